"""The office's own form: filled, its look kept; where it is broken, the cell is named."""

import random
import shutil
import subprocess
from collections.abc import Callable
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pypdfium2
import pytest
from openpyxl import load_workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.workbook import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.table import Table
from openpyxl.worksheet.worksheet import Worksheet
from PIL import Image as Picture

from desktop_app.errors import TemplateFaulty
from desktop_app.reports.office_template import fill_template, look_over, write_by_template
from desktop_app.reports.sample_template import write_sample_template
from desktop_app.resources import resource
from desktop_app.tracking.report import ReportBasis, ReportLine
from desktop_app.tracking.template import OfficeTemplate

OFFICE = shutil.which("soffice")
MakeBasis = Callable[..., ReportBasis]
MakeLine = Callable[..., ReportLine]
Cells = dict[str, object]
BROKEN = r"cả tệp: không phải bảng tính \.xlsx"


def a_sheet(cells: Cells) -> Worksheet:
    sheet = Workbook().active
    sheet.title = "Báo cáo"
    for place, value in cells.items():
        sheet[place] = value
    return sheet


def template_of(sheet: Worksheet) -> OfficeTemplate:
    file = BytesIO()
    sheet.parent.save(file)
    return OfficeTemplate("mẫu.xlsx", file.getvalue())


def filled(sheet: Worksheet, basis: ReportBasis, folder: Path) -> Worksheet:
    write_by_template(basis, template_of(sheet), folder / "week.xlsx")
    return load_workbook(folder / "week.xlsx").worksheets[0]


def column(sheet: Worksheet, letter: str) -> list[object]:
    return [cell.value for cell in sheet[letter]]


def three(line: MakeLine) -> tuple[ReportLine, ...]:
    return tuple(line(number, lead=f"Sở {number}") for number in (1, 2, 3))


def test_words_anywhere_are_filled(basis: MakeBasis, line: MakeLine, tmp_path: Path) -> None:
    cells: Cells = {
        "A1": "{CƠ QUAN}",
        "A2": "Kỳ: {kỳ báo cáo}.",
        "A3": "{Tong So}",
        "A4": "Tổng {tổng số}, đến {đến ngày}",
        "A5": "{ngày lập}",
    }
    sheet = filled(a_sheet(cells), basis(three(line)), tmp_path)
    assert column(sheet, "A") == [
        "VĂN PHÒNG UBND TỈNH QUẢNG TRỊ",
        "Kỳ: từ ngày 16/11/2026 đến ngày 22/11/2026.",
        3,
        "Tổng 3, đến 22/11/2026",
        datetime(2026, 11, 20),  # noqa: DTZ001
    ]
    assert sheet["A5"].number_format == "dd/mm/yyyy"


