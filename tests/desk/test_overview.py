"""What the page of all open work is made of, over a real register."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.desk.desk import Desk
from desktop_app.register.register import Register
from desktop_app.tracking.deadline import OPEN, Standing, StandingKind
from desktop_app.tracking.due_period import DueBetween
from desktop_app.tracking.listing import NOBODY, Grouping, ListingFilter
from desktop_app.tracking.notice import Disposition
from desktop_app.tracking.overview import Overview, UnfinishedNotice
from desktop_app.tracking.steps import all_at_once
from tests.register.given import AGENCIES, TODAY, a_clock, a_directive, a_notice

OLDER = date(2026, 10, 5)


@pytest.fixture
def desk() -> Iterator[Desk]:
    register = Register.in_memory(today=TODAY, seed=AGENCIES, who="Lan", now=a_clock())
    yield Desk(register)
    register.close()


def page(desk: Desk) -> Overview:
    return all_at_once(desk.at_a_glance.overview(today=TODAY))


def ids(desk: Desk, **wanted: object) -> list[int]:
    asked = ListingFilter(grouping=Grouping.NONE, **wanted)  # type: ignore[arg-type]
    return sorted(desk.directives.listing(asked, today=TODAY).ids)


@pytest.fixture
def full(desk: Desk) -> Desk:
    """Late, due, near, far and undated work; one part done; two leads; nobody who leads."""
    directives = (
        a_directive("Việc trễ", due=TODAY - timedelta(days=13)),
        a_directive("Việc hôm nay", due=TODAY, leads=("Sở Xây dựng",)),
        a_directive("Hai đơn vị", due=TODAY, leads=("Sở Tài chính", "Sở Xây dựng")),
        a_directive("Tuần cuối", due=date(2026, 12, 20)),
        a_directive("Sau bốn tuần", due=date(2026, 12, 21), leads=("các đơn vị liên quan",)),
        a_directive("Không hạn", due=None),
        a_directive("Đã xong", due=TODAY),
    )
    desk.intake.accept(*a_notice(*directives, undecided=1), today=TODAY)
    (done,) = ids(desk, words="đã xong")
    desk.follow_up.complete([done], on=TODAY)
    return desk


def test_an_office_without_notices_has_an_empty_page(desk: Desk) -> None:
    empty = page(desk)
    assert (empty.open, empty.leads, empty.due, empty.notices) == (0, (), {}, ())
    assert not empty.has_notices


def test_open_work_is_counted_once_in_all_and_under_each_that_leads(full: Desk) -> None:
    counted = page(full)
    assert (counted.open, counted.overdue) == (6, 1)
    assert [(each.name, each.by_standing) for each in counted.leads] == [
        (
            "Sở Tài chính",
            {
                StandingKind.OVERDUE: 1,
                StandingKind.DUE_TODAY: 1,
                StandingKind.ON_TRACK: 1,
                StandingKind.UNDATED: 1,
            },
        ),
        ("Sở Xây dựng", {StandingKind.DUE_TODAY: 2}),
        ("", {StandingKind.ON_TRACK: 1}),
    ]


def test_the_list_shows_what_a_bar_counts(full: Desk) -> None:
    for bar in page(full).leads:
        assert len(ids(full, lead_id=bar.lead_id, standings=OPEN)) == bar.open
        for kind, number in bar.by_standing.items():
            assert len(ids(full, lead_id=bar.lead_id, standings=frozenset({kind}))) == number


def test_who_only_helps_does_not_lead(desk: Desk) -> None:
    helped = a_directive(leads=("các đơn vị liên quan",), helpers=("Sở Tài chính",))
    desk.intake.accept(*a_notice(helped), today=TODAY)
    (agency,) = (each for each in desk.agencies.entries() if each.agency.short_name == "STC")
    assert ids(desk, lead_id=agency.id) == []
    assert ids(desk, agency_id=agency.id) == ids(desk, lead_id=NOBODY)


def test_work_of_a_body_that_has_ended_stands_under_its_heir(desk: Desk) -> None:
    desk.intake.accept(*a_notice(a_directive(leads=("Sở Xây dựng",))), today=TODAY)
    (ended,) = (each for each in desk.agencies.entries() if each.agency.short_name == "SXD")
    heir = replace(ended.agency, successor="Sở Tài chính", successor_from=OLDER)
    desk.agencies.change(ended.id, heir)
    (bar,) = page(desk).leads
    assert bar.name == "Sở Tài chính"
    assert len(ids(desk, lead_id=bar.lead_id)) == bar.open == 1


def test_four_weeks_from_monday_hold_open_work_alone(full: Desk) -> None:
    counted = page(full)
    assert counted.weeks == DueBetween(TODAY, date(2026, 12, 20))
    assert counted.due == {
        TODAY: {StandingKind.DUE_TODAY: 2},
        date(2026, 12, 20): {StandingKind.ON_TRACK: 1},
    }


def test_the_first_of_the_weeks_holds_the_day(desk: Desk) -> None:
    sunday = date(2026, 11, 29)
    weeks = all_at_once(desk.at_a_glance.overview(today=sunday)).weeks
    assert weeks == DueBetween(TODAY, date(2026, 12, 20))


def test_the_longest_unfinished_notice_stands_first_with_its_next_day(full: Desk) -> None:
    older = a_notice(a_directive(due=None), number="70/TB-VPUBND", issued_on=OLDER)
    full.intake.accept(*older, today=TODAY)
    first, second = page(full).notices
    assert first.notice.head.number == "70/TB-VPUBND"
    assert (first.next_due, first.standing) == (None, None)
    assert second.next_due == TODAY - timedelta(days=13)
    assert second.standing == Standing(StandingKind.OVERDUE, 13)
    assert (second.notice.completed, second.notice.directives) == (1, 7)
    assert second.notice.undecided == 1


def test_what_was_answered_is_not_the_next_to_come(full: Desk) -> None:
    (late,) = ids(full, words="việc trễ")
    full.follow_up.complete([late], on=TODAY)
    (notice,) = page(full).notices
    assert notice.next_due == TODAY


def test_a_notice_is_finished_when_nothing_is_open_or_undecided(desk: Desk) -> None:
    desk.intake.accept(*a_notice(a_directive(), undecided=1), today=TODAY)
    assert len(page(desk).notices) == 1
    (work,) = ids(desk)
    desk.follow_up.complete([work], on=TODAY)
    (left,) = page(desk).notices
    assert left == UnfinishedNotice(left.notice, None, None)
    (point,) = desk.points.undecided()
    desk.points.decide(point.id, Disposition.NOTED, today=TODAY)
    done = page(desk)
    assert (done.notices, done.has_notices) == ((), True)
