"""Recurring work: each period is answered by itself, missed ones seen, reports count once."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from desktop_app.errors import NotAllowed
from desktop_app.register.register import Register
from desktop_app.reports.report_changes import ChangeKind, changes_since_previous
from desktop_app.tracking.deadline import Recurrence, StandingKind
from desktop_app.tracking.directive import Directive
from desktop_app.tracking.progress import NewExtension, NewProgress, Status
from desktop_app.tracking.recurring import DayRule, RecurrenceRule
from desktop_app.tracking.report import ReportBasis
from desktop_app.tracking.report_period import ReportPeriod
from tests.register.given import TODAY, a_directive, a_notice

GIVEN = date(2026, 8, 28)
SEPTEMBER, OCTOBER, NOVEMBER = date(2026, 9, 1), date(2026, 10, 1), date(2026, 11, 1)


@pytest.fixture
def monthly(register: Register) -> int:
    """Work of each month's 20th; nothing is answered yet."""
    work = replace(
        a_directive(due=date(2026, 9, 20), phrase="trước ngày 20 hằng tháng"),
        recurrence=Recurrence.MONTHLY,
    )
    register.notices.add(*a_notice(work, issued_on=GIVEN), today=TODAY)
    return 1


def read(register: Register, today: date = TODAY) -> Directive:
    return register.directives.one(1, today=today)


def answer(register: Register, on: date, status: Status = Status.COMPLETED) -> None:
    entry = NewProgress(reported_on=on, text=f"Báo cáo {on}", status=status)
    register.follow_up.add_progress([1], entry)


def periods(directive: Directive) -> list[tuple[date, date, date | None]]:
    return [(each.period, each.due, each.reported_on) for each in directive.occurrences]


def test_it_waits_for_its_first_period_and_counts_those_missed(
    register: Register, monthly: int
) -> None:
    directive = read(register)
    assert directive.rule == RecurrenceRule(Recurrence.MONTHLY, DayRule.DAY, 20)
    assert periods(directive) == [
        (SEPTEMBER, date(2026, 9, 20), None),
        (OCTOBER, date(2026, 10, 20), None),
        (NOVEMBER, date(2026, 11, 20), None),
    ]
    assert (directive.missed, directive.standing.kind) == (3, StandingKind.OVERDUE)
    (line,) = register.directives.lines([monthly], today=TODAY)
    assert (line.occurrence, line.missed) == (SEPTEMBER, 3)


def test_nothing_is_written_as_the_days_go_by(register: Register, monthly: int) -> None:
    events = len(register.history.of_directive(monthly))
    assert read(register, date(2026, 9, 1)).missed == 0
    assert read(register, date(2027, 9, 22)).missed == 13
    assert len(register.history.of_directive(monthly)) == events


def test_one_completed_opens_the_next(register: Register, monthly: int) -> None:
    answer(register, date(2026, 9, 22))
    directive = read(register)
    assert periods(directive)[:2] == [
        (SEPTEMBER, date(2026, 9, 20), date(2026, 9, 22)),
        (OCTOBER, date(2026, 10, 20), None),
    ]
    assert (directive.status, directive.reported_on) == (Status.NOT_STARTED, None)
    assert directive.due == directive.original_due == date(2026, 10, 20)
    assert directive.occurrences[0].days_late == 2
    assert [entry.occurrence for entry in directive.progress] == [SEPTEMBER]
    assert register.history.undo() == "hoàn thành"
    assert read(register).due == date(2026, 9, 20)
    assert register.history.redo() == "hoàn thành"
    assert read(register) == directive
    assert monthly == 1


@pytest.mark.usefixtures("monthly")
def test_work_that_is_up_to_date_waits_for_the_period_to_come(register: Register) -> None:
    for month in (9, 10, 11):
        answer(register, date(2026, month, 19))
    directive = read(register)
    assert (directive.missed, directive.due) == (0, date(2026, 12, 20))
    assert directive.standing.kind is StandingKind.ON_TRACK


@pytest.mark.usefixtures("monthly")
def test_a_reported_period_waits_for_the_office_and_is_judged_by_its_report(
    register: Register,
) -> None:
    answer(register, date(2026, 9, 18), Status.REPORTED)
    answer(register, date(2026, 9, 25))
    first = read(register).occurrences[0]
    assert (first.reported_on, first.days_late) == (date(2026, 9, 18), 0)
    assert [entry.occurrence for entry in read(register).progress] == [SEPTEMBER, SEPTEMBER]


@pytest.mark.usefixtures("monthly")
def test_more_time_is_for_one_period_alone(register: Register) -> None:
    register.extensions.grant(1, NewExtension(new_due=date(2026, 9, 30), reason="Chờ"))
    answer(register, date(2026, 9, 29))
    directive = read(register)
    assert (directive.occurrences[0].due, directive.occurrences[0].days_late) == (
        date(2026, 9, 30),
        0,
    )
    assert directive.due == directive.original_due == date(2026, 10, 20)


