"""What stands where in a template's sheet: the words to fill and the rows to repeat."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from openpyxl.cell import Cell, MergedCell
from openpyxl.cell.rich_text import CellRichText
from openpyxl.worksheet.formula import ArrayFormula, DataTableFormula
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.reports.template_fault import Place, fault
from desktop_app.reports.template_marks import names_in
from desktop_app.reports.template_words import NUMBERS, TELLING, RowKind

_HEAD_OF = {RowKind.AGENCY: RowKind.GROUP, RowKind.DIRECTIVE: RowKind.NOTICE}
_KIND_WORDS = {
    RowKind.GROUP: ("{nhóm đơn vị}", "{đơn vị}"),
    RowKind.NOTICE: ("{thông báo}", "{nội dung}"),
}


@dataclass(frozen=True, slots=True)
class Pattern:
    """A row that is repeated, and the row of its group's head right above, if any."""

    kind: RowKind  # AGENCY or DIRECTIVE
    row: int
    head: int | None

    @property
    def first(self) -> int:
        """The upper row of the two."""
        return self.head or self.row


@dataclass(frozen=True, slots=True)
class Layout:
    """A sheet's patterns from top to bottom, and its texts with words in braces, by place."""

    patterns: tuple[Pattern, ...]
    texts: Mapping[tuple[int, int], str]


def cells_of(sheet: Worksheet) -> list[Cell | MergedCell]:
    """The cells that are in the file, by row: asking by number would make those between."""
    return [cell for _, cell in sorted(sheet._cells.items())]  # noqa: SLF001  see above


def layout_of(sheet: Worksheet) -> Layout:
    """What stands where in `sheet`. Raises TemplateFaulty."""
    texts: dict[tuple[int, int], str] = {}
    kinds: dict[int, dict[RowKind, Place]] = {}
    numbers: dict[int, Place] = {}
    for cell in cells_of(sheet):
        place = Place(sheet.title, cell.row, cell.column)
        if isinstance(cell.value, ArrayFormula | DataTableFormula):
            raise fault(
                place,
                "có công thức mảng, không điền được: hãy dùng công thức thường",
                "it holds an array formula, which cannot be filled: use a plain one",
            )
        if cell.data_type == "f" or not isinstance(cell.value, str | CellRichText):
            continue
        names = names_in(str(cell.value), place)
        if names:
            texts[cell.row, cell.column] = str(cell.value)
        for name in names:
            if name in TELLING:
                kinds.setdefault(cell.row, {}).setdefault(TELLING[name], place)
            elif name in NUMBERS:
                numbers.setdefault(cell.row, place)
    for row, place in numbers.items():
        if row not in kinds:
            raise fault(
                place,
                "mục {stt} chỉ dùng trong hàng có {nội dung} hoặc {đơn vị}",
                "the word {stt} stands only in a row with {nội dung} or {đơn vị}",
            )
    patterns = _patterns({row: _kind(found) for row, found in kinds.items()})
    _refuse_tall_merges(sheet, patterns)
    return Layout(tuple(patterns), texts)


def _kind(found: Mapping[RowKind, Place]) -> tuple[RowKind, Place]:
    """What a row stands for, and a cell that says so."""
    rows = [kind for kind in (RowKind.DIRECTIVE, RowKind.AGENCY) if kind in found]
    heads = [kind for kind in (RowKind.NOTICE, RowKind.GROUP) if kind in found]
    wanted = {_HEAD_OF.get(kind, kind) for kind in found}
    if len(wanted) > 1:
        raise fault(
            found[(rows + heads)[-1]],
            "một hàng vừa của đơn vị vừa của nhiệm vụ: hãy tách thành hai bảng",
            "one row is both an agency's and a directive's: part them into two tables",
        )
    kind = (rows + heads)[0]
    return kind, found[kind]


def _patterns(kinds: Mapping[int, tuple[RowKind, Place]]) -> list[Pattern]:
    patterns: list[Pattern] = []
    for row, (kind, place) in sorted(kinds.items()):
        if kind in _KIND_WORDS:
            head, under = _KIND_WORDS[kind]
            if _HEAD_OF.get(kinds.get(row + 1, (kind, place))[0]) is not kind:
                raise fault(
                    place,
                    f"hàng có {head} phải đứng ngay trên hàng có {under}",
                    f"a row with {head} must stand right above the row with {under}",
                )
            continue
        if any(each.kind is kind for each in patterns):
            raise fault(
                place,
                "trang này đã có một hàng mẫu như vậy ở trên: mỗi trang chỉ một",
                "this sheet has such a pattern row above: one a sheet",
            )
        above = kinds.get(row - 1)
        has_head = above is not None and above[0] is _HEAD_OF[kind]
        patterns.append(Pattern(kind, row, row - 1 if has_head else None))
    return patterns


def _refuse_tall_merges(sheet: Worksheet, patterns: Iterable[Pattern]) -> None:
    """Refuse merged cells of several rows where one of them is repeated."""
    for pattern in patterns:
        for merged in sheet.merged_cells.ranges:
            touches = merged.min_row <= pattern.row and merged.max_row >= pattern.first
            if touches and merged.min_row != merged.max_row:
                raise fault(
                    Place(sheet.title, merged.min_row, merged.min_col),
                    "ô trộn qua nhiều hàng chạm vào hàng mẫu: hãy bỏ trộn ô",
                    "merged cells of several rows reach into a pattern row: part them",
                )
