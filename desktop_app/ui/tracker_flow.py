"""From her own workbook to the register: looked into, matched, read whole, taken in."""

from collections import deque
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.desk.tracker_book import TrackerBook, look_into
from desktop_app.desk.trackers import TrackerPlan
from desktop_app.tracking.progress import Status
from desktop_app.tracking.steps import Steps
from desktop_app.tracking.tracker import RowFate, TrackerHeads, TrackerLine, TrackerMatching
from desktop_app.ui.background import Task
from desktop_app.ui.dialogs import choose_tracker, kept_folder
from desktop_app.ui.language import tr
from desktop_app.ui.paper_making import Gathering, PaperMaking
from desktop_app.ui.reading_queue import Read, ReadingQueue
from desktop_app.ui.session import Session
from desktop_app.ui.tracker_match_page import making_match
from desktop_app.ui.tracker_memory import TrackerMemory
from desktop_app.ui.tracker_window import TrackerWindow
from desktop_app.ui.turns import Turns

_FOLDER = "trackers/folder"


@dataclass(frozen=True, slots=True)
class _Whole:
    """A workbook that is to be read to its end, as it was matched."""

    name: str
    path: Path
    matching: TrackerMatching


class TrackerFlow(QObject):
    """One workbook at a time; those that come meanwhile wait their turn."""

    #: A workbook was taken in; carries the name under which its notices are found.
    taken_in = Signal(str)

    def __init__(self, session: Session, parent: QWidget, settings: QSettings) -> None:
        """`settings` keeps the last folder, and what was matched."""
        super().__init__(parent)
        self._session = session
        self._parent = parent
        self._settings = settings
        self._memory = TrackerMemory(settings)
        self._books: deque[TrackerBook] = deque()
        self._window: TrackerWindow | None = None
        self._previews = 0
        self._making = Turns(self)
        self._looking = ReadingQueue(parent, tr("Looking into the workbook"), _looker)
        self._looking.ended.connect(self.show)

    def choose(self) -> None:
        """Let the person choose the workbook, then look into it."""
        choose_tracker(self._parent, kept_folder(self._settings, _FOLDER), self._take_chosen)

    def show(self, books: list[TrackerBook]) -> None:
        """Let the person match each of them."""
        self._books.extend(books)
        self._show_next()

    def stop(self) -> None:
        """Read and take in nothing more: the window closes."""
        self._books.clear()
        self._looking.let_go()
        self._making.stop()
        if self._window is not None:
            self._window.reject()

    def _take_chosen(self, path: Path) -> None:
        self._settings.setValue(_FOLDER, str(path.parent))
        self._looking.take([path])

    def _show_next(self) -> None:
        if self._window is None and not self._making.is_active() and self._books:
            self._making.start(self._open(self._books.popleft()))

    def _open(self, book: TrackerBook) -> Steps[None]:
        """The window, in short steps: it is seen when all of it is made."""
        kept = self._memory.all()
        match = yield from making_match(book, kept)
        yield
        window = self._window = TrackerWindow(book, kept, self._parent, match)
        window.match.preview_wanted.connect(partial(self._preview, book))
        reading = ReadingQueue(window, tr("Reading the workbook"), self._reader)
        reading.ended.connect(self._take_read)
        window.plan_wanted.connect(partial(self._read_whole, reading, book))
        making = PaperMaking(window)
        window.plan_given.connect(partial(self._take_in, window, making))
        for under_way in (reading, making):
            window.finished.connect(under_way.let_go)
        window.finished.connect(self._go_on)
        yield
        window.open()

    def _go_on(self) -> None:
        self._window = None
        self._previews += 1  # what is still being read is for nobody
        self._show_next()

    def _preview(
        self,
        book: TrackerBook,
        title: str,
        heads: TrackerHeads,
        statuses: dict[str, Status],
    ) -> None:
        """Read the first rows on another thread; of several readings the last is shown."""
        self._previews += 1
        number = self._previews
        reader, today = self._session.desk.intake.reader(), self._session.today
        task = Task(
            lambda: (number, title, book.preview(title, heads, statuses, reader, today)), self
        )
        task.succeeded.connect(self._show_preview)
        task.failed.connect(self._fail)
        task.start()

    def _show_preview(self, read: tuple[int, str, tuple[TrackerLine, ...]]) -> None:
        number, title, lines = read
        if self._window is not None and number == self._previews:
            self._window.match.show_preview(title, lines)

    def _fail(self, error: Exception) -> None:
        raise error

    def _read_whole(
        self, reading: ReadingQueue, book: TrackerBook, matching: TrackerMatching
    ) -> None:
        reading.take([_Whole(book.name, book.path, matching)])

    def _reader(self) -> Read:
        reader, today = self._session.desk.intake.reader(), self._session.today
        return lambda source, stop, _: reader.read_tracker(
            source.path, today=today, matching=source.matching, stop=stop
        )

    def _take_read(self, read: list[Any]) -> None:
        if self._window is not None and read:
            self._window.show_plan(self._session.desk.trackers.plan(read[0]))

    def _take_in(self, window: TrackerWindow, making: PaperMaking, plan: TrackerPlan) -> None:
        title = tr("Taking in {name}").format(name=plan.draft.name)
        making.make(title, self._taking_in(plan), partial(self._end, window, plan))

    def _taking_in(self, plan: TrackerPlan) -> Gathering[object]:
        rows = plan.count(RowFate.IMPORTED)
        said = tr("%n row(s) of {name} taken in", "", rows).format(name=plan.draft.name)
        steps = self._session.desk.trackers.taking_in(plan, today=self._session.today)
        yield from self._session.change_by_steps(said, steps)
        return None

    def _end(self, window: TrackerWindow, plan: TrackerPlan, _nothing: object) -> None:
        self._memory.keep(window.match.kept())
        window.accept()
        self.taken_in.emit(plan.draft.source_name)


def _looker() -> Read:
    return lambda path, stop, _: look_into(path, stop=stop)
