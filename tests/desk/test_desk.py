"""The secretary's calls, from a file to the issued report, over a real register."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from desktop_app.desk.desk import Desk
from desktop_app.desk.opening import open_desk
from desktop_app.errors import NotAllowed
from desktop_app.reports.report_changes import DONE, changes_since_previous
from desktop_app.resources import RESOURCES
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.directive import DirectiveChanges
from desktop_app.tracking.listing import ListingFilter
from desktop_app.tracking.notice import Disposition, PrintedAgency
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.progress import NewExtension, NewProgress, Status
from desktop_app.tracking.report_period import ReportPeriod
from tests.desk.given import read_once

TODAY = date(2026, 11, 23)
SAMPLE = RESOURCES / "samples" / "03_langson_2024.txt"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "sổ.dondoc"


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    with open_desk(path, today=TODAY, who="Lan") as opened:
        yield opened


@pytest.fixture
def notice(desk: Desk) -> int:
    """The number of a sample notice, taken in as it was read."""
    return desk.intake.accept_as_it_stands(read_once(desk.intake.reader(), SAMPLE), today=TODAY)


@pytest.mark.slow
def test_a_notice_read_and_accepted_shows_its_points_and_work(desk: Desk, notice: int) -> None:
    line = desk.notices.one(notice)
    assert [line] == desk.notices.all()
    assert line.points == len(desk.points.of_notice(notice)) > 10
    assert line.decided == line.points - len(desk.points.undecided())
    ids = desk.directives.listing(ListingFilter(), today=TODAY).ids
    assert len(desk.directives.lines(ids, today=TODAY)) == line.directives > 5
    assert desk.directives.counts(today=TODAY).directives == line.directives


@pytest.mark.slow
def test_every_piece_of_work_points_to_its_very_words(desk: Desk, notice: int) -> None:
    text = desk.notices.text(notice)
    for number in desk.directives.listing(ListingFilter(), today=TODAY).ids:
        directive = desk.directives.one(number, today=TODAY)
        for deadline in directive.deadlines:
            assert deadline.span is not None
            assert text[slice(*deadline.span)] == deadline.phrase
        for agency in (*directive.leads, *directive.coordinators):
            assert agency.span is None or agency.name.split()[-1] in agency.span.of(text)


def test_the_original_comes_back_to_the_byte(desk: Desk, notice: int) -> None:
    assert desk.notices.original(notice) == (SAMPLE.name, SAMPLE.read_bytes())


@pytest.mark.slow
def test_the_same_file_is_not_taken_in_twice(desk: Desk, notice: int) -> None:
    number = desk.notices.one(notice).head.number
    with pytest.raises(NotAllowed, match=str(number)):
        desk.intake.accept_as_it_stands(read_once(desk.intake.reader(), SAMPLE), today=TODAY)


def test_following_up_changes_the_standing_and_can_be_undone(desk: Desk, notice: int) -> None:
    assert desk.notices.one(notice).completed == 0
    overdue = ListingFilter(standings=frozenset({StandingKind.OVERDUE}))
    late = desk.directives.listing(overdue, today=TODAY).ids
    desk.extensions.grant(late[0], NewExtension(new_due=date(2027, 1, 31), reason="Chờ vốn"))
    assert late[0] not in desk.directives.listing(overdue, today=TODAY).ids
    desk.follow_up.complete(late[1:], on=TODAY, text="Đã xong")
    still = desk.directives.listing(overdue, today=TODAY).ids
    # What comes again waits for its next period, and that has passed too.
    assert all(desk.directives.one(number, today=TODAY).recurrence for number in still)
    assert desk.notices.one(notice).completed == len(late) - 1 - len(still)
    while (
        desk.history.last_changes()[0]
        != f"nhập thông báo {desk.notices.one(notice).head.number}"
    ):
        desk.history.undo()
    assert desk.directives.listing(overdue, today=TODAY).ids == late
    assert desk.history.redo() == "gia hạn"


def test_a_misread_directive_is_mended_and_told_in_its_history(desk: Desk, notice: int) -> None:
    (number, *_) = desk.directives.listing(ListingFilter(notice_id=notice), today=TODAY).ids
    builders = desk.agencies.directory().find("SXD")
    assert builders is not None
    day = date(2027, 1, 15)
    desk.follow_up.mend(
        number,
        DirectiveChanges(
            text="Lời đã sửa",
            leads=(PrintedAgency(builders.name),),
            coordinators=(),
            due=day,
            recurrence=None,
        ),
    )
    (line,) = desk.directives.lines([number], today=TODAY)
    assert (line.text, line.lead, line.due) == ("Lời đã sửa", builders.short_name, day)
    assert desk.history.of_directive(number)[-1][2] == desk.history.undo() == "sửa nhiệm vụ"


def test_the_panel_tells_what_was_done(desk: Desk, notice: int) -> None:
    (number, *_) = desk.directives.listing(ListingFilter(notice_id=notice), today=TODAY).ids
    entry = NewProgress(reported_on=TODAY, text="Đang làm", status=Status.IN_PROGRESS)
    desk.follow_up.record_progress(number, entry)
    (_, who, what) = desk.history.of_directive(number)[-1]
    assert (who, what) == ("Lan", "cập nhật tiến độ")


def test_a_point_decided_anew_drops_its_work_and_opens_it_again(
    desk: Desk, notice: int
) -> None:
    point = next(p for p in desk.points.of_notice(notice) if len(p.directive_ids) == 1)
    before = desk.directives.counts(today=TODAY).directives
    desk.points.decide(point.id, Disposition.NOTED, today=TODAY)
    assert desk.directives.counts(today=TODAY).directives == before - 1
    desk.points.decide(point.id, Disposition.TRACKED, today=TODAY)
    assert desk.directives.counts(today=TODAY).directives == before


def test_several_directives_take_one_answer_as_one_step(desk: Desk, notice: int) -> None:
    ids = desk.directives.listing(ListingFilter(notice_id=notice), today=TODAY).ids[:2]
    entry = NewProgress(reported_on=TODAY, text="Đang làm", status=Status.IN_PROGRESS)
    desk.follow_up.record_progress_of(ids, entry)
    lines = desk.directives.lines(ids, today=TODAY)
    assert [line.status for line in lines] == [Status.IN_PROGRESS] * 2
    desk.history.undo()
    lines = desk.directives.lines(ids, today=TODAY)
    assert [line.status for line in lines] == [Status.NOT_STARTED] * 2


@pytest.mark.slow
def test_the_desk_opens_without_the_rules_of_reading_and_papers() -> None:
    program = """
