"""The figures beside the list: how the work stands, and which agencies lead it."""

import json
from collections.abc import Mapping
from datetime import date

from desktop_app.register.closed_notices import CLOSED, any_closed
from desktop_app.register.connection import Connection
from desktop_app.register.standing_sql import STANDING, standing_parameters
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.listing import AgencyCount, Counts


def counts(connection: Connection, *, today: date, rules: DayRules) -> Counts:
    """The side bar's figures on `today`; every standing is named, also with none.

    The work of closed notices is left out, as the list leaves it out.
    """
    followed = f" WHERE notice_id NOT IN ({CLOSED})" if any_closed(connection) else ""
    found = dict(
        connection.tuples(
            f"SELECT {STANDING} AS standing, count(*) FROM directives{followed} "
            "GROUP BY standing",
            standing_parameters(connection, today, rules),
        )
    )
    undecided = connection.value("SELECT count(*) FROM points WHERE disposition = 'undecided'")
    return Counts(
        directives=sum(found.values()),
        by_standing={kind: found.get(kind.value, 0) for kind in StandingKind},
        undecided_points=undecided,
    )


def agency_counts(
    connection: Connection, *, heirs: Mapping[int, int], today: date, rules: DayRules
) -> list[AgencyCount]:
    """The agencies that lead work, also as second or third, in Vietnamese order.

    The work of a body that has ended is counted under its heir, as the papers count it.
    """
    rows = connection.rows(
        _AGENCY_COUNTS,
        {**standing_parameters(connection, today, rules), "heirs": json.dumps(heirs)},
    )
    return [
        AgencyCount(
            id=row["id"],
            name=row["name"],
            short_name=row["short_name"],
            open=row["open"],
            overdue=row["overdue"],
        )
        for row in rows
    ]


_STILL_OPEN = "status NOT IN ('completed', 'suspended', 'withdrawn')"


def _heir_of(agency: str) -> str:
    """SQL: who answers today for the body of that column."""
    return f"coalesce((SELECT heir FROM heirs WHERE ended = {agency}), {agency})"


_AGENCY_COUNTS = f"""
    WITH heirs AS (
        SELECT CAST(key AS INTEGER) AS ended, value AS heir FROM json_each(:heirs)
    )
    SELECT g.id, g.name, g.short_name, sum(w.open) AS open, sum(w.overdue) AS overdue
    FROM (
        SELECT {_heir_of("lead_id")} AS agency_id, sum({_STILL_OPEN}) AS open,
            sum({STANDING} = 'overdue') AS overdue
        FROM directives WHERE lead_id IS NOT NULL GROUP BY lead_id
        UNION ALL
        SELECT f.agency_id, sum({_STILL_OPEN}), sum({STANDING} = 'overdue')
        FROM (
            SELECT DISTINCT s.directive_id, {_heir_of("s.agency_id")} AS agency_id
            FROM assignments AS s
            WHERE s.role = 'lead' AND s.place > 0 AND s.agency_id IS NOT NULL
        ) AS f JOIN directives AS d ON d.id = f.directive_id
        WHERE f.agency_id IS NOT {_heir_of("d.lead_id")}
        GROUP BY f.agency_id
    ) AS w
    JOIN agencies AS g ON g.id = w.agency_id
    GROUP BY g.id ORDER BY g.name_key, g.id"""
