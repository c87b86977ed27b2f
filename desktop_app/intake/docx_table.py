"""A table of a .docx as lines: a data table as rows with bars, a layout table cell by cell."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from desktop_app.intake.docx_package import W
from desktop_app.intake.kept_text import one_line, table_row
from desktop_app.intake.page_furniture import is_head_or_foot

BlockReader = Callable[[Element], list[str]]

_INVISIBLE = frozenset({"none", "nil"})
_SIDES_OF_A_BOX = 3
_COLUMNS_OF_DATA = 3
_ROWS_OF_LAYOUT = 4
_WIDEST = 63  # columns Word allows


@dataclass(slots=True)
class _Cell:
    column: int
    width: int
    goes_on: bool  # merged with the one above
    boxed: bool
    lines: list[str]

    @property
    def words(self) -> str:
        # The rows of a table in the cell are words of it like others.
        return one_line(" ".join(line.replace("| ", "").strip("|") for line in self.lines))


def table_lines(
    table: Element, read: BlockReader, bordered_styles: frozenset[str]
) -> list[str]:
    """The lines of `table`, whose cells `read` reads in document order."""
    rows = [list(_cells(row, read)) for row in _under(table, "tr") if not _is_deleted(row)]
    cells = [cell for row in rows for cell in row]
    if _is_data(cells, _has_borders(table, cells, bordered_styles)):
        return _data_lines(rows)
    by_columns = len(rows) <= _ROWS_OF_LAYOUT or _furnishes(cells)
    return _lines_by_columns(rows) if by_columns else _lines_by_rows(rows)


def _under(element: Element, wanted: str) -> Iterator[Element]:
    """Rows of a table or cells of a row, also those inside content controls."""
    for child in element:
        if child.tag == W + wanted:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _under(child, wanted)


_WRAPPERS = frozenset(W + tag for tag in ("sdt", "sdtContent", "customXml", "ins", "moveTo"))


def _is_deleted(row: Element) -> bool:
    return row.find(f"{W}trPr/{W}del") is not None


def _cells(row: Element, read: BlockReader) -> Iterator[_Cell]:
    column = _count(row.find(f"{W}trPr/{W}gridBefore"), 0)
    for element in _under(row, "tc"):
        width = _count(element.find(f"{W}tcPr/{W}gridSpan"), 1)
        merge = element.find(f"{W}tcPr/{W}vMerge")
        goes_on = merge is not None and merge.get(f"{W}val", "continue") != "restart"
        yield _Cell(column, width, goes_on, _is_boxed(element), read(element))
        column += width


def _count(element: Element | None, otherwise: int) -> int:
    words = "" if element is None else element.get(f"{W}val", "")
    # Python itself refuses to read a number of thousands of figures.
    return min(int(words[:4]), _WIDEST) if words.isdecimal() else otherwise


def _visible_sides(borders: Element | None) -> int:
    if borders is None:
        return 0
    return sum(side.get(f"{W}val", "none") not in _INVISIBLE for side in borders)


def _is_boxed(cell: Element) -> bool:
    return _visible_sides(cell.find(f"{W}tcPr/{W}tcBorders")) >= _SIDES_OF_A_BOX


def _has_borders(table: Element, cells: list[_Cell], bordered_styles: frozenset[str]) -> bool:
    own = table.find(f"{W}tblPr/{W}tblBorders")
    if own is not None:
        return _visible_sides(own) >= _SIDES_OF_A_BOX
    if sum(cell.boxed for cell in cells) * 2 > len(cells):
        return True
    style = table.find(f"{W}tblPr/{W}tblStyle")
    return style is not None and style.get(f"{W}val", "") in bordered_styles


def bordered_table_styles(styles: Element | None) -> frozenset[str]:
    """The names of the table styles that draw a grid, or are based on one that does."""
    if styles is None:
        return frozenset()
    parents: dict[str, str] = {}
    bordered: set[str] = set()
    for style in styles.iterfind(f"{W}style"):
        name = style.get(f"{W}styleId", "")
        based_on = style.find(f"{W}basedOn")
        parents[name] = "" if based_on is None else based_on.get(f"{W}val", "")
        if _visible_sides(style.find(f"{W}tblPr/{W}tblBorders")) >= _SIDES_OF_A_BOX:
            bordered.add(name)
    heirs = bordered
    while heirs:
        heirs = {name for name, parent in parents.items() if parent in heirs} - bordered
        bordered |= heirs
    return frozenset(bordered)


def _furnishes(cells: list[_Cell]) -> bool:
    return any(is_head_or_foot(line) for cell in cells for line in cell.lines)


def _is_data(cells: list[_Cell], bordered: bool) -> bool:  # noqa: FBT001 - one of two facts
    columns = {cell.column for cell in cells if cell.words}
    if len(columns) < 2 or _furnishes(cells):  # noqa: PLR2004 - one column is no table
        return False
    return bordered or len(columns) >= _COLUMNS_OF_DATA


def _data_lines(rows: list[list[_Cell]]) -> list[str]:
    """One line a row; a cell merged downwards shows its words in each of its rows."""
    above: dict[int, str] = {}
    lines = []
    for row in rows:
        shown: list[str] = []
        for cell in row:
            words = above.get(cell.column, "") if cell.goes_on else cell.words
            above[cell.column] = words
            shown += [""] * (cell.column - len(shown)) + [words] + [""] * (cell.width - 1)
        if any(shown):
            lines.append(table_row(shown))
    return lines


def _lines_by_columns(rows: list[list[_Cell]]) -> list[str]:
    """The left column from top to bottom, then the next; a wide cell stands between."""
    lines: list[str] = []
    columns: dict[int, list[str]] = {}

    def flush() -> None:
        for column in sorted(columns):
            lines.extend([*columns[column], ""])
        columns.clear()

    for row in rows:
        filled = [cell for cell in row if cell.words]
        if len(filled) == 1 and filled[0].width > 1:
            flush()
        for cell in filled:
            columns.setdefault(cell.column, []).extend(cell.lines)
    flush()
    return lines


def _lines_by_rows(rows: list[list[_Cell]]) -> list[str]:
    return [line for row in rows for cell in row for line in cell.lines]
