"""Weeks of days, from Monday to Sunday: how much work is due on each, and how it stands."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.due_period import DueBetween
from desktop_app.tracking.working_days import WorkingCalendar
from desktop_app.ui.form_layout import text_label
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.month_day import MonthDay

DueDays = Mapping[date, Mapping[StandingKind, int]]
"""Of each day with work due on it, how much of it stands how."""

_DAYS = 7
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_DAYS,
    Qt.Key.Key_Down: _DAYS,
}


class DayGrid(QWidget):
    """Tab comes to one day, arrows go on to the next with work in their direction."""

    #: What is due on a day is to be shown; carries the date.
    day_wanted = Signal(object)

    def __init__(self, weeks: int) -> None:
        """Without days yet."""
        super().__init__()
        self.days = [MonthDay() for _ in range(weeks * _DAYS)]
        self._stop: MonthDay | None = None  # where Tab comes to
        self._lay_out()
        for shown in self.days:
            shown.clicked.connect(partial(self._ask_for_day, shown))
            shown.reached.connect(self._move_stop)

    def show_days(
        self,
        monday: date,
        due: DueDays,
        *,
        today: date,
        inside: DueBetween,
        calendar: WorkingCalendar,
    ) -> None:
        """Show the weeks from `monday` on; what is not `inside` is quieter."""
        for place, shown in enumerate(self.days):
            day = monday + timedelta(days=place)
            shown.show_day(
                day,
                due.get(day, {}),
                is_today=day == today,
                is_inside=inside.first <= day <= inside.last,
                is_worked=calendar.is_working(day),
            )
        self._settle_stop(today)

    def _settle_stop(self, today: date) -> None:
        """Tab comes to where it came before, else to the first day with work from today on."""
        if self._stop is None or not self._stop.number:
            with_work = [each for each in self.days if each.number]
            ahead = (each for each in with_work if each.day and each.day >= today)
            self._stop = next(ahead, with_work[0] if with_work else None)
        self._mark_stop()

    def _mark_stop(self) -> None:
        for shown in self.days:
            policy = Qt.FocusPolicy.ClickFocus if shown.number else Qt.FocusPolicy.NoFocus
            shown.setFocusPolicy(Qt.FocusPolicy.StrongFocus if shown is self._stop else policy)

    def _move_stop(self, reached: MonthDay) -> None:
        if reached is not self._stop and reached.number:
            self._stop = reached
            self._mark_stop()

    def _ask_for_day(self, shown: MonthDay) -> None:
        if shown.number:
            self.day_wanted.emit(shown.day)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.TIGHT)
        names = (
            tr("Monday"),
            tr("Tuesday"),
            tr("Wednesday"),
            tr("Thursday"),
            tr("Friday"),
            tr("Saturday"),
            tr("Sunday"),
        )
        for column, name in enumerate(names):
            grid.addWidget(text_label(name, TextRole.SMALL, soft=True), 0, column)
            grid.setColumnStretch(column, 1)
        for place, shown in enumerate(self.days):
            week, column = divmod(place, _DAYS)
            grid.addWidget(shown, week + 1, column)
            grid.setRowStretch(week + 1, 1)

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An arrow goes to the next day with work in its direction, where there is one."""
        step = _STEPS.get(Qt.Key(event.key()))
        places = [place for place, shown in enumerate(self.days) if shown.hasFocus()]
        if step is None or not places:
            super().keyPressEvent(event)
            return
        last = len(self.days) if step > 0 else -1
        for place in range(places[0] + step, last, step):
            if 0 <= place < len(self.days) and self.days[place].number:
                self.days[place].setFocus(Qt.FocusReason.TabFocusReason)
                return
