"""Past days over the session: the register of one, and what changed between two."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.tracking.figures import day_text
from desktop_app.ui.actions import Act
from desktop_app.ui.language import tr
from desktop_app.ui.session import Session
from desktop_app.ui.shown_list import ShownList

if TYPE_CHECKING:
    from desktop_app.desk.past_days import PastCopy
    from desktop_app.ui.changes_flow import ChangesFlow
    from desktop_app.ui.paper_making import PaperMaking
    from desktop_app.ui.past_session import PastSession
    from desktop_app.ui.past_window import PastWindow


class PastFlow(QObject):
    """One past day at a time, read away from the window.

    The imports stand inside the methods so that the first paint does not wait for them.
    """

    def __init__(
        self, session: Session, shown: ShownList, settings_path: Path, window: QWidget
    ) -> None:
        """Nothing is read before it is asked for."""
        super().__init__(window)
        self._session = session
        self._shown = shown
        self._settings_path = settings_path
        self._parent = window
        self._making: PaperMaking | None = None
        self._session_to_show: PastSession | None = None
        self._past: PastWindow | None = None
        self._changes: ChangesFlow | None = None

    def slots(self) -> dict[Act, Callable[[], object]]:
        """What each action does."""
        return {Act.PAST: self.ask_for_day, Act.CHANGES: self.compare_this_week}

    def stop(self) -> None:
        """Read nothing more: the window closes."""
        self._session_to_show = None
        if self._making is not None:
            self._making.let_go()
        if self._changes is not None:
            self._changes.stop()

    def close(self) -> None:
        """Close the windows: what they show is in another language or theme."""
        if self._past is not None:
            self._past.close()
        if self._changes is not None:
            self._changes.close()

    def ask_for_day(self) -> None:
        """Ask which day is to be looked at."""
        from desktop_app.ui.past_day_dialog import PastDayDialog  # noqa: PLC0415  see above

        first = self._session.desk.past_days.first_day()
        over = self._past or self._parent
        dialog = PastDayDialog(self._session.today, first, over)
        dialog.day_given.connect(self.open_day)
        dialog.open()

    def open_day(self, day: date) -> None:
        """Show the register as it was at the end of `day`."""
        # Loaded while the copy is made: each step has a turn of its own.
        from desktop_app.ui import past_window  # noqa: F401, PLC0415
        from desktop_app.ui.paper_making import ready  # noqa: PLC0415  see above

        copy = partial(self._session.desk.past_days.reader().copy, day)
        title = tr("The register of {day}").format(day=day_text(day))
        self._away().make(title, ready(copy), self._show_past)

    def compare_this_week(self) -> None:
        """Show what changed since the end of last week."""
        today = self._session.today
        self.compare_since(today - timedelta(days=today.weekday() + 1))

    def compare_since(self, first: date) -> None:
        """Show what changed from the end of `first` until now."""
        from desktop_app.ui.changes_flow import ChangesFlow  # noqa: PLC0415  see above

        if self._changes is None:
            self._changes = ChangesFlow(
                self._session, self._shown, self._settings_path, self._parent
            )
        self._changes.open(first)

    def _show_past(self, copy: "PastCopy") -> None:
        """Open the copy and, in a turn of its own, the window over it."""
        from desktop_app.ui.past_session import PastSession  # noqa: PLC0415  see above

        self._session_to_show = PastSession(copy, self)
        QTimer.singleShot(0, self, self._open_window)

    def _open_window(self) -> None:
        from desktop_app.ui.past_window import PastWindow  # noqa: PLC0415  see above

        session, self._session_to_show = self._session_to_show, None
        if session is None:
            return
        if self._past is not None:
            self._past.close()
        window = self._past = PastWindow(session, self._settings_path, self._parent)
        window.day_wanted.connect(self.ask_for_day)
        window.changes_wanted.connect(partial(self.compare_since, session.today))
        window.left.connect(self._forget_past)
        QTimer.singleShot(0, window, window.show)  # made in one turn, laid out in the next

    def _away(self) -> "PaperMaking":
        from desktop_app.ui.paper_making import PaperMaking  # noqa: PLC0415  see above

        if self._making is None:
            self._making = PaperMaking(self._parent)
        return self._making

    def _forget_past(self) -> None:
        self._past = None
        self._parent.activateWindow()
