"""The printed list's title, column heads and rows as blocks of the PDF papers."""

from collections.abc import Sequence

from desktop_app.reports import list_words as words
from desktop_app.reports.clean_text import one_line
from desktop_app.reports.density import CLOSE, Density
from desktop_app.reports.list_columns import HEAD_SIZE, PlacedColumn
from desktop_app.reports.palette import FAINT, HEAD_FILL, INK, RULE, hue
from desktop_app.reports.paper_fonts import BOLD, ITALIC, REGULAR
from desktop_app.reports.pdf_flow import Block
from desktop_app.reports.pdf_pen import LANDSCAPE, Pen
from desktop_app.reports.pdf_table import Band, PlacedCell, TableRow, cell_lines
from desktop_app.reports.pdf_tags import Tag
from desktop_app.tracking.printed_list import ColumnRole, PrintedList, PrintedRow

_WIDTH = LANDSCAPE.right - LANDSCAPE.left
_TITLE, _TITLE_LEADING = 14.0, 17.5
_ABOUT, _ABOUT_LEADING = 10.0, 12.5
_OFFICE = 10.0
_SIDE = 230.0  # for the office and the hour, at the right
_PADDING = 3.0


class ListTitle(Block):
    """What the list is and what was asked for; at the right whose it is, and as of when."""

    tag = Tag.TITLE

    def __init__(self, printed: PrintedList) -> None:
        room = _WIDTH - _SIDE
        self._title = cell_lines(one_line(printed.title), BOLD, _TITLE, room, 3)
        self._about = [
            line
            for said in printed.about
            for line in cell_lines(one_line(said), REGULAR, _ABOUT, room, 4)
        ]
        office = one_line(printed.office.name)
        self._side = cell_lines(office, BOLD, _OFFICE, _SIDE - 20, 3) if office else []
        self._as_of = words.as_of(printed.as_of, printed.language)
        left = len(self._title) * _TITLE_LEADING + len(self._about) * _ABOUT_LEADING
        super().__init__(max(left, (len(self._side) + 1) * _ABOUT_LEADING) + 8)

    def draw(self, pen: Pen, top: float) -> None:
        """Both sides begin at the top."""
        y = top + 1
        for line in self._title:
            y += _TITLE_LEADING
            pen.words(LANDSCAPE.left, y - 4, line, BOLD, _TITLE)
        for line in self._about:
            y += _ABOUT_LEADING
            pen.words(LANDSCAPE.left, y - 3, line, REGULAR, _ABOUT, FAINT)
        y = top + 1
        for line in self._side:
            y += _ABOUT_LEADING
            pen.right(LANDSCAPE.right, y, line, BOLD, _OFFICE)
        pen.right(LANDSCAPE.right, y + _ABOUT_LEADING, self._as_of, ITALIC, _ABOUT, FAINT)


class ColumnHeads(Block):
    """The heads of the columns on a ground of their own; they stand on every page."""

    tag = Tag.HEAD

    def __init__(self, columns: Sequence[PlacedColumn], density: Density) -> None:
        self._heads = [
            (column.x, cell_lines(column.head, BOLD, HEAD_SIZE, column.width, 2))
            for column in columns
        ]
        self._lines = max(len(lines) for _, lines in self._heads)
        self._ground = self._lines * (HEAD_SIZE + 2) + 2 * _PADDING
        super().__init__(self._ground + density.gap, holds_next=True)

    def draw(self, pen: Pen, top: float) -> None:
        """All begin on one baseline."""
        pen.box(LANDSCAPE.left - _PADDING, top, _WIDTH + 2 * _PADDING, self._ground, HEAD_FILL)
        for x, lines in self._heads:
            first = top + _PADDING + HEAD_SIZE
            pen.lines(x, first, lines, HEAD_SIZE + 2, BOLD, HEAD_SIZE)


class HeadsAgain(Block):
    """What stands above the rows of a group that go on upon the next page."""

    tag = Tag.HEAD

    def __init__(self, heads: ColumnHeads, band: Band) -> None:
        self._heads, self._band = heads, band
        super().__init__(heads.height + band.height, holds_next=True)

    def draw(self, pen: Pen, top: float) -> None:
        """The heads of the columns, then the group's."""
        self._heads.draw(pen, top)
        self._band.draw(pen, top + self._heads.height)


class ListRow(TableRow):
    """One row, with a thin rule below it."""

    def __init__(
        self, number: int, row: PrintedRow, columns: Sequence[PlacedColumn], head: Block
    ) -> None:
        size = CLOSE.size
        said = (str(number), *row.cells)
        cells = [
            PlacedCell(
                column.x,
                cell_lines(one_line(words), column.font, size, column.width, None),
                column.font,
                _ink(column, row) if at else FAINT,
            )
            for at, (column, words) in enumerate(zip(columns, said, strict=True))
        ]
        super().__init__(cells, CLOSE, head)

    def draw(self, pen: Pen, top: float) -> None:
        """Its cells, then the rule."""
        super().draw(pen, top)
        pen.rule(LANDSCAPE.left, top + self.height - 1.2, _WIDTH, 0.3, RULE)


def _ink(column: PlacedColumn, row: PrintedRow) -> str:
    is_standing = column.role is ColumnRole.STANDING and row.standing is not None
    return hue(row.standing) if is_standing and row.standing else INK
