"""Directives as lines of the list: only what one page shows is read."""

import json
import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop_app.register.connection import Connection
from desktop_app.register.occurrences import answered_ahead, waiting_of
from desktop_app.register.stored_values import day_of, title_of_notice
from desktop_app.tracking.chase import ChasedSoFar
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import Firmness, Recurrence, standing_on
from desktop_app.tracking.directive import wants_review
from desktop_app.tracking.listing import DirectiveLine
from desktop_app.tracking.progress import Status
from desktop_app.tracking.recurring import missed_of


def directive_lines(
    connection: Connection, ids: Sequence[int], *, today: date, rules: DayRules
) -> list[DirectiveLine]:
    """The finished rows for `ids`, in that order; ids that are gone are left out."""
    wanted = {"ids": json.dumps(list(ids))}
    names = _names_of(connection, wanted)
    deadlines = _deadlines_of(connection, wanted)
    ahead = answered_ahead(connection, ids)
    return [
        _line(
            row,
            names.get(row["id"], _Names()),
            deadlines.get(row["id"], ()),
            ahead.get(row["id"], ()),
            today=today,
            rules=rules,
        )
        for row in connection.rows(_LINES, wanted)
    ]


@dataclass(slots=True)
class _Names:
    leads: list[str] = field(default_factory=list)
    coordinators: list[str] = field(default_factory=list)


def _names_of(connection: Connection, wanted: dict[str, str]) -> dict[int, _Names]:
    """Short names, as the list has room for; printed words where nobody is meant."""
    names: dict[int, _Names] = {}
    for row in connection.rows(_SHORT_NAMES, wanted):
        kept = names.setdefault(row["directive_id"], _Names())
        (kept.leads if row["role"] == "lead" else kept.coordinators).append(row["name"])
    return names


def _deadlines_of(
    connection: Connection, wanted: dict[str, str]
) -> dict[int, list[sqlite3.Row]]:
    """The milestones of each directive in text order."""
    deadlines: dict[int, list[sqlite3.Row]] = {}
    for row in connection.rows(_DEADLINES, wanted):
        deadlines.setdefault(row["directive_id"], []).append(row)
    return deadlines


def _line(
    row: sqlite3.Row,
    names: _Names,
    deadlines: Sequence[sqlite3.Row],
    ahead: Collection[date],
    *,
    today: date,
    rules: DayRules,
) -> DirectiveLine:
    due, status = day_of(row["due"]), Status(row["status"])
    review_on = day_of(row["review_on"])
    waiting = waiting_of(row, ahead, today=today, rules=rules)
    standing = standing_on(
        today,
        due=due,
        status=status,
        reported_on=day_of(row["reported_on"]),
        rules=rules,
    )
    further = f" +{len(names.leads) - 1}" if len(names.leads) > 1 else ""
    return DirectiveLine(
        id=row["id"],
        notice_id=row["notice_id"],
        notice_title=title_of_notice(row),
        point_label=row["label"],
        text=row["text"],
        lead=f"{names.leads[0]}{further}" if names.leads else "",
        coordinators=", ".join(names.coordinators),
        deadline_phrase=_driving_phrase(deadlines, row["milestone_id"]),
        original_due=day_of(row["original_due"]),
        due=due,
        extensions=row["extensions"],
        status=status,
        standing=standing,
        recurrence=Recurrence(row["recurrence"]) if row["recurrence"] else None,
        occurrence=waiting[0].period if waiting else None,
        missed=missed_of(waiting, standing),
        milestones=sum(each["due"] is not None for each in deadlines),
        milestones_met=sum(each["met_on"] is not None for each in deadlines),
        starred=bool(row["starred"]),
        officer=row["officer"],
        firmness=Firmness(row["firmness"]),
        review_on=review_on,
        wants_review=wants_review(today, due=due, review_on=review_on, status=status),
        asked_due=day_of(row["asked_due"]),
        chased=ChasedSoFar(row["chases"], day_of(row["chased_on"])),
        last_day=rules.last_day(due) if due else None,
    )


def _driving_phrase(deadlines: Sequence[sqlite3.Row], driving: int | None) -> str:
    """The phrase that gave the due day; the first printed where none did."""
    phrases = [row["phrase"] for row in deadlines if row["id"] == driving]
    phrases += [row["phrase"] for row in deadlines]
    return phrases[0] if phrases else ""


_LINES = """
    SELECT d.id, d.notice_id, d.text, d.due, d.original_due, d.status, d.reported_on,
        d.milestone_id, d.recurrence, d.recurrence_rule, d.occurrence, d.starred,
        d.officer, d.firmness, d.review_on, p.label,
        n.number, n.issued_on, n.meeting_on, n.source_name,
        (SELECT count(*) FROM extensions AS e WHERE e.directive_id = d.id) AS extensions,
        (SELECT r.asked_due FROM extension_requests AS r
            WHERE r.directive_id = d.id AND r.outcome = 'pending') AS asked_due,
        (SELECT coalesce(max(c.times), 0) FROM chases AS c
            WHERE c.directive_id = d.id AND c.occurrence IS d.occurrence) AS chases,
        (SELECT max(c.chased_on) FROM chases AS c
            WHERE c.directive_id = d.id AND c.occurrence IS d.occurrence) AS chased_on
    FROM json_each(:ids) AS wanted
    JOIN directives AS d ON d.id = wanted.value
    JOIN points AS p ON p.id = d.point_id
    JOIN notices AS n ON n.id = d.notice_id
    ORDER BY wanted.key"""

_SHORT_NAMES = """
    SELECT s.directive_id, s.role, coalesce(nullif(g.short_name, ''), g.name, s.printed) AS name
    FROM json_each(:ids) AS wanted
    JOIN assignments AS s ON s.directive_id = wanted.value
    LEFT JOIN agencies AS g ON g.id = s.agency_id
    ORDER BY s.directive_id, s.role, s.place"""

_DEADLINES = """
    SELECT t.id, t.directive_id, t.phrase, t.due, t.met_on
    FROM json_each(:ids) AS wanted JOIN deadlines AS t ON t.directive_id = wanted.value
    ORDER BY t.id"""
