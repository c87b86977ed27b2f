"""What a recurring deadline means: how often, and the first day of it."""

import re
from datetime import date, timedelta

from desktop_app.intake.deadline_reading import Meaning, Occasion, Reader
from desktop_app.intake.printed_dates import (
    DECEMBER,
    WEEK_ROWS,
    WEEKDAY,
    day_pattern,
    month_end,
    next_month_day,
    next_weekday,
    number,
    printed_day,
    quarter_end,
    quarter_of,
    weekday,
)
from desktop_app.tracking.deadline import Firmness, Recurrence

_DAY = day_pattern("a")


def monthly(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The next of the printed days of a month."""
    days = [int(day) for day in re.findall(r"\d{1,2}", found["days"])]
    if at.base is None or not all(map(_is_day, days)):
        return Meaning(due=None, recurrence=Recurrence.MONTHLY, confidence=0.6)
    due = min(next_month_day(at.base, _shifted(day, found, at)) for day in days)
    return Meaning(due=due, recurrence=Recurrence.MONTHLY)


def _is_day(number: int) -> bool:
    """Whether a month may have such a day."""
    return 1 <= number <= 31  # noqa: PLR2004  days of a month


def _shifted(day: int, found: re.Match[str], at: Occasion) -> int:
    """The day that counts when the office reads "trước ngày 25" as the 24th."""
    before = (found.groupdict().get("cue") or "").endswith("truoc")
    return max(1, day - 1) if before and not at.habits.before_counts_day else day


def last_of_month(found: re.Match[str], at: Occasion) -> Meaning:
    """The last day of the month, or the last one worked."""
    due = None
    if at.base is not None:
        due = month_end(at.base.year, at.base.month)
        if found["working"] and not at.calendar.is_working(due):
            due = at.calendar.last_working_before(due)
    return Meaning(due=due, recurrence=Recurrence.MONTHLY)


def quarter_day(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The next such day in the first, middle or last month of a quarter."""
    if at.base is None:
        return Meaning(due=None, recurrence=Recurrence.QUARTERLY)
    if not _is_day(int(found["days"])):
        return Meaning(due=None, recurrence=Recurrence.QUARTERLY, confidence=0.6)
    day = _shifted(int(found["days"]), found, at)
    which = {"cuoi": 2, "dau": 0, "giua": 1}[found["part"]]
    year, month = at.base.year, quarter_of(at.base) * 3 - 2 + which
    while True:
        last = month_end(year, month)
        due = last.replace(day=min(day, last.day))
        if due >= at.base:
            return Meaning(due=due, recurrence=Recurrence.QUARTERLY)
        month += 3


def months_day(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The next such day in the four months named."""
    day, months = _shifted(int(found["days"]), found, at), re.findall(r"\d+", found["months"])
    are_months = all(1 <= int(month) <= DECEMBER for month in months)
    if at.base is None or not (are_months and _is_day(int(found["days"]))):
        return Meaning(due=None, recurrence=Recurrence.QUARTERLY, confidence=0.6)
    ends = [month_end(at.base.year + later, int(m)) for later in (0, 1) for m in months]
    dues = (end.replace(day=min(day, end.day)) for end in ends)
    return Meaning(
        due=min(due for due in dues if due >= at.base), recurrence=Recurrence.QUARTERLY
    )


def enumerated(recurrence: Recurrence) -> Reader:
    """A reader of printed days and months that come again: the next of them."""

    def read(found: re.Match[str], at: Occasion) -> Meaning | None:
        printed = [printed_day(day, "a") for day in re.finditer(_DAY, found["all"])]
        dues = [due for day in printed if day and (due := day.on_or_after(at.base))]
        if not dues:
            return Meaning(due=None, recurrence=recurrence, confidence=0.6)
        due = min(dues)
        before = (found.groupdict().get("cue") or "").endswith("truoc")
        if before and not at.habits.before_counts_day:
            due -= timedelta(days=1)
        return Meaning(due=due, recurrence=recurrence)

    return read


def weekly(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The next of the weekdays."""
    days = [weekday(day[0]) for day in re.finditer(WEEKDAY, found["weekdays"])]
    due = min(next_weekday(at.base, day) for day in days) if at.base else None
    return Meaning(due=due, recurrence=Recurrence.WEEKLY)


def weekday_of_month(found: re.Match[str], at: Occasion) -> Meaning:
    """The next first, second … or last such weekday of a month."""
    due, months = None, 0
    while at.base is not None and (due is None or due < at.base):
        end = month_end(at.base.year, at.base.month + months)
        due, months = _in_row(end, weekday(found["weekday"]), found["row"]), months + 1
    return Meaning(due=due, recurrence=Recurrence.MONTHLY)


def _in_row(end: date, wanted: int, row: str) -> date:
    """The weekday `wanted` of the month that ends on `end`, the first, second … or last."""
    if row.startswith("cuoi"):
        return end - timedelta(days=(end.weekday() - wanted) % 7)
    return next_weekday(end.replace(day=1), wanted) + timedelta(weeks=WEEK_ROWS[row] - 1)


def edge_of_week(found: re.Match[str], at: Occasion) -> Meaning:
    """The next day that is a week's first or last one worked."""
    due = at.base
    while due is not None and due != _week_edge(due, at, first=found["edge"] == "dau"):
        due += timedelta(days=1)
    return Meaning(due=due, recurrence=Recurrence.WEEKLY)


def _week_edge(day: date, at: Occasion, *, first: bool) -> date | None:
    """The first or last day worked in the week of `day`; None in a week without any."""
    monday = day - timedelta(days=day.weekday())
    worked = [d for n in range(5) if at.calendar.is_working(d := monday + timedelta(days=n))]
    return (worked[0] if first else worked[-1]) if worked else None


def period_end(recurrence: Recurrence) -> Reader:
    """A reader of "hằng quý" and the like: the end of the current period."""

    def read(_found: re.Match[str], at: Occasion) -> Meaning | None:
        due = _end_of_period(recurrence, at.base) if at.base else None
        return Meaning(due=due, recurrence=recurrence, confidence=0.95)

    return read


def _end_of_period(recurrence: Recurrence, base: date) -> date | None:
    if recurrence is Recurrence.MONTHLY:
        return month_end(base.year, base.month)
    if recurrence is Recurrence.QUARTERLY:
        return quarter_end(base.year, quarter_of(base))
    if recurrence is Recurrence.HALF_YEARLY:
        return month_end(base.year, 6 if base.month <= DECEMBER // 2 else DECEMBER)
    if recurrence is Recurrence.YEARLY:
        return date(base.year, 12, 31)
    return None


def frequency(found: re.Match[str], at: Occasion) -> Meaning | None:
    """Once a month is monthly work; more often, or at the least so often, names no day."""
    units = {
        "tuan": Recurrence.WEEKLY,
        "thang": Recurrence.MONTHLY,
        "quy": Recurrence.QUARTERLY,
        "nam": Recurrence.YEARLY,
    }
    if found["least"] or number(found["n"]) > 1:
        return Meaning(due=None, firmness=Firmness.STANDING, confidence=0.9)
    return period_end(units[found["unit"]])(found, at)


def so_often(_found: re.Match[str], _at: Occasion) -> Meaning:
    """Every two weeks, three times a month: the register has no such way for work to come."""
    return Meaning(due=None, firmness=Firmness.STANDING, confidence=0.9)


def daily(_found: re.Match[str], _at: Occasion) -> Meaning:
    """Every day: no date."""
    return Meaning(due=None, firmness=Firmness.STANDING, confidence=0.9)
