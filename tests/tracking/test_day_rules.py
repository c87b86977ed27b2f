"""When a period ends, and from when it is near its end."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import Standing, StandingKind, standing_on
from desktop_app.tracking.progress import Status
from desktop_app.tracking.working_days import CalendarDay, DayKind, WorkingCalendar

FRIDAY = date(2026, 11, 20)
SATURDAY, SUNDAY, MONDAY, TUESDAY = (FRIDAY + timedelta(n) for n in (1, 2, 3, 4))


def standing(
    day: date,
    due: date,
    rules: DayRules,
    status: Status = Status.IN_PROGRESS,
    reported_on: date | None = None,
) -> Standing:
    return standing_on(day, due=due, status=status, reported_on=reported_on, rules=rules)


def test_what_is_due_on_a_saturday_is_late_only_on_tuesday() -> None:
    days = (FRIDAY, SATURDAY, SUNDAY, MONDAY, TUESDAY)
    assert [standing(day, SATURDAY, DayRules()) for day in days] == [
        Standing(StandingKind.DUE_SOON, 1, is_urgent=True),
        *[Standing(StandingKind.DUE_TODAY, 0)] * 3,
        Standing(StandingKind.OVERDUE, 3),  # counted from the day that is printed
    ]


def test_an_office_that_does_not_wait_calls_it_late_on_sunday() -> None:
    strict = DayRules(waits_for_working_day=False)
    assert standing(SUNDAY, SATURDAY, strict) == Standing(StandingKind.OVERDUE, 1)


def test_what_was_reported_on_the_working_day_after_was_reported_in_time() -> None:
    done = standing(TUESDAY, SATURDAY, DayRules(), Status.COMPLETED, MONDAY)
    late = standing(TUESDAY, SATURDAY, DayRules(), Status.COMPLETED, TUESDAY)
    assert done == Standing(StandingKind.COMPLETED_ON_TIME, 0)
    assert late == Standing(StandingKind.COMPLETED_LATE, 3)


def test_a_saturday_that_is_worked_is_a_last_day_like_any_other() -> None:
    made_up = WorkingCalendar([CalendarDay(SATURDAY, DayKind.MAKE_UP, "Làm bù")])
    assert DayRules(calendar=made_up).last_day(SATURDAY) == SATURDAY


def test_a_holiday_puts_the_end_off_as_a_weekend_does() -> None:
    culture = WorkingCalendar([CalendarDay(TUESDAY, DayKind.HOLIDAY, "Ngày Văn hóa")])
    assert DayRules(calendar=culture).last_day(TUESDAY) == TUESDAY + timedelta(1)


def test_the_second_step_is_nearer() -> None:
    rules = DayRules(warning_days=7, urgent_days=3)
    days = (8, 7, 4, 3, 1)
    found = [standing(TUESDAY - timedelta(n), TUESDAY, rules) for n in days]
    assert found == [
        Standing(StandingKind.ON_TRACK, 8),
        Standing(StandingKind.DUE_SOON, 7),
        Standing(StandingKind.DUE_SOON, 4),
        Standing(StandingKind.DUE_SOON, 3, is_urgent=True),
        Standing(StandingKind.DUE_SOON, 1, is_urgent=True),
    ]


def test_steps_in_working_days_leave_out_the_weekend() -> None:
    rules = DayRules(warning_days=3, urgent_days=1, counts_working_days=True)
    wednesday = FRIDAY - timedelta(2)
    assert standing(wednesday, MONDAY, rules) == Standing(StandingKind.DUE_SOON, 5)
    assert standing(wednesday, TUESDAY, rules) == Standing(StandingKind.ON_TRACK, 6)
    assert standing(FRIDAY, MONDAY, rules) == Standing(StandingKind.DUE_SOON, 3, is_urgent=True)
    assert standing(SUNDAY, MONDAY, rules).is_urgent


def test_work_that_waits_to_be_confirmed_presses_nobody() -> None:
    waiting = standing(MONDAY, TUESDAY, DayRules(), Status.REPORTED, MONDAY)
    assert waiting == Standing(StandingKind.DUE_SOON, 1)


near = st.integers(-30, 30).map(lambda days: MONDAY + timedelta(days))


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.dictionaries(near, st.sampled_from(DayKind), max_size=30), near, near, st.booleans())
def test_due_days_are_open_exactly_from_the_first_one(
    kinds: dict[date, DayKind],
    due: date,
    day: date,
    waits: bool,  # noqa: FBT001  a property draws it
) -> None:
    calendar = WorkingCalendar(CalendarDay(d, kind, "") for d, kind in kinds.items())
    rules = DayRules(calendar=calendar, waits_for_working_day=waits)
    assert (rules.last_day(due) >= day) == (due >= rules.first_due_open_on(day))


@settings(max_examples=200, deadline=None, derandomize=True)
@given(
    st.dictionaries(near, st.sampled_from(DayKind), max_size=30),
    near,
    st.integers(0, 12),
    st.booleans(),
)
def test_each_step_begins_on_the_first_day_that_is_within_it(
    kinds: dict[date, DayKind],
    due: date,
    days: int,
    counts: bool,  # noqa: FBT001  a property draws it
) -> None:
    calendar = WorkingCalendar(CalendarDay(d, kind, "") for d, kind in kinds.items())
    rules = DayRules(
        calendar=calendar, warning_days=days, urgent_days=0, counts_working_days=counts
    )
    first = rules.warned_on(due)[0]
    assert rules.warned_until(first) >= due
    assert rules.warned_until(first - timedelta(days=1)) < due
