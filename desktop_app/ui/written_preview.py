"""Written papers on the screen: a .pdf from its own bytes, a workbook as it prints."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from desktop_app.desk.pdf_papers import read_paper, written_pages
from desktop_app.errors import KnownError
from desktop_app.tracking.steps import OnStep
from desktop_app.ui.dialogs import say_problem
from desktop_app.ui.paper_making import PaperMaking, ready
from desktop_app.ui.preview_flow import PreviewFlow
from desktop_app.ui.preview_window import PdfPaper
from desktop_app.ui.window_memory import WindowMemory

#: The endings of the papers that are shown here.
LOOKED_AT = frozenset({".pdf", ".xlsx"})


def pages_name(workbook: str) -> str:
    """What the pages of a workbook are called as a file: never as the summary beside it."""
    return f"{Path(workbook).stem}_Excel.pdf"


class WrittenPreview(QObject):
    """Lives as long as the dialog over which it shows papers."""

    def __init__(self, dialog: QDialog, memory: WindowMemory) -> None:
        """`memory` keeps the folder that the last paper went to."""
        super().__init__(dialog)
        self._dialog = dialog
        self.making = PaperMaking(dialog)
        self.preview = PreviewFlow(memory, dialog)
        dialog.finished.connect(self.making.let_go)

    def show(self, path: Path, language: str) -> None:
        """Show the paper at `path`, which was written in `language`."""
        try:
            data = read_paper(path)
        except KnownError as error:
            say_problem(self._dialog, error)
            return
        if path.suffix.lower() == ".pdf":
            self.preview.show(PdfPaper(path.stem, path.name, data))
            return

        def pages(on_step: OnStep) -> bytes:
            return written_pages(data, on_step, language=language)

        self.making.make(path.name, ready(pages), partial(self._show_pages, path))

    def _show_pages(self, path: Path, data: bytes) -> None:
        self.preview.show(PdfPaper(path.name, pages_name(path.name), data))
