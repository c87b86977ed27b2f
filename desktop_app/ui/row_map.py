"""Where each row of the list stands: group heads interleaved with the places of a listing."""

from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence
from itertools import accumulate

from desktop_app.tracking.listing import ListGroup


class RowMap:
    """Rows of a listing under its heads; a folded group is its head alone.

    A group without a title has no head: the list is not grouped then.
    """

    def __init__(self, groups: Sequence[ListGroup], folded: Container[str] = ()) -> None:
        self._groups = groups
        self._heads = [1 if group.title else 0 for group in groups]
        self._open = [not head or group.key not in folded for group, head in self._pairs()]
        self._firsts = [group.first for group in groups]
        self._count()

    def _pairs(self) -> Iterator[tuple[ListGroup, int]]:
        return zip(self._groups, self._heads, strict=True)

    def _count(self) -> None:
        """Find the first row of each group again."""
        sizes = (
            head + (group.size if is_open else 0)
            for (group, head), is_open in zip(self._pairs(), self._open, strict=True)
        )
        self._starts = list(accumulate(sizes, initial=0))

    def __len__(self) -> int:
        return self._starts[-1]

    def _group_at(self, row: int) -> int:
        return bisect_right(self._starts, row) - 1

    def head(self, row: int) -> ListGroup | None:
        """The group whose head stands at `row`."""
        number = self._group_at(row)
        if self._heads[number] and row == self._starts[number]:
            return self._groups[number]
        return None

    def group(self, row: int) -> ListGroup:
        """The group in which `row` stands."""
        return self._groups[self._group_at(row)]

    def place(self, row: int) -> int | None:
        """The place in the listing's ids that stands at `row`; None at a head."""
        number = self._group_at(row)
        inside = row - self._starts[number] - self._heads[number]
        return None if inside < 0 else self._groups[number].first + inside

    def row_of(self, place: int) -> int | None:
        """The row of a place; None while its group is folded."""
        number = bisect_right(self._firsts, place) - 1
        if number < 0 or not self._open[number]:
            return None
        return self._starts[number] + self._heads[number] + place - self._firsts[number]

    def is_open(self, row: int) -> bool:
        """Whether the group at `row` shows its rows."""
        return self._open[self._group_at(row)]

    def rows_inside(self, row: int) -> tuple[int, int]:
        """First and last row, both included, that folding the group at `row` takes away."""
        number = self._group_at(row)
        first = self._starts[number] + self._heads[number]
        return first, first + self._groups[number].size - 1

    def turn(self, row: int) -> None:
        """Fold the group at `row`, or open it again."""
        number = self._group_at(row)
        self._open[number] = not self._open[number]
        self._count()

    def head_row(self, row: int) -> int:
        """The row of the head above `row`."""
        return self._starts[self._group_at(row)]
