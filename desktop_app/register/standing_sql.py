"""The standing as SQL: the same rule as `tracking.deadline.standing_on`, for many rows at once.

`tests/register` compares the two over random days, calendars and settings.
"""

from collections.abc import Callable
from datetime import date
from functools import cache, lru_cache

from desktop_app.register.connection import Connection
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import StandingKind


def standing_parameters(
    connection: Connection, today: date, rules: DayRules
) -> dict[str, object]:
    """What STANDING asks for, and the two functions by which it asks for single days.

    Open work is judged by its due day alone, against three borders. What was reported is judged
    by a day of its own in each row: that takes the functions.
    """
    last_day, warned_until = _answers(rules)
    connection.teach("last_day", last_day)
    connection.teach("warned_until", warned_until)
    return {
        "today": today.isoformat(),
        "first_open": rules.first_due_open_on(today).isoformat(),
        "soon": rules.warned_until(today).isoformat(),
    }


@lru_cache(
    maxsize=4
)  # kept over changes of the register: the days of the next look are the same
def _answers(rules: DayRules) -> tuple[Callable[[str], str], Callable[[str], str]]:
    return _in_text(rules.last_day), _in_text(rules.warned_until)


def _in_text(rule: Callable[[date], date]) -> Callable[[str], str]:
    """`rule` over ISO days; few days come again in many rows."""
    return cache(lambda day: rule(date.fromisoformat(day)).isoformat())


# Over the columns status, due and reported_on of one table; days are ISO text and compare so.
STANDING = """
    CASE
    WHEN status = 'suspended' THEN 'suspended'
    WHEN status = 'withdrawn' THEN 'withdrawn'
    WHEN status = 'completed' THEN CASE
        WHEN due IS NULL OR reported_on IS NULL THEN 'completed_undated'
        WHEN reported_on > due AND reported_on > last_day(due) THEN 'completed_late'
        ELSE 'completed_on_time' END
    WHEN due IS NULL THEN 'undated'
    WHEN status = 'reported' AND reported_on IS NOT NULL THEN CASE
        WHEN last_day(due) < reported_on THEN 'overdue'
        WHEN due <= reported_on AND reported_on = :today THEN 'due_today'
        WHEN due <= warned_until(reported_on) THEN 'due_soon'
        ELSE 'on_track' END
    WHEN due < :first_open THEN 'overdue'
    WHEN due <= :today THEN 'due_today'
    WHEN due <= :soon THEN 'due_soon'
    ELSE 'on_track' END"""

_RANKS = " ".join(
    f"WHEN '{kind.value}' THEN {rank:d}" for rank, kind in enumerate(StandingKind)
)
# In the order in which standings want attention.
STANDING_RANK = f"CASE {STANDING} {_RANKS} END"
