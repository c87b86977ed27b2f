"""The office's own limits on extensions."""

from datetime import date

from desktop_app.tracking.extension import ExtensionLimits
from desktop_app.tracking.working_days import WorkingCalendar

MONDAY = date(2026, 11, 30)


def test_without_limits_nothing_is_spent_and_no_day_is_too_late() -> None:
    limits = ExtensionLimits()
    assert not limits.is_spent(9)
    assert limits.last_day_to_ask(MONDAY) is None


def test_the_office_that_gives_one_has_given_it_after_the_first() -> None:
    limits = ExtensionLimits(most_times=1)
    assert [limits.is_spent(times) for times in (0, 1, 2)] == [False, True, True]


def test_working_days_are_counted_back_over_the_weekend() -> None:
    limits = ExtensionLimits(days_before=3, calendar=WorkingCalendar())
    assert limits.last_day_to_ask(MONDAY) == date(2026, 11, 25)
    assert limits.last_day_to_ask(None) is None
