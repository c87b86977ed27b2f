"""Rows of the PDF papers: cells beside each other, each with as many lines as it needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from desktop_app.reports.density import Density
from desktop_app.reports.palette import GROUP_FILL, INK
from desktop_app.reports.paper_fonts import BOLD, REGULAR, printable
from desktop_app.reports.pdf_flow import Block
from desktop_app.reports.pdf_pen import PORTRAIT, PageShape, Pen
from desktop_app.reports.text_wrapping import shortened, wrap

_BAND_PADDING, _INSIDE = 2.4, 4.0
BASELINE = 0.86  # of the type's size, from the upper edge of a line


@dataclass(frozen=True, slots=True)
class PlacedCell:
    """The lines of one cell, where they begin, and how they look."""

    x: float
    lines: Sequence[str]
    font: str = REGULAR
    ink: str = INK


class TableRow(Block):
    """Cells on the same baselines; one that finds no room goes on upon the next page."""

    def __init__(
        self, cells: Sequence[PlacedCell], density: Density, head: Block | None = None
    ) -> None:
        """`head` stands above it again where it begins a page."""
        self.head = head
        self._density = density
        self._cells = tuple(cells)
        self._first = 0  # the line it goes on from, on a later page
        self._end = max(len(cell.lines) for cell in cells)
        super().__init__(self._high(self._end))

    @property
    def lines(self) -> int:
        """How many lines it takes."""
        return self._end - self._first

    def draw(self, pen: Pen, top: float) -> None:
        """Its lines, all cells on the same baselines."""
        size, leading = self._density.size, self._density.leading
        y = top + size * BASELINE
        for cell in self._cells:
            lines = cell.lines[self._first : self._end]
            if any(lines):
                pen.lines(cell.x, y, lines, leading, cell.font, size, cell.ink)

    def split(self, room: float) -> tuple[Block, Block] | None:
        """The lines that find room, and the rest."""
        fitting = int((room - self._density.gap) / self._density.leading)
        if fitting <= 0:
            return None
        middle = self._first + fitting
        return self._part(self._first, middle), self._part(middle, self._end)

    def _part(self, first: int, end: int) -> Self:
        part = object.__new__(type(self))
        part._density, part._cells = self._density, self._cells
        part._first, part._end = first, end
        part.head, part.holds_next = self.head, False
        part.height = self._high(end - first)
        return part

    def _high(self, lines: int) -> float:
        return lines * self._density.leading + self._density.gap


class Band(Block):
    """The head of a group: its name on a pale ground across the page."""

    def __init__(
        self,
        words: str,
        density: Density,
        shape: PageShape = PORTRAIT,
        head: Block | None = None,
    ) -> None:
        """`head` stands above it again where it begins a page."""
        self.head = head
        self._shape = shape
        self._density = density
        self._room = density.leading + _BAND_PADDING
        room = shape.right - shape.left - 2 * _INSIDE
        (self._words,) = cell_lines(words, BOLD, density.size, room, 1)
        super().__init__(self._room + density.gap, holds_next=True)

    def draw(self, pen: Pen, top: float) -> None:
        """One line; a name with no room is cut at a word."""
        left, wide = self._shape.left, self._shape.right - self._shape.left
        pen.box(left, top, wide, self._room, GROUP_FILL)
        y = top + _BAND_PADDING / 2 + self._density.size * BASELINE
        pen.words(left + _INSIDE, y, self._words, BOLD, self._density.size)


def cell_lines(text: str, font: str, size: float, width: float, most: int | None) -> list[str]:
    """The lines of `text` as `font` prints it, at most `most` of them where that is said."""
    text = printable(font)(text)
    if most is None:
        return wrap(text, font, size, width)
    return shortened(text, font, size, width, most)
