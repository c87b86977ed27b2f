"""What was read in a tracker that was kept in Excel: notices with their work, and every row."""

from dataclasses import dataclass
from datetime import date

from desktop_app.intake.draft import DraftPoint
from desktop_app.tracking.progress import Status
from desktop_app.tracking.tracker import RowAccount, TrackerColumn


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

    @property
    def source_name(self) -> str:
        """The name of the text that is kept as the original of each of its notices."""
        return f"{self.name}.txt"
