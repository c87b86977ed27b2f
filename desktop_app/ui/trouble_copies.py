"""What is left when a register cannot be opened: its copies, and what can still be read."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.desk.backups import all_copies, save_what_can_be_read
from desktop_app.errors import KnownError
from desktop_app.tracking.backup_copies import KeptCopy, Salvaged
from desktop_app.ui.background import Task
from desktop_app.ui.copies_flow import CopiesFlow
from desktop_app.ui.copy_words import found_words
from desktop_app.ui.dialogs import choose_folder, documents_folder, say, say_problem
from desktop_app.ui.language import tr


class TroubleCopies(QObject):
    """Nothing is written but what the person asks for, and never into the register's file."""

    #: How many copies there are was found out; carries the sentence.
    found = Signal(str)
    #: This copy is to take the register's place; carries its path.
    restore_wanted = Signal(Path)
    #: This copy is to be looked into; carries the KeptCopy.
    look_wanted = Signal(object)

    def __init__(self, register: Path, window: QWidget) -> None:
        """Look for copies at once, away from the window's thread."""
        super().__init__(window)
        self._register = register
        self._window = window
        self._pool = QThreadPool(self)
        self._saving: Task | None = None
        self._flow = CopiesFlow(register, window, can_copy=False)
        self._flow.restore_wanted.connect(self.restore_wanted)
        self._flow.look_wanted.connect(self.look_wanted)
        self._looking = Task(partial(all_copies, register), self)
        self._looking.succeeded.connect(self._tell)
        self._looking.start(self._pool)

    def open(self) -> None:
        """Show the copies."""
        self._flow.open()

    def save_readable(self) -> None:
        """Ask where to, and write there what can be read."""
        title = tr("Folder for what can be read")
        choose_folder(self._window, title, documents_folder(), self._save)

    def stop(self) -> None:
        """Read nothing more: the window closes."""
        self._flow.close()
        self._pool.waitForDone()

    def _tell(self, copies: list[KeptCopy]) -> None:
        self.found.emit(found_words(copies))

    def _save(self, folder: Path) -> None:
        self._saving = Task(partial(save_what_can_be_read, self._register, folder), self)
        self._saving.succeeded.connect(self._say_saved)
        self._saving.failed.connect(self._fail)
        self._saving.start(self._pool)

    def _say_saved(self, saved: Salvaged) -> None:
        words = tr(
            "Saved what can be read: {notices} notices, {directives} directives. It lies in "
            "{folder}, as tables that Excel opens; the register itself is left as it is."
        )
        said = words.format(
            notices=saved.notices, directives=saved.directives, folder=saved.folder
        )
        say(self._window, said)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        say_problem(self._window, error)
