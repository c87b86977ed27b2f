"""The kinds of period an office reports on, and what each is called."""

from datetime import date

import pytest

from desktop_app.tracking.report_period import PeriodKind, ReportPeriod


@pytest.mark.parametrize(
    ("kind", "name", "first", "last"),
    [
        (PeriodKind.WEEK, "2026-W53", date(2026, 12, 28), date(2027, 1, 3)),
        (PeriodKind.MONTH, "2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        (PeriodKind.MONTH, "2026-12", date(2026, 12, 1), date(2026, 12, 31)),
        (PeriodKind.QUARTER, "2026-Q4", date(2026, 10, 1), date(2026, 12, 31)),
        (PeriodKind.HALF_YEAR, "2026-H1", date(2026, 1, 1), date(2026, 6, 30)),
        (PeriodKind.HALF_YEAR, "2026-H2", date(2026, 7, 1), date(2026, 12, 31)),
        (PeriodKind.NINE_MONTHS, "2026", date(2026, 1, 1), date(2026, 9, 30)),
        (PeriodKind.YEAR, "2026", date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_a_period_is_found_by_its_name_and_known_by_its_days(
    kind: PeriodKind, name: str, first: date, last: date
) -> None:
    period = ReportPeriod.named(kind, name)
    assert (period.first, period.last, period.kind) == (first, last, kind)
    assert period.name == ("2026-9M" if kind is PeriodKind.NINE_MONTHS else name)


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2026, 11, 1), date(2026, 11, 29)),
        (date(2026, 11, 2), date(2026, 11, 30)),
        (date(2026, 11, 3), date(2026, 11, 9)),
        (date(2026, 2, 1), date(2026, 4, 30)),
        (date(2026, 4, 1), date(2026, 12, 31)),
        (date(2025, 11, 1), date(2026, 11, 30)),
        (date(2025, 10, 1), date(2026, 9, 30)),
        (date(2026, 11, 1), date(2026, 12, 31)),
    ],
)
def test_other_days_are_called_by_both(first: date, last: date) -> None:
    period = ReportPeriod(first=first, last=last)
    assert period.kind is PeriodKind.OTHER
    assert period.name == f"{first.isoformat()}_{last.isoformat()}"


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (PeriodKind.MONTH, "2026-13"),
        (PeriodKind.MONTH, "2026-00"),
        (PeriodKind.MONTH, "2026-1"),
        (PeriodKind.QUARTER, "2026-Q5"),
        (PeriodKind.HALF_YEAR, "2026-H3"),
        (PeriodKind.YEAR, "26"),
        (PeriodKind.YEAR, "0000"),
        (PeriodKind.OTHER, "2026"),
    ],
)
def test_another_form_is_refused(kind: PeriodKind, name: str) -> None:
    with pytest.raises(ValueError, match=r"\d"):
        ReportPeriod.named(kind, name)


def test_every_week_and_month_of_some_years_is_found_again_by_its_name() -> None:
    day = date(2019, 12, 30)
    while day.year < 2030:
        week = ReportPeriod.week_of(day)
        assert (week.kind, ReportPeriod.named_week(week.name)) == (PeriodKind.WEEK, week)
        month = ReportPeriod.months(day.year, day.month, 1)
        assert ReportPeriod.named(PeriodKind.MONTH, month.name) == month
        day = date.fromordinal(day.toordinal() + 7)
