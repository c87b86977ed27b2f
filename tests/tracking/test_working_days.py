from datetime import date

import pytest

from desktop_app.tracking.working_days import (
    CalendarDay,
    DayKind,
    WorkingCalendar,
    official_days,
)


@pytest.fixture(scope="module")
def calendar() -> WorkingCalendar:
    return WorkingCalendar(official_days(range(2022, 2027)))


def test_three_working_days_skip_a_swapped_day_and_two_holidays(
    calendar: WorkingCalendar,
) -> None:
    # Thursday 25/4/2024; 29/4 is off for Saturday 04/5, 30/4 and 01/5 are holidays.
    assert calendar.after(date(2024, 4, 25), 3) == date(2024, 5, 3)


def test_a_make_up_saturday_counts_as_a_working_day(calendar: WorkingCalendar) -> None:
    assert calendar.is_working(date(2024, 5, 4))
    assert calendar.after(date(2024, 5, 3), 1) == date(2024, 5, 4)


def test_a_period_that_ends_on_a_day_off_ends_on_the_next_working_day(
    calendar: WorkingCalendar,
) -> None:
    # Sunday 10/4/2022 is Giỗ Tổ, Monday is off for it.
    assert calendar.next_working(date(2022, 4, 10)) == date(2022, 4, 12)


def test_a_working_day_is_its_own_next_working_day(calendar: WorkingCalendar) -> None:
    assert calendar.next_working(date(2026, 11, 23)) == date(2026, 11, 23)


def test_the_day_of_culture_is_off_from_2026(calendar: WorkingCalendar) -> None:
    assert not calendar.is_working(date(2026, 11, 24))
    assert calendar.is_working(date(2025, 11, 24))


def test_the_last_working_day_before_tet_is_found(calendar: WorkingCalendar) -> None:
    assert calendar.last_working_before(date(2022, 1, 31)) == date(2022, 1, 28)


def test_an_office_may_declare_its_own_days() -> None:
    own = WorkingCalendar(
        [
            CalendarDay(date(2026, 11, 27), DayKind.SWAPPED_OFF, "nghỉ hoán đổi"),
            CalendarDay(date(2026, 11, 28), DayKind.MAKE_UP, "làm bù"),
        ]
    )
    assert own.after(date(2026, 11, 26), 1) == date(2026, 11, 28)
