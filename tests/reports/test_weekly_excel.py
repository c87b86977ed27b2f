"""The weekly workbook, read back with openpyxl and compared with the kept one."""

import re
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.errors import FolderMissing
from desktop_app.reports.cell_styles import RATE, figure_format
from desktop_app.reports.text_height import HIGHEST_ROW
from desktop_app.reports.weekly_excel import write_weekly_excel
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.progress import Status
from desktop_app.tracking.report import ReportBasis, ReportLine
from tests.reports.golden import LANGUAGES, dump_of, kept

MakeLine = Callable[..., ReportLine]
MakeBasis = Callable[..., ReportBasis]
HEAD_ROW = 4  # of sheet 2
POINT = 12_700  # of a drawing's units
CHANGES = "Thay đổi trong tuần"


def written(basis: ReportBasis, folder: Path, language: str = "vi") -> Workbook:
    """Written and opened once for all that only look at the same basis."""
    if (basis, language) not in _OPENED:
        write_weekly_excel(basis, folder / "week.xlsx", language)
        _OPENED[basis, language] = load_workbook(folder / "week.xlsx")
    return _OPENED[basis, language]


_OPENED: dict[tuple[ReportBasis, str], Workbook] = {}


def rows_of(sheet: Worksheet, column: int) -> list[object]:
    return [row[column].value for row in sheet.iter_rows(min_row=HEAD_ROW + 1)]


