"""Copies of the register by themselves: after the start, while work goes on, at the end."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from desktop_app.errors import KnownError
from desktop_app.ui.background import Task
from desktop_app.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from desktop_app.desk.backups import CopyMade

_AFTER_START = 5_000  # milliseconds: the first paint and its figures come first
_EVERY = 30 * 60_000


@dataclass(frozen=True, slots=True)
class CopyNews:
    """What the window says of the copies."""

    made: "CopyMade | None" = None
    problem: KnownError | None = None  # why the last one was not made
    rehearsed: date | None = None  # when a copy was last restored elsewhere and found whole
    rehearsal_problem: KnownError | None = None


class CopyKeeper(QObject):
    """Works on another thread, on the file: neither the window nor its register waits.

    The imports stand inside the methods so that the first paint does not wait for them.
    """

    #: A copy was made or refused, or a trial was; carries the CopyNews.
    told = Signal(object)

    def __init__(self, register: Path, settings_path: Path, parent: QObject) -> None:
        """Nothing is copied before `start`."""
        super().__init__(parent)
        self._register = register
        self._memory = WindowMemory(settings_path)
        self._pool = QThreadPool(self)
        self._task: Task | None = None
        self._tries = True  # one rehearsal that fails is enough until the next start
        self.news = CopyNews(rehearsed=self._memory.rehearsed)
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_START)
        self._often = QTimer(self, interval=_EVERY)
        for timer in (self._soon, self._often):
            timer.timeout.connect(self.copy_now)

    def start(self) -> None:
        """Copy soon, then every half hour in which something changed."""
        self._soon.start()
        self._often.start()

    def is_busy(self) -> bool:
        """Whether a copy or a trial is under way."""
        return self._task is not None

    def copy_now(self) -> None:
        """Copy what changed; nothing where a copy is under way."""
        from desktop_app.desk.backups import make  # noqa: PLC0415  see above

        if self._task is None:
            self._run(partial(make, self._register, _now()), self._take_copy, "problem")

    def close(self) -> None:
        """End what is under way, and copy what changed since."""
        from desktop_app.desk.backups import make  # noqa: PLC0415  see above

        self._soon.stop()
        self._often.stop()
        self._pool.waitForDone()
        try:
            make(self._register, _now())
        except KnownError as problem:  # nobody looks any more: the next start says it
            _log(problem)

    def _run(self, work: Callable[[], object], take: Callable[..., None], refused: str) -> None:
        self._task = Task(work, self)
        self._task.succeeded.connect(take)
        self._task.failed.connect(partial(self._fail, refused))
        self._task.start(self._pool)

    def _take_copy(self, made: "CopyMade") -> None:
        self._task = None
        self._tell(made=made, problem=None)
        today = _now().date()
        rehearsed = self.news.rehearsed
        # A clock that was set back makes a later month: then the trial is due as well.
        if self._tries and (rehearsed is None or _month(rehearsed) != _month(today)):
            from desktop_app.desk.backups import rehearse  # noqa: PLC0415  see above

            self._run(partial(rehearse, self._register), self._take_rehearsal, _REHEARSAL)

    def _take_rehearsal(self, moment: datetime | None) -> None:
        self._task = None
        if moment is not None:
            self._memory.rehearsed = _now().date()
            self._tell(rehearsed=self._memory.rehearsed, rehearsal_problem=None)

    def _fail(self, refused: str, error: Exception) -> None:
        self._task = None
        if not isinstance(error, KnownError):
            raise error
        self._tries = self._tries and refused != _REHEARSAL
        _log(error)
        self._tell(**{refused: error})

    def _tell(self, **news: object) -> None:
        self.news = replace(self.news, **news)  # type: ignore[arg-type]
        self.told.emit(self.news)


_REHEARSAL = "rehearsal_problem"


def _log(problem: KnownError) -> None:
    logging.getLogger("dondoc").warning("no copy: %s", type(problem).__name__)


def _now() -> datetime:
    """A copy is named by the PC's own hour, whatever day the window looks at."""
    return datetime.now()  # noqa: DTZ005  see above


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month
