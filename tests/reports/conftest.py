"""A realistic office: four invented notices, eight agencies, thirty directives, two reports."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import standing_on
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.progress import Status
from desktop_app.tracking.report import IssuedReport, NoticeCoverage, ReportBasis, ReportLine
from desktop_app.tracking.report_period import ReportPeriod

MakeLine = Callable[..., ReportLine]

CUTOFF = datetime(2026, 11, 20, 16, 30)  # noqa: DTZ001  the office's own wall clock
TODAY = CUTOFF.date()
WEEK = ReportPeriod(first=date(2026, 11, 16), last=date(2026, 11, 22))
WEEK_BEFORE = ReportPeriod(first=date(2026, 11, 9), last=date(2026, 11, 15))
OFFICE = OfficeFacts(
    name="Văn phòng UBND tỉnh Quảng Trị",
    superior="UBND tỉnh Quảng Trị",
    place="Quảng Trị",
    prepared_by="Nguyễn Thị Hồng Ánh",
    signer_title="Chánh Văn phòng",
    signer="Trần Quốc Thuận",
)
_ENTRIES = Path(__file__).parent / "directives.json"


def make_line(number: int = 1, *, on: date = TODAY, **facts: Any) -> ReportLine:
    """A plain open directive on track; `facts` overrule, and the standing follows from them."""
    given: dict[str, Any] = {
        "directive_id": number,
        "notice_id": 1,
        "notice_number": "87/TB-VPUBND",
        "notice_day": date(2026, 10, 16),
        "notice_subject": "Kết luận tại cuộc họp giao ban",
        "point_label": f"II.{number}",
        "text": f"Nhiệm vụ số {number}",
        "lead": "Sở Tài chính",
        "lead_group": "sở, ban, ngành",
        "other_leads": (),
        "coordinators": (),
        "deadline_phrase": "",
        "original_due": facts.get("due", date(2026, 12, 31)),
        "due": date(2026, 12, 31),
        "extensions": 0,
        "old_dues": (),
        "result": "",
        "difficulties": "",
        "proposal": "",
        "document": "",
        "status": Status.IN_PROGRESS,
        "reported_on": None,
        "added_on": date(2026, 10, 17),
    } | facts
    given.setdefault(
        "standing",
        standing_on(
            on,
            due=given["due"],
            status=given["status"],
            reported_on=given["reported_on"],
            rules=DayRules(urgent_days=0),
        ),
    )
    return ReportLine(**given)


def make_basis(
    lines: tuple[ReportLine, ...] = (),
    before: tuple[ReportLine, ...] | None = None,
    office: OfficeFacts = OFFICE,
    undecided: int = 0,
    coverage: tuple[NoticeCoverage, ...] = (),
    counted_from: date | None = None,
) -> ReportBasis:
    """A basis of `lines`, with an issued report of `before` a week earlier where given."""
    previous = None
    if before is not None:
        earlier = CUTOFF - timedelta(days=7)
        previous = IssuedReport(id=1, period=WEEK_BEFORE, cutoff=earlier, lines=before)
    return ReportBasis(
        office=office,
        period=WEEK,
        cutoff=CUTOFF,
        lines=lines,
        previous=previous,
        undecided_points=undecided,
        coverage=coverage,
        counted_from=counted_from,
    )


def _realistic_lines(on: date) -> list[ReportLine]:
    entries = json.loads(_ENTRIES.read_text(encoding="utf-8"))
    notices = entries["notices"]
    lines = []
    for number, entry in enumerate(entries["directives"], start=1):
        facts = {**notices[entry["notice_id"] - 1], **entry}
        for field in ("notice_day", "original_due", "due", "reported_on", "added_on"):
            day = facts.get(field)
            facts[field] = date.fromisoformat(day) if day else None
        facts["old_dues"] = tuple(map(date.fromisoformat, facts.get("old_dues", ())))
        facts["extensions"] = len(facts["old_dues"])
        facts["original_due"] = facts["old_dues"][0] if facts["old_dues"] else facts["due"]
        facts["status"] = Status(facts.get("status", "in_progress"))
        for field in ("other_leads", "coordinators"):
            facts[field] = tuple(facts.get(field, ()))
        facts["added_on"] = facts["added_on"] or facts["notice_day"]
        lines.append(make_line(number, on=on, **facts))
    return lines


def _a_week_before(line: ReportLine) -> ReportLine:
    """The same directive as the last report showed it."""
    on = CUTOFF.date() - timedelta(days=7)
    due, old_dues = line.due, line.old_dues
    if line.directive_id in {8, 21}:  # extended since
        due, old_dues = old_dues[-1], old_dues[:-1]
    status, reported_on = line.status, line.reported_on
    if reported_on and reported_on > on:
        status, reported_on = Status.IN_PROGRESS, None
    if line.directive_id == 27:  # opened again since
        status, reported_on = Status.COMPLETED, date(2026, 11, 6)
    if line.directive_id == 28:  # set aside since
        status = Status.IN_PROGRESS
    changed = replace(
        line,
        due=due,
        old_dues=old_dues,
        extensions=len(old_dues),
        status=status,
        reported_on=reported_on,
    )
    standing = standing_on(
        on, due=due, status=status, reported_on=reported_on, rules=DayRules(urgent_days=0)
    )
    return replace(changed, standing=standing, overdue_reports=line.directive_id % 3)


def make_realistic_basis(*, previous: bool = True, office: OfficeFacts = OFFICE) -> ReportBasis:
    """Thirty directives in four notices; the last notice came after the report before."""
    lines = tuple(_realistic_lines(CUTOFF.date()))
    before = tuple(_a_week_before(line) for line in lines if line.notice_id != 4)
    points = {1: (14, 14), 2: (9, 10), 3: (12, 12), 4: (6, 7)}
    titles = {line.notice_id: f"TB {line.notice_number}" for line in lines}
    coverage = tuple(
        NoticeCoverage(notice_id=number, title=titles[number], decided=decided, points=total)
        for number, (decided, total) in points.items()
    )
    return make_basis(lines, before if previous else None, office, 2, coverage)


@pytest.fixture
def line() -> MakeLine:
    return make_line


@pytest.fixture
def basis() -> Callable[..., ReportBasis]:
    return make_basis


@pytest.fixture
def realistic() -> Callable[..., ReportBasis]:
    return make_realistic_basis
