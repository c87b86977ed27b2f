"""The bars of sheet 1: every agency's name stands at its bar, on one line."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

from openpyxl import load_workbook

from desktop_app.reports.agency_chart import DATA_TITLE
from desktop_app.reports.weekly_excel import write_weekly_excel
from desktop_app.tracking.report import ReportBasis, ReportLine

LONG = "Ban Quản lý dự án đầu tư xây dựng công trình nông nghiệp và phát triển nông thôn"


def test_a_long_name_is_shortened_at_its_bar_only(
    basis: Callable[..., ReportBasis], line: Callable[..., ReportLine], tmp_path: Path
) -> None:
    path = tmp_path / "week.xlsx"
    write_weekly_excel(basis((line(1, lead=LONG), line(2, lead="Sở Tài chính"))), path)
    book = load_workbook(path)
    names = [row[0].value for row in book[DATA_TITLE[0]].iter_rows(min_row=2)]
    assert names[1] == "Sở Tài chính"
    assert names[0].startswith("Ban Quản lý dự án đầu tư")
    assert names[0].endswith("…")
    assert LONG in {cell.value for row in book["Tổng hợp"].iter_rows() for cell in row}


def test_no_name_is_left_out(realistic: Callable[..., ReportBasis], tmp_path: Path) -> None:
    path = tmp_path / "week.xlsx"
    write_weekly_excel(realistic(), path)
    with ZipFile(path) as package:
        chart = package.read("xl/charts/chart1.xml").decode()
    assert '<tickLblSkip val="1"' in chart
