"""Spans of days that work falls due in: named ones move with the day, given ones stand."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_WEEK = timedelta(days=7)
_MONTHS_IN_QUARTER = 3


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


def days_of(due: DuePeriod | DueBetween, today: date) -> DueBetween:
    """The first and the last day that are meant on `today`; a week begins on Monday."""
    if isinstance(due, DueBetween):
        return due
    if due in {DuePeriod.THIS_WEEK, DuePeriod.NEXT_WEEK}:
        monday = today - timedelta(days=today.weekday())
        monday += _WEEK if due is DuePeriod.NEXT_WEEK else timedelta()
        return DueBetween(monday, monday + _WEEK - timedelta(days=1))
    if due is DuePeriod.THIS_QUARTER:
        first = today.month - (today.month - 1) % _MONTHS_IN_QUARTER
        start = date(today.year, first, 1)
        return DueBetween(start, _month_end(start.year, first + _MONTHS_IN_QUARTER - 1))
    start = today.replace(day=1)
    if due is DuePeriod.NEXT_MONTH:
        start = _month_end(start.year, start.month) + timedelta(days=1)
    return DueBetween(start, _month_end(start.year, start.month))


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
