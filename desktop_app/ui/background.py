"""Slow work away from the window: plain values go in, plain values come back."""

from collections.abc import Callable
from functools import partial
from threading import Event
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from desktop_app.errors import WritingStopped
from desktop_app.tracking.steps import OnStep

_SEEN = 0.03  # seconds between two signs of how far work is


class Task(QObject):
    """A piece of work on another thread; its signals arrive on the window's thread."""

    #: The work ended well; carries its result.
    succeeded = Signal(object)
    #: The work raised; carries the exception.
    failed = Signal(object)

    def __init__(self, work: Callable[[], Any], parent: QObject | None = None) -> None:
        """Prepare `work`; nothing runs before `start`."""
        super().__init__(parent)
        self._runner = _Runner(work, self)

    def start(self, pool: QThreadPool | None = None) -> None:
        """Begin, in `pool` or in everybody's; exactly one of the two signals follows."""
        (pool or QThreadPool.globalInstance()).start(self._runner)


class StoppableTask(Task):
    """Work that tells how far it is; no longer wanted, it ends at its next step."""

    #: Steps were done; carries how many are, and of how many. Comes from the other thread, no
    #: oftener than the eye sees: thousands of signals in a row would hold up the window's own.
    stepped = Signal(int, int)

    def __init__(self, work: Callable[[OnStep], Any], parent: QObject | None = None) -> None:
        """Prepare `work`, which fails with WritingStopped where it was stopped in time."""
        self._stop = Event()
        self._told = 0.0  # when, by the monotonic clock
        super().__init__(partial(work, self._step), parent)

    @property
    def is_stopped(self) -> bool:
        """Whether it was no longer wanted; it may have come to its end all the same."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Let it end at its next step."""
        self._stop.set()

    def _step(self, done: int, of: int) -> None:
        if self._stop.is_set():
            raise WritingStopped
        now = monotonic()
        if done >= of or now - self._told >= _SEEN:
            self._told = now
            self.stepped.emit(done, of)


class _Runner(QRunnable):
    def __init__(self, work: Callable[[], Any], task: Task) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._work = work
        self._task = task

    # Qt's own names

    def run(self) -> None:
        work, self._work = self._work, _nothing  # what it holds goes when it is done
        try:
            result = work()
        except Exception as error:  # noqa: BLE001  the thread's edge: the window decides
            self._task.failed.emit(error)
        else:
            self._task.succeeded.emit(result)


def _nothing() -> None:
    """What a piece of work is once it is done."""
