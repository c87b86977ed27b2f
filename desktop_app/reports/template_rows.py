"""The rows made of a template's pattern: what stands in them, and how high they are."""

from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass

from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.reports.clean_text import clean
from desktop_app.reports.long_cells import pieces
from desktop_app.reports.sheet_rows import CellValue
from desktop_app.reports.template_heights import CellType, Widths
from desktop_app.reports.template_layout import Layout, Pattern
from desktop_app.reports.template_marks import filled
from desktop_app.reports.template_words import LANGUAGE, Filling
from desktop_app.reports.text_height import HIGHEST_ROW, most_lines

_SPARE = 2  # lines kept free for the mark that a text goes on


@dataclass(frozen=True, slots=True)
class Wanted:
    """A row to be made, of the pattern's head or of its row, and what it is filled from."""

    is_head: bool
    filling: Filling


@dataclass(frozen=True, slots=True)
class MadeRow:
    """A row as it will stand: the pattern's row it looks like, its values, its height."""

    like: int
    values: Mapping[int, CellValue]  # by column, of the cells with words in braces
    height: float


class RowMaker:
    """Makes the rows of one sheet."""

    def __init__(self, sheet: Worksheet, layout: Layout) -> None:
        self._sheet = sheet
        self._layout = layout
        self._widths = Widths(sheet)
        self._types: dict[tuple[int, int], CellType] = {}
        self._filled: dict[int, list[int]] = {}
        for row, column in layout.texts:
            self._filled.setdefault(row, []).append(column)
        self._ends = {
            (merged.min_row, merged.min_col): merged.max_col
            for merged in sheet.merged_cells.ranges
        }
        for pattern in layout.patterns:
            self._wrap_crowded(pattern.row)

    def make(self, pattern: Pattern, wanted: Sequence[Wanted]) -> list[MadeRow]:
        """The rows of `pattern`; one empty row where nothing is wanted."""
        rows = [
            made
            for each in wanted
            for made in self._made(
                pattern.head if each.is_head and pattern.head else pattern.row, each.filling
            )
        ]
        return rows or [self._row(pattern.row, dict.fromkeys(self._columns(pattern.row)))]

    def single(self, row: int, filling: Filling) -> MadeRow:
        """Row `row` itself, filled; it keeps its height where its texts fit."""
        values = {column: self._value(row, column, filling) for column in self._columns(row)}
        return self._row(row, values)

    def _made(self, like: int, filling: Filling) -> Iterator[MadeRow]:
        values = {column: self._value(like, column, filling) for column in self._columns(like)}
        if all(
            self._needed(like, column, value) <= HIGHEST_ROW for column, value in values.items()
        ):
            yield self._row(like, values)
            return
        parts = {column: self._parts(like, column, value) for column, value in values.items()}
        for at in range(max(map(len, parts.values()))):
            yield self._row(
                like, {c: part[at] if at < len(part) else None for c, part in parts.items()}
            )

    def _wrap_crowded(self, row: int) -> None:
        """Let words wrap where the next cell would cut them: not every form thought of it."""
        for column in self._columns(row):
            cell = self._sheet.cell(row, column)
            after = self._sheet.cell(row, self._ends.get((row, column), column) + 1)
            if after.value is not None and not cell.alignment.shrink_to_fit:
                alignment = copy(cell.alignment)
                alignment.wrap_text = True
                cell.alignment = alignment

    def _columns(self, row: int) -> Sequence[int]:
        return self._filled.get(row, ())

    def _value(self, row: int, column: int, filling: Filling) -> CellValue:
        value = filled(self._layout.texts[row, column], filling)
        return clean(value) if isinstance(value, str) else value

    def _row(self, like: int, values: Mapping[int, CellValue]) -> MadeRow:
        own = self._sheet.row_dimensions[like].height or 0.0
        wanted = max((self._needed(like, *each) for each in values.items()), default=0.0)
        return MadeRow(like, values, min(max(own, wanted), HIGHEST_ROW))

    def _needed(self, row: int, column: int, value: CellValue) -> float:
        """The points that a wrapped text needs; others leave the row as it is."""
        return self._type(row, column).height(value) if isinstance(value, str) else 0.0

    def _parts(self, row: int, column: int, value: CellValue) -> list[CellValue]:
        if not isinstance(value, str):
            return [value]
        of_cell = self._type(row, column)
        most = most_lines(of_cell.size) - _SPARE
        return pieces(
            value, of_cell.room, of_cell.measured, most, of_cell.font, language=LANGUAGE
        )

    def _type(self, row: int, column: int) -> CellType:
        """Looked up once for all rows that are made: openpyxl takes its time."""
        known = self._types.get((row, column))
        if known is None:
            end = self._ends.get((row, column), column)
            room = self._widths.room_over(column, end)
            known = self._types[row, column] = CellType.of(self._sheet.cell(row, column), room)
        return known