def cell_with(sheet: Worksheet, start: str) -> str:
    """The place of the first cell whose text begins with `start`."""
    return next(
        cell.coordinate
        for row in sheet.iter_rows()
        for cell in row
        if str(cell.value).startswith(start)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_workbook_is_as_it_was_kept(
    realistic: MakeBasis, tmp_path: Path, language: str
) -> None:
    made = dump_of(written(realistic(), tmp_path, language))
    assert made == kept("weekly_workbook", language, made)


def test_work_taken_over_names_the_body_it_came_from(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    lines = (line(1, former_lead="Sở Kế hoạch và Đầu tư"), line(2))
    sheet = written(basis(lines), tmp_path)["Nhiệm vụ"]
    leads = [value for value in rows_of(sheet, 5) if value]
    assert leads == ["Sở Tài chính (trước đây: Sở Kế hoạch và Đầu tư)", "Sở Tài chính"]


def test_the_summarys_note_tells_withdrawn_work_from_suspended(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    lines = (line(1, status=Status.SUSPENDED), line(2, status=Status.WITHDRAWN), line(3))
    sheet = written(basis(lines), tmp_path)["Tổng hợp"]
    assert cell_with(sheet, "1 tạm dừng, 1 thu hồi")


def test_a_notice_known_by_its_meeting_has_no_day_of_its_own(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    undated = line(1, notice_number="", notice_day=None, notice_meeting=date(2022, 1, 4))
    sheet = written(basis((undated,)), tmp_path)["Nhiệm vụ"]
    assert not any(rows_of(sheet, 2))
    assert cell_with(sheet, "Thông báo không\N{NO-BREAK SPACE}số (họp ngày 04/01/2022)")


def test_the_same_basis_gives_the_same_bytes(realistic: MakeBasis, tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        write_weekly_excel(realistic(), tmp_path / name)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_the_three_sheets_come_before_the_charts_figures(
    realistic: MakeBasis, tmp_path: Path
) -> None:
    sheets = written(realistic(), tmp_path).worksheets
    assert [(sheet.title, sheet.sheet_state) for sheet in sheets] == [
        ("Tổng hợp", "visible"),
        ("Nhiệm vụ", "visible"),
        ("Thay đổi trong tuần", "visible"),
        ("Số liệu biểu đồ", "hidden"),
    ]


def test_every_sheet_prints_on_a4_landscape(realistic: MakeBasis, tmp_path: Path) -> None:
    for sheet in written(realistic(), tmp_path).worksheets[:3]:
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert sheet.oddFooter.right.text == "Trang &P/&N"


@pytest.mark.parametrize(("title", "head", "frozen"), [("Nhiệm vụ", 4, 5), (CHANGES, 6, 4)])
def test_the_long_sheets_keep_their_head_and_print_one_page_wide(
    realistic: MakeBasis, tmp_path: Path, title: str, head: int, frozen: int
) -> None:
    sheet = written(realistic(), tmp_path)[title]
    columns = [sheet.column_dimensions[letter].width for letter in "ABCDEFGHIJKLMNOP"]
    digit = 5.5  # points of Times New Roman 11: columns are counted in them
    page = (297 - 2 * 12) / 25.4 * 72
    assert sheet.freeze_panes == f"{'ABCDEFG'[frozen]}{head + 1}"
    assert sheet.print_title_rows == f"${head}:${head}"
    width = sum(columns[: sheet.max_column]) * digit * sheet.page_setup.scale / 100
    assert 0.95 * page < width <= page


def test_the_directives_can_be_filtered(realistic: MakeBasis, tmp_path: Path) -> None:
    sheet = written(realistic(), tmp_path)["Nhiệm vụ"]
    assert sheet.auto_filter.ref == f"A{HEAD_ROW}:P{sheet.max_row}"


@pytest.mark.parametrize(("title", "head"), [("Nhiệm vụ", HEAD_ROW), (CHANGES, 6)])
def test_rows_fold_under_the_head_above_them(
    realistic: MakeBasis, tmp_path: Path, title: str, head: int
) -> None:
    sheet = written(realistic(), tmp_path)[title]
    assert not sheet.sheet_properties.outlinePr.summaryBelow
    assert sheet.sheet_format.outlineLevelRow == 1
    for row in range(head + 1, sheet.max_row + 1):
        is_band = sheet.cell(row, 2).value is None
        assert sheet.row_dimensions[row].outlineLevel == (0 if is_band else 1)


def test_a_long_notices_head_is_broken_before_its_counts(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    subject = (
        "Kết luận tại cuộc họp " + "bàn giải pháp thúc đẩy giải ngân vốn đầu tư công, " * 2
    )
    sheet = written(basis((line(1, notice_subject=subject),)), tmp_path)["Nhiệm vụ"]
    heads = [
        row[0].value for row in sheet.iter_rows(min_row=HEAD_ROW + 1, max_row=HEAD_ROW + 2)
    ]
    assert heads[0].endswith("đầu tư công,")
    assert heads[1] == "(1 nhiệm vụ: 0 hoàn thành, 0 quá hạn)"


def test_texts_get_wider_columns_where_they_are_long(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    def widths(**facts: str) -> tuple[float, float]:
        sheet = written(basis((line(1, **facts), line(2))), tmp_path)["Nhiệm vụ"]
        return sheet.column_dimensions["E"].width, sheet.column_dimensions["O"].width

    plain, troubled = widths(text="Rà soát " * 30), widths(difficulties="Vướng mắc " * 30)
    assert plain[0] > troubled[0]
    assert plain[1] < troubled[1]


def many_agencies(line: MakeLine) -> tuple[ReportLine, ...]:
    return tuple(line(number, lead=f"Sở thứ {number}") for number in range(1, 61))


@pytest.mark.parametrize("is_long", [False, True])
def test_no_page_ends_within_the_chart(
    realistic: MakeBasis, basis: MakeBasis, line: MakeLine, tmp_path: Path, *, is_long: bool
) -> None:
    sheet = written(basis(many_agencies(line)) if is_long else realistic(), tmp_path)[
        "Tổng hợp"
    ]
    _, chart = sheet.print_area.split(",")
    first, last = (int(place.split("$")[2]) for place in chart.split(":"))
    assert not any(first <= mark.id < last for mark in sheet.row_breaks.brk)
    anchor = sheet._charts[0].anchor
    assert anchor._from.row == first - 1
    heights = [sheet.row_dimensions[row].height or 15 for row in range(first, last + 1)]
    assert sum(heights) >= anchor.ext.height / POINT


def test_a_long_table_repeats_its_head_and_the_chart_is_beside_it(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    sheet = written(basis(many_agencies(line)), tmp_path)["Tổng hợp"]
    head = sheet[cell_with(sheet, "TT")].row
    assert sheet.print_title_rows == f"${head}:${head}"
    table, chart = sheet.print_area.replace("'Tổng hợp'!", "").split(",")
    assert (table[:3], chart[:3]) == ("$A$", "$N$")
    assert all(cell.value is None for cell in sheet[head][12:])


def test_a_rate_of_nothing_is_a_dash(basis: MakeBasis, line: MakeLine, tmp_path: Path) -> None:
    sheet = written(basis((line(1),)), tmp_path)["Tổng hợp"]
    total = sheet[cell_with(sheet, "Tổng cộng")].row
    assert [sheet.cell(total, column).value for column in (9, 10, 11)] == ["–", "–", "–"]


def test_the_summarys_head_and_names_stay_on_the_screen(
    realistic: MakeBasis, tmp_path: Path
) -> None:
    sheet = written(realistic(), tmp_path)["Tổng hợp"]
    head = sheet[cell_with(sheet, "TT")].row
    assert sheet.freeze_panes == f"C{head + 1}"


def test_a_row_is_hardly_higher_than_its_lines(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    result = "\n".join(f"Dòng {number}" for number in range(10))
    sheet = written(basis((line(1, result=result),)), tmp_path)["Nhiệm vụ"]
    height = sheet.row_dimensions[HEAD_ROW + 2].height
    a_line = 12.75  # what Excel gives Times New Roman 10
    assert 10 * a_line <= height <= 10 * a_line + 4


def test_nothing_is_merged_where_one_filters(realistic: MakeBasis, tmp_path: Path) -> None:
    sheet = written(realistic(), tmp_path)["Nhiệm vụ"]
    assert all(cells.max_row < HEAD_ROW for cells in sheet.merged_cells.ranges)


def test_the_head_of_the_directives_is_the_offices_form(
    realistic: MakeBasis, tmp_path: Path
) -> None:
    sheet = written(realistic(), tmp_path)["Nhiệm vụ"]
    heads = [cell.value for cell in sheet[HEAD_ROW]]
    assert heads == (
        "STT,Số thông báo,Ngày,Điểm,Nội dung,Chủ trì,Phối hợp,Thời hạn theo văn bản,Hạn,"
        "Gia hạn (lần| mốc cũ),Kết quả đến nay,Trạng thái,Mức hạn,Số ngày quá hạn,"
        "Khó khăn| đề xuất,Ghi chú"
    ).replace(",", "\n").replace("|", ",").split("\n")


def test_days_are_days(basis: MakeBasis, line: MakeLine, tmp_path: Path) -> None:
    sheet = written(basis((line(1, due=date(2026, 12, 9)),)), tmp_path)["Nhiệm vụ"]
    cell = sheet.cell(HEAD_ROW + 2, 9)
    assert (cell.value, cell.number_format) == (datetime(2026, 12, 9), "dd/mm/yyyy")  # noqa: DTZ001


def test_the_standing_has_its_word_beside_its_colour(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    sheet = written(basis((line(1, due=date(2026, 11, 17)),)), tmp_path)["Nhiệm vụ"]
    cell = sheet.cell(HEAD_ROW + 2, 13)
    assert (cell.value, cell.fill.fgColor.rgb) == (
        "Quá hạn 3\N{NO-BREAK SPACE}ngày",
        "00F9E3E1",
    )


def test_rates_are_numbers(realistic: MakeBasis, tmp_path: Path) -> None:
    sheet = written(realistic(), tmp_path)["Tổng hợp"]
    total = sheet[cell_with(sheet, "Tổng cộng")].row
    cells = [sheet.cell(total, column) for column in (9, 10, 11)]
    assert [(cell.value, cell.number_format) for cell in cells] == [
        (0.25, figure_format(RATE, "vi")),
        (0.25, figure_format(RATE, "vi")),
        (0.5, figure_format(RATE, "vi")),
    ]


def test_subtotals_and_total_agree_with_the_agencies(
    realistic: MakeBasis, tmp_path: Path
) -> None:
    sheet = written(realistic(), tmp_path)["Tổng hợp"]
    rows = list(sheet.iter_rows(values_only=True))
    agencies = [row for row in rows if isinstance(row[0], int)]
    groups = [row for row in rows if row[0] in {"I", "II", "III"}]
    (total,) = [row for row in rows if row[1] == "Tổng cộng"]
    for column in range(2, 8):
        assert sum(row[column] for row in agencies) == total[column]
        assert sum(row[column] for row in groups) == total[column]


def test_without_a_report_before_the_third_sheet_says_so(
    realistic: MakeBasis, tmp_path: Path
) -> None:
    sheet = written(realistic(previous=False), tmp_path)["Thay đổi trong tuần"]
    assert cell_with(sheet, "Chưa có kỳ trước để so sánh")


def test_an_empty_register_makes_a_whole_workbook(basis: MakeBasis, tmp_path: Path) -> None:
    workbook = written(basis(), tmp_path)
    assert cell_with(workbook["Tổng hợp"], "Chưa có nhiệm vụ nào")
    assert workbook.sheetnames == ["Tổng hợp", "Nhiệm vụ", "Thay đổi trong tuần"]


def test_an_unknown_office_leaves_its_side_of_the_head_free(
    realistic: MakeBasis, tmp_path: Path
) -> None:
    sheet = written(realistic(office=OfficeFacts()), tmp_path)["Tổng hợp"]
    assert sheet["A1"].value is None
    assert cell_with(sheet, "Ngày 20 tháng 11 năm 2026")


@pytest.mark.parametrize("words", ["=1+1", "+84 912", "-5", "@SUM(A1)", "=cmd|'/c calc'!A1"])
def test_no_words_become_a_formula(
    basis: MakeBasis, line: MakeLine, tmp_path: Path, words: str
) -> None:
    sheet = written(basis((line(1, text=words, lead=words),)), tmp_path)["Nhiệm vụ"]
    cell = sheet.cell(HEAD_ROW + 2, 5)
    assert (cell.value, cell.data_type, cell.quotePrefix) == (words, "s", True)


@pytest.mark.parametrize("words", ["#N/A", "TRUE", "<b>đậm</b> & ]]>", "1e5", "2026-11-20"])
def test_words_stay_words(basis: MakeBasis, line: MakeLine, tmp_path: Path, words: str) -> None:
    sheet = written(basis((line(1, text=words),)), tmp_path)["Nhiệm vụ"]
    cell = sheet.cell(HEAD_ROW + 2, 5)
    assert (cell.value, cell.data_type) == (words, "s")


def test_letters_that_look_like_an_escape_are_protected(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    write_weekly_excel(basis((line(1, text="a_x0041_b"),)), tmp_path / "week.xlsx")
    with ZipFile(tmp_path / "week.xlsx") as package:
        assert b"a_x005F_x0041_b" in package.read("xl/worksheets/sheet2.xml")


@pytest.mark.parametrize(
    ("language", "title", "mark", "number"),
    [
        ("vi", "Nhiệm vụ", "… (còn tiếp)", "tiếp"),
        ("en", "Directives", "… (continues)", "cont."),
    ],
)
def test_a_text_higher_than_a_row_goes_on_below_with_no_word_lost(
    basis: MakeBasis,
    line: MakeLine,
    tmp_path: Path,
    language: str,
    title: str,
    mark: str,
    number: str,
) -> None:
    text = " ".join(f"từ{number}" for number in range(6000))
    sheet = written(basis((line(1, text=text),)), tmp_path, language)[title]
    parts = [str(part) for part in rows_of(sheet, 4) if part]
    assert len(parts) > 10
    assert all(part.endswith(mark) for part in parts[:-1])
    assert " ".join(part.removesuffix(mark).strip() for part in parts) == text
    assert sheet.cell(sheet.max_row, 1).value == number


def test_a_word_of_forty_thousand_letters_is_kept(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    sheet = written(basis((line(1, text="A" * 40_000),)), tmp_path)["Nhiệm vụ"]
    assert sum(str(part).count("A") for part in rows_of(sheet, 4) if part) == 40_000


def test_no_row_is_higher_than_excel_allows(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    lines = (line(1, text="dài " * 9000, result="\n" * 300 + "a"), line(2, lead="Z" * 3000))
    for sheet in written(basis(lines, lines[:1]), tmp_path).worksheets[:3]:
        heights = [size.height or 0 for size in sheet.row_dimensions.values()]
        assert max(heights) <= HIGHEST_ROW


def test_the_properties_say_what_the_file_is(realistic: MakeBasis, tmp_path: Path) -> None:
    properties = written(realistic(), tmp_path).properties
    assert properties.title.startswith("Báo cáo kết quả thực hiện nhiệm vụ")
    assert properties.creator == "Văn phòng UBND tỉnh Quảng Trị"
    assert properties.language == "vi-VN"


def test_the_package_is_well_formed(realistic: MakeBasis, tmp_path: Path) -> None:
    write_weekly_excel(realistic(), tmp_path / "week.xlsx")
    with ZipFile(tmp_path / "week.xlsx") as package:
        assert package.testzip() is None
        names = package.namelist()
        sheet = package.read("xl/worksheets/sheet2.xml").decode()
    assert len(names) == len(set(names))
    assert not re.search("TODAY|<f>", sheet)


def test_a_missing_folder_is_said(basis: MakeBasis, tmp_path: Path) -> None:
    with pytest.raises(FolderMissing):
        write_weekly_excel(basis(), tmp_path / "gone" / "week.xlsx")
