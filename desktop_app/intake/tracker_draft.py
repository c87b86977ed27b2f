"""What was read in a tracker that was kept in Excel: notices with their work, and every row."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.intake.draft import DraftPoint
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


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackerWork:
    """A row that gives work; `said` is all the row tells of how far it is."""

    account: RowAccount
    point: DraftPoint
    status: Status
    done_on: date | None
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackerNotice:
    """The rows of one notice; `text` is kept in its place, and all spans point into it."""

    number: str
    issued_on: date | None
    text: str
    works: tuple[TrackerWork, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackerDraft:
    """One workbook; nothing of it is stored until a person asks for it."""

    name: str
    content: bytes
    columns: tuple[TrackerColumn, ...]
    notices: tuple[TrackerNotice, ...]
    others: tuple[RowAccount, ...]  # the rows that are not taken in
