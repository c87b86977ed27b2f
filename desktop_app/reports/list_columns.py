"""How wide the columns of a printed list are: as their words need, within the page."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.reports import wording
from desktop_app.reports.clean_text import one_line
from desktop_app.reports.paper_fonts import BOLD, REGULAR, text_width, width_of
from desktop_app.reports.pdf_pen import LANDSCAPE
from desktop_app.reports.wording import said
from desktop_app.tracking.printed_list import ColumnRole, PrintedColumn, PrintedList

APART = 7.0
HEAD_SIZE = 8.5
_WIDEST = 104.0  # of a plain column
_NARROWEST = 18.0
_LEAST_WORDS = 190.0  # for the column that takes the rest
_LONGEST_WORD = 70.0  # wider ones are broken


@dataclass(frozen=True, slots=True)
class PlacedColumn:
    """A column with its place on the page, in points."""

    head: str
    role: ColumnRole
    x: float
    width: float

    @property
    def font(self) -> str:
        """The face of its cells."""
        return BOLD if self.role is ColumnRole.STANDING else REGULAR


def placed_columns(printed: PrintedList, size: float) -> list[PlacedColumn]:
    """The columns of `printed` from left to right, the rows' numbers before them."""
    number = PrintedColumn(said(wording.ROW, printed.language))
    columns = [number, *printed.columns]
    cells: list[set[str]] = [{str(printed.size)}, *({""} for _ in printed.columns)]
    for group in printed.groups:
        for row in group.rows:
            for held, cell in zip(cells[1:], row.cells, strict=True):
                held.add(cell)
    room = LANDSCAPE.right - LANDSCAPE.left - APART * (len(columns) - 1)
    widths = _widths(columns, cells, size, room)
    placed = []
    x = LANDSCAPE.left
    for column, width in zip(columns, widths, strict=True):
        placed.append(PlacedColumn(one_line(column.head), column.role, x, width))
        x += width + APART
    return placed


def _widths(
    columns: list[PrintedColumn], cells: list[set[str]], size: float, room: float
) -> list[float]:
    """Each plain column as wide as it wants; narrower where the words would have no room."""
    wants = zip(columns, cells, strict=True)
    spans = [_span(column, held, size) for column, held in wants]
    plain = [span for span in spans if span is not None]
    wanted = sum(widest for _, widest in plain)
    least = sum(narrowest for narrowest, _ in plain)
    has_words = len(plain) < len(spans)
    most = max(room - _LEAST_WORDS, least) if has_words else room
    # How much of what lies between its least and its wish each column gets.
    share = min((most - least) / (wanted - least), 1.0) if wanted > least else 1.0
    given = [
        None if span is None else span[0] + (span[1] - span[0]) * max(share, 0.0)
        for span in spans
    ]
    rest = room - sum(width for width in given if width is not None)
    open_columns = given.count(None) or 1
    return [max(rest, _NARROWEST) / open_columns if w is None else w for w in given]


def _span(
    column: PrintedColumn, cells: Iterable[str], size: float
) -> tuple[float, float] | None:
    """The least a plain column needs, and what it wants; None for one that takes the rest."""
    if column.role is ColumnRole.WORDS:
        return None
    font = BOLD if column.role is ColumnRole.STANDING else REGULAR
    head = text_width(one_line(column.head), BOLD, HEAD_SIZE)
    lines = [one_line(cell) for cell in cells]
    longest = {word for line in lines for word in line.split()}
    word = max((width_of(word, font) * size / 1000 for word in longest), default=0.0)
    line = max((text_width(line, font, size) for line in lines), default=0.0)
    least = max(min(word, _LONGEST_WORD), min(head, _LONGEST_WORD), _NARROWEST)
    return least, max(min(line, _WIDEST), least)
