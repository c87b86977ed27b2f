"""The order of the whole list: what an index has in order, and what is sorted after it."""

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from desktop_app.register.connection import Connection
from desktop_app.register.standing_sql import STANDING_RANK, standing_parameters
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.listing import Grouping, SortColumn, SortTerm
from desktop_app.tracking.progress import Status
from desktop_app.tracking.steps import Steps
from desktop_app.tracking.vietnamese_order import vietnamese_key

A_STEP = 25_000  # rows: a hundredth of a second, and few enough that finding each is short
ALL_ROWS = sys.maxsize  # in one step: each further step finds its first row anew
_BY_NOTICE = (SortTerm(SortColumn.PLACE),)


class Among(NamedTuple):
    """Which directives are meant: a condition over their columns."""

    sql: str
    parameters: Mapping[str, object]


EVERY_ROW = Among("TRUE", {})


class Rows(NamedTuple):
    """Directives in their order, by columns."""

    ids: list[int]
    groups: list[Any]  # what brings each under its head
    done: list[int]  # 1 where it is completed


def in_order(
    connection: Connection,
    sorts: Sequence[SortTerm],
    grouping: Grouping,
    *,
    today: date,
    rules: DayRules,
    rows_a_step: int,
    among: Among = EVERY_ROW,
) -> Steps[Rows]:
    """The directives `among` all in the order of `sorts`, read `rows_a_step` at a step.

    The last term comes from its index, ties and all; each term before it is a stable sort of
    what stands already, so that rows it calls equal stay as the later terms put them.
    """
    terms = that_count(sorts)
    last = terms[-1]
    values = [(_VALUES_AT_LAST if term is last else _VALUES).get(term.column) for term in terms]
    asked = {f"value_{place}": value for place, value in enumerate(values) if value}
    selected = "".join(f", {value} AS {name}" for name, value in asked.items())
    columns = yield from _columns(
        connection,
        ("id", "grouped", "done", *asked),
        f"""SELECT id, {_GROUPED_BY[grouping]} AS grouped,
            status = 'completed' AS done{selected}
        FROM directives WHERE {among.sql} ORDER BY {_ORDERS[last.column, last.descending]}""",
        {**standing_parameters(connection, today, rules), **among.parameters},
        rows_a_step,
    )
    order = list(range(len(columns[0])))
    further = dict(zip(asked, columns[3:], strict=True))
    for place, term in reversed(list(enumerate(terms))):
        given = further.get(f"value_{place}")
        if term.column is SortColumn.OFFICER:
            given = _officers(connection, columns[0])
        if given is not None:
            keys, turned = _keys(connection, term, given, is_last=term is last)
            order.sort(key=keys.__getitem__, reverse=turned)
    return Rows(*(permuted(column, order) for column in columns[:3]))


def _officers(connection: Connection, ids: Sequence[int]) -> list[str]:
    """Who sees to each: from their own index, which holds the few that somebody sees to."""
    named = connection.tuples("SELECT id, officer FROM directives WHERE officer <> ''")
    officer_of = dict(named)
    return [officer_of.get(number, "") for number in ids]


def _columns(
    connection: Connection,
    names: Sequence[str],
    source: str,
    asked: dict[str, object],
    rows_a_step: int,
) -> Steps[list[list[Any]]]:
    """What `Connection.columns` gives, so many rows at a step."""
    columns: list[list[Any]] = [[] for _ in names]
    while True:
        place = {"many": rows_a_step, "first": len(columns[0])}
        read = connection.columns(
            names, f"{source} LIMIT :many OFFSET :first", {**asked, **place}
        )
        for column, further in zip(columns, read, strict=True):
            column.extend(further)
        if len(read[0]) < rows_a_step:
            return columns
        yield


def permuted(values: list[Any], order: Sequence[int]) -> list[Any]:
    """`values` in that order of their places."""
    return list(map(values.__getitem__, order))


