"""All directives as the weekly papers show them, as they stand on a day."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop_app.register.connection import Connection
from desktop_app.register.past_states import WaitingWork, past_states
from desktop_app.register.report_state import periods_reported, state_of
from desktop_app.register.stored_values import day_of, day_text, sure_day_of
from desktop_app.tracking.agency import Agency, AgencyGroup
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.report import ReportLine
from desktop_app.tracking.wording import small, word

_NO_ANSWER = {"text": "", "difficulties": "", "proposal": "", "document": ""}


def report_lines(
    connection: Connection,
    *,
    today: date,
    rules: DayRules,
    overdue_before: dict[int, int],
    successors: dict[str, Agency],
    since: date | None = None,
    left_out: frozenset[int] = frozenset(),
) -> tuple[ReportLine, ...]:
    """The directives, by the day and number of their notices and the order of their points.

    What is dated after `today`, answers and more time, is left out as if it were not known.
    `overdue_before` says in how many issued reports on end each was overdue; work of a body
    that has ended, done or not, stands under its successor. Recurring work counts once: by the
    period that is overdue, else by the last one reported `since` that day, else by the next.
    """
    past = past_states(connection, today)
    # What was not over yet on that day is not left out.
    gone = [number for number in left_out if number not in past or past[number].is_over]
    until = {"until": day_text(today)}
    rows = connection.rows(_DIRECTIVES, {**until, "gone": json.dumps(gone)})
    by, wanted = "directive_id", {"wanted": json.dumps([row["id"] for row in rows])}
    leads = connection.grouped(by, _LEADS, wanted)
    coordinators = connection.grouped(by, _COORDINATORS, wanted)
    phrases = connection.grouped(by, _PHRASES, wanted)
    answers = {row[by]: row for row in connection.rows(_LATEST_ANSWERS, {**wanted, **until})}
    extensions = connection.grouped(by, _EXTENSIONS, {**wanted, **until})
    reported = periods_reported(connection, since, today)
    return tuple(
        _line(
            row,
            past.get(row["id"]) or WaitingWork.of(row),
            _counted_under(leads.get(row["id"], ()), successors),
            former_lead=_former_lead(leads.get(row["id"], ()), successors),
            coordinators=tuple(c["name"] for c in coordinators.get(row["id"], ())),
            phrase="; ".join(dict.fromkeys(p["phrase"] for p in phrases.get(row["id"], ()))),
            answer=answers.get(row["id"], _NO_ANSWER),
            extensions=extensions.get(row["id"], ()),
            on=(today, rules),
            reported=reported.get(row["id"]),
            overdue_reports=overdue_before.get(row["id"], 0),
        )
        for row in rows
    )


def _counted_under(
    leads: Sequence[sqlite3.Row], successors: dict[str, Agency]
) -> list[tuple[str, AgencyGroup]]:
    """The leads' names and groups; two bodies that became one are named once."""
    names: dict[str, AgencyGroup] = {}
    for row in leads:
        heir = successors.get(row["name"])
        if heir is None:
            names.setdefault(row["name"], AgencyGroup(row["agency_group"]))
        else:
            names.setdefault(heir.name, heir.group)
    return list(names.items())


def _former_lead(leads: Sequence[sqlite3.Row], successors: dict[str, Agency]) -> str:
    """The name that the first lead bore, where another body has taken its work over."""
    return leads[0]["name"] if leads and leads[0]["name"] in successors else ""


def _with_period(phrase: str, occurrence: str) -> str:
    period = f"kỳ {small(occurrence)}" if occurrence else ""
    return "; ".join(filter(None, (phrase, period)))


