"""How each sheet prints: A4 landscape, margins, repeated head rows, "Trang x/y"."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.reports.cell_styles import FACE
from desktop_app.reports.page_breaks import break_pages
from desktop_app.reports.paper_words import cutoff_words
from desktop_app.reports.sheet_table import SheetTable
from desktop_app.reports.text_height import printed_points
from desktop_app.reports.wording import PAGE, said

_INCH = 25.4  # millimetres
_SIDE = 12 / _INCH
_TOP = 15 / _INCH
_FOOT = 16 / _INCH
PAGE_HEIGHT = (210 / _INCH - _TOP - _FOOT) * 72  # points between the margins
_PAGE_WIDTH = (297 / _INCH - 2 * _SIDE) * 72
_SPARE = 0.99  # of the page's width: a column too wide for it would go on a page of its own
DEFAULT_HEIGHT = 15.0  # of a row without a height of its own
_A4 = 9
_FOOT_SIZE = 9


def set_up_page(
    sheet: Worksheet, widths: Sequence[float], cutoff: datetime, language: str
) -> None:
    """Column widths and paper; the sheet prints one page wide and as many high as it takes."""
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.sheet_format.defaultRowHeight = DEFAULT_HEIGHT
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    margins = sheet.page_margins
    margins.left = margins.right = _SIDE
    margins.top, margins.bottom = _TOP, _FOOT
    margins.header = margins.footer = 7 / _INCH
    sheet.print_options.horizontalCentered = True
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.zoomScale = 100
    for part, words in (
        (sheet.oddFooter.left, cutoff_words(cutoff, language)),
        (sheet.oddFooter.right, said(PAGE, language, number="&P", count="&N")),
    ):
        part.text, part.font, part.size = words, f"{FACE},Regular", _FOOT_SIZE


def print_at_scale(sheet: Worksheet, percent: int) -> None:
    """Print at a set scale instead: only so does Excel keep page breaks that are asked for."""
    sheet.sheet_properties.pageSetUpPr.fitToPage = False
    sheet.page_setup.fitToWidth = sheet.page_setup.fitToHeight = None
    sheet.page_setup.scale = percent


def print_folding_rows(table: SheetTable, head: int) -> None:
    """Print a table of groups one page wide, its head on each page, no group's head alone.

    On the screen the groups fold under their heads, which stand above their rows.
    """
    sheet = table.sheet
    sheet.sheet_properties.outlinePr.summaryBelow = False
    sheet.sheet_format.outlineLevelRow = 1
    repeat_rows(sheet, head, head)
    width = sum(column.width for column in table.columns)
    percent = int(_PAGE_WIDTH * _SPARE * 100 / printed_points(width))
    print_at_scale(sheet, percent)
    break_pages(
        sheet,
        table.heights,
        room=PAGE_HEIGHT * 100 / percent,
        repeated=table.heights[head - 1],
        together=_with_first_row(table.bands),
    )


def _with_first_row(bands: Sequence[int]) -> Mapping[int, int]:
    """Each head row with the first row under it that is no head."""
    heads = set(bands)
    last: dict[int, int] = {}
    for row in reversed(bands):
        last[row] = last[row + 1] if row + 1 in heads else row + 1
    return last


def freeze_rows(sheet: Worksheet, last: int, columns: int) -> None:
    """Rows and columns that stay on the screen."""
    sheet.freeze_panes = f"{get_column_letter(columns + 1)}{last + 1}"


def repeat_rows(sheet: Worksheet, first: int, last: int) -> None:
    """Head rows that stand on every printed page."""
    sheet.print_title_rows = f"{first}:{last}"
