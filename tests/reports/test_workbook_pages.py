"""The workbook's pages as they are shown, read back: every word, on the page it prints on."""

import re
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.chart import LineChart
from openpyxl.styles import Color, Font
from pypdfium2 import PdfDocument

from desktop_app.desk.pdf_papers import workbook_pdf, written_pages
from desktop_app.errors import NotAllowed, WritingStopped
from desktop_app.reports import workbook_pages
from desktop_app.reports.agency_sheet import write_agency_sheet
from desktop_app.reports.weekly_excel import fill_weekly_excel
from desktop_app.tracking.report import ReportBasis, ReportLine
from tests.reports.sheet_given import REALISTIC

MakeLine = Callable[..., ReportLine]
MakeBasis = Callable[..., ReportBasis]


def workbook(basis: ReportBasis, language: str = "vi") -> bytes:
    made = BytesIO()
    fill_weekly_excel(basis, made, language)
    return made.getvalue()


def pages_of(data: bytes) -> list[str]:
    document = PdfDocument(data)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def letters(text: str) -> str:
    """`text` without what a line's end may add or take."""
    return re.sub(r"\s+", "", text)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_word_of_the_workbook_stands_on_its_pages(
    realistic: MakeBasis, language: str
) -> None:
    data = workbook(realistic(), language)
    told = letters(" ".join(pages_of(written_pages(data, language=language))))
    shown = [each for each in load_workbook(BytesIO(data)) if each.sheet_state == "visible"]
    texts = [
        cell.value
        for sheet in shown
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str)
    ]
    assert len(texts) > 200
    assert [text for text in texts if letters(text) not in told] == []


@pytest.mark.slow
def test_figures_and_days_are_written_as_the_paper_has_them(
    line: MakeLine, basis: MakeBasis
) -> None:
    late = tuple(line(n, due=date(2022, 11, 4)) for n in range(1, 1_002))
    told = " ".join(pages_of(workbook_pdf(basis(late), language="vi")))
    assert "1.001" in told
    assert "04/11/2022" in told
    assert "100,0\N{NO-BREAK SPACE}%" in told or "100,0 %" in told


def test_a_table_of_many_pages_has_its_head_on_each(line: MakeLine, basis: MakeBasis) -> None:
    lines = tuple(line(n, notice_id=n // 3, text="Rà soát " * 20) for n in range(60))
    pages = pages_of(workbook_pdf(basis(lines), language="vi"))
    of_table = [page for page in pages if "Rà soát Rà soát" in page]
    assert len(of_table) > 3
    assert all("Trạngthái" in letters(page) for page in of_table)
    assert all(f"/{len(pages)}" in page for page in pages)


def test_what_is_hidden_on_a_sheet_is_on_no_page(tmp_path: Path) -> None:
    write_agency_sheet(REALISTIC, tmp_path / "sheet.xlsx")
    told = " ".join(
        pages_of(written_pages((tmp_path / "sheet.xlsx").read_bytes(), language="vi"))
    )
    assert REALISTIC.rows[0].facts.text.split(",")[0] in " ".join(told.split())
    assert REALISTIC.code not in told
    assert "dondoc-sheet" not in told


def test_the_chart_is_told_by_its_figures(realistic: MakeBasis) -> None:
    pages = pages_of(workbook_pdf(realistic(), language="vi"))
    (chart,) = [page for page in pages if "Nhiệm vụ theo đơn vị" in page]
    assert "HT đúng" in chart
    assert "Sở Tài chính" in chart


@pytest.mark.slow
def test_the_same_workbook_gives_the_same_pages(realistic: MakeBasis) -> None:
    data = workbook(realistic())
    assert written_pages(data, language="vi") == written_pages(data, language="vi")


@pytest.mark.slow
def test_it_tells_how_far_it_is_and_can_be_stopped(realistic: MakeBasis) -> None:
    steps: list[float] = []
    workbook_pdf(realistic(), lambda done, of: steps.append(done / of), language="vi")
    assert steps == sorted(steps)
    assert len(steps) > 10

    def stop(done: int, of: int) -> None:
        if done / of > steps[len(steps) // 2]:
            raise WritingStopped

    with pytest.raises(WritingStopped):
        workbook_pdf(realistic(), stop, language="vi")


def test_a_long_workbook_can_be_stopped_while_it_is_read(
    line: MakeLine, basis: MakeBasis, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = workbook(basis(tuple(line(n, text="Rà soát " * 30) for n in range(400))))
    heard: list[int] = []

    def stop(_done: int, _of: int) -> None:
        heard.append(1)
        if len(heard) > 20:
            raise WritingStopped

    def not_reached(*_given: object) -> None:
        raise AssertionError

    monkeypatch.setattr(workbook_pages, "_SheetPages", not_reached)
    with pytest.raises(WritingStopped):
        written_pages(data, stop, language="vi")


def test_an_empty_register_makes_whole_pages(basis: MakeBasis) -> None:
    document = pypdfium2.PdfDocument(workbook_pdf(basis(()), language="vi"))
    sizes = {tuple(map(round, document.get_page_size(at))) for at in range(len(document))}
    assert sizes == {(842, 595)}
    document.close()


@pytest.mark.slow
def test_one_that_another_program_saved_is_drawn_as_well(
    realistic: MakeBasis, tmp_path: Path
) -> None:
    book = load_workbook(BytesIO(workbook(realistic())))
    book["Tổng hợp"]["B13"].font = Font(size=11, color=Color(theme=1))
    book.save(tmp_path / "again.xlsx")
    pages = pages_of(written_pages((tmp_path / "again.xlsx").read_bytes(), language="vi"))
    assert len(pages) == len(pages_of(workbook_pdf(realistic(), language="vi")))


def a_chart_of_their_own() -> bytes:
    other, made = Workbook(), BytesIO()
    other.active.append(["a", 1])
    other.active.add_chart(LineChart(), "C3")
    other.save(made)
    return made.getvalue()


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04 rubbish", b"", a_chart_of_their_own()], ids=["zip", "empty", "other"]
)
def test_what_is_no_workbook_of_the_program_is_said_in_one_sentence(data: bytes) -> None:
    with pytest.raises(NotAllowed, match="chương trình khác"):
        written_pages(data, language="vi")
