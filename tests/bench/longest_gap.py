"""How long the window's thread at most kept everything else waiting."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from PySide6.QtCore import Qt, QTimer


class LongestGap:
    """Told by a timer that ought to come back each millisecond."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._last = perf_counter()
        self._timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._came_back)
        self._timer.start()

    def stop(self) -> None:
        self._came_back()
        self._timer.stop()

    def _came_back(self) -> None:
        now = perf_counter()
        self.seconds = max(self.seconds, now - self._last)
        self._last = now


@contextmanager
def longest_gap() -> Iterator[LongestGap]:
    """Measures as long as the block runs its event loop."""
    gap = LongestGap()
    yield gap
    gap.stop()
