"""One sheet of a template, filled: pattern rows repeated, all else moved out of the way."""

import re
from collections.abc import Callable, Mapping, Sequence
from copy import copy

from openpyxl.cell import Cell
from openpyxl.formatting.formatting import ConditionalFormattingList
from openpyxl.formula.translate import Translator
from openpyxl.utils import quote_sheetname
from openpyxl.worksheet.cell_range import CellRange, MultiCellRange
from openpyxl.worksheet.dimensions import RowDimension
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.reports.template_cells import put
from desktop_app.reports.template_fault import Place
from desktop_app.reports.template_formulas import Formulas
from desktop_app.reports.template_layout import Layout, Pattern, cells_of
from desktop_app.reports.template_row_map import Block, RowMap
from desktop_app.reports.template_rows import MadeRow, RowMaker, Wanted
from desktop_app.reports.template_words import Filling

_RANGE = re.compile(
    r"\$?(?P<left>[A-Z]{1,3})\$?(?P<top>[0-9]+)(?::\$?(?P<right>[A-Z]{1,3})\$?(?P<bottom>[0-9]+))?"
)


class TemplateSheet:
    """Makes the rows first, so that every sheet's formulas know where all rows go."""

    def __init__(
        self, sheet: Worksheet, layout: Layout, wanted: Callable[[Pattern], Sequence[Wanted]]
    ) -> None:
        self._sheet = sheet
        self._layout = layout
        self._maker = RowMaker(sheet, layout)
        self._made = {
            pattern: self._maker.make(pattern, wanted(pattern)) for pattern in layout.patterns
        }
        self.rows = RowMap([self._block(*each) for each in self._made.items()])

    def fill(self, single: Filling, formulas: Formulas) -> None:
        """Fill the sheet in place; `single` is for the rows that stay themselves."""
        sheet = self._sheet
        by_row: dict[int, list[Cell]] = {}
        for cell in cells_of(sheet):
            by_row.setdefault(cell.row, []).append(cell)
        singles = {row for row, _ in self._layout.texts if not self.rows.block_of(row)}
        made = {row: self._maker.single(row, single) for row in singles}
        dimensions = dict(sheet.row_dimensions.items())
        merged = list(sheet.merged_cells.ranges)
        sheet._cells.clear()  # noqa: SLF001  openpyxl moves cells, but not their rows and merges
        sheet.row_dimensions.clear()
        sheet.merged_cells = MultiCellRange()
        rows = _Rows(sheet, by_row, dimensions, merged, formulas)
        for row in sorted(by_row.keys() | dimensions.keys() | made.keys()):
            if not self.rows.block_of(row):
                rows.add(made.get(row) or MadeRow(row, {}, 0.0), self.rows.start(row))
        for pattern, of_pattern in self._made.items():
            for at, each in enumerate(of_pattern, start=self.rows.start(pattern.first)):
                rows.add(each, at)
        for each in merged:
            if each.min_row != each.max_row:
                rows.merge(each, self.rows.start(each.min_row), self.rows.end(each.max_row))
        self._move_the_rest(formulas)

    def _block(self, pattern: Pattern, made: Sequence[MadeRow]) -> Block:
        heads = frozenset(
            cell.column
            for cell in cells_of(self._sheet)
            if cell.row == pattern.head and cell.value not in {None, ""}
        )
        return Block(pattern.first, pattern.row, len(made), heads)

    def _move_the_rest(self, formulas: Formulas) -> None:
        """What speaks of rows without standing in them."""
        sheet = self._sheet
        if sheet.auto_filter.ref:
            sheet.auto_filter.ref = self._moved(sheet.auto_filter.ref)
        if sheet.print_area:
            areas = sheet.print_area.replace(f"{quote_sheetname(sheet.title)}!", "")
            sheet.print_area = self._moved(areas)
        if sheet.print_title_rows:
            first, last = sheet.print_title_rows.replace("$", "").split(":")
            sheet.print_title_rows = f"{self.rows.start(int(first))}:{self.rows.end(int(last))}"
        for mark in sheet.row_breaks.brk:
            mark.id = self.rows.end(mark.id)
        self._move_lists(formulas)
        self._move_formats()

    def _move_lists(self, formulas: Formulas) -> None:
        """Rules for what may be typed, and Excel's own tables."""
        sheet = self._sheet
        for rule in sheet.data_validations.dataValidation:
            rule.sqref = MultiCellRange(self._moved(str(rule.sqref)))
            if rule.type == "list" and rule.formula1:
                rule.formula1 = formulas.ranges_moved(rule.formula1, sheet.title)
        for table in sheet.tables.values():
            table.ref = self._moved(table.ref)
            if table.autoFilter is not None:
                table.autoFilter.ref = table.ref

    def _move_formats(self) -> None:
        sheet = self._sheet
        formats = sheet.conditional_formatting
        sheet.conditional_formatting = ConditionalFormattingList()
        for each in formats:
            ranges = self._moved(str(each.sqref))
            for rule in each.rules:
                rule.formula = [
                    _carried(words, str(each.sqref), ranges) for words in rule.formula
                ]
                sheet.conditional_formatting.add(ranges, rule)

    def _moved(self, ranges: str) -> str:
        """Ranges of this sheet; whole columns stay what they are."""
        return _RANGE.sub(self._moved_range, ranges)

    def _moved_range(self, found: re.Match[str]) -> str:
        left, right = found["left"], found["right"] or found["left"]
        top = self.rows.start(int(found["top"]))
        bottom = self.rows.end(int(found["bottom"] or found["top"]))
        is_one = (left, top) == (right, bottom)
        return f"{left}{top}" if is_one else f"{left}{top}:{right}{bottom}"


