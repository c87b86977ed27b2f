"""Answers change the work as the office's rules say."""

from datetime import date

import pytest

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.register import Register
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.listing import ListingFilter
from desktop_app.tracking.progress import NewProgress, Status
from tests.register.given import TODAY, a_directive, a_notice, an_answer


def test_an_answer_is_kept_whole_and_gives_its_status(register: Register, work: int) -> None:
    register.follow_up.add_progress(
        [work],
        NewProgress(
            reported_on=date(2026, 11, 20),
            text="Đã có dự thảo",
            status=Status.IN_PROGRESS,
            percent=60,
            difficulties="Thiếu vốn",
            proposal="Bổ sung",
            document="12/BC-STC",
        ),
    )
    directive = register.directives.one(work, today=TODAY)
    (entry,) = directive.progress
    assert (entry.text, entry.percent, entry.document) == ("Đã có dự thảo", 60, "12/BC-STC")
    assert (entry.difficulties, entry.proposal) == ("Thiếu vốn", "Bổ sung")
    assert (directive.status, directive.reported_on) == (Status.IN_PROGRESS, None)


def test_answers_stand_by_the_day_they_were_given(register: Register, work: int) -> None:
    for day in (20, 5, 12):
        register.follow_up.add_progress([work], an_answer(date(2026, 11, day)))
    days = [
        entry.reported_on.day for entry in register.directives.one(work, today=TODAY).progress
    ]
    assert days == [5, 12, 20]


def test_lateness_is_judged_by_the_report_not_the_confirmation(
    register: Register, work: int
) -> None:
    register.follow_up.add_progress([work], an_answer(date(2026, 11, 29), Status.REPORTED))
    register.follow_up.add_progress([work], an_answer(date(2026, 12, 9), Status.COMPLETED))
    directive = register.directives.one(work, today=date(2026, 12, 9))
    assert directive.reported_on == date(2026, 11, 29)
    assert directive.standing.kind is StandingKind.COMPLETED_ON_TIME


def test_work_sent_back_is_no_longer_reported(register: Register, work: int) -> None:
    register.follow_up.add_progress([work], an_answer(date(2026, 11, 29), Status.REPORTED))
    register.follow_up.add_progress([work], an_answer(date(2026, 12, 1)))
    directive = register.directives.one(work, today=date(2026, 12, 2))
    assert directive.reported_on is None
    assert directive.standing.kind is StandingKind.OVERDUE


def test_several_directives_are_one_step(register: Register) -> None:
    register.notices.add(*a_notice(*(a_directive(f"Việc {n}") for n in range(3))), today=TODAY)
    ids = register.directives.listing(ListingFilter(), today=TODAY).ids
    register.follow_up.add_progress([*ids, ids[0]], an_answer(status=Status.COMPLETED))
    assert (
        register.directives.counts(today=TODAY).by_standing[StandingKind.COMPLETED_ON_TIME] == 3
    )
    assert register.history.undo() == "hoàn thành 3 nhiệm vụ"
    assert (
        register.directives.counts(today=TODAY).by_standing[StandingKind.COMPLETED_ON_TIME] == 0
    )


def test_one_unknown_directive_among_several_changes_nothing(
    register: Register, work: int
) -> None:
    with pytest.raises(NoSuchRecord, match="nhiệm vụ số 99"):
        register.follow_up.add_progress([work, 99], an_answer())
    assert register.directives.one(work, today=TODAY).progress == ()
    assert register.history.last_changes()[0] == "nhập thông báo 87/TB-VPUBND"


@pytest.mark.parametrize("percent", [-1, 101])
def test_a_percentage_stays_between_0_and_100(
    register: Register, work: int, percent: int
) -> None:
    entry = NewProgress(reported_on=TODAY, text="", status=Status.IN_PROGRESS, percent=percent)
    with pytest.raises(NotAllowed, match="0 đến 100"):
        register.follow_up.add_progress([work], entry)
