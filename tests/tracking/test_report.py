from datetime import date

import pytest

from desktop_app.tracking.report_period import ReportPeriod


def test_a_week_runs_from_monday_to_sunday_and_bears_its_number() -> None:
    week = ReportPeriod.week_of(date(2026, 11, 22))
    assert (week.first, week.last) == (date(2026, 11, 16), date(2026, 11, 22))
    assert week.name == "2026-W47"


def test_a_named_week_is_the_week_of_its_days() -> None:
    assert ReportPeriod.named_week("2026-W47") == ReportPeriod.week_of(date(2026, 11, 18))


def test_the_first_week_of_a_year_may_begin_in_the_old_one() -> None:
    assert ReportPeriod.named_week("2026-W01").first == date(2025, 12, 29)


@pytest.mark.parametrize("name", ["2026-47", "W47", "2026-W60", ""])
def test_another_form_is_no_week(name: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        ReportPeriod.named_week(name)


def test_other_periods_are_named_by_their_days() -> None:
    period = ReportPeriod(first=date(2026, 11, 1), last=date(2026, 11, 20))
    assert period.name == "2026-11-01_2026-11-20"
