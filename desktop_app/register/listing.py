"""The list: ids in order under their heads.

The whole list in the order asked for is kept until something changes; a filter or a search then
only picks from it, so that each key typed costs no sorting. In a large register even that
picking is left to short steps: what a screen shows is found first (`first_rows.py`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import compress

from desktop_app.register.agencies import Agencies
from desktop_app.register.closed_notices import any_closed
from desktop_app.register.connection import Connection
from desktop_app.register.first_rows import FirstHits, first_among
from desktop_app.register.list_order import ALL_ROWS, EVERY_ROW, Among, in_order
from desktop_app.register.list_questions import (
    FOLLOWED,
    Question,
    asks_for_a_body,
    questions,
    shows_closed,
)
from desktop_app.register.whole_list import Whole, at_places, only, under_heads
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.listing import Grouping, Listing, ListingFilter, SortTerm
from desktop_app.tracking.steps import Steps, all_at_once

A_SCREEN = 64  # rows: fewer first ones than this are not shown before all are known
AT_ONCE = 10_000  # directives whose order takes no longer than a key's picture


@dataclass(frozen=True, slots=True)
class _Order:
    """All that the order of the whole list hangs on."""

    state: tuple[int, int, int]  # of the register
    today: date
    rules: DayRules
    grouping: Grouping
    sorts: tuple[SortTerm, ...]


@dataclass(frozen=True, slots=True)
class _First:
    """The first rows of an order; none where no index tells which they are."""

    order: _Order
    rows: Whole | None
    hits: FirstHits | None


class KeptLists:
    """Answers filters from the whole list in the order last asked for, or its first rows."""

    def __init__(self, connection: Connection, agencies: Agencies) -> None:
        self._connection = connection
        self._agencies = agencies
        self._whole: tuple[_Order, Whole] | None = None
        self._followed: tuple[Whole, Whole] | None = None  # of the whole, without the closed
        self._first: _First | None = None

    def listing(self, wanted: ListingFilter, *, today: date, rules: DayRules) -> Listing:
        """The ids that answer `wanted` under their heads."""
        with self._connection.one_state():
            return all_at_once(
                self.listed(wanted, today=today, rules=rules, rows_a_step=ALL_ROWS)
            )

    def listed(
        self, wanted: ListingFilter, *, today: date, rules: DayRules, rows_a_step: int
    ) -> Steps[Listing]:
        """The same in short steps, begun anew where something changes between two of them."""
        while True:
            order = self._order(wanted, today, rules)
            steps = self._steps(wanted, order, rows_a_step)
            while self._connection.state() == order.state:
                try:
                    next(steps)
                except StopIteration as end:
                    listing: Listing = end.value
                    return listing
                yield

    def _steps(self, wanted: ListingFilter, order: _Order, rows_a_step: int) -> Steps[Listing]:
        whole = yield from self._in_order(order, rows_a_step)
        if not self._shows_all(wanted):
            whole = yield from self._without_closed(whole, rows_a_step)
        hits = None
        for question in self._questions(wanted, order):
            yield
            found = yield from self._found(question, rows_a_step)
            if hits is not None:
                found = list(compress(found, map(hits.__getitem__, found)))
            hits = _marks(whole.highest, found)
        if hits is None:
            return whole.listing
        listing, _ = yield from only(whole, hits, rows_a_step)
        return listing

    def soon(
        self, wanted: ListingFilter, *, today: date, rules: DayRules, rows_a_step: int
    ) -> Listing | None:
        """The answer where it takes one short step, else its first rows; None without those."""
        with self._connection.one_state():
            if self._is_short():
                return self.listing(wanted, today=today, rules=rules)
            order = self._order(wanted, today, rules)
            asked = list(self._questions(wanted, order))
            whole = self._kept(wanted, order)
            if whole is not None and not asked:
                return whole.listing
            first = self._among_first(wanted, order, asked)
            if first is not None or whole is None:
                return first
            return self._few(whole, asked, rows_a_step)

    def _order(self, wanted: ListingFilter, today: date, rules: DayRules) -> _Order:
        state = self._connection.state()
        return _Order(state, today, rules, wanted.grouping, wanted.sorts)

    def _questions(self, wanted: ListingFilter, order: _Order) -> Iterable[Question]:
        heirs = self._agencies.heirs(order.today) if asks_for_a_body(wanted) else {}
        return questions(self._connection, wanted, heirs, today=order.today, rules=order.rules)

    def _shows_all(self, wanted: ListingFilter) -> bool:
        return shows_closed(wanted) or not any_closed(self._connection)

    def _is_short(self) -> bool:
        further = "SELECT 1 FROM directives LIMIT 1 OFFSET :many"
        return self._connection.row(further, {"many": AT_ONCE}) is None

    # The whole list

    def _kept(self, wanted: ListingFilter, order: _Order) -> Whole | None:
        """The whole list that `wanted` is picked from, if it has been read."""
        if self._whole is None or self._whole[0] != order:
            return None
        whole = self._whole[1]
        if self._shows_all(wanted):
            return whole
        return self._followed[1] if self._followed and self._followed[0] is whole else None

    def _in_order(self, order: _Order, rows_a_step: int) -> Steps[Whole]:
        if self._whole is None or self._whole[0] != order:
            self._whole = order, (yield from self._read(order, EVERY_ROW, rows_a_step))
        return self._whole[1]

    def _read(self, order: _Order, among: Among, rows_a_step: int) -> Steps[Whole]:
        rows = yield from in_order(
            self._connection,
            order.sorts,
            order.grouping,
            today=order.today,
            rules=order.rules,
            rows_a_step=rows_a_step,
            among=among,
        )
        yield
        heirs = self._agencies.heirs(order.today) if order.grouping is Grouping.AGENCY else {}
        return (yield from under_heads(self._connection, rows, order.grouping, heirs))

    def _without_closed(self, whole: Whole, rows_a_step: int) -> Steps[Whole]:
        """What of the whole list is in no closed notice; kept as long as the whole is."""
        if self._followed is None or self._followed[0] is not whole:
            found = yield from self._found(FOLLOWED, rows_a_step)
            hits = _marks(whole.highest, found)
            self._followed = whole, Whole.of(*(yield from only(whole, hits, rows_a_step)))
        return self._followed[1]

    def _found(self, question: Question, rows_a_step: int) -> Steps[list[int]]:
        """All that it says yes to; the hits of a search so many at a step."""
        if not question.is_search:
            return self._connection.ids(question.sql, question.parameters)
        found: list[int] = []
        while True:
            further = self._connection.ids(
                f"SELECT id FROM ({question.sql}) WHERE id > :after ORDER BY id LIMIT :many",
                {
                    **question.parameters,
                    "after": found[-1] if found else -1,
                    "many": rows_a_step,
                },
            )
            found += further
            if len(further) < rows_a_step:
                return found
            yield

    def _few(self, whole: Whole, asked: Sequence[Question], most: int) -> Listing | None:
        """The whole answer, where every question has but few."""
        hits: set[int] | None = None
        for question in asked:
            found = self._connection.ids(
                f"SELECT id FROM ({question.sql}) LIMIT :most",
                {**question.parameters, "most": most + 1},
            )
            if len(found) > most:
                return None
            hits = set(found) if hits is None else hits.intersection(found)
        return at_places(whole, hits or ())

    # Its first rows

    def _among_first(
        self, wanted: ListingFilter, order: _Order, asked: Iterable[Question]
    ) -> Listing | None:
        """What of the first rows answers; None where that is less than a screen."""
        first = self._first_rows(order)
        if first.rows is None or first.hits is None:
            return None
        if not self._shows_all(wanted):
            asked = (FOLLOWED, *asked)
        numbers = set(first.rows.listing.ids)
        for question in asked:
            numbers.intersection_update(first.hits.of(question))
            if len(numbers) < A_SCREEN:
                return None
        return at_places(first.rows, numbers, is_all=False)

    def _first_rows(self, order: _Order) -> _First:
        if self._first is None or self._first.order != order:
            among = first_among(self._connection, order.grouping, order.sorts)
            rows = hits = None
            if among is not None:
                rows = all_at_once(self._read(order, among, ALL_ROWS))
                hits = FirstHits(self._connection, rows.listing.ids)
            self._first = _First(order, rows, hits)
        return self._first


def _marks(highest: int, numbers: Iterable[int]) -> bytearray:
    """A byte for each number up to the highest, 1 at each of `numbers`."""
    marks = bytearray(highest + 1)
    for number in numbers:
        marks[number] = 1
    return marks
