"""The sample of an office's template: a plain form to begin from, with its words explained."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import BinaryIO
from zipfile import ZipFile

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.reports import wording
from desktop_app.reports.cell_styles import DAY_FORMAT, FACE
from desktop_app.reports.office_template import GUIDE
from desktop_app.reports.safe_file import write_whole
from desktop_app.reports.sample_guide import add_guide
from desktop_app.reports.template_words import LANGUAGE
from desktop_app.reports.wording import said
from desktop_app.reports.workbook_file import new_workbook, write_package
from desktop_app.tracking.office import OfficeFacts

_TITLE = "Mẫu báo cáo tuần của cơ quan"
_MADE = datetime(2026, 1, 5)  # noqa: DTZ001  the same bytes for ever
_LINE = Side(style="thin", color="000000")
_HEAD = PatternFill("solid", fgColor="EDEDED")
_MM_IN_INCH = 25.4

_COUNTS = (
    ("TT", 5, "{stt}"),
    ("Đơn vị", 36, "{đơn vị}"),
    ("Tổng số", 9, "{tổng số}"),
    ("HT đúng hạn", 10, "{hoàn thành đúng hạn}"),
    ("HT trễ hạn", 10, "{hoàn thành trễ hạn}"),
    ("Chưa HT trong hạn", 11, "{chưa hoàn thành trong hạn}"),
    ("Chưa HT quá hạn", 11, "{chưa hoàn thành quá hạn}"),
    ("Không hạn", 10, "{không hạn}"),
    ("Tỷ lệ đúng hạn", 11, "{tỷ lệ đúng hạn}"),
    ("Ghi chú", 18, ""),
)
_SUMMED = "CDEFGH"
_DIRECTIVES = (
    ("STT", 5, "{stt}"),
    ("Điểm", 8, "{điểm}"),
    ("Nội dung nhiệm vụ", 44, "{nội dung}"),
    ("Đơn vị chủ trì", 18, "{chủ trì}"),
    ("Đơn vị phối hợp", 18, "{phối hợp}"),
    ("Thời hạn theo văn bản", 15, "{thời hạn theo văn bản}"),
    ("Hạn", 11, "{hạn}"),
    ("Kết quả đến nay", 28, "{kết quả}"),
    ("Mức hạn", 12, "{mức hạn}"),
    ("Khó khăn, đề xuất", 18, "{khó khăn, đề xuất}"),
)
_DAYS = ("{hạn}",)
_LONG = 14  # a column wider than that holds texts


def write_sample_template(path: Path) -> None:
    """Write the sample to `path`, whole or not at all."""
    write_whole(path, _write)


def _write(file: BinaryIO) -> None:
    workbook = new_workbook(_TITLE, OfficeFacts(), _MADE)
    _add_report(workbook.active)
    _add_directives(workbook.create_sheet("Nhiệm vụ"))
    add_guide(workbook.create_sheet(GUIDE))
    shell = BytesIO()
    workbook.save(shell)
    with ZipFile(shell) as package:
        parts = [(name, package.read(name)) for name in package.namelist()]
    write_package(parts, _MADE, file)


def _add_report(sheet: Worksheet) -> None:
    sheet.title = "Báo cáo"
    _set_up(sheet, [width for _, width, _ in _COUNTS])
    _say(sheet, "A1:C1", "{CƠ QUAN CẤP TRÊN}", 12)
    _say(sheet, "A2:C2", "{CƠ QUAN}", 12, bold=True)
    _say(sheet, "E1:J1", said(wording.NATION, LANGUAGE), 12, bold=True)
    _say(sheet, "E2:J2", said(wording.MOTTO, LANGUAGE), 13, bold=True)
    _say(sheet, "A4:C4", said(wording.NUMBER, LANGUAGE), 12)
    _say(sheet, "E4:J4", "{địa danh, ngày tháng}", 13, italic=True)
    _say(sheet, "A6:J6", said(wording.TITLE, LANGUAGE), 14, bold=True)
    _say(sheet, "A7:J7", said(wording.SUBJECT, LANGUAGE), 13, bold=True)
    _say(sheet, "A8:J8", "({kỳ báo cáo})", 13, bold=True)
    _say(sheet, "A9:J9", "{chốt số liệu}", 12, italic=True)
    _add_table(sheet, 11, _COUNTS)
    total = ["", said(wording.TOTAL, LANGUAGE), *(f"=SUM({column}12)" for column in _SUMMED)]
    _add_row(sheet, 13, [*total, "{tỷ lệ đúng hạn}", ""], bold=True)
    _say(sheet, "A15:C15", said(wording.PREPARED_BY, LANGUAGE), 13, bold=True)
    _say(sheet, "F15:J15", "{CHỨC DANH NGƯỜI KÝ}", 13, bold=True)
    sheet.row_dimensions[16].height = 60
    _say(sheet, "A17:C17", "{người lập}", 13, bold=True)
    _say(sheet, "F17:J17", "{người ký}", 13, bold=True)


def _add_directives(sheet: Worksheet) -> None:
    _set_up(sheet, [width for _, width, _ in _DIRECTIVES])
    _say(sheet, "A1:J1", "DANH MỤC NHIỆM VỤ", 14, bold=True)
    _say(sheet, "A2:J2", "(Kèm theo Báo cáo {kỳ báo cáo}; {chốt số liệu})", 12, italic=True)
    _add_table(sheet, 4, _DIRECTIVES, head="{thông báo} ({hoàn thành}/{tổng số} hoàn thành)")
    sheet.print_title_rows = "4:4"
    sheet.freeze_panes = "A5"


def _add_table(
    sheet: Worksheet, row: int, columns: Sequence[tuple[str, int, str]], *, head: str = ""
) -> None:
    """A head row, the head of a group where there is one, and the pattern row."""
    _add_row(sheet, row, [words for words, _, _ in columns], bold=True, fill=_HEAD)
    pattern = row + 1
    if head:
        _add_row(sheet, pattern, [head, *[""] * (len(columns) - 1)], bold=True)
        sheet.merge_cells(
            start_row=pattern, end_row=pattern, start_column=1, end_column=len(columns)
        )
        sheet.cell(pattern, 1).alignment = Alignment(vertical="center", wrap_text=True)
        pattern += 1
    _add_row(sheet, pattern, [words for _, _, words in columns])


def _add_row(
    sheet: Worksheet,
    row: int,
    values: Sequence[str],
    *,
    bold: bool = False,
    fill: PatternFill | None = None,
) -> None:
    for column, value in enumerate(values, start=1):
        cell = sheet.cell(row, column, value or None)
        cell.font = Font(name=FACE, size=11, bold=bold)
        cell.border = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
        is_long = (
            fill is None and sheet.column_dimensions[get_column_letter(column)].width > _LONG
        )
        cell.alignment = Alignment(
            horizontal="left" if is_long else "center", vertical="center", wrap_text=True
        )
        if fill:
            cell.fill = fill
        if value in _DAYS:
            cell.number_format = DAY_FORMAT
    sheet.row_dimensions[row].height = 33 if fill else 18


def _say(
    sheet: Worksheet,
    cells: str,
    words: str,
    size: int,
    *,
    bold: bool = False,
    italic: bool = False,
) -> None:
    """Words in the middle of merged cells."""
    sheet.merge_cells(cells)
    cell = sheet[cells.split(":", maxsplit=1)[0]]
    cell.value = words
    cell.font = Font(name=FACE, size=size, bold=bold, italic=italic)
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)


def _set_up(sheet: Worksheet, widths: Sequence[int]) -> None:
    """A4 landscape, one page wide."""
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.print_options.horizontalCentered = True
    margins = sheet.page_margins
    margins.left = margins.right = 15 / _MM_IN_INCH
    margins.top = margins.bottom = 20 / _MM_IN_INCH
    sheet.oddFooter.right.text = "Trang &P/&N"
