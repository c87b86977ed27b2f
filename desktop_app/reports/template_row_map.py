"""Where a template's rows go when its pattern rows become many."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """The pattern rows `first` to `last`, and how many rows are made of them, at least one."""

    first: int
    last: int
    made: int
    heads: frozenset[int] = frozenset()  # the columns in which the head row has contents

    def holds(self, row: int) -> bool:
        """Whether `row` is one of the pattern's."""
        return self.first <= row <= self.last


class RowMap:
    """Old row numbers of one sheet to new ones."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = sorted(blocks, key=lambda block: block.first)

    def block_of(self, row: int) -> Block | None:
        """The pattern that `row` belongs to."""
        return next((block for block in self._blocks if block.holds(row)), None)

    def start(self, row: int) -> int:
        """Where `row` goes; of a pattern row, the first row made of its pattern."""
        block = self.block_of(row)
        return (block.first if block else row) + self._shift(row)

    def end(self, row: int) -> int:
        """Where `row` goes; of a pattern row, the last row made of its pattern."""
        block = self.block_of(row)
        return (block.first + block.made - 1 if block else row) + self._shift(row)

    def _shift(self, row: int) -> int:
        return sum(
            block.made - (block.last - block.first + 1)
            for block in self._blocks
            if block.last < row
        )
