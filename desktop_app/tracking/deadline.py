"""Deadlines and how a directive stands against one on a given day."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.tracking.progress import Status


class Firmness(StrEnum):
    """How firm a printed deadline is."""

    ORDER = "order"
    TARGET = "target"  # phấn đấu, dự kiến
    EVENT = "event"  # kể từ khi nhận…: no day until the event has one
    STANDING = "standing"  # thường xuyên


class Recurrence(StrEnum):
    """How often work that comes again is answered."""

    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half-yearly"
    YEARLY = "yearly"


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline as printed, and the day it means (None where no day can be said)."""

    phrase: str
    due: date | None = None
    firmness: Firmness = Firmness.ORDER
    span: tuple[int, int] | None = None  # into the notice's kept text


class StandingKind(StrEnum):
    """How a directive stands, in the order in which it wants attention."""

    OVERDUE = "overdue"
    DUE_TODAY = "due_today"
    DUE_SOON = "due_soon"
    ON_TRACK = "on_track"
    UNDATED = "undated"
    COMPLETED_ON_TIME = "completed_on_time"
    COMPLETED_LATE = "completed_late"
    COMPLETED_UNDATED = "completed_undated"
    SUSPENDED = "suspended"
    WITHDRAWN = "withdrawn"

    @property
    def is_completed(self) -> bool:
        """Done, in time or not."""
        return self in COMPLETED

    @property
    def is_open(self) -> bool:
        """Still to be done and followed."""
        return self in OPEN


OPEN = frozenset(
    {
        StandingKind.OVERDUE,
        StandingKind.DUE_TODAY,
        StandingKind.DUE_SOON,
        StandingKind.ON_TRACK,
        StandingKind.UNDATED,
    }
)
COMPLETED = frozenset(
    {
        StandingKind.COMPLETED_ON_TIME,
        StandingKind.COMPLETED_LATE,
        StandingKind.COMPLETED_UNDATED,
    }
)


@dataclass(frozen=True, slots=True)
class Standing:
    """A standing on one day; `days` is how many late, or how many left (None when undated)."""

    kind: StandingKind
    days: int | None = None


def standing_on(
    day: date,
    *,
    due: date | None,
    status: Status,
    reported_on: date | None,
    warning_days: int,
) -> Standing:
    """How a directive stands on `day`.

    Work reported or completed is judged by the day the agency reported it, not by the day
    it was confirmed. `warning_days` counts calendar days: due soon from that many days before.
    """
    if status is Status.SUSPENDED:
        return Standing(StandingKind.SUSPENDED)
    if status is Status.WITHDRAWN:
        return Standing(StandingKind.WITHDRAWN)
    if status is Status.COMPLETED:
        if due is None or reported_on is None:
            return Standing(StandingKind.COMPLETED_UNDATED)
        late = (reported_on - due).days
        if late > 0:
            return Standing(StandingKind.COMPLETED_LATE, late)
        return Standing(StandingKind.COMPLETED_ON_TIME, -late)
    if due is None:
        return Standing(StandingKind.UNDATED)
    judged = reported_on if status is Status.REPORTED and reported_on else day
    left = (due - judged).days
    if left < 0:
        return Standing(StandingKind.OVERDUE, -left)
    if left == 0 and judged == day:
        return Standing(StandingKind.DUE_TODAY, 0)
    if left <= warning_days:
        return Standing(StandingKind.DUE_SOON, left)
    return Standing(StandingKind.ON_TRACK, left)
