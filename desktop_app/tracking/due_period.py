"""Spans of days that work falls due in: named ones move with the day, given ones stand."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_WEEK = timedelta(days=7)
MONTHS_IN_QUARTER = 3
MONTHS_IN_YEAR = 12
WEEKS_ON_PAGE = 6
WEEKS_AHEAD = 4


class DuePeriod(StrEnum):
    """A span that is another one tomorrow: a saved view asks for it again each day."""

    THIS_WEEK = "this_week"
    NEXT_WEEK = "next_week"
    THIS_MONTH = "this_month"
    NEXT_MONTH = "next_month"
    THIS_QUARTER = "this_quarter"


@dataclass(frozen=True, slots=True)
class DueBetween:
    """The days from `first` to `last`, both of them counted."""

    first: date
    last: date


def page_of_month(first: date) -> DueBetween:
    """The six weeks that a page of the month beginning on `first` shows, from a Monday on."""
    monday = first - timedelta(days=first.weekday())
    return DueBetween(monday, monday + WEEKS_ON_PAGE * _WEEK - timedelta(days=1))


def weeks_ahead(today: date) -> DueBetween:
    """The four weeks, from a Monday on, of which the first holds `today`."""
    monday = today - timedelta(days=today.weekday())
    return DueBetween(monday, monday + WEEKS_AHEAD * _WEEK - timedelta(days=1))


def days_of(due: DuePeriod | DueBetween, today: date) -> DueBetween:
    """The first and the last day that are meant on `today`; a week begins on Monday."""
    if isinstance(due, DueBetween):
        return due
    if due in {DuePeriod.THIS_WEEK, DuePeriod.NEXT_WEEK}:
        monday = today - timedelta(days=today.weekday())
        monday += _WEEK if due is DuePeriod.NEXT_WEEK else timedelta()
        return DueBetween(monday, monday + _WEEK - timedelta(days=1))
    if due is DuePeriod.THIS_QUARTER:
        first = today.month - (today.month - 1) % MONTHS_IN_QUARTER
        return DueBetween(date(today.year, first, 1), end_of_months(today, MONTHS_IN_QUARTER))
    start = today.replace(day=1)
    if due is DuePeriod.NEXT_MONTH:
        start = end_of_months(start, 1) + timedelta(days=1)
    return DueBetween(start, end_of_months(start, 1))


def end_of_months(day: date, months: int) -> date:
    """The last day of the span of `months` that holds `day`: 1, 3 or 12, from January on."""
    last = day.month - (day.month - 1) % months + months - 1
    return date(day.year, last, monthrange(day.year, last)[1])
