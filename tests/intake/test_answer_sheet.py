"""What an agency sends back is read as it is meant; what is unclear is said, not guessed."""

import unicodedata
from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from openpyxl.styles import Protection

from desktop_app.errors import FileEmpty, FileEncrypted, NotASheet, SheetDamaged
from desktop_app.intake.answer_file import read_answer_file
from desktop_app.intake.libre_office import XLSX, found_libre_office
from desktop_app.intake.office_files import ENCRYPTED_PACKAGE, OLE
from desktop_app.reports.agency_sheet import TITLE, write_agency_sheet
from desktop_app.tracking.agency_sheet import SheetField
from desktop_app.tracking.progress import Status
from desktop_app.tracking.read_answers import CellDoubt, ReadAnswers, ReadCell
from tests.desk.sheets_given import Filled, returned
from tests.reports.sheet_given import SHEET

TODAY = date(2026, 11, 25)
FIELD = {
    "Trạng thái": SheetField.STATUS,
    "Kết quả": SheetField.RESULT,
    "Ngày hoàn thành": SheetField.COMPLETED_ON,
    "Số văn bản": SheetField.DOCUMENT,
}
needs_libre_office = pytest.mark.skipif(
    found_libre_office() is None, reason="LibreOffice is not installed"
)


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "phieu.xlsx"
    write_agency_sheet(SHEET, path)
    return path


def read(path: Path) -> ReadAnswers:
    with TemporaryDirectory(dir=path.parent) as folder:
        return read_answer_file(path, on=TODAY, folder=Path(folder))


def cell(sheet: Path, head: str, value: Any) -> ReadCell:
    """What the first work's cell under `head` means with `value` typed in."""
    answers = read(returned(sheet, lambda filled: filled.put(1, head, value)))
    return answers.rows[0].cells[FIELD[head]]


def test_a_sheet_reads_back_as_it_was_sent(sheet: Path) -> None:
    answers = read(sheet)
    assert answers.register_id == SHEET.register_id
    assert [row.code for row in answers.rows] == [SHEET.code_of(row) for row in SHEET.rows]
    assert [row.check for row in answers.rows] == [SHEET.check_of(row) for row in SHEET.rows]
    second = answers.rows[1]
    assert second.cells[SheetField.STATUS].value is Status.IN_PROGRESS
    assert second.cells[SheetField.RESULT].value == "Đã gửi lấy ý kiến 12 sở"
    assert (second.work, answers.missing) == ("Báo cáo giải ngân", ())


@pytest.mark.parametrize(
    ("typed", "status"),
    [
        ("Đã hoàn thành", Status.REPORTED),
        ("hoàn thành", Status.REPORTED),
        ("XONG", Status.REPORTED),
        ("xong.", Status.REPORTED),
        ("đang TH", Status.IN_PROGRESS),
        ("Đang  thực hiện ", Status.IN_PROGRESS),
        (unicodedata.normalize("NFD", "Đang thực hiện"), Status.IN_PROGRESS),
        ("chưa hoàn thành", Status.IN_PROGRESS),
        ("Chưa thực hiện", Status.NOT_STARTED),
    ],
)
def test_a_status_typed_by_hand(sheet: Path, typed: str, status: Status) -> None:
    assert cell(sheet, "Trạng thái", typed).value is status


@pytest.mark.parametrize(
    "typed", ["gần xong", "hoàn thành 80%", "x", "đã hoàn thành 1 phần", 1]
)
def test_an_unclear_status_is_none(sheet: Path, typed: Any) -> None:
    found = cell(sheet, "Trạng thái", typed)
    assert (found.value, found.doubts) == (None, (CellDoubt.UNCLEAR_STATUS,))
    assert found.words == str(typed)


@pytest.mark.parametrize(
    "typed",
    [
        date(2026, 11, 20),
        "20/11/2026",
        "20-11-2026",
        "20.11.2026",
        "ngày 20 tháng 11 năm 2026",
        "Ngày 20/11/2026",
        "20/11/26",
        "2026-11-20",
        "2026-11-20 00:00:00",
        46346,
        "46346",
    ],
)
def test_a_day_in_any_of_its_forms(sheet: Path, typed: Any) -> None:
    found = cell(sheet, "Ngày hoàn thành", typed)
    assert (found.value, found.doubts) == (date(2026, 11, 20), ())


