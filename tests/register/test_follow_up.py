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
    register.add_notice(*a_notice(a_directive()), today=TODAY)
    return int(register.listing(ListingFilter(), today=TODAY).ids[0])


def test_an_answer_is_kept_whole_and_gives_its_status(register: Register, work: int) -> None:
    register.add_progress(
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
    directive = register.directive(work, today=TODAY)
    (entry,) = directive.progress
    assert (entry.text, entry.percent, entry.document) == ("Đã có dự thảo", 60, "12/BC-STC")
    assert (entry.difficulties, entry.proposal) == ("Thiếu vốn", "Bổ sung")
    assert (directive.status, directive.reported_on) == (Status.IN_PROGRESS, None)


def test_answers_stand_by_the_day_they_were_given(register: Register, work: int) -> None:
    for day in (20, 5, 12):
        register.add_progress([work], an_answer(date(2026, 11, day)))
    days = [entry.reported_on.day for entry in register.directive(work, today=TODAY).progress]
    assert days == [5, 12, 20]


def test_lateness_is_judged_by_the_report_not_the_confirmation(
    register: Register, work: int
) -> None:
    register.add_progress([work], an_answer(date(2026, 11, 29), Status.REPORTED))
    register.add_progress([work], an_answer(date(2026, 12, 9), Status.COMPLETED))
    directive = register.directive(work, today=date(2026, 12, 9))
    assert directive.reported_on == date(2026, 11, 29)
    assert directive.standing.kind is StandingKind.COMPLETED_ON_TIME


def test_work_sent_back_is_no_longer_reported(register: Register, work: int) -> None:
    register.add_progress([work], an_answer(date(2026, 11, 29), Status.REPORTED))
    register.add_progress([work], an_answer(date(2026, 12, 1)))
    directive = register.directive(work, today=date(2026, 12, 2))
    assert directive.reported_on is None
    assert directive.standing.kind is StandingKind.OVERDUE


def test_several_directives_are_one_step(register: Register) -> None:
    register.add_notice(*a_notice(*(a_directive(f"Việc {n}") for n in range(3))), today=TODAY)
    ids = register.listing(ListingFilter(), today=TODAY).ids
    register.add_progress([*ids, ids[0]], an_answer(status=Status.COMPLETED))
    assert register.counts(today=TODAY).by_standing[StandingKind.COMPLETED_ON_TIME] == 3
    assert register.undo() == "hoàn thành 3 nhiệm vụ"
    assert register.counts(today=TODAY).by_standing[StandingKind.COMPLETED_ON_TIME] == 0


def test_one_unknown_directive_among_several_changes_nothing(
    register: Register, work: int
) -> None:
    with pytest.raises(NoSuchRecord, match="nhiệm vụ số 99"):
        register.add_progress([work, 99], an_answer())
    assert register.directive(work, today=TODAY).progress == ()
    assert register.last_changes()[0] == "nhập thông báo 87/TB-VPUBND"


@pytest.mark.parametrize("percent", [-1, 101])
def test_a_percentage_stays_between_0_and_100(
    register: Register, work: int, percent: int
) -> None:
    entry = NewProgress(reported_on=TODAY, text="", status=Status.IN_PROGRESS, percent=percent)
    with pytest.raises(NotAllowed, match="0 đến 100"):
        register.add_progress([work], entry)


def test_an_extension_moves_the_day_and_is_counted(register: Register, work: int) -> None:
    for day in (5, 15):
        register.add_extension(
            work,
            NewExtension(
                new_due=date(2026, 12, day),
                reason="Chờ ý kiến",
                document="9/CV",
                decided_on=TODAY,
            ),
        )
    directive = register.directive(work, today=TODAY)
    assert directive.due == date(2026, 12, 15)
    assert directive.original_due == date(2026, 11, 30)
    assert [(e.times, e.old_due, e.new_due) for e in directive.extensions] == [
        (1, date(2026, 11, 30), date(2026, 12, 5)),
        (2, date(2026, 12, 5), date(2026, 12, 15)),
    ]
    assert directive.extensions[0].decided_on == TODAY
    (line,) = register.lines([work], today=TODAY)
    assert (line.extensions, line.due) == (2, date(2026, 12, 15))


@pytest.mark.parametrize("day", [29, 30])
def test_an_extension_to_no_later_day_is_refused(
    register: Register, work: int, day: int
) -> None:
    with pytest.raises(NotAllowed, match="sau hạn đang áp dụng \\(30/11/2026\\)"):
        register.add_extension(work, NewExtension(new_due=date(2026, 11, day), reason="x"))
    assert register.directive(work, today=TODAY).extensions == ()


def test_undated_work_may_be_given_a_day(register: Register) -> None:
    register.add_notice(*a_notice(a_directive(due=None)), today=TODAY)
    (number,) = register.listing(ListingFilter(), today=TODAY).ids
    register.add_extension(number, NewExtension(new_due=date(2027, 1, 5), reason="Kết luận"))
    directive = register.directive(number, today=TODAY)
    assert (directive.original_due, directive.due) == (None, date(2027, 1, 5))


def test_tracking_a_point_opens_work_with_its_words(register: Register) -> None:
    notice = register.add_notice(*a_notice(undecided=1), today=TODAY)
    (point,) = register.points(notice)
    register.decide(point.id, Disposition.TRACKED, today=date(2026, 11, 24))
    (number,) = register.listing(ListingFilter(words="diem con lai"), today=TODAY).ids
    directive = register.directive(number, today=TODAY)
    assert (directive.text, directive.span, directive.due) == (point.text, point.span, None)
    assert register.notice(notice).decided == 1
    assert register.report_lines(today=TODAY)[0].added_on == date(2026, 11, 24)


def test_tracking_a_point_opens_the_work_proposed_as_one_step(register: Register) -> None:
    notice = register.add_notice(*a_notice(undecided=1), today=TODAY)
    (point,) = register.points(notice)
    work = (
        a_directive("Việc một", helpers=("Sở Xây dựng",)),
        a_directive("Việc hai", leads=("Tỉnh đoàn",), due=date(2026, 12, 20)),
    )
    register.decide(point.id, Disposition.TRACKED, work, today=TODAY)
    ids = register.listing(ListingFilter(), today=TODAY).ids
    opened = [register.directive(number, today=TODAY) for number in ids]
    assert [(d.text, d.due, d.leads[0].agency) for d in opened] == [
        ("Việc một", date(2026, 11, 30), "Sở Tài chính"),
        ("Việc hai", date(2026, 12, 20), "Tỉnh đoàn"),
    ]
    assert (opened[0].coordinators[0].agency, opened[0].deadlines[0].phrase) == (
        "Sở Xây dựng",
        "trước ngày 30/11/2026",
    )
    assert register.point(point.id).directive_ids == tuple(ids)
    assert register.undo() == "xử lý điểm 3.1"
    assert register.listing(ListingFilter(), today=TODAY).ids == ()
    assert "Tỉnh đoàn" not in [agency.name for agency in register.agencies()]


def test_only_tracking_opens_the_work_proposed(register: Register) -> None:
    (point,) = register.points(register.add_notice(*a_notice(undecided=1), today=TODAY))
    register.decide(point.id, Disposition.NOTED, [a_directive()], today=TODAY)
    assert register.listing(ListingFilter(), today=TODAY).ids == ()


def test_a_point_noted_drops_work_that_nobody_answered(register: Register, work: int) -> None:
    point = register.directive(work, today=TODAY).point_id
    register.decide(point, Disposition.NOTED, today=TODAY)
    assert register.listing(ListingFilter(), today=TODAY).ids == ()
    assert register.undo() == "xử lý điểm 2.(1)"
    assert register.directive(work, today=TODAY).leads[0].agency == "Sở Tài chính"


def test_work_with_answers_is_not_dropped(register: Register, work: int) -> None:
    point = register.directive(work, today=TODAY).point_id
    register.add_progress([work], an_answer())
    with pytest.raises(NotAllowed, match="Thu hồi"):
        register.decide(point, Disposition.NOT_OURS, today=TODAY)
    assert register.points(1)[0].disposition is Disposition.TRACKED


def test_deciding_the_same_again_is_no_change(register: Register, work: int) -> None:
    register.decide(
        register.directive(work, today=TODAY).point_id, Disposition.TRACKED, today=TODAY
    )
    assert register.last_changes()[0] == "nhập thông báo 87/TB-VPUBND"


def test_an_unknown_point_is_refused(register: Register) -> None:
    with pytest.raises(NoSuchRecord, match="điểm số 9"):
        register.decide(9, Disposition.NOTED, today=TODAY)
    with pytest.raises(NoSuchRecord, match="điểm số 9"):
        register.point(9)


def test_the_offices_facts_come_back_and_a_new_register_has_none(register: Register) -> None:
    assert register.office() == OfficeFacts()
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
    register.save_office(facts)
    assert register.office() == facts
    assert register.undo() == "sửa thông tin cơ quan"
    assert register.office() == OfficeFacts()


def test_the_warning_days_decide_what_is_due_soon(register: Register, work: int) -> None:
    assert register.lines([work], today=TODAY)[0].standing.kind is StandingKind.DUE_SOON
    register.save_office(OfficeFacts(warning_days=3))
    assert register.lines([work], today=TODAY)[0].standing.kind is StandingKind.ON_TRACK
    with pytest.raises(NotAllowed, match="0 đến 60"):
        register.save_office(OfficeFacts(warning_days=61))
