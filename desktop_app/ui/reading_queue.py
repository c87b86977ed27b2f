"""Reading files one after the other, away from the window, with a dialog that can stop it."""

from collections import deque
from collections.abc import Callable, Iterable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.errors import KnownError, ReadingStopped
from desktop_app.tracking.steps import OnStep
from desktop_app.ui.background import Task
from desktop_app.ui.dialogs import say_problems
from desktop_app.ui.reading_dialog import ReadingDialog

Read = Callable[[Any, Event, OnStep], Any]  # a source, what stops it, who hears of its pages


class ReadingQueue(QObject):
    """One round at a time; what cannot be read is said, the others go on."""

    #: A round is over, and its problems have been said; carries what was read, in order.
    ended = Signal(list)
    #: A scanned page is about to be recognised; carries how many are done, and of how many.
    scanned_page_begun = Signal(int, int)

    def __init__(self, window: QWidget, title: str, reader: Callable[[], Read]) -> None:
        """`reader` is asked here before each source; what it gives reads on another thread.

        Sources have a `name`.
        """
        super().__init__(window)
        self._window = window
        self._title = title
        self._reader = reader
        self._waiting: deque[Any] = deque()
        self._read: list[Any] = []
        self._problems: list[KnownError] = []
        self._dialog: ReadingDialog | None = None
        self._stop = Event()
        self._task: Task | None = None
        self._count = 0
        self.scanned_page_begun.connect(self._show_page)

    @property
    def is_reading(self) -> bool:
        """Whether a file is being read."""
        return self._task is not None

    def take(self, sources: Iterable[Any]) -> None:
        """Read `sources`; those that come while others are read wait their turn."""
        fresh = list(sources)
        self._waiting.extend(fresh)
        self._count += len(fresh)
        if fresh and self._task is None:
            self._stop = Event()
            self._dialog = ReadingDialog(self._window, title=self._title)
            self._dialog.stop_wanted.connect(self._stop_reading)
            self._dialog.finished.connect(self._dialog.deleteLater)
            self._dialog.open()
            self._read_next()

    def let_go(self) -> None:
        """Read nothing more; a file under way is waited for, for its task goes with this."""
        self._stop_reading()
        if self._task is not None:
            QThreadPool.globalInstance().waitForDone()

    def _read_next(self) -> None:
        if not self._waiting:
            self._end()
            return
        source = self._waiting.popleft()
        if self._dialog is not None:
            number = self._count - len(self._waiting)
            self._dialog.show_file(source.name, number, self._count)
        read, stop, tell = self._reader(), self._stop, self.scanned_page_begun.emit
        self._task = Task(lambda: read(source, stop, tell), self)
        self._task.succeeded.connect(self._take_read)
        self._task.failed.connect(self._take_failure)
        self._task.start()

    def _show_page(self, done: int, of: int) -> None:
        if self._dialog is not None:
            self._dialog.show_page(done, of)

    def _take_read(self, read: object) -> None:
        if not self._stop.is_set():
            self._read.append(read)
        self._read_next()

    def _take_failure(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            self._end()
            raise error
        if not isinstance(error, ReadingStopped):
            self._problems.append(error)
        self._read_next()

    def _stop_reading(self) -> None:
        """Take in nothing more: what was read already is left too."""
        self._dialog = None  # it closes by itself
        self._stop.set()
        self._waiting.clear()
        self._read.clear()

    def _end(self) -> None:
        self._task = None
        self._count = 0
        if self._dialog is not None:
            self._dialog.accept()
            self._dialog = None
        problems, self._problems = self._problems, []
        if problems:
            say_problems(self._window, problems).finished.connect(self._tell)
        else:
            self._tell()

    def _tell(self) -> None:
        read, self._read = self._read, []
        self.ended.emit(read)
