"""The list: ids in order under their heads.

The whole list in the order asked for is kept until something changes; a filter or a search then
only picks from it, so that each key typed costs no sorting.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import compress
from operator import itemgetter
from typing import Any

from desktop_app.register.agencies import Agencies
from desktop_app.register.connection import Connection
from desktop_app.register.list_heads import HEADS, Head
from desktop_app.register.search import match_expression
from desktop_app.register.standing_sql import STANDING, STANDING_RANK, standing_parameters
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.listing import (
    Grouping,
    ListGroup,
    Listing,
    ListingFilter,
    SortColumn,
)

# A directive's id, what groups it, 1 when it is done, what is still to be sorted by.
_Row = tuple[int, Any, int, Any]


@dataclass(frozen=True, slots=True)
class _Order:
    """All that the order of the whole list hangs on."""

    state: tuple[int, int]  # of the register: own changes, others' changes
    today: date
    rules: DayRules
    grouping: Grouping
    sort: SortColumn
    descending: bool


@dataclass(frozen=True, slots=True)
class _Whole:
    """The unfiltered list; `done` has a byte for each id, 1 when completed."""

    order: _Order
    listing: Listing
    done: bytearray


class WholeList:
    """Answers filters from the whole list in the order last asked for."""

    def __init__(self, connection: Connection, agencies: Agencies) -> None:
        self._connection = connection
        self._agencies = agencies
        self._whole: _Whole | None = None

    def listing(self, wanted: ListingFilter, *, today: date, rules: DayRules) -> Listing:
        """The ids that answer `wanted` under their heads."""
        with self._connection.one_state():
            order = _Order(
                self._connection.state(),
                today,
                rules,
                wanted.grouping,
                wanted.sort,
                wanted.descending,
            )
            if self._whole is None or self._whole.order != order:
                self._whole = self._in_order(order)
            whole = self._whole
            hits = self._hits(whole, self._questions(wanted, today, rules))
        return whole.listing if hits is None else _only(whole, hits)

    def _in_order(self, order: _Order) -> _Whole:
        rows: list[_Row] = self._connection.tuples(
            f"""SELECT id, {_GROUPED_BY[order.grouping]}, status = 'completed',
                {_SORTED_BY.get(order.sort, "0")}
            FROM directives ORDER BY {_ORDERS[order.sort, order.descending]}""",
            standing_parameters(self._connection, order.today, order.rules),
        )
        self._finish_sorting(rows, order)
        done = bytearray(max((row[0] for row in rows), default=0) + 1)
        for number, _, completed, _ in rows:
            done[number] = completed
        head_of = HEADS[order.grouping](self._connection)
        if order.grouping is Grouping.AGENCY:
            head_of = _under_heirs(head_of, self._agencies.heirs(order.today))
        return _Whole(order, _under_heads(rows, head_of, done), done)

    def _finish_sorting(self, rows: list[_Row], order: _Order) -> None:
        """Sort by the few values of `_SORTED_BY`; within one value the index's order stays."""
        if order.sort is SortColumn.LEAD:
            rank = self._ranks_of_agencies(descending=order.descending)
            rows.sort(key=lambda row: rank[row[3]])
        elif order.sort is SortColumn.STANDING:
            rows.sort(key=itemgetter(3), reverse=order.descending)
        elif order.sort is SortColumn.DUE:
            rows.sort(key=itemgetter(3))  # what has no day stays last both ways

    def _ranks_of_agencies(self, *, descending: bool) -> dict[int | None, int]:
        """The places of the agencies in Vietnamese order; nobody is last."""
        direction = "DESC" if descending else "ASC"
        agencies = self._connection.tuples(
            f"SELECT id FROM agencies ORDER BY name_key {direction}, id {direction}"
        )
        rank: dict[int | None, int] = {row[0]: place for place, row in enumerate(agencies)}
        rank[None] = len(rank)
        return rank

    def _hits(
        self, whole: _Whole, questions: Iterable[tuple[str, dict[str, object]]]
    ) -> bytearray | None:
        """A byte for each id, 1 where it answers every question; None when none is asked."""
        hits = None
        for sql, parameters in questions:
            marks = bytearray(len(whole.done))
            for (number,) in self._connection.tuples(sql, parameters):
                marks[number] = 1 if hits is None else hits[number]
            hits = marks
        return hits

    def _questions(
        self, wanted: ListingFilter, today: date, rules: DayRules
    ) -> Iterable[tuple[str, dict[str, object]]]:
        """A query for each question that `wanted` asks."""
        if wanted.standings:
            # The values are those of an enum of ours, never a person's words.
            kinds = ", ".join(f"'{kind.value}'" for kind in sorted(wanted.standings))
            yield (
                f"SELECT id FROM directives WHERE {STANDING} IN ({kinds})",
                standing_parameters(self._connection, today, rules),
            )
        if wanted.agency_id is not None:
            heirs = self._agencies.heirs(today)
            ended = [body for body, heir in heirs.items() if heir == wanted.agency_id]
            yield (
                """SELECT directive_id FROM assignments
                WHERE agency_id IN (SELECT value FROM json_each(:agencies))""",
                {"agencies": json.dumps([wanted.agency_id, *ended])},
            )
        if wanted.notice_id is not None:
            yield (
                "SELECT id FROM directives WHERE notice_id = :notice",
                {"notice": wanted.notice_id},
            )
        match = match_expression(wanted.words)
        if match:
            yield "SELECT rowid FROM search WHERE search MATCH :match", {"match": match}


