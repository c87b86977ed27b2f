"""Sheets that were sent: which rows they have, what has come back, who has not answered."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop_app.tracking.agency_sheet import (
    SheetFacts,
    SheetValues,
    row_check,
    row_code,
)


class Situation(StrEnum):
    """What has become of a row's work since the sheet was sent."""

    OPEN = "open"
    COMPLETED = "completed"  # of recurring work: that period
    SUSPENDED = "suspended"
    WITHDRAWN = "withdrawn"
    DELETED = "deleted"
    NOT_LEAD = "not_lead"  # another agency leads it now
    NO_PERIOD = "no_period"  # it comes at other times now, or no more


@dataclass(frozen=True, slots=True, kw_only=True)
class SentSheet:
    """A sheet as the register knows it."""

    id: int
    code: str
    agency_id: int
    agency: str  # its name of that day
    sent_at: datetime
    answer_by: date | None
    rows: int
    answered: int  # rows of which an answer was taken in
    came_on: date | None = None  # when a file of it was taken in last
    unanswered: tuple[int, ...] = ()  # directives that are still open

    @property
    def is_answered(self) -> bool:
        """Whether nothing of it is waited for."""
        return not self.unanswered


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRound:
    """The sheets that were made in one go."""

    sent_at: datetime
    sheets: tuple[SentSheet, ...]

    @property
    def silent(self) -> tuple[SentSheet, ...]:
        """Those of which something is still waited for."""
        return tuple(sheet for sheet in self.sheets if not sheet.is_answered)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownRow:
    """A row that was sent, beside what the register holds of its work now."""

    id: int
    sheet_id: int
    sheet_code: str
    register_id: str
    agency: str
    sent_on: date
    place: int
    directive_id: int
    occurrence: date | None
    facts: SheetFacts
    agreed: SheetValues  # as sent; once an answer was taken in, as answered
    now: SheetValues
    situation: Situation
    notice_day: date | None
    last_day: date | None  # of the deadline in force
    this_file: int | None = None  # the number of the file at hand, where it came in before
    answered_by: int | None = None  # the file whose answer was taken in last
    newer_answer: date | None = None  # a sheet of that later day was answered for this work

    @property
    def code(self) -> str:
        """By what the row is known."""
        return row_code(self.sheet_code, self.place)

    @property
    def check(self) -> str:
        """What has to stand beside the code."""
        return row_check(self.register_id, self.code, self.facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyWork:
    """An agency that can be sent a sheet, with what would stand on it."""

    agency_id: int
    name: str
    short_name: str
    rows: int
    overdue: int
    last_sent: date | None = None
