"""Points are decided, and what was decided opens or drops work."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.register import Register
from desktop_app.tracking.listing import ListingFilter
from desktop_app.tracking.notice import Disposition, Span
from tests.register.given import TODAY, a_directive, a_notice, an_answer


def test_points_stand_in_text_order_with_their_directives(register: Register) -> None:
    number = register.notices.add(
        *a_notice(a_directive("Một"), a_directive("Hai"), undecided=1), today=TODAY
    )
    points = register.points.of_notice(number)
    assert [point.label for point in points] == ["2.(1)", "2.(2)", "3.1"]
    assert [len(point.directive_ids) for point in points] == [1, 1, 0]
    assert points[0].span == Span(1, 11)
    assert register.points.undecided() == [points[2]]


def test_work_opened_later_stands_between_its_neighbours(register: Register) -> None:
    notice, original = a_notice(a_directive("Một"), a_directive("Ba"), undecided=1)
    first, third, middle = notice.points
    number = register.notices.add(
        replace(notice, points=(first, middle, third)), original, today=TODAY
    )
    register.points.decide(
        register.points.of_notice(number)[1].id, Disposition.TRACKED, today=TODAY
    )
    ids = register.directives.listing(ListingFilter(), today=TODAY).ids
    texts = [line.text for line in register.directives.lines(ids, today=TODAY)]
    assert texts == ["Một", "Điểm còn lại 1", "Ba"]


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
