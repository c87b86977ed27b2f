"""The work by its days over the session: today, the month, all of it, the calendar file."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from desktop_app.tracking.due_period import DueBetween
from desktop_app.ui.actions import Act
from desktop_app.ui.calendar_export import CalendarExport
from desktop_app.ui.language import tr
from desktop_app.ui.preferences import load_preferences
from desktop_app.ui.screen_room import to_front
from desktop_app.ui.session import Session
from desktop_app.ui.shown_list import ShownList
from desktop_app.ui.side_choice import SideChoice
from desktop_app.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from desktop_app.tracking.todays_work import TodaysWork
    from desktop_app.ui.month_window import MonthWindow
    from desktop_app.ui.overview_flow import OverviewFlow
    from desktop_app.ui.overview_window import OverviewWindow
    from desktop_app.ui.today_window import TodayWindow

_AFTER_PAINT = 200  # milliseconds: the list and its figures come first


class DayFlow(QObject):
    """One window of each kind at a time; they follow every change.

    The imports stand inside the methods so that the first paint does not wait for them.
    """

    #: There is no notice yet, and some are to be taken in.
    import_wanted = Signal()

    def __init__(
        self, session: Session, shown: ShownList, settings_path: Path, window: QWidget
    ) -> None:
        """Nothing is shown or said before it is asked for, or `tell_when_painted`."""
        super().__init__(window)
        self._session = session
        self._shown = shown
        self._settings_path = settings_path
        self._memory = WindowMemory(settings_path)
        self._parent = window
        self._today: TodayWindow | None = None
        self._month: MonthWindow | None = None
        self._overview: OverviewFlow | None = None
        self._tray: QSystemTrayIcon | None = None
        self._tells = False
        self._told_on: date | None = None
        self._export = CalendarExport(session, self._memory, window)
        self._waiting = QTimer(self, singleShot=True, interval=_AFTER_PAINT)
        self._waiting.timeout.connect(self._tell)
        session.changed.connect(self._follow)

    def slots(self) -> dict[Act, Callable[[], object]]:
        """What each action does."""
        return {
            Act.TODAY: self.open_today,
            Act.MONTH: self.open_month,
            Act.OVERVIEW: self.open_overview,
            Act.EXPORT: self._export.ask_where,
        }

    def tell_when_painted(self) -> None:
        """Tell of the day's work as the person wants it, from now on once on each day."""
        self._tells = True
        self._waiting.start()

    def stop(self) -> None:
        """Tell nothing more: the window closes."""
        self._waiting.stop()
        self._export.let_go()
        if self._overview is not None:
            self._overview.stop()
        if self._tray is not None:
            self._tray.hide()

    def close(self) -> None:
        """Close the windows: what they show is in another language or theme."""
        for window in (self._today, self._month):
            if window is not None:
                window.close()
        if self._overview is not None:
            self._overview.close()

    # Today

    def open_today(self) -> "TodayWindow":
        """Show what wants attention today."""
        return self._show_today(self._work())

    def _work(self) -> "TodaysWork":
        return self._session.desk.today.work(today=self._session.today)

    def _show_today(self, work: "TodaysWork") -> "TodayWindow":
        from desktop_app.ui.today_window import TodayWindow  # noqa: PLC0415  see above

        if self._today is None:
            window = self._today = TodayWindow(self._parent)
            window.destroyed.connect(self._forget_today)
            window.work_wanted.connect(self._show_work)
            window.choice_wanted.connect(self._show_choice)
        self._today.show_work(work)
        return to_front(self._today)

    def _tell(self) -> None:
        """Show and say what is pressing; a day on which nothing is stays quiet."""
        wanted, day = load_preferences(self._settings_path), self._session.today
        self._told_on = day
        if not (wanted.shows_today or wanted.notifies):
            return
        work = self._work()
        if not work.is_pressing:
            return
        if wanted.shows_today and self._memory.is_first_today("shown", day):
            self._show_today(work)
        if wanted.notifies and QSystemTrayIcon.isSystemTrayAvailable():
            self._notify(work)

    def _notify(self, work: "TodaysWork") -> None:
        from desktop_app.ui.icons import Icon, icon  # noqa: PLC0415  see above
        from desktop_app.ui.today_words import told  # noqa: PLC0415  see above

        if not self._memory.is_first_today("told", work.day):
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(icon(Icon.TODAY), self)
            self._tray.setToolTip(tr("Đôn Đốc"))
            self._tray.messageClicked.connect(self.open_today)
            self._tray.activated.connect(self.open_today)
        self._tray.show()
        self._tray.showMessage(tr("Đôn Đốc"), told(work))

    # The month

    def open_month(self) -> "MonthWindow":
        """Show on which days of the month work is due."""
        from desktop_app.ui.month_window import MonthWindow  # noqa: PLC0415  see above

        if self._month is None:
            window = self._month = MonthWindow(self._session.today, self._parent)
            window.destroyed.connect(self._forget_month)
            window.month_wanted.connect(self._fill_month)
            window.day_wanted.connect(self._show_day)
            window.export_wanted.connect(self._export.ask_where)
            self._fill_month(window.first)
        return to_front(self._month)

    def _fill_month(self, first: date) -> None:
        if self._month is not None:
            desk, today = self._session.desk, self._session.today
            days = desk.due_calendars.month(first, today=today)
            self._month.show_month(first, today, days, desk.office.rules().calendar)

    # The overview

    def open_overview(self) -> "OverviewWindow":
        """Show all open work on one page."""
        from desktop_app.ui.overview_flow import OverviewFlow  # noqa: PLC0415  see above

        if self._overview is None:
            self._overview = OverviewFlow(self._session, self._shown, self._parent)
            self._overview.import_wanted.connect(self.import_wanted)
        return self._overview.open()

    # From there into the list

    def _show_work(self, ids: list[int]) -> None:
        self._shown.go_to_work(ids)
        self._parent.activateWindow()

    def _show_choice(self, choice: SideChoice) -> None:
        self._shown.go_to_choice(choice)
        self._parent.activateWindow()

    def _show_day(self, day: date) -> None:
        self._shown.go_to_all(due=DueBetween(day, day))
        self._parent.activateWindow()

    # Following

    def _follow(self) -> None:
        if self._today is not None:
            self._today.show_work(self._work())
        if self._month is not None:
            self._fill_month(self._month.first)
        if self._tells and self._session.today != self._told_on:  # perhaps another day has come
            self._waiting.start()

    def _forget_today(self) -> None:
        self._today = None

    def _forget_month(self) -> None:
        self._month = None
