"""What the page for the Monday meeting is made of, frozen at an hour."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.report import IssuedReport, ReportLine
from desktop_app.tracking.report_period import ReportPeriod


@dataclass(frozen=True, slots=True, kw_only=True)
class LastHeard:
    """When an agency last answered for a directive, and when it was last chased."""

    answered_on: date | None = None
    chased_on: date | None = None
    chases: int = 0  # so far


@dataclass(frozen=True, slots=True, kw_only=True)
class UndecidedNotice:
    """A notice with the points that nobody has decided yet."""

    title: str
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MondayBasis:
    """The same basis gives the same page for ever."""

    office: OfficeFacts
    week: ReportPeriod  # that of the meeting
    cutoff: datetime
    lines: tuple[ReportLine, ...]  # by notice, in the order of the points
    heard: Mapping[int, LastHeard]  # by directive; one that is missing was never heard of
    undecided: tuple[UndecidedNotice, ...] = ()
    previous: IssuedReport | None = None  # the last one issued before the week

    @property
    def since(self) -> date:
        """The Monday before: what was done from that day on is told."""
        return told_since(self.week)

    @property
    def name(self) -> str:
        """The page's settled name, without an ending."""
        return page_name(self.week)


def page_name(week: ReportPeriod) -> str:
    """The settled name of the page for the meeting of `week`: `GiaoBan_2026-11-23`."""
    return f"GiaoBan_{week.first.isoformat()}"


def told_since(week: ReportPeriod) -> date:
    """The Monday before that of `week`."""
    return week.first - timedelta(days=7)
