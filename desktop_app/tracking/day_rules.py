"""How the office counts days: when a period ends, and when its end is near."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from desktop_app.tracking.working_days import WorkingCalendar

_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRules:
    """The office's settings about days, with the calendar they are counted by."""

    calendar: WorkingCalendar = field(default_factory=WorkingCalendar)
    warning_days: int = 7  # due soon from that many days before
    urgent_days: int = 3  # the second step
    counts_working_days: bool = False  # in both steps; else calendar days
    waits_for_working_day: bool = True  # Bộ luật Dân sự 2015, Điều 148

    def last_day(self, due: date) -> date:
        """The day with whose end the period ends: `due`, or the next worked day after it."""
        return self.calendar.next_working(due) if self.waits_for_working_day else due

    def first_due_open_on(self, day: date) -> date:
        """The first due day whose period has not ended before `day`.

        `last_day` never goes back from one day to the next, so every later due day is open too.
        """
        if not self.waits_for_working_day:
            return day
        return self.calendar.last_working_before(day) + _A_DAY

    def warned_until(self, day: date) -> date:
        """What is due by then is due soon on `day`."""
        return self._within(day, self.warning_days)

    def is_urgent(self, day: date, due: date) -> bool:
        """Whether what is due on `due` has come to the second step on `day`."""
        return due <= self._within(day, self.urgent_days)

    def warned_on(self, due: date) -> tuple[date, ...]:
        """The first day of each step of the warning for what is due on `due`, in order."""
        return tuple(
            sorted({self._begins(due, days) for days in (self.warning_days, self.urgent_days)})
        )

    def _begins(self, due: date, days: int) -> date:
        """The first day on which there are no more than `days` to go."""
        if self.counts_working_days:
            return self.calendar.before(due + _A_DAY, days + 1)
        return due - timedelta(days=days)

    def _within(self, day: date, days: int) -> date:
        """The last day up to which there are no more than `days` to go, days off included."""
        if self.counts_working_days:
            return self.calendar.after(day, days + 1) - _A_DAY
        return day + timedelta(days=days)
