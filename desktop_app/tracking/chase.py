"""Chasing: how hard the office presses, by what means, as the how manieth time.

The "lần n" of a chase counts how often one agency was pressed for one directive, for recurring
work within its period; a letter bears the highest of its rows. So "lần 3" says that something
in it was asked for twice in vain, and not that the agency gets a letter each Monday.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop_app.tracking.deadline import Standing, StandingKind
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.working_days import WorkingCalendar


class ChaseLevel(StrEnum):
    """How hard the office presses, the mildest first."""

    REMINDER = "reminder"  # nhắc việc
    URGING = "urging"  # đôn đốc
    CRITICISM = "criticism"  # phê bình


class ChaseMeans(StrEnum):
    """How an agency was reached."""

    LETTER = "letter"
    EMAIL = "email"
    PHONE = "phone"
    MESSAGE = "message"  # Zalo and the like
    IN_PERSON = "in_person"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewChase:
    """One agency pressed for one directive, before it is numbered."""

    directive_id: int
    agency_id: int | None  # None: not one of the directory
    agency: str  # as it was addressed on that day
    chased_on: date
    level: ChaseLevel
    means: ChaseMeans
    reply_by: date | None = None
    paper: str = ""  # the letter's file name
    document: str = ""  # its number, once it has one
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chase(NewChase):
    """A chase as the register holds it; `times` is 1 for the first."""

    id: int
    times: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChaseNote:
    """A chase made without a letter of the program's, as the secretary types it."""

    chased_on: date
    means: ChaseMeans
    level: ChaseLevel = ChaseLevel.REMINDER
    document: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ChasedSoFar:
    """How often a directive has been chased, and when last."""

    times: int = 0
    last_on: date | None = None


NOT_CHASED = ChasedSoFar()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChaseRules:
    """The office's own steps from one level to the next; None leaves a step out."""

    urge_from: int | None = 2  # the second time is no mere reminder
    urge_days: int | None = 1  # nor is anything overdue by that many days
    criticise_from: int | None = 3
    criticise_days: int | None = 30
    reply_days: int = 3  # worked days that an agency is given to answer
    calendar: WorkingCalendar = field(default_factory=WorkingCalendar)

    @classmethod
    def of(cls, facts: OfficeFacts, calendar: WorkingCalendar) -> "ChaseRules":
        """The rules that stand in the office's facts."""
        return cls(
            urge_from=facts.chase_urge_from,
            urge_days=facts.chase_urge_days,
            criticise_from=facts.chase_criticise_from,
            criticise_days=facts.chase_criticise_days,
            reply_days=facts.chase_reply_days,
            calendar=calendar,
        )

    def level(self, standing: Standing, times_before: int) -> ChaseLevel:
        """The level proposed for work that was chased `times_before`.

        Only overdue work is criticised, and never the first time: the office must have asked.
        """
        late = (standing.days or 0) if standing.kind is StandingKind.OVERDUE else 0
        times = times_before + 1
        may_criticise = late > 0 and times_before > 0
        if may_criticise and (
            _reached(times, self.criticise_from) or _reached(late, self.criticise_days)
        ):
            return ChaseLevel.CRITICISM
        if _reached(times, self.urge_from) or (late > 0 and _reached(late, self.urge_days)):
            return ChaseLevel.URGING
        return ChaseLevel.REMINDER

    def reply_by(self, on: date) -> date:
        """The last day on which an agency chased on that day may answer."""
        return self.calendar.after(on, self.reply_days)


def hardest(levels: Iterable[ChaseLevel]) -> ChaseLevel:
    """The highest of several levels; of none a reminder."""
    return max(levels, key=list(ChaseLevel).index, default=ChaseLevel.REMINDER)


def _reached(number: int, step: int | None) -> bool:
    return step is not None and number >= step
