"""The lists of the PDF paper: a head, then an item a directive in settled columns."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.reports.density import Density
from desktop_app.reports.palette import FAINT, INK, RULE
from desktop_app.reports.paper_fonts import BOLD, ITALIC, REGULAR, text_width
from desktop_app.reports.pdf_flow import Block
from desktop_app.reports.pdf_pen import LEFT, WIDTH, Pen
from desktop_app.reports.pdf_table import BASELINE, PlacedCell, TableRow, cell_lines
from desktop_app.reports.pdf_tags import Tag
from desktop_app.reports.text_wrapping import wrap

_NUMBER, _LEAD, _DAY, _STATE = 17.0, 106.0, 50.0, 72.0
_APART = 6.0
_AFTER_NUMBER = 5.0  # free behind the longest number, where it needs more than its column
_LEAD_X = LEFT + WIDTH - _STATE - _DAY - _LEAD - 2 * _APART
_DAY_X = _LEAD_X + _LEAD + _APART
_STATE_X = _DAY_X + _DAY + _APART
_STARTS = (_LEAD_X, _DAY_X, _STATE_X)
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


def number_room(last: int, size: float) -> float:
    """How wide the numbers' column of a list is that ends with number `last`."""
    return max(_NUMBER, text_width(f"{last}", REGULAR, size) + _AFTER_NUMBER)


class SectionHead(Block):
    """A section's title, the heads of its columns, and a rule; it opens a bookmark."""

    tag = Tag.HEAD

    def __init__(
        self,
        title: str,
        columns: Sequence[str],
        density: Density,
        *,
        again: bool = False,
        starts: Sequence[float] = _STARTS,
    ) -> None:
        self._title = title
        self.bookmark = "" if again else title
        self._columns = tuple(zip(starts, columns, strict=False))
        self._gap = density.section_gap
        super().__init__(self._gap + 15 + density.gap, holds_next=True)

    def draw(self, pen: Pen, top: float) -> None:
        """Title and heads on one baseline."""
        baseline = top + self._gap + 10
        pen.words(LEFT, baseline, self._title, BOLD, _HEAD_SIZE)
        for x, words in self._columns:
            pen.words(x, baseline, words, REGULAR, _COLUMN_SIZE, FAINT)
        pen.rule(LEFT, baseline + 3.5, WIDTH, 0.6, RULE)


class ItemRow(TableRow):
    """One of `last` items; `most` lines of it where not all its words have room."""

    def __init__(
        self,
        number: int,
        item: Item,
        density: Density,
        most: int | None = None,
        head: SectionHead | None = None,
        *,
        last: int,
    ) -> None:
        size = density.size
        start = LEFT + number_room(last, size)
        words = cell_lines(item.words, REGULAR, size, _LEAD_X - _APART - start, most)
        lead = cell_lines(item.lead, REGULAR, size, _LEAD, most)
        cells = (
            PlacedCell(LEFT, [f"{number}"], ink=FAINT),
            PlacedCell(start, words),
            PlacedCell(_LEAD_X, lead),
            PlacedCell(_DAY_X, [item.day]),
            PlacedCell(_STATE_X, wrap(item.state, BOLD, size, _STATE), BOLD, item.ink),
        )
        super().__init__(cells, density, head)


class Sentence(Block):
    """A paragraph across the page."""

    def __init__(self, text: str, density: Density, *, italic: bool = False) -> None:
        self._font = ITALIC if italic else REGULAR
        self._density = density
        self._lines = wrap(text, self._font, density.size, WIDTH)
        super().__init__(len(self._lines) * density.leading + density.gap)

    def draw(self, pen: Pen, top: float) -> None:
        """Its lines."""
        size, leading = self._density.size, self._density.leading
        pen.lines(LEFT, top + size * BASELINE, self._lines, leading, self._font, size)
