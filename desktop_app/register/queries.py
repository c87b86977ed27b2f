"""What the list asks: ids in order under their heads, and the figures beside it."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any

from desktop_app.register.connection import Connection
from desktop_app.register.search import match_expression
from desktop_app.register.standing_sql import STANDING, STANDING_RANK, standing_parameters
from desktop_app.register.stored_values import day_of, sure_day_of
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.listing import (
    AgencyCount,
    Counts,
    Grouping,
    ListGroup,
    Listing,
    ListingFilter,
    SortColumn,
)
from desktop_app.tracking.notice import notice_title

_Rows = Iterable[tuple[int, Any, int]]  # a directive's id, what groups it, 1 when done
_Head = tuple[object, str, str]  # what the heads are ordered by, the title, the key


def listing(
    connection: Connection, wanted: ListingFilter, *, today: date, warning_days: int
) -> Listing:
    """The ids that answer `wanted` under their heads."""
    parameters: dict[str, object] = standing_parameters(today, warning_days)
    conditions = _conditions(wanted, parameters)
    order = _ORDERS[wanted.sort, wanted.descending]
    rows = connection.tuples(
        f"""SELECT d.id, {_GROUPED_BY[wanted.grouping]}, d.status = 'completed'
        FROM directives AS d {_JOINS.get(wanted.sort, "")}
        {"WHERE " + " AND ".join(conditions) if conditions else ""}
        ORDER BY {order}""",
        parameters,
    )
    return _under_heads(rows, _HEADS[wanted.grouping](connection))


def _conditions(wanted: ListingFilter, parameters: dict[str, object]) -> list[str]:
    """The conditions of `wanted`; what they ask for goes into `parameters`."""
    conditions = []
    if wanted.standings:
        # The values are those of an enum of ours, never a person's words.
        kinds = ", ".join(f"'{kind.value}'" for kind in sorted(wanted.standings))
        conditions.append(f"{STANDING} IN ({kinds})")
    if wanted.agency_id is not None:
        parameters["agency"] = wanted.agency_id
        conditions.append(
            "d.id IN (SELECT directive_id FROM assignments WHERE agency_id = :agency)"
        )
    if wanted.notice_id is not None:
        parameters["notice"] = wanted.notice_id
        conditions.append("d.notice_id = :notice")
    match = match_expression(wanted.words)
    if match:
        parameters["match"] = match
        conditions.append("d.id IN (SELECT rowid FROM search WHERE search MATCH :match)")
    return conditions


_PLACE = ("d.notice_day DESC", "d.notice_id DESC", "d.place")
_SORTS: dict[SortColumn, tuple[str, ...]] = {
    SortColumn.PLACE: _PLACE,
    SortColumn.TEXT: ("d.text_key", "d.id"),
    SortColumn.LEAD: ("g.name_key IS NULL", "g.name_key", *_PLACE),
    SortColumn.DUE: ("d.due IS NULL", "d.due", *_PLACE),
    SortColumn.STANDING: (STANDING_RANK, "d.due", *_PLACE),
}
_JOINS = {SortColumn.LEAD: "LEFT JOIN agencies AS g ON g.id = d.lead_id"}
_GROUPED_BY = {
    Grouping.NOTICE: "d.notice_id",
    Grouping.AGENCY: "d.lead_id",
    Grouping.WEEK: "d.due",
    Grouping.NONE: "NULL",
}


def _turned(term: str) -> str:
    """The other way round; what has no day or no lead stays last."""
    if term.endswith(" IS NULL"):
        return term
    return term.removesuffix(" DESC") if term.endswith(" DESC") else f"{term} DESC"


_ORDERS = {
    (column, descending): ", ".join(map(_turned, terms) if descending else terms)
    for column, terms in _SORTS.items()
    for descending in (False, True)
}


def _under_heads(rows: _Rows, head_of: Callable[[Any], _Head]) -> Listing:
    """The rows in their order, brought together under the heads in the heads' order."""
    ids: dict[Any, list[int]] = {}
    completed: dict[Any, int] = {}
    for number, group, done in rows:
        bucket = ids.get(group)
        if bucket is None:
            bucket = ids[group] = []
            completed[group] = 0
        bucket.append(number)
        completed[group] += done
    # Days of one week meet here under one head.
    heads: dict[_Head, list[Any]] = {}
    for group in ids:
        heads.setdefault(head_of(group), []).append(group)
    in_order: list[int] = []
    groups = []
    for head in sorted(heads, key=lambda head: head[0]):  # type: ignore[arg-type,return-value]
        first = len(in_order)
        for group in heads[head]:
            in_order += ids[group]
        done = sum(completed[group] for group in heads[head])
        groups.append(ListGroup(head[1], head[2], first, len(in_order) - first, done))
    return Listing(tuple(in_order), tuple(groups))


