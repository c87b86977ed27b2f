"""The order of the whole list: what an index has in order, and what is sorted after it."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from operator import itemgetter
from typing import Any

from desktop_app.register.connection import Connection
from desktop_app.register.standing_sql import STANDING_RANK, standing_parameters
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.listing import Grouping, SortColumn, SortTerm
from desktop_app.tracking.progress import Status
from desktop_app.tracking.vietnamese_order import vietnamese_key

#: A directive's id, what groups it, 1 when it is done, a value for each term of the order.
Row = tuple[Any, ...]

_BY_NOTICE = (SortTerm(SortColumn.PLACE),)
_FIRST_VALUE = 3  # in a Row


def rows_in_order(
    connection: Connection,
    sorts: Sequence[SortTerm],
    grouping: Grouping,
    *,
    today: date,
    rules: DayRules,
) -> list[Row]:
    """Every directive, in the order of `sorts`.

    The last term comes from its index, ties and all; each term before it is a stable sort of
    what stands already, so that rows it calls equal stay as the later terms put them.
    """
    terms = _that_count(sorts) or _BY_NOTICE
    last = terms[-1]
    values = [_VALUES.get(term.column, _NOTHING) for term in terms]
    if last.column in _INDEX_SAYS_ALL:
        values[-1] = _NOTHING
    elif last.column is SortColumn.DUE:
        values[-1] = _MISSING  # the days stand in order already
    rows: list[Row] = connection.tuples(
        f"""SELECT id, {_GROUPED_BY[grouping]}, status = 'completed', {", ".join(values)}
        FROM directives ORDER BY {_ORDERS[last.column, last.descending]}""",
        standing_parameters(connection, today, rules),
    )
    for place in reversed(range(len(terms))):
        at = _FIRST_VALUE + place
        if values[place] == _MISSING:
            rows.sort(key=itemgetter(at))
        elif values[place] != _NOTHING:
            _sort(connection, rows, terms[place], at)
    return rows


def _that_count(sorts: Sequence[SortTerm]) -> list[SortTerm]:
    """The terms up to the place: no two directives share one, so nothing after it counts."""
    terms: list[SortTerm] = []
    for term in sorts:
        terms.append(term)
        if term.column is SortColumn.PLACE:
            break
    return terms


def _sort(connection: Connection, rows: list[Row], term: SortTerm, at: int) -> None:
    """Sort by the values `at` a place of the rows; what is missing stays last both ways."""
    turned = term.descending
    if term.column is SortColumn.DUE:
        missing = "" if turned else "9999"
        rows.sort(key=lambda row: row[at] or missing, reverse=turned)
    elif term.column in {SortColumn.TEXT, SortColumn.STANDING}:
        rows.sort(key=itemgetter(at), reverse=turned)
    else:
        rank = _RANKS[term.column](connection, descending=turned)
        rows.sort(key=lambda row: rank[row[at]])


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
_NOTHING = "0"  # is left to sort by: nothing is read for it
_MISSING = "due IS NULL"
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
_INDEX_SAYS_ALL = frozenset({SortColumn.PLACE, SortColumn.TEXT})
_VALUES = {
    SortColumn.TEXT: "text_key",
    SortColumn.LEAD: "lead_id",
    SortColumn.DUE: "due",
    SortColumn.STANDING: STANDING_RANK,
    SortColumn.STATUS: "status",
    SortColumn.OFFICER: "officer",
}
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
