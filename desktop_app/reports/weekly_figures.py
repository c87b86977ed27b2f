"""The week's figures, computed once from a frozen basis: both papers show the same ones."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from desktop_app.reports.report_changes import (
    DONE,
    ReportChanges,
    changes_since_previous,
    counted_then,
)
from desktop_app.reports.wording import NO_LEAD, said
from desktop_app.tracking.agency import AgencyGroup
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.official_counts import OfficialCounts, count
from desktop_app.tracking.report import ReportBasis, ReportLine
from desktop_app.tracking.report_period import ReportPeriod
from desktop_app.tracking.vietnamese_order import vietnamese_key
from desktop_app.tracking.wording import capital, word

NEXT_DAYS = 7


@dataclass(frozen=True, slots=True)
class AgencyFigures:
    """One agency's row: the work it leads."""

    name: str
    counts: OfficialCounts


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """A group of agencies with its subtotal."""

    name: str
    agencies: tuple[AgencyFigures, ...]
    counts: OfficialCounts


@dataclass(frozen=True, slots=True)
class NoticeLines:
    """The directives of one notice, in the order of its points."""

    lines: tuple[ReportLine, ...]
    counts: OfficialCounts

    @property
    def first(self) -> ReportLine:
        """A line to take the notice's own facts from."""
        return self.lines[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeklyFigures:
    """Everything the papers show, without a word of how."""

    total: OfficialCounts
    previous_total: OfficialCounts | None
    groups: tuple[GroupFigures, ...]
    notices: tuple[NoticeLines, ...]
    overdue: tuple[ReportLine, ...]  # the longest overdue first
    due_next: tuple[ReportLine, ...]  # open, due within NEXT_DAYS days of the cut-off
    done: tuple[ReportLine, ...]  # reported within the period, or new since the last report
    changes: ReportChanges | None

    @property
    def agencies(self) -> tuple[AgencyFigures, ...]:
        """The agencies of all groups, in order."""
        return tuple(agency for group in self.groups for agency in group.agencies)


def weekly_figures(basis: ReportBasis, language: str) -> WeeklyFigures:
    """The figures of `basis`; the same basis gives the same figures for ever.

    The groups of agencies are called as in `language`.
    """
    changes = changes_since_previous(basis)
    return WeeklyFigures(
        total=count(basis.lines),
        previous_total=count(counted_then(basis)) if basis.previous else None,
        groups=_groups(basis.lines, language),
        notices=_notices(basis.lines),
        overdue=_overdue(basis.lines),
        due_next=_due_next(basis.lines, basis.cutoff.date()),
        done=_done(basis, changes),
        changes=changes,
    )


def _groups(lines: Sequence[ReportLine], language: str) -> tuple[GroupFigures, ...]:
    by_group: dict[str, dict[str, list[ReportLine]]] = {}
    no_lead = said(NO_LEAD, language)
    for line in lines:
        agencies = by_group.setdefault(_group_name(line), {})
        agencies.setdefault(line.lead or no_lead, []).append(line)
    ranked = sorted(by_group, key=_group_rank)
    return tuple(_group(_called(name, language), by_group[name]) for name in ranked)


def _group(name: str, agencies: dict[str, list[ReportLine]]) -> GroupFigures:
    names = sorted(agencies, key=lambda name: (vietnamese_key(name), name))
    return GroupFigures(
        name,
        tuple(AgencyFigures(agency, count(agencies[agency])) for agency in names),
        count(line for lines in agencies.values() for line in lines),
    )


_GROUPS = {word(group): group for group in AgencyGroup}
_GROUP_NAMES = list(_GROUPS)
_LOOSE_NAMES = {"": AgencyGroup.OTHER, "khác": AgencyGroup.OTHER}


def _group_name(line: ReportLine) -> str:
    """The group's head as papers print it, whatever its case in the register."""
    given = line.lead_group.strip()
    if given.lower() in _LOOSE_NAMES:
        return word(_LOOSE_NAMES[given.lower()])
    return capital(given)


def _called(name: str, language: str) -> str:
    """A group that every office has, in `language`; any other as the office calls it."""
    return word(_GROUPS[name], language) if name in _GROUPS else name


def _group_rank(name: str) -> tuple[int, str]:
    known = _GROUP_NAMES.index(name) if name in _GROUP_NAMES else len(_GROUP_NAMES)
    return known, name


def _notices(lines: Iterable[ReportLine]) -> tuple[NoticeLines, ...]:
    by_notice = (tuple(group) for _, group in groupby(lines, key=lambda line: line.notice_id))
    return tuple(NoticeLines(group, count(group)) for group in by_notice)


def _overdue(lines: Iterable[ReportLine]) -> tuple[ReportLine, ...]:
    late = [line for line in lines if line.standing.kind is StandingKind.OVERDUE]
    return tuple(sorted(late, key=lambda line: -(line.standing.days or 0)))


def _due_next(lines: Iterable[ReportLine], day: date) -> tuple[ReportLine, ...]:
    last = day + timedelta(days=NEXT_DAYS)
    soon = [
        (line.due, at, line)
        for at, line in enumerate(lines)
        if line.standing.kind.is_open and line.due is not None and day <= line.due <= last
    ]
    return tuple(line for _, _, line in sorted(soon, key=lambda entry: entry[:2]))


def _done(basis: ReportBasis, changes: ReportChanges | None) -> tuple[ReportLine, ...]:
    """An answer that came in late for its own week is shown in the week it is known."""
    since = {c.line.directive_id for c in changes.changes if c.kind in DONE} if changes else ()
    done = [
        (line.reported_on or date.max, at, line)
        for at, line in enumerate(basis.lines)
        if line.standing.kind.is_completed
        and (line.directive_id in since or _within(line.reported_on, basis.period))
    ]
    return tuple(line for _, _, line in sorted(done, key=lambda entry: entry[:2]))


def _within(day: date | None, period: ReportPeriod) -> bool:
    return day is not None and period.first <= day <= period.last
