"""Pictures of every paper, for docs/papers and for whoever changes one and looks at it.

    python -m tests.reports.paper_pictures [FOLDER]

Workbooks and letters are pictured as LibreOffice prints them; without it they are left out.
"""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2
from PIL.Image import Image, Quantize

from desktop_app.reports.agency_sheet import write_agency_sheet
from desktop_app.reports.chase_letter import write_chase_letter
from desktop_app.reports.list_pdf import list_pdf
from desktop_app.reports.monday_page import monday_page
from desktop_app.reports.office_template import fill_template
from desktop_app.reports.summary_pdf import summary_pdf
from desktop_app.reports.weekly_excel import write_weekly_excel
from desktop_app.resources import resource
from desktop_app.tracking.template import OfficeTemplate
from tests.reports.chase_given import a_letter
from tests.reports.conftest import make_realistic_basis
from tests.reports.list_given import make_realistic_list
from tests.reports.monday_given import make_realistic_monday
from tests.reports.sheet_given import REALISTIC

FOLDER = Path(__file__).parents[2] / "docs" / "papers"
_SHARPNESS = 96 / 72  # pixels a point: the paper's own size on the screen
_INKS = 200  # enough for a page, and half the bytes


@dataclass(frozen=True, slots=True)
class Pictured:
    """A paper: how its file is written, and how many of its pages are shown."""

    ending: str
    write: Callable[[Path], object]
    pages: int = 1


PAPERS = {
    "weekly-workbook": Pictured(
        ".xlsx", lambda path: write_weekly_excel(make_realistic_basis(), path), 4
    ),
    "office-form": Pictured(".xlsx", lambda path: path.write_bytes(_form()), 2),
    "pdf-summary": Pictured(
        ".pdf", lambda path: path.write_bytes(summary_pdf(make_realistic_basis()))
    ),
    "monday-page": Pictured(
        ".pdf", lambda path: path.write_bytes(monday_page(make_realistic_monday()))
    ),
    "list": Pictured(".pdf", lambda path: path.write_bytes(list_pdf(make_realistic_list()))),
    "agency-sheet": Pictured(".xlsx", lambda path: write_agency_sheet(REALISTIC, path)),
    "chase-letter": Pictured(".docx", lambda path: write_chase_letter(a_letter(), path), 2),
    "weekly-workbook-en": Pictured(
        ".xlsx", lambda path: write_weekly_excel(make_realistic_basis(), path, "en")
    ),
    "pdf-summary-en": Pictured(
        ".pdf", lambda path: path.write_bytes(summary_pdf(make_realistic_basis(), "en"))
    ),
    "agency-sheet-en": Pictured(
        ".xlsx", lambda path: write_agency_sheet(replace(REALISTIC, language="en"), path)
    ),
    "chase-letter-en": Pictured(
        ".docx", lambda path: write_chase_letter(replace(a_letter(), language="en"), path)
    ),
}


def _form() -> bytes:
    """The sample of an office's own form, filled."""
    sample = resource("samples", "mau_bao_cao_tuan.xlsx")
    made = BytesIO()
    template = OfficeTemplate(sample.name, sample.read_bytes())
    fill_template(make_realistic_basis(), template, made)
    return made.getvalue()


def take_pictures(folder: Path) -> Iterator[Path]:
    """Write the pictures into `folder`, `NAME-1.png` and on; their paths."""
    with TemporaryDirectory() as made:
        for name, paper in PAPERS.items():
            path = Path(made) / f"{name}{paper.ending}"
            paper.write(path)
            printed = path if paper.ending == ".pdf" else _printed(path)
            if printed is None:
                continue
            for number, picture in enumerate(_pages(printed, paper.pages), start=1):
                target = folder / f"{name}-{number}.png"
                picture.quantize(_INKS, Quantize.MAXCOVERAGE).save(target, optimize=True)
                yield target


def _printed(path: Path) -> Path | None:
    """The .pdf that LibreOffice makes of a file; None where it is not installed."""
    soffice = shutil.which("soffice")
    if soffice is None:
        return None
    folder = path.parent
    subprocess.run(
        [
            soffice,
            f"-env:UserInstallation=file://{folder}/profile",
            *("--headless", "--convert-to", "pdf", "--outdir", str(folder), str(path)),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return path.with_suffix(".pdf")


def _pages(path: Path, most: int) -> Iterator[Image]:
    document = pypdfium2.PdfDocument(path)
    try:
        for number in range(min(most, len(document))):
            yield document[number].render(scale=_SHARPNESS).to_pil()
    finally:
        document.close()


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    target.mkdir(parents=True, exist_ok=True)
    for written in take_pictures(target):
        sys.stdout.write(f"{written}\n")
