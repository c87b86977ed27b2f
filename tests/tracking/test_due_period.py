"""Named spans move with the day; given ones stand."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.tracking.due_period import DueBetween, DuePeriod, days_of


@pytest.mark.parametrize(
    ("period", "today", "first", "last"),
    [
        (DuePeriod.THIS_WEEK, date(2026, 11, 23), date(2026, 11, 23), date(2026, 11, 29)),
        (DuePeriod.THIS_WEEK, date(2026, 11, 29), date(2026, 11, 23), date(2026, 11, 29)),
        (DuePeriod.NEXT_WEEK, date(2026, 12, 30), date(2027, 1, 4), date(2027, 1, 10)),
        (DuePeriod.THIS_MONTH, date(2028, 2, 10), date(2028, 2, 1), date(2028, 2, 29)),
        (DuePeriod.NEXT_MONTH, date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 31)),
        (DuePeriod.THIS_QUARTER, date(2026, 11, 23), date(2026, 10, 1), date(2026, 12, 31)),
        (DuePeriod.THIS_QUARTER, date(2026, 4, 1), date(2026, 4, 1), date(2026, 6, 30)),
    ],
)
def test_a_named_span_is_that_of_its_day(
    period: DuePeriod, today: date, first: date, last: date
) -> None:
    assert days_of(period, today) == DueBetween(first, last)


def test_a_given_span_stands() -> None:
    span = DueBetween(date(2026, 1, 5), date(2026, 1, 9))
    assert days_of(span, date(2026, 11, 23)) == span


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_the_next_span_begins_when_this_one_ends(today: date) -> None:
    for this, following in (
        (DuePeriod.THIS_WEEK, DuePeriod.NEXT_WEEK),
        (DuePeriod.THIS_MONTH, DuePeriod.NEXT_MONTH),
    ):
        span = days_of(this, today)
        assert span.first <= today <= span.last
        after = days_of(following, today)
        assert after.first == span.last + timedelta(days=1)
        assert days_of(this, after.first) == after
