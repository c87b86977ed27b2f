"""What a filter asks of the register: a query for each question, all of them must say yes."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from desktop_app.register.closed_notices import CLOSED
from desktop_app.register.connection import Connection
from desktop_app.register.search import match_expression
from desktop_app.register.standing_sql import STANDING, standing_parameters
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import OPEN
from desktop_app.tracking.due_period import days_of
from desktop_app.tracking.listing import NOBODY, ListingFilter


class Question(NamedTuple):
    """One query that gives the ids it says yes to."""

    sql: str
    parameters: dict[str, object]
    is_search: bool = False  # FTS5 gives its ids in the order of their numbers


_STILL_OPEN = "status IN ('not_started', 'in_progress', 'reported') AND"
#: The work of the notices that are followed.
FOLLOWED = Question(f"SELECT id FROM directives WHERE notice_id NOT IN ({CLOSED})", {})


def shows_closed(wanted: ListingFilter) -> bool:
    """Whether it asks for closed work too: who searches, or asks for one notice, finds it."""
    is_search = match_expression(wanted.words) is not None
    return wanted.closed or is_search or wanted.notice_id is not None


def asks_for_a_body(wanted: ListingFilter) -> bool:
    """Whether it matters who answers today for bodies that have ended."""
    return wanted.agency_id is not None or wanted.lead_id is not None


def questions(
    connection: Connection,
    wanted: ListingFilter,
    heirs: Mapping[int, int],
    *,
    today: date,
    rules: DayRules,
) -> Iterator[Question]:
    """The queries, each giving the ids it says yes to; `heirs` answer for ended bodies."""
    if wanted.standings:
        # The values are those of an enum of ours, never a person's words.
        kinds = ", ".join(f"'{kind.value}'" for kind in sorted(wanted.standings))
        # Few directives of an old register are open: an index finds them.
        among = _STILL_OPEN if wanted.standings <= OPEN else ""
        yield Question(
            f"SELECT id FROM directives WHERE {among} {STANDING} IN ({kinds})",
            standing_parameters(connection, today, rules),
        )
    if wanted.agency_id is not None:
        yield Question(
            """SELECT directive_id AS id FROM assignments
            WHERE agency_id IN (SELECT value FROM json_each(:agencies))""",
            {"agencies": _with_ended(wanted.agency_id, heirs)},
        )
    if wanted.lead_id == NOBODY:
        yield Question("SELECT id FROM directives WHERE lead_id IS NULL", {})
    elif wanted.lead_id is not None:
        yield Question(_LED, {"agencies": _with_ended(wanted.lead_id, heirs)})
    yield from _plain_questions(wanted, today)
    match = match_expression(wanted.words)
    if wanted.closed:
        yield Question(f"SELECT id FROM directives WHERE notice_id IN ({CLOSED})", {})
    if match:
        found = "SELECT rowid AS id FROM search WHERE search MATCH :match"
        yield Question(found, {"match": match}, is_search=True)


def _with_ended(agency: int, heirs: Mapping[int, int]) -> str:
    """As JSON, the agency and the bodies for which it answers now."""
    return json.dumps([agency, *(body for body, heir in heirs.items() if heir == agency)])


def _plain_questions(wanted: ListingFilter, today: date) -> Iterator[Question]:
    """The questions that one column of a directive answers."""
    if wanted.notice_id is not None:
        yield Question(
            "SELECT id FROM directives WHERE notice_id = :notice",
            {"notice": wanted.notice_id},
        )
    if wanted.due is not None:
        days = days_of(wanted.due, today)
        yield Question(
            "SELECT id FROM directives WHERE due BETWEEN :first AND :last",
            {"first": days.first.isoformat(), "last": days.last.isoformat()},
        )
    if wanted.officer:
        # Said twice, so that the index over the few that have an officer answers.
        yield Question(
            "SELECT id FROM directives WHERE officer = :officer AND officer <> ''",
            {"officer": wanted.officer},
        )
    if wanted.source:
        yield Question(
            """SELECT id FROM directives
            WHERE notice_id IN (SELECT id FROM notices WHERE source_name = :source)""",
            {"source": wanted.source},
        )
    if wanted.starred:
        yield Question("SELECT id FROM directives WHERE starred = 1", {})
    if wanted.unchased:
        yield Question(_UNCHASED, {})


_LED = """
    SELECT id FROM directives WHERE lead_id IN (SELECT value FROM json_each(:agencies))
    UNION ALL
    SELECT directive_id FROM assignments INDEXED BY assignments_of_further_leads
    WHERE role = 'lead' AND place > 0
        AND agency_id IN (SELECT value FROM json_each(:agencies))"""

_UNCHASED = """
    SELECT d.id FROM directives AS d
    WHERE NOT EXISTS (SELECT 1 FROM chases AS c
        WHERE c.directive_id = d.id AND c.occurrence IS d.occurrence)"""
