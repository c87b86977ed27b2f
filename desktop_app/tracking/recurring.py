"""Work that comes again: the rule of its days, and the periods that it is answered for.

A period is known by its first day: the Monday of a week, the first of a month, quarter, half
or year. Each period has one day of the rule; where that day is off, the office's rule about
days off says when the period ends (`DayRules.last_day`), as for any other deadline.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop_app.tracking.deadline import Recurrence, Standing, StandingKind
from desktop_app.tracking.working_days import WorkingCalendar

_WEEK = timedelta(days=7)
_YEAR = 12  # months
MONTHS = {
    Recurrence.MONTHLY: 1,
    Recurrence.QUARTERLY: 3,
    Recurrence.HALF_YEARLY: 6,
    Recurrence.YEARLY: _YEAR,
}


class DayRule(StrEnum):
    """Which day of its period is the day."""

    DAY = "day"  # the n-th of the month, or the month's last where it is shorter
    LAST_DAY = "last_day"
    WORKING_DAY = "working_day"  # the n-th worked day
    LAST_WORKING_DAY = "last_working_day"


@dataclass(frozen=True, slots=True)
class RecurrenceRule:
    """How often, and on which day; in a week `DAY` counts from Monday, which is 1."""

    every: Recurrence
    day: DayRule
    number: int = 0  # of the day, for those that are counted
    month: int = 0  # of the period's months, the first is 0; a week has none

    @classmethod
    def of_day(
        cls, every: Recurrence, day: DayRule, due: date, calendar: WorkingCalendar
    ) -> "RecurrenceRule":
        """The rule of that kind of which `due` is one of the days, as far as it can be."""
        months = MONTHS.get(every)
        first = due - timedelta(days=due.weekday()) if months is None else due.replace(day=1)
        number = 0
        if day is DayRule.DAY:
            number = (due - first).days + 1
        elif day is DayRule.WORKING_DAY:
            days = ((first + timedelta(days=n)) for n in range((due - first).days + 1))
            number = max(sum(map(calendar.is_working, days)), 1)
        return cls(every, day, number, (due.month - 1) % months if months else 0)

    def due_in(self, period: date, calendar: WorkingCalendar) -> date:
        """The day of the rule in the period that begins on `period`."""
        first, last = self._bounds(period)
        if self.day is DayRule.DAY:
            return min(first + timedelta(days=self.number - 1), last)
        if self.day is DayRule.LAST_DAY:
            return last
        every_day = (first + timedelta(days=n) for n in range((last - first).days + 1))
        worked = [day for day in every_day if calendar.is_working(day)] or [last]
        if self.day is DayRule.LAST_WORKING_DAY:
            return worked[-1]
        return worked[min(self.number, len(worked)) - 1]

    def _bounds(self, period: date) -> tuple[date, date]:
        """The first and last day among which the rule chooses."""
        if self.every is Recurrence.WEEKLY:
            return period, period + timedelta(days=6)
        first = _months_on(period, self.month)
        return first, _months_on(first, 1) - timedelta(days=1)


def proposed_rule(
    every: Recurrence, due: date, phrase: str, calendar: WorkingCalendar
) -> RecurrenceRule:
    """The rule that a printed phrase means, of which `due` is the first day.

    The last day of a month is meant as such unless the phrase names its number.
    """
    words = phrase.casefold()
    is_last = (due + timedelta(days=1)).day == 1
    if "ngày làm việc" in words:
        later = due + timedelta(days=1)
        is_last_worked = calendar.next_working(later).month != due.month
        kind = DayRule.LAST_WORKING_DAY if is_last_worked else DayRule.WORKING_DAY
    elif every is not Recurrence.WEEKLY and is_last and str(due.day) not in words:
        kind = DayRule.LAST_DAY
    else:
        kind = DayRule.DAY
    return RecurrenceRule.of_day(every, kind, due, calendar)


def period_of(every: Recurrence, day: date) -> date:
    """The first day of the period that `day` lies in."""
    if every is Recurrence.WEEKLY:
        return day - timedelta(days=day.weekday())
    return _months_on(day.replace(day=1), -((day.month - 1) % MONTHS[every]))


def next_period(every: Recurrence, period: date) -> date:
    """The period after the one that begins on `period`."""
    return period + _WEEK if every is Recurrence.WEEKLY else _months_on(period, MONTHS[every])


def days_from(
    rule: RecurrenceRule, period: date, calendar: WorkingCalendar
) -> Iterator[tuple[date, date]]:
    """Each period from `period` on with its day, without end."""
    while True:
        yield period, rule.due_in(period, calendar)
        period = next_period(rule.every, period)


def _months_on(first: date, months: int) -> date:
    """The first of the month so many months after the month of `first`."""
    years, month = divmod(first.month - 1 + months, _YEAR)
    return date(first.year + years, month + 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One period of recurring work: answered, missed, or the one that is waited for."""

    period: date
    due: date  # in force
    reported_on: date | None = None  # when it was reported completed; None until then

    @property
    def days_late(self) -> int:
        """How many days after its day it was reported; 0 in time or not yet."""
        return max((self.reported_on - self.due).days, 0) if self.reported_on else 0


def missed_of(waiting: Sequence[Occurrence], standing: Standing) -> int:
    """How many periods have passed without an answer.

    `waiting` is the one waited for, which may still have time, and those that passed since.
    """
    if not waiting:
        return 0
    return len(waiting) - (standing.kind is not StandingKind.OVERDUE)
