"""On which days work falls due: in a span of days, and next in a notice."""

import json
from collections.abc import Sequence
from datetime import date

from desktop_app.register.closed_notices import CLOSED
from desktop_app.register.connection import Connection
from desktop_app.register.standing_sql import STANDING, standing_parameters
from desktop_app.register.stored_values import sure_day_of
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.due_period import DueBetween


def due_days(
    connection: Connection, days: DueBetween, *, today: date, rules: DayRules
) -> dict[date, dict[StandingKind, int]]:
    """Of each day with work due on it, how much stands how; closed notices are left out."""
    asked = {"first": days.first.isoformat(), "last": days.last.isoformat()}
    rows = connection.tuples(
        _DUE_DAYS, {**standing_parameters(connection, today, rules), **asked}
    )
    found: dict[date, dict[StandingKind, int]] = {}
    for due, kind, number in rows:
        found.setdefault(sure_day_of(due), {})[StandingKind(kind)] = number
    return found


def next_dues(connection: Connection, notices: Sequence[int]) -> dict[int, date]:
    """Of each of these notices the earliest day of work that nobody has answered yet."""
    rows = connection.tuples(_NEXT_DUES, {"notices": json.dumps(list(notices))})
    return {notice: sure_day_of(due) for notice, due in rows}


_DUE_DAYS = f"""
    SELECT due, {STANDING} AS standing, count(*) FROM directives
    WHERE due BETWEEN :first AND :last AND notice_id NOT IN ({CLOSED})
    GROUP BY due, standing ORDER BY due"""

_NEXT_DUES = """
    SELECT notice_id, min(due) FROM directives
    WHERE notice_id IN (SELECT value FROM json_each(:notices))
        AND status IN ('not_started', 'in_progress') AND due IS NOT NULL
    GROUP BY notice_id"""