def _under_heirs(
    head_of: Callable[[Any], Head], heirs: Mapping[int, int]
) -> Callable[[Any], Head]:
    """The heads of those who answer today for the bodies that led the work."""
    return lambda agency: head_of(heirs.get(agency, agency))


_PLACE = ("notice_day DESC", "notice_id DESC", "place")
_SORTS: dict[SortColumn, tuple[str, ...]] = {
    SortColumn.PLACE: _PLACE,
    SortColumn.TEXT: ("text_key", "id"),
    SortColumn.LEAD: ("lead_id", *_PLACE),
    SortColumn.DUE: ("due", *_PLACE),
    SortColumn.STANDING: ("due", *_PLACE),
}
# What no index has in order; it has few values, so that a stable sort of the answer is cheap.
_SORTED_BY = {
    SortColumn.LEAD: "lead_id",
    SortColumn.DUE: "due IS NULL",
    SortColumn.STANDING: STANDING_RANK,
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


def _under_heads(
    rows: Iterable[_Row], head_of: Callable[[Any], Head], done: bytearray
) -> Listing:
    """The rows in their order, brought together under the heads in the heads' order."""
    heads: dict[Head, list[int]] = {}
    buckets: dict[Any, list[int]] = {}  # the days of one week share theirs
    for number, group, _, _ in rows:
        bucket = buckets.get(group)
        if bucket is None:
            bucket = buckets[group] = heads.setdefault(head_of(group), [])
        bucket.append(number)
    in_order: list[int] = []
    groups = []
    for head in sorted(heads, key=lambda head: head[0]):
        bucket = heads[head]
        completed = sum(map(done.__getitem__, bucket))
        groups.append(ListGroup(head[1], head[2], len(in_order), len(bucket), completed))
        in_order += bucket
    return Listing(tuple(in_order), tuple(groups))


def _only(whole: _Whole, hits: bytearray) -> Listing:
    """What of the whole list is in `hits`, under the heads that still have rows."""
    ids = whole.listing.ids
    in_order: list[int] = []
    groups = []
    for group in whole.listing.groups:
        rows = ids[group.first : group.first + group.size]
        kept = list(compress(rows, map(hits.__getitem__, rows)))
        if kept:
            completed = sum(map(whole.done.__getitem__, kept))
            groups.append(
                ListGroup(group.title, group.key, len(in_order), len(kept), completed)
            )
            in_order += kept
    return Listing(tuple(in_order), tuple(groups))
