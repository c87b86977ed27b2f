"""Blocks of the PDF paper set one under the other on as many pages as they take."""

from collections.abc import Iterable, Sequence

from desktop_app.reports.pdf_pen import PORTRAIT, PageShape, Pen
from desktop_app.reports.pdf_tags import Tag


class Block:
    """A piece of the page: `height` points high, its following space included."""

    tag = Tag.PARAGRAPH
    told_as = ""  # what a picture says in words
    bookmark = ""  # what the outline calls it
    head: "Block | None" = None  # stands above it again where it begins a page

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


def placed_on_pages(blocks: Iterable[Block], shape: PageShape = PORTRAIT) -> list[list[Placed]]:
    """The blocks of each page with their upper edges; there is always one page."""
    flow = _Flow(shape)
    waiting = list(blocks)
    waiting.reverse()
    while waiting:
        block = waiting.pop()
        follows = waiting[-1].height if block.holds_next and waiting else 0.0
        if flow.has_room(block.height + follows) or (
            flow.is_fresh and flow.has_room(block.height)
        ):
            flow.place(block)
            continue
        too_high = flow.is_fresh or block.height > shape.room
        parts = block.split(flow.room) if too_high else None
        if parts is not None:
            flow.place(parts[0])
            waiting.append(parts[1])
        elif flow.is_fresh:
            flow.place(block)  # higher than a page and not to be divided
        else:
            waiting.append(block)
        if waiting:
            flow.turn(waiting[-1])
    return flow.pages


class _Flow:
    """Where the next block goes."""

    def __init__(self, shape: PageShape) -> None:
        self._shape = shape
        self.pages: list[list[Placed]] = [[]]
        self.is_fresh = True  # nothing but a repeated head stands on the page
        self._y = self._shape.top

    @property
    def room(self) -> float:
        return self._shape.bottom - self._y

    def has_room(self, height: float) -> bool:
        return height <= self.room

    def place(self, block: Block) -> None:
        self.pages[-1].append((self._y, block))
        self._y += block.height
        self.is_fresh = False

    def turn(self, following: Block) -> None:
        """A new page, with the head that belongs above what follows."""
        self.pages.append([])
        self._y = self._shape.top
        if following.head is not None:
            self.place(following.head)
        self.is_fresh = True


def total_height(blocks: Sequence[Block]) -> float:
    """How high the blocks are together."""
    return sum(block.height for block in blocks)
