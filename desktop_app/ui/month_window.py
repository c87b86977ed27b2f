"""A month of days in a window of its own: how much work is due on each, and how it stands."""

from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.tracking.due_period import (
    WEEKS_ON_PAGE,
    DueBetween,
    end_of_months,
    page_of_month,
)
from desktop_app.tracking.working_days import WorkingCalendar
from desktop_app.ui.actions import tip
from desktop_app.ui.day_grid import DayGrid, DueDays
from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.icons import Icon
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.screen_room import make_room_for_words, resize_within_screen

_FIRST_SIZE = QSize(1040, 720)
_LEAST_SIZE = QSize(820, 560)
_DECEMBER = 12


class MonthWindow(QWidget):
    """Shows the days it is given and tells what the person wants to see; changes nothing."""

    #: Another month is to be shown; carries its first day.
    month_wanted = Signal(object)
    #: What is due on a day is to be shown; carries the date.
    day_wanted = Signal(object)
    #: The calendar file is to be written.
    export_wanted = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        """At the month of `today`, without work yet."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Month"))
        self.first = today.replace(day=1)
        self._today = today
        self._title = text_label("", TextRole.TITLE)
        self.before = push_button("", Icon.PREVIOUS, tip(tr("Month before"), ("PgUp",)))
        self.after = push_button("", Icon.COLLAPSED, tip(tr("Month after"), ("PgDown",)))
        self.now = push_button(tr("This &month"), None, tip(tr("This month"), ("Home",)))
        self.export = push_button(tr("&Export (.ics)…"), Icon.SAVE_AS)
        self.grid = DayGrid(WEEKS_ON_PAGE)
        self.before.setAccessibleName(tr("Month before"))
        self.after.setAccessibleName(tr("Month after"))
        self._lay_out()
        self._connect()
        self.setMinimumSize(_LEAST_SIZE)
        make_room_for_words(self)
        resize_within_screen(self, _FIRST_SIZE)

    def show_month(
        self, first: date, today: date, due: DueDays, calendar: WorkingCalendar
    ) -> None:
        """Show the month that begins on `first`, in whole weeks from Monday."""
        self.first, self._today = first, today
        self._title.setText(
            tr("Month {month}/{year}").format(month=first.month, year=first.year)
        )
        monday, month = page_of_month(first).first, DueBetween(first, end_of_months(first, 1))
        self.grid.show_days(monday, due, today=today, inside=month, calendar=calendar)

    def _move(self, months: int) -> None:
        number = self.first.year * _DECEMBER + self.first.month - 1 + months
        year, month = divmod(number, _DECEMBER)
        if date.min.year < year < date.max.year:
            self.month_wanted.emit(date(year, month + 1, 1))

    def _go_to_now(self) -> None:
        self.month_wanted.emit(self._today.replace(day=1))

    def _connect(self) -> None:
        for button, keys, act in (
            (self.before, "PgUp", partial(self._move, -1)),
            (self.after, "PgDown", partial(self._move, 1)),
            (self.now, "Home", self._go_to_now),
        ):
            button.clicked.connect(act)
            QShortcut(QKeySequence.fromString(keys), self, act)
        QShortcut(QKeySequence.fromString("Esc"), self, self.close)
        self.export.clicked.connect(self.export_wanted)
        self.grid.day_wanted.connect(self.day_wanted)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(self._title, 1)
        for button in (self.before, self.now, self.after, self.export):
            head.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        whole.setSpacing(Space.MEDIUM)
        whole.addLayout(head)
        whole.addWidget(self.grid, 1)
