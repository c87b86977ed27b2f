"""A draft becomes the notice that is stored; no clause of it is lost."""

from datetime import date

import pytest

from desktop_app.desk.acceptance import (
    accept_as_it_stands,
    accepted_notice,
    proposed_disposition,
)
from desktop_app.intake.draft import DraftDeadline, DraftPoint, NoticeDraft
from desktop_app.intake.notice_text import Source, SourceKind
from desktop_app.tracking.deadline import Deadline, Firmness
from desktop_app.tracking.notice import (
    Disposition,
    NoticeHead,
    PointKind,
    PrintedAgency,
    Span,
)

TEXT = "1. Sở Y tế báo cáo trước 30/11; Sở Nội vụ rà soát. 2. Ghi nhận."
FIRST_CLAUSE = Span(3, 31)


def a_point(
    label: str = "1",
    *,
    clause: int = 0,
    span: Span = FIRST_CLAUSE,
    kind: PointKind = PointKind.DIRECTIVE,
    trackable: bool = True,
    confidence: float = 0.95,
    deadlines: tuple[DraftDeadline, ...] = (),
) -> DraftPoint:
    return DraftPoint(
        label=label,
        clause=clause,
        text=span.of(TEXT),
        span=span,
        kind=kind,
        trackable=trackable,
        leads=(PrintedAgency("Sở Y tế"),),
        deadlines=deadlines,
        due=deadlines[0].due if deadlines else None,
        confidence=confidence,
    )


def a_draft(*points: DraftPoint) -> NoticeDraft:
    source = Source(name="a.txt", sha256="0" * 64, kind=SourceKind.TXT)
    return NoticeDraft(source=source, head=NoticeHead(number="1/TB"), text=TEXT, points=points)


@pytest.mark.parametrize(
    ("point", "disposition"),
    [
        (a_point(), Disposition.TRACKED),
        (a_point(confidence=0.89), Disposition.UNDECIDED),
        (a_point(trackable=False, kind=PointKind.NOTE), Disposition.NOTED),
        (a_point(trackable=False), Disposition.UNDECIDED),
        (a_point(trackable=False, kind=PointKind.NOTE, confidence=0.5), Disposition.UNDECIDED),
    ],
)
def test_what_is_proposed_when_nobody_looks(
    point: DraftPoint, disposition: Disposition
) -> None:
    assert proposed_disposition(point) is disposition


def test_the_head_text_and_source_come_along() -> None:
    notice = accept_as_it_stands(a_draft(a_point()))
    assert (notice.head.number, notice.text) == ("1/TB", TEXT)
    assert (notice.source_name, notice.source_kind, notice.sha256) == ("a.txt", "txt", "0" * 64)


def test_a_tracked_point_opens_work_with_its_words_and_deadline() -> None:
    printed = DraftDeadline(
        phrase="trước 30/11",
        span=Span(19, 30),
        due=date(2026, 11, 30),
        firmness=Firmness.ORDER,
        rule="day",
    )
    (point,) = accept_as_it_stands(a_draft(a_point(deadlines=(printed,)))).points
    (directive,) = point.directives
    assert (directive.text, directive.span) == (point.text, point.span)
    assert directive.leads == (PrintedAgency("Sở Y tế"),)
    assert directive.due == date(2026, 11, 30)
    assert directive.deadlines == (
        Deadline("trước 30/11", date(2026, 11, 30), Firmness.ORDER, (19, 30)),
    )


@pytest.mark.parametrize(
    "disposition", [Disposition.NOTED, Disposition.NOT_OURS, Disposition.UNDECIDED]
)
def test_only_tracked_points_open_work(disposition: Disposition) -> None:
    (point,) = accepted_notice(a_draft(), [(a_point(), disposition)]).points
    assert (point.disposition, point.directives) == (disposition, ())


def test_clauses_of_one_label_become_one_point_with_work_for_each() -> None:
    first = a_point(clause=1)
    second = a_point(clause=2, span=Span(32, 50))
    (point,) = accept_as_it_stands(a_draft(first, second)).points
    assert [directive.text for directive in point.directives] == [first.text, second.text]
    assert (point.text, point.span) == (f"{first.text} {second.text}", Span(3, 50))


def test_two_whole_points_under_one_label_stay_two() -> None:
    points = accept_as_it_stands(a_draft(a_point(), a_point(span=Span(32, 50)))).points
    assert [point.label for point in points] == ["1", "1"]


def test_an_undecided_clause_stays_a_point_of_its_own_beside_its_tracked_sister() -> None:
    sure, unsure = a_point(clause=1), a_point(clause=2, span=Span(32, 50), confidence=0.5)
    tracked, undecided = accept_as_it_stands(a_draft(sure, unsure)).points
    assert (tracked.disposition, len(tracked.directives)) == (Disposition.TRACKED, 1)
    assert (undecided.disposition, undecided.text) == (Disposition.UNDECIDED, unsure.text)
    assert (tracked.label, undecided.label) == ("1", "1")
    assert undecided.directives == ()


def test_a_noted_clause_joins_its_tracked_sister() -> None:
    decisions = [
        (a_point(clause=1), Disposition.NOTED),
        (a_point(clause=2, span=Span(32, 50)), Disposition.TRACKED),
    ]
    (point,) = accepted_notice(a_draft(), decisions).points
    assert (point.disposition, len(point.directives)) == (Disposition.TRACKED, 1)
