"""A dialog that asks what to write, shows how it goes, and offers the files that stand."""

from collections.abc import Container, Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.ui.giving_dialog import GivingDialog
from desktop_app.ui.language import tr
from desktop_app.ui.papers_done import PapersDone
from desktop_app.ui.scrolled import scrolled
from desktop_app.ui.working_page import WorkingPage

_FORM, _WORKING, _DONE = range(3)
_GROUND = QPalette.ColorRole.Window


class FilesDialog(GivingDialog):
    """The form, then work, then the files; a failure brings the form back as it was."""

    shown_endings: ClassVar[Container[str]] = ()  # the endings of the files that can be shown

    #: The person wants no more files written.
    stop_wanted = Signal()
    #: The person wants to see a file that was written; carries its path.
    preview_wanted = Signal(Path)

    def __init__(self, title: str, giving: str, working: str, parent: QWidget | None) -> None:
        """`working` says what is done meanwhile; the form comes by `set_form`."""
        super().__init__(title, giving, parent)
        self._working = WorkingPage(working)
        self._working.stop_wanted.connect(self.stop_wanted)
        self._pages = QStackedWidget()

    def set_form(self, form: QWidget) -> None:
        """Ask by `form`."""
        self._pages.addWidget(form)
        self._pages.addWidget(self._working)
        self.body.addWidget(self._pages, 1)

    def show_form(self) -> None:
        """Bring the form back as it was."""
        self._show_page(_FORM)

    def show_step(self, done: int, of: int) -> None:
        """Say how many files stand."""
        self._working.show_step(done, of)
        self._show_page(_WORKING)

    def show_done(self, written: Sequence[Path]) -> None:
        """Offer what was written."""
        done = PapersDone(written, is_issued=False, looked_at=self.shown_endings)
        done.preview_wanted.connect(self.preview_wanted)
        self._pages.addWidget(scrolled(done, tr("Papers"), _GROUND))
        self._show_page(_DONE)
        self.cancel.setText(tr("Close"))
        self.cancel.setFocus()

    def reject(self) -> None:
        """While files are written, leaving means to stop."""
        if self._pages.currentIndex() == _WORKING:
            self.stop_wanted.emit()
        else:
            super().reject()

    def _show_page(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        self.giving.setVisible(number == _FORM)
        self.cancel.setEnabled(number != _WORKING)
