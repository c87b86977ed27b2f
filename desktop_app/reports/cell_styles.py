"""The workbook's cell styles, each made once and known by its number."""

from dataclasses import dataclass

from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.workbook import Workbook

from desktop_app.reports.palette import INK, RULE
from desktop_app.tracking.figures import NO_BREAK

FACE = "Times New Roman"
DAY_FORMAT = "dd/mm/yyyy"
# Vietnamese, comma and points: LibreOffice prints them so, Excel where the PC does.
RATE_FORMAT = f'[$-42A]0.0"{NO_BREAK}"%'
WHOLE_FORMAT = "[$-42A]#,##0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a cell looks; sizes in points, colours as six hexadecimal digits."""

    size: float = 11
    bold: bool = False
    italic: bool = False
    align: str = "left"
    vertical: str = "top"
    wrap: bool = True
    indent: int = 0
    border: bool = True
    fill: str = ""
    ink: str = INK
    number_format: str = "General"
    locked: bool = True  # counts only on a sheet that is protected


class CellStyles:
    """Gives a style's number, and another for text that Excel could take for a formula."""

    def __init__(self, workbook: Workbook) -> None:
        self._sheet = workbook.active
        self._known: dict[Look, int] = {}
        self.quoted: dict[int, int] = {}  # a style's number → the same with a quote prefix

    def number(self, look: Look) -> int:
        """The number of `look` in this workbook."""
        known = self._known.get(look)
        if known is None:
            known = self._known[look] = self._add(look, quoted=False)
            self.quoted[known] = self._add(look, quoted=True)
        return known

    def _add(self, look: Look, *, quoted: bool) -> int:
        cell = WriteOnlyCell(self._sheet)
        cell.font = Font(
            name=FACE, size=look.size, bold=look.bold, italic=look.italic, color=look.ink
        )
        cell.alignment = Alignment(
            horizontal=look.align,
            vertical=look.vertical,
            wrap_text=look.wrap,
            indent=look.indent,
        )
        if look.border:
            side = Side(style="thin", color=RULE)
            cell.border = Border(left=side, right=side, top=side, bottom=side)
        if look.fill:
            cell.fill = PatternFill("solid", fgColor=look.fill)
        cell.number_format = look.number_format
        cell.protection = Protection(locked=look.locked)
        cell.quotePrefix = 1 if quoted else 0
        return int(cell.style_id)