def that_count(sorts: Sequence[SortTerm]) -> Sequence[SortTerm]:
    """The terms up to the place: no two directives share one, so nothing after it counts."""
    terms: list[SortTerm] = []
    for term in sorts:
        terms.append(term)
        if term.column is SortColumn.PLACE:
            break
    return terms or _BY_NOTICE


def _keys(
    connection: Connection, term: SortTerm, values: list[Any], *, is_last: bool
) -> tuple[list[Any], bool]:
    """What to sort by, and whether the other way round; what is missing stays last."""
    turned = term.descending
    if term.column in _RANKS:
        rank = _RANKS[term.column](connection, descending=turned)
        return list(map(rank.__getitem__, values)), False
    if term.column is SortColumn.DUE:
        if is_last:
            return values, False  # the days stand in order already
        missing = "" if turned else "9999"
        return [value or missing for value in values], turned
    return values, turned


def _ranks_of_agencies(connection: Connection, *, descending: bool) -> dict[Any, int]:
    """The places of the agencies in Vietnamese order; nobody is last."""
    agencies = connection.tuples("SELECT id FROM agencies ORDER BY name_key, id")
    return _ranks((row[0] for row in agencies), None, descending=descending)


def _ranks_of_officers(connection: Connection, *, descending: bool) -> dict[Any, int]:
    """The places of the officers in Vietnamese order; nobody is last."""
    names = connection.tuples("SELECT DISTINCT officer FROM directives WHERE officer <> ''")
    in_order = sorted((row[0] for row in names), key=vietnamese_key)
    return _ranks(in_order, "", descending=descending)


def _ranks_of_statuses(_: Connection, *, descending: bool) -> dict[Any, int]:
    return _ranks((status.value for status in Status), None, descending=descending)


def _ranks(in_order: Iterable[Any], nobody: Any, *, descending: bool) -> dict[Any, int]:
    known = list(in_order)
    if descending:
        known.reverse()
    return {value: place for place, value in enumerate((*known, nobody))}


_RANKS: dict[SortColumn, Callable[..., dict[Any, int]]] = {
    SortColumn.LEAD: _ranks_of_agencies,
    SortColumn.OFFICER: _ranks_of_officers,
    SortColumn.STATUS: _ranks_of_statuses,
}
_PLACE = ("notice_day DESC", "notice_id DESC", "place")
_SORTS: dict[SortColumn, tuple[str, ...]] = {
    SortColumn.PLACE: _PLACE,
    SortColumn.TEXT: ("text_key", "id"),
    SortColumn.LEAD: ("lead_id", *_PLACE),
    SortColumn.DUE: ("due", *_PLACE),
    SortColumn.STANDING: ("due", *_PLACE),
    SortColumn.STATUS: _PLACE,
    SortColumn.OFFICER: _PLACE,
}
_INDEXED = frozenset({SortColumn.PLACE, SortColumn.TEXT})
_VALUES = {
    SortColumn.TEXT: "text_key",
    SortColumn.LEAD: "lead_id",
    SortColumn.DUE: "due",
    SortColumn.STANDING: STANDING_RANK,
    SortColumn.STATUS: "status",
}
# What its own index leaves to sort by: nothing where that says all.
_VALUES_AT_LAST = {column: value for column, value in _VALUES.items() if column not in _INDEXED}
_VALUES_AT_LAST[SortColumn.DUE] = "due IS NULL"
_GROUPED_BY = {
    Grouping.NOTICE: "notice_id",
    Grouping.AGENCY: "lead_id",
    Grouping.WEEK: "due",
    Grouping.NONE: "NULL",
}


def _turned(term: str) -> str:
    """The other way round."""
    return term.removesuffix(" DESC") if term.endswith(" DESC") else f"{term} DESC"


_ORDERS = {
    (column, descending): ", ".join(map(_turned, terms) if descending else terms)
    for column, terms in _SORTS.items()
    for descending in (False, True)
}
