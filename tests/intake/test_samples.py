"""Whole notices against what a clerk reads in them, in every kind of file."""

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


@pytest.fixture(scope="module")
def directory() -> AgencyDirectory:
    return AgencyDirectory(known_agencies())


@pytest.fixture(scope="module")
def calendar() -> WorkingCalendar:
    return WorkingCalendar(official_days(range(2021, 2028)))


def _read(path: Path, directory: AgencyDirectory, calendar: WorkingCalendar) -> NoticeDraft:
    text, _ = read_notice_file(path)
    return parse_notice(text, directory, calendar, ReadingHabits())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("notice", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_sample_is_read_as_a_clerk_reads_it(
    notice: Path, kind: str, directory: AgencyDirectory, calendar: WorkingCalendar
) -> None:
    draft = _read(notice.with_suffix(kind), directory, calendar)
    assert mistakes(answer_for(notice), draft) == []


@pytest.mark.parametrize("notice", OTHER_HANDS, ids=lambda path: path.stem)
def test_another_office_is_read_as_well(
    notice: Path, directory: AgencyDirectory, calendar: WorkingCalendar
) -> None:
    assert mistakes(answer_for(notice), _read(notice, directory, calendar)) == []


@pytest.mark.skipif(not CUSTOMERS.exists(), reason="the customer's own notice is not shipped")
@pytest.mark.parametrize("kind", KINDS)
def test_the_notice_that_was_asked_for_is_read_without_a_mistake(
    kind: str, directory: AgencyDirectory, calendar: WorkingCalendar
) -> None:
    draft = _read(CUSTOMERS.with_suffix(kind), directory, calendar)
    assert mistakes(answer_for(CUSTOMERS), draft) == []


@pytest.mark.parametrize("notice", [*SHIPPED, *OTHER_HANDS], ids=lambda path: path.stem)
def test_every_span_quotes_the_kept_text(
    notice: Path, directory: AgencyDirectory, calendar: WorkingCalendar
) -> None:
    draft = _read(notice, directory, calendar)
    for point in draft.points:
        for deadline in point.deadlines:
            assert deadline.span.of(draft.text) == deadline.phrase
        for agency in (*point.leads, *point.coordinators):
            assert agency.span is not None
            assert draft.text[slice(*agency.span)].strip()
