"""Phrases of other hands: the day that drives the warning, how often, and the rule behind."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop_app.intake.date_phrases import find_deadlines
from desktop_app.intake.deadline_reading import Occasion, ReadingHabits
from desktop_app.intake.flowing_text import flowing_text
from desktop_app.intake.point_doubts import driving
from desktop_app.tracking.notice import Span
from desktop_app.tracking.working_days import WorkingCalendar, official_days

PHRASES = Path(__file__).with_name("fresh_phrases.txt")
NONE = "-"


def _rows() -> Iterator[tuple[str, list[str]]]:
    base = ""
    for line in PHRASES.read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            base = line[1:]
        elif line and not line.startswith("#"):
            yield base, line.split(" | ", 3)


@pytest.fixture(scope="module")
def calendar() -> WorkingCalendar:
    return WorkingCalendar(official_days(range(2021, 2028)))


@pytest.mark.parametrize(("base", "row"), list(_rows()), ids=lambda cell: cell[-1])
def test_a_phrase_drives_the_day_that_the_office_would_defend(
    base: str, row: list[str], calendar: WorkingCalendar
) -> None:
    due, often, rule, words = row
    occasion = Occasion(
        base=date.fromisoformat(base), calendar=calendar, habits=ReadingHabits()
    )
    read = [h.deadline for h in find_deadlines(flowing_text(words), _whole(words), occasion)]
    day, again = driving(read)
    assert (day.isoformat() if day else NONE, again or NONE) == (due, often)
    assert rule in ({deadline.rule for deadline in read} or {NONE})
    assert all(deadline.span.of(words) == deadline.phrase for deadline in read)


def _whole(words: str) -> Span:
    return Span(0, len(words))
