"""From files that agencies sent back to answers in the register, one file after the other."""

from collections import deque
from collections.abc import Iterable, Mapping
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.desk.answer_reader import read_table
from desktop_app.desk.tracker_book import TrackerBook
from desktop_app.errors import KnownError
from desktop_app.tracking.agency_sheet import SheetField
from desktop_app.tracking.merge_rows import AnswerMerge
from desktop_app.tracking.read_answers import ReadAnswers
from desktop_app.ui.dialogs import choose_sheets, documents_folder, say_problem
from desktop_app.ui.language import tr
from desktop_app.ui.merge_window import MergeWindow
from desktop_app.ui.reading_queue import Read, ReadingQueue
from desktop_app.ui.session import Session


class AnswersFlow(QObject):
    """Reads away from the window, then shows each file beside the register."""

    #: Workbooks came that are no sheets, but may be trackers; carries them as TrackerBooks.
    trackers_read = Signal(list)

    def __init__(self, session: Session, parent_window: QWidget) -> None:
        super().__init__(parent_window)
        self._session = session
        self._window = parent_window
        self._folder = documents_folder()  # where the last files were chosen
        self._read: deque[ReadAnswers] = deque()
        self._shown: MergeWindow | None = None
        self._queue = ReadingQueue(parent_window, tr("Reading answers"), self._reader)
        self._queue.ended.connect(self._take_read)

    def choose(self, over: QWidget) -> None:
        """Let the person choose files that came back, then take them in."""
        choose_sheets(over, self._folder, self._take_chosen)

    def take(self, paths: Iterable[Path]) -> None:
        """Read the files, then show each beside the register."""
        self._queue.take(paths)

    def stop(self) -> None:
        """Read nothing more: the window closes."""
        self._queue.let_go()

    def _take_chosen(self, paths: list[Path]) -> None:
        self._folder = paths[0].parent
        self.take(paths)

    def _reader(self) -> Read:
        today = self._session.today
        return lambda path, stop, _: read_table(path, today=today, stop=stop)

    def _take_read(self, read: list[ReadAnswers | TrackerBook]) -> None:
        self._read.extend(each for each in read if isinstance(each, ReadAnswers))
        if trackers := [each for each in read if isinstance(each, TrackerBook)]:
            self.trackers_read.emit(trackers)
        self._show_next()

    def _show_next(self) -> None:
        if self._shown is not None or not self._read:
            return
        answers, today = self._read.popleft(), self._session.today
        window = self._shown = MergeWindow(self._beside(answers, today), today, self._window)
        window.picked_given.connect(partial(self._take_in, window))
        window.came_on_changed.connect(partial(self._show_again, window))
        window.finished.connect(self._go_on)
        window.open()

    def _go_on(self) -> None:
        self._shown = None
        self._show_next()

    def _beside(self, answers: ReadAnswers, came_on: date) -> AnswerMerge:
        today = self._session.today
        return self._session.desk.answers.beside_register(answers, today=today, came_on=came_on)

    def _show_again(self, window: MergeWindow, came_on: date) -> None:
        window.show_merge(self._beside(window.merge.answers, came_on))

    def _take_in(
        self, window: MergeWindow, picked: Mapping[str, set[SheetField]], came_on: date
    ) -> None:
        """Write what is ticked; where the register has changed meanwhile, show it anew."""
        desk, today, merge = self._session.desk, self._session.today, window.merge
        take_in = partial(desk.answers.take_in, merge, picked, today=today, came_on=came_on)
        try:
            self._session.change(tr("answers taken in"), take_in)
        except KnownError as error:
            window.keep_open()
            self._show_again(window, came_on)
            say_problem(window, error)
