"""What an undecided point proposed is read again from the kept text when it is wanted."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.desk.acceptance import accepted_notice
from desktop_app.desk.desk import Desk
from desktop_app.desk.opening import open_desk
from desktop_app.errors import NoSuchRecord
from desktop_app.resources import RESOURCES
from desktop_app.tracking.listing import DirectiveLine, ListingFilter
from desktop_app.tracking.notice import Disposition, Span
from tests.desk.given import TWO_CLAUSES, drafted, left_undecided
from tests.register.given import TODAY

SAMPLE = RESOURCES / "samples" / "03_langson_2024.txt"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path / "sổ.dondoc", today=TODAY) as opened:
        yield opened


def test_every_undecided_point_proposes_what_its_notice_says(desk: Desk) -> None:
    draft = drafted(desk, SAMPLE.read_text("utf-8"))
    points = left_undecided(desk, draft)
    assert len(points) == len(draft.points) > 10
    for point, read in zip(points, draft.points, strict=True):
        (work,) = desk.points.proposal(point.id)
        assert (work.text, work.span) == (read.text, read.span)
        assert (work.leads, work.coordinators) == (read.leads, read.coordinators)
        assert (work.due, work.recurrence) == (read.due, read.recurrence)
        assert [d.phrase for d in work.deadlines] == [d.phrase for d in read.deadlines]


def test_tracking_a_point_opens_it_with_its_leads_and_deadline(desk: Desk) -> None:
    draft = drafted(desk, SAMPLE.read_text("utf-8"))
    points = left_undecided(desk, draft)
    place = next(i for i, read in enumerate(draft.points) if read.due and read.leads)
    desk.points.decide(points[place].id, Disposition.TRACKED, today=TODAY)
    (number,) = desk.directives.listing(ListingFilter(), today=TODAY).ids
    directive, read = desk.directives.one(number, today=TODAY), draft.points[place]
    assert [lead.name for lead in directive.leads] == [lead.name for lead in read.leads]
    assert directive.due == directive.original_due == read.due
    assert directive.deadlines[0].phrase in draft.text
    assert desk.history.undo() == f"xử lý điểm {read.label}"
    assert desk.directives.listing(ListingFilter(), today=TODAY).ids == ()


def test_a_point_noted_and_tracked_again_opens_every_clause_it_had(desk: Desk) -> None:
    draft = drafted(desk, TWO_CLAUSES)
    assert [point.label for point in draft.points].count("1") == 2
    notice = accepted_notice(draft, [(point, Disposition.TRACKED) for point in draft.points])
    number = desk.intake.accept(notice, draft.text.encode(), today=TODAY)
    point = desk.points.of_notice(number)[0]
    asked = ListingFilter(notice_id=number)
    before = [(x.text, x.lead, x.due) for x in _lines(desk, asked)]
    desk.points.decide(point.id, Disposition.NOTED, today=TODAY)
    assert len(_lines(desk, asked)) == 1
    desk.points.decide(point.id, Disposition.TRACKED, today=TODAY)
    assert [(x.text, x.lead, x.due) for x in _lines(desk, asked)] == before
    assert {x.due for x in _lines(desk, asked)} >= {date(2026, 12, 15), date(2026, 12, 20)}
    assert len(desk.points.of_notice(number)[0].directive_ids) == 2


def _lines(desk: Desk, asked: ListingFilter) -> list[DirectiveLine]:
    return desk.directives.lines(desk.directives.listing(asked, today=TODAY).ids, today=TODAY)


def test_an_undecided_clause_proposes_itself_and_not_its_sister(desk: Desk) -> None:
    first, second, _ = left_undecided(desk, drafted(desk, TWO_CLAUSES))
    assert [work.due for work in desk.points.proposal(first.id)] == [date(2026, 12, 15)]
    assert [work.due for work in desk.points.proposal(second.id)] == [date(2026, 12, 20)]


def test_days_count_from_the_day_that_a_person_gave_the_notice(desk: Desk) -> None:
    draft = drafted(desk, TWO_CLAUSES)
    draft = replace(draft, head=replace(draft.head, issued_on=date(2026, 11, 16)))
    (work,) = desk.points.proposal(left_undecided(desk, draft)[-1].id)
    assert work.due == date(2026, 11, 26)


def test_words_that_a_person_mended_are_the_words_that_are_tracked(desk: Desk) -> None:
    draft = drafted(desk, TWO_CLAUSES)
    mended = replace(draft.points[-1], text="Sở Y tế báo cáo việc mua sắm.")
    (point,) = left_undecided(desk, draft, (mended,))
    (work,) = desk.points.proposal(point.id)
    assert (work.text, work.leads[0].name) == (mended.text, "Sở Y tế")


def test_points_that_a_person_joined_are_tracked_by_their_bare_words(desk: Desk) -> None:
    draft = drafted(desk, TWO_CLAUSES)
    first, last = draft.points[0], draft.points[-1]
    joined = replace(first, clause=0, text="Cả hai", span=Span(first.span.start, last.span.end))
    (point,) = left_undecided(desk, draft, (joined,))
    assert desk.points.proposal(point.id) == ()
    desk.points.decide(point.id, Disposition.TRACKED, today=TODAY)
    (line,) = _lines(desk, ListingFilter())
    assert (line.text, line.lead, line.due) == ("Cả hai", "", None)


@pytest.mark.slow
def test_a_text_too_long_to_wait_for_is_not_read_again(desk: Desk) -> None:
    draft = drafted(desk, TWO_CLAUSES + "Nơi nhận: như trên\n" * 20_000)
    (point,) = left_undecided(desk, draft, draft.points[:1])
    assert desk.points.proposal(point.id) == ()


def test_a_change_of_the_offices_habits_is_read_anew(desk: Desk) -> None:
    point = left_undecided(desk, drafted(desk, TWO_CLAUSES))[0]
    assert desk.points.proposal(point.id)[0].due == date(2026, 12, 15)
    desk.office.save(replace(desk.office.facts(), before_counts_day=False))
    assert desk.points.proposal(point.id)[0].due != date(2026, 12, 15)


def test_an_unknown_point_proposes_nothing(desk: Desk) -> None:
    with pytest.raises(NoSuchRecord, match="điểm số 9"):
        desk.points.proposal(9)
