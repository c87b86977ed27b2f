"""What can be done with each row and cell of a returned sheet."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.tracking.agency_sheet import CellValue, LockedField, SheetField
from desktop_app.tracking.progress import NewProgress, Status
from desktop_app.tracking.read_answers import CellDoubt, ReadAnswers, ReadRow
from desktop_app.tracking.sent_sheet import KnownRow


class CellState(StrEnum):
    """What can be done with a cell."""

    UNCHANGED = "unchanged"
    ALREADY = "already"  # the register says the same by now
    READY = "ready"
    LOOK = "look"  # taken only when a person picks it
    CONFLICT = "conflict"  # the office changed it as well: taken only when a person picks it
    REFUSED = "refused"


class RowState(StrEnum):
    """What can be done with a row, in the order in which rows are shown."""

    READY = "ready"
    LOOK = "look"
    CONFLICT = "conflict"
    REFUSED = "refused"
    UNCHANGED = "unchanged"


class Refusal(StrEnum):
    """Why nothing of a row is taken."""

    OTHER_OFFICE = "other_office"
    NEWER_FORMAT = "newer_format"
    NO_CODE = "no_code"  # somebody put the row in
    UNKNOWN = "unknown"
    BAD_CHECK = "bad_check"
    NO_TEXT = "no_text"  # the column that tells the work is gone
    OTHER_WORDS = "other_words"  # a locked cell says something else than was sent
    TWICE = "twice"
    DELETED = "deleted"
    COMPLETED = "completed"
    SUSPENDED = "suspended"
    WITHDRAWN = "withdrawn"
    NOT_LEAD = "not_lead"
    NO_PERIOD = "no_period"
    NEWER_ANSWER = "newer_answer"  # to a sheet that was sent later
    OLDER_FILE = "older_file"  # taken in before, and another one after it


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeCell:
    """One cell of the returned row."""

    field: SheetField
    place: str
    words: str  # as typed
    sent: CellValue
    old: CellValue  # in the register now
    new: CellValue
    state: CellState
    doubts: tuple[CellDoubt, ...] = ()

    @property
    def can_be_taken(self) -> bool:
        """Whether a person may pick it."""
        return self.state in {CellState.READY, CellState.LOOK, CellState.CONFLICT}


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeRow:
    """One row of the returned file."""

    read: ReadRow
    known: KnownRow | None
    state: RowState
    cells: tuple[MergeCell, ...]
    refusal: Refusal | None = None
    at: LockedField | None = None  # the locked cell that says something else

    @property
    def key(self) -> str:
        """Another one for each row of a file."""
        return f"{self.read.sheet}!{self.read.number}"

    @property
    def ready(self) -> frozenset[SheetField]:
        """The cells that are taken where nobody picks: none of a row that wants a look."""
        if self.state is not RowState.READY:
            return frozenset()
        return frozenset(cell.field for cell in self.cells if cell.state is CellState.READY)

    def taking(self, fields: Iterable[SheetField]) -> "RowTaking | None":
        """What taking these cells changes; None where that is nothing."""
        if self.known is None or self.refusal is not None:
            return None
        picked = set(fields)
        cells = {c.field: c.new for c in self.cells if c.field in picked and c.can_be_taken}
        status = cells.get(SheetField.STATUS, self.known.now.status)
        if status is not Status.REPORTED:
            cells.pop(SheetField.COMPLETED_ON, None)  # the day of what is not done
        agreed = {c.field: c.new for c in self.cells if c.state is CellState.ALREADY}
        return RowTaking(self.known, cells, agreed) if cells or agreed else None


@dataclass(frozen=True, slots=True)
class RowTaking:
    """What is taken of one row."""

    known: KnownRow
    cells: Mapping[SheetField, CellValue]  # that change the register
    agreed: Mapping[SheetField, CellValue]  # that say what it says already

    def entry(self, came_on: date) -> NewProgress | None:
        """The answer for the register: all cells as they read now; done is only reported."""
        if not self.cells:
            return None
        values = self.known.now.with_cells(self.cells)
        day = self.cells.get(SheetField.COMPLETED_ON)
        return NewProgress(
            reported_on=day if isinstance(day, date) else came_on,
            text=values.result,
            status=values.status,
            difficulties=values.difficulties,
            proposal=values.proposal,
            document=values.document,
            occurrence=self.known.occurrence,
        )


@dataclass(frozen=True, slots=True)
class AnswerMerge:
    """A returned file beside the register."""

    answers: ReadAnswers
    rows: tuple[MergeRow, ...]

    def of(self, state: RowState) -> tuple[MergeRow, ...]:
        """The rows in that state, in the order of the file."""
        return tuple(row for row in self.rows if row.state is state)

    @property
    def ready(self) -> dict[str, frozenset[SheetField]]:
        """By row, all that can be taken without a look."""
        return {row.key: row.ready for row in self.rows if row.ready}

    @property
    def agencies(self) -> tuple[str, ...]:
        """Whose sheets the file holds."""
        return tuple(dict.fromkeys(row.known.agency for row in self.rows if row.known))

    @property
    def sent_on(self) -> tuple[date, ...]:
        """The days on which those sheets were made."""
        return tuple(dict.fromkeys(row.known.sent_on for row in self.rows if row.known))
