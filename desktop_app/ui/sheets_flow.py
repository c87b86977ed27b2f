"""The agencies' sheets over the session: making them, seeing who has answered."""

from pathlib import Path

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.desk.sheet_files import WrittenSheets, write_sheets
from desktop_app.ui.answers_flow import AnswersFlow
from desktop_app.ui.dialogs import say
from desktop_app.ui.files_flow import FilesFlow
from desktop_app.ui.language import tr
from desktop_app.ui.paper_language import keep_language, kept_language
from desktop_app.ui.session import Session
from desktop_app.ui.sheets_dialog import SheetsDialog, SheetsRequest
from desktop_app.ui.sheets_window import SheetsWindow
from desktop_app.ui.taking_back import TakingBack
from desktop_app.ui.window_holder import WindowHolder
from desktop_app.ui.window_memory import WindowMemory
from desktop_app.ui.written_preview import WrittenPreview


class SheetsFlow(FilesFlow):
    """One window at a time; it follows every change."""

    #: Who leads these directives is to be chased; carries their numbers.
    chase_asked = Signal(list)
    #: These directives are to be shown in the list; carries their numbers.
    show_asked = Signal(list)

    #: Workbooks came that are no sheets, but may be trackers; carries them as TrackerBooks.
    trackers_read = Signal(list)

    def __init__(self, session: Session, parent: QWidget, settings: QSettings) -> None:
        """Nothing is opened yet; `settings` keeps the last folder."""
        super().__init__(session, parent, settings, "sheets/folder")
        self._window = WindowHolder(self._made, self._show)
        self._answers = AnswersFlow(session, parent)
        self._answers.trackers_read.connect(self.trackers_read)
        self._back = TakingBack(session, parent)
        session.changed.connect(self._window.refresh)

    def open(self) -> SheetsWindow:
        """Show what was sent, and who has answered."""
        return self._window.open()

    def close(self) -> None:
        """Close it: what it shows is in another language or theme."""
        self._window.close()

    def stop(self) -> None:
        """Read no answers any more: the main window closes."""
        self._answers.stop()

    def take(self, paths: list[Path]) -> None:
        """Take in files that agencies sent back."""
        self._answers.take(paths)

    def make(self) -> None:
        """Ask which agencies get a sheet."""
        over = self._window.shown or self._parent
        work = self._session.desk.sheets.work(today=self._session.today)
        if not work:
            say(over, tr("No agency has open work: there is nothing to ask."))
            return
        spoken = kept_language(self._settings)
        today, folder = self._session.today, self._last_folder()
        dialog = SheetsDialog(work, today, folder, over, language=spoken)
        dialog.sheets_wanted.connect(self._write)
        looking = WrittenPreview(dialog, WindowMemory(Path(self._settings.fileName())))
        dialog.finished.connect(looking.let_go)
        spoken_then = dialog.language.language
        dialog.preview_wanted.connect(lambda path: looking.show(path, spoken_then()))
        self._offer(dialog)

    def _made(self) -> SheetsWindow:
        window = SheetsWindow(self._parent)
        window.send_asked.connect(self.make)
        window.take_in_asked.connect(self._choose)
        window.files_dropped.connect(self._answers.take)
        window.chase_asked.connect(self.chase_asked)
        window.show_asked.connect(self.show_asked)
        window.undo_asked.connect(self._back.undo)
        return window

    def _show(self, window: SheetsWindow) -> None:
        window.show_rounds(self._session.desk.sheets.rounds())

    def _choose(self) -> None:
        self._answers.choose(self._window.shown or self._parent)

    def _write(self, request: SheetsRequest) -> None:
        keep_language(self._settings, request.language)
        drafts = self._session.desk.sheets.drafts(
            request.agency_ids,
            at=self._session.now(),
            answer_by=request.answer_by,
            language=request.language,
        )
        self._start(
            lambda stop, tell: write_sheets(drafts, request.folder, stop=stop, on_sheet=tell),
            len(drafts),
            request.folder,
        )

    def _note(self, made: WrittenSheets) -> None:
        note = self._session.desk.sheets.note_sent
        self._session.change(tr("sheets made"), lambda: note(made.sheets))
