"""The page about reading says what the rules say."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop_app.intake import deadline_rules, recurring_rules
from desktop_app.intake.date_phrases import find_deadlines, find_in_cell
from desktop_app.intake.deadline_reading import Occasion, ReadingHabits
from desktop_app.intake.flowing_text import flowing_text
from desktop_app.intake.notice_relations import notice_relations
from desktop_app.tracking.notice import Span
from desktop_app.tracking.working_days import WorkingCalendar, official_days

PAGE = Path(__file__).parents[2] / "docs" / "reading.md"
ROOM = Path(__file__).parents[2] / "desktop_app" / "intake"
_RULES = "| rule | phrase |"
_RELATIONS = "| relation | phrase |"


def _table(head: str = _RULES) -> Iterator[list[str]]:
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    first = next(i for i, line in enumerate(lines) if line.startswith(head)) + 2
    for line in lines[first:]:
        if not line.startswith("|"):
            return
        yield [cell.strip() for cell in line.strip("|").split("|")]


@pytest.fixture(scope="module")
def calendar() -> WorkingCalendar:
    return WorkingCalendar(official_days(range(2021, 2027)))


@pytest.mark.parametrize("row", list(_table()), ids=lambda row: row[0])
def test_each_example_is_read_as_the_page_says(
    row: list[str], calendar: WorkingCalendar
) -> None:
    rule, phrase, base, due, firmness, again = row
    in_cell = rule.endswith(" (cell)")
    occasion = Occasion(
        base=date.fromisoformat(base), calendar=calendar, habits=ReadingHabits()
    )
    find = find_in_cell if in_cell else find_deadlines
    (hit,) = find(flowing_text(phrase), Span(0, len(phrase)), occasion)
    read = hit.deadline
    assert read.rule == rule.removesuffix(" (cell)")
    assert (read.due.isoformat() if read.due else "–") == due
    assert read.firmness.value == firmness
    assert (read.recurrence.value if read.recurrence else "–") == again


@pytest.mark.parametrize("row", list(_table(_RELATIONS)), ids=lambda row: row[1])
def test_each_relation_is_read_as_the_page_says(row: list[str]) -> None:
    kind, phrase = row
    relations = notice_relations(flowing_text(phrase), body=0, own_number=None)
    assert [relation.kind.value for relation in relations] == ([] if kind == "–" else [kind])


def test_every_rule_stands_on_the_page() -> None:
    rules = (
        *deadline_rules.BEFORE_TRAPS,
        *deadline_rules.RULES,
        *deadline_rules.CELL_RULES,
        *recurring_rules.RULES,
        *recurring_rules.PLAIN_RULES,
    )
    named = {row[0].removesuffix(" (cell)") for row in _table()}
    assert {rule.name for rule in rules} <= named


def test_the_modules_that_the_page_names_are_there() -> None:
    steps = [
        line.split("|")[2]
        for line in PAGE.read_text(encoding="utf-8").splitlines()
        if line.startswith("|") and line[2:3].isdigit()
    ]
    names = [name for step in steps for name in step.split("`")[1::2]]
    assert names
    assert [name for name in names if not (ROOM / f"{name}.py").exists()] == []
