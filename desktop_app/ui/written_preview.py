"""Written papers on the screen: a .pdf from its own bytes, a workbook as it prints."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.desk.pdf_papers import read_paper, written_pages
from desktop_app.errors import KnownError
from desktop_app.tracking.steps import OnStep
from desktop_app.ui.dialogs import say_problem
from desktop_app.ui.paper_making import PaperMaking, ready
from desktop_app.ui.preview_flow import PreviewFlow
from desktop_app.ui.preview_window import PdfPaper
from desktop_app.ui.window_memory import WindowMemory

_WORKBOOK = ".xlsx"


def looked_at(*, own_form: bool = False) -> frozenset[str]:
    """The endings of papers that are shown here; no workbook in the office's own form is."""
    return frozenset({".pdf"} if own_form else {".pdf", _WORKBOOK})


def pages_name(workbook: str) -> str:
    """What the pages of a workbook are called as a file: never as the summary beside it."""
    return f"{Path(workbook).stem}_Excel.pdf"


class WrittenPreview(QObject):
    """Lives as long as the window over which it shows papers; who closes that lets it go."""

    def __init__(self, window: QWidget, memory: WindowMemory) -> None:
        """`memory` keeps the folder that the last paper went to."""
        super().__init__(window)
        self._window = window
        self.making = PaperMaking(window)
        self.preview = PreviewFlow(memory, window)

    def let_go(self) -> None:
        """Make nothing more: the window closes."""
        self.making.let_go()

    def show(self, path: Path, language: str) -> None:
        """Show the paper at `path`, which was written in `language`."""
        try:
            data = read_paper(path)
        except KnownError as error:
            say_problem(self._window, error)
            return
        if path.suffix.lower() != _WORKBOOK:
            self.preview.show(PdfPaper(path.stem, path.name, data))
            return

        def pages(on_step: OnStep) -> bytes:
            return written_pages(data, on_step, language=language)

        self.making.make(path.name, ready(pages), partial(self._show_pages, path))

    def _show_pages(self, path: Path, data: bytes) -> None:
        self.preview.show(PdfPaper(path.name, pages_name(path.name), data))
