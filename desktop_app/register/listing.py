"""The list: ids in order under their heads.

The whole list in the order asked for is kept until something changes; a filter or a search then
only picks from it, so that each key typed costs no sorting.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import compress
from typing import Any

from desktop_app.register.agencies import Agencies
from desktop_app.register.closed_notices import any_closed
from desktop_app.register.connection import Connection
from desktop_app.register.list_heads import HEADS, Head
from desktop_app.register.list_order import Row, rows_in_order
from desktop_app.register.list_questions import FOLLOWED, Question, questions, shows_closed
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.listing import (
    Grouping,
    ListGroup,
    Listing,
    ListingFilter,
    SortTerm,
)


@dataclass(frozen=True, slots=True)
class _Order:
    """All that the order of the whole list hangs on."""

    state: tuple[int, int]  # of the register: own changes, others' changes
    today: date
    rules: DayRules
    grouping: Grouping
    sorts: tuple[SortTerm, ...]


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
        self._followed: tuple[_Whole, _Whole] | None = None  # of the whole, without the closed

    def listing(self, wanted: ListingFilter, *, today: date, rules: DayRules) -> Listing:
        """The ids that answer `wanted` under their heads."""
        with self._connection.one_state():
            state = self._connection.state()
            order = _Order(state, today, rules, wanted.grouping, wanted.sorts)
            if self._whole is None or self._whole.order != order:
                self._whole = self._in_order(order)
            whole = self._whole
            if not shows_closed(wanted) and any_closed(self._connection):
                whole = self._without_closed(whole)
            heirs = self._agencies.heirs(today) if wanted.agency_id is not None else {}
            asked = questions(self._connection, wanted, heirs, today=today, rules=rules)
            hits = self._hits(whole, asked)
        return whole.listing if hits is None else _only(whole, hits)

    def _in_order(self, order: _Order) -> _Whole:
        rows = rows_in_order(
            self._connection, order.sorts, order.grouping, today=order.today, rules=order.rules
        )
        done = bytearray(max((row[0] for row in rows), default=0) + 1)
        for row in rows:
            done[row[0]] = row[2]
        head_of = HEADS[order.grouping](self._connection)
        if order.grouping is Grouping.AGENCY:
            head_of = _under_heirs(head_of, self._agencies.heirs(order.today))
        return _Whole(order, _under_heads(rows, head_of, done), done)

    def _without_closed(self, whole: _Whole) -> _Whole:
        """What of the whole list is in no closed notice; kept as long as the whole is."""
        if self._followed is None or self._followed[0] is not whole:
            hits = self._hits(whole, [FOLLOWED])
            listing = whole.listing if hits is None else _only(whole, hits)
            self._followed = whole, _Whole(whole.order, listing, whole.done)
        return self._followed[1]

    def _hits(self, whole: _Whole, asked: Iterable[Question]) -> bytearray | None:
        """A byte for each id, 1 where it answers every question; None when none is asked."""
        hits = None
        for sql, parameters in asked:
            marks = bytearray(len(whole.done))
            for (number,) in self._connection.tuples(sql, parameters):
                marks[number] = 1 if hits is None else hits[number]
            hits = marks
        return hits


def _under_heirs(
    head_of: Callable[[Any], Head], heirs: Mapping[int, int]
) -> Callable[[Any], Head]:
    """The heads of those who answer today for the bodies that led the work."""
    return lambda agency: head_of(heirs.get(agency, agency))


def _under_heads(
    rows: Iterable[Row], head_of: Callable[[Any], Head], done: bytearray
) -> Listing:
    """The rows in their order, brought together under the heads in the heads' order."""
    heads: dict[Head, list[int]] = {}
    buckets: dict[Any, list[int]] = {}  # the days of one week share theirs
    for row in rows:
        group = row[1]
        bucket = buckets.get(group)
        if bucket is None:
            bucket = buckets[group] = heads.setdefault(head_of(group), [])
        bucket.append(row[0])
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
