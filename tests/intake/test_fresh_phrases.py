"""Phrases of other hands: the day that drives the warning, how often, and the rule behind."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest

from desktop_app.intake.date_phrases import FoundDeadline, find_deadlines, find_in_cell
from desktop_app.intake.deadline_reading import Occasion, ReadingHabits
from desktop_app.intake.flowing_text import flowing_text
from desktop_app.intake.point_doubts import driving
from desktop_app.tracking.notice import Span
from desktop_app.tracking.working_days import WorkingCalendar, official_days

HERE = Path(__file__).parent
NONE = "-"


def _rows(name: str) -> Iterator[tuple[str, list[str]]]:
    base = ""
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            base = line[1:]
        elif line and not line.startswith("#"):
            yield base, line.split(" | ", 3)


@pytest.fixture(scope="module")
def calendar() -> WorkingCalendar:
    return WorkingCalendar(official_days(range(2021, 2028)))


def _assert_read(
    find: Callable[..., Sequence[FoundDeadline]],
    base: str,
    row: list[str],
    calendar: WorkingCalendar,
) -> None:
    due, often, rule, words = row
    occasion = Occasion(
        base=date.fromisoformat(base), calendar=calendar, habits=ReadingHabits()
    )
    found = find(flowing_text(words), Span(0, len(words)), occasion)
    read = [hit.deadline for hit in found]
    day, again = driving(read)
    assert (day.isoformat() if day else NONE, again or NONE) == (due, often)
    assert rule in ({deadline.rule for deadline in read} or {NONE})
    assert all(deadline.span.of(words) == deadline.phrase for deadline in read)


@pytest.mark.parametrize(
    ("base", "row"), list(_rows("fresh_phrases.txt")), ids=lambda cell: cell[-1]
)
def test_a_phrase_drives_the_day_that_the_office_would_defend(
    base: str, row: list[str], calendar: WorkingCalendar
) -> None:
    _assert_read(find_deadlines, base, row, calendar)


@pytest.mark.parametrize(
    ("base", "row"), list(_rows("fresh_cells.txt")), ids=lambda cell: cell[-1]
)
def test_a_cell_of_deadlines_drives_the_same_days(
    base: str, row: list[str], calendar: WorkingCalendar
) -> None:
    _assert_read(find_in_cell, base, row, calendar)
