"""What changed between two days, as one comparison."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.tracking.deadline import Recurrence, StandingKind
from desktop_app.tracking.progress import Status
from desktop_app.tracking.work_changes import (
    AnsweredPeriod,
    WorkChange,
    WorkChangeKind,
    WorkState,
    changes_between,
    settled,
)

DUE, LATER = date(2026, 11, 20), date(2026, 12, 15)
OCTOBER, NOVEMBER = date(2026, 10, 1), date(2026, 11, 1)
THEN = WorkState(
    directive_id=1,
    notice_title="TB 87/TB-VPUBND",
    point_label="2.(1)",
    text="Rà soát quỹ đất công",
    leads=("Sở Tài chính",),
    coordinators=(),
    officer="",
    recurrence=None,
    original_due=DUE,
    due=DUE,
    extensions=0,
    status=Status.IN_PROGRESS,
    standing=StandingKind.ON_TRACK,
    period=None,
    answered=(),
)
OVERDUE = replace(THEN, standing=StandingKind.OVERDUE)
DONE = replace(THEN, status=Status.COMPLETED, standing=StandingKind.COMPLETED_ON_TIME)
MONTHLY = replace(THEN, recurrence=Recurrence.MONTHLY, period=OCTOBER)
ANSWERED = AnsweredPeriod(OCTOBER, StandingKind.COMPLETED_LATE)
LATE = StandingKind.COMPLETED_LATE


@pytest.mark.parametrize(
    ("was", "now", "kinds"),
    [
        (None, THEN, "new"),
        (None, OVERDUE, "new"),
        (THEN, None, "deleted"),
        (THEN, DONE, "completed_on_time"),
        (OVERDUE, replace(DONE, standing=LATE), "completed_late"),
        (THEN, replace(DONE, standing=StandingKind.COMPLETED_UNDATED), "completed_undated"),
        (DONE, replace(DONE, standing=LATE), "completed_late"),
        (THEN, OVERDUE, "newly_overdue"),
        (OVERDUE, replace(THEN, due=LATER, extensions=1), "extended"),
        (DONE, THEN, "reopened"),
        (DONE, OVERDUE, "newly_overdue reopened"),
        (replace(THEN, standing=StandingKind.SUSPENDED), THEN, "reopened"),
        (OVERDUE, THEN, "back_in_time"),
        (OVERDUE, replace(THEN, status=Status.REPORTED), "back_in_time status"),
        (THEN, replace(THEN, status=Status.REPORTED), "status"),
        (
            THEN,
            replace(THEN, status=Status.WITHDRAWN, standing=StandingKind.WITHDRAWN),
            "status",
        ),
        (THEN, replace(THEN, leads=("Sở Xây dựng", "Sở Tài chính")), "lead"),
        (OVERDUE, replace(THEN, original_due=LATER, due=LATER), "due"),
        (THEN, replace(THEN, due=None, standing=StandingKind.UNDATED), "due"),
        (THEN, replace(THEN, text="Rà soát đất công"), "edited"),
        (THEN, replace(THEN, coordinators=("Sở Y tế",)), "edited"),
        (THEN, replace(THEN, original_due=LATER), "edited"),
        (
            MONTHLY,
            replace(MONTHLY, period=NOVEMBER, due=LATER, answered=(ANSWERED,)),
            "completed_late next_period",
        ),
        (
            replace(MONTHLY, period=NOVEMBER, due=LATER, answered=(ANSWERED,)),
            MONTHLY,
            "reopened next_period",
        ),
        (
            replace(MONTHLY, standing=StandingKind.OVERDUE),
            replace(MONTHLY, standing=StandingKind.OVERDUE, period=NOVEMBER),
            "newly_overdue next_period",
        ),
    ],
)
def test_what_happened_has_its_name(
    was: WorkState | None, now: WorkState | None, kinds: str
) -> None:
    (change,) = changes_between(*([each] if each else [] for each in (was, now)))
    assert " ".join(change.kinds) == kinds
    assert (change.before, change.after) == (was, now)


def test_a_day_that_comes_nearer_is_no_change() -> None:
    near = [replace(THEN, standing=settled(kind)) for kind in StandingKind if kind.is_open]
    assert [state.standing for state in near] == [
        StandingKind.OVERDUE,
        StandingKind.ON_TRACK,
        StandingKind.ON_TRACK,
        StandingKind.ON_TRACK,
        StandingKind.UNDATED,
    ]
    assert changes_between([near[1]], [near[3]]) == ()


DAYS = st.sampled_from([DUE, LATER])
PERIODS = st.builds(
    AnsweredPeriod,
    st.sampled_from([OCTOBER, NOVEMBER]),
    st.sampled_from([StandingKind.COMPLETED_ON_TIME, LATE]),
)
STATES = st.builds(
    WorkState,
    directive_id=st.integers(1, 6),
    notice_title=st.sampled_from(["TB 87", "TB 90"]),
    point_label=st.sampled_from(["1", "2.(1)"]),
    text=st.sampled_from(["Rà soát", "Báo cáo"]),
    leads=st.lists(st.sampled_from(["STC", "SXD"]), max_size=2).map(tuple),
    coordinators=st.lists(st.sampled_from(["SYT"]), max_size=1).map(tuple),
    officer=st.sampled_from(["", "Lan"]),
    recurrence=st.sampled_from([None, *Recurrence]),
    original_due=st.none() | DAYS,
    due=st.none() | DAYS,
    extensions=st.integers(0, 2),
    status=st.sampled_from(Status),
    standing=st.sampled_from(StandingKind).map(settled),
    period=st.none() | st.sampled_from([OCTOBER, NOVEMBER]),
    answered=st.lists(PERIODS, max_size=2, unique_by=lambda each: each.period).map(tuple),
)
REGISTERS = st.lists(STATES, max_size=6, unique_by=lambda state: state.directive_id)


def with_changes(
    before: Iterable[WorkState], changes: Iterable[WorkChange]
) -> dict[int, WorkState]:
    """What comes of `before` when the changes are put in place of what they name."""
    states = {state.directive_id: state for state in before}
    for change in changes:
        number = change.state.directive_id
        assert states.pop(number, None) == change.before
        if change.after is not None:
            states[number] = change.after
    return states


@given(REGISTERS, REGISTERS)
def test_the_changes_put_into_the_first_day_give_the_second(
    before: list[WorkState], after: list[WorkState]
) -> None:
    changes = changes_between(before, after)
    assert with_changes(before, changes) == {state.directive_id: state for state in after}
    assert all(change.kinds for change in changes)


@given(REGISTERS)
def test_a_day_against_itself_has_no_changes(states: list[WorkState]) -> None:
    assert changes_between(states, reversed(states)) == ()


def turned(change: WorkChange) -> tuple[Any, Any]:
    return change.after, change.before


@given(REGISTERS, REGISTERS)
def test_backwards_the_same_directives_change_the_other_way(
    before: list[WorkState], after: list[WorkState]
) -> None:
    there = {(each.before, each.after) for each in changes_between(before, after)}
    assert there == set(map(turned, changes_between(after, before)))


@given(STATES, STATES)
def test_new_and_deleted_stand_alone(was: WorkState, now: WorkState) -> None:
    for change in changes_between([was], [now]):
        alone = {WorkChangeKind.NEW, WorkChangeKind.DELETED} & set(change.kinds)
        assert not alone or len(change.kinds) == 1
        assert bool(alone) == (change.before is None or change.after is None)
