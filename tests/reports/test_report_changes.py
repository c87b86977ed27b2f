"""What changed against the last issued report, and the sum that proves it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from desktop_app.reports.report_changes import (
    ChangeKind,
    OpenWorkProof,
    ReportChanges,
    changes_since_previous,
)
from desktop_app.tracking.progress import Status
from desktop_app.tracking.report import ReportBasis, ReportLine

MakeLine = Callable[..., ReportLine]
MakeBasis = Callable[..., ReportBasis]
Facts = dict[str, Any]

BEFORE = date(2026, 11, 13)
DONE = {"status": Status.COMPLETED}


def changed(
    basis: MakeBasis, line: MakeLine, now: Facts | None, before: Facts | None
) -> ReportChanges:
    """The kinds of change of one directive between two states; None means it is not there."""
    lines = () if now is None else (line(1, **now),)
    earlier = () if before is None else (line(1, on=BEFORE, **before),)
    return changes_since_previous(basis(lines, earlier))


@pytest.mark.parametrize(
    ("before", "now", "kinds"),
    [
        (None, {}, ["new"]),
        ({}, {}, []),
        ({}, DONE | {"reported_on": date(2026, 11, 18)}, ["completed_on_time"]),
        (
            {"due": date(2026, 11, 16)},
            DONE | {"due": date(2026, 11, 16), "reported_on": date(2026, 11, 18)},
            ["completed_late"],
        ),
        (
            {"due": None},
            DONE | {"due": None, "reported_on": date(2026, 11, 18)},
            ["completed_undated"],
        ),
        ({"due": date(2026, 11, 16)}, {"due": date(2026, 11, 16)}, ["newly_overdue"]),
        ({"due": date(2026, 11, 2)}, {"due": date(2026, 11, 2)}, ["still_overdue"]),
        (None, {"due": date(2026, 11, 2)}, ["new", "newly_overdue"]),
        ({}, {"extensions": 1, "due": date(2027, 1, 15)}, ["extended"]),
        (
            {"due": date(2026, 11, 10)},
            {"due": date(2026, 11, 17), "extensions": 1},
            ["still_overdue", "extended"],
        ),
        (DONE | {"reported_on": date(2026, 11, 3)}, {}, ["reopened"]),
        ({"status": Status.SUSPENDED}, {}, ["reopened"]),
        (
            {"status": Status.SUSPENDED},
            DONE | {"reported_on": date(2026, 11, 18)},
            ["completed_on_time", "reopened"],
        ),
        ({}, {"status": Status.SUSPENDED}, ["dropped"]),
        ({}, {"status": Status.WITHDRAWN}, ["dropped"]),
        ({}, None, ["dropped"]),
        (None, {"status": Status.WITHDRAWN}, ["new", "dropped"]),
        (None, DONE | {"reported_on": date(2026, 11, 18)}, ["new", "completed_on_time"]),
        (DONE | {"reported_on": date(2026, 11, 3)}, None, ["dropped"]),
    ],
)
def test_each_kind_of_change(
    basis: MakeBasis, line: MakeLine, before: Facts | None, now: Facts | None, kinds: list[str]
) -> None:
    changes = changed(basis, line, now, before)
    assert [change.kind for change in changes.changes] == kinds


def test_without_a_report_before_there_are_no_changes(basis: MakeBasis, line: MakeLine) -> None:
    assert changes_since_previous(basis((line(1),))) is None


def test_still_overdue_counts_the_reports_in_a_row(basis: MakeBasis, line: MakeLine) -> None:
    due = {"due": date(2026, 11, 2)}
    changes = changed(basis, line, due, due | {"overdue_reports": 3})
    (change,) = changes.of(ChangeKind.STILL_OVERDUE)
    assert change.times == 5


def test_newly_overdue_is_the_first_report(basis: MakeBasis, line: MakeLine) -> None:
    changes = changed(basis, line, {"due": date(2026, 11, 16)}, {"due": date(2026, 11, 16)})
    assert [change.times for change in changes.changes] == [1]


def test_an_extended_directive_keeps_what_the_last_report_said(
    basis: MakeBasis, line: MakeLine
) -> None:
    now = {"extensions": 1, "due": date(2027, 1, 15)}
    (change,) = changed(basis, line, now, {}).changes
    assert (change.before.due, change.line.due) == (date(2026, 12, 31), date(2027, 1, 15))


def test_the_proof_adds_up_over_a_realistic_week(realistic: MakeBasis) -> None:
    proof = changes_since_previous(realistic()).proof
    assert proof == OpenWorkProof(then=23, new=2, reopened=1, closed=3, dropped=1, now=22)


def test_work_that_came_and_was_done_within_the_week_is_in_the_proof_twice(
    basis: MakeBasis, line: MakeLine
) -> None:
    now = DONE | {"reported_on": date(2026, 11, 18)}
    proof = changed(basis, line, now, None).proof
    assert (proof.new, proof.closed, proof.now) == (1, 1, 0)


def test_a_sum_that_does_not_add_up_is_refused() -> None:
    with pytest.raises(AssertionError, match="do not add up"):
        OpenWorkProof(then=5, new=1, reopened=0, closed=0, dropped=0, now=5)
