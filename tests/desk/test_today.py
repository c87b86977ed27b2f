"""What the page of today is made of, over a real register."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from desktop_app.desk.desk import Desk
from desktop_app.register.register import Register
from desktop_app.tracking.listing import ListingFilter
from desktop_app.tracking.todays_work import TodaysWork
from tests.register.given import AGENCIES, TODAY, a_clock, a_directive, a_notice

AT = datetime(2026, 11, 16, 9, 0)  # noqa: DTZ001  the office's own wall clock


@pytest.fixture
def desk() -> Iterator[Desk]:
    register = Register.in_memory(today=TODAY, seed=AGENCIES, who="Lan", now=a_clock())
    yield Desk(register)
    register.close()


def work(desk: Desk) -> TodaysWork:
    return desk.today.work(today=TODAY)


def ids(desk: Desk) -> list[int]:
    return list(desk.directives.listing(ListingFilter(), today=TODAY).ids)


def test_an_office_without_work_has_an_empty_page(desk: Desk) -> None:
    assert work(desk).is_empty
    assert not work(desk).is_pressing


def test_all_are_counted_and_the_first_five_are_read_latest_first(desk: Desk) -> None:
    late = [a_directive(f"Việc {n}", due=TODAY - timedelta(days=20 - n)) for n in range(7)]
    desk.intake.accept(*a_notice(*late), today=TODAY)
    page = work(desk)
    assert len(page.overdue.ids) == 7
    assert [line.text for line in page.overdue.lines] == [f"Việc {n}" for n in range(5)]
    assert page.is_pressing


def test_what_is_only_near_presses_nobody(desk: Desk) -> None:
    desk.intake.accept(*a_notice(a_directive(due=TODAY + timedelta(days=3))), today=TODAY)
    page = work(desk)
    assert (len(page.due_soon.ids), page.is_pressing, page.is_empty) == (1, False, False)


@pytest.mark.parametrize(("review_on", "wanted"), [(TODAY, 1), (TODAY + timedelta(1), 0)])
def test_undated_work_comes_back_on_its_day(desk: Desk, review_on: date, wanted: int) -> None:
    desk.intake.accept(*a_notice(a_directive(due=None)), today=TODAY)
    (number,) = ids(desk)
    one = desk.directives.one(number, today=TODAY)
    desk.follow_up.mend(number, replace(one.as_it_reads(), review_on=review_on))
    (line,) = desk.directives.lines([number], today=TODAY)
    assert line.wants_review == bool(wanted)
    assert len(work(desk).to_review.ids) == wanted


def test_undecided_points_stand_under_their_notice(desk: Desk) -> None:
    desk.intake.accept(*a_notice(a_directive(), undecided=2), today=TODAY)
    (undecided,) = work(desk).undecided
    assert undecided.labels == ("3.1", "3.2")


def test_an_agency_is_silent_until_its_last_sheet_is_answered(desk: Desk) -> None:
    directives = (a_directive(), a_directive("Việc khác", leads=("Sở Xây dựng",)))
    desk.intake.accept(*a_notice(*directives), today=TODAY)
    for week in range(2):
        at = AT + timedelta(weeks=week)
        desk.sheets.note_sent(desk.sheets.drafts(at=at))
    silent = work(desk).silent
    assert {each.name for each in silent} == {"Sở Tài chính", "Sở Xây dựng"}
    assert {each.sent_on for each in silent} == {date(2026, 11, 23)}
    desk.follow_up.complete([silent[0].directive_ids[0]], on=TODAY)
    assert len(work(desk).silent) == 1
