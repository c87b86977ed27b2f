"""What the sheets share: a table's columns, its head, and lines of text across columns."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.reports.cell_styles import CellStyles, Look
from desktop_app.reports.clean_text import clean
from desktop_app.reports.long_cells import continued
from desktop_app.reports.palette import GROUP_FILL, HEAD_FILL
from desktop_app.reports.sheet_rows import CellValue, SheetRows
from desktop_app.reports.text_height import (
    HIGHEST_ROW,
    cell_lines,
    lines_height,
    most_lines,
    width_for_words,
)
from desktop_app.reports.wording import said
from desktop_app.tracking.wording import Pair

HEAD = Look(size=10, bold=True, align="center", vertical="center", fill=HEAD_FILL)
PLAIN = Look(border=False)
BAND = Look(bold=True, wrap=False, border=False, fill=GROUP_FILL, vertical="center")
FOLDED = 1  # the outline level of rows under a band
_BAND_ROOM = 2.0  # points more than a plain line


@dataclass(frozen=True, slots=True)
class Column:
    """A column's head, its width in Excel's units, and how its cells look."""

    head: Pair
    width: float
    look: Look

    def least(self, language: str) -> float:
        """Its width, or more where a word of its head would be broken."""
        return max(self.width, width_for_words(said(self.head, language), HEAD.size, bold=True))


@dataclass(frozen=True, slots=True)
class Across:
    """Text in merged cells; columns are counted from 1, both ends included."""

    first: int
    last: int
    text: str
    look: Look


class SheetTable:
    """Adds rows to a sheet whose columns are settled."""

    def __init__(
        self, sheet: Worksheet, columns: Sequence[Column], styles: CellStyles, language: str
    ) -> None:
        self.sheet = sheet
        self.language = language
        self.columns = tuple(columns)
        self.styles = styles
        self.rows = SheetRows(styles.quoted, language)
        self.heights: list[float] = []
        self.bands: list[int] = []  # the rows of groups' heads
        self._plain = styles.number(PLAIN)
        self._size = max(column.look.size for column in columns)

    def add(
        self,
        values: Sequence[CellValue],
        styles: Sequence[int],
        height: float,
        *,
        level: int = 0,
    ) -> int:
        """Add a row of cells, no higher than Excel allows; its number."""
        height = min(height, HIGHEST_ROW)
        self.heights.append(height)
        return self.rows.add(values, styles, height, level=level)

    def add_texts(
        self,
        values: Sequence[CellValue],
        styles: Sequence[int],
        *,
        repeated: int,
        bold_at: int | None = None,
    ) -> None:
        """Add a row as high as its texts need; what no row can hold goes on in rows below.

        The first `repeated` cells stand in each of those rows; `bold_at` is set in bold.
        """
        widths = tuple(column.width for column in self.columns)
        level = FOLDED if self.bands else 0
        lines = self._most_lines(values, widths, bold_at)
        most = most_lines(self._size)
        parts: Iterable[Sequence[CellValue]] = [values]
        if lines > most:
            parts = continued(
                values, widths, self._size, repeated=repeated, language=self.language
            )
        for part in parts:
            lines = min(self._most_lines(part, widths, bold_at), most)
            self.add(part, styles, lines_height(lines, self._size), level=level)

    def add_head(self) -> int:
        """The table's head row, as high as its longest head needs."""
        style = self.styles.number(HEAD)
        heads = [said(column.head, self.language) for column in self.columns]
        widths = (column.width for column in self.columns)
        lines = max(
            cell_lines(head, width, HEAD.size, bold=True)
            for head, width in zip(heads, widths, strict=True)
        )
        return self.add(heads, [style] * len(heads), lines_height(lines, HEAD.size))

    def add_band(self, words: str) -> int:
        """A group's head: one line over the whole width, not merged, so that filters work."""
        empty: list[CellValue] = [None] * (len(self.columns) - 1)
        styles = [self.styles.number(BAND)] * len(self.columns)
        row = self.add([words, *empty], styles, lines_height(1, BAND.size) + _BAND_ROOM)
        self.bands.append(row)
        return row

    def add_across(self, *parts: Across, least: float = 0.0) -> int:
        """A row outside the table: each part in cells of its own, merged; wrapped as needed."""
        values: list[CellValue] = [None] * len(self.columns)
        styles = [self._plain] * len(self.columns)
        height = least
        for part in parts:
            values[part.first - 1] = part.text
            for column in range(part.first, part.last + 1):
                styles[column - 1] = self.styles.number(part.look)
            height = max(height, self._height(part))
        row = self.add(values, styles, height)
        for part in parts:
            if part.last > part.first:
                left, right = get_column_letter(part.first), get_column_letter(part.last)
                self.sheet.merged_cells.add(f"{left}{row}:{right}{row}")
        return row

    def add_space(self, height: float) -> int:
        """An empty row."""
        return self.add([None], [self._plain], height)

    def _height(self, part: Across) -> float:
        width = sum(column.width for column in self.columns[part.first - 1 : part.last])
        look = part.look
        lines = cell_lines(clean(part.text), width, look.size, bold=look.bold)
        return lines_height(lines, look.size)

    def _most_lines(
        self, values: Sequence[CellValue], widths: Sequence[float], bold_at: int | None
    ) -> int:
        """The most lines that any of the texts takes in its column."""
        most = 1
        for at, (value, width) in enumerate(zip(values, widths, strict=True)):
            if isinstance(value, str) and value:
                most = max(most, cell_lines(value, width, self._size, bold=at == bold_at))
        return most
