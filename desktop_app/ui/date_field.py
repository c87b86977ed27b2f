"""A field for a day that may be empty: typed as dd/MM/yyyy, or picked from a calendar."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.colors import current_colors
from desktop_app.ui.day_keys import NextDay, day_key
from desktop_app.ui.icons import Icon, icon
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space
from desktop_app.ui.typed_date import typed_date

DATE_FORMAT = "%d/%m/%Y"


class DateField(QWidget):
    """A day or none. Single keys bring days (see `day_keys`); `15/3` gets its year."""

    #: The field means another day; carries the date, or None when it is empty or unreadable.
    date_changed = Signal(object)

    def __init__(
        self, today: date, name: str, parent: QWidget | None = None, *, forward: bool = False
    ) -> None:
        """`forward`: a day without a year lies on or after `today`, else nearest to it."""
        super().__init__(parent)
        self._today = today
        self._forward = forward
        self._meant: date | None = None
        self._line = _DayLine(self)
        # No syllable is typed here, and an input method would hold `t` back as one's beginning.
        self._line.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self._line.setPlaceholderText(tr("dd/mm/yyyy"))
        self._line.setAccessibleName(name)
        self._line.setToolTip(
            tr(
                "T is today, + and − a day, Page Down and Up a week;\n"
                "C, Q and N the end of the month, the quarter, the year."
            )
        )
        pick = self._line.addAction(
            icon(Icon.CALENDAR), QLineEdit.ActionPosition.TrailingPosition
        )
        pick.setToolTip(tr("Calendar (Alt+Down)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line, 1)
        self.setFocusProxy(self._line)
        shown = ("00/00/0000", self._line.placeholderText())
        self.setMinimumWidth(max(map(self.fontMetrics().horizontalAdvance, shown)) + 48)
        self._line.textEdited.connect(self._read)
        self._line.left.connect(self._tidy)
        self._line.asked.connect(self._go)
        self._line.calendar_wanted.connect(self._open_calendar)
        pick.triggered.connect(self._open_calendar)

    def day(self) -> date | None:
        """The day meant; None when the field is empty or cannot be read."""
        return self._meant

    def set_day(self, day: date | None) -> None:
        """Show `day`, or nothing; no signal."""
        self._meant = day
        self._line.setText(day.strftime(DATE_FORMAT) if day else "")
        self._show_wrong(is_wrong=False)

    def is_readable(self) -> bool:
        """False while something stands there that is no day."""
        return self._meant is not None or not self._line.text().strip()

    def count_from(self, day: date) -> None:
        """Fill missing years counting from `day` instead of today."""
        self._today = day

    def _read(self) -> None:
        earliest = self._today if self._forward else None
        self._mean(typed_date(self._line.text(), near=self._today, earliest=earliest))
        if self.is_readable():
            self._show_wrong(is_wrong=False)

    def _mean(self, day: date | None) -> None:
        if day != self._meant:
            self._meant = day
            self.date_changed.emit(day)

    def _tidy(self) -> None:
        if self._meant is not None:
            self._line.setText(self._meant.strftime(DATE_FORMAT))
        self._show_wrong(is_wrong=not self.is_readable())

    def _show_wrong(self, *, is_wrong: bool) -> None:
        """A red edge while something stands there that is no day."""
        if bool(self._line.property("wrong")) != is_wrong:
            self._line.setProperty("wrong", is_wrong)
            self._line.style().unpolish(self._line)
            self._line.style().polish(self._line)

    def _go(self, next_day: NextDay) -> None:
        self._choose(next_day(self._meant, self._today))

    def _choose(self, day: date | None) -> None:
        self._line.setText(day.strftime(DATE_FORMAT) if day else "")
        self._show_wrong(is_wrong=False)
        self._mean(day)

    def _open_calendar(self) -> None:
        popup = CalendarPopup(self._meant, self._today, self)
        popup.day_chosen.connect(self._choose)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + Space.HAIR)))
        popup.show()


def wrong_with_past(day: date | None, today: date) -> str:
    """What is wrong with `day` as one on which something happened; empty when nothing is."""
    if day is None:
        return tr("Give the day as dd/mm/yyyy.")
    return tr("That day is still to come: give today or a day before.") if day > today else ""


class _DayLine(QLineEdit):
    #: The person left the field.
    left = Signal()
    #: A key asked for another day; carries the NextDay.
    asked = Signal(object)
    #: Alt+Down was pressed.
    calendar_wanted = Signal()

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        chord = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        between_digits = event.text() == "-" and self.text() and len(self.text()) < _WHOLE_DATE
        if event.key() == Qt.Key.Key_Down and alt:
            self.calendar_wanted.emit()
        elif not between_digits and not chord and (wanted := day_key(event)):
            self.asked.emit(wanted)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


_WHOLE_DATE = len("00/00/0000")


class CalendarPopup(QFrame):
    """A month to pick a day from, in the window's language, weeks from Monday."""

    #: A day was picked; carries the date, or None when the field is to be emptied.
    day_chosen = Signal(object)

    def __init__(self, day: date | None, today: date, parent: QWidget) -> None:
        """Open on the month of `day`, else of `today`."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", "paper")
        self._today = today
        shown = day or today
        self._calendar = QCalendarWidget(self)
        self._calendar.setLocale(QLocale())
        self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._calendar.setVerticalHeaderFormat(
            QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        )
        self._calendar.setHorizontalHeaderFormat(
            QCalendarWidget.HorizontalHeaderFormat.ShortDayNames
        )
        self._set_colors()
        self._calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        self._calendar.clicked.connect(self._take)
        self._calendar.activated.connect(self._take)
        to_today = QPushButton(tr("Today"), self)
        to_today.clicked.connect(self._take_today)
        clear = QPushButton(tr("No date"), self)
        clear.clicked.connect(self._clear)
        row = QHBoxLayout()
        row.addWidget(clear)
        row.addStretch(1)
        row.addWidget(to_today)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.addWidget(self._calendar)
        column.addLayout(row)
        self._calendar.setFocus()

    def _set_colors(self) -> None:
        """Weekends and the row of weekdays are quieter than the days that are worked."""
        quiet = QTextCharFormat()
        quiet.setForeground(QColor(current_colors().soft_text))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(weekday, quiet)
        self._calendar.setHeaderTextFormat(quiet)
        # Qt's own arrows are black in every theme (6.11).
        for name, which in (("prev", Icon.PREVIOUS), ("next", Icon.COLLAPSED)):
            arrow = self._calendar.findChild(QToolButton, f"qt_calendar_{name}month")
            if isinstance(arrow, QToolButton):
                arrow.setIcon(icon(which))

    def _take(self, day: QDate) -> None:
        self.day_chosen.emit(date(day.year(), day.month(), day.day()))
        self.close()

    def _take_today(self) -> None:
        self.day_chosen.emit(self._today)
        self.close()

    def _clear(self) -> None:
        self.day_chosen.emit(None)
        self.close()
