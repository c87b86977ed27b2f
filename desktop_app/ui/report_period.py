"""The periods an office reports on, as days."""

from datetime import date, timedelta
from enum import Enum, auto

from desktop_app.tracking.report_period import ReportPeriod
from desktop_app.ui.language import tr


class PeriodChoice(Enum):
    """The periods offered; OTHER is any two days."""

    THIS_WEEK = auto()
    LAST_WEEK = auto()
    THIS_MONTH = auto()
    LAST_MONTH = auto()
    THIS_QUARTER = auto()
    LAST_QUARTER = auto()
    FIRST_HALF = auto()
    SECOND_HALF = auto()
    NINE_MONTHS = auto()
    THIS_YEAR = auto()
    OTHER = auto()


def period_of(choice: PeriodChoice, today: date) -> ReportPeriod:
    """The days of `choice` seen from `today`; OTHER begins as this week."""
    if choice is PeriodChoice.LAST_WEEK:
        return ReportPeriod.week_of(today - timedelta(days=7))
    year, month = today.year, today.month
    first_of_quarter = 3 * ((month - 1) // 3) + 1
    before = today.replace(month=first_of_quarter, day=1) - timedelta(days=1)
    last_month = today.replace(day=1) - timedelta(days=1)
    months = {
        PeriodChoice.THIS_MONTH: (year, month, 1),
        PeriodChoice.LAST_MONTH: (last_month.year, last_month.month, 1),
        PeriodChoice.THIS_QUARTER: (year, first_of_quarter, 3),
        PeriodChoice.LAST_QUARTER: (before.year, before.month - 2, 3),
        PeriodChoice.FIRST_HALF: (year, 1, 6),
        PeriodChoice.SECOND_HALF: (year, 7, 6),
        PeriodChoice.NINE_MONTHS: (year, 1, 9),
        PeriodChoice.THIS_YEAR: (year, 1, 12),
    }
    if choice in months:
        return ReportPeriod.months(*months[choice])
    return ReportPeriod.week_of(today)


def period_words() -> dict[str, object]:
    """The choices by what the window calls them."""
    return {
        tr("This week"): PeriodChoice.THIS_WEEK,
        tr("Last week"): PeriodChoice.LAST_WEEK,
        tr("This month"): PeriodChoice.THIS_MONTH,
        tr("Last month"): PeriodChoice.LAST_MONTH,
        tr("This quarter"): PeriodChoice.THIS_QUARTER,
        tr("Last quarter"): PeriodChoice.LAST_QUARTER,
        tr("First half of the year"): PeriodChoice.FIRST_HALF,
        tr("Second half of the year"): PeriodChoice.SECOND_HALF,
        tr("First nine months"): PeriodChoice.NINE_MONTHS,
        tr("This year"): PeriodChoice.THIS_YEAR,
        tr("Other days"): PeriodChoice.OTHER,
    }
