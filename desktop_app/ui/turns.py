"""Work that is done a step at each turn of the window, so that keys come through between."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer

from desktop_app.tracking.steps import Steps, all_at_once

_A_PICTURE = 1 / 60  # seconds


class Turns(QObject):
    """One piece of work at a time; what is begun anew is not done twice."""

    def __init__(self, parent: QObject) -> None:
        """Do nothing before `start`."""
        super().__init__(parent)
        self._steps: Steps[None] | None = None
        self._waiting: list[Callable[[], object]] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def start(self, steps: Steps[None]) -> None:
        """Do `steps` from the next turn on, in place of what was being done."""
        self._steps = steps
        self._timer.start()

    def start_at_once(self, steps: Steps[None]) -> None:
        """The same, begun now: what is as short as a picture is done when this returns."""
        self._steps = steps
        end = monotonic() + _A_PICTURE
        while self._steps is steps and monotonic() < end:
            self._go_on()
        if self._steps is steps:
            self._timer.start()

    def stop(self) -> None:
        """Do no more, and nothing that waits for it."""
        self._timer.stop()
        self._steps = None
        self._waiting.clear()

    def is_active(self) -> bool:
        """Whether some steps are still to be done."""
        return self._steps is not None

    def finish(self) -> None:
        """Do what is left before this returns."""
        steps = self._steps
        if steps is not None:
            all_at_once(steps)
            self._end_of(steps)

    def end(self) -> None:
        """Do no more steps: what they are for was done otherwise."""
        self._timer.stop()
        self._steps = None
        self._tell()

    def then(self, what: Callable[[], object]) -> None:
        """Do `what` when the steps are done: at once where there are none."""
        if self.is_active():
            self._waiting.append(what)
        else:
            what()

    def _go_on(self) -> None:
        steps = self._steps
        if steps is None:
            self._timer.stop()
            return
        try:
            next(steps)
        except StopIteration:
            self._end_of(steps)
        except Exception:
            self.stop()
            raise

    def _end_of(self, steps: Steps[None]) -> None:
        if self._steps is steps:  # its last step may have begun the work anew
            self._steps = None
            self._timer.stop()
            self._tell()

    def _tell(self) -> None:
        waiting, self._waiting = self._waiting, []
        for what in waiting:
            what()
