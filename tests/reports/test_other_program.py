"""The papers in another program: LibreOffice shows every word of them."""

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.reports.chase_letter import write_chase_letter
from desktop_app.reports.weekly_excel import write_weekly_excel
from desktop_app.tracking.report import ReportBasis, ReportLine
from tests.reports.chase_given import a_letter
from tests.reports.golden import EXPECTED, LANGUAGES

OFFICE = shutil.which("soffice")


pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed"),
]


def pages_of(paper: Path) -> list[str]:
    """The words of each page of `paper` as LibreOffice prints it."""
    folder = paper.parent
    subprocess.run(
        [
            str(OFFICE),
            f"-env:UserInstallation=file://{folder}/profile",
            *("--headless", "--convert-to", "pdf", "--outdir", str(folder)),
            str(paper),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    document = pypdfium2.PdfDocument(paper.with_suffix(".pdf"))
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return pages


def printed(paper: Path) -> str:
    """All its letters without blanks."""
    return "".join("".join(pages_of(paper)).split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_libreoffice_prints_every_word_of_the_letter(tmp_path: Path, language: str) -> None:
    write_chase_letter(replace(a_letter(), language=language), tmp_path / "thu.docx")
    letters = printed(tmp_path / "thu.docx")
    kept = (EXPECTED / f"chase_letter_{language}.txt").read_text("utf-8")
    for words in kept.replace("|", "\n").replace(" / ", "\n").splitlines():
        assert "".join(words.split()) in letters


def test_libreoffice_prints_every_word_of_the_workbook(
    realistic: Callable[..., ReportBasis], tmp_path: Path
) -> None:
    basis = realistic()
    write_weekly_excel(basis, tmp_path / "week.xlsx")
    letters = printed(tmp_path / "week.xlsx")
    for line in basis.lines:
        for words in (line.text, line.result, line.difficulties, line.deadline_phrase):
            assert "".join(words.split()) in letters
    assert "###" not in letters
    assert "33,3%" in letters


def test_a_long_report_parts_nothing_that_belongs_together(
    basis: Callable[..., ReportBasis], line: Callable[..., ReportLine], tmp_path: Path
) -> None:
    lines = tuple(
        line(
            number,
            notice_id=number // 3,
            notice_number=f"{number // 3}/TB-VPUBND",
            lead=f"Sở thứ {number}",
            text="Rà soát, báo cáo kết quả. " * (number % 7 + 1),
        )
        for number in range(1, 61)
    )
    write_weekly_excel(basis(lines), tmp_path / "week.xlsx")
    pages = pages_of(tmp_path / "week.xlsx")
    (chart,) = [page for page in pages if "Nhiệm vụ theo đơn vị" in page]
    assert "Ghi chú" not in chart  # the table's head row, repeated on the table's pages alone
    (signed,) = [page for page in pages if "NGƯỜI LẬP" in page]
    assert "Trần Quốc Thuận" in signed
    groups = [page for page in pages if re.search(r"nhiệm vụ: \d+ hoàn thành", page)]
    assert len(groups) > 3
    for page in groups:
        last = page[page.rindex(" nhiệm vụ: ") :]
        assert "Rà soát" in last  # a notice's head is not the last on its page
