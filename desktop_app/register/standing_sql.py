"""The standing as SQL: the same rule as `tracking.deadline.standing_on`, for many rows at once.

`tests/register` compares the two over a grid of days and states.
"""

from datetime import date, timedelta

from desktop_app.tracking.deadline import StandingKind


def standing_parameters(today: date, warning_days: int) -> dict[str, object]:
    """What STANDING asks for: the day, the last day that is due soon, and the days between."""
    return {
        "today": today.isoformat(),
        "soon": (today + timedelta(days=warning_days)).isoformat(),
        "warning": f"+{warning_days} days",
    }


# Over the columns status, due and reported_on of one table; days are ISO text and compare so.
STANDING = """
    CASE
    WHEN status = 'suspended' THEN 'suspended'
    WHEN status = 'withdrawn' THEN 'withdrawn'
    WHEN status = 'completed' THEN CASE
        WHEN due IS NULL OR reported_on IS NULL THEN 'completed_undated'
        WHEN reported_on > due THEN 'completed_late'
        ELSE 'completed_on_time' END
    WHEN due IS NULL THEN 'undated'
    WHEN status = 'reported' AND reported_on IS NOT NULL THEN CASE
        WHEN due < reported_on THEN 'overdue'
        WHEN due = reported_on AND reported_on = :today THEN 'due_today'
        WHEN due <= date(reported_on, :warning) THEN 'due_soon'
        ELSE 'on_track' END
    WHEN due < :today THEN 'overdue'
    WHEN due = :today THEN 'due_today'
    WHEN due <= :soon THEN 'due_soon'
    ELSE 'on_track' END"""

_RANKS = " ".join(
    f"WHEN '{kind.value}' THEN {rank:d}" for rank, kind in enumerate(StandingKind)
)
# In the order in which standings want attention.
STANDING_RANK = f"CASE {STANDING} {_RANKS} END"
