"""Answers, extensions and decisions change the work as the office's rules say."""

from datetime import date

import pytest

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.register import Register
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.listing import ListingFilter
from desktop_app.tracking.notice import Disposition
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.progress import NewExtension, NewProgress, Status
from tests.register.given import TODAY, a_directive, a_notice


def an_answer(
    on: date = TODAY, status: Status = Status.IN_PROGRESS, text: str = "Đang làm"
) -> NewProgress:
    return NewProgress(reported_on=on, text=text, status=status)


@pytest.fixture
def work(register: Register) -> int:
    """The number of one directive due on 30/11/2026."""
    register.notices.add(*a_notice(a_directive()), today=TODAY)
    return int(register.directives.listing(ListingFilter(), today=TODAY).ids[0])


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


def test_an_extension_moves_the_day_and_is_counted(register: Register, work: int) -> None:
    for day in (5, 15):
        register.follow_up.add_extension(
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
        register.follow_up.add_extension(
            work, NewExtension(new_due=date(2026, 11, day), reason="x")
        )
    assert register.directives.one(work, today=TODAY).extensions == ()


def test_undated_work_may_be_given_a_day(register: Register) -> None:
    register.notices.add(*a_notice(a_directive(due=None)), today=TODAY)
    (number,) = register.directives.listing(ListingFilter(), today=TODAY).ids
    register.follow_up.add_extension(
        number, NewExtension(new_due=date(2027, 1, 5), reason="Kết luận")
    )
    directive = register.directives.one(number, today=TODAY)
    assert (directive.original_due, directive.due) == (None, date(2027, 1, 5))


def test_tracking_a_point_opens_work_with_its_words(register: Register) -> None:
    notice = register.notices.add(*a_notice(undecided=1), today=TODAY)
    (point,) = register.points.of_notice(notice)
    register.points.decide(point.id, Disposition.TRACKED, today=date(2026, 11, 24))
    (number,) = register.directives.listing(
        ListingFilter(words="diem con lai"), today=TODAY
    ).ids
    directive = register.directives.one(number, today=TODAY)
    assert (directive.text, directive.span, directive.due) == (point.text, point.span, None)
    assert register.notices.one(notice).decided == 1
    assert register.reports.lines(today=TODAY)[0].added_on == date(2026, 11, 24)


def test_tracking_a_point_opens_the_work_proposed_as_one_step(register: Register) -> None:
    notice = register.notices.add(*a_notice(undecided=1), today=TODAY)
    (point,) = register.points.of_notice(notice)
    work = (
        a_directive("Việc một", helpers=("Sở Xây dựng",)),
        a_directive("Việc hai", leads=("Tỉnh đoàn",), due=date(2026, 12, 20)),
    )
    register.points.decide(point.id, Disposition.TRACKED, work, today=TODAY)
    ids = register.directives.listing(ListingFilter(), today=TODAY).ids
    opened = [register.directives.one(number, today=TODAY) for number in ids]
    assert [(d.text, d.due, d.leads[0].agency) for d in opened] == [
        ("Việc một", date(2026, 11, 30), "Sở Tài chính"),
        ("Việc hai", date(2026, 12, 20), "Tỉnh đoàn"),
    ]
    assert (opened[0].coordinators[0].agency, opened[0].deadlines[0].phrase) == (
        "Sở Xây dựng",
        "trước ngày 30/11/2026",
    )
    assert register.points.one(point.id).directive_ids == tuple(ids)
    assert register.history.undo() == "xử lý điểm 3.1"
    assert register.directives.listing(ListingFilter(), today=TODAY).ids == ()
    assert "Tỉnh đoàn" not in [agency.name for agency in register.agencies.all()]


def test_only_tracking_opens_the_work_proposed(register: Register) -> None:
    (point,) = register.points.of_notice(
        register.notices.add(*a_notice(undecided=1), today=TODAY)
    )
    register.points.decide(point.id, Disposition.NOTED, [a_directive()], today=TODAY)
    assert register.directives.listing(ListingFilter(), today=TODAY).ids == ()


def test_a_point_noted_drops_work_that_nobody_answered(register: Register, work: int) -> None:
    point = register.directives.one(work, today=TODAY).point_id
    register.points.decide(point, Disposition.NOTED, today=TODAY)
    assert register.directives.listing(ListingFilter(), today=TODAY).ids == ()
    assert register.history.undo() == "xử lý điểm 2.(1)"
    assert register.directives.one(work, today=TODAY).leads[0].agency == "Sở Tài chính"


def test_work_with_answers_is_not_dropped(register: Register, work: int) -> None:
    point = register.directives.one(work, today=TODAY).point_id
    register.follow_up.add_progress([work], an_answer())
    with pytest.raises(NotAllowed, match="Thu hồi"):
        register.points.decide(point, Disposition.NOT_OURS, today=TODAY)
    assert register.points.of_notice(1)[0].disposition is Disposition.TRACKED


def test_deciding_the_same_again_is_no_change(register: Register, work: int) -> None:
    register.points.decide(
        register.directives.one(work, today=TODAY).point_id, Disposition.TRACKED, today=TODAY
    )
    assert register.history.last_changes()[0] == "nhập thông báo 87/TB-VPUBND"


def test_an_unknown_point_is_refused(register: Register) -> None:
    with pytest.raises(NoSuchRecord, match="điểm số 9"):
        register.points.decide(9, Disposition.NOTED, today=TODAY)
    with pytest.raises(NoSuchRecord, match="điểm số 9"):
        register.points.one(9)


def test_the_offices_facts_come_back_and_a_new_register_has_none(register: Register) -> None:
    assert register.office.facts() == OfficeFacts()
    facts = OfficeFacts(
        name="Văn phòng UBND tỉnh",
        superior="UBND tỉnh",
        place="Hậu Giang",
        prepared_by="Lan",
        signer_title="PHÓ CHÁNH VĂN PHÒNG",
        signer="Nam",
        warning_days=3,
        before_counts_day=False,
        soon_days=15,
    )
    register.office.save(facts)
    assert register.office.facts() == facts
    assert register.history.undo() == "sửa thông tin cơ quan"
    assert register.office.facts() == OfficeFacts()


def test_the_warning_days_decide_what_is_due_soon(register: Register, work: int) -> None:
    assert (
        register.directives.lines([work], today=TODAY)[0].standing.kind is StandingKind.DUE_SOON
    )
    register.office.save(OfficeFacts(warning_days=3))
    assert (
        register.directives.lines([work], today=TODAY)[0].standing.kind is StandingKind.ON_TRACK
    )
    with pytest.raises(NotAllowed, match="0 đến 60"):
        register.office.save(OfficeFacts(warning_days=61))
