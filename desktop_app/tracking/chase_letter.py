"""What a chase letter is made of: one agency's work to press for, frozen at an hour."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from desktop_app.tracking.chase import (
    NOT_CHASED,
    ChasedSoFar,
    ChaseLevel,
    ChaseMeans,
    ChaseRules,
    NewChase,
    hardest,
)
from desktop_app.tracking.deadline import Standing, StandingKind
from desktop_app.tracking.file_words import file_word
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.wording import Pair

_NEAR = frozenset({StandingKind.DUE_TODAY, StandingKind.DUE_SOON})


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkToChase:
    """A directive for which its lead may be pressed."""

    directive_id: int
    notice_number: str  # empty when the paper has none
    notice_day: date | None
    notice_meeting: date | None
    point_label: str
    text: str
    due: date | None
    period: Pair | None  # of recurring work: `kỳ tháng 11/2026`, in both languages
    extensions: int
    standing: Standing
    other_leads: tuple[str, ...] = ()
    answered_on: date | None = None
    chased: ChasedSoFar = NOT_CHASED

    @property
    def is_overdue(self) -> bool:
        """Past its day."""
        return self.standing.kind is StandingKind.OVERDUE


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyToChase:
    """A lead with the work that it may be pressed for, the most overdue first."""

    agency_id: int | None  # None: named by the paper alone
    name: str  # empty: nobody is named
    short_name: str
    email: str
    work: tuple[WorkToChase, ...]

    @property
    def overdue(self) -> tuple[WorkToChase, ...]:
        """What is past its day."""
        return tuple(each for each in self.work if each.is_overdue)

    @property
    def due_soon(self) -> tuple[WorkToChase, ...]:
        """What is due today or soon."""
        return tuple(each for each in self.work if each.standing.kind in _NEAR)

    @property
    def not_near(self) -> tuple[WorkToChase, ...]:
        """What has time, or no day: only a person chooses to press for it."""
        near = {StandingKind.OVERDUE, *_NEAR}
        return tuple(each for each in self.work if each.standing.kind not in near)

    @property
    def times(self) -> int:
        """Which number the next chase bears: one more than the highest of its rows."""
        return max((each.chased.times for each in self.work), default=0) + 1

    @property
    def last_on(self) -> date | None:
        """When any of this work was last chased."""
        days = [each.chased.last_on for each in self.work if each.chased.last_on]
        return max(days, default=None)

    def level(self, rules: ChaseRules) -> ChaseLevel:
        """The level proposed: the highest of its rows."""
        return hardest(rules.level(each.standing, each.chased.times) for each in self.work)

    def only(self, directive_ids: Iterable[int]) -> "AgencyToChase":
        """The same agency with no other work than this."""
        wanted = frozenset(directive_ids)
        work = tuple(each for each in self.work if each.directive_id in wanted)
        return replace(self, work=work)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChaseLetter:
    """The same letter gives the same papers for ever."""

    office: OfficeFacts
    agency: AgencyToChase
    level: ChaseLevel
    cutoff: datetime
    reply_by: date
    language: str = "vi"

    @property
    def times(self) -> int:
        """Its "lần n"."""
        return self.agency.times

    @property
    def name(self) -> str:
        """The settled name, without an ending: `DonDoc_2026-11-25_SoTaiChinh_Lan2`."""
        called = file_word(self.agency.name)
        return f"DonDoc_{self.cutoff:%Y-%m-%d}_{called}_Lan{self.times}"

    def chases(self, means: ChaseMeans, paper: str) -> tuple[NewChase, ...]:
        """What is logged once the letter stands: work that is not late is only reminded of."""
        return tuple(
            NewChase(
                directive_id=each.directive_id,
                agency_id=self.agency.agency_id,
                agency=self.agency.name,
                chased_on=self.cutoff.date(),
                level=self.level if each.is_overdue else ChaseLevel.REMINDER,
                means=means,
                reply_by=self.reply_by,
                paper=paper,
            )
            for each in self.agency.work
        )
