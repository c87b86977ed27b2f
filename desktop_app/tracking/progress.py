"""What the agencies answer: status, progress entries and extensions of a deadline."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Status(StrEnum):
    """Where the work is, as far as reported and confirmed."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    REPORTED = "reported"  # the agency says done; the office has not confirmed
    COMPLETED = "completed"
    SUSPENDED = "suspended"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewProgress:
    """A progress entry as the secretary types it."""

    reported_on: date
    text: str
    status: Status
    percent: int | None = None  # 0 to 100
    difficulties: str = ""
    proposal: str = ""
    document: str = ""  # the answering paper's number


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressEntry(NewProgress):
    """A progress entry as the register holds it."""

    id: int
    directive_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NewExtension:
    """A granted extension as the secretary types it; the original due never changes."""

    new_due: date
    reason: str
    document: str = ""
    decided_on: date | None = None
    decided_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension(NewExtension):
    """An extension as the register holds it; `times` is 1 for the first."""

    id: int
    directive_id: int
    old_due: date | None
    times: int
