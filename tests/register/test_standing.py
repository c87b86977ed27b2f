"""The standing in SQL is the standing of the rules."""

import sqlite3
from datetime import date, timedelta
from itertools import product

import pytest

from desktop_app.register.standing_sql import STANDING, STANDING_RANK, standing_parameters
from desktop_app.tracking.deadline import StandingKind, standing_on
from desktop_app.tracking.progress import Status
from tests.register.given import TODAY

DAYS = [None, *(TODAY + timedelta(days=days) for days in (-400, -8, -1, 0, 1, 3, 7, 8, 400))]


@pytest.mark.parametrize("warning_days", [0, 1, 3, 7, 60])
def test_the_two_agree_over_a_grid(warning_days: int) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE work (status, due, reported_on)")
    grid = list(product(Status, DAYS, DAYS))
    connection.executemany(
        "INSERT INTO work VALUES (?, ?, ?)",
        [
            (status.value, due and due.isoformat(), reported and reported.isoformat())
            for status, due, reported in grid
        ],
    )
    found = connection.execute(
        f"SELECT {STANDING}, {STANDING_RANK} FROM work ORDER BY rowid",
        standing_parameters(TODAY, warning_days),
    ).fetchall()
    connection.close()
    expected = [
        standing_on(
            TODAY, due=due, status=status, reported_on=reported, warning_days=warning_days
        ).kind
        for status, due, reported in grid
    ]
    assert [kind for kind, _ in found] == expected
    assert [rank for _, rank in found] == [list(StandingKind).index(kind) for kind in expected]


def test_the_day_before_and_after_a_leap_day() -> None:
    parameters = standing_parameters(date(2028, 2, 27), 2)
    assert parameters["soon"] == "2028-02-29"
