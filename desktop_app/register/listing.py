"""The list: ids in order under their heads.

The whole list in the order asked for is kept until something changes; a filter or a search then
only picks from it, so that each key typed costs no sorting.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import compress
from typing import Any

from desktop_app.register.agencies import Agencies
from desktop_app.register.closed_notices import any_closed
from desktop_app.register.connection import Connection
from desktop_app.register.list_heads import HEADS, Head
from desktop_app.register.list_order import ALL_ROWS, Rows, in_order, permuted
from desktop_app.register.list_questions import (
    FOLLOWED,
    Question,
    asks_for_a_body,
    questions,
    shows_closed,
)
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.listing import (
    Grouping,
    ListGroup,
    Listing,
    ListingFilter,
    SortTerm,
)
from desktop_app.tracking.steps import Steps, all_at_once


@dataclass(frozen=True, slots=True)
class _Order:
    """All that the order of the whole list hangs on."""

    state: tuple[int, int, int]  # of the register
    today: date
    rules: DayRules
    grouping: Grouping
    sorts: tuple[SortTerm, ...]


@dataclass(frozen=True, slots=True)
class _Whole:
    """A list with all that filters need to pick from it."""

    order: _Order
    listing: Listing
    done: bytes  # one for each row, 1 when completed
    highest: int  # of the ids


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
            steps = self.prepared(wanted, today=today, rules=rules, rows_a_step=ALL_ROWS)
            whole = all_at_once(steps)
            heirs = self._agencies.heirs(today) if asks_for_a_body(wanted) else {}
            asked = questions(self._connection, wanted, heirs, today=today, rules=rules)
            hits = self._hits(whole, asked)
        return (whole if hits is None else _only(whole, hits)).listing

    def prepared(
        self, wanted: ListingFilter, *, today: date, rules: DayRules, rows_a_step: int
    ) -> Steps[_Whole]:
        """What `listing` picks from, brought into its order in short steps and kept.

        It is kept under the state that the first step met: after a change between two steps
        nobody takes it for what the register holds.
        """
        state = self._connection.state()
        order = _Order(state, today, rules, wanted.grouping, wanted.sorts)
        if self._whole is None or self._whole.order != order:
            self._whole = yield from self._in_order(order, rows_a_step)
        whole = self._whole
        if shows_closed(wanted) or not any_closed(self._connection):
            return whole
        return self._without_closed(whole)

    def _in_order(self, order: _Order, rows_a_step: int) -> Steps[_Whole]:
        rows = yield from in_order(
            self._connection,
            order.sorts,
            order.grouping,
            today=order.today,
            rules=order.rules,
            rows_a_step=rows_a_step,
        )
        yield
        head_of = HEADS[order.grouping](self._connection)
        if order.grouping is Grouping.AGENCY:
            head_of = _under_heirs(head_of, self._agencies.heirs(order.today))
        yield
        listing, done = _under_heads(rows, head_of)
        yield
        return _Whole(order, listing, done, max(listing.ids, default=0))

    def _without_closed(self, whole: _Whole) -> _Whole:
        """What of the whole list is in no closed notice; kept as long as the whole is."""
        if self._followed is None or self._followed[0] is not whole:
            hits = self._hits(whole, [FOLLOWED])
            self._followed = whole, whole if hits is None else _only(whole, hits)
        return self._followed[1]

    def _hits(self, whole: _Whole, asked: Iterable[Question]) -> bytearray | None:
        """A byte for each id, 1 where it answers every question; None when none is asked."""
        hits = None
        for sql, parameters in asked:
            found = self._connection.ids(sql, parameters)
            if hits is not None:
                found = list(compress(found, map(hits.__getitem__, found)))
            hits = _marks(whole.highest, found)
        return hits


def _marks(highest: int, numbers: Iterable[int]) -> bytearray:
    """A byte for each number up to the highest, 1 at each of `numbers`."""
    marks = bytearray(highest + 1)
    for number in numbers:
        marks[number] = 1
    return marks


def _under_heirs(
    head_of: Callable[[Any], Head], heirs: Mapping[int, int]
) -> Callable[[Any], Head]:
    """The heads of those who answer today for the bodies that led the work."""
    return lambda agency: head_of(heirs.get(agency, agency))


def _under_heads(rows: Rows, head_of: Callable[[Any], Head]) -> tuple[Listing, bytes]:
    """The rows in their order, brought together under the heads in the heads' order."""
    heads = {group: head_of(group) for group in dict.fromkeys(rows.groups)}
    in_heads_order = sorted(set(heads.values()), key=lambda head: head[0])
    place_of = {head: place for place, head in enumerate(in_heads_order)}
    rank_of = {group: place_of[head] for group, head in heads.items()}  # weeks have many days
    ranks = list(map(rank_of.__getitem__, rows.groups))
    order = sorted(range(len(ranks)), key=ranks.__getitem__)
    done = bytes(permuted(rows.done, order))
    sizes = Counter(ranks)
    sized = ((title, key, sizes[place]) for place, (_, title, key) in enumerate(in_heads_order))
    return Listing(tuple(permuted(rows.ids, order)), _counted(sized, done)), done


def _only(whole: _Whole, hits: bytearray) -> _Whole:
    """What of the whole list is in `hits`, under the heads that still have rows."""
    ids, groups = whole.listing.ids, whole.listing.groups
    kept = bytes(map(hits.__getitem__, ids))
    if all(kept):
        return whole
    done = bytes(compress(whole.done, kept))
    sized = (
        (title, key, kept.count(1, first, first + size))
        for title, key, first, size, _ in groups
    )
    listing = Listing(tuple(compress(ids, kept)), _counted(sized, done))
    return replace(whole, listing=listing, done=done)


def _counted(sized: Iterable[tuple[str, str, int]], done: bytes) -> tuple[ListGroup, ...]:
    """The groups that have rows, one after the other, each with how many of them are done."""
    counted, first = [], 0
    for title, key, size in sized:
        if size:
            end = first + size
            counted.append(ListGroup(title, key, first, size, done.count(1, first, end)))
            first = end
    return tuple(counted)
