"""What a report freezes at its cut-off: a line for each directive, and the report itself."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.tracking.deadline import Standing
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.progress import Status
from desktop_app.tracking.report_period import ReportPeriod


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """A directive as a report shows it; frozen when the report is issued."""

    directive_id: int
    notice_id: int
    notice_number: str  # empty when the paper has none
    notice_day: date | None  # of issue
    notice_subject: str
    point_label: str
    text: str
    lead: str  # the agency the work is counted under; empty when nobody is named
    lead_group: str  # "sở, ban, ngành", "địa phương", "khác"
    other_leads: tuple[str, ...]
    coordinators: tuple[str, ...]
    deadline_phrase: str
    original_due: date | None
    due: date | None
    extensions: int
    old_dues: tuple[date, ...]
    result: str  # the latest progress entry's words
    difficulties: str
    proposal: str
    document: str
    status: Status
    reported_on: date | None
    added_on: date  # when the directive entered the register
    standing: Standing  # at the cut-off
    former_lead: str = ""  # the body that `lead` has taken the work over from
    notice_meeting: date | None = None  # the day of the meeting it concludes
    occurrence: str = ""  # the period of recurring work that the line speaks of
    overdue_reports: int = 0  # periods on end, before this one, reported it overdue


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeCoverage:
    """How many points of a notice somebody has decided, at the cut-off."""

    notice_id: int
    title: str
    decided: int
    points: int

    @property
    def undecided(self) -> int:
        """The points that nobody has decided yet."""
        return self.points - self.decided


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportBasis:
    """All that the papers are made of; the same basis gives the same paper for ever."""

    office: OfficeFacts
    period: ReportPeriod
    cutoff: datetime
    lines: tuple[ReportLine, ...]  # by notice, in the order of the points
    previous: "IssuedReport | None" = None  # the report of the period before
    undecided_points: int = 0
    coverage: tuple[NoticeCoverage, ...] = ()  # of every notice, the newest first
    counted_from: date | None = None  # what was over before that day is left out; None: nothing


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Why an issued report does not count any more."""

    on: date | None  # None: its issue was undone
    because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedReport:
    """A report that was issued: its figures never change."""

    id: int
    period: ReportPeriod
    cutoff: datetime
    lines: tuple[ReportLine, ...]
    office: OfficeFacts | None = None  # None: issued before that was kept
    undecided_points: int = 0
    coverage: tuple[NoticeCoverage, ...] = ()
    previous_id: int | None = None  # the report it was compared with
    counted_from: date | None = None


def first_counted(day: date) -> date:
    """From when on work that is over counts, in a report whose period begins on `day`.

    The official counts are of a year: what was carried into it open, and what was given in it.
    """
    return date(day.year, 1, 1)
