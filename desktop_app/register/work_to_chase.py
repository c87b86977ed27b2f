"""The open work for which its leads may be pressed, under those who answer for it today."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.register.connection import Connection
from desktop_app.register.stored_values import day_of, sure_day_of
from desktop_app.tracking.agency import Agency
from desktop_app.tracking.chase import ChasedSoFar
from desktop_app.tracking.chase_letter import AgencyToChase, WorkToChase
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import Recurrence, standing_on
from desktop_app.tracking.progress import Status
from desktop_app.tracking.recurring_words import for_period
from desktop_app.tracking.steps import Steps
from desktop_app.tracking.vietnamese_order import vietnamese_key

_A_STEP = 500  # directives
_Lead = tuple[int | None, str]  # its number, or its printed name


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the register knows besides the work itself."""

    agencies: Mapping[int, Agency]
    heirs: Mapping[int, int]
    answered: Callable[[Collection[int]], Mapping[int, date]]  # when these last were


def work_to_chase(
    connection: Connection,
    known: Known,
    *,
    today: date,
    rules: DayRules,
    directive_ids: Collection[int] | None = None,
) -> Steps[tuple[AgencyToChase, ...]]:
    """Each lead with its work that is overdue or due soon, in Vietnamese order.

    Of `directive_ids`, where they are given, all that is still to be done. Work that is
    reported waits for the office itself, and nobody is pressed for it. It comes in short steps,
    little work in one.
    """
    asked: dict[str, object] = {"soon": rules.warned_until(today).isoformat()}
    if directive_ids is not None:
        asked = {"ids": json.dumps(list(directive_ids))}
    where = _NEAR if directive_ids is None else _CHOSEN
    rows = connection.rows(f"{_WORK} AND {where} {_IN_ORDER}", asked)
    if len(rows) > _A_STEP:
        yield
    ids = [row["id"] for row in rows]
    leads, answered = _leads_of(connection, known, ids), known.answered(ids)
    chased = _chased(connection, known)
    found: dict[_Lead, list[WorkToChase]] = defaultdict(list)
    for place, row in enumerate(rows):
        if place % _A_STEP == _A_STEP - 1:
            yield
        mine = leads.get(row["id"]) or [(None, "")]
        for lead in mine:
            found[lead].append(
                _work(
                    row,
                    others=[_name(other, known) for other in mine if other != lead],
                    chased=chased.get((row["id"], *lead), ChasedSoFar()),
                    answered=answered.get(row["id"]),
                    on=(today, rules),
                )
            )
    agencies = (_agency(lead, work, known) for lead, work in found.items())
    # Work that names nobody comes last: no letter can be addressed to anybody.
    return tuple(sorted(agencies, key=lambda a: (not a.name, vietnamese_key(a.name))))


def _leads_of(
    connection: Connection, known: Known, ids: Collection[int]
) -> dict[int, list[_Lead]]:
    """Who leads each of these today; two bodies that became one are named once."""
    leads: dict[int, list[_Lead]] = defaultdict(list)
    for row in connection.rows(_LEADS, {"ids": json.dumps(list(ids))}):
        number = row["agency_id"]
        lead: _Lead = (None, row["printed"])
        if number is not None:
            lead = (known.heirs.get(number, number), "")
        if lead not in leads[row["directive_id"]]:
            leads[row["directive_id"]].append(lead)
    return leads


def _chased(
    connection: Connection, known: Known
) -> dict[tuple[int, int | None, str], ChasedSoFar]:
    """How often each lead was pressed for each directive; an heir goes on counting."""
    found: dict[tuple[int, int | None, str], ChasedSoFar] = {}
    for row in connection.rows(_CHASED):
        number = row["agency_id"]
        key: tuple[int, int | None, str] = (row["directive_id"], None, row["agency"])
        if number is not None:
            key = (row["directive_id"], known.heirs.get(number, number), "")
        before = found.get(key, ChasedSoFar())
        last_on = sure_day_of(row["last_on"])
        found[key] = ChasedSoFar(
            max(before.times, row["times"]), max(before.last_on or last_on, last_on)
        )
    return found


def _name(lead: _Lead, known: Known) -> str:
    number, printed = lead
    return printed if number is None else known.agencies[number].name


def _agency(lead: _Lead, work: list[WorkToChase], known: Known) -> AgencyToChase:
    number, printed = lead
    agency = Agency(name=printed) if number is None else known.agencies[number]
    return AgencyToChase(
        agency_id=number,
        name=agency.name,
        short_name=agency.short_name,
        email=agency.email,
        work=tuple(work),
    )


def _work(
    row: sqlite3.Row,
    *,
    others: list[str],
    chased: ChasedSoFar,
    answered: date | None,
    on: tuple[date, DayRules],
) -> WorkToChase:
    today, rules = on
    due, period = day_of(row["due"]), day_of(row["occurrence"])
    every = Recurrence(row["recurrence"]) if row["recurrence"] else None
    return WorkToChase(
        directive_id=row["id"],
        notice_number=row["number"] or "",
        notice_day=day_of(row["issued_on"]),
        notice_meeting=day_of(row["meeting_on"]),
        point_label=row["label"],
        text=row["text"],
        due=due,
        period=for_period(every, period) if every and period else None,
        extensions=row["extensions"],
        standing=standing_on(
            today, due=due, status=Status(row["status"]), reported_on=None, rules=rules
        ),
        other_leads=tuple(others),
        answered_on=answered,
        chased=chased,
    )


_WORK = """
    SELECT d.id, d.text, d.due, d.status, d.recurrence, d.occurrence, p.label,
        n.number, n.issued_on, n.meeting_on,
        (SELECT count(*) FROM extensions AS e WHERE e.directive_id = d.id) AS extensions
    FROM directives AS d
    JOIN points AS p ON p.id = d.point_id
    JOIN notices AS n ON n.id = d.notice_id
    WHERE d.status IN ('not_started', 'in_progress')"""
_NEAR = "d.due <= :soon"
_CHOSEN = "d.id IN (SELECT value FROM json_each(:ids))"
_IN_ORDER = "ORDER BY d.due IS NULL, d.due, d.notice_day, d.notice_id, d.place"

_LEADS = """
    SELECT s.directive_id, s.agency_id, s.printed
    FROM json_each(:ids) AS wanted JOIN assignments AS s ON s.directive_id = wanted.value
    WHERE s.role = 'lead' ORDER BY s.directive_id, s.place"""

_CHASED = """
    SELECT c.directive_id, c.agency_id,
        CASE WHEN c.agency_id IS NULL THEN c.agency ELSE '' END AS agency,
        max(c.times) AS times, max(c.chased_on) AS last_on
    FROM chases AS c JOIN directives AS d ON d.id = c.directive_id
    WHERE c.occurrence IS d.occurrence
    GROUP BY c.directive_id, c.agency_id, 3"""
