"""The desk while the window is open: what day it is, and one signal when anything changed."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.desk.desk import Desk
from desktop_app.tracking.steps import ToldAnswer, ToldSteps


class Session(QObject):
    """The open desk; the only place in the window that asks the clock."""

    #: The register or the day changed: every view reads again what it shows.
    changed = Signal()
    #: A change was made by the person; carries what it was in one short phrase.
    done = Signal(str)

    def __init__(
        self, desk: Desk, *, today: date | None = None, parent: QObject | None = None
    ) -> None:
        """Follow the computer's clock, or stay on `today` to look at another day."""
        super().__init__(parent)
        self.desk: Final = desk
        self.looks_at = ""  # which copy it is, where it is only to be looked at
        self._fixed_day = today
        self._day = today or date.today()  # noqa: DTZ011  the PC's own day is the office's
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look_at_the_clock)
        if today is None:
            self._wait_for_midnight()
            QGuiApplication.instance().applicationStateChanged.connect(self._look_when_back)  # type: ignore[union-attr]

    @property
    def today(self) -> date:
        """The day on which standings are computed."""
        return self._day

    def now(self) -> datetime:
        """This minute, on the session's day."""
        clock = datetime.now()  # noqa: DTZ005  the PC's own hour is the office's
        return datetime.combine(self._day, clock.time())

    def change(self, what: str, make: Callable[[], object]) -> None:
        """Make one change through the desk and tell every view. KnownErrors pass through."""
        make()
        self.tell(what)

    def tell(self, what: str) -> None:
        """Tell every view of a change that the person made over another connection."""
        self.changed.emit()
        self.done.emit(what)

    def change_by_steps(self, what: str, steps: ToldAnswer[object]) -> ToldSteps:
        """The same for a change that yields how far it is; the views hear of its end alone.

        They hear of it a step after it is written: a long change is written for 40 ms.
        """
        told = None
        for told in steps:
            yield told
        if told is not None:
            yield told
        self.changed.emit()
        self.done.emit(what)

    def _look_at_the_clock(self) -> None:
        today = date.today()  # noqa: DTZ011  the PC's own day is the office's
        if today != self._day:
            self._day = today
            self.changed.emit()
        self._wait_for_midnight()

    def _look_when_back(self, state: Qt.ApplicationState) -> None:
        """The person came back, perhaps on another day: a sleeping PC counts no minutes."""
        if state is Qt.ApplicationState.ApplicationActive:
            self._look_at_the_clock()

    def _wait_for_midnight(self) -> None:
        """Look again at midnight, and every ten minutes in case the PC slept through it."""
        now = datetime.now()  # noqa: DTZ005  the PC's own hour is the office's
        midnight = datetime.combine(now.date() + timedelta(days=1), datetime.min.time())
        left = (midnight - now).total_seconds()
        self._timer.start(int(min(left + 1, _LONGEST_WAIT) * 1000))


_LONGEST_WAIT = 600.0
