"""The sheet that one agency fills in and sends back: its open work, and cells to fill in."""

from pathlib import Path
from typing import BinaryIO

from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.reports.agency_sheet_rows import COLUMNS, SHOWN, add_choices, add_rows
from desktop_app.reports.cell_styles import CellStyles, Look
from desktop_app.reports.clean_text import one_line
from desktop_app.reports.safe_file import write_whole
from desktop_app.reports.sheet_head import add_office_head, add_plain_title
from desktop_app.reports.sheet_page import freeze_rows, repeat_rows, set_up_page
from desktop_app.reports.sheet_table import Across, SheetTable
from desktop_app.reports.wording import DIRECTIVES, counted, said
from desktop_app.reports.workbook_file import new_workbook, save_workbook
from desktop_app.tracking.agency_sheet import FORMAT, AgencySheet
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.sheet_words import (
    FORMAT_KEY,
    HIDDEN_PAGE,
    REGISTER_KEY,
    SHEET_KEY,
)

TITLE = ("Phiếu báo cáo", "Progress sheet")
_HEADING = (
    "PHIẾU BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ",
    "SHEET ON THE PROGRESS OF DIRECTIVES",
)
_HOW = (
    (
        "Cách điền: chỉ ghi vào các ô nền vàng; ngày ghi dạng 20/11/2026; không thêm, xóa, gộp "
        "dòng hoặc cột; lưu rồi gửi lại chính tệp này (.xlsx)."
    ),
    (
        "How to fill it in: write only in the yellow cells; days as 20/11/2026; do not add, "
        "delete or merge rows or columns; save, and send this very file (.xlsx) back."
    ),
)
_HOW_LOOK = Look(border=False, size=11, bold=True)
_LEFT, _RIGHT = (1, 4), (9, SHOWN)
_FROZEN = 4


def write_agency_sheet(sheet: AgencySheet, path: Path) -> None:
    """Write the sheet to `path`, whole or not at all.

    Raises FileOpenElsewhere, FolderMissing, FolderReadOnly or DiskFull.
    """
    write_whole(path, lambda file: _write(sheet, file))


def _write(sheet: AgencySheet, file: BinaryIO) -> None:
    language, agency = sheet.language, one_line(sheet.agency)
    heading, title = said(_HEADING, language), said(TITLE, language)
    workbook = new_workbook(f"{heading.capitalize()}: {agency}", sheet.office, sheet.sent_at)
    page = workbook.active
    page.title = title
    set_up_page(page, [column.width for column in COLUMNS], sheet.sent_at, language)
    table = SheetTable(page, COLUMNS, CellStyles(workbook, language), language)
    day = sheet.sent_at.date()
    add_office_head(table, sheet.office, day, number=("", ""), left=_LEFT, right=_RIGHT)
    of_agency = said(("Đơn vị: {agency}", "Agency: {agency}"), language, agency=agency)
    add_plain_title(table, heading, of_agency, _asked(sheet), SHOWN)
    table.add_across(Across(1, SHOWN, said(_HOW, language), _HOW_LOOK))
    head = table.add_head()
    # The letterhead would take half of a small screen: each open cell says its column instead.
    freeze_rows(page, 0, _FROZEN)
    repeat_rows(page, head, head)
    first, last = add_rows(table, sheet)
    add_choices(table, first, last)
    page.auto_filter.ref = f"A{head}:{get_column_letter(SHOWN)}{last}"
    page.print_area = f"A1:{get_column_letter(SHOWN)}{last}"
    _protect(page)
    _add_hidden_page(workbook, sheet)
    save_workbook(workbook, {title: table.rows}, sheet.sent_at, file)


def _asked(sheet: AgencySheet) -> str:
    """How much there is, as of when, and until when it is wanted back."""
    language, until = sheet.language, day_text(sheet.answer_by)
    wanted = (
        "; đề nghị gửi lại chậm nhất ngày {until}",
        "; please send it back by {until}",
    )
    return said(
        (
            "({work} chưa hoàn thành tính đến ngày {day}{wanted})",
            "({work} not completed as of {day}{wanted})",
        ),
        language,
        work=counted(len(sheet.rows), DIRECTIVES, language),
        day=day_text(sheet.sent_at.date()),
        wanted=said(wanted, language, until=until) if until else "",
    )


def _protect(page: Worksheet) -> None:
    """Lock what is printed, against slips: without a password, which would protect nothing.

    Whoever means to change a locked cell can; what is sent back is compared with what was
    sent, and that is what keeps a wrong answer out.
    """
    page.protection.sheet = True
    for allowed in ("formatCells", "formatColumns", "formatRows", "autoFilter"):
        setattr(page.protection, allowed, False)  # False: not locked
    for at in range(SHOWN + 1, len(COLUMNS) + 1):
        page.column_dimensions[get_column_letter(at)].hidden = True


def _add_hidden_page(workbook: Workbook, sheet: AgencySheet) -> None:
    """Of which office and which sheet it is: a page that no menu of Excel shows."""
    page = workbook.create_sheet(HIDDEN_PAGE)
    page.sheet_state = "veryHidden"
    for pair in (
        (FORMAT_KEY, FORMAT),
        (REGISTER_KEY, sheet.register_id),
        (SHEET_KEY, sheet.code),
    ):
        page.append(pair)
    page.protection.sheet = True
