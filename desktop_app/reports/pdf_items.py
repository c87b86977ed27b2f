"""The lists of the PDF paper: a head, then an item a directive in settled columns."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.reports.density import Density
from desktop_app.reports.palette import FAINT, INK, RULE
from desktop_app.reports.paper_fonts import BOLD, ITALIC, REGULAR
from desktop_app.reports.pdf_flow import Block
from desktop_app.reports.pdf_pen import LEFT, WIDTH, Pen
from desktop_app.reports.pdf_tags import Tag
from desktop_app.reports.text_wrapping import shortened, wrap

_NUMBER, _LEAD, _DAY, _STATE = 17.0, 106.0, 50.0, 72.0
_APART = 6.0
_CONTENT = WIDTH - _NUMBER - _LEAD - _DAY - _STATE - 3 * _APART
_CONTENT_X = LEFT + _NUMBER
_LEAD_X = _CONTENT_X + _CONTENT + _APART
_DAY_X = _LEAD_X + _LEAD + _APART
_STATE_X = _DAY_X + _DAY + _APART
_HEAD_SIZE, _COLUMN_SIZE = 11.5, 8.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """What is said of one directive; the place stands before its words."""

    place: str
    text: str
    lead: str = ""
    day: str = ""
    state: str = ""
    ink: str = INK  # of the state

    @property
    def words(self) -> str:
        """The place and the words as one text."""
        return f"{self.place}: {self.text}" if self.place else self.text


class SectionHead(Block):
    """A section's title, the heads of its columns, and a rule; it opens a bookmark."""

    tag = Tag.HEAD

    def __init__(
        self, title: str, columns: Sequence[str], density: Density, *, again: bool = False
    ) -> None:
        self.title = title
        self.opens_bookmark = not again
        self._columns = tuple(columns)
        self._gap = density.section_gap
        super().__init__(self._gap + 15 + density.gap, holds_next=True)

    def draw(self, pen: Pen, top: float) -> None:
        """Title and heads on one baseline."""
        baseline = top + self._gap + 10
        pen.words(LEFT, baseline, self.title, BOLD, _HEAD_SIZE)
        starts = (_LEAD_X, _DAY_X, _STATE_X)
        for x, words in zip(starts, self._columns, strict=False):
            pen.words(x, baseline, words, REGULAR, _COLUMN_SIZE, FAINT)
        pen.rule(LEFT, baseline + 3.5, WIDTH, 0.6, RULE)


class ItemRow(Block):
    """One item; `most` lines of it where not all its words have room."""

    def __init__(
        self,
        number: int,
        item: Item,
        density: Density,
        most: int | None = None,
        head: SectionHead | None = None,
    ) -> None:
        self.head = head
        self._density = density
        size = density.size
        self._columns = (
            (LEFT, [f"{number}"], REGULAR, FAINT),
            (_CONTENT_X, _lines(item.words, REGULAR, size, _CONTENT, most), REGULAR, INK),
            (_LEAD_X, _lines(item.lead, REGULAR, size, _LEAD, most), REGULAR, INK),
            (_DAY_X, [item.day], REGULAR, INK),
            (_STATE_X, wrap(item.state, BOLD, size, _STATE), BOLD, item.ink),
        )
        self._first = 0  # the line it goes on from, on a later page
        self._end = max(len(lines) for _, lines, _, _ in self._columns)
        super().__init__(self._high(self._end))

    def draw(self, pen: Pen, top: float) -> None:
        """Its lines, all columns on the same baselines."""
        size, leading = self._density.size, self._density.leading
        for x, lines, font, ink in self._columns:
            for row, line in enumerate(lines[self._first : self._end]):
                pen.words(x, top + size * 0.86 + row * leading, line, font, size, ink)

    def split(self, room: float) -> tuple[Block, Block] | None:
        """The lines that find room, and the rest."""
        fitting = int((room - self._density.gap) / self._density.leading)
        if fitting <= 0:
            return None
        return self._part(self._first, self._first + fitting), self._part(
            self._first + fitting, self._end
        )

    @property
    def lines(self) -> int:
        """How many lines it takes."""
        return self._end - self._first

    def _part(self, first: int, end: int) -> "ItemRow":
        part = object.__new__(ItemRow)
        part._density, part._columns = self._density, self._columns
        part._first, part._end = first, end
        part.head, part.holds_next = self.head, False
        part.height = self._high(end - first)
        return part

    def _high(self, lines: int) -> float:
        return lines * self._density.leading + self._density.gap


class Sentence(Block):
    """A paragraph across the page."""

    def __init__(self, text: str, density: Density, *, italic: bool = False) -> None:
        self._font = ITALIC if italic else REGULAR
        self._density = density
        self._lines = wrap(text, self._font, density.size, WIDTH)
        super().__init__(len(self._lines) * density.leading + density.gap)

    def draw(self, pen: Pen, top: float) -> None:
        """Its lines."""
        size = self._density.size
        for row, line in enumerate(self._lines):
            y = top + size * 0.86 + row * self._density.leading
            pen.words(LEFT, y, line, self._font, size)


def _lines(text: str, font: str, size: float, width: float, most: int | None) -> list[str]:
    if most is None:
        return wrap(text, font, size, width)
    return shortened(text, font, size, width, most)
