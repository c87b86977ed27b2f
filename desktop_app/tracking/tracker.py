"""A tracker that was kept in Excel: what its columns mean, and what becomes of each row."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop_app.tracking.progress import Status


class TrackerColumn(StrEnum):
    """What a column of a tracker says."""

    NUMBER = "number"
    NOTICE = "notice"
    NOTICE_DAY = "notice_day"
    POINT = "point"
    WORDS = "words"
    LEAD = "lead"
    COORDINATING = "coordinating"
    DEADLINE = "deadline"
    STATUS = "status"
    DONE_ON = "done_on"
    RESULT = "result"
    NOTE = "note"


class RowFate(StrEnum):
    """What becomes of a row."""

    IMPORTED = "imported"
    SKIPPED = "skipped"  # it gives no work
    REFUSED = "refused"  # it may give work, and something in it wants mending


class RowReason(StrEnum):
    """Why a row is not taken in, or NONE."""

    NONE = ""
    OUTSIDE_TABLE = "outside_table"
    HEAD = "head"
    GROUP = "group"
    TOTAL = "total"
    EMPTY = "empty"
    IN_REGISTER = "in_register"
    NO_WORDS = "no_words"
    NO_NOTICE = "no_notice"

    @property
    def fate(self) -> RowFate:
        """What becomes of a row for this reason."""
        if self is RowReason.NONE:
            return RowFate.IMPORTED
        is_refused = self in {RowReason.NO_WORDS, RowReason.NO_NOTICE}
        return RowFate.REFUSED if is_refused else RowFate.SKIPPED


@dataclass(frozen=True, slots=True)
class RowAccount:
    """A row of the workbook that holds anything, and why it is not taken in."""

    sheet: str
    row: int
    reason: RowReason = RowReason.NONE
    said: str = ""  # how its cells begin


@dataclass(frozen=True, slots=True)
class TrackerHeads:
    """The rows of the heads, the first and the last, and the place of each column."""

    first: int
    last: int
    columns: Mapping[TrackerColumn, int]

    def meaning_of(self, place: int) -> TrackerColumn | None:
        """What the column at `place` says; None where it is left aside."""
        return next((kind for kind, at in self.columns.items() if at == place), None)

    def with_meaning(self, place: int, meaning: TrackerColumn | None) -> "TrackerHeads":
        """The heads with another meaning of one column; no other column keeps the same."""
        kept = {
            kind: at for kind, at in self.columns.items() if at != place and kind is not meaning
        }
        if meaning is not None:
            kept[meaning] = place
        return TrackerHeads(self.first, self.last, kept)


@dataclass(frozen=True, slots=True)
class TrackerMatching:
    """What a person says a workbook means; a sheet that is not named is left aside."""

    sheets: Mapping[str, TrackerHeads]
    statuses: Mapping[str, Status] = field(default_factory=dict)  # by the words in the cells


@dataclass(frozen=True, slots=True)
class KeptMatching:
    """What was matched once, for the next workbook with the same heads."""

    heads: Mapping[int, str]  # by place, in letters and digits alone
    depth: int  # rows of the heads
    columns: Mapping[TrackerColumn, int]
    statuses: Mapping[str, Status] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ColumnLook:
    """A column as a person looks at it."""

    place: int  # from 1
    letters: str  # `C`
    head: str
    samples: tuple[str, ...]
    meaning: TrackerColumn | None


@dataclass(frozen=True, slots=True)
class StatusLook:
    """Words that stand for a status, in how many rows, and what they are taken for."""

    words: str
    rows: int
    proposed: Status | None  # None: they say none, and are kept as words


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackerLine:
    """A row as it would be taken in, or why it is not; `leads` with whether each is known."""

    account: RowAccount
    notice: str = ""
    issued_on: date | None = None
    text: str = ""
    leads: tuple[tuple[str, bool], ...] = ()
    phrase: str = ""
    due: date | None = None
    status: Status | None = None
    done_on: date | None = None
