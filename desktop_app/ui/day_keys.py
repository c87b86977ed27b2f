"""Days that one key brings: today, a day or a week on, the end of a month, quarter or year."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop_app.tracking.due_period import MONTHS_IN_QUARTER, MONTHS_IN_YEAR, end_of_months

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)

#: From the day that stands in a field, or none, and today: the day that is meant.
NextDay = Callable[[date | None, date], date]


def day_key(event: QKeyEvent) -> NextDay | None:
    """What the pressed key asks for; None where it is no key of a day."""
    return _BY_KEY.get(event.key()) or _BY_LETTER.get(event.text().upper())


def _today(_day: date | None, today: date) -> date:
    return today


def _further(step: timedelta, day: date | None, today: date) -> date:
    return (day or today) + step


def _end_of(months: int, day: date | None, today: date) -> date:
    """The end of the span that holds the day; of the next one where the day is that end."""
    end = end_of_months(day or today, months)
    return end_of_months(end + _DAY, months) if end == day else end


# The letters are those of the Vietnamese words: cuối tháng, quý, năm.
_BY_LETTER: dict[str, NextDay] = {
    "T": _today,
    "+": partial(_further, _DAY),
    "-": partial(_further, -_DAY),
    "C": partial(_end_of, 1),
    "Q": partial(_end_of, MONTHS_IN_QUARTER),
    "N": partial(_end_of, MONTHS_IN_YEAR),
}
_BY_KEY: dict[int, NextDay] = {
    Qt.Key.Key_PageDown: partial(_further, _WEEK),
    Qt.Key.Key_PageUp: partial(_further, -_WEEK),
}
