"""All work as it stands at the end of a day, to be compared with another day."""

import sqlite3
from datetime import date

from desktop_app.register.connection import Connection
from desktop_app.register.stored_values import day_of, sure_day_of, title_of_notice
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import Recurrence, standing_on
from desktop_app.tracking.progress import Status
from desktop_app.tracking.work_changes import AnsweredPeriod, WorkState, settled


def work_states(connection: Connection, *, today: date, rules: DayRules) -> list[WorkState]:
    """Every directive, of closed notices too, in the order of the notices and their points."""
    by = "directive_id"
    leads = connection.grouped(by, _NAMES, {"role": "lead"})
    coordinators = connection.grouped(by, _NAMES, {"role": "coordinating"})
    answered = connection.grouped(by, _ANSWERED)
    return [
        WorkState(
            directive_id=row["id"],
            notice_title=title_of_notice(row),
            point_label=row["label"],
            text=row["text"],
            leads=tuple(each["name"] for each in leads.get(row["id"], ())),
            coordinators=tuple(each["name"] for each in coordinators.get(row["id"], ())),
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
            answered=tuple(
                _answered(each, today=today, rules=rules)
                for each in answered.get(row["id"], ())
            ),
        )
        for row in connection.rows(_STATES)
    ]


def _answered(row: sqlite3.Row, *, today: date, rules: DayRules) -> AnsweredPeriod:
    standing = standing_on(
        today,
        due=sure_day_of(row["due"]),
        status=Status.COMPLETED,
        reported_on=sure_day_of(row["reported_on"]),
        rules=rules,
    )
    return AnsweredPeriod(sure_day_of(row["period"]), standing.kind)


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
    SELECT s.directive_id, coalesce(g.name, s.printed) AS name
    FROM assignments AS s LEFT JOIN agencies AS g ON g.id = s.agency_id
    WHERE s.role = :role ORDER BY s.directive_id, s.place"""

_ANSWERED = """
    SELECT directive_id, period, due, reported_on FROM occurrences
    ORDER BY directive_id, period"""
