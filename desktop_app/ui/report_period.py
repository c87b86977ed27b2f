"""The periods an office reports on, as days."""

from datetime import date, timedelta
from enum import Enum, auto

from desktop_app.tracking.report import ReportPeriod


class PeriodChoice(Enum):
    """The periods offered; OTHER is any two days."""

    THIS_WEEK = auto()
    LAST_WEEK = auto()
    THIS_MONTH = auto()
    LAST_MONTH = auto()
    THIS_QUARTER = auto()
    OTHER = auto()


def period_of(choice: PeriodChoice, today: date) -> ReportPeriod:
    """The days of `choice` seen from `today`; OTHER begins as this week."""
    if choice is PeriodChoice.LAST_WEEK:
        return ReportPeriod.week_of(today - timedelta(days=7))
    if choice is PeriodChoice.THIS_MONTH:
        return _months(today.year, today.month, 1)
    if choice is PeriodChoice.LAST_MONTH:
        last = today.replace(day=1) - timedelta(days=1)
        return _months(last.year, last.month, 1)
    if choice is PeriodChoice.THIS_QUARTER:
        return _months(today.year, 3 * ((today.month - 1) // 3) + 1, 3)
    return ReportPeriod.week_of(today)


def _months(year: int, month: int, count: int) -> ReportPeriod:
    after = month + count
    following = date(year + (after > _DECEMBER), (after - 1) % _DECEMBER + 1, 1)
    return ReportPeriod(first=date(year, month, 1), last=following - timedelta(days=1))


_DECEMBER = 12
