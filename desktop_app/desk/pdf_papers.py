"""The papers that are .pdf files, made as bytes: looked at first, then printed or saved.

Plain functions over frozen values, fit for any thread.
"""

from io import BytesIO
from pathlib import Path

from desktop_app.desk.papers import save_made
from desktop_app.errors import FileMissing, UnreadableFile
from desktop_app.tracking.monday import MondayBasis
from desktop_app.tracking.printed_list import PrintedList
from desktop_app.tracking.report import IssuedReport, ReportBasis
from desktop_app.tracking.steps import OnStep, part_of, unheard

# reportlab costs a quarter of a second: only the one who makes papers pays.


def monday_pdf(basis: MondayBasis, *, language: str) -> bytes:
    """The page for the Monday meeting."""
    from desktop_app.reports.monday_page import monday_page  # noqa: PLC0415  see above

    return monday_page(basis, language)


def summary_pdf(basis: ReportBasis, on_step: OnStep = unheard, *, language: str) -> bytes:
    """The summary of a report."""
    from desktop_app.reports.summary_pdf import summary_pdf as made  # noqa: PLC0415  see above

    return made(basis, language, on_step)


def workbook_pdf(basis: ReportBasis, on_step: OnStep = unheard, *, language: str) -> bytes:
    """The printed pages of a report's workbook in the program's own form."""
    from desktop_app.reports.weekly_excel import fill_weekly_excel  # noqa: PLC0415  see above

    made = BytesIO()
    fill_weekly_excel(basis, made, language, part_of(on_step, 0, 2))
    return written_pages(made.getvalue(), part_of(on_step, 1, 2), language=language)


def written_pages(data: bytes, on_step: OnStep = unheard, *, language: str) -> bytes:
    """The printed pages of a workbook that was written in `language`: a report's or a sheet's.

    One in the office's own form is not drawn: its look and its formulas are the office's.
    """
    from desktop_app.reports.workbook_pages import workbook_pdf as made  # noqa: PLC0415  above

    return made(data, language, on_step)


def comparison_pdf(
    earlier: IssuedReport, basis: ReportBasis, on_step: OnStep = unheard, *, language: str
) -> bytes:
    """What changed between two issued reports; `basis` is held against `earlier`."""
    from desktop_app.reports.comparison_list import comparison_list  # noqa: PLC0415  above

    return list_pdf(comparison_list(earlier, basis, language), on_step)


def list_pdf(printed: PrintedList, on_step: OnStep) -> bytes:
    """A list as it is shown."""
    from desktop_app.reports.list_pdf import list_pdf as made  # noqa: PLC0415  see above

    return made(printed, on_step)


def save_pdf(data: bytes, path: Path) -> None:
    """Write a paper to `path`, whole or not at all; raises what `save_made` does."""
    save_made(data, path, ".pdf")


def read_paper(path: Path) -> bytes:
    """A paper that was written, to be looked at. Raises FileMissing or UnreadableFile."""
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(name=path.name) from error
    except OSError as error:
        raise UnreadableFile(name=path.name) from error