def test_the_pattern_row_is_repeated_and_what_stands_below_goes_down(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    cells: Cells = {"A1": "Nội dung", "A2": "{nội dung}", "B2": "{hạn}", "A3": "Hết"}
    sheet = filled(a_sheet(cells), basis(three(line)), tmp_path)
    words = ["Nội dung", "Nhiệm vụ số 1", "Nhiệm vụ số 2", "Nhiệm vụ số 3", "Hết"]
    assert column(sheet, "A") == words
    assert sheet["B4"].value == datetime(2026, 12, 31)  # noqa: DTZ001


def test_its_look_is_kept_in_every_row(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    sheet = a_sheet({"A1": "{nội dung}", "C1": "chữ", "A2": "Người ký"})
    side = Side(style="double", color="FF0000")
    for place in ("A1", "B1", "C1"):
        sheet[place].border = Border(left=side, right=side, top=side, bottom=side)
    sheet["A1"].font = Font(name="Arial", size=14, italic=True)
    sheet["A1"].fill = PatternFill("solid", fgColor="FFFF00")
    sheet.merge_cells("A1:B1")
    sheet.merge_cells("A2:C2")
    sheet.column_dimensions["A"].width = 33
    sheet.row_dimensions[1].height = 50
    sheet.row_dimensions[2].height = 77
    made = filled(sheet, basis(three(line)), tmp_path)
    assert {str(each) for each in made.merged_cells.ranges} == {
        "A1:B1", "A2:B2", "A3:B3", "A4:C4"
    }  # fmt: skip
    for row in (1, 2, 3):
        cell = made.cell(row, 1)
        assert (cell.font.name, cell.font.sz, cell.font.i) == ("Arial", 14, True)
        assert cell.fill.fgColor.rgb == "00FFFF00"
        assert made.cell(row, 2).border.right.style == "double"
        assert (made.cell(row, 3).value, made.row_dimensions[row].height) == ("chữ", 50)
    assert (made.column_dimensions["A"].width, made.row_dimensions[4].height) == (33, 77)


def test_agencies_stand_under_their_groups_with_their_own_counts(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    cells: Cells = {
        "A1": "{stt}", "B1": "{nhóm đơn vị}", "C1": "{tổng số}",
        "A2": "{stt}", "B2": "{đơn vị}", "C2": "{tổng số}",
        "B3": "Tổng", "C3": "{tổng số}",
    }  # fmt: skip
    lines = (
        line(1, lead="Sở Y tế"),
        line(2, lead="UBND xã Cam Lộ", lead_group="địa phương"),
        line(3, lead="UBND xã Cam Lộ", lead_group="địa phương"),
    )
    sheet = filled(a_sheet(cells), basis(lines), tmp_path)
    assert list(sheet.values) == [
        ("I", "Sở, ban, ngành", 1),
        (1, "Sở Y tế", 1),
        ("II", "Địa phương", 2),
        (2, "UBND xã Cam Lộ", 2),
        (None, "Tổng", 3),
    ]


def test_directives_stand_under_their_notices(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    cells: Cells = {"A1": "{thông báo}: {tổng số} việc", "A2": "{điểm}"}
    lines = (line(1), line(2), line(3, notice_id=2, notice_number="99/TB-UBND"))
    sheet = filled(a_sheet(cells), basis(lines), tmp_path)
    heads = column(sheet, "A")
    assert str(heads[0]).startswith("TB 87/TB-VPUBND ngày 16/10/2026")
    assert str(heads[0]).endswith(": 2 việc")
    assert heads[1:3] == ["II.1", "II.2"]
    assert str(heads[3]).startswith("TB 99/TB-UBND")
    assert heads[4] == "II.3"


def test_two_tables_in_one_sheet_do_not_get_in_each_others_way(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    cells: Cells = {
        "A1": "{đơn vị}", "B1": "{tổng số}", "A2": "Cộng", "B2": "=SUM(B1)",
        "A3": "{nội dung}", "A4": "Hết", "B4": "=B2*2",
    }  # fmt: skip
    sheet = filled(a_sheet(cells), basis(three(line)), tmp_path)
    assert column(sheet, "A") == [
        "Sở 1", "Sở 2", "Sở 3", "Cộng",
        "Nhiệm vụ số 1", "Nhiệm vụ số 2", "Nhiệm vụ số 3", "Hết",
    ]  # fmt: skip
    assert (sheet["B4"].value, sheet["B8"].value) == ("=SUM(B1:B3)", "=B4*2")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("=SUM(C2)", "=SUM(C2:C4)"),
        ("=SUM(C2:C2)+1", "=SUM(C2:C4)+1"),
        ("=SUM($C$1:$C$3)", "=SUM($C$1:$C$5)"),
        ('=COUNTIF(C2,">3")', '=COUNTIF(C2:C4,">3")'),
        ("=SUM(C:C)", "=SUM(C:C)"),
        ('=A1&"{"', '=A1&"{"'),
        ("=SUM('Báo cáo'!C2)", "=SUM('Báo cáo'!C2:C4)"),
        ("=A3", "=A5"),
    ],
)
def test_formulas_below_take_in_all_rows(
    basis: MakeBasis, line: MakeLine, tmp_path: Path, given: str, expected: str
) -> None:
    sheet = a_sheet({"A1": 1, "A2": "{nội dung}", "C2": 4, "A3": 5, "B4": given})
    made = filled(sheet, basis(three(line)), tmp_path)
    assert made["B6"].value == expected


def test_a_formula_in_the_pattern_asks_its_own_row(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    cells: Cells = {"A1": "{đơn vị}", "B1": "{tổng số}", "C1": "=B1/$B$2*2", "B2": "{tổng số}"}
    sheet = filled(a_sheet(cells), basis(three(line)), tmp_path)
    assert column(sheet, "C")[:3] == ["=B1/$B$4*2", "=B2/$B$4*2", "=B3/$B$4*2"]


def test_rows_are_as_high_as_their_words(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    sheet = a_sheet({"A1": "{nội dung}"})
    sheet["A1"].alignment = Alignment(wrap_text=True)
    sheet.column_dimensions["A"].width = 20
    lines = (line(1, text="Ngắn"), line(2, text="Rà soát, báo cáo kết quả. " * 12))
    made = filled(sheet, basis(lines), tmp_path)
    low, high = (made.row_dimensions[row].height for row in (1, 2))
    assert low < 20
    assert high > 12 * 15


def test_words_that_the_next_cell_would_cut_are_wrapped(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    sheet = a_sheet({"A1": "{nội dung}", "B1": "{điểm}", "D1": "{kết quả}"})
    long = "Rà soát, báo cáo kết quả. " * 6
    made = filled(sheet, basis((line(1, text=long, result=long),)), tmp_path)
    assert made["A1"].alignment.wrap_text
    assert not made["D1"].alignment.wrap_text  # it runs on into empty cells, as on paper
    assert made.row_dimensions[1].height > 10 * 15


@pytest.mark.parametrize("is_bold", [False, True])
def test_a_text_higher_than_a_row_goes_on_below(
    basis: MakeBasis, line: MakeLine, tmp_path: Path, *, is_bold: bool
) -> None:
    sheet = a_sheet({"A1": "{nội dung}", "B1": "{điểm}", "A2": "Hết"})
    sheet["A1"].alignment = Alignment(wrap_text=True)
    sheet["A1"].font = Font(name="Times New Roman", size=12, bold=is_bold)
    text = " ".join(f"từ{number}" for number in range(900))
    made = filled(sheet, basis((line(1, text=text),)), tmp_path)
    parts = [str(value) for value in column(made, "A")[:-1]]
    assert len(parts) > 2
    assert " ".join(part.removesuffix("… (còn tiếp)").strip() for part in parts) == text
    assert column(made, "B")[:2] == ["II.1", None]
    assert all(made.row_dimensions[row].height < 409 for row in range(1, len(parts) + 1))
    assert column(made, "A")[-1] == "Hết"


def test_without_work_the_pattern_row_is_empty(basis: MakeBasis, tmp_path: Path) -> None:
    sheet = filled(
        a_sheet({"A1": "{nội dung}", "B1": "{hạn}", "A2": "=COUNTA(A1)"}), basis(), tmp_path
    )
    assert list(sheet.values) == [(None,), ("=COUNTA(A1)",)]


@pytest.mark.parametrize("words", ["=1+1", "+84", "-5", "@SUM(A1)", "#N/A", "a\x07b", "<b>&"])
def test_no_words_become_a_formula(
    basis: MakeBasis, line: MakeLine, tmp_path: Path, words: str
) -> None:
    sheet = filled(a_sheet({"A1": "{nội dung}"}), basis((line(1, text=words),)), tmp_path)
    assert (sheet["A1"].value, sheet["A1"].data_type) == (words.replace("\x07", ""), "s")


def test_what_speaks_of_rows_moves_with_them(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    sheet = a_sheet({"A1": "Đầu", "A2": "{nội dung}", "A3": "Cuối"})
    sheet.print_area = "A1:B3"
    sheet.print_title_rows = "1:1"
    sheet.auto_filter.ref = "A1:A2"
    sheet.conditional_formatting.add("A2:B2", FormulaRule(formula=['$A2="x"']))
    choice = DataValidation(type="list", formula1='"a,b"')
    choice.add("B2")
    sheet.add_data_validation(choice)
    listed = DataValidation(type="list", formula1="$A$3:$A$3")
    listed.add("C3")
    sheet.add_data_validation(listed)
    sheet["A3"].hyperlink = "https://example.com/"
    sheet["D1"] = "Bảng"
    sheet.add_table(Table(displayName="Bang", ref="D1:D3"))
    sheet["A3"].comment = Comment("Ghi nhớ", "Lan")
    sheet.parent.defined_names["Cuoi"] = DefinedName("Cuoi", attr_text="'Báo cáo'!$A$3")
    made = filled(sheet, basis(three(line)), tmp_path)
    assert made.print_area == "'Báo cáo'!$A$1:$B$5"
    assert made.print_title_rows == "$1:$1"
    assert made.auto_filter.ref == "A1:A4"
    assert [str(each.sqref) for each in made.conditional_formatting] == ["A2:B4"]
    rules = made.data_validations.dataValidation
    assert [(str(rule.sqref), rule.formula1) for rule in rules] == [
        ("B2:B4", '"a,b"'),
        ("C5", "$A$5:$A$5"),
    ]
    assert (made["A5"].hyperlink.ref, made["A3"].hyperlink) == ("A5", None)
    assert made.tables["Bang"].ref == "D1:D5"
    assert made["A5"].comment.text.startswith("Ghi nhớ")
    assert made.parent.defined_names["Cuoi"].attr_text == "'Báo cáo'!$A$5"


def test_pictures_and_charts_are_carried_over(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    stamp = BytesIO()
    Picture.new("RGB", (8, 8), "red").save(stamp, "PNG")
    sheet = a_sheet({"A1": "{đơn vị}", "B1": "{tổng số}", "A2": "Hết"})
    sheet.add_image(Image(stamp), "D2")
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=1))
    sheet.add_chart(chart, "D9")
    template = template_of(sheet)
    write_by_template(basis(three(line)), template, tmp_path / "week.xlsx")
    with ZipFile(tmp_path / "week.xlsx") as package, ZipFile(BytesIO(template.content)) as old:
        assert package.read("xl/media/image1.png") == old.read("xl/media/image1.png")
        drawing = package.read("xl/drawings/drawing1.xml").decode()
        assert "$B$1:$B$3" in package.read("xl/charts/chart1.xml").decode()
    assert "<xdr:row>3</xdr:row>" in drawing.replace("<row>", "<xdr:row>").replace(
        "</row>", "</xdr:row>"
    )
    made = load_workbook(tmp_path / "week.xlsx").worksheets[0]
    assert len(made._images) == len(made._charts) == 1


def test_lines_that_were_drawn_by_hand_are_kept(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    """openpyxl would lose them: the line under an office's name is such a one."""
    sheet = a_sheet({"A1": "{nội dung}"})
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=1))
    sheet.add_chart(chart, "D9")
    drawn = BytesIO()
    with ZipFile(BytesIO(template_of(sheet).content)) as old, ZipFile(drawn, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "xl/drawings/drawing1.xml":
                content = content.replace(b"</wsDr>", b"<!--LINE--></wsDr>")
            new.writestr(name, content)
    template = OfficeTemplate("mẫu.xlsx", drawn.getvalue())
    write_by_template(basis(three(line)), template, tmp_path / "week.xlsx")
    with ZipFile(tmp_path / "week.xlsx") as package:
        assert b"<!--LINE-->" in package.read("xl/drawings/drawing1.xml")


def test_named_cells_say_words_too(basis: MakeBasis, line: MakeLine, tmp_path: Path) -> None:
    sheet = a_sheet({"A1": None, "A2": "x", "B2": "y"})
    for name, cell in {"DD_TONG_SO": "$A$1", "DD_NOI_DUNG": "$A$2", "DD_HAN": "$B$2"}.items():
        sheet.parent.defined_names[name] = DefinedName(name, attr_text=f"'Báo cáo'!{cell}")
    made = filled(sheet, basis(three(line)), tmp_path)
    assert column(made, "A") == [3, "Nhiệm vụ số 1", "Nhiệm vụ số 2", "Nhiệm vụ số 3"]
    assert made["B4"].value.date() == date(2026, 12, 31)
    assert not made.parent.defined_names


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"B3": "{nội dug}"}, "trang “Báo cáo”, ô B3: không có mục {nội dug}"),
        ({"B3": "{nội dug}"}, "có lẽ là {nội dung}."),
        ({"B3": "{xyz}"}, "ô B3: không có mục {xyz}: hãy xem"),
        ({"B3": "{nội dung"}, "ô B3: thiếu dấu"),
        ({"A1": "{stt}"}, "ô A1: mục {stt} chỉ dùng trong hàng"),
        ({"A1": "{đơn vị}", "C1": "{nội dung}"}, "ô A1: một hàng vừa của đơn vị vừa"),
        ({"A1": "{thông báo}", "A3": "{nội dung}"}, "ô A1: hàng có {thông báo} phải đứng ngay"),
        ({"A1": "{nội dung}", "A4": "{điểm}"}, "ô A4: trang này đã có một hàng mẫu"),
        ({"A1": "{nội dung}", "B2": "=A1"}, "ô B2: công thức trỏ vào hàng mẫu"),
        ({"A2": "{nội dung}", "B2": "=B1+1"}, "ô B2: công thức trong hàng mẫu chỉ dùng ô cùng"),
        ({"A1": "{tổng số}", "B1": "=[1]x!A1"}, "ô B1: công thức lấy số từ tệp khác"),
        ({"A1": "{tổng số}", "B1": "=cmd|'/C calc'!A0"}, "ô B1: không đọc được công thức"),
        ({"A1": "{tổng số}", "B1": '=WEBSERVICE("x")'}, "ô B1: hàm WEBSERVICE lấy số liệu từ"),
        (
            {"A1": "{nhóm đơn vị}", "B1": "{tổng số}", "A2": "{đơn vị}", "B3": "=SUM(B1:B2)"},
            "ô B3: công thức cộng cả hàng nhóm lẫn",
        ),
        ({"A1": "chữ"}, "cả tệp: chưa có mục nào"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_cell(cells: Cells, said: str) -> None:
    with pytest.raises(TemplateFaulty) as wrong:
        look_over(template_of(a_sheet(cells)))
    assert said in wrong.value.sentence("vi")
    assert wrong.value.sentence("vi").startswith("Mẫu “mẫu.xlsx”, ")
    assert "mẫu.xlsx" in wrong.value.sentence("en")


def test_merged_cells_over_the_pattern_are_refused() -> None:
    sheet = a_sheet({"A2": "{nội dung}", "B1": "x"})
    sheet.merge_cells("B1:B3")
    with pytest.raises(TemplateFaulty, match="ô B1: ô trộn qua nhiều hàng"):
        look_over(template_of(sheet))


def test_an_array_formula_is_refused() -> None:
    sheet = a_sheet({"A1": "{tổng số}"})
    sheet["B1"] = ArrayFormula("B1:B2", "=A1:A2*2")
    with pytest.raises(TemplateFaulty, match="ô B1: có công thức mảng"):
        look_over(template_of(sheet))


@pytest.mark.parametrize(
    ("name", "cells", "said"),
    [
        ("DD_TONGG", "'Báo cáo'!$A$1", "ô có tên DD_TONGG: không có mục"),
        ("DD_TONG_SO", "'Báo cáo'!$A$1:$A$2", "ô có tên DD_TONG_SO: phải trỏ vào đúng một ô"),
        ("DD_TONG_SO", "'Báo cáo'!$C$2", "ô có tên DD_TONG_SO: phải trỏ vào đúng một ô"),
        ("DD_TONG_SO", "'Khác'!$A$1", "ô có tên DD_TONG_SO: phải trỏ vào đúng một ô"),
        ("DD_TONG_SO", "#REF!", "ô có tên DD_TONG_SO: phải trỏ vào đúng một ô"),
    ],
)
def test_a_name_that_says_no_word_is_refused(name: str, cells: str, said: str) -> None:
    sheet = a_sheet({"A1": "{tổng số}"})
    sheet.merge_cells("B2:C2")
    sheet.parent.defined_names[name] = DefinedName(name, attr_text=cells)
    with pytest.raises(TemplateFaulty, match=said):
        look_over(template_of(sheet))


@pytest.mark.parametrize(
    "content",
    [b"", b"no archive", b"PK\x05\x06" + bytes(18)],
    ids=["empty", "no archive", "empty archive"],
)
def test_what_is_no_workbook_is_refused(content: bytes) -> None:
    with pytest.raises(TemplateFaulty, match=BROKEN):
        look_over(OfficeTemplate("mẫu.xlsx", content))


def changed(cells: Cells, part: str, old: bytes, new: bytes) -> OfficeTemplate:
    """A template one of whose parts somebody has tampered with."""
    file = BytesIO()
    with (
        ZipFile(BytesIO(template_of(a_sheet(cells)).content)) as before,
        ZipFile(file, "w") as z,
    ):
        for name in before.namelist():
            content = before.read(name)
            z.writestr(name, content.replace(old, new) if name == part else content)
        if part not in before.namelist():
            z.writestr(part, new)
    return OfficeTemplate("mẫu.xlsx", file.getvalue())


@pytest.mark.parametrize(
    ("part", "old", "new", "said"),
    [
        ("xl/vbaProject.bin", b"", b"macro", "có macro"),
        ("xl/externalLinks/externalLink1.xml", b"", b"<x/>", "liên kết sang tệp khác"),
        (
            "xl/worksheets/sheet1.xml",
            b"</sheetData>",
            b'</sheetData><mergeCells><mergeCell ref="A9:XFD1048576"/></mergeCells>',
            "quá 50000 ô",
        ),
        (
            "xl/worksheets/sheet1.xml",
            b"<sheetData>",
            b"<sheetData><row><c></row>",
            "không phải",
        ),
        (
            "xl/workbook.xml",
            b"<workbook",
            b'<!DOCTYPE a [<!ENTITY b "c">]><workbook',
            "không phải",
        ),
    ],
)
def test_what_would_harm_is_refused(part: str, old: bytes, new: bytes, said: str) -> None:
    with pytest.raises(TemplateFaulty, match=said):
        look_over(changed({"A1": "{tổng số}"}, part, old, new))


def damaged(parts: dict[str, bytes], rolled: random.Random) -> OfficeTemplate:
    """A template of `parts`, one of which lost, doubled or swapped some bytes."""
    name = rolled.choice(list(parts))
    content = bytearray(parts[name])
    for _ in range(rolled.randint(1, 3)):
        at, source = rolled.randrange(len(content)), rolled.randrange(len(content))
        some = content[source : source + rolled.randint(1, 40)]
        content[at : at + rolled.choice((0, 1, 20))] = some
    file = BytesIO()
    with ZipFile(file, "w") as package:
        for each, kept in parts.items():
            package.writestr(each, bytes(content) if each == name else kept)
    return OfficeTemplate("mẫu.xlsx", file.getvalue())


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_a_damaged_template_is_filled_or_named_and_never_a_crash(
    basis: MakeBasis, line: MakeLine, seed: int
) -> None:
    sheet = a_sheet({"A1": "{đơn vị}", "B1": "{tổng số}", "B2": "=SUM(B1)"})
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=1))
    sheet.add_chart(chart, "D9")
    sheet.conditional_formatting.add("B1", FormulaRule(formula=["$B1>2"]))
    with ZipFile(BytesIO(template_of(sheet).content)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    rolled = random.Random(seed)  # noqa: S311  damage, not secrets
    outcomes = set()
    for _ in range(40):
        try:
            fill_template(basis(three(line)), damaged(parts, rolled), BytesIO())
            outcomes.add("filled")
        except TemplateFaulty as error:
            outcomes.add(error.sentence("vi")[:16])
    assert outcomes == {"filled", "Mẫu “mẫu.xlsx”, "}


def test_a_form_that_says_nothing_of_sums_is_filled(
    basis: MakeBasis, line: MakeLine, tmp_path: Path
) -> None:
    sheet = a_sheet({"A1": "{tổng số}"})
    sheet.parent.calculation = None
    assert filled(sheet, basis(three(line)), tmp_path)["A1"].value == 3


def test_a_merge_of_whole_columns_is_said_to_be_none() -> None:
    sheet = a_sheet({"A1": "{đơn vị}"})
    sheet.merge_cells("B1:C1")
    with ZipFile(BytesIO(template_of(sheet).content)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    name = "xl/worksheets/sheet1.xml"
    parts[name] = parts[name].replace(b'"B1:C1"', b'"B:C"')
    file = BytesIO()
    with ZipFile(file, "w") as package:
        for each, content in parts.items():
            package.writestr(each, content)
    with pytest.raises(TemplateFaulty):
        look_over(OfficeTemplate("mẫu.xlsx", file.getvalue()))


def test_the_shipped_sample_is_the_one_the_program_writes(tmp_path: Path) -> None:
    write_sample_template(tmp_path / "mau.xlsx")
    shipped = resource("samples", "mau_bao_cao_tuan.xlsx").read_bytes()
    assert (tmp_path / "mau.xlsx").read_bytes() == shipped


def test_the_sample_is_filled_without_its_guide(realistic: MakeBasis, tmp_path: Path) -> None:
    sample = resource("samples", "mau_bao_cao_tuan.xlsx")
    template = OfficeTemplate(sample.name, sample.read_bytes())
    look_over(template)
    write_by_template(realistic(), template, tmp_path / "week.xlsx")
    workbook = load_workbook(tmp_path / "week.xlsx")
    assert workbook.sheetnames == ["Báo cáo", "Nhiệm vụ"]
    report, directives = workbook.worksheets
    assert "=SUM(C12:C19)" in column(report, "C")
    assert not any(
        "{" in str(cell.value) for sheet in workbook for row in sheet for cell in row
    )
    assert sum(isinstance(value, int) for value in column(directives, "A")) == 30


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_what_was_filled(realistic: MakeBasis, tmp_path: Path) -> None:
    sample = resource("samples", "mau_bao_cao_tuan.xlsx")
    template = OfficeTemplate(sample.name, sample.read_bytes())
    basis = realistic()
    write_by_template(basis, template, tmp_path / "week.xlsx")
    subprocess.run(
        [
            str(OFFICE),
            f"-env:UserInstallation=file://{tmp_path}/profile",
            *("--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)),
            str(tmp_path / "week.xlsx"),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    document = pypdfium2.PdfDocument(tmp_path / "week.pdf")
    printed = "".join(
        "".join(page.get_textpage().get_text_bounded() for page in document).split()
    )
    document.close()
    assert "Tổngcộng29331265" in printed  # the sums that LibreOffice makes itself
    assert "25,0%" in printed
    for line in basis.lines:
        assert "".join(line.text.split()) in printed
