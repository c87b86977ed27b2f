"""The workbook in another program: LibreOffice shows every word of it."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.reports.weekly_excel import write_weekly_excel
from desktop_app.tracking.report import ReportBasis

OFFICE = shutil.which("soffice")


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_prints_every_word_of_the_workbook(
    realistic: Callable[..., ReportBasis], tmp_path: Path
) -> None:
    basis = realistic()
    write_weekly_excel(basis, tmp_path / "week.xlsx")
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
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    printed = "".join("".join(pages).split())
    for line in basis.lines:
        for words in (line.text, line.result, line.difficulties, line.deadline_phrase):
            assert "".join(words.split()) in printed
    assert "###" not in printed
