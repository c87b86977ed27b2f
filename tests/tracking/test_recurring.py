"""Rules of recurring work: no period is skipped or comes twice, each has its day."""

from datetime import date, timedelta
from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.tracking.deadline import Recurrence
from desktop_app.tracking.recurring import (
    DayRule,
    RecurrenceRule,
    days_from,
    next_period,
    period_of,
    proposed_rule,
)
from desktop_app.tracking.recurring_words import in_other_words, period_words, rule_words
from desktop_app.tracking.working_days import WorkingCalendar, official_days

CALENDAR = WorkingCalendar(official_days(range(2024, 2029)))
days = st.dates(date(2023, 1, 1), date(2029, 12, 31))


@given(st.sampled_from(Recurrence), st.sampled_from(DayRule), days)
def test_every_period_has_one_day_and_none_is_skipped(
    every: Recurrence, kind: DayRule, due: date
) -> None:
    rule = RecurrenceRule.of_day(every, kind, due, CALENDAR)
    dues = list(islice(days_from(rule, period_of(every, due), CALENDAR), 60))
    for (period, day), (after, later) in pairwise(dues):
        assert period_of(every, day) == period
        assert next_period(every, period) == after
        assert day < later
        assert period_of(every, after - timedelta(days=1)) == period
    if kind in {DayRule.WORKING_DAY, DayRule.LAST_WORKING_DAY}:
        assert all(CALENDAR.is_working(day) or is_all_off(period) for period, day in dues)


def is_all_off(monday: date) -> bool:
    """The week of Tết may have no worked day: then its last one counts."""
    return not any(CALENDAR.is_working(monday + timedelta(days=n)) for n in range(7))


@given(st.sampled_from(Recurrence), days)
def test_the_day_that_a_rule_was_made_of_is_its_first(every: Recurrence, due: date) -> None:
    rule = RecurrenceRule.of_day(every, DayRule.DAY, due, CALENDAR)
    assert rule.due_in(period_of(every, due), CALENDAR) == due


@given(st.sampled_from(Recurrence), days)
def test_a_worked_day_is_found_again_by_its_count(every: Recurrence, due: date) -> None:
    if CALENDAR.is_working(due):
        rule = RecurrenceRule.of_day(every, DayRule.WORKING_DAY, due, CALENDAR)
        assert rule.due_in(period_of(every, due), CALENDAR) == due


@pytest.mark.parametrize(
    ("every", "due", "phrase", "words", "next_due"),
    [
        (Recurrence.WEEKLY, date(2026, 11, 27), "thứ sáu hằng tuần", "thứ Sáu", (12, 4)),
        (Recurrence.MONTHLY, date(2026, 11, 20), "ngày 20 hằng tháng", "ngày 20", (12, 20)),
        (Recurrence.MONTHLY, date(2026, 11, 30), "hằng tháng", "ngày cuối tháng", (12, 31)),
        (Recurrence.MONTHLY, date(2026, 11, 30), "ngày 30 hằng tháng", "ngày 30", (12, 30)),
        (
            Recurrence.MONTHLY,
            date(2026, 11, 30),
            "ngày làm việc cuối cùng của tháng",
            "ngày làm việc cuối tháng",
            (12, 31),
        ),
        (
            Recurrence.QUARTERLY,
            date(2026, 9, 20),
            "ngày 20 tháng cuối quý",
            "ngày 20 tháng cuối quý",
            (12, 20),
        ),
        (
            Recurrence.HALF_YEARLY,
            date(2026, 6, 15),
            "trước ngày 15/6 và 15/12",
            "ngày 15 tháng thứ 6 của 6 tháng",
            (12, 15),
        ),
    ],
)
def test_what_a_phrase_means(
    every: Recurrence, due: date, phrase: str, words: str, next_due: tuple[int, int]
) -> None:
    rule = proposed_rule(every, due, phrase, CALENDAR)
    assert rule_words(rule) == words
    following = next_period(every, period_of(every, due))
    assert rule.due_in(following, CALENDAR) == date(2026, *next_due)


def test_a_leap_year_has_its_29th_and_others_the_month_s_last() -> None:
    rule = RecurrenceRule(Recurrence.MONTHLY, DayRule.DAY, 31)
    assert rule.due_in(date(2028, 2, 1), CALENDAR) == date(2028, 2, 29)
    assert rule.due_in(date(2027, 2, 1), CALENDAR) == date(2027, 2, 28)
    yearly = RecurrenceRule.of_day(Recurrence.YEARLY, DayRule.DAY, date(2028, 2, 29), CALENDAR)
    assert yearly.due_in(date(2029, 1, 1), CALENDAR) == date(2029, 2, 28)


def test_the_last_worked_day_passes_over_tet_and_swapped_days() -> None:
    rule = RecurrenceRule(Recurrence.WEEKLY, DayRule.LAST_WORKING_DAY)
    assert rule.due_in(date(2026, 2, 16), CALENDAR) == date(2026, 2, 22)  # Tết: none is worked
    assert rule.due_in(date(2026, 8, 17), CALENDAR) == date(2026, 8, 22)  # a Saturday worked
    first = RecurrenceRule(Recurrence.WEEKLY, DayRule.WORKING_DAY, 1)
    assert first.due_in(date(2026, 8, 31), CALENDAR) == date(2026, 9, 3)  # 31/8 is swapped off


@pytest.mark.parametrize(
    ("every", "period", "vietnamese", "english"),
    [
        (Recurrence.WEEKLY, date(2026, 11, 16), "Tuần 47/2026", "Week 47/2026"),
        (Recurrence.MONTHLY, date(2026, 11, 1), "Tháng 11/2026", "November 2026"),
        (Recurrence.QUARTERLY, date(2026, 10, 1), "Quý IV/2026", "Quarter IV/2026"),
        (
            Recurrence.HALF_YEARLY,
            date(2026, 7, 1),
            "6 tháng cuối năm 2026",
            "second half of 2026",
        ),
        (Recurrence.YEARLY, date(2026, 1, 1), "Năm 2026", "Year 2026"),
    ],
)
def test_periods_are_called_as_an_office_does(
    every: Recurrence, period: date, vietnamese: str, english: str
) -> None:
    assert period_words(every, period) == vietnamese
    assert period_words(every, period, "en") == english
    assert in_other_words(vietnamese, "en") == english
    assert in_other_words(vietnamese, "vi") == vietnamese


@given(st.sampled_from(Recurrence), days)
def test_a_period_named_once_is_known_by_its_name(every: Recurrence, day: date) -> None:
    period = period_of(every, day)
    english = period_words(every, period, "en")
    assert in_other_words(period_words(every, period), "en") == english


@pytest.mark.parametrize("words", ["", "Tháng 13/2026", "ngày 20 hằng tháng", "November 2026"])
def test_what_names_no_period_stays_as_it_is(words: str) -> None:
    assert in_other_words(words, "en") == words
