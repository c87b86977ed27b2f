"""The workbook's cell styles, each made once and known by its number."""

from dataclasses import dataclass

from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.workbook import Workbook

from desktop_app.reports.palette import INK, RULE
from desktop_app.reports.wording import said
from desktop_app.tracking.figures import NO_BREAK

FACE = "Times New Roman"
DAY_FORMAT = "dd/mm/yyyy"
RATE, WHOLE = "rate", "whole"  # figures whose format follows the language of the paper
# Each with its language: LibreOffice points them so, Excel as the PC does.
_FORMATS = {
    RATE: (f'[$-42A]0.0"{NO_BREAK}"%', "[$-809]0.0%"),
    WHOLE: ("[$-42A]#,##0", "[$-809]#,##0"),
}


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
    number_format: str = "General"  # or RATE, WHOLE
    locked: bool = True  # counts only on a sheet that is protected


def figure_format(kind: str, language: str) -> str:
    """The format for RATE or WHOLE; any other is a format already."""
    return said(_FORMATS.get(kind, (kind, kind)), language)


class CellStyles:
    """Gives a style's number, and another for text that Excel could take for a formula."""

    def __init__(self, workbook: Workbook, language: str) -> None:
        self._language = language
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
        cell.number_format = figure_format(look.number_format, self._language)
        cell.protection = Protection(locked=look.locked)
        cell.quotePrefix = 1 if quoted else 0
        return int(cell.style_id)
