"""Asking for more time: requests, what became of them, and the office's own limits."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop_app.tracking.working_days import WorkingCalendar


class Outcome(StrEnum):
    """What became of a request."""

    PENDING = "pending"
    GRANTED = "granted"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRequest:
    """An agency's request for more time as the secretary types it."""

    requested_on: date
    asked_due: date
    reason: str
    asked_by: str = ""
    document: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why a request is not granted, and on whose word."""

    reason: str
    decided_on: date | None = None
    decided_by: str = ""
    document: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionRequest(NewRequest):
    """A request as the register holds it; what was granted stands in its extension."""

    id: int
    directive_id: int
    outcome: Outcome
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionLimits:
    """The office's own rule about extensions: it warns, and forbids nothing."""

    most_times: int | None = None
    days_before: int | None = None  # worked days before the due day, at the latest
    calendar: WorkingCalendar = field(default_factory=WorkingCalendar)

    def is_spent(self, times: int) -> bool:
        """Whether one more after `times` extensions is more than the office gives."""
        return self.most_times is not None and times >= self.most_times

    def last_day_to_ask(self, due: date | None) -> date | None:
        """The last day on which a request is in time; None where the office sets none."""
        if due is None or self.days_before is None:
            return None
        return self.calendar.before(due, self.days_before)
