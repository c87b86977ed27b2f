"""Blocks of the PDF paper set one under the other on as many pages as they take."""

from collections.abc import Iterable, Sequence

from desktop_app.reports.pdf_pen import BOTTOM, TOP, Pen
from desktop_app.reports.pdf_tags import Tag

PAGE_ROOM = BOTTOM - TOP


class Block:
    """A piece of the page: `height` points high, its following space included."""

    tag = Tag.PARAGRAPH
    told_as = ""  # what a picture says in words

    def __init__(self, height: float, *, holds_next: bool = False) -> None:
        self.height = height
        self.holds_next = holds_next  # a section's head may not be the last on a page

    def draw(self, pen: Pen, top: float) -> None:
        """Draw it with its upper edge at `top`."""
        raise NotImplementedError

    def split(self, room: float) -> "tuple[Block, Block] | None":
        """Itself in two, the first within `room`; None where it is not to be divided."""
        del room
        return None


Placed = tuple[float, Block]


def placed_on_pages(blocks: Iterable[Block]) -> list[list[Placed]]:
    """The blocks of each page with their upper edges; there is always one page."""
    pages: list[list[Placed]] = [[]]
    y = TOP
    waiting = list(blocks)
    waiting.reverse()
    while waiting:
        block = waiting.pop()
        follows = waiting[-1].height if block.holds_next and waiting else 0.0
        # What holds the next moves on with it, unless the next is too high for any page.
        wanted = block.height + (follows if follows + block.height <= PAGE_ROOM else 0.0)
        if y + wanted <= BOTTOM or not (pages[-1] or block.height > PAGE_ROOM):
            pages[-1].append((y, block))
            y += block.height
            continue
        parts = block.split(BOTTOM - y) if block.height > PAGE_ROOM else None
        if parts is not None:
            pages[-1].append((y, parts[0]))
            waiting.append(parts[1])
        elif pages[-1]:
            waiting.append(block)
        else:
            pages[-1].append((y, block))  # higher than a page and not to be divided
        pages.append([])
        y = TOP
    return pages if pages[-1] or len(pages) == 1 else pages[:-1]


def total_height(blocks: Sequence[Block]) -> float:
    """How high the blocks are together."""
    return sum(block.height for block in blocks)