import sys
import desktop_app.desk.opening
late = ("notice_parser", "sqlite_utils", "holidays", "openpyxl", "reportlab", "pypdfium2")
print([name for name in sys.modules if name.split(".")[-1] in late])
"""
    said = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "[]"


def test_an_issued_report_is_the_next_ones_previous(desk: Desk, notice: int) -> None:
    assert desk.notices.one(notice).directives
    desk.office.save(OfficeFacts(name="Văn phòng UBND tỉnh"))
    hour = datetime(2026, 11, 20, 16, tzinfo=timezone(timedelta(hours=7)))
    period = ReportPeriod(first=date(2026, 11, 16), last=date(2026, 11, 22))
    basis = desk.reports.basis(period, cutoff=hour)
    assert (basis.previous, basis.office.name) == (None, "Văn phòng UBND tỉnh")
    number = desk.reports.issue(basis)
    week_after = ReportPeriod(first=date(2026, 11, 23), last=date(2026, 11, 29))
    later = desk.reports.basis(week_after, cutoff=hour + timedelta(weeks=1))
    assert later.previous is not None
    assert (later.previous.id, later.previous.lines) == (number, basis.lines)


def test_a_week_issued_again_is_still_compared_with_the_week_before(
    desk: Desk, notice: int
) -> None:
    hour = datetime(2026, 11, 13, 16, tzinfo=timezone(timedelta(hours=7)))
    before = ReportPeriod(first=date(2026, 11, 9), last=date(2026, 11, 15))
    first = desk.reports.issue(desk.reports.basis(before, cutoff=hour))
    (number, *_) = desk.directives.listing(ListingFilter(notice_id=notice), today=TODAY).ids
    desk.follow_up.complete([number], on=date(2026, 11, 18))
    period = ReportPeriod(first=date(2026, 11, 16), last=date(2026, 11, 22))
    for hours in (0, 1):
        basis = desk.reports.basis(period, cutoff=hour + timedelta(weeks=1, hours=hours))
        assert basis.previous is not None
        assert basis.previous.id == first
        changes = changes_since_previous(basis)
        assert changes is not None
        done = {c.line.directive_id for c in changes.changes if c.kind in DONE}
        assert done == {number}
        desk.reports.issue(basis)


def test_the_agencies_that_lead_work_stand_beside_the_list(desk: Desk, notice: int) -> None:
    counted = desk.agencies.counts(today=TODAY)
    assert counted
    led = ListingFilter(agency_id=counted[0].id, notice_id=notice)
    assert len(desk.directives.listing(led, today=TODAY).ids) >= counted[0].open


def test_a_second_start_finds_everything(desk: Desk, notice: int, path: Path) -> None:
    line = desk.notices.one(notice)
    with open_desk(path, today=TODAY) as again:
        assert again.notices.all() == [line]
        assert again.keeping.check() == []


def test_a_backup_is_a_register_of_its_own(desk: Desk, notice: int, tmp_path: Path) -> None:
    desk.keeping.back_up(tmp_path / "sao.dondoc")
    with open_desk(tmp_path / "sao.dondoc", today=TODAY) as copy:
        assert copy.notices.one(notice) == desk.notices.one(notice)


def test_the_papers_know_the_coverage_of_every_notice(desk: Desk, notice: int) -> None:
    basis = desk.reports.basis(
        ReportPeriod.week_of(TODAY),
        cutoff=datetime(2026, 11, 23, 16, tzinfo=timezone(timedelta(hours=7))),
    )
    line = desk.notices.one(notice)
    (covered,) = basis.coverage
    assert (covered.notice_id, covered.title) == (notice, line.title)
    assert (covered.decided, covered.points) == (line.decided, line.points)
    assert covered.undecided == basis.undecided_points > 0
