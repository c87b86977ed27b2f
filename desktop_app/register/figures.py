"""The figures beside the list: how the work stands, and which agencies lead it."""

import json
from collections import Counter
from collections.abc import Mapping
from datetime import date

from desktop_app.register.closed_notices import CLOSED, any_closed
from desktop_app.register.connection import Connection
from desktop_app.register.standing_sql import STANDING, standing_parameters
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.listing import AgencyCount, Counts, Figures
from desktop_app.tracking.steps import Steps

_Standings = Counter[StandingKind]


def figures(
    connection: Connection, *, heirs: Mapping[int, int], today: date, rules: DayRules
) -> Steps[Figures]:
    """The figures on `today`, the work of one leading agency at a step.

    The work of closed notices is left out, as the list leaves it out; nothing of it is open, so
    that the agencies' figures are the same with it. Agencies are those that lead work, also as
    second or third; the work of a body that has ended is counted under its heir, as the papers
    count it.
    """
    asked = standing_parameters(connection, today, rules)
    everything: _Standings = Counter()
    by_agency: dict[int, _Standings] = {}
    unled: _Standings = Counter()
    names = connection.tuples("SELECT id, name, short_name FROM agencies ORDER BY name_key, id")
    followed = _followed(connection)
    for agency in (*(number for number, _, _ in names), None):
        led, counted = _led_by(connection, agency, followed, asked)
        everything += counted
        if agency is None:
            unled = counted
        elif led:
            by_agency.setdefault(heirs.get(agency, agency), Counter()).update(counted)
        if led:
            yield
    yield
    _add_further_leads(connection, by_agency, heirs, asked)
    undecided = connection.value("SELECT count(*) FROM points WHERE disposition = 'undecided'")
    return Figures(
        counts=Counts(
            directives=everything.total(),
            by_standing={kind: everything[kind] for kind in StandingKind},
            undecided_points=undecided,
        ),
        agencies=[
            AgencyCount(
                id=number,
                name=name,
                short_name=short_name,
                by_standing=dict(by_agency[number]),
            )
            for number, name, short_name in names
            if number in by_agency
        ],
        unled=dict(unled),
    )


def _followed(connection: Connection) -> str | None:
    """The closed notices as JSON; None where there are none, as in most registers."""
    return json.dumps(connection.ids(CLOSED)) if any_closed(connection) else None


def _led_by(
    connection: Connection, agency: int | None, closed: str | None, asked: dict[str, object]
) -> tuple[bool, _Standings]:
    """Whether `agency` leads anything, and how what is followed of it stands."""
    wanted = {**asked, "agency": agency}
    left_out = ""
    if closed is not None:
        wanted["closed"] = closed
        left_out = "AND notice_id NOT IN (SELECT value FROM json_each(:closed))"
    rows = connection.tuples(
        f"""SELECT {STANDING} AS standing, count(*) FROM directives
        WHERE lead_id IS :agency {left_out} GROUP BY standing""",
        wanted,
    )
    counted: _Standings = Counter({StandingKind(kind): number for kind, number in rows})
    return bool(rows) or _leads(connection, agency), counted


def _leads(connection: Connection, agency: int | None) -> bool:
    found = connection.row(
        "SELECT 1 FROM directives WHERE lead_id IS :agency LIMIT 1", {"agency": agency}
    )
    return found is not None


def _add_further_leads(
    connection: Connection,
    by_agency: dict[int, _Standings],
    heirs: Mapping[int, int],
    asked: dict[str, object],
) -> None:
    """Count for second and third leads what the first does not lead for them already."""
    rows = connection.tuples(_FURTHER_LEADS, {**asked, "heirs": json.dumps(dict(heirs))})
    for agency, kind, number in rows:
        by_agency.setdefault(agency, Counter())[StandingKind(kind)] += number


def _heir_of(agency: str) -> str:
    """SQL: who answers today for the body of that column."""
    return f"coalesce((SELECT heir FROM heirs WHERE ended = {agency}), {agency})"


_FURTHER_LEADS = f"""
    WITH heirs AS (
        SELECT CAST(key AS INTEGER) AS ended, value AS heir FROM json_each(:heirs)
    )
    SELECT f.agency_id, {STANDING} AS standing, count(*)
    FROM (
        SELECT DISTINCT s.directive_id, {_heir_of("s.agency_id")} AS agency_id
        FROM assignments AS s INDEXED BY assignments_of_further_leads
        WHERE s.role = 'lead' AND s.place > 0 AND s.agency_id IS NOT NULL
    ) AS f JOIN directives AS d ON d.id = f.directive_id
    WHERE f.agency_id IS NOT {_heir_of("d.lead_id")}
    GROUP BY f.agency_id, standing"""
