"""Past days of a desk: what is read of them on another thread, and what changed between two."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.desk.desk import Desk, past_desk
from desktop_app.errors import KnownError, RegisterProblem
from desktop_app.register.register import Register
from desktop_app.tracking.progress import NewExtension, NewProgress, Status
from desktop_app.tracking.work_changes import WorkChangeKind
from tests.register.given import AGENCIES, a_directive, a_notice
from tests.register.test_undo_of_anything import carry_out, steps
from tests.tracking.test_work_changes import with_changes

MONDAY, FRIDAY = date(2026, 11, 16), date(2026, 11, 20)
A_DAY = timedelta(days=1)


class Clock:
    """Noon on a day that a test puts in its place."""

    def __init__(self, day: date) -> None:
        self.day = day

    def __call__(self) -> datetime:
        return datetime.combine(self.day, time(5), UTC)


@pytest.fixture
def clock() -> Clock:
    return Clock(MONDAY)


@pytest.fixture(params=["in a file", "in memory"])
def desk(request: pytest.FixtureRequest, clock: Clock, tmp_path: Path) -> Iterator[Desk]:
    if request.param == "in memory":
        register = Register.in_memory(today=MONDAY, seed=AGENCIES, now=clock)
    else:
        path = tmp_path / "so.dondoc"
        register = Register.open(path, today=MONDAY, seed=AGENCIES, now=clock)
    yield Desk(register)
    register.close()


def worked_on(desk: Desk, clock: Clock) -> None:
    """On Monday four directives come; by Friday each has met another fate."""
    works = (
        a_directive("Việc xong", due=date(2026, 11, 18)),
        a_directive("Việc gia hạn", due=date(2026, 11, 19)),
        a_directive("Việc quá hạn", due=date(2026, 11, 18)),
        a_directive("Việc yên", due=date(2026, 12, 31)),
        a_directive("Việc xóa", due=None),
    )
    desk.intake.accept(*a_notice(*works), today=MONDAY)
    clock.day = date(2026, 11, 18)
    done = NewProgress(reported_on=clock.day, text="Đã trình", status=Status.COMPLETED)
    desk.follow_up.record_progress(1, done)
    desk.extensions.grant(2, NewExtension(new_due=date(2026, 12, 1), reason="Chờ"))
    clock.day = FRIDAY
    desk.recycle_bin.delete([5], today=FRIDAY)


def test_another_thread_reads_a_past_day_as_this_one_does(desk: Desk, clock: Clock) -> None:
    worked_on(desk, clock)
    reader = desk.past_days.reader()
    with ThreadPoolExecutor(1) as pool:
        copy = pool.submit(reader.copy, MONDAY).result()
    with past_desk(copy) as there, desk.as_of(MONDAY) as here:
        numbers = [1, 2, 3, 4, 5]
        lines = there.directives.lines(numbers, today=MONDAY)
        assert lines == here.directives.lines(numbers, today=MONDAY)
        assert len(lines) == len(numbers)


def test_what_happened_in_the_week_is_told_by_its_kind(desk: Desk, clock: Clock) -> None:
    worked_on(desk, clock)
    found = desk.past_days.reader().changes(MONDAY, FRIDAY)
    told = {
        kind: [change.state.text for change in found.of(kind)]
        for kind in WorkChangeKind
        if found.of(kind)
    }
    assert told == {
        WorkChangeKind.COMPLETED_ON_TIME: ["Việc xong"],
        WorkChangeKind.NEWLY_OVERDUE: ["Việc quá hạn"],
        WorkChangeKind.EXTENDED: ["Việc gia hạn"],
        WorkChangeKind.DELETED: ["Việc xóa"],
    }


def test_work_due_on_a_saturday_is_newly_overdue_after_the_monday(
    desk: Desk, clock: Clock
) -> None:
    saturday = date(2026, 11, 21)
    desk.intake.accept(*a_notice(a_directive(due=saturday)), today=MONDAY)
    clock.day = MONDAY + 9 * A_DAY
    changes = desk.past_days.reader().changes
    assert not changes(FRIDAY, saturday + 2 * A_DAY).changes
    (change,) = changes(saturday + A_DAY, saturday + 3 * A_DAY).changes
    assert change.kinds == (WorkChangeKind.NEWLY_OVERDUE,)


def test_other_rules_about_days_change_what_nobody_touched(desk: Desk, clock: Clock) -> None:
    sunday = MONDAY - A_DAY
    desk.intake.accept(*a_notice(a_directive(due=sunday)), today=MONDAY)
    done = NewProgress(reported_on=MONDAY, text="Đã trình", status=Status.COMPLETED)
    desk.follow_up.record_progress(1, done)
    clock.day = FRIDAY
    desk.office.save(replace(desk.office.facts(), waits_for_working_day=False))
    (change,) = desk.past_days.reader().changes(MONDAY, FRIDAY).changes
    assert change.kinds == (WorkChangeKind.COMPLETED_LATE,)


def test_all_is_new_against_a_day_before_the_register(desk: Desk, clock: Clock) -> None:
    worked_on(desk, clock)
    found = desk.past_days.reader().changes(MONDAY - A_DAY, MONDAY)
    assert [change.kinds for change in found.changes] == [(WorkChangeKind.NEW,)] * 5


def test_steps_are_told_and_can_end_the_reading(desk: Desk, clock: Clock) -> None:
    worked_on(desk, clock)
    heard: list[tuple[int, int]] = []
    desk.past_days.reader().copy(MONDAY, lambda done, of: heard.append((done, of)))
    assert heard == [(0, 3), (1, 3), (2, 3)]

    def stop(_done: int, _of: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        desk.past_days.reader().copy(MONDAY, stop)


def test_the_first_day_is_that_of_the_first_event(desk: Desk, clock: Clock) -> None:
    assert desk.past_days.first_day() is None
    worked_on(desk, clock)
    assert desk.past_days.first_day() == MONDAY


def test_a_file_that_is_gone_is_said(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "so.dondoc"
    register = Register.open(path, today=MONDAY, seed=AGENCIES, now=clock)
    reader = Desk(register).past_days.reader()
    register.close()
    path.unlink()
    with pytest.raises(RegisterProblem):
        reader.copy(MONDAY)
    assert not path.exists()


@settings(max_examples=30, deadline=None, derandomize=True)
@given(st.lists(steps, max_size=10), st.data())
def test_the_changes_between_any_days_lead_from_one_to_the_other(
    done: list[tuple[str, Any, Any]], data: st.DataObject
) -> None:
    clock = Clock(MONDAY)
    register = Register.in_memory(today=MONDAY, seed=AGENCIES, now=clock)
    days = [MONDAY]
    states = {MONDAY: register.work_states.now(today=MONDAY)}
    for step in done:
        clock.day += A_DAY
        with suppress(KnownError):
            carry_out(register, step)
        days.append(clock.day)
        states[clock.day] = register.work_states.now(today=clock.day)
    first = data.draw(st.sampled_from(days))
    last = data.draw(st.sampled_from([day for day in days if day >= first]))
    found = Desk(register).past_days.reader().changes(first, last)
    expected = {state.directive_id: state for state in states[last]}
    assert with_changes(states[first], found.changes) == expected
    register.close()
