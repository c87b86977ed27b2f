"""Answers change the work as the office's rules say."""

from dataclasses import replace
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


def test_a_confirmation_completes_by_the_day_of_the_report(
    register: Register, work: int
) -> None:
    register.follow_up.add_progress([work], an_answer(date(2026, 11, 29), Status.REPORTED))
    register.follow_up.confirm([work], on=date(2026, 12, 9))
    directive = register.directives.one(work, today=date(2026, 12, 9))
    assert (directive.status, directive.reported_on) == (
        Status.COMPLETED,
        date(2026, 11, 29),
    )
    assert directive.standing.kind is StandingKind.COMPLETED_ON_TIME
    assert register.history.undo() == "xác nhận hoàn thành"
    assert register.directives.one(work, today=TODAY).status is Status.REPORTED


def test_a_confirmation_leaves_the_agencys_words_in_the_papers(
    register: Register, work: int
) -> None:
    register.follow_up.add_progress([work], an_answer(TODAY, Status.REPORTED, "Đã trình"))
    register.follow_up.confirm([work], on=TODAY)
    (paper,) = register.reports.lines(today=TODAY)
    assert (paper.result, paper.status) == ("Đã trình", Status.COMPLETED)


def test_a_report_sent_back_goes_on_with_its_reason(register: Register, work: int) -> None:
    register.follow_up.add_progress([work], an_answer(date(2026, 11, 29), Status.REPORTED))
    register.follow_up.send_back([work], on=date(2026, 12, 1), reason="thiếu biên bản")
    directive = register.directives.one(work, today=date(2026, 12, 1))
    assert (directive.status, directive.reported_on) == (Status.IN_PROGRESS, None)
    assert directive.progress[-1].text == "Trả lại: thiếu biên bản"
    register.follow_up.add_progress([work], an_answer(date(2026, 12, 3), Status.REPORTED))
    assert register.directives.one(work, today=TODAY).reported_on == date(2026, 12, 3)


def test_only_reported_work_is_confirmed_or_sent_back(register: Register, work: int) -> None:
    with pytest.raises(NotAllowed, match="đang “Chờ xác nhận”"):
        register.follow_up.confirm([work], on=TODAY)
    with pytest.raises(NotAllowed, match="đang “Chờ xác nhận”"):
        register.follow_up.send_back([work], on=TODAY, reason="x")
    assert register.directives.one(work, today=TODAY).progress == ()


def test_a_further_paper_does_not_make_reported_work_later(
    register: Register, work: int
) -> None:
    for day, status in ((28, Status.REPORTED), (30, Status.REPORTED), (30, Status.COMPLETED)):
        register.follow_up.add_progress([work], an_answer(date(2026, 11, day), status))
    assert register.directives.one(work, today=TODAY).reported_on == date(2026, 11, 28)


def test_an_answer_is_mended_and_the_status_follows(register: Register, work: int) -> None:
    register.follow_up.add_progress([work], an_answer(date(2026, 11, 20), Status.REPORTED))
    (entry,) = register.directives.one(work, today=TODAY).progress
    mended = an_answer(date(2026, 11, 18), Status.COMPLETED, "Đã xong")
    register.follow_up.mend_progress(entry.id, mended)
    directive = register.directives.one(work, today=TODAY)
    assert (directive.status, directive.reported_on) == (Status.COMPLETED, date(2026, 11, 18))
    assert [each.text for each in directive.progress] == ["Đã xong"]
    assert register.history.undo() == "sửa cập nhật tiến độ"
    assert register.directives.one(work, today=TODAY).progress == (entry,)


def test_an_answer_typed_by_mistake_is_taken_out(register: Register, work: int) -> None:
    register.follow_up.add_progress([work], an_answer(date(2026, 11, 20)))
    register.follow_up.add_progress([work], an_answer(date(2026, 11, 21), Status.COMPLETED))
    first, last = register.directives.one(work, today=TODAY).progress
    register.follow_up.remove_progress(last.id)
    assert register.directives.one(work, today=TODAY).status is Status.IN_PROGRESS
    register.follow_up.remove_progress(first.id)
    directive = register.directives.one(work, today=TODAY)
    assert (directive.status, directive.progress) == (Status.NOT_STARTED, ())
    register.history.undo()
    register.history.undo()
    assert register.directives.one(work, today=TODAY).progress == (first, last)


def test_an_answer_that_is_not_there_is_not_mended(register: Register, work: int) -> None:
    assert work
    with pytest.raises(NoSuchRecord, match="cập nhật số 9"):
        register.follow_up.mend_progress(9, an_answer())
    with pytest.raises(NoSuchRecord, match="cập nhật số 9"):
        register.follow_up.remove_progress(9)


def test_work_done_on_an_unknown_day_stays_done_whatever_comes_later(
    register: Register, work: int
) -> None:
    done = replace(an_answer(TODAY, Status.COMPLETED), is_undated=True)
    register.follow_up.add_progress([work], done)
    register.follow_up.add_progress([work], an_answer(TODAY, Status.COMPLETED))
    directive = register.directives.one(work, today=TODAY)
    assert (directive.status, directive.reported_on) == (Status.COMPLETED, None)
    assert directive.standing.kind is StandingKind.COMPLETED_UNDATED
    first, later = directive.progress
    assert (first.is_undated, later.is_undated) == (True, False)
    register.follow_up.remove_progress(later.id)
    assert register.directives.one(work, today=TODAY).status is Status.COMPLETED


def test_a_day_that_becomes_known_judges_the_work(register: Register, work: int) -> None:
    done = replace(an_answer(TODAY, Status.COMPLETED), is_undated=True)
    register.follow_up.add_progress([work], done)
    (entry,) = register.directives.one(work, today=TODAY).progress
    known = an_answer(date(2026, 11, 20), Status.COMPLETED)
    register.follow_up.mend_progress(entry.id, known)
    directive = register.directives.one(work, today=TODAY)
    assert directive.reported_on == date(2026, 11, 20)
