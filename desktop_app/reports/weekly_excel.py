"""The weekly workbook: summary by agency, every directive, and what changed."""

from pathlib import Path
from typing import BinaryIO

from openpyxl.workbook import Workbook

from desktop_app.reports.cell_styles import CellStyles
from desktop_app.reports.changes_sheet import add_changes_sheet
from desktop_app.reports.directives_sheet import add_directives_sheet
from desktop_app.reports.period_words import document_title
from desktop_app.reports.safe_file import write_whole
from desktop_app.reports.summary_sheet import add_summary_sheet
from desktop_app.reports.weekly_figures import weekly_figures
from desktop_app.reports.workbook_file import new_workbook, save_workbook
from desktop_app.tracking.report import ReportBasis
from desktop_app.tracking.steps import OnStep, unheard


def write_weekly_excel(basis: ReportBasis, path: Path, language: str = "vi") -> None:
    """Write the workbook to `path`, whole or not at all.

    Raises FileOpenElsewhere, FolderMissing or DiskFull.
    """
    write_whole(path, lambda file: fill_weekly_excel(basis, file, language))


def fill_weekly_excel(
    basis: ReportBasis, file: BinaryIO, language: str, on_step: OnStep = unheard
) -> None:
    """Write the workbook into an open file.

    `on_step` hears how many directives are set; what it raises ends the work.
    """
    figures = weekly_figures(basis, language)
    workbook = new_workbook(document_title(basis, language), basis.office, basis.cutoff)
    styles = CellStyles(workbook, language)
    tables = (
        add_summary_sheet(workbook, basis, figures, styles, language),
        add_directives_sheet(workbook, basis, figures, styles, language, on_step),
        add_changes_sheet(workbook, basis, figures, styles, language),
    )
    _hidden_last(workbook)
    rows = {table.sheet.title: table.rows for table in tables}
    save_workbook(workbook, rows, basis.cutoff, file)


def _hidden_last(workbook: Workbook) -> None:
    """The chart's figures stand behind the sheets that are read."""
    for sheet in workbook.worksheets:
        if sheet.sheet_state == "hidden":
            workbook.move_sheet(sheet, len(workbook.worksheets))
    workbook.active = 0
