"""What a printed day means: the day itself, the end of a range, the next such weekday."""

import re
from dataclasses import replace
from datetime import timedelta

from desktop_app.intake.deadline_reading import Meaning, Occasion, Reader
from desktop_app.intake.draft import DoubtKind
from desktop_app.intake.printed_dates import (
    friday_of_week,
    month_end,
    next_month_day,
    next_weekday,
    number,
    printed_day,
    weekday,
)
from desktop_app.tracking.deadline import Firmness


def dated(*, before: bool = False, confidence: float = 1.0) -> Reader:
    """The printed day itself; with `before` the day before it where the office reads it so."""

    def read(found: re.Match[str], at: Occasion) -> Meaning | None:
        printed = printed_day(found, "a")
        if printed is None:
            return None
        due = printed.on_or_after(at.base)
        if due is None:
            lost = printed.year is None and at.base is None
            why = DoubtKind.NO_YEAR if lost else DoubtKind.NO_SUCH_DAY
            return Meaning(due=None, confidence=0.3, doubt=why)
        doubt, sure = None, confidence
        if printed.year is None:
            doubt, sure = DoubtKind.NO_YEAR, min(confidence, 0.95)
        named = found.groupdict().get("weekday")
        if named and weekday(named) != due.weekday():
            doubt, sure = DoubtKind.WEEKDAY_DISAGREES, 0.6
        if before and not at.habits.before_counts_day:
            due -= timedelta(days=1)
        return Meaning(due=due, doubt=doubt, confidence=sure)

    return read


def meeting_day(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The meeting's day that stands in brackets; one that is only expected is asked about."""
    meaning = dated(confidence=0.9)(found, at)
    if meaning is None or "du kien" not in found["expected"]:
        return meaning
    doubt = meaning.doubt or DoubtKind.EVENT_DAY_UNKNOWN
    return replace(meaning, confidence=min(meaning.confidence, 0.8), doubt=doubt)


def range_last_day(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The last day of a range."""
    last = printed_day(found, "b")
    due = last.on_or_after(at.base) if last else None
    return Meaning(due=due, confidence=0.92) if due else None


def start(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The day from which something is to run, as an aim."""
    printed = printed_day(found, "a")
    due = printed.on_or_after(at.base) if printed else None
    return Meaning(due=due, firmness=Firmness.TARGET, confidence=0.6) if due else None


def day_without_month(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The next such day of a month; a person is asked."""
    day = number(found["day"])
    if at.base is None or not 1 <= day <= 31:  # noqa: PLR2004  days of a month
        return None
    if found["which"] in {"toi", "sau"}:
        last = month_end(at.base.year, at.base.month + 1)
        due, confidence = last.replace(day=min(day, last.day)), 0.9
    else:
        due, confidence = next_month_day(at.base, day), 0.9 if found["which"] else 0.5
    return Meaning(
        due=due, confidence=confidence, doubt=None if found["which"] else DoubtKind.NO_MONTH
    )


def weekday_only(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The next such weekday, or that of next week."""
    if at.base is None:
        return None
    wanted = weekday(found["weekday"])
    if found["week"] in {"sau", "toi"}:
        return Meaning(
            due=friday_of_week(at.base, 1) + timedelta(days=wanted - 4), confidence=0.9
        )
    return Meaning(due=next_weekday(at.base, wanted), confidence=0.8)


def today(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The notice's own day, or the day after it."""
    if at.base is None:
        return None
    return Meaning(due=at.base + timedelta(days=bool(found["which"])), confidence=0.85)
