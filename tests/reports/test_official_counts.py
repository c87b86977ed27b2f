"""The official counts: completed × in time, and the rates made of them."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from desktop_app.tracking.official_counts import OfficialCounts, count
from desktop_app.tracking.progress import Status
from desktop_app.tracking.report import ReportLine

MakeLine = Callable[..., ReportLine]

DONE = Status.COMPLETED


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        (
            {"due": date(2026, 11, 18), "reported_on": date(2026, 11, 18), "status": DONE},
            "on_time",
        ),
        (
            {"due": date(2026, 11, 17), "reported_on": date(2026, 11, 18), "status": DONE},
            "late",
        ),
        ({"due": date(2026, 12, 31)}, "open_in_time"),
        ({"due": date(2026, 11, 20)}, "open_in_time"),
        ({"due": date(2026, 11, 19)}, "open_overdue"),
        ({"due": None}, "undated_open"),
        ({"due": None, "reported_on": date(2026, 11, 18), "status": DONE}, "undated_done"),
        ({"status": Status.SUSPENDED}, "suspended"),
        ({"status": Status.WITHDRAWN}, "withdrawn"),
    ],
)
def test_each_directive_is_counted_once(
    line: MakeLine, facts: dict[str, Any], field: str
) -> None:
    counts = count([line(1, **facts)])
    counted = {
        name
        for name in (
            "on_time",
            "late",
            "open_in_time",
            "open_overdue",
            "undated_open",
            "undated_done",
            "suspended",
            "withdrawn",
        )
        if getattr(counts, name)
    }
    assert counted == {field}


def test_work_due_on_the_cut_off_day_or_soon_after_is_due_soon(line: MakeLine) -> None:
    days = (date(2026, 11, 20), date(2026, 11, 27), date(2026, 11, 28))
    assert count(line(n, due=day) for n, day in enumerate(days)).due_soon == 2


def test_set_aside_work_is_outside_the_total() -> None:
    assert OfficialCounts(on_time=2, undated_open=1, suspended=2, withdrawn=3).total == 3


def test_rates_leave_out_undated_work_and_work_not_yet_due() -> None:
    counts = OfficialCounts(on_time=1, late=1, open_overdue=2, open_in_time=40, undated_open=9)
    rates = [counts.rate(n) for n in (counts.on_time, counts.late, counts.open_overdue)]
    assert rates == [0.25, 0.25, 0.5]


def test_there_is_no_rate_while_nothing_is_judged() -> None:
    assert OfficialCounts(open_in_time=3).rate(0) is None
