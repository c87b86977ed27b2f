"""Whatever two reports hold, each directive is under its kinds and the sum of work holds."""

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.reports.report_changes import ChangeKind, changes_since_previous, counted_then
from desktop_app.tracking.progress import Status
from tests.reports.conftest import make_basis, make_line

THEN, NOW = date(2026, 11, 13), date(2026, 11, 20)
DONE, ASIDE = {"status": Status.COMPLETED}, {"status": Status.SUSPENDED}
# How a directive may stand in a report; the due days suit both cut-offs.
STATES: dict[str, dict[str, Any]] = {
    "in time": {"due": date(2026, 12, 31)},
    "undated": {"due": None},
    "overdue": {"due": date(2026, 11, 1)},
    "done": DONE | {"due": date(2026, 11, 12), "reported_on": date(2026, 11, 12)},
    "done late": DONE | {"due": date(2026, 11, 1), "reported_on": date(2026, 11, 12)},
    "done undated": DONE | {"due": None, "reported_on": date(2026, 11, 12)},
    "aside": ASIDE | {"due": date(2026, 11, 1)},
}
DONE_KINDS = {
    "done": ChangeKind.COMPLETED_ON_TIME,
    "done late": ChangeKind.COMPLETED_LATE,
    "done undated": ChangeKind.COMPLETED_UNDATED,
}
OPEN = {"in time", "undated", "overdue"}
a_state = st.none() | st.sampled_from(sorted(STATES))
a_directive = st.tuples(a_state, a_state, st.integers(0, 2), st.integers(0, 2))


def kinds_expected(was: str | None, now: str | None, extended: int) -> set[ChangeKind]:
    """The rule as an office would tell it."""
    kinds = set()
    if was is None and now is not None:
        kinds.add(ChangeKind.NEW)
    if now in DONE_KINDS and was not in DONE_KINDS:
        kinds.add(DONE_KINDS[now])
    if now == "overdue":
        again = ChangeKind.STILL_OVERDUE if was == "overdue" else ChangeKind.NEWLY_OVERDUE
        kinds.add(again)
    followed_again = was in DONE_KINDS and now in OPEN
    if followed_again or (was == "aside" and (now in OPEN or now in DONE_KINDS)):
        kinds.add(ChangeKind.REOPENED)
    if (now == "aside" and was != "aside") or (was is not None and now is None):
        kinds.add(ChangeKind.DROPPED)
    if was is not None and now is not None and extended:
        kinds.add(ChangeKind.EXTENDED)
    return kinds


@given(st.lists(a_directive, max_size=25))
def test_each_directive_is_under_its_kinds_and_the_sum_of_open_work_holds(
    given_ones: list[tuple[str | None, str | None, int, int]],
) -> None:
    before, now = [], []
    for number, (was, state, extensions, more) in enumerate(given_ones, start=1):
        if was is not None:
            before.append(make_line(number, on=THEN, extensions=extensions, **STATES[was]))
        if state is not None:
            many = extensions + more
            now.append(make_line(number, on=NOW, extensions=many, **STATES[state]))
    found = changes_since_previous(make_basis(tuple(now), tuple(before)))
    assert found is not None
    for number, (was, state, _, more) in enumerate(given_ones, start=1):
        kinds = [c.kind for c in found.changes if c.line.directive_id == number]
        assert len(kinds) == len(set(kinds))
        assert set(kinds) == kinds_expected(was, state, more)
    proof = found.proof
    assert proof.then == sum(was in OPEN for was, *_ in given_ones)
    assert proof.now == sum(state in OPEN for _, state, *_ in given_ones)
    assert proof.now == (proof.then + proof.new + proof.reopened - proof.closed - proof.dropped)


@given(st.lists(a_directive, max_size=25))
def test_the_sum_holds_where_what_was_over_before_the_year_is_left_out(
    given_ones: list[tuple[str | None, str | None, int, int]],
) -> None:
    year = date(2026, 11, 14)  # of the later report: all that is done was done before
    before, now = [], []
    for number, (was, state, *_) in enumerate(given_ones, start=1):
        if was is not None:
            before.append(make_line(number, on=THEN, **STATES[was]))
        if state is not None and not (state in DONE_KINDS and was not in OPEN):
            now.append(make_line(number, on=NOW, **STATES[state]))
    basis = make_basis(tuple(now), tuple(before), counted_from=year)
    found = changes_since_previous(basis)
    assert found is not None
    proof = found.proof
    assert proof.then == sum(was in OPEN for was, *_ in given_ones)
    assert proof.closed == sum(
        was in OPEN and state in DONE_KINDS for was, state, *_ in given_ones
    )
    dropped = {change.line.directive_id for change in found.of(ChangeKind.DROPPED)}
    over = {n for n, (was, *_) in enumerate(given_ones, start=1) if was in DONE_KINDS}
    aside = {n for n, (_, state, *_) in enumerate(given_ones, start=1) if state == "aside"}
    assert dropped & over <= aside
    assert len(counted_then(basis)) == len(before) - len(
        over - {line.directive_id for line in now}
    )


@given(st.lists(st.sampled_from(["overdue", "in time"]), min_size=1, max_size=8))
def test_still_overdue_counts_the_reports_on_end(weeks: list[str]) -> None:
    line, on_end = None, 0
    for state in weeks:
        counted = line.overdue_reports + 1 if line and state == "overdue" and on_end else 0
        now = make_line(1, on=NOW, overdue_reports=counted, **STATES[state])
        before = (line,) if line else ()
        found = changes_since_previous(make_basis((now,), before))
        on_end = on_end + 1 if state == "overdue" else 0
        assert found is not None
        late = [c.times for c in found.changes if "overdue" in c.kind.value]
        assert late == ([on_end] if on_end else [])
        line = now
