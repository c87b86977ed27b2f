"""Whole notices against what a clerk reads in them, in every kind of file."""

from functools import cache
from pathlib import Path

import pytest

from desktop_app.intake.draft import NoticeDraft
from desktop_app.intake.known_agencies import known_agencies
from desktop_app.intake.notice_file import read_notice_file
from desktop_app.intake.notice_parser import ReadingHabits, parse_notice
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.working_days import WorkingCalendar, official_days
from tests.intake.answers import HERE, OTHER_HANDS, SHIPPED, answer_for, mistakes

CUSTOMERS = HERE.parents[2] / "shared" / "notices" / "example_notice.txt"
KINDS = (".txt", ".docx", ".pdf")


@cache
def _office() -> tuple[AgencyDirectory, WorkingCalendar]:
    return AgencyDirectory(known_agencies()), WorkingCalendar(official_days(range(2021, 2028)))


@cache
def _read(path: Path) -> NoticeDraft:
    """Read once, however much is asked of it."""
    text, _ = read_notice_file(path)
    return parse_notice(text, *_office(), ReadingHabits())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("notice", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_sample_is_read_as_a_clerk_reads_it(notice: Path, kind: str) -> None:
    draft = _read(notice.with_suffix(kind))
    assert mistakes(answer_for(notice), draft) == []


@pytest.mark.slow
@pytest.mark.parametrize("notice", OTHER_HANDS, ids=lambda path: path.stem)
def test_another_office_is_read_as_well(notice: Path) -> None:
    assert mistakes(answer_for(notice), _read(notice)) == []


@pytest.mark.skipif(not CUSTOMERS.exists(), reason="the customer's own notice is not shipped")
@pytest.mark.parametrize("kind", KINDS)
def test_the_notice_that_was_asked_for_is_read_without_a_mistake(kind: str) -> None:
    draft = _read(CUSTOMERS.with_suffix(kind))
    assert mistakes(answer_for(CUSTOMERS), draft) == []


@pytest.mark.slow
@pytest.mark.parametrize("notice", [*SHIPPED, *OTHER_HANDS], ids=lambda path: path.stem)
def test_every_span_quotes_the_kept_text(notice: Path) -> None:
    draft = _read(notice)
    for point in draft.points:
        for deadline in point.deadlines:
            assert deadline.span.of(draft.text) == deadline.phrase
        for agency in (*point.leads, *point.coordinators):
            assert agency.span is not None
            assert draft.text[slice(*agency.span)].strip()