def _line(
    row: sqlite3.Row,
    work: WaitingWork,
    leads: Sequence[tuple[str, AgencyGroup]],
    *,
    former_lead: str,
    coordinators: tuple[str, ...],
    phrase: str,
    answer: sqlite3.Row | dict[str, str],
    extensions: Sequence[sqlite3.Row],
    on: tuple[date, DayRules],
    reported: sqlite3.Row | None,
    overdue_reports: int,
) -> ReportLine:
    today, rules = on
    state = state_of(row["recurrence"], work, reported, on)
    due, status, reported_on = state.due, state.status, state.reported_on
    lead, group = leads[0] if leads else ("", AgencyGroup.OTHER)
    return ReportLine(
        directive_id=row["id"],
        notice_id=row["notice_id"],
        notice_number=row["number"] or "",
        notice_day=day_of(row["issued_on"]),
        notice_meeting=day_of(row["meeting_on"]),
        notice_subject=row["subject"] or "",
        point_label=row["label"],
        text=row["text"],
        lead=lead,
        lead_group=word(group),
        former_lead=former_lead,
        other_leads=tuple(name for name, _ in leads[1:]),
        coordinators=coordinators,
        deadline_phrase=_with_period(phrase, state.occurrence),
        occurrence=state.occurrence,
        original_due=state.original_due,
        due=due,
        extensions=len(extensions),
        old_dues=tuple(sure_day_of(e["old_due"]) for e in extensions if e["old_due"]),
        result=answer["text"],
        difficulties=answer["difficulties"],
        proposal=answer["proposal"],
        document=answer["document"],
        status=status,
        reported_on=reported_on,
        added_on=sure_day_of(row["added_on"]),
        # A paper, frozen or not, knows one step of warning.
        standing=replace(
            state.standing(today, rules),
            is_urgent=False,
        ),
        overdue_reports=overdue_reports,
    )


_DIRECTIVES = """
    SELECT d.id, d.notice_id, d.text, d.due, d.original_due, d.status, d.reported_on,
        d.added_on, d.recurrence, d.occurrence, p.label,
        n.number, n.issued_on, n.meeting_on, n.subject
    FROM directives AS d
    JOIN points AS p ON p.id = d.point_id
    JOIN notices AS n ON n.id = d.notice_id
    WHERE (d.notice_day <= :until OR d.added_on <= :until)
        AND d.id NOT IN (SELECT value FROM json_each(:gone))
    ORDER BY d.notice_day, CAST(n.number AS INTEGER), n.number, n.id, d.place"""

_WANTED = "(SELECT value FROM json_each(:wanted))"

_LEADS = f"""
    SELECT s.directive_id, coalesce(g.name, s.printed) AS name,
        coalesce(g.agency_group, 'other') AS agency_group
    FROM assignments AS s LEFT JOIN agencies AS g ON g.id = s.agency_id
    WHERE s.role = 'lead' AND s.directive_id IN {_WANTED} ORDER BY s.directive_id, s.place"""

_COORDINATORS = f"""
    SELECT s.directive_id, coalesce(g.name, s.printed) AS name
    FROM assignments AS s LEFT JOIN agencies AS g ON g.id = s.agency_id
    WHERE s.role = 'coordinating' AND s.directive_id IN {_WANTED}
    ORDER BY s.directive_id, s.place"""

_PHRASES = f"""
    SELECT directive_id, phrase FROM deadlines WHERE directive_id IN {_WANTED} ORDER BY id"""

_EXTENSIONS = f"""
    SELECT directive_id, old_due FROM extensions
    WHERE directive_id IN {_WANTED} AND (decided_on IS NULL OR decided_on <= :until)
    ORDER BY directive_id, times"""

# A confirmation without words leaves what the agency said. SQLite takes the other columns
# from the row that has the maximum.
_LATEST_ANSWERS = f"""
    SELECT directive_id, text, difficulties, proposal, document,
        max(reported_on || printf('%012d', id)) AS latest
    FROM progress
    WHERE (text <> '' OR difficulties <> '' OR proposal <> '' OR document <> '')
        AND directive_id IN {_WANTED} AND reported_on <= :until
    GROUP BY directive_id"""
