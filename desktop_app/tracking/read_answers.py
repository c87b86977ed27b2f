"""What a returned sheet says, as it was read: cells, their places, what is odd about them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.tracking.agency_sheet import CellValue, LockedField, SheetField


class CellDoubt(StrEnum):
    """Why a cell is not taken without a look, or not at all."""

    FORMULA = "formula"  # the value that the other program computed is all there is
    MERGED = "merged"  # one cell over several
    ERROR = "error"  # `#REF!` and its like
    UNCLEAR_STATUS = "unclear_status"
    UNCLEAR_DAY = "unclear_day"
    YEAR_ASSUMED = "year_assumed"  # `20.11`
    CLEARED = "cleared"
    FUTURE_DAY = "future_day"
    BEFORE_NOTICE = "before_notice"
    DAY_WITHOUT_DONE = "day_without_done"
    DAY_COUNTS = "day_counts"  # the day of work already reported stays
    CAME_LATE = "came_late"  # done in time, it says, but it came after the deadline
    TWO_COLUMNS = "two_columns"  # two columns bear the same head


@dataclass(frozen=True, slots=True)
class ReadCell:
    """One cell: where it stands, its words as shown, and what they mean (None: nothing)."""

    place: str  # `K12`
    words: str
    value: CellValue
    doubts: tuple[CellDoubt, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRow:
    """A row under the head; a column that is gone has no cell."""

    sheet: str
    number: int
    code: str  # empty where somebody put the row in
    check: str
    locked: Mapping[LockedField, ReadCell]
    cells: Mapping[SheetField, ReadCell]

    @property
    def words(self) -> str:
        """What somebody typed on it, for reading and copying."""
        said = (cell.words for cell in (*self.locked.values(), *self.cells.values()))
        return " · ".join(words for words in said if words)

    @property
    def work(self) -> str:
        """What the row prints of its work."""
        cell = self.locked.get(LockedField.TEXT)
        return cell.words if cell else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadAnswers:
    """A returned file."""

    name: str
    sha256: str
    content: bytes = field(repr=False)
    register_id: str | None  # None: the hidden page that says so is gone
    rows: tuple[ReadRow, ...]
    missing: tuple[SheetField, ...] = ()  # columns that are not there any more
    is_newer_format: bool = False
