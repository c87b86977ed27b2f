"""A past day's desk while its window is open: it stays on the last minute of that day."""

from contextlib import ExitStack
from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.desk.desk import past_desk
from desktop_app.ui.session import Session

if TYPE_CHECKING:
    from desktop_app.desk.past_days import PastCopy

_LAST_MINUTE = time(23, 59)


class PastSession(Session):
    """Nothing changes it, and no clock moves it."""

    def __init__(self, copy: "PastCopy", parent: QObject | None = None) -> None:
        """Open `copy`, until `close`."""
        self._open = ExitStack()
        desk = self._open.enter_context(past_desk(copy))
        super().__init__(desk, today=copy.day, parent=parent)

    def now(self) -> datetime:
        """The end of the day: its figures are those."""
        return datetime.combine(self.today, _LAST_MINUTE)

    def close(self) -> None:
        """Let the copy go."""
        self._open.close()
