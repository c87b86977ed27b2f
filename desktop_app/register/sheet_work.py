"""The open work of the agencies as rows of their sheets: a row for each period waited for."""

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from desktop_app.register.connection import Connection
from desktop_app.register.directive_lines import directive_lines
from desktop_app.register.occurrences import answered_ahead, rule_of, waiting_of
from desktop_app.register.sheet_values import values_now
from desktop_app.register.stored_values import day_text
from desktop_app.tracking.agency_sheet import SheetFacts, SheetRow, SheetValues
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import standing_on
from desktop_app.tracking.listing import DirectiveLine
from desktop_app.tracking.progress import Status
from desktop_app.tracking.recurring import Occurrence, next_period
from desktop_app.tracking.recurring_words import for_period
from desktop_app.tracking.wording import in_language

_MOST_PERIODS = 12  # of one directive; what was missed before is the office's to settle
_STILL_ASKED = frozenset({Status.NOT_STARTED, Status.IN_PROGRESS})


def led_by(connection: Connection, heirs: Mapping[int, int]) -> dict[int, list[int]]:
    """The directives that each agency still has to answer, in the order of the notices.

    First and further leads count alike; a body that has ended is its heir. Work that was
    reported waits for the office, not for the agency.
    """
    found: dict[int, list[int]] = {}
    for row in connection.rows(_LED):
        agency = heirs.get(row["agency_id"], row["agency_id"])
        ids = found.setdefault(agency, [])
        if row["directive_id"] not in ids[-1:]:
            ids.append(row["directive_id"])
    return found


def sheet_rows(
    connection: Connection,
    ids: Sequence[int],
    *,
    today: date,
    rules: DayRules,
    language: str,
) -> tuple[SheetRow, ...]:
    """The rows of a sheet for these directives."""
    lines = directive_lines(connection, ids, today=today, rules=rules)
    wanted = {"ids": json.dumps(list(ids))}
    rows = {row["id"]: row for row in connection.rows(_ROWS, wanted)}
    helpers = connection.grouped("directive_id", _COORDINATORS, wanted)
    ahead, values = answered_ahead(connection, ids), values_now(connection, ids)
    made: list[SheetRow] = []
    for line in lines:
        # The list names them as short as it must; what leaves the office says the whole name.
        helped_by = "; ".join(each["name"] for each in helpers.get(line.id, ()))
        named = replace(line, coordinators=helped_by)
        waited: list[Occurrence | None] = [None]
        if rows[line.id]["occurrence"]:
            answered = ahead.get(line.id, ())
            waited = [*_periods(rows[line.id], answered, today=today, rules=rules)]
        for period in waited:
            worked = line.id, day_text(period.period) if period else None
            said = values.get(worked, SheetValues())
            if said.status in _STILL_ASKED:
                place, on = len(made) + 1, (today, rules)
                made.append(_row(place, named, period, said, on=on, language=language))
    return tuple(made)


def _periods(
    row: sqlite3.Row, answered: Collection[date], *, today: date, rules: DayRules
) -> list[Occurrence]:
    """The periods waited for; once one was missed, also the present one."""
    waiting = list(waiting_of(row, answered, today=today, rules=rules))
    rule = rule_of(row)
    if rule and waiting and rules.last_day(waiting[-1].due) < today:
        period = next_period(rule.every, waiting[-1].period)
        while period in answered:
            period = next_period(rule.every, period)
        waiting.append(Occurrence(period=period, due=rule.due_in(period, rules.calendar)))
    return waiting[-_MOST_PERIODS:]


def _row(
    place: int,
    line: DirectiveLine,
    period: Occurrence | None,
    said: SheetValues,
    *,
    on: tuple[date, DayRules],
    language: str,
) -> SheetRow:
    today, rules = on
    due = period.due if period else line.due
    return SheetRow(
        place=place,
        directive_id=line.id,
        occurrence=period.period if period else None,
        facts=SheetFacts(
            notice=line.notice_title,
            point=line.point_label,
            text=line.text,
            phrase="; ".join(_phrases(line, period, language)),
            due=due,
        ),
        coordinators=line.coordinators,
        standing=standing_on(
            today, due=due, status=said.status, reported_on=said.completed_on, rules=rules
        ),
        values=said,
    )


def _phrases(line: DirectiveLine, period: Occurrence | None, language: str) -> Iterator[str]:
    if line.deadline_phrase:
        yield line.deadline_phrase
    if period and line.recurrence:
        yield in_language(for_period(line.recurrence, period.period), language)


_LED = """
    SELECT s.agency_id, s.directive_id
    FROM assignments AS s JOIN directives AS d ON d.id = s.directive_id
    WHERE s.role = 'lead' AND s.agency_id IS NOT NULL
        AND d.status NOT IN ('completed', 'suspended', 'withdrawn')
    ORDER BY d.notice_day, d.notice_id, d.place, d.id, s.place"""

_COORDINATORS = """
    SELECT s.directive_id, coalesce(g.name, s.printed) AS name
    FROM json_each(:ids) AS wanted
    JOIN assignments AS s ON s.directive_id = wanted.value AND s.role = 'coordinating'
    LEFT JOIN agencies AS g ON g.id = s.agency_id
    ORDER BY s.directive_id, s.place"""

_ROWS = """
    SELECT d.* FROM json_each(:ids) AS wanted JOIN directives AS d ON d.id = wanted.value"""
