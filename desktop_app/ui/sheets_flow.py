"""The agencies' sheets over the session: making them, seeing who has answered."""

from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.desk.sheet_files import WrittenSheets, write_sheets
from desktop_app.errors import KnownError
from desktop_app.ui.answers_flow import AnswersFlow
from desktop_app.ui.background import Task
from desktop_app.ui.dialogs import documents_folder, say, say_problem
from desktop_app.ui.follow_up import FollowUp
from desktop_app.ui.language import tr
from desktop_app.ui.session import Session
from desktop_app.ui.sheets_dialog import SheetsDialog, SheetsRequest
from desktop_app.ui.sheets_window import SheetsWindow

_FOLDER = "sheets/folder"


class SheetsFlow(QObject):
    """One window at a time; it follows every change."""

    #: A sheet was written; carries how many are, and of how many. Comes from the other thread.
    sheet_written = Signal(int, int)
    #: Who leads these directives is to be chased; carries their numbers.
    chase_asked = Signal(list)
    #: These directives are to be shown in the list; carries their numbers.
    show_asked = Signal(list)

    def __init__(self, session: Session, parent: QWidget, settings: QSettings) -> None:
        """Nothing is opened yet; `settings` keeps the last folder."""
        super().__init__(parent)
        self._session = session
        self._parent = parent
        self._settings = settings
        self._window: SheetsWindow | None = None
        self._dialog: SheetsDialog | None = None
        self._task: Task | None = None
        self._stop = Event()
        self._answers = AnswersFlow(session, parent)
        self._follow_up = FollowUp(session, parent)
        session.changed.connect(self._refresh)
        self.sheet_written.connect(self._show_step)

    def open(self) -> SheetsWindow:
        """Show what was sent, and who has answered."""
        if self._window is None:
            window = self._window = SheetsWindow(self._parent)
            window.destroyed.connect(self._forget_window)
            window.send_asked.connect(self.make)
            window.take_in_asked.connect(self._choose)
            window.files_dropped.connect(self._answers.take)
            window.chase_asked.connect(self.chase_asked)
            window.show_asked.connect(self.show_asked)
            window.undo_asked.connect(self._follow_up.undo)
            self._refresh()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        return self._window

    def close(self) -> None:
        """Close it: what it shows is in another language or theme."""
        if self._window is not None:
            self._window.close()

    def take(self, paths: list[Path]) -> None:
        """Take in files that agencies sent back."""
        self._answers.take(paths)

    def make(self) -> None:
        """Ask which agencies get a sheet."""
        over = self._window or self._parent
        work = self._session.desk.sheets.work(today=self._session.today)
        if not work:
            say(over, tr("No agency has open work: there is nothing to ask."))
            return
        dialog = SheetsDialog(work, self._session.today, self._last_folder(), over)
        dialog.sheets_wanted.connect(self._write)
        dialog.stop_wanted.connect(self._end_early)
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        dialog.open()

    def _choose(self) -> None:
        self._answers.choose(self._window or self._parent)

    def _last_folder(self) -> Path:
        kept = str(self._settings.value(_FOLDER, ""))
        return Path(kept) if kept and Path(kept).is_dir() else documents_folder()

    def _write(self, request: SheetsRequest) -> None:
        if self._dialog is None or self._task is not None:
            return
        self._settings.setValue(_FOLDER, str(request.folder))
        drafts = self._session.desk.sheets.drafts(
            request.agency_ids, at=self._session.now(), answer_by=request.answer_by
        )
        self._stop = stop = Event()
        tell = self.sheet_written.emit
        self._dialog.show_step(0, len(drafts))
        self._task = Task(
            lambda: write_sheets(drafts, request.folder, stop=stop, on_sheet=tell), self
        )
        self._task.succeeded.connect(self._finish)
        self._task.failed.connect(self._fail)
        self._task.start()

    def _show_step(self, done: int, of: int) -> None:
        if self._dialog is not None and self._task is not None:
            self._dialog.show_step(done, of)

    def _end_early(self) -> None:
        self._stop.set()

    def _finish(self, made: WrittenSheets) -> None:
        """Note the sheets whose files stand, and offer them."""
        self._task = None
        dialog, problem = self._dialog, made.problem
        if made.written:
            note = self._session.desk.sheets.note_sent
            try:
                self._session.change(tr("sheets made"), lambda: note(made.sheets))
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

    def _refresh(self) -> None:
        if self._window is not None:
            self._window.show_rounds(self._session.desk.sheets.rounds())

    def _forget_window(self) -> None:
        self._window = None

    def _forget_dialog(self) -> None:
        self._dialog = None
