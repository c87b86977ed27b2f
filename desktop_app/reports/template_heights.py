"""How high a template's row must be for its texts, in the template's own type and widths."""

from dataclasses import dataclass
from functools import lru_cache

from openpyxl.cell import Cell
from openpyxl.utils import column_index_from_string
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.reports.paper_fonts import BOLD, REGULAR
from desktop_app.reports.text_height import lines_height
from desktop_app.reports.text_wrapping import wrap

_PIXEL = 0.75  # points
_DIGIT = 0.5  # of the type size: the digits that column widths are counted in
_PADDING = 5 * _PIXEL
_CAUTION = 0.97
_SERIF = ("Times", "Liberation Serif", ".Vn", "VNI")
_OTHER_FACES = 1.15  # times as wide as Times New Roman, at most
_PLAIN_WIDTH = 8.43  # of a column that the file does not speak of


class Widths:
    """The widths of one sheet's columns, and what fits in them."""

    def __init__(self, sheet: Worksheet) -> None:
        default = sheet.parent._fonts[0]  # noqa: SLF001  no public way to the unit of widths
        self._unit = round((default.sz or 11) / _PIXEL * _DIGIT) * _PIXEL
        self._plain = sheet.sheet_format.defaultColWidth or _PLAIN_WIDTH
        self._columns = [
            (
                dimension.min or column_index_from_string(letters),
                dimension.max or column_index_from_string(letters),
                0.0 if dimension.hidden else dimension.width,
            )
            for letters, dimension in sheet.column_dimensions.items()
        ]

    def room_over(self, first: int, last: int) -> float:
        """The points for a line of text over those columns."""
        points = sum(self._of(column) for column in range(first, last + 1)) * self._unit
        return max(points - _PADDING, self._unit) * _CAUTION

    def _of(self, column: int) -> float:
        for first, last, width in self._columns:
            if first <= column <= last:
                return width
        return self._plain


@dataclass(frozen=True, slots=True)
class CellType:
    """How a cell sets its text: its type, and the points it has for a line."""

    font: str
    size: float
    measured: float  # the size of Times New Roman whose letters are as wide
    room: float
    wraps: bool

    @classmethod
    def of(cls, cell: Cell, room: float) -> "CellType":
        """The type of `cell`."""
        size = float(cell.font.sz or 11)
        is_serif = str(cell.font.name or "").startswith(_SERIF)
        return cls(
            BOLD if cell.font.b else REGULAR,
            size,
            size * (1 if is_serif else _OTHER_FACES),
            room,
            bool(cell.alignment.wrap_text),
        )

    def height(self, text: str) -> float:
        """The points that `text` needs; none where it does not wrap, for it needs no more."""
        if not self.wraps:
            return 0.0
        return lines_height(_line_count(text, self.font, self.measured, self.room), self.size)


@lru_cache(maxsize=16_384)
def _line_count(text: str, font: str, size: float, room: float) -> int:
    return len(wrap(text, font, size, room))
