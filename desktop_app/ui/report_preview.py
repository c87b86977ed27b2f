"""A report's papers on the screen: before they are written, and after."""

from pathlib import Path

from PySide6.QtCore import QObject

from desktop_app.desk.gathering import gather_report
from desktop_app.desk.papers import settled_stem
from desktop_app.desk.pdf_papers import read_pdf, summary_pdf
from desktop_app.errors import KnownError
from desktop_app.tracking.steps import OnStep, part_of
from desktop_app.ui.dialogs import say_problem
from desktop_app.ui.language import tr
from desktop_app.ui.paper_making import PaperMaking, ready
from desktop_app.ui.preview_flow import PreviewFlow
from desktop_app.ui.preview_window import PdfPaper
from desktop_app.ui.report_dialog import ReportDialog, ReportRequest
from desktop_app.ui.session import Session
from desktop_app.ui.window_memory import WindowMemory


class ReportPreview(QObject):
    """Lives as long as the dialog over which it shows papers."""

    def __init__(self, session: Session, dialog: ReportDialog, memory: WindowMemory) -> None:
        """Follow what the person asks for in `dialog`."""
        super().__init__(dialog)
        self._session = session
        self._dialog = dialog
        self._making = PaperMaking(dialog)
        self._preview = PreviewFlow(memory, dialog)
        dialog.preview_wanted.connect(self._show_written)
        dialog.summary_wanted.connect(self._make_summary)
        dialog.finished.connect(self._making.let_go)

    def _show_written(self, path: Path) -> None:
        """Show a written paper from its own bytes."""
        try:
            data = read_pdf(path)
        except KnownError as error:
            say_problem(self._dialog, error)
            return
        self._preview.show(PdfPaper(path.stem, path.name, data))

    def _make_summary(self, request: ReportRequest) -> None:
        """Show the summary as it would be written now."""
        copy = self._session.desk.past_days.present(self._session.today)

        def summary(on_step: OnStep) -> bytes:
            basis = gather_report(copy, request.period, request.cutoff, part_of(on_step, 0, 2))
            return summary_pdf(basis, part_of(on_step, 1, 2), language=request.language)

        named = request.paths.pdf or Path(
            f"{settled_stem(request.period, request.language)}.pdf"
        )
        title = tr("Periodic report")

        def show(data: bytes) -> None:
            self._preview.show(PdfPaper(title, named.name, data))

        self._making.make(title, ready(summary), show)
