"""The milestones of a directive: the earliest unmet one drives, and each is met by itself."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.register import Register
from desktop_app.tracking.deadline import Deadline, Firmness, StandingKind
from desktop_app.tracking.directive import Directive
from desktop_app.tracking.milestone import OWN_DAY, Milestone
from desktop_app.tracking.progress import NewExtension
from tests.register.given import TODAY, a_directive, a_notice

FIRST, LAST = date(2026, 11, 20), date(2026, 12, 15)


def read(register: Register) -> Directive:
    return register.directives.one(1, today=TODAY)


@pytest.fixture
def two(register: Register) -> tuple[Milestone, Milestone]:
    """The milestones of a directive that prints two: a draft, then, as a target, the end."""
    printed = (
        Deadline("dự thảo trước ngày 20/11", FIRST, span=(3, 9)),
        Deadline("phấn đấu xong trước ngày 15/12", LAST, Firmness.TARGET, span=(10, 20)),
    )
    work = replace(a_directive(), deadlines=printed, due=FIRST)
    register.notices.add(*a_notice(work), today=TODAY)
    first, second = read(register).deadlines
    return first, second


def test_both_printed_deadlines_are_kept_and_the_first_drives(
    register: Register, two: tuple[Milestone, Milestone]
) -> None:
    assert [each.due for each in two] == [FIRST, LAST]
    assert read(register).standing.kind is StandingKind.OVERDUE


def test_the_next_one_drives_once_the_first_is_met(
    register: Register, two: tuple[Milestone, Milestone]
) -> None:
    first, second = two
    before = read(register)
    register.milestones.keep(1, [replace(first, met_on=date(2026, 11, 22)), second])
    after = read(register)
    assert (after.due, after.original_due) == (LAST, LAST)
    assert after.firmness is Firmness.TARGET
    assert after.standing.kind is StandingKind.ON_TRACK
    assert after.deadlines[0].days_late == 2
    assert after.extensions == ()
    (line,) = register.directives.lines([1], today=TODAY)
    assert (line.milestones, line.milestones_met) == (2, 1)
    assert line.deadline_phrase == second.phrase
    assert register.history.undo() == "cập nhật mốc thời hạn"
    assert read(register) == before


def test_the_last_one_goes_on_driving_when_all_are_met(
    register: Register, two: tuple[Milestone, Milestone]
) -> None:
    first, second = two
    register.milestones.keep(1, [replace(first, met_on=FIRST), replace(second, met_on=TODAY)])
    assert read(register).due == FIRST
    register.history.undo()
    register.milestones.keep(1, [replace(first, met_on=FIRST), second])
    register.milestones.keep(1, [replace(first, met_on=FIRST), replace(second, met_on=TODAY)])
    assert read(register).due == LAST


@pytest.mark.usefixtures("two")
def test_more_time_belongs_to_the_milestone_that_was_given_it(
    register: Register,
) -> None:
    more = FIRST + timedelta(days=10)
    register.extensions.grant(1, NewExtension(new_due=more, reason="Chờ ý kiến"))
    first, second = read(register).deadlines
    assert (first.extended_to, second.extended_to) == (more, None)
    register.milestones.keep(1, [replace(first, met_on=more), second])
    after = read(register)
    assert (after.due, after.original_due) == (LAST, LAST)
    assert after.deadlines[0].days_late == 0
    register.milestones.keep(1, [replace(after.deadlines[0], met_on=None), second])
    again = read(register)
    assert (again.due, again.original_due) == (more, FIRST)
    assert len(again.extensions) == 1


@pytest.mark.usefixtures("two")
def test_a_milestone_that_was_extended_keeps_its_day(
    register: Register,
) -> None:
    more = FIRST + timedelta(days=10)
    register.extensions.grant(1, NewExtension(new_due=more, reason="Chờ ý kiến"))
    first, second = read(register).deadlines
    with pytest.raises(NotAllowed, match="gia hạn"):
        register.milestones.keep(1, [second])
    with pytest.raises(NotAllowed, match="gia hạn"):
        register.milestones.keep(1, [replace(first, due=LAST), second])
    assert read(register).deadlines == (first, second)


def test_one_added_by_hand_drives_when_it_comes_first(
    register: Register, two: tuple[Milestone, Milestone]
) -> None:
    earlier = Milestone("  xin  ý kiến ", date(2026, 11, 10))
    register.milestones.keep(1, [*two, earlier])
    added = read(register).deadlines[-1]
    assert (added.phrase, added.due, read(register).due) == (
        "xin ý kiến",
        date(2026, 11, 10),
        date(2026, 11, 10),
    )
    register.milestones.keep(1, two)
    assert read(register).due == FIRST


def test_the_words_of_the_paper_stand(
    register: Register, two: tuple[Milestone, Milestone]
) -> None:
    first, second = two
    moved = replace(first, phrase="khác", due=date(2026, 11, 21))
    register.milestones.keep(1, [moved, second])
    kept = read(register).deadlines[0]
    assert (kept.phrase, kept.due) == (first.phrase, date(2026, 11, 21))
    assert read(register).original_due == date(2026, 11, 21)


def test_a_day_without_words_becomes_a_milestone_beside_others(register: Register) -> None:
    typed = replace(a_directive(), deadlines=(), due=LAST)
    register.notices.add(*a_notice(typed), today=TODAY)
    (own,) = read(register).deadlines
    assert (own.id, own.due, own.phrase) == (OWN_DAY, LAST, "")
    register.extensions.grant(1, NewExtension(new_due=LAST + timedelta(days=5), reason="Chờ"))
    (own,) = read(register).deadlines
    register.milestones.keep(1, [own, Milestone("dự thảo", FIRST)])
    draft = read(register).deadlines[1]
    assert (read(register).due, draft.phrase) == (FIRST, "dự thảo")
    kept = read(register).deadlines[0]
    register.milestones.keep(1, [kept, replace(draft, met_on=FIRST)])
    assert (read(register).due, read(register).original_due) == (
        LAST + timedelta(days=5),
        LAST,
    )
    while register.history.undo():
        pass
    assert register.keeping.check() == []


@pytest.mark.usefixtures("two")
def test_work_that_loses_its_last_milestone_has_no_day(register: Register) -> None:
    register.milestones.keep(1, [])
    assert (read(register).due, read(register).deadlines) == (None, ())


def test_nothing_changed_is_no_event(
    register: Register, two: tuple[Milestone, Milestone]
) -> None:
    register.milestones.keep(1, two)
    assert register.history.last_changes()[0] == "nhập thông báo 87/TB-VPUBND"
    with pytest.raises(NoSuchRecord):
        register.milestones.keep(99, [])
