"""Slow work away from the window: plain values go in, plain values come back."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal


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
