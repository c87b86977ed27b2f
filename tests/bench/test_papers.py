"""How papers grow with their rows, and what they cost beside plain writers of the same."""

import shutil
import subprocess
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import Workbook, load_workbook
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from xlsxwriter import Workbook as PeerWorkbook

from desktop_app.reports.list_pdf import list_pdf
from desktop_app.reports.office_template import write_by_template
from desktop_app.reports.paper_fonts import REGULAR, use_fonts
from desktop_app.reports.summary_pdf import write_summary_pdf
from desktop_app.reports.weekly_excel import write_weekly_excel
from desktop_app.resources import resource
from desktop_app.tracking.printed_list import PrintedGroup, PrintedList
from desktop_app.tracking.report import ReportBasis
from desktop_app.tracking.template import OfficeTemplate
from tests.bench.conftest import AgainstFloor
from tests.bench.given_papers import a_line, a_report
from tests.reports.list_given import make_list, printed_row

ROWS = 300
LONG = 10_000
OFFICE_PROGRAM = shutil.which("soffice")

Cells = list[tuple[str, list[tuple[float | None, list[object]]]]]


@pytest.fixture(scope="module")
def basis() -> ReportBasis:
    return a_report(ROWS)


@pytest.fixture(scope="module")
def long_basis() -> ReportBasis:
    return a_report(LONG)


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


def cells_and_heights(path: Path) -> Cells:
    """Every cell of a workbook with the height of its row, sheet by sheet."""
    return [
        (
            sheet.title,
            [
                (sheet.row_dimensions[number].height, [cell.value for cell in row])
                for number, row in enumerate(sheet.iter_rows(), 1)
            ],
        )
        for sheet in load_workbook(path).worksheets
    ]


def write_with_xlsxwriter(path: Path, cells: Cells) -> None:
    """The same cells and heights, in two looks, with nothing measured or counted."""
    book = PeerWorkbook(path, {"constant_memory": True})
    plain = {"font_name": "Times New Roman", "font_size": 10, "text_wrap": True, "border": 1}
    text = book.add_format(plain)
    day = book.add_format({**plain, "num_format": "dd/mm/yyyy"})
    for title, rows in cells:
        sheet = book.add_worksheet(title)
        for row, (height, values) in enumerate(rows):
            sheet.set_row(row, height)
            for column, value in enumerate(values):
                if value is None:
                    sheet.write_blank(row, column, None, text)
                elif isinstance(value, str):
                    sheet.write_string(row, column, value, text)
                elif isinstance(value, date | datetime):
                    sheet.write_datetime(row, column, value, day)
                else:
                    sheet.write_number(row, column, value, text)
    book.close()


def test_a_long_workbook_beside_xlsxwriter(
    long_basis: ReportBasis, tmp_path: Path, against_floor: AgainstFloor
) -> None:
    ours = tmp_path / "week.xlsx"
    write_weekly_excel(long_basis, ours)
    cells = cells_and_heights(ours)
    against_floor(
        f"the weekly workbook of {LONG:,} directives",
        lambda: write_weekly_excel(long_basis, ours),
        floor="XlsxWriter, constant memory, the same cells and heights",
        floor_work=lambda: write_with_xlsxwriter(tmp_path / "peer.xlsx", cells),
        goal=0.75,
    )


@pytest.mark.skipif(OFFICE_PROGRAM is None, reason="LibreOffice is not installed")
def test_a_long_workbook_beside_opening_it(
    long_basis: ReportBasis, tmp_path: Path, against_floor: AgainstFloor
) -> None:
    ours = tmp_path / "week.xlsx"
    write_weekly_excel(long_basis, ours)
    profile = (tmp_path / "profile").as_uri()
    opened = (OFFICE_PROGRAM or "", f"-env:UserInstallation={profile}", "--headless")

    def open_and_copy() -> None:
        subprocess.run(
            (*opened, "--convert-to", "csv", "--outdir", tmp_path, ours),
            check=True,
            capture_output=True,
        )

    against_floor(
        f"the weekly workbook of {LONG:,} directives written",
        lambda: write_weekly_excel(long_basis, tmp_path / "again.xlsx"),
        floor="LibreOffice opening it",
        floor_work=open_and_copy,
        goal=1.0,
    )


def test_the_workbooks_grow_with_their_rows(
    basis: ReportBasis, tmp_path: Path, against_floor: AgainstFloor
) -> None:
    tenfold = a_report(ROWS * 10)
    against_floor(
        f"the weekly workbook of {ROWS * 10:,} directives",
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
    tenfold = a_report(ROWS * 10)
    against_floor(
        f"the office's form of {ROWS * 10:,} directives",
        lambda: write_by_template(tenfold, form, tmp_path / "tenfold.xlsx"),
        floor=f"the form of {ROWS}",
        floor_work=lambda: write_by_template(basis, form, tmp_path / "one.xlsx"),
        goal=11.0,
    )


def test_the_summary_grows_with_its_rows(
    long_basis: ReportBasis, tmp_path: Path, against_floor: AgainstFloor
) -> None:
    tenth = a_report(LONG // 10)
    against_floor(
        f"the PDF of {LONG:,} directives",
        lambda: write_summary_pdf(long_basis, tmp_path / "long.pdf"),
        floor=f"the PDF of {LONG // 10:,}",
        floor_work=lambda: write_summary_pdf(tenth, tmp_path / "tenth.pdf"),
        goal=11.0,
    )


def printed_lines(path: Path) -> Iterator[list[tuple[float, float, str]]]:
    """The lines of each page of a PDF: from where, how high, and their words."""
    document = pypdfium2.PdfDocument(path)
    for page in document:
        text = page.get_textpage()
        boxes = [text.get_rect(number) for number in range(text.count_rects())]
        yield [
            (left, low, text.get_text_bounded(*box)) for box in boxes for left, low, *_ in [box]
        ]
    document.close()


def draw_plainly(path: Path, pages: list[list[tuple[float, float, str]]]) -> None:
    """The same lines in the same face, with nothing wrapped, counted or ruled."""
    use_fonts()
    canvas = Canvas(str(path), pagesize=A4, pageCompression=1)
    for lines in pages:
        canvas.setFont(REGULAR, 10)
        for left, low, words in lines:
            canvas.drawString(left, low, words)
        canvas.showPage()
    canvas.save()


def test_a_long_summary_beside_a_plain_canvas(
    long_basis: ReportBasis, tmp_path: Path, against_floor: AgainstFloor
) -> None:
    ours = tmp_path / "long.pdf"
    write_summary_pdf(long_basis, ours)
    pages = list(printed_lines(ours))
    against_floor(
        f"the PDF of {LONG:,} directives",
        lambda: write_summary_pdf(long_basis, ours),
        floor="reportlab's canvas, the same lines",
        floor_work=lambda: draw_plainly(tmp_path / "plain.pdf", pages),
        goal=1.5,
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
