"""The rows of a change as its event keeps them: one text, written and read row by row.

A tracker of thousands of rows is megabytes of it: as a whole they would hold the window.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from json import JSONDecoder, JSONEncoder
from typing import Any


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; None is "no row", and an update holds only what changed."""

    table: str
    id: int
    before: dict[str, Any] | None
    after: dict[str, Any] | None

    def text(self) -> str:
        """As it stands in the event's text."""
        return _ENCODED([self.table, self.id, self.before, self.after])


def text_of(rows: Sequence[str]) -> str:
    """The event's text, of the texts of its rows."""
    return f"[{','.join(rows)}]"


def rows_in(text: str) -> Iterator[RowChange]:
    """The changes that an event holds, in the order in which they were made.

    Raises ValueError or TypeError where the text is no such.
    """
    at, last = 0, len(text) - 1
    while at < last:
        if text[at] != ("," if at else "["):
            raise ValueError(f"no row of an event at {at}")
        row, at = _DECODED(text, at + 1)
        yield RowChange(*row)
    if text[at:] != "]":
        raise ValueError("an event without its end")


_ENCODED = JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_DECODED = JSONDecoder().raw_decode
