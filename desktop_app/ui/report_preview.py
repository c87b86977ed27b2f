"""A report's papers on the screen: before they are written, and after."""

from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject

from desktop_app.desk.gathering import gather_report
from desktop_app.desk.papers import settled_names
from desktop_app.desk.pdf_papers import summary_pdf, workbook_pdf
from desktop_app.tracking.report import ReportBasis
from desktop_app.tracking.steps import OnStep, part_of
from desktop_app.ui.language import tr
from desktop_app.ui.paper_making import ready
from desktop_app.ui.preview_window import PdfPaper
from desktop_app.ui.report_dialog import ReportDialog, ReportRequest
from desktop_app.ui.session import Session
from desktop_app.ui.window_memory import WindowMemory
from desktop_app.ui.written_preview import WrittenPreview, pages_name


class _Drawn(Protocol):
    def __call__(self, basis: ReportBasis, on_step: OnStep, *, language: str) -> bytes:
        """A paper's pages."""


class ReportPreview(QObject):
    """Lives as long as the dialog over which it shows papers."""

    def __init__(self, session: Session, dialog: ReportDialog, memory: WindowMemory) -> None:
        """Follow what the person asks for in `dialog`."""
        super().__init__(dialog)
        self._session = session
        self._dialog = dialog
        self._written = WrittenPreview(dialog, memory)
        dialog.finished.connect(self._written.let_go)
        dialog.preview_wanted.connect(self._show_written)
        dialog.summary_wanted.connect(self._make_summary)
        dialog.workbook_wanted.connect(self._make_workbook)

    def _show_written(self, path: Path) -> None:
        self._written.show(path, self._dialog.language.language())

    def _make_summary(self, request: ReportRequest) -> None:
        """Show the summary as it would be written now."""
        pdf = request.paths.pdf or settled_names(request.period, Path(), request.language).pdf
        self._make(request, summary_pdf, pdf.name if pdf else "")

    def _make_workbook(self, request: ReportRequest) -> None:
        """Show the workbook's pages as they would be written now."""
        names = settled_names(request.period, Path(), request.language)
        excel = request.paths.excel or names.excel
        self._make(request, workbook_pdf, pages_name(excel.name) if excel else "")

    def _make(self, request: ReportRequest, drawn: _Drawn, name: str) -> None:
        copy = self._session.desk.past_days.present(self._session.today)

        def paper(on_step: OnStep) -> bytes:
            basis = gather_report(copy, request.period, request.cutoff, part_of(on_step, 0, 2))
            return drawn(basis, part_of(on_step, 1, 2), language=request.language)

        title = tr("Periodic report")
        self._written.making.make(title, ready(paper), partial(self._show, title, name))

    def _show(self, title: str, name: str, data: bytes) -> None:
        self._written.preview.show(PdfPaper(title, name, data))
