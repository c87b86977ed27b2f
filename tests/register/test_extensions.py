"""More time is asked for, granted or refused; the original day never changes."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.register import Register
from desktop_app.tracking.deadline import Standing, StandingKind
from desktop_app.tracking.extension import NewRequest, Outcome, Refusal
from desktop_app.tracking.listing import ListingFilter
from desktop_app.tracking.notice import Disposition
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.progress import NewExtension, Status
from tests.register.given import TODAY, a_directive, a_notice, an_answer

ASKED = NewRequest(
    requested_on=date(2026, 11, 20),
    asked_due=date(2026, 12, 15),
    reason="Chờ ý kiến Bộ",
    asked_by="Sở Tài chính",
    document="31/STC",
)
GRANTED = NewExtension(new_due=date(2026, 12, 15), reason="Đồng ý", decided_on=TODAY)
REFUSAL = Refusal(
    reason="Việc đã rõ", decided_on=TODAY, decided_by="Chủ tịch", document="9/VPUBND"
)


def test_an_extension_moves_the_day_and_is_counted(register: Register, work: int) -> None:
    for day in (5, 15):
        register.extensions.grant(
            work,
            NewExtension(
                new_due=date(2026, 12, day),
                reason="Chờ ý kiến",
                document="9/CV",
                decided_on=TODAY,
            ),
        )
    directive = register.directives.one(work, today=TODAY)
    assert directive.due == date(2026, 12, 15)
    assert directive.original_due == date(2026, 11, 30)
    assert [(e.times, e.old_due, e.new_due) for e in directive.extensions] == [
        (1, date(2026, 11, 30), date(2026, 12, 5)),
        (2, date(2026, 12, 5), date(2026, 12, 15)),
    ]
    assert directive.extensions[0].decided_on == TODAY
    (line,) = register.directives.lines([work], today=TODAY)
    assert (line.extensions, line.due) == (2, date(2026, 12, 15))


@pytest.mark.parametrize("day", [29, 30])
def test_an_extension_to_no_later_day_is_refused(
    register: Register, work: int, day: int
) -> None:
    with pytest.raises(NotAllowed, match="sau hạn đang áp dụng \\(30/11/2026\\)"):
        register.extensions.grant(work, NewExtension(new_due=date(2026, 11, day), reason="x"))
    assert register.directives.one(work, today=TODAY).extensions == ()


def test_undated_work_may_be_given_a_day(register: Register) -> None:
    register.notices.add(*a_notice(a_directive(due=None)), today=TODAY)
    (number,) = register.directives.listing(ListingFilter(), today=TODAY).ids
    register.extensions.grant(number, NewExtension(new_due=date(2027, 1, 5), reason="Kết luận"))
    directive = register.directives.one(number, today=TODAY)
    assert (directive.original_due, directive.due) == (None, date(2027, 1, 5))


def test_a_request_waits_and_moves_no_day(register: Register, work: int) -> None:
    register.extensions.ask(work, ASKED)
    directive = register.directives.one(work, today=TODAY)
    waiting = directive.pending_request
    assert waiting is not None
    assert (waiting.asked_due, waiting.asked_by, waiting.document, waiting.outcome) == (
        date(2026, 12, 15),
        "Sở Tài chính",
        "31/STC",
        Outcome.PENDING,
    )
    assert (directive.due, directive.extensions) == (date(2026, 11, 30), ())
    (line,) = register.directives.lines([work], today=TODAY)
    assert (line.asked_due, line.extensions) == (date(2026, 12, 15), 0)
    (paper,) = register.reports.lines(today=TODAY)
    assert (paper.extensions, paper.old_dues, paper.due) == (0, (), date(2026, 11, 30))


def test_one_request_waits_at_a_time(register: Register, work: int) -> None:
    register.extensions.ask(work, ASKED)
    with pytest.raises(NotAllowed, match="15/12/2026 đang chờ"):
        register.extensions.ask(work, replace(ASKED, asked_due=date(2027, 1, 5)))
    assert len(register.directives.one(work, today=TODAY).requests) == 1


def test_an_extension_grants_the_request_that_waits(register: Register, work: int) -> None:
    register.extensions.ask(work, ASKED)
    register.extensions.grant(work, GRANTED)
    directive = register.directives.one(work, today=TODAY)
    assert [request.outcome for request in directive.requests] == [Outcome.GRANTED]
    assert (directive.due, len(directive.extensions)) == (date(2026, 12, 15), 1)
    register.extensions.ask(work, replace(ASKED, asked_due=date(2027, 1, 5)))
    assert register.directives.one(work, today=TODAY).pending_request is not None


def test_less_time_than_asked_for_wants_its_own_reason(register: Register, work: int) -> None:
    register.extensions.ask(work, ASKED)
    less = replace(GRANTED, new_due=date(2026, 12, 5), reason=ASKED.reason)
    with pytest.raises(NotAllowed, match=r"Đề nghị đến 15/12/2026: .* hãy ghi lý do"):
        register.extensions.grant(work, less)
    register.extensions.grant(work, replace(less, reason="Năm ngày là đủ"))
    directive = register.directives.one(work, today=TODAY)
    assert (directive.due, directive.requests[0].outcome) == (
        date(2026, 12, 5),
        Outcome.GRANTED,
    )


def test_a_refused_request_stays_and_is_no_extension(register: Register, work: int) -> None:
    register.extensions.ask(work, ASKED)
    register.extensions.refuse(work, REFUSAL)
    directive = register.directives.one(work, today=TODAY)
    (request,) = directive.requests
    assert (request.outcome, request.refusal) == (Outcome.REFUSED, REFUSAL)
    assert (directive.due, directive.pending_request) == (date(2026, 11, 30), None)
    (paper,) = register.reports.lines(today=TODAY)
    assert (paper.extensions, paper.old_dues) == (0, ())


def test_nothing_is_refused_that_nobody_asked_for(register: Register, work: int) -> None:
    with pytest.raises(NotAllowed, match="Không có đề nghị gia hạn nào đang chờ"):
        register.extensions.refuse(work, REFUSAL)


def test_a_day_that_is_no_later_is_not_asked_for(register: Register, work: int) -> None:
    with pytest.raises(NotAllowed, match="sau hạn đang áp dụng"):
        register.extensions.ask(work, replace(ASKED, asked_due=date(2026, 11, 30)))


def test_work_that_is_not_there_gets_no_time(register: Register, work: int) -> None:
    for call, given in (("ask", ASKED), ("grant", GRANTED), ("refuse", REFUSAL)):
        with pytest.raises(NoSuchRecord, match="nhiệm vụ số 99"):
            getattr(register.extensions, call)(work + 98, given)


def test_a_decision_taken_back_lets_the_request_wait_again(
    register: Register, work: int
) -> None:
    register.extensions.ask(work, ASKED)
    for decide, said in (
        (lambda: register.extensions.grant(work, GRANTED), "gia hạn"),
        (lambda: register.extensions.refuse(work, REFUSAL), "không đồng ý gia hạn"),
    ):
        decide()
        assert register.history.undo() == said
        directive = register.directives.one(work, today=TODAY)
        assert (directive.pending_request is not None, directive.extensions) == (True, ())
    assert register.history.undo() == "đề nghị gia hạn"
    assert register.directives.one(work, today=TODAY).requests == ()


def test_work_with_a_request_is_not_dropped(register: Register, work: int) -> None:
    register.extensions.ask(work, ASKED)
    point = register.directives.one(work, today=TODAY).point_id
    with pytest.raises(NotAllowed, match="cập nhật hoặc gia hạn"):
        register.points.decide(point, Disposition.NOTED)


def test_extended_work_is_judged_by_both_days(register: Register, work: int) -> None:
    register.extensions.grant(work, GRANTED)
    register.follow_up.add_progress([work], an_answer(date(2026, 12, 10), Status.COMPLETED))
    directive = register.directives.one(work, today=date(2026, 12, 20))
    assert directive.standing == Standing(StandingKind.COMPLETED_ON_TIME, 5)
    assert directive.standing_by_original == Standing(StandingKind.COMPLETED_LATE, 10)


def test_the_limits_are_the_offices_own(register: Register) -> None:
    assert register.office.extension_limits().most_times is None
    register.office.save(OfficeFacts(most_extensions=0, extension_days_before=3))
    limits = register.office.extension_limits()
    assert (limits.most_times, limits.days_before) == (0, 3)
    # 24/11 is a holiday of the official calendar.
    assert limits.last_day_to_ask(date(2026, 11, 27)) == date(2026, 11, 23)
