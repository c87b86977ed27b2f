"""What the week's papers cost beside what writes the same cells and lines plainly."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook

from desktop_app.reports.list_pdf import list_pdf
from desktop_app.reports.office_template import write_by_template
from desktop_app.reports.summary_pdf import write_summary_pdf
from desktop_app.reports.weekly_excel import write_weekly_excel
from desktop_app.resources import resource
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import standing_on
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.printed_list import PrintedGroup, PrintedList
from desktop_app.tracking.progress import Status
from desktop_app.tracking.report import ReportBasis, ReportLine
from desktop_app.tracking.report_period import ReportPeriod
from desktop_app.tracking.template import OfficeTemplate
from tests.bench.conftest import AgainstFloor
from tests.reports.list_given import make_list, printed_row

TODAY = date(2026, 11, 20)
ROWS = 300


def a_line(place: int) -> ReportLine:
    due = TODAY + timedelta(days=place % 50 - 15)
    standing = standing_on(
        TODAY,
        due=due,
        status=Status.IN_PROGRESS,
        reported_on=None,
        rules=DayRules(urgent_days=0),
    )
    return ReportLine(
        directive_id=place,
        notice_id=place // 15,
        notice_number=f"{place // 15}/TB-VPUBND",
        notice_day=TODAY - timedelta(days=60),
        notice_subject="Kết luận tại cuộc họp giao ban về đầu tư công",
        point_label=f"II.{place % 15}",
        text="Rà soát, tham mưu UBND tỉnh điều chuyển kế hoạch vốn của các dự án giải ngân "
        "dưới 20% sang dự án có nhu cầu; báo cáo kết quả theo quy định. " * 2,
        lead=f"Sở thứ {place % 20}",
        lead_group="Sở, ban, ngành",
        other_leads=(),
        coordinators=("Sở Tài chính", "Kho bạc Nhà nước tỉnh"),
        deadline_phrase=f"trước ngày {due:%d/%m/%Y}",
        original_due=due,
        due=due,
        extensions=0,
        old_dues=(),
        result="Đã có văn bản gửi các đơn vị, đang tổng hợp ý kiến.",
        difficulties="",
        proposal="",
        document="",
        status=Status.IN_PROGRESS,
        reported_on=None,
        added_on=TODAY - timedelta(days=60),
        standing=standing,
    )


@pytest.fixture(scope="module")
def basis() -> ReportBasis:
    return ReportBasis(
        office=OfficeFacts(name="Văn phòng UBND tỉnh", superior="UBND tỉnh", place="Huế"),
        period=ReportPeriod.week_of(TODAY),
        cutoff=datetime.combine(TODAY, datetime.min.time()),
        lines=tuple(a_line(place) for place in range(ROWS)),
    )


def test_a_usual_weekly_workbook(
    basis: ReportBasis, tmp_path: Path, against_floor: AgainstFloor
) -> None:
    def plain_rows() -> None:
        book = Workbook(write_only=True)
        sheet = book.create_sheet()
        for line in basis.lines:
            sheet.append([line.notice_number, line.text, line.lead, line.due, line.result])
        book.save(tmp_path / "plain.xlsx")

    against_floor(
        f"the weekly workbook of {ROWS} directives",
        lambda: write_weekly_excel(basis, tmp_path / "week.xlsx"),
        floor="openpyxl, five bare columns of them",
        floor_work=plain_rows,
        goal=5.0,
    )


def test_the_workbooks_grow_with_their_rows(
    basis: ReportBasis, tmp_path: Path, against_floor: AgainstFloor
) -> None:
    tenfold = replace(basis, lines=tuple(a_line(place) for place in range(ROWS * 10)))
    against_floor(
        f"the weekly workbook of {ROWS * 10} directives",
        lambda: write_weekly_excel(tenfold, tmp_path / "tenfold.xlsx"),
        floor=f"the workbook of {ROWS}",
        floor_work=lambda: write_weekly_excel(basis, tmp_path / "one.xlsx"),
        goal=11.0,
    )


def test_the_offices_own_form_grows_with_its_rows(
    basis: ReportBasis, tmp_path: Path, against_floor: AgainstFloor
) -> None:
    sample = resource("samples", "mau_bao_cao_tuan.xlsx")
    form = OfficeTemplate(sample.name, sample.read_bytes())
    tenfold = replace(basis, lines=tuple(a_line(place) for place in range(ROWS * 10)))
    against_floor(
        f"the office's form of {ROWS * 10} directives",
        lambda: write_by_template(tenfold, form, tmp_path / "tenfold.xlsx"),
        floor=f"the form of {ROWS}",
        floor_work=lambda: write_by_template(basis, form, tmp_path / "one.xlsx"),
        goal=11.0,
    )


def test_the_summary_grows_with_its_rows(
    basis: ReportBasis, tmp_path: Path, against_floor: AgainstFloor
) -> None:
    tenfold = replace(basis, lines=tuple(a_line(place) for place in range(ROWS * 10)))
    against_floor(
        f"the PDF of {ROWS * 10} directives",
        lambda: write_summary_pdf(tenfold, tmp_path / "tenfold.pdf"),
        floor=f"the PDF of {ROWS}",
        floor_work=lambda: write_summary_pdf(basis, tmp_path / "one.pdf"),
        goal=11.0,
    )


def test_a_printed_list_grows_with_its_rows(against_floor: AgainstFloor) -> None:
    def a_list(rows: int) -> PrintedList:
        group = PrintedGroup(
            "TB 87/TB-VPUBND", tuple(printed_row(a_line(n)) for n in range(rows))
        )
        return make_list(group)

    one, tenfold = a_list(1_000), a_list(10_000)
    against_floor(
        "a list of 10,000 rows on paper",
        lambda: list_pdf(tenfold),
        floor="one of 1,000",
        floor_work=lambda: list_pdf(one),
        goal=11.0,
    )
