from datetime import date, timedelta

import pytest

from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import Standing, StandingKind, standing_on
from desktop_app.tracking.progress import Status

DUE = date(2026, 11, 20)


def standing(
    day: date,
    status: Status = Status.IN_PROGRESS,
    due: date | None = DUE,
    reported_on: date | None = None,
) -> Standing:
    return standing_on(
        day, due=due, status=status, reported_on=reported_on, rules=DayRules(urgent_days=0)
    )


@pytest.mark.parametrize(
    ("days_after_due", "kind", "days"),
    [
        (-8, StandingKind.ON_TRACK, 8),
        (-7, StandingKind.DUE_SOON, 7),
        (-1, StandingKind.DUE_SOON, 1),
        (0, StandingKind.DUE_TODAY, 0),
        (1, StandingKind.OVERDUE, 1),
        (400, StandingKind.OVERDUE, 400),
    ],
)
def test_open_work_stands_by_the_days_to_its_deadline(
    days_after_due: int, kind: StandingKind, days: int
) -> None:
    assert standing(DUE + timedelta(days_after_due)) == Standing(kind, days)


def test_work_without_a_deadline_is_undated_on_every_day() -> None:
    assert standing(date(2030, 1, 1), due=None) == Standing(StandingKind.UNDATED)


def test_completed_work_is_judged_by_the_day_the_agency_reported() -> None:
    late = standing(DUE, Status.COMPLETED, reported_on=DUE + timedelta(2))
    on_time = standing(DUE + timedelta(30), Status.COMPLETED, reported_on=DUE)
    assert late == Standing(StandingKind.COMPLETED_LATE, 2)
    assert on_time == Standing(StandingKind.COMPLETED_ON_TIME, 0)


def test_completed_work_without_a_deadline_is_neither_late_nor_on_time() -> None:
    done = standing(DUE, Status.COMPLETED, due=None, reported_on=DUE)
    assert done == Standing(StandingKind.COMPLETED_UNDATED)


def test_work_reported_in_time_does_not_become_overdue_while_it_waits() -> None:
    waiting = standing(DUE + timedelta(10), Status.REPORTED, reported_on=DUE - timedelta(1))
    assert waiting == Standing(StandingKind.DUE_SOON, 1)


def test_work_reported_on_its_last_day_is_not_due_today_a_week_later() -> None:
    waiting = standing(DUE + timedelta(7), Status.REPORTED, reported_on=DUE)
    assert waiting == Standing(StandingKind.DUE_SOON, 0)


def test_work_reported_late_stays_as_late_as_it_was_reported() -> None:
    waiting = standing(DUE + timedelta(10), Status.REPORTED, reported_on=DUE + timedelta(3))
    assert waiting == Standing(StandingKind.OVERDUE, 3)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (Status.SUSPENDED, StandingKind.SUSPENDED),
        (Status.WITHDRAWN, StandingKind.WITHDRAWN),
    ],
)
def test_work_set_aside_is_never_overdue(status: Status, kind: StandingKind) -> None:
    assert standing(DUE + timedelta(100), status) == Standing(kind)


def test_open_and_completed_leave_out_only_what_is_set_aside() -> None:
    neither = {k for k in StandingKind if not k.is_open and not k.is_completed}
    assert neither == {StandingKind.SUSPENDED, StandingKind.WITHDRAWN}
