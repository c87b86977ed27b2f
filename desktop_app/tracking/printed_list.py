"""A list as it is printed: finished words in columns, under heads."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.office import OfficeFacts


class ColumnRole(StrEnum):
    """How a column is set."""

    PLAIN = "plain"
    WORDS = "words"  # takes the room that the others leave
    STANDING = "standing"  # in the standing's colour


@dataclass(frozen=True, slots=True)
class PrintedColumn:
    """A column's head and how it is set."""

    head: str
    role: ColumnRole = ColumnRole.PLAIN


@dataclass(frozen=True, slots=True)
class PrintedRow:
    """A cell for each column."""

    cells: tuple[str, ...]
    standing: StandingKind | None = None


@dataclass(frozen=True, slots=True)
class PrintedGroup:
    """Rows under a head; without one where nothing is grouped."""

    title: str
    rows: tuple[PrintedRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedList:
    """All that the paper shows; its words are in the language of whoever prints it."""

    office: OfficeFacts
    title: str
    about: tuple[str, ...]  # lines below the title: what was asked for, how many
    as_of: datetime
    columns: tuple[PrintedColumn, ...]
    groups: tuple[PrintedGroup, ...]
    language: str = "vi"

    @property
    def size(self) -> int:
        """How many rows it has."""
        return sum(len(group.rows) for group in self.groups)