@pytest.mark.usefixtures("monthly")
def test_another_rule_is_followed_from_the_next_period_on(register: Register) -> None:
    rule = RecurrenceRule(Recurrence.MONTHLY, DayRule.LAST_WORKING_DAY)
    changes = replace(read(register).as_it_reads(), rule=rule)
    register.mending.mend(1, changes)
    assert read(register).rule == rule
    answer(register, date(2026, 9, 20))
    assert read(register).due == date(2026, 10, 30)  # the 31st is a Saturday


@pytest.mark.usefixtures("monthly")
def test_work_that_comes_no_more_keeps_what_was_answered(register: Register) -> None:
    answer(register, date(2026, 9, 20))
    register.mending.mend(1, replace(read(register).as_it_reads(), recurrence=None, rule=None))
    directive = read(register)
    assert (directive.rule, directive.due) == (None, date(2026, 10, 20))
    assert [each.reported_on for each in directive.occurrences] == [date(2026, 9, 20)]
    answer(register, date(2026, 10, 19))
    assert read(register).status is Status.COMPLETED


@pytest.mark.usefixtures("monthly")
def test_a_deleted_one_comes_back_with_its_periods(register: Register) -> None:
    answer(register, date(2026, 9, 20))
    before = read(register)
    register.recycle_bin.delete([1], today=TODAY)
    register.recycle_bin.restore([1])
    assert read(register) == before


def test_work_completed_before_periods_were_known_waits_for_the_next(
    register: Register, monthly: int
) -> None:
    with register.history.change("hoàn thành") as change:  # as an older program wrote it
        change.update("directives", monthly, status="completed", reported_on="2026-09-19")
    register.follow_up.open_next_periods()
    assert periods(read(register))[0] == (SEPTEMBER, date(2026, 9, 20), date(2026, 9, 19))
    assert register.history.last_changes()[0] == "mở kỳ tiếp theo của nhiệm vụ định kỳ"
    events = len(register.history.of_directive(monthly))
    register.follow_up.open_next_periods()
    assert len(register.history.of_directive(monthly)) == events


def basis(register: Register, day: date) -> ReportBasis:
    period = ReportPeriod.week_of(day)
    return ReportBasis(
        office=register.office.facts(),
        period=period,
        cutoff=datetime.combine(day, datetime.min.time()),
        lines=register.reports.lines(today=day, before=period.first),
        previous=register.reports.last(before=period.first),
    )


@pytest.mark.usefixtures("monthly")
def test_a_report_counts_it_once_by_the_period_that_matters(register: Register) -> None:
    late = date(2026, 9, 22)  # the 20th is a Sunday
    (line,) = basis(register, late).lines
    assert (line.standing.kind, line.occurrence) == (StandingKind.OVERDUE, "Tháng 9/2026")
    assert line.deadline_phrase == "trước ngày 20 hằng tháng; kỳ tháng 9/2026"
    answer(register, late)
    (line,) = basis(register, date(2026, 9, 25)).lines
    assert (line.standing.kind, line.due) == (
        StandingKind.COMPLETED_LATE,
        date(2026, 9, 20),
    )
    (line,) = basis(register, date(2026, 10, 1)).lines
    assert (line.standing.kind, line.occurrence) == (StandingKind.ON_TRACK, "Tháng 10/2026")
    (line,) = basis(register, date(2026, 10, 21)).lines
    assert line.standing.kind is StandingKind.OVERDUE


@pytest.mark.usefixtures("monthly")
def test_the_next_period_is_new_work_in_the_report_after(register: Register) -> None:
    answer(register, date(2026, 9, 18))
    register.reports.add(basis(register, date(2026, 9, 18)))
    changes = changes_since_previous(basis(register, date(2026, 9, 25)))
    assert changes is not None
    assert [change.kind for change in changes.changes] == [ChangeKind.NEW]
    assert (changes.proof.then, changes.proof.new, changes.proof.now) == (0, 1, 1)


def test_weekly_work_answered_every_week_is_done_in_each_report(register: Register) -> None:
    work = replace(
        a_directive(due=date(2026, 9, 4), phrase="thứ sáu hằng tuần"),
        recurrence=Recurrence.WEEKLY,
    )
    register.notices.add(*a_notice(work, issued_on=GIVEN), today=TODAY)
    for week in range(3):
        friday = date(2026, 9, 4) + timedelta(weeks=week)
        answer(register, friday)
        found = basis(register, friday)
        (line,) = found.lines
        assert line.standing.kind is StandingKind.COMPLETED_ON_TIME
        assert line.due == friday
        changes = changes_since_previous(found)
        if changes is not None:
            assert changes.of(ChangeKind.COMPLETED_ON_TIME)
            assert not changes.of(ChangeKind.REOPENED)
        register.reports.add(found)


