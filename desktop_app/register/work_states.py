"""All work as it stands at the end of a day, to be compared with another day."""

from collections import defaultdict
from datetime import date

from desktop_app.register.connection import Connection
from desktop_app.register.stored_values import day_of, sure_day_of, title_of_notice
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import Recurrence, standing_on
from desktop_app.tracking.progress import Status
from desktop_app.tracking.work_changes import AnsweredPeriod, WorkState, settled


def work_states(connection: Connection, *, today: date, rules: DayRules) -> list[WorkState]:
    """Every directive, of closed notices too, in the order of the notices and their points."""
    names: dict[tuple[int, str], list[str]] = defaultdict(list)
    for row in connection.rows(_NAMES):
        names[row["directive_id"], row["role"]].append(row["name"])
    answered = _answered(connection, today=today, rules=rules)
    return [
        WorkState(
            directive_id=row["id"],
            notice_title=title_of_notice(row),
            point_label=row["label"],
            text=row["text"],
            leads=tuple(names[row["id"], "lead"]),
            coordinators=tuple(names[row["id"], "coordinating"]),
            officer=row["officer"],
            recurrence=Recurrence(row["recurrence"]) if row["recurrence"] else None,
            original_due=day_of(row["original_due"]),
            due=day_of(row["due"]),
            extensions=row["extensions"],
            status=Status(row["status"]),
            standing=settled(
                standing_on(
                    today,
                    due=day_of(row["due"]),
                    status=Status(row["status"]),
                    reported_on=day_of(row["reported_on"]),
                    rules=rules,
                ).kind
            ),
            period=day_of(row["occurrence"]),
            answered=tuple(answered[row["id"]]),
        )
        for row in connection.rows(_STATES)
    ]


def _answered(
    connection: Connection, *, today: date, rules: DayRules
) -> dict[int, list[AnsweredPeriod]]:
    found: dict[int, list[AnsweredPeriod]] = defaultdict(list)
    for row in connection.rows(_ANSWERED):
        standing = standing_on(
            today,
            due=sure_day_of(row["due"]),
            status=Status.COMPLETED,
            reported_on=sure_day_of(row["reported_on"]),
            rules=rules,
        )
        period = AnsweredPeriod(sure_day_of(row["period"]), standing.kind)
        found[row["directive_id"]].append(period)
    return found


_STATES = """
    SELECT d.id, d.text, d.officer, d.recurrence, d.occurrence, d.original_due, d.due,
        d.status, d.reported_on, p.label,
        n.number, n.issued_on, n.meeting_on, n.source_name,
        (SELECT count(*) FROM extensions AS e WHERE e.directive_id = d.id) AS extensions
    FROM directives AS d
    JOIN points AS p ON p.id = d.point_id
    JOIN notices AS n ON n.id = d.notice_id
    ORDER BY d.notice_day, n.id, d.place"""

_NAMES = """
    SELECT s.directive_id, s.role, coalesce(g.name, s.printed) AS name
    FROM assignments AS s LEFT JOIN agencies AS g ON g.id = s.agency_id
    ORDER BY s.directive_id, s.place"""

_ANSWERED = """
    SELECT directive_id, period, due, reported_on FROM occurrences
    ORDER BY directive_id, period"""