def _carried(formula: str, before: str, after: str) -> str:
    """A rule's formula, which speaks of its range's first cell, where the range is now."""
    first, now = (ranges.split()[0].split(":")[0] for ranges in (before, after))
    moved = Translator(f"={formula}", origin=first).translate_formula(now)
    return str(moved).removeprefix("=")


class _Rows:
    """Puts rows into a sheet that was emptied."""

    def __init__(
        self,
        sheet: Worksheet,
        by_row: Mapping[int, Sequence[Cell]],
        dimensions: Mapping[int, RowDimension],
        merged: Sequence[CellRange],
        formulas: Formulas,
    ) -> None:
        self._sheet = sheet
        self._by_row = by_row
        self._dimensions = dimensions
        self._merged = [each for each in merged if each.min_row == each.max_row]
        self._formulas = formulas

    def add(self, made: MadeRow, row: int) -> None:
        """Add a row that looks like an old one."""
        sheet = self._sheet
        if made.like in self._dimensions:
            dimension = copy(self._dimensions[made.like])
            dimension.index = row
            sheet.row_dimensions[row] = dimension
        if made.height:
            sheet.row_dimensions[row].height = made.height
        for old in self._by_row.get(made.like, ()):
            cell = copy(old)
            cell.row = row
            sheet._cells[row, cell.column] = cell  # noqa: SLF001  as above
            if isinstance(cell, Cell):
                self._fill(cell, old, made)
        for each in self._merged:
            if each.min_row == made.like:
                self.merge(each, row, row)

    def merge(self, old: CellRange, first: int, last: int) -> None:
        """Merge the columns of `old` over those rows, with the borders its cells have."""
        self._sheet.merged_cells.add(
            CellRange(min_col=old.min_col, max_col=old.max_col, min_row=first, max_row=last)
        )

    def _fill(self, cell: Cell, old: Cell, made: MadeRow) -> None:
        cell._style = copy(old._style)  # noqa: SLF001  a style is an array that copies share
        if cell.hyperlink is not None:
            cell.hyperlink = copy(cell.hyperlink)
            cell.hyperlink.ref = cell.coordinate
        if cell.column in made.values:
            put(cell, made.values[cell.column])
        elif cell.data_type == "f":
            place = Place(self._sheet.title, old.row, old.column)
            cell.value = self._formulas.moved(str(old.value), place, new_row=cell.row)
