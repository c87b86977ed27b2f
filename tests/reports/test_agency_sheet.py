"""The sheet that an agency fills in, read back as the agency's program would."""

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.reports.agency_sheet import TITLE, write_agency_sheet
from desktop_app.reports.agency_sheet_rows import COLUMNS, SHOWN
from desktop_app.reports.text_height import HIGHEST_ROW
from desktop_app.tracking.agency_sheet import CONTINUES, AgencySheet, SheetField
from desktop_app.tracking.sheet_words import CODE_HEAD, HEADS, HIDDEN_PAGE
from tests.reports.golden import LANGUAGES, dump_of, kept
from tests.reports.sheet_given import FIRST, SHEET

ANSWERS = "IJKLMN"


def written(sheet: AgencySheet, folder: Path) -> Workbook:
    write_agency_sheet(sheet, folder / "phieu.xlsx")
    return load_workbook(folder / "phieu.xlsx")


def head_row(page: Worksheet) -> int:
    return next(cell.row for cell in page["A"] if cell.value == "TT")


def rows_of(page: Worksheet) -> list[dict[str, object]]:
    head = head_row(page)
    names = [cell.value for cell in page[head]]
    return [
        dict(zip(names, (cell.value for cell in row), strict=True))
        for row in page.iter_rows(min_row=head + 1)
    ]


def test_each_row_prints_its_work_and_what_is_known(tmp_path: Path) -> None:
    first, second = rows_of(written(SHEET, tmp_path)[TITLE[0]])
    assert first["Nội dung nhiệm vụ"] == FIRST.facts.text
    assert first["Hạn"].date() == FIRST.facts.due  # type: ignore[attr-defined]
    assert (first["Trạng thái"], first["Kết quả"]) == ("Chưa thực hiện", None)
    assert (second["Trạng thái"], second["Số văn bản"]) == ("Đang thực hiện", "145/STC-ĐT")
    assert first[CODE_HEAD[0]] == "DD-3f9a1c2b-1"
    assert first["Mã kiểm tra"] != second["Mã kiểm tra"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_is_as_it_was_kept(tmp_path: Path, language: str) -> None:
    made = dump_of(written(replace(SHEET, language=language), tmp_path))
    assert made == kept("agency_sheet", language, made)


def test_only_the_cells_to_be_filled_in_are_open(tmp_path: Path) -> None:
    page = written(SHEET, tmp_path)[TITLE[0]]
    assert page.protection.sheet
    assert page.protection.password is None
    row = head_row(page) + 1
    for column in range(1, len(COLUMNS) + 1):
        cell = page.cell(row, column)
        assert cell.protection.locked is (cell.column_letter not in ANSWERS), cell.coordinate


def test_the_codes_are_hidden_and_the_page_that_names_the_office_even_more(
    tmp_path: Path,
) -> None:
    workbook = written(SHEET, tmp_path)
    assert [workbook[TITLE[0]].column_dimensions[letter].hidden for letter in "NOP"] == [
        False,
        True,
        True,
    ]
    assert workbook[HIDDEN_PAGE].sheet_state == "veryHidden"
    assert [[cell.value for cell in row] for row in workbook[HIDDEN_PAGE].rows] == [
        ["format", "dondoc-sheet/1"],
        ["register", "00112233aabbccdd"],
        ["sheet", "3f9a1c2b"],
    ]


def test_each_open_cell_says_what_belongs_there(tmp_path: Path) -> None:
    page = written(SHEET, tmp_path)[TITLE[0]]
    rules = {rule.promptTitle: rule for rule in page.data_validations.dataValidation}
    assert set(rules) == {HEADS[field][0] for field in SheetField}
    assert len(rules) == len(ANSWERS)
    assert rules["Trạng thái"].formula1 == '"Chưa thực hiện,Đang thực hiện,Đã hoàn thành"'
    assert rules["Ngày hoàn thành"].type == "date"
    first = head_row(page) + 1
    assert str(rules["Kết quả"].sqref) == f"J{first}:J{first + 1}"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t="])
def test_no_word_of_a_directive_becomes_a_formula(tmp_path: Path, start: str) -> None:
    words = f"{start}HYPERLINK(1)"
    facts = replace(FIRST.facts, text=words, point=words, notice=words)
    row = replace(FIRST, facts=facts, values=replace(FIRST.values, result=words))
    page = written(replace(SHEET, rows=(row,), agency=words), tmp_path)[TITLE[0]]
    assert not [cell for cells in page.rows for cell in cells if cell.data_type == "f"]
    assert rows_of(page)[0]["Kết quả"] == words.strip()


def test_a_text_that_no_row_can_hold_goes_on_below_where_nothing_can_be_filled_in(
    tmp_path: Path,
) -> None:
    long = "Rà soát, tổng hợp và báo cáo kết quả thực hiện. " * 120
    row = replace(FIRST, facts=replace(FIRST.facts, text=long))
    page = written(replace(SHEET, rows=(row,)), tmp_path)[TITLE[0]]
    first, *more = rows_of(page)
    assert more
    assert str(first["Nội dung nhiệm vụ"]).endswith(CONTINUES[0])
    assert [each[CODE_HEAD[0]] for each in more] == [None] * len(more)
    below = head_row(page) + 2
    assert all(page[f"{letter}{below}"].protection.locked for letter in ANSWERS)
    assert all(page.row_dimensions[n].height <= HIGHEST_ROW for n in range(1, page.max_row + 1))


def test_it_prints_on_a4_across_with_its_head_on_each_page(tmp_path: Path) -> None:
    page = written(SHEET, tmp_path)[TITLE[0]]
    head = head_row(page)
    assert (page.page_setup.orientation, page.page_setup.paperSize) == ("landscape", 9)
    assert page.freeze_panes == "E1"
    assert page.print_title_rows == f"${head}:${head}"
    assert page.print_area.endswith(f"${'ABCDEFGHIJKLMNOP'[SHOWN - 1]}${head + 2}")


def test_the_same_sheet_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        write_agency_sheet(SHEET, tmp_path / name)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
