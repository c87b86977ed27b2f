"""A paper on the screen, and from there to a printer or into a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.desk.pdf_papers import save_pdf
from desktop_app.errors import KnownError
from desktop_app.ui.dialogs import choose_pdf_to_save, say_problem
from desktop_app.ui.language import tr
from desktop_app.ui.preview_window import PdfPaper, PreviewWindow
from desktop_app.ui.print_dialog import PrintDialog, PrintWish, printers
from desktop_app.ui.print_job import PrintJob, printer_for
from desktop_app.ui.window_memory import WindowMemory
from desktop_app.ui.working_dialog import WorkingDialog


class PreviewFlow(QObject):
    """Each paper has a window of its own; nothing is written or printed without a verb."""

    def __init__(self, memory: WindowMemory, parent: QWidget) -> None:
        """`memory` keeps the folder that the last paper went to."""
        super().__init__(parent)
        self._memory = memory
        self._parent = parent

    def show(self, paper: PdfPaper) -> PreviewWindow:
        """Show `paper` in a window of its own."""
        window = PreviewWindow(paper, self._parent)
        window.save_asked.connect(partial(self._ask_where, window))
        window.print_asked.connect(partial(self._ask_how, window))
        window.show()
        return window

    def _ask_where(self, window: PreviewWindow) -> None:
        proposed = self._memory.paper_folder / window.paper.name
        choose_pdf_to_save(window, proposed, partial(self._save, window))

    def _save(self, window: PreviewWindow, path: Path) -> None:
        try:
            save_pdf(window.paper.data, path)
        except KnownError as error:
            say_problem(window, error)
            return
        self._memory.paper_folder = path.parent
        window.show_saved(path)

    def _ask_how(self, window: PreviewWindow) -> None:
        try:
            names = printers()
        except KnownError as error:
            say_problem(window, error)
            return
        dialog = PrintDialog(names, len(window.pages.sizes), window.page + 1, window)
        dialog.print_wanted.connect(partial(self._print, window))
        dialog.open()

    def _print(self, window: PreviewWindow, wish: PrintWish) -> None:
        numbers = range(wish.first - 1, wish.last)
        printer = printer_for(wish, window.pages.sizes[numbers[0]])
        job = PrintJob(window.pages, numbers, printer, window)
        working = WorkingDialog(tr("Printing"), window)
        job.stepped.connect(working.show_step)
        job.ended.connect(working.accept)
        job.failed.connect(partial(self._say_failed, window, working))
        working.stop_wanted.connect(job.stop)
        for ending in (working.accepted, working.rejected):
            ending.connect(working.deleteLater)
            ending.connect(job.deleteLater)
        working.open()
        job.start()

    def _say_failed(
        self, window: PreviewWindow, working: WorkingDialog, error: Exception
    ) -> None:
        working.accept()
        if not isinstance(error, KnownError):
            raise error
        say_problem(window, error)
