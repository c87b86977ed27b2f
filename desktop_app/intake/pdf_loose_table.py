"""Tables of a .pdf that are set in columns without rules: found by their gaps."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby, pairwise

from desktop_app.intake.page_furniture import is_head_or_foot
from desktop_app.intake.pdf_columns import Item, PlacedLine, PlacedTable
from desktop_app.intake.pdf_loose_columns import COLUMNS, LooseColumns, PieceLine, piece_line
from desktop_app.intake.pdf_loose_rows import loose_rows
from desktop_app.intake.pdf_table import PdfTable

_LINES_OF_A_ROW = 15  # at most, between two lines that have words in several columns
_ROWS = 2
_NEAR = 1.3  # usual distances between two lines of the table, for one cell to go on
_NEAR_HEIGHTS = 1.6  # or so many of its type: cells set half-way down stand between lines
_WIDEST_GROUP = 0.75  # of the table's width: what crosses columns and is wider is no row


def with_loose_tables(items: Sequence[Item]) -> list[Item]:
    """`items` with the lines of each table that has no rules gathered into its rows."""
    found: list[Item] = []
    for _, group in groupby(items, key=_kind):
        alike = list(group)
        lines = [piece_line(item) for item in alike if isinstance(item, PlacedLine)]
        found += _tables_in(lines) if lines else alike
    return found


def _kind(item: Item) -> float | None:
    """Lines on pages of one width may be of one table."""
    return item.width if isinstance(item, PlacedLine) else None


def _tables_in(lines: Sequence[PieceLine]) -> list[Item]:
    found: list[Item] = []
    done = 0
    many = [number for number, line in enumerate(lines) if _has_columns(line)]
    while many:
        last, columns = _reach(lines, many)
        start, end = _grown(lines, (many[0], last + 1), columns, done)
        table = _table(lines[start:end], columns) if last > many[0] else None
        many = [number for number in many if number > last]
        if table is not None:
            found += [*(line.placed for line in lines[done:start]), table]
            done = end
    return [*found, *(line.placed for line in lines[done:])]


def _has_columns(line: PieceLine) -> bool:
    return len(line.pieces) >= COLUMNS and not any(
        is_head_or_foot(piece.text) for piece in line.pieces
    )


def _reach(lines: Sequence[PieceLine], many: Sequence[int]) -> tuple[int, LooseColumns]:
    """The last line of the table that begins at the first of `many`, and its columns."""
    first = last = many[0]
    columns = LooseColumns(()).widened(lines[first])
    for number in many[1:]:
        wider = columns.widened(lines[number])
        unseen = lines[(last + 1 if wider == columns else first) : number + 1]
        if (
            number - last > _LINES_OF_A_ROW
            or len(wider.spans) < COLUMNS
            or not all(_fits(line, wider) for line in unseen)
        ):
            break
        last, columns = number, wider
    return last, columns


def _fits(line: PieceLine, columns: LooseColumns) -> bool:
    """Whether its words stand in columns, or name the group of the rows below them."""
    if columns.cells(line) is not None:
        return True
    left, right = columns.spans[0][0], columns.spans[-1][1]
    return line.is_title and line.placed.line.x1 - left < _WIDEST_GROUP * (right - left)


def _grown(
    lines: Sequence[PieceLine], reach: tuple[int, int], columns: LooseColumns, low: int
) -> tuple[int, int]:
    """`reach` with the lines above and below that go on with its outermost rows."""
    start, end = reach
    near = _NEAR * _usual_distance(lines[start:end])

    def goes_on(above: PieceLine, below: PieceLine, asked: PieceLine) -> bool:
        one, other = above.placed, below.placed
        reach = max(near, _NEAR_HEIGHTS * asked.placed.line.size)
        close = one.page == other.page and other.line.y - one.line.y < reach
        return close and columns.cells(asked) is not None

    while start > low and goes_on(lines[start - 1], lines[start], lines[start - 1]):
        start -= 1
    while end < len(lines) and goes_on(lines[end - 1], lines[end], lines[end]):
        end += 1
    return start, end


def _usual_distance(lines: Sequence[PieceLine]) -> float:
    """The most frequent distance between the base lines of two lines, in points."""
    placed = [line.placed for line in lines]
    distances = Counter(
        round(below.line.y - above.line.y)
        for above, below in pairwise(placed)
        if above.page == below.page
    )
    return max(distances, key=lambda distance: (distances[distance], -distance), default=0)


def _table(lines: Sequence[PieceLine], columns: LooseColumns) -> PlacedTable | None:
    for line in lines:
        # A column may have words only in lines of one or two cells.
        if columns.cells(line) is not None:
            columns = columns.widened(line)
    rows = loose_rows(lines, columns)
    if len(rows) < _ROWS or any(is_head_or_foot(cell) for row in rows for cell in row):
        return None
    edges = tuple(x0 for x0, _ in columns.spans)
    merged = tuple((False,) * len(row) for row in rows)
    top, bottom = lines[0].placed.line.y, lines[-1].placed.line.y
    table = PdfTable(top, bottom, edges, tuple(rows), merged, frozenset())
    return PlacedTable(lines[0].placed.page, table)
