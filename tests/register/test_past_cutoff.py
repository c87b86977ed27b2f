"""A report for a past cut-off counts what is dated until then, whenever it was typed."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.register.register import Register
from desktop_app.tracking.deadline import Deadline, Recurrence, StandingKind
from desktop_app.tracking.progress import NewExtension, NewProgress, Status
from desktop_app.tracking.report import ReportLine
from tests.register.given import a_directive, a_notice, an_answer

FRIDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 23)
GIVEN = date(2026, 11, 2)


def on_friday(register: Register) -> ReportLine:
    (line,) = register.reports.lines(today=FRIDAY)
    return line


@pytest.fixture
def work(register: Register) -> int:
    register.notices.add(*a_notice(a_directive(due=FRIDAY)), today=GIVEN)
    return 1


def test_an_answer_typed_later_counts_by_its_own_day(register: Register, work: int) -> None:
    register.follow_up.add_progress([work], an_answer(FRIDAY, Status.COMPLETED, "Xong"))
    line = on_friday(register)
    assert (line.status, line.reported_on, line.result) == (Status.COMPLETED, FRIDAY, "Xong")
    assert line.standing.kind is StandingKind.COMPLETED_ON_TIME


def test_an_answer_dated_later_has_not_come_in_yet(register: Register, work: int) -> None:
    register.follow_up.add_progress([work], an_answer(date(2026, 11, 18), text="Đang làm"))
    register.follow_up.add_progress([work], an_answer(MONDAY, Status.COMPLETED, "Xong"))
    line = on_friday(register)
    assert (line.status, line.reported_on) == (Status.IN_PROGRESS, None)
    assert (line.result, line.standing.kind) == ("Đang làm", StandingKind.DUE_TODAY)
    (now,) = register.reports.lines(today=MONDAY)
    assert (now.status, now.result) == (Status.COMPLETED, "Xong")


def test_work_done_on_an_unknown_day_is_done_at_any_cutoff(
    register: Register, work: int
) -> None:
    done = replace(an_answer(MONDAY, Status.COMPLETED, "Xong"), is_undated=True)
    register.follow_up.add_progress([work], done)
    register.follow_up.add_progress([work], an_answer(MONDAY, text="Gửi thêm bản giấy"))
    line = on_friday(register)
    assert (line.status, line.reported_on) == (Status.COMPLETED, None)


def test_what_was_reported_waits_where_the_confirmation_came_later(
    register: Register, work: int
) -> None:
    register.follow_up.add_progress([work], an_answer(FRIDAY, Status.REPORTED, "Đã xong"))
    register.follow_up.confirm([work], on=MONDAY)
    line = on_friday(register)
    assert (line.status, line.reported_on) == (Status.REPORTED, FRIDAY)


def test_more_time_granted_later_does_not_save_the_day(register: Register, work: int) -> None:
    for new_due, decided_on in ((date(2026, 11, 30), FRIDAY), (date(2026, 12, 15), MONDAY)):
        register.extensions.grant(
            work, NewExtension(new_due=new_due, reason="Chờ", decided_on=decided_on)
        )
    line = on_friday(register)
    assert (line.due, line.extensions, line.old_dues) == (date(2026, 11, 30), 1, (FRIDAY,))
    (now,) = register.reports.lines(today=MONDAY)
    assert (now.due, now.extensions) == (date(2026, 12, 15), 2)


def test_a_milestone_met_later_still_drives(register: Register) -> None:
    printed = (
        Deadline("dự thảo trước ngày 10/11", date(2026, 11, 10), span=(3, 9)),
        Deadline("xong trước ngày 15/12", date(2026, 12, 15), span=(10, 20)),
    )
    two = replace(a_directive(), deadlines=printed, due=date(2026, 11, 10))
    register.notices.add(*a_notice(two), today=GIVEN)
    first, second = register.directives.one(1, today=MONDAY).deadlines
    register.milestones.keep(1, [replace(first, met_on=MONDAY), second])
    line = on_friday(register)
    assert (line.due, line.standing.kind) == (date(2026, 11, 10), StandingKind.OVERDUE)
    assert register.reports.lines(today=MONDAY)[0].due == date(2026, 12, 15)


def test_a_period_answered_later_was_waited_for(register: Register) -> None:
    monthly = replace(
        a_directive(due=date(2026, 11, 10), phrase="trước ngày 10 hằng tháng"),
        recurrence=Recurrence.MONTHLY,
    )
    register.notices.add(*a_notice(monthly), today=GIVEN)
    answers = (
        (date(2026, 11, 18), Status.IN_PROGRESS, "Đang tổng hợp"),
        (MONDAY, Status.COMPLETED, "Đã gửi"),
    )
    for day, status, text in answers:
        register.follow_up.add_progress(
            [1], NewProgress(reported_on=day, text=text, status=status)
        )
    line = on_friday(register)
    assert (line.due, line.status, line.result) == (
        date(2026, 11, 10),
        Status.IN_PROGRESS,
        "Đang tổng hợp",
    )
    assert line.standing.kind is StandingKind.OVERDUE
    (now,) = register.reports.lines(today=MONDAY, before=MONDAY)
    assert (now.status, now.reported_on) == (Status.COMPLETED, MONDAY)


def test_work_given_later_is_in_no_earlier_report(register: Register, work: int) -> None:
    later = a_notice(a_directive(), number="9/TB", issued_on=MONDAY)
    register.notices.add(*later, today=MONDAY)
    assert on_friday(register).directive_id == work
    assert len(register.reports.lines(today=MONDAY)) == 2


def test_a_notice_of_friday_taken_in_on_monday_counts_for_friday(register: Register) -> None:
    register.notices.add(*a_notice(a_directive(), issued_on=FRIDAY), today=MONDAY)
    assert on_friday(register).added_on == MONDAY


def test_a_notice_known_before_its_printed_day_is_never_left_out(register: Register) -> None:
    register.notices.add(*a_notice(a_directive(), issued_on=date(2027, 11, 20)), today=FRIDAY)
    assert on_friday(register).notice_day == date(2027, 11, 20)
