"""What a notice is to earlier ones stands in both, and circles are refused."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.register import Register
from desktop_app.tracking.chain import CitedNotice, Relation, RelationKind
from desktop_app.tracking.progress import NewProgress, Status
from desktop_app.tracking.settlement import Settlement
from tests.register.given import TODAY, a_directive, a_notice


def taken_in(register: Register, number: str, day: date = date(2026, 11, 2)) -> int:
    notice = a_notice(a_directive(f"Việc của {number}"), number=number, issued_on=day)
    return register.notices.add(*notice, today=TODAY)


def amends(number: str, day: date | None = None) -> Relation:
    return Relation(
        kind=RelationKind.AMENDS,
        cited=CitedNotice(number=number, issued_on=day),
        phrase=f"sửa đổi Thông báo số {number}",
    )


def relate(register: Register, notice: int, *relations: Relation) -> None:
    register.chains.settle(notice, Settlement(relations=relations), today=TODAY)


def test_a_relation_is_seen_from_both_notices(register: Register) -> None:
    first = taken_in(register, "05/TB-VPUBND")
    second = taken_in(register, "17/TB-VPUBND")
    relate(register, second, amends("5/TB-VPUBND"))
    (link,) = register.chains.of_notice(first)
    assert register.chains.of_notice(second) == (link,)
    assert (link.notice.id, link.kind, link.earlier.id) == (second, RelationKind.AMENDS, first)
    assert link.earlier.title == "TB 05/TB-VPUBND · 02/11/2026"


def test_the_whole_chain_is_seen_from_its_middle(register: Register) -> None:
    first, second, third = (taken_in(register, f"{n}/TB-VP") for n in (1, 2, 3))
    relate(register, second, amends("1/TB-VP"))
    relate(register, third, amends("2/TB-VP"))
    links = register.chains.of_notice(second)
    assert [(link.notice.id, link.earlier.id) for link in links] == [
        (second, first),
        (third, second),
    ]


def test_a_notice_cited_before_it_comes_in_takes_its_place(register: Register) -> None:
    later = taken_in(register, "17/TB-VPUBND")
    relate(register, later, amends("5/TB-VPUBND", date(2026, 10, 1)))
    assert register.chains.of_notice(later)[0].earlier.id is None
    assert register.chains.of_notice(later)[0].earlier.title == "TB 5/TB-VPUBND · 01/10/2026"
    taken_in(register, "5/TB-VPUBND", date(2025, 10, 1))
    assert register.chains.of_notice(later)[0].earlier.id is None
    meant = taken_in(register, "05/TB-VPUBND", date(2026, 10, 1))
    assert register.chains.of_notice(later)[0].earlier.id == meant


def test_saying_it_twice_is_no_change(register: Register) -> None:
    taken_in(register, "5/TB-VPUBND")
    later = taken_in(register, "17/TB-VPUBND")
    relate(register, later, amends("5/TB-VPUBND"), amends("05/TB-VPUBND"))
    relate(register, later, amends("5/TB-VPUBND"))
    assert len(register.chains.of_notice(later)) == 1


def test_a_circle_is_refused_in_one_sentence(register: Register) -> None:
    first = taken_in(register, "1/TB-VP")
    second = taken_in(register, "2/TB-VP")
    relate(register, second, amends("1/TB-VP"))
    with pytest.raises(NotAllowed, match="2/TB-VP"):
        relate(register, first, amends("2/TB-VP"))
    with pytest.raises(NotAllowed):
        relate(register, first, amends("1/TB-VP"))


def test_relations_are_taken_out_and_brought_back(register: Register) -> None:
    taken_in(register, "1/TB-VP")
    second = taken_in(register, "2/TB-VP")
    relate(register, second, amends("1/TB-VP"))
    (link,) = register.chains.of_notice(second)
    register.chains.unrelate(link.id)
    assert register.chains.of_notice(second) == ()
    register.history.undo()
    assert register.chains.of_notice(second) == (link,)
    with pytest.raises(NoSuchRecord):
        register.chains.unrelate(99)


def test_undoing_the_import_of_a_cited_notice_leaves_the_citation(register: Register) -> None:
    later = taken_in(register, "17/TB-VPUBND")
    relate(register, later, amends("5/TB-VPUBND"))
    taken_in(register, "5/TB-VPUBND")
    register.history.undo()
    (link,) = register.chains.of_notice(later)
    assert link.earlier.id is None


def test_a_notice_is_closed_only_when_nothing_is_left(register: Register) -> None:
    number = register.notices.add(*a_notice(a_directive(), undecided=1), today=TODAY)
    with pytest.raises(
        NotAllowed, match=r"1 điểm chưa xử lý \(3\.1\), 1 nhiệm vụ chưa xong \(2\.\(1\)\)"
    ):
        register.notices.close(number, on=TODAY)
    register.points.decide(2, register.points.of_notice(number)[1].disposition.NOTED)
    done = NewProgress(reported_on=TODAY, text="xong", status=Status.COMPLETED)
    register.follow_up.add_progress([1], done)
    register.notices.close(number, on=TODAY)
    assert register.notices.one(number).closed_on == TODAY
    register.history.undo()
    assert register.notices.one(number).closed_on is None
    register.history.redo()
    register.notices.reopen(number)
    assert register.notices.one(number).closed_on is None


def test_what_came_open_again_in_a_closed_notice_is_said_too(register: Register) -> None:
    number = register.notices.add(*a_notice(a_directive()), today=TODAY)
    done = NewProgress(reported_on=TODAY, text="xong", status=Status.COMPLETED)
    register.follow_up.add_progress([1], done)
    register.notices.close(number, on=TODAY)
    register.follow_up.add_progress([1], replace(done, status=Status.IN_PROGRESS))
    with pytest.raises(NotAllowed, match="1 nhiệm vụ chưa xong"):
        register.notices.close(number, on=TODAY)
