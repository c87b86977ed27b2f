"""Deadlines and how a directive stands against one on a given day."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.tracking.day_rules import DayRules
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
    is_urgent: bool = False  # due soon, and past the second step of the warning


def standing_on(
    day: date, *, due: date | None, status: Status, reported_on: date | None, rules: DayRules
) -> Standing:
    """How a directive stands on `day`, by the office's `rules`.

    Work reported or completed is judged by the day the agency reported it, not by the day
    it was confirmed. Days are counted from the due day as it is printed, so that a reader can
    count them again; a period that a day off puts off stays due until it ends.
    """
    if status is Status.SUSPENDED:
        return Standing(StandingKind.SUSPENDED)
    if status is Status.WITHDRAWN:
        return Standing(StandingKind.WITHDRAWN)
    if status is Status.COMPLETED and (due is None or reported_on is None):
        return Standing(StandingKind.COMPLETED_UNDATED)
    if due is None:
        return Standing(StandingKind.UNDATED)
    is_done = status in {Status.COMPLETED, Status.REPORTED} and reported_on is not None
    judged = reported_on if is_done and reported_on else day
    is_late, left = judged > rules.last_day(due), (due - judged).days
    if status is Status.COMPLETED:
        if is_late:
            return Standing(StandingKind.COMPLETED_LATE, -left)
        return Standing(StandingKind.COMPLETED_ON_TIME, max(left, 0))
    if is_late:
        return Standing(StandingKind.OVERDUE, -left)
    if left <= 0 and judged == day:
        return Standing(StandingKind.DUE_TODAY, 0)
    if due <= rules.warned_until(judged):
        is_urgent = not is_done and rules.is_urgent(day, due)
        return Standing(StandingKind.DUE_SOON, max(left, 0), is_urgent)
    return Standing(StandingKind.ON_TRACK, left)
