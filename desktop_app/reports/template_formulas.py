"""A template's formulas, after its pattern rows have become many."""

import re
from collections.abc import Mapping

from openpyxl.formula import Tokenizer
from openpyxl.formula.tokenizer import Token, TokenizerError
from openpyxl.utils import column_index_from_string

from desktop_app.reports.template_fault import Place, fault
from desktop_app.reports.template_row_map import Block, RowMap

_CELL = r"(?P<{0}_letters>\$?[A-Z]{{1,3}})(?P<{0}_fixed>\$?)(?P<{0}_row>[0-9]+)"
_RANGE = re.compile(
    r"(?:(?P<sheet>'(?:[^']|'')+'|[^'!:]+)!)?"
    + _CELL.format("first")
    + "(?::"
    + _CELL.format("last")
    + ")?",
    re.IGNORECASE,
)
# What takes any number of cells in place of one.
_OVER_CELLS_NAMES = (
    "SUM COUNT COUNTA COUNTBLANK AVERAGE MIN MAX SUBTOTAL SUMIF SUMIFS COUNTIF COUNTIFS "
    "AVERAGEIF AVERAGEIFS SUMPRODUCT MEDIAN AGGREGATE"
)
_REACHING_OUT = frozenset(("WEBSERVICE", "RTD", "CALL", "REGISTER.ID", "DDE", "SQL.REQUEST"))
_OVER_CELLS = frozenset(_OVER_CELLS_NAMES.split())


class Formulas:
    """Formulas of one workbook; its sheets' rows go where `maps` say."""

    def __init__(self, maps: Mapping[str, RowMap]) -> None:
        self._maps = maps

    def moved(self, formula: str, place: Place, *, new_row: int = 0) -> str:
        """`formula`, which stood at `place`, over the rows that are there now.

        `new_row` is where a pattern's cell is copied to. Raises TemplateFaulty where the
        formula would say something else than before.
        """
        try:
            tokens = Tokenizer(formula)
        except TokenizerError as error:
            raise fault(
                place,
                "không đọc được công thức này: hãy sửa hoặc thay bằng số",
                "this formula cannot be read: mend it or put a number in its place",
            ) from error
        inside: list[str] = []
        for token in tokens.items:
            if token.subtype == Token.OPEN:
                inside.append(token.value.rstrip("(").upper())
                _refuse_reaching_out(inside[-1], place)
            elif token.subtype == Token.CLOSE:
                inside.pop()
            elif token.type == Token.OPERAND and token.subtype == Token.RANGE:
                over_cells = bool(inside) and inside[-1] in _OVER_CELLS
                token.value = self._reference(
                    token.value, place, new_row, over_cells=over_cells
                )
        return str(tokens.render())

    def ranges_moved(self, ranges: str, sheet: str = "") -> str:
        """`ranges`, of which every cell is meant, over the rows that are there now.

        Those that name no sheet are of `sheet`.
        """
        summed = self.moved(f"=SUM({ranges})", Place(sheet, 0, 0))
        return summed[len("=SUM(") : -1]

    def _reference(self, words: str, place: Place, new_row: int, *, over_cells: bool) -> str:
        if ("[" in words and "]" in words) or "|" in words:
            raise fault(
                place,
                "công thức lấy số từ tệp khác hoặc từ bảng có tên: hãy trỏ vào ô của tệp này",
                "the formula asks another file or a named table: use cells of this file",
            )
        found = _RANGE.fullmatch(words)
        sheet = (found["sheet"] or place.sheet) if found else ""
        title = sheet[1:-1].replace("''", "'") if sheet.startswith("'") else sheet
        rows = self._maps.get(title)
        if found is None or rows is None:
            return words
        before = f"{found['sheet']}!" if found["sheet"] else ""
        return before + self._cells(found, rows, place, new_row, over_cells=over_cells)

    def _cells(
        self,
        found: re.Match[str],
        rows: RowMap,
        place: Place,
        new_row: int,
        *,
        over_cells: bool,
    ) -> str:
        first, last = int(found["first_row"]), int(found["last_row"] or found["first_row"])
        is_here = rows is self._maps.get(place.sheet)
        own = rows.block_of(place.row) if is_here else None
        if own is not None and first == last == place.row:
            start = end = new_row
        else:
            if own is not None:
                _refuse_moving_row(found, place)
            for row in (first, last):
                if block := rows.block_of(row):
                    _refuse_unclear(found, block, place, over_cells=over_cells)
            start, end = rows.start(first), rows.end(last)
        one = f"{found['first_letters']}{found['first_fixed']}{start}"
        if found["last_row"]:
            return f"{one}:{found['last_letters']}{found['last_fixed']}{end}"
        if start == end:
            return one
        return f"{one}:{found['first_letters']}{found['first_fixed']}{end}"


def _refuse_reaching_out(function: str, place: Place) -> None:
    if function.removeprefix("_XLFN.") in _REACHING_OUT:
        raise fault(
            place,
            f"hàm {function} lấy số liệu từ ngoài tệp: hãy bỏ hàm này",
            f"the function {function} reaches outside the file: take it out",
        )


def _refuse_moving_row(found: re.Match[str], place: Place) -> None:
    if not found["first_fixed"] or not (found["last_fixed"] or not found["last_row"]):
        raise fault(
            place,
            "công thức trong hàng mẫu chỉ dùng ô cùng hàng, hoặc ô có $ trước số hàng",
            "a formula in a pattern row asks cells of its own row, or rows fixed with $",
        )


def _refuse_unclear(
    found: re.Match[str], block: Block, place: Place, *, over_cells: bool
) -> None:
    """Refuse what would ask one cell where there are many, or count subtotals twice."""
    if not over_cells:
        raise fault(
            place,
            "công thức trỏ vào hàng mẫu, mà hàng mẫu thành nhiều hàng: hãy dùng SUM hoặc COUNT",
            "the formula asks a pattern row, which becomes many: use SUM or COUNT",
        )
    columns = [
        column_index_from_string(found[name].strip("$").upper())
        for name in ("first_letters", "last_letters")
        if found[name]
    ]
    if block.heads & set(range(columns[0], columns[-1] + 1)):
        raise fault(
            place,
            "công thức cộng cả hàng nhóm lẫn hàng của nhóm: hãy dùng mục như {tổng số}",
            "the formula adds group rows to their own rows: use words such as {tổng số}",
        )