def test_a_day_without_its_year_is_the_last_one_and_wants_a_look(sheet: Path) -> None:
    found = cell(sheet, "Ngày hoàn thành", "20.11")
    assert (found.value, found.doubts) == (date(2026, 11, 20), (CellDoubt.YEAR_ASSUMED,))
    assert cell(sheet, "Ngày hoàn thành", "28/12").value == date(2025, 12, 28)


@pytest.mark.parametrize(
    "typed", ["31/11/2026", "tháng 11", "20", 5.1, "đã xong", "11/20/2026", "20/11 - 25/11", 0]
)
def test_what_is_no_day_is_none(sheet: Path, typed: Any) -> None:
    found = cell(sheet, "Ngày hoàn thành", typed)
    assert found.value is None
    assert CellDoubt.UNCLEAR_DAY in found.doubts


@pytest.mark.parametrize(("typed", "words"), [(45, "45"), (45.0, "45"), ("045", "045")])
def test_a_number_is_the_words_it_shows(sheet: Path, typed: Any, words: str) -> None:
    assert cell(sheet, "Số văn bản", typed).value == words


def test_a_formula_gives_its_value_at_most_and_says_so(sheet: Path) -> None:
    found = cell(sheet, "Kết quả", '="Đã "&"trình"')
    assert found.value is None
    assert found.doubts == (CellDoubt.ERROR,)  # nothing has computed it


def delete_column(head: str) -> Callable[[Filled], object]:
    return lambda filled: filled.page.delete_cols(filled.column(head))


def test_columns_are_found_by_their_heads_wherever_they_stand(sheet: Path) -> None:
    answers = read(returned(sheet, delete_column("Phối hợp"), delete_column("TT")))
    assert answers.rows[1].cells[SheetField.DOCUMENT].value == "145/STC-ĐT"


def test_a_column_that_is_gone_says_nothing(sheet: Path) -> None:
    answers = read(returned(sheet, delete_column("Số văn bản")))
    assert answers.missing == (SheetField.DOCUMENT,)
    assert all(SheetField.DOCUMENT not in row.cells for row in answers.rows)


def test_a_renamed_head_is_known_as_long_as_it_can_mean_one_column(sheet: Path) -> None:
    def rename(filled: Filled) -> None:
        filled.page.cell(filled.head, filled.column("Khó khăn")).value = "Khó khăn, vướng mắc"
        filled.page.cell(filled.head, filled.column("Đề xuất")).value = "Ghi chú"

    answers = read(returned(sheet, rename))
    assert answers.missing == (SheetField.PROPOSAL,)
    assert answers.rows[1].cells[SheetField.DIFFICULTIES].value == "Thiếu mặt bằng"


def test_two_columns_with_one_head_are_not_chosen_between(sheet: Path) -> None:
    def double(filled: Filled) -> None:
        filled.page.cell(filled.head, filled.column("Đề xuất")).value = "Kết quả"
        filled.put(1, "Kết quả", "một")
        filled.page.cell(filled.head + 1, 14).value = "hai"

    found = read(returned(sheet, double)).rows[0].cells[SheetField.RESULT]
    assert (found.words, found.value) == ("một / hai", None)
    assert found.doubts == (CellDoubt.TWO_COLUMNS,)


def test_rows_that_were_put_in_have_no_code_and_blank_ones_are_none(sheet: Path) -> None:
    def add(filled: Filled) -> None:
        filled.page.insert_rows(filled.head + 2, 2)
        filled.put(2, "Nội dung nhiệm vụ", "Việc tự thêm")
        filled.put(2, "Kết quả", "Đã làm")

    rows = read(returned(sheet, add)).rows
    assert [bool(row.code) for row in rows] == [True, False, True]
    assert "Việc tự thêm" in rows[1].words


def test_cells_made_one_over_several_rows_are_told(sheet: Path) -> None:
    def merge(filled: Filled) -> None:
        column = filled.column("Kết quả")
        first = filled.head + 1
        filled.put(1, "Kết quả", "Cả hai đang làm")
        filled.page.merge_cells(
            start_row=first, end_row=first + 1, start_column=column, end_column=column
        )

    first, second = read(returned(sheet, merge)).rows
    assert first.cells[SheetField.RESULT].doubts == (CellDoubt.MERGED,)
    assert second.cells[SheetField.RESULT].doubts == (CellDoubt.MERGED,)
    assert second.cells[SheetField.RESULT].value is None


