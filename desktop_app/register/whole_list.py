"""A list in its order under its heads, and how answers are picked from it."""

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import compress

from desktop_app.register.connection import Connection
from desktop_app.register.list_heads import HEADS
from desktop_app.register.list_order import Rows, permuted
from desktop_app.tracking.listing import Grouping, ListGroup, Listing
from desktop_app.tracking.steps import Steps

_HEADS_A_STEP = 5_000
_NOWHERE = -1


@dataclass(frozen=True, slots=True)
class Whole:
    """A list with all that filters need to pick from it."""

    listing: Listing
    done: bytes  # one for each row, 1 when completed
    firsts: Sequence[int]  # where each group begins
    places: "array[int]"  # where each directive stands, by its number

    @classmethod
    def of(cls, listing: Listing, done: bytes) -> "Whole":
        """Find out where everything stands."""
        places = array("i", [_NOWHERE]) * (max(listing.ids, default=0) + 1)
        for place, number in enumerate(listing.ids):
            places[number] = place
        return cls(listing, done, [group.first for group in listing.groups], places)

    @property
    def highest(self) -> int:
        """The highest number that is listed."""
        return len(self.places) - 1


def under_heads(
    connection: Connection, rows: Rows, grouping: Grouping, heirs: Mapping[int, int]
) -> Steps[Whole]:
    """The rows in their order, brought together under the heads in the heads' order.

    The work of bodies that have ended stands under the heads of their `heirs`.
    """
    groups = dict.fromkeys(rows.groups)
    head_of = HEADS[grouping](connection, groups)
    heads = {group: head_of(heirs.get(group, group)) for group in groups}
    yield
    in_heads_order = sorted(set(heads.values()), key=lambda head: head[0])
    place_of = {head: place for place, head in enumerate(in_heads_order)}
    rank_of = {group: place_of[head] for group, head in heads.items()}  # weeks have many days
    ranks = list(map(rank_of.__getitem__, rows.groups))
    yield
    order = sorted(range(len(ranks)), key=ranks.__getitem__)
    yield
    done = bytes(permuted(rows.done, order))
    sizes = Counter(ranks)
    sized = ((title, key, sizes[place]) for place, (_, title, key) in enumerate(in_heads_order))
    yield
    listing = Listing(tuple(permuted(rows.ids, order)), _counted(sized, done))
    yield
    return Whole.of(listing, done)


def only(whole: Whole, hits: Sequence[int], rows_a_step: int) -> Steps[tuple[Listing, bytes]]:
    """What of the whole list has a 1 in `hits`, under the heads that still have rows.

    Beside it, for each of its rows, whether it is completed.
    """
    ids, groups = whole.listing.ids, whole.listing.groups
    kept = bytearray()
    for first in range(0, len(ids), rows_a_step):
        kept += bytes(map(hits.__getitem__, ids[first : first + rows_a_step]))
        yield
    if all(kept):
        return whole.listing, whole.done
    done = bytes(compress(whole.done, kept))
    sized: list[tuple[str, str, int]] = []
    for place in range(0, len(groups), _HEADS_A_STEP):
        yield
        sized += [
            (title, key, kept.count(1, first, first + size))
            for title, key, first, size, _ in groups[place : place + _HEADS_A_STEP]
        ]
    yield
    return Listing(tuple(compress(ids, kept)), _counted(sized, done)), done


def at_places(whole: Whole, numbers: Iterable[int], *, is_all: bool = True) -> Listing:
    """The same for the few directives of these `numbers`, as far as they are listed."""
    last, where = whole.highest, whole.places.__getitem__
    places = sorted(map(where, (number for number in numbers if number <= last)))
    places = places[bisect_right(places, _NOWHERE) :]
    ids, groups, done = whole.listing.ids, whole.listing.groups, whole.done
    sizes = Counter(map(partial(bisect_right, whole.firsts), places))
    sized = ((*groups[number - 1][:2], size) for number, size in sizes.items())
    return Listing(
        tuple(map(ids.__getitem__, places)),
        _counted(sized, bytes(map(done.__getitem__, places))),
        is_all,
    )


def _counted(sized: Iterable[tuple[str, str, int]], done: bytes) -> tuple[ListGroup, ...]:
    """The groups that have rows, one after the other, each with how many of them are done."""
    counted, first = [], 0
    for title, key, size in sized:
        if size:
            end = first + size
            counted.append(ListGroup(title, key, first, size, done.count(1, first, end)))
            first = end
    return tuple(counted)
