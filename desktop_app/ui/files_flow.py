"""Files of one kind for several agencies: written away from the window, then noted."""

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from typing import Any, Protocol

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.errors import KnownError
from desktop_app.tracking.steps import OnStep
from desktop_app.ui.background import Task
from desktop_app.ui.dialogs import kept_folder, say_problem
from desktop_app.ui.files_dialog import FilesDialog
from desktop_app.ui.session import Session


class Written(Protocol):
    """What stands, and why not all of it does."""

    @property
    def written(self) -> Sequence[Any]:
        """What may be noted."""

    @property
    def paths(self) -> list[Path]:
        """Where the files stand."""

    @property
    def problem(self) -> KnownError | None:
        """What ended it early."""


class FilesFlow(QObject):
    """One dialog at a time; what could not be written is not noted."""

    #: A file stands; carries how many do, and of how many. Comes from the other thread.
    file_written = Signal(int, int)

    def __init__(
        self, session: Session, parent: QWidget, settings: QSettings, kept_folder: str
    ) -> None:
        """`settings` keeps the last folder under `kept_folder`."""
        super().__init__(parent)
        self._session = session
        self._parent = parent
        self._settings = settings
        self._kept_folder = kept_folder
        self._dialog: FilesDialog | None = None
        self._task: Task | None = None
        self._stop = Event()
        self.file_written.connect(self._show_step)

    def _note(self, made: Any) -> None:
        """Note what stands, as one change of the register."""
        raise NotImplementedError

    def _offer(self, dialog: FilesDialog) -> None:
        """Open the dialog that asks."""
        dialog.stop_wanted.connect(self._end_early)
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        dialog.open()

    def _last_folder(self) -> Path:
        return kept_folder(self._settings, self._kept_folder)

    def _start(
        self, write: Callable[[Event, OnStep], Written], many: int, folder: Path
    ) -> None:
        """Let `write` make so many files on another thread."""
        if self._dialog is None or self._task is not None:
            return
        self._settings.setValue(self._kept_folder, str(folder))
        self._stop = stop = Event()
        tell = self.file_written.emit
        self._dialog.show_step(0, many)
        self._task = Task(lambda: write(stop, tell), self)
        self._task.succeeded.connect(self._finish)
        self._task.failed.connect(self._fail)
        self._task.start()

    def _show_step(self, done: int, of: int) -> None:
        if self._dialog is not None and self._task is not None:
            self._dialog.show_step(done, of)

    def _end_early(self) -> None:
        self._stop.set()

    def _finish(self, made: Written) -> None:
        """Note what stands, and offer it."""
        self._task = None
        dialog, problem = self._dialog, made.problem
        if made.written:
            try:
                self._note(made)
            except KnownError as error:
                problem = error
        if dialog is None:
            return
        if made.written:
            dialog.show_done(made.paths)
        else:
            dialog.show_form()
        if problem is not None:
            say_problem(dialog, problem)

    def _fail(self, error: Exception) -> None:
        self._task = None
        if self._dialog is not None:
            self._dialog.show_form()
        raise error

    def _forget_dialog(self) -> None:
        self._dialog = None
