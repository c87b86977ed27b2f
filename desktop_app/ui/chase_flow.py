"""From the wish to chase to the letters: written away from the window, then logged."""

from collections.abc import Collection
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.desk.chase_papers import WrittenLetters, preview, write_letters
from desktop_app.errors import KnownError
from desktop_app.ui.background import Task
from desktop_app.ui.chase_dialog import ChaseDialog, ChaseRequest
from desktop_app.ui.dialogs import documents_folder, say, say_problem
from desktop_app.ui.language import tr
from desktop_app.ui.session import Session


class ChaseFlow(QObject):
    """One round of letters at a time."""

    #: A letter was written; carries how many are, and of how many. Comes from the other thread.
    letter_written = Signal(int, int)
    #: The letters stand and are logged; carries the list of their files.
    chased = Signal(object)

    def __init__(self, session: Session, parent_window: QWidget, settings: QSettings) -> None:
        """`settings` keeps the last folder."""
        super().__init__(parent_window)
        self._session = session
        self._window = parent_window
        self._settings = settings
        self._dialog: ChaseDialog | None = None
        self._task: Task | None = None
        self._stop = Event()
        self.letter_written.connect(self._show_step)

    def open(
        self,
        *,
        directive_ids: Collection[int] | None = None,
        agency_ids: Collection[int] | None = None,
    ) -> ChaseDialog | None:
        """Offer letters for what is near or late, or for these alone; the dialog, if any."""
        if self._dialog is not None:
            self._dialog.raise_()
            return self._dialog
        chases, session = self._session.desk.chases, self._session
        found = chases.work(
            today=session.today, directive_ids=directive_ids, agency_ids=agency_ids
        )
        letters = chases.letters(found, at=session.now())
        if not letters:
            say(self._window, _nobody(directive_ids is not None or agency_ids is not None))
            return None
        unnamed = sum(len(each.work) for each in found if not each.name)
        dialog = ChaseDialog(
            letters, preview, self._last_folder(), self._window, unnamed=unnamed
        )
        dialog.letters_wanted.connect(self._write)
        dialog.stop_wanted.connect(self._end_early)
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        dialog.open()
        return dialog

    def _last_folder(self) -> Path:
        kept = str(self._settings.value("chase/folder", ""))
        return Path(kept) if kept and Path(kept).is_dir() else documents_folder()

    def _write(self, request: ChaseRequest) -> None:
        if self._dialog is None or self._task is not None:
            return
        self._settings.setValue("chase/folder", str(request.folder))
        self._stop = stop = Event()
        tell = self.letter_written.emit
        self._dialog.show_step(0, len(request.letters))
        self._task = Task(
            lambda: write_letters(
                request.letters, request.folder, request.forms, stop=stop, on_letter=tell
            ),
            self,
        )
        self._task.succeeded.connect(self._finish)
        self._task.failed.connect(self._fail)
        self._task.start()

    def _show_step(self, done: int, of: int) -> None:
        if self._dialog is not None and self._task is not None:
            self._dialog.show_step(done, of)

    def _end_early(self) -> None:
        self._stop.set()

    def _finish(self, made: WrittenLetters) -> None:
        self._task = None
        dialog = self._dialog
        problem = made.problem
        if made.written:
            try:
                self._session.change(
                    tr("agencies chased"), lambda: self._session.desk.chases.log(made)
                )
            except KnownError as error:
                problem = error
        if dialog is None:
            return
        if made.written:
            dialog.show_done(made.paths)
            self.chased.emit(made.paths)
        else:
            dialog.show_form()
        if problem is not None:
            say_problem(dialog, problem)

    def _fail(self, error: Exception) -> None:
        self._task = None
        if self._dialog is not None:
            self._dialog.show_form()
        raise error

    def _forget(self) -> None:
        self._dialog = None


def _nobody(is_chosen: bool) -> str:  # noqa: FBT001  the one thing it asks
    if is_chosen:
        return tr("What is chosen is reported or done, or names no lead: nobody to chase.")
    return tr("Nothing is overdue or due soon: there is nobody to chase.")
