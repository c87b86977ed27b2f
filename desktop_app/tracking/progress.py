"""What the agencies answer: status, progress entries and extensions of a deadline."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.tracking.evidence import Evidence, NewEvidence


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
    evidence: tuple[NewEvidence, ...] = ()
    is_undated: bool = False  # nobody knows the day; `reported_on` is that of the writing
    # The period of recurring work that it answers; None: the one that is waited for.
    occurrence: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressEntry(NewProgress):
    """A progress entry as the register holds it."""

    id: int
    directive_id: int
    files: tuple[Evidence, ...] = ()  # the evidence that is kept


def judged_from(
    answers: Iterable[tuple[Status, date | None]],
) -> tuple[Status, date | None]:
    """The status after `answers` in the order in which they came in, and the day that counts.

    That is the day on which the agency first reported: neither a confirmation nor a further
    paper makes work later, only work that was sent back is reported anew. Work that was done
    on a day that nobody knows, None, is judged by no day.
    """
    status, reported_on = Status.NOT_STARTED, None
    for given, day in answers:
        if given not in _DONE:
            reported_on = None
        elif status not in _DONE:
            reported_on = day
        status = given
    return status, reported_on


_DONE = frozenset({Status.REPORTED, Status.COMPLETED})


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