def _notice_heads(connection: Connection) -> Callable[[int], _Head]:
    rows = connection.tuples(
        """SELECT id, number, issued_on, meeting_on, source_name FROM notices
        ORDER BY coalesce(issued_on, meeting_on, added_on) DESC, id DESC"""
    )
    heads = {
        number: (
            place,
            notice_title(symbol, day_of(issued or meeting), name),
            f"notice:{number}",
        )
        for place, (number, symbol, issued, meeting, name) in enumerate(rows)
    }
    return heads.__getitem__


def _agency_heads(connection: Connection) -> Callable[[int | None], _Head]:
    rows = connection.tuples("SELECT id, name FROM agencies ORDER BY name_key, id")
    heads: dict[int | None, _Head] = {
        number: (place, name, f"agency:{number}") for place, (number, name) in enumerate(rows)
    }
    heads[None] = (len(rows), "Chưa rõ đơn vị chủ trì", "none")
    return heads.__getitem__


def _week_heads(_: Connection) -> Callable[[str | None], _Head]:
    return _week_head


def _week_head(due: str | None) -> _Head:
    if due is None:
        return ("9999", "Không hạn", "none")
    day = sure_day_of(due)
    monday = day - timedelta(days=day.weekday())
    sunday = monday + timedelta(days=6)
    year, week, _ = day.isocalendar()
    first = f"{monday:%d/%m}" if monday.year == sunday.year else f"{monday:%d/%m/%Y}"
    return (
        monday.isoformat(),
        f"Tuần {week} ({first} – {sunday:%d/%m/%Y})",
        f"week:{year}-W{week:02d}",
    )


def _no_heads(_: Connection) -> Callable[[None], _Head]:
    return lambda _: (0, "", "none")


_HEADS: dict[Grouping, Callable[[Connection], Callable[[Any], _Head]]] = {
    Grouping.NOTICE: _notice_heads,
    Grouping.AGENCY: _agency_heads,
    Grouping.WEEK: _week_heads,
    Grouping.NONE: _no_heads,
}


def counts(connection: Connection, *, today: date, warning_days: int) -> Counts:
    """The side bar's figures on `today`; every standing is named, also with none."""
    found = dict(
        connection.tuples(
            f"SELECT {STANDING} AS standing, count(*) FROM directives GROUP BY standing",
            standing_parameters(today, warning_days),
        )
    )
    undecided = connection.value("SELECT count(*) FROM points WHERE disposition = 'undecided'")
    return Counts(
        directives=sum(found.values()),
        by_standing={kind: found.get(kind.value, 0) for kind in StandingKind},
        undecided_points=undecided,
    )


def agency_counts(
    connection: Connection, *, today: date, warning_days: int
) -> list[AgencyCount]:
    """The agencies that lead work, also as second or third, in Vietnamese order."""
    rows = connection.rows(_AGENCY_COUNTS, standing_parameters(today, warning_days))
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
_AGENCY_COUNTS = f"""
    SELECT g.id, g.name, g.short_name, sum(w.open) AS open, sum(w.overdue) AS overdue
    FROM (
        SELECT lead_id AS agency_id, sum({_STILL_OPEN}) AS open,
            sum({STANDING} = 'overdue') AS overdue
        FROM directives WHERE lead_id IS NOT NULL GROUP BY lead_id
        UNION ALL
        SELECT s.agency_id, sum({_STILL_OPEN}), sum({STANDING} = 'overdue')
        FROM assignments AS s JOIN directives AS d ON d.id = s.directive_id
        WHERE s.role = 'lead' AND s.place > 0 AND s.agency_id IS NOT NULL
            AND s.agency_id IS NOT d.lead_id
        GROUP BY s.agency_id
    ) AS w
    JOIN agencies AS g ON g.id = w.agency_id
    GROUP BY g.id ORDER BY g.name_key, g.id"""
