"""The papers in another program: LibreOffice shows every word of them."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.reports.chase_letter import write_chase_letter
from desktop_app.reports.weekly_excel import write_weekly_excel
from desktop_app.tracking.report import ReportBasis
from tests.reports.chase_given import a_letter

OFFICE = shutil.which("soffice")


pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")


def printed(paper: Path) -> str:
    """All letters of `paper` as LibreOffice prints it, without blanks."""
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
    return "".join("".join(pages).split())


def test_libreoffice_prints_every_word_of_the_letter(tmp_path: Path) -> None:
    write_chase_letter(a_letter(), tmp_path / "thu.docx")
    letters = printed(tmp_path / "thu.docx")
    kept = (Path(__file__).parent / "kept" / "chase_letter.txt").read_text("utf-8")
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
