"""What a report froze stays as it was printed."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest

from desktop_app.register.register import Register
from desktop_app.tracking.agency import Agency, AgencyGroup
from desktop_app.tracking.deadline import Standing, StandingKind
from desktop_app.tracking.listing import Grouping, ListingFilter
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.progress import NewExtension, NewProgress, Status
from desktop_app.tracking.report import ReportBasis, ReportLine
from desktop_app.tracking.report_period import ReportPeriod
from tests.register.given import TODAY, a_directive, a_notice

CUTOFF = datetime(2026, 11, 20, 16, 0, tzinfo=timezone(timedelta(hours=7)))
WEEK = ReportPeriod(first=date(2026, 11, 16), last=date(2026, 11, 22))
NEXT_WEEK = ReportPeriod(first=date(2026, 11, 23), last=date(2026, 11, 29))
WEEK_BEFORE = ReportPeriod(first=date(2026, 11, 9), last=date(2026, 11, 15))


@pytest.fixture
def full(register: Register) -> Register:
    register.notices.add(
        *a_notice(
            a_directive(
                leads=("STC", "Sở Xây dựng", "các địa phương"), helpers=("UBND xã Hòa An",)
            ),
            a_directive("Việc khác", leads=(), due=date(2026, 11, 16)),
            subject="Kết luận",
        ),
        today=date(2026, 11, 3),
    )
    register.follow_up.add_progress(
        [1],
        NewProgress(
            reported_on=date(2026, 11, 18),
            text="Mới nhất",
            status=Status.IN_PROGRESS,
            difficulties="Khó",
            proposal="Xin",
            document="4/BC",
        ),
    )
    register.follow_up.add_progress(
        [1], NewProgress(reported_on=date(2026, 11, 4), text="Cũ", status=Status.IN_PROGRESS)
    )
    register.extensions.grant(1, NewExtension(new_due=date(2026, 12, 15), reason="Chờ"))
    return register


def basis(
    register: Register, *, period: ReportPeriod = WEEK, cutoff: datetime = CUTOFF
) -> ReportBasis:
    return ReportBasis(
        office=OfficeFacts(),
        period=period,
        cutoff=cutoff,
        lines=register.reports.lines(today=TODAY, before=period.first),
        undecided_points=1,
    )


def test_a_line_says_all_that_the_papers_show(full: Register) -> None:
    line = full.reports.lines(today=TODAY)[0]
    assert line == ReportLine(
        directive_id=1,
        notice_id=1,
        notice_number="87/TB-VPUBND",
        notice_day=date(2026, 11, 2),
        notice_subject="Kết luận",
        point_label="2.(1)",
        text="Rà soát quỹ đất công",
        lead="Sở Tài chính",
        lead_group="Sở, ban, ngành",
        other_leads=("Sở Xây dựng", "các địa phương"),
        coordinators=("UBND xã Hòa An",),
        deadline_phrase="trước ngày 30/11/2026",
        original_due=date(2026, 11, 30),
        due=date(2026, 12, 15),
        extensions=1,
        old_dues=(date(2026, 11, 30),),
        result="Mới nhất",
        difficulties="Khó",
        proposal="Xin",
        document="4/BC",
        status=Status.IN_PROGRESS,
        reported_on=None,
        added_on=date(2026, 11, 3),
        standing=Standing(StandingKind.ON_TRACK, 22),
    )


def test_lines_stand_by_the_day_of_the_notice_then_its_points(full: Register) -> None:
    full.notices.add(
        *a_notice(a_directive("Sớm hơn"), number="1/TB", issued_on=date(2026, 1, 1)),
        today=TODAY,
    )
    assert [line.directive_id for line in full.reports.lines(today=TODAY)] == [3, 1, 2]


def test_a_meetings_day_is_not_the_papers_and_comes_back_frozen(register: Register) -> None:
    notice, original = a_notice(a_directive(), number=None, issued_on=None)
    met = replace(notice, head=replace(notice.head, meeting_on=date(2022, 1, 4)))
    register.notices.add(met, original, today=TODAY)
    (line,) = register.reports.lines(today=TODAY)
    assert (line.notice_day, line.notice_meeting) == (None, date(2022, 1, 4))
    register.reports.add(basis(register))
    last = register.reports.last(before=NEXT_WEEK.first)
    assert last is not None
    assert last.lines == (line,)
    title = "thong_bao.docx · họp 04/01/2022"
    assert register.notices.all()[0].title == title
    assert register.directives.lines([1], today=TODAY)[0].notice_title == title
    assert register.directives.listing(ListingFilter(), today=TODAY).groups[0].title == title


def test_notices_of_one_day_stand_by_the_value_of_their_number(register: Register) -> None:
    for number in ("10/TB", "9/TB"):
        register.notices.add(*a_notice(a_directive(), number=number), today=TODAY)
    lines = register.reports.lines(today=TODAY)
    assert [line.notice_number for line in lines] == ["9/TB", "10/TB"]


ENDED = (
    Agency(
        name="Sở Giao thông vận tải", successor="Sở Xây dựng", successor_from=date(2025, 3, 1)
    ),
    Agency(name="Sở Xây dựng", group=AgencyGroup.OTHER),
    Agency(name="Vòng một", successor="Vòng hai"),
    Agency(name="Vòng hai", successor="Vòng một"),
)


def test_work_of_an_ended_body_stands_under_its_successor_done_or_not() -> None:
    register = Register.in_memory(today=TODAY, seed=ENDED)
    both = a_directive(leads=("Sở Giao thông vận tải", "Sở Xây dựng"))
    given = date(2025, 1, 15)
    work = (both, a_directive("Vòng", leads=("Vòng một",)))
    register.notices.add(*a_notice(*work, issued_on=given), today=given)

    def leads(today: date) -> list[tuple[str, tuple[str, ...], str]]:
        lines = register.reports.lines(today=today)
        return [(line.lead, line.other_leads, line.lead_group) for line in lines]

    assert leads(TODAY)[0] == ("Sở Xây dựng", (), "Cơ quan, đơn vị khác")
    assert leads(date(2025, 2, 28))[0][:2] == ("Sở Giao thông vận tải", ("Sở Xây dựng",))
    assert leads(TODAY)[1][0] in {"Vòng một", "Vòng hai"}
    register.follow_up.add_progress(
        [1], NewProgress(reported_on=TODAY, text="", status=Status.COMPLETED)
    )
    assert leads(TODAY)[0][:2] == ("Sở Xây dựng", ())
    assert register.reports.lines(today=TODAY)[0].former_lead == "Sở Giao thông vận tải"
    assert register.reports.lines(today=date(2025, 2, 28))[0].former_lead == ""
    frozen = basis(register)
    register.reports.add(frozen)
    last = register.reports.last(before=NEXT_WEEK.first)
    assert last is not None
    assert last.lines == frozen.lines
    register.close()


def test_the_window_counts_and_filters_an_ended_body_as_the_papers_do() -> None:
    register = Register.in_memory(today=TODAY, seed=ENDED)
    both = a_directive(leads=("Sở Xây dựng", "Sở Giao thông vận tải"))
    ended = a_directive("Cầu", leads=("Sở Giao thông vận tải",))
    register.notices.add(*a_notice(both, ended), today=TODAY)
    before = date(2025, 2, 28)
    counted = [(a.id, a.name, a.open) for a in register.agencies.counts(today=TODAY)]
    assert counted == [(2, "Sở Xây dựng", 2)]
    by_both = [(a.name, a.open) for a in register.agencies.counts(today=before)]
    assert by_both == [("Sở Giao thông vận tải", 2), ("Sở Xây dựng", 1)]
    builders = ListingFilter(agency_id=2, grouping=Grouping.AGENCY)
    now = register.directives.listing(builders, today=TODAY)
    assert sorted(now.ids) == [1, 2]
    assert [(group.title, group.size) for group in now.groups] == [("Sở Xây dựng", 2)]
    assert register.directives.listing(builders, today=before).ids == (1,)
    register.close()


def test_work_without_a_lead_is_counted_under_other_bodies(full: Register) -> None:
    line = full.reports.lines(today=TODAY)[1]
    assert (line.lead, line.lead_group) == ("", "Cơ quan, đơn vị khác")


def test_what_was_frozen_comes_back_equal_whatever_changes_later(full: Register) -> None:
    frozen = basis(full)
    number = full.reports.add(frozen)
    full.follow_up.add_progress(
        [1, 2], NewProgress(reported_on=TODAY, text="Xong", status=Status.COMPLETED)
    )
    last = full.reports.last(before=NEXT_WEEK.first)
    assert last is not None
    assert (last.id, last.period, last.cutoff) == (number, WEEK, CUTOFF)
    assert last.lines == frozen.lines


def test_even_odd_words_come_back_equal(full: Register) -> None:
    frozen = basis(full)
    odd = replace(
        frozen.lines[0],
        other_leads=("Một\ndòng", 'a"b,c;'),
        coordinators=("x",),
        result="=1+1\r\n\tđ",
        old_dues=(date(2026, 1, 1), date(2026, 2, 1)),
        overdue_reports=3,
    )
    full.reports.add(replace(frozen, lines=(odd,)))
    last = full.reports.last(before=NEXT_WEEK.first)
    assert last is not None
    assert last.lines == (odd,)


def test_the_last_report_is_that_of_the_latest_period_before(full: Register) -> None:
    assert full.reports.last(before=NEXT_WEEK.first) is None
    late = full.reports.add(basis(full))
    early = full.reports.add(basis(full, period=WEEK_BEFORE))
    for period, expected in ((NEXT_WEEK, late), (WEEK, early), (WEEK_BEFORE, None)):
        last = full.reports.last(before=period.first)
        assert (last and last.id) == expected


def test_a_period_issued_again_is_known_by_its_newest_issue(full: Register) -> None:
    before = full.reports.add(basis(full, period=WEEK_BEFORE))
    full.reports.add(basis(full, cutoff=CUTOFF + timedelta(hours=2)))
    again = full.reports.add(basis(full))
    last, earlier = (full.reports.last(before=p.first) for p in (NEXT_WEEK, WEEK))
    assert (last and last.id, earlier and earlier.id) == (again, before)


def test_a_cutoff_comes_back_as_it_was_with_or_without_a_zone(full: Register) -> None:
    naive = datetime(2026, 11, 20, 16, 0)  # noqa: DTZ001  as a caller may give it
    for cutoff in (naive, CUTOFF):
        full.reports.add(basis(full, cutoff=cutoff))
        last = full.reports.last(before=NEXT_WEEK.first)
        assert last is not None
        assert last.cutoff == cutoff


def test_overdue_work_counts_the_periods_that_reported_it_so(full: Register) -> None:
    assert [line.overdue_reports for line in full.reports.lines(today=TODAY)] == [0, 0]
    for period in (WEEK_BEFORE, WEEK, WEEK):  # the week is issued a second time
        full.reports.add(basis(full, period=period))
    assert [line.overdue_reports for line in full.reports.lines(today=TODAY)] == [0, 2]
    before_both = full.reports.lines(today=TODAY, before=WEEK_BEFORE.first)
    assert [line.overdue_reports for line in before_both] == [0, 0]


def test_a_report_taken_back_is_not_the_last_any_more(full: Register) -> None:
    number = full.reports.add(basis(full))
    assert full.history.undo() == "phát hành báo cáo 2026-W47"
    assert full.reports.last(before=NEXT_WEEK.first) is None
    full.history.redo()
    last = full.reports.last(before=NEXT_WEEK.first)
    assert last is not None
    assert (last.id, len(last.lines)) == (number, 2)
