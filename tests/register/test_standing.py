"""The standing in SQL is the standing of the rules, whatever the calendar and the settings."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.register.connection import Connection
from desktop_app.register.standing_sql import STANDING, STANDING_RANK, standing_parameters
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import StandingKind, standing_on
from desktop_app.tracking.progress import Status
from desktop_app.tracking.working_days import CalendarDay, DayKind, WorkingCalendar
from tests.register.given import TODAY

Work = tuple[Status, date | None, date | None]

DAYS = [None, *(TODAY + timedelta(days=days) for days in (-400, -8, -1, 0, 1, 3, 7, 8, 400))]
near = st.integers(-40, 40).map(lambda days: TODAY + timedelta(days))
calendars = st.dictionaries(near, st.sampled_from(DayKind), max_size=30).map(
    lambda kinds: WorkingCalendar(CalendarDay(day, kind, "") for day, kind in kinds.items())
)
rules = st.builds(
    DayRules,
    calendar=calendars,
    warning_days=st.integers(0, 20),
    urgent_days=st.integers(0, 20),
    counts_working_days=st.booleans(),
    waits_for_working_day=st.booleans(),
)
work = st.tuples(st.sampled_from(Status), st.none() | near, st.none() | near)


@contextmanager
def holding(rows: list[Work]) -> Iterator[Connection]:
    """A table of work with nothing but what a standing hangs on."""
    raw = sqlite3.connect(":memory:")
    raw.row_factory = sqlite3.Row
    raw.execute("CREATE TABLE work (status, due, reported_on)")
    raw.executemany(
        "INSERT INTO work VALUES (?, ?, ?)",
        [(s.value, due and due.isoformat(), on and on.isoformat()) for s, due, on in rows],
    )
    yield Connection(raw, None)
    raw.close()


def both_agree(rows: list[Work], today: date, office: DayRules) -> None:
    expected = [
        standing_on(today, due=due, status=status, reported_on=on, rules=office).kind
        for status, due, on in rows
    ]
    with holding(rows) as connection:
        found = connection.rows(
            f"SELECT {STANDING}, {STANDING_RANK} FROM work ORDER BY rowid",
            standing_parameters(connection, today, office),
        )
    assert [kind for kind, _ in found] == expected
    assert [rank for _, rank in found] == [list(StandingKind).index(kind) for kind in expected]


@pytest.mark.parametrize("warning_days", [0, 1, 3, 7, 60])
def test_the_two_agree_over_a_grid(warning_days: int) -> None:
    both_agree(list(product(Status, DAYS, DAYS)), TODAY, DayRules(warning_days=warning_days))


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.lists(work, max_size=40), near, rules)
def test_the_two_agree_whatever_the_office_says(
    rows: list[Work], today: date, office: DayRules
) -> None:
    both_agree(rows, today, office)


def test_one_connection_answers_by_the_rules_asked_for_last() -> None:
    saturday = date(2026, 11, 21)
    rows = [(Status.COMPLETED, saturday, TODAY)]
    with holding(rows) as connection:
        for waits, kind in ((True, "completed_on_time"), (False, "completed_late")) * 2:
            office = DayRules(waits_for_working_day=waits)
            parameters = standing_parameters(connection, TODAY, office)
            assert connection.value(f"SELECT {STANDING} FROM work", parameters) == kind


def test_the_day_before_and_after_a_leap_day() -> None:
    with holding([]) as connection:
        office = DayRules(warning_days=2)
        parameters = standing_parameters(connection, date(2028, 2, 27), office)
    assert parameters["soon"] == "2028-02-29"