def as_another_program_saves_it(filled: Filled) -> None:
    """What a web program's download is known for: one table of strings, no very hidden page,
    no protection, other styles, and pages in another order under other names."""
    for page in filled.book.worksheets:
        page.sheet_state = "visible"
        page.protection.sheet = False
        page.title = f"Copy of {page.title}"
    for row in filled.page.iter_rows():
        for each in row:
            each.protection = Protection(locked=False)
    filled.book.move_sheet(filled.book.worksheets[1], -1)
    filled.page.column_dimensions["O"].hidden = False


def test_a_file_that_a_web_program_saved_says_the_same(sheet: Path) -> None:
    answers = read(returned(sheet, as_another_program_saves_it))
    plain = read(sheet)
    assert answers.register_id == plain.register_id
    assert [(r.code, r.check, r.cells) for r in answers.rows] == [
        (r.code, r.check, r.cells) for r in plain.rows
    ]


def filled_in(filled: Filled) -> None:
    filled.put(1, "Trạng thái", "Đã hoàn thành")
    filled.put(1, "Ngày hoàn thành", date(2026, 11, 5))
    filled.put(1, "Kết quả", "Dòng một\nDòng hai")
    filled.put(2, "Kết quả", "=1+1")
    filled.put(2, "Số văn bản", "=+CMD")


@pytest.mark.slow
@needs_libre_office
@pytest.mark.parametrize("to", [XLSX, "xls:MS Excel 97", "ods:calc8"])
def test_a_file_that_libre_office_saved_says_the_same(
    sheet: Path, tmp_path: Path, to: str
) -> None:
    given, folder = returned(sheet, filled_in), tmp_path / "empty"
    folder.mkdir()
    program = found_libre_office()
    assert program is not None
    data = program._converted(given.read_bytes(), ".xlsx", folder, to)
    assert data is not None
    saved = tmp_path / f"saved.{to.partition(':')[0]}"
    saved.write_bytes(data)
    rows, plain = read(saved).rows, read(given).rows
    assert [(row.code, row.check) for row in rows] == [(r.code, r.check) for r in plain]
    first = rows[0].cells
    assert first[SheetField.COMPLETED_ON].value == date(2026, 11, 5)
    assert first[SheetField.RESULT].value == "Dòng một\nDòng hai"
    computed = rows[1].cells[SheetField.RESULT]
    assert (computed.value, computed.doubts) == ("2", (CellDoubt.FORMULA,))


def test_a_table_of_plain_text_is_words_alone_and_its_days_come_before_its_months(
    tmp_path: Path,
) -> None:
    row = SHEET.rows[0]
    heads = "Điểm;Nội dung nhiệm vụ;Trạng thái;Kết quả;Ngày hoàn thành;Mã dòng;Mã kiểm tra"
    values = f"2.(1);{row.facts.text};xong;=1+1;05/11/2026;{SHEET.code_of(row)};ab"
    path = tmp_path / "phieu.csv"
    path.write_text(f"{heads}\n{values}\n", "utf-8-sig")
    (found,) = read(path).rows
    assert found.cells[SheetField.COMPLETED_ON].value == date(2026, 11, 5)
    assert found.cells[SheetField.RESULT].value == "=1+1"
    assert found.code == SHEET.code_of(row)


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("a.xlsx", b"", FileEmpty),
        ("a.xlsx", b"PK\x03\x04 nothing", SheetDamaged),
        ("a.xlsx", OLE + ENCRYPTED_PACKAGE, FileEncrypted),
        ("a.pdf", b"%PDF-1.7", NotASheet),
        ("a.csv", b"mot;hai\n1;2\n", NotASheet),
        ("a.docx", b"PK\x03\x04", SheetDamaged),
    ],
)
def test_what_is_no_sheet_is_said_in_a_sentence(
    tmp_path: Path, name: str, data: bytes, error: type[Exception]
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(error):
        read(path)


def test_a_workbook_without_the_table_is_no_sheet(sheet: Path) -> None:
    with pytest.raises(NotASheet):
        read(returned(sheet, lambda filled: filled.page.delete_rows(filled.head)))


def test_the_page_may_be_called_anything(sheet: Path) -> None:
    def rename(filled: Filled) -> None:
        filled.page.title = "Sheet1"

    assert TITLE != "Sheet1"
    assert len(read(returned(sheet, rename)).rows) == len(SHEET.rows)