@pytest.mark.usefixtures("monthly")
def test_a_period_whose_answer_was_a_mistake_is_waited_for_again(register: Register) -> None:
    before = read(register)
    answer(register, date(2026, 9, 19))
    answer(register, date(2026, 10, 19), Status.IN_PROGRESS)
    register.follow_up.remove_progress(1)
    again = read(register)
    assert (again.due, again.status) == (before.due, Status.NOT_STARTED)
    assert periods(again) == periods(before)
    answer(register, date(2026, 9, 25))
    after = read(register)
    assert after.occurrences[0].reported_on == date(2026, 9, 25)
    assert (after.due, after.status) == (date(2026, 10, 20), Status.IN_PROGRESS)


@pytest.mark.usefixtures("monthly")
def test_an_answer_mended_later_changes_its_own_period_only(register: Register) -> None:
    answer(register, date(2026, 9, 19))
    entry = NewProgress(reported_on=date(2026, 9, 28), text="Báo cáo", status=Status.COMPLETED)
    register.follow_up.mend_progress(1, entry)
    directive = read(register)
    assert directive.occurrences[0].days_late == 8
    assert (directive.due, directive.status) == (date(2026, 10, 20), Status.NOT_STARTED)


@pytest.mark.usefixtures("monthly")
def test_answers_go_along_when_the_work_comes_no_more(register: Register) -> None:
    answer(register, date(2026, 9, 19), Status.IN_PROGRESS)
    register.mending.mend(1, replace(read(register).as_it_reads(), recurrence=None, rule=None))
    assert read(register).progress[0].occurrence is None
    answer(register, date(2026, 9, 21), Status.REPORTED)
    assert read(register).status is Status.REPORTED


def answer_for(register: Register, period: date, on: date, status: Status) -> None:
    entry = NewProgress(reported_on=on, text=f"Báo cáo {on}", status=status, occurrence=period)
    register.follow_up.add_progress([1], entry)


def test_a_later_period_is_answered_while_an_earlier_one_stays_missed(
    register: Register, monthly: int
) -> None:
    before = read(register)
    answer_for(register, OCTOBER, date(2026, 10, 21), Status.COMPLETED)
    directive = read(register)
    assert periods(directive) == [
        (SEPTEMBER, date(2026, 9, 20), None),
        (OCTOBER, date(2026, 10, 20), date(2026, 10, 21)),
        (NOVEMBER, date(2026, 11, 20), None),
    ]
    assert (directive.due, directive.missed) == (date(2026, 9, 20), 2)
    (line,) = register.directives.lines([monthly], today=TODAY)
    assert (line.occurrence, line.missed) == (SEPTEMBER, 2)
    answer(register, date(2026, 11, 1))
    assert read(register).due == date(2026, 11, 20)  # October is passed over
    register.history.undo()
    register.history.undo()
    assert read(register) == before


@pytest.mark.usefixtures("monthly")
def test_what_is_reported_for_a_later_period_waits_until_that_one_is_waited_for(
    register: Register,
) -> None:
    answer_for(register, OCTOBER, date(2026, 10, 19), Status.REPORTED)
    assert (read(register).status, read(register).missed) == (Status.NOT_STARTED, 3)
    answer(register, date(2026, 9, 30))
    directive = read(register)
    assert (directive.due, directive.status) == (date(2026, 10, 20), Status.REPORTED)
    assert directive.reported_on == date(2026, 10, 19)


@pytest.mark.usefixtures("monthly")
def test_a_later_answer_taken_out_again_leaves_what_is_waited_for(register: Register) -> None:
    before = read(register)
    answer_for(register, OCTOBER, date(2026, 10, 21), Status.COMPLETED)
    register.follow_up.remove_progress(1)
    assert periods(read(register)) == periods(before)
    assert read(register).due == before.due


@pytest.mark.usefixtures("monthly")
@pytest.mark.parametrize("period", [date(2026, 8, 1), date(2026, 10, 2)])
def test_a_period_that_the_work_does_not_have_is_refused(
    register: Register, period: date
) -> None:
    with pytest.raises(NotAllowed, match="kỳ"):
        answer_for(register, period, TODAY, Status.COMPLETED)
    assert read(register).progress == ()


def test_recurring_work_done_on_an_unknown_day_closes_no_period(
    register: Register, monthly: int
) -> None:
    done = NewProgress(reported_on=TODAY, text="", status=Status.COMPLETED, is_undated=True)
    register.follow_up.add_progress([monthly], done)
    directive = read(register)
    assert directive.status is Status.IN_PROGRESS
    assert periods(directive)[0][2] is None


def test_the_rule_that_a_person_chose_in_the_review_stands(register: Register) -> None:
    rule = RecurrenceRule(Recurrence.MONTHLY, DayRule.LAST_DAY, 0)
    work = replace(
        a_directive(due=date(2026, 9, 30), phrase="trước ngày 30 hằng tháng"),
        recurrence=Recurrence.MONTHLY,
        rule=rule,
    )
    register.notices.add(*a_notice(work, issued_on=GIVEN), today=TODAY)
    directive = read(register)
    assert directive.rule == rule
    assert periods(directive)[1][1] == date(2026, 10, 31)
