"""The Monday page's head and sections as blocks of the PDF papers."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, islice

from desktop_app.reports import monday_words as words
from desktop_app.reports import palette, paper_words, wording
from desktop_app.reports.density import Density
from desktop_app.reports.monday_sections import MondayRow, MondaySection
from desktop_app.reports.paper_fonts import BOLD, ITALIC, REGULAR
from desktop_app.reports.paper_words import cutoff_words
from desktop_app.reports.pdf_cards import Card, draw_cards
from desktop_app.reports.pdf_flow import Block
from desktop_app.reports.pdf_items import SectionHead, Sentence
from desktop_app.reports.pdf_pen import LEFT, RIGHT, WIDTH, Pen
from desktop_app.reports.pdf_table import Band, PlacedCell, TableRow, cell_lines
from desktop_app.reports.pdf_tags import Tag
from desktop_app.reports.text_wrapping import balanced
from desktop_app.reports.wording import said
from desktop_app.tracking.figures import NO_BREAK
from desktop_app.tracking.monday import MondayBasis

_NUMBER, _APART = 17.0, 6.0
_OFFICE, _TITLE, _BELOW = 11.0, 14.0, 11.0
_OFFICE_LEADING, _TITLE_LEADING = 13.5, 17.0
_CARD = 44.0
_LEFT_OUT_LINES = 5  # all departments of a province find room
_FAR_DOWN = 80  # rows of a section: no page holds more


class MondayHead(Block):
    """Whose page it is, for which week, as of when, and the four figures."""

    tag = Tag.TITLE

    def __init__(self, basis: MondayBasis, cards: Sequence[Card], language: str) -> None:
        office = paper_words.office_lines(basis.office)[1]
        self._office = balanced(office, BOLD, _OFFICE, WIDTH) if office else []
        self._title = words.fixed("title", language)
        self._week = words.week(basis.week, language)
        self._cutoff = cutoff_words(basis.cutoff, language)
        self._cards = cards
        above = len(self._office) * _OFFICE_LEADING
        super().__init__(above + 2 * _TITLE_LEADING + 10 + _CARD)

    def draw(self, pen: Pen, top: float) -> None:
        """Centred lines, then the figures across the page."""
        middle, y = LEFT + WIDTH / 2, top
        for line in self._office:
            y += _OFFICE_LEADING
            pen.centred(middle, y - 3, line, BOLD, _OFFICE)
        y += _TITLE_LEADING
        pen.centred(middle, y, self._title, BOLD, _TITLE)
        y += _TITLE_LEADING - 1
        pen.words(LEFT, y, self._week, BOLD, _BELOW)
        pen.right(RIGHT, y, self._cutoff, ITALIC, _BELOW, palette.FAINT)
        draw_cards(pen, y + 9, self._cards, _CARD)


class SectionBlocks:
    """One section set in one density; its heights are known before it is cut."""

    def __init__(
        self, section: MondaySection, density: Density, most: int | None, language: str
    ) -> None:
        """`most` says how many lines a row may take; None gives each all it needs."""
        self.size = section.size
        self._section = section
        self._density = density
        self._language = language
        starts = _starts(section.widths)
        self._head = SectionHead(section.title, section.heads, density, starts=starts)
        self._nothing = Sentence(said(wording.NOTHING_HERE, language), density, italic=True)
        self._rows = list(islice(self._set(starts, most), _FAR_DOWN))
        added = (row.height + (band.height if band else 0.0) for band, row in self._rows)
        self._heights = [0.0, *accumulate(added)]
        self._rests: dict[int, Sentence] = {}
        self.most = len(self._rows)  # rows that can be shown

    def height(self, rows: int) -> float:
        """How high the section is with its first `rows` rows."""
        below = self._heights[rows] if self.size else self._nothing.height
        return self._head.height + below + (self._rest(rows).height if rows < self.size else 0)

    def blocks(self, rows: int) -> Iterator[Block]:
        """The section with its first `rows` rows; how many are left out is said."""
        yield self._head
        if not self.size:
            yield self._nothing
        for band, row in self._rows[:rows]:
            if band:
                yield band
            yield row
        if rows < self.size:
            yield self._rest(rows)

    def _rest(self, shown: int) -> Sentence:
        """`và 12 việc khác (Sở Y tế 7, Sở Xây dựng 5)`, asked for at each row that is tried."""
        if shown not in self._rests:
            self._rests[shown] = self._left_out(shown)
        return self._rests[shown]

    def _left_out(self, shown: int) -> Sentence:
        before, named = 0, []
        for group in self._section.groups:
            left = before + len(group.rows) - max(shown, before)
            if left > 0 and group.name:
                named.append(f"{group.name}{NO_BREAK}{left}")
            before += len(group.rows)
        left_out = self.size - shown
        if self._section.are_notices:
            said = words.other_notices(left_out, self._language)
        else:
            said = words.others(left_out, ", ".join(named), self._language)
        lines = cell_lines(said, ITALIC, self._density.size, WIDTH, _LEFT_OUT_LINES)
        return Sentence("\n".join(lines), self._density, italic=True)

    def _set(
        self, starts: Sequence[float], most: int | None
    ) -> Iterator[tuple[Band | None, TableRow]]:
        number = 0
        for group in self._section.groups:
            band = Band(group.title, self._density) if group.name else None
            for row in group.rows:
                number += 1
                yield band, self._row(number, row, starts, most)
                band = None

    def _row(
        self, number: int, row: MondayRow, starts: Sequence[float], most: int | None
    ) -> TableRow:
        size, widths = self._density.size, self._section.widths
        room = starts[0] - _APART - LEFT - _NUMBER
        cells = [
            PlacedCell(LEFT, [f"{number}"], ink=palette.FAINT),
            PlacedCell(LEFT + _NUMBER, cell_lines(row.text, REGULAR, size, room, most)),
        ]
        for at, (x, width, cell) in enumerate(zip(starts, widths, row.cells, strict=True)):
            is_last = at == len(widths) - 1
            font, ink = (BOLD, row.ink) if is_last else (REGULAR, palette.INK)
            cells.append(PlacedCell(x, cell_lines(cell, font, size, width, most), font, ink))
        return TableRow(cells, self._density)


def _starts(widths: Sequence[float]) -> list[float]:
    """Where the columns behind the words begin: they end at the right margin."""
    starts = []
    x = RIGHT
    for width in reversed(widths):
        x -= width
        starts.append(x)
        x -= _APART
    return starts[::-1]
