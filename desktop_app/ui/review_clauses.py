"""Cutting a drafted point in two and joining two into one: plain values, to the letter."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from desktop_app.intake.draft import DoubtKind, DraftDeadline, DraftPoint
from desktop_app.tracking.notice import PrintedAgency, Span


def split_point(point: DraftPoint, at: int, text: str) -> tuple[DraftPoint, DraftPoint] | None:
    """`point` cut before the `at`-th letter of its words; None where a side would be empty.

    Agencies and deadlines go to the side their words stand on; a second side without a lead of
    its own keeps the first one's.
    """
    first, second = point.text[:at].strip(), point.text[at:].strip()
    if not first or not second:
        return None
    cut = _place_in_text(point, second, text)
    before, after = Span(point.span.start, cut), Span(cut, point.span.end)
    own_leads = _agencies_in(point.leads, after)
    left = _half(point, first, before)
    right = _half(point, second, after)
    leads = tuple(lead for lead in point.leads if lead not in own_leads)
    return (
        _rethought(replace(left, leads=leads or point.leads)),
        _rethought(replace(right, leads=own_leads or leads)),
    )


def merge_points(first: DraftPoint, second: DraftPoint) -> DraftPoint:
    """One point with the words, agencies and deadlines of both; the first gives its place."""
    leads = _unique((*first.leads, *second.leads))
    named = {lead.name for lead in leads}
    helpers = _unique((*first.coordinators, *second.coordinators))
    dues = [due for due in (first.due, second.due) if due is not None]
    return _rethought(
        replace(
            first,
            text=f"{first.text} {second.text}",
            span=Span(
                min(first.span.start, second.span.start), max(first.span.end, second.span.end)
            ),
            trackable=first.trackable or second.trackable,
            leads=leads,
            coordinators=tuple(helper for helper in helpers if helper.name not in named),
            deadlines=(*first.deadlines, *second.deadlines),
            due=min(dues, default=None),
            recurrence=first.recurrence or second.recurrence,
            rule=None,
            confidence=min(first.confidence, second.confidence),
            doubts=tuple(dict.fromkeys((*first.doubts, *second.doubts))),
        )
    )


def renumbered(points: Sequence[DraftPoint], touched: str) -> list[DraftPoint]:
    """`points` with the clauses under the label `touched` counted 1, 2, … or 0 when alone."""
    result: list[DraftPoint] = []
    for label, run in groupby(points, key=lambda point: point.label):
        clauses = list(run)
        if label == touched:
            alone = len(clauses) == 1
            clauses = [
                replace(clause, clause=0 if alone else number)
                for number, clause in enumerate(clauses, start=1)
            ]
        result.extend(clauses)
    return result


def collapsed(words: str) -> str:
    """`words` with every run of blanks as one."""
    return " ".join(words.split())


def place_in_words(point: DraftPoint, offset: int, text: str) -> int:
    """The letter of the point's words that stands at `offset` of the kept text; 0 if none."""
    if not point.span.start < offset < point.span.end:
        return 0
    tail = collapsed(text[offset : point.span.end])
    if tail and point.text.endswith(tail):
        return len(point.text) - len(tail)
    # The words were edited, or are one cell of a row: look for the first of them.
    opening = " ".join(tail.split()[:_SURE_WORDS])
    return max(point.text.find(opening), 0) if opening else 0


_SURE_WORDS = 3


def _place_in_text(point: DraftPoint, second: str, text: str) -> int:
    """Where `second`, the tail of the point's words, begins in the kept text."""
    letters = sum(not c.isspace() for c in second)
    place = point.span.end
    while place > point.span.start and letters:
        place -= 1
        letters -= not text[place].isspace()
    if collapsed(text[place : point.span.end]) == collapsed(second):
        return place
    # The words were edited by hand: look for the first of them instead.
    opening = second.split(maxsplit=1)[0]
    found = text.find(opening, point.span.start + 1, point.span.end)
    return found if found > 0 else point.span.end


def _half(point: DraftPoint, words: str, span: Span) -> DraftPoint:
    deadlines = tuple(d for d in point.deadlines if _inside(d.span, span))
    return replace(
        point,
        text=words,
        span=span,
        coordinators=_agencies_in(point.coordinators, span),
        deadlines=deadlines,
        due=_first_due(point, deadlines),
        recurrence=next((d.recurrence for d in deadlines if d.recurrence), None),
        rule=None,
    )


def _first_due(point: DraftPoint, deadlines: tuple[DraftDeadline, ...]) -> date | None:
    dues = [d.due for d in deadlines if d.due is not None]
    return point.due if point.due in dues else min(dues, default=None)


def _rethought(point: DraftPoint) -> DraftPoint:
    """`point` without the doubts that a person's cut or join has settled."""
    settled = {DoubtKind.SEVERAL_TASKS}
    if point.leads:
        settled.add(DoubtKind.NO_LEAD)
    if len({d.due for d in point.deadlines}) < _TWO:
        settled.add(DoubtKind.TWO_DEADLINES)
    if not point.deadlines:
        settled |= {DoubtKind.NO_YEAR, DoubtKind.WEEKDAY_DISAGREES}
        settled |= {DoubtKind.EVENT_DAY_UNKNOWN, DoubtKind.TARGET_ONLY}
    return replace(point, doubts=tuple(d for d in point.doubts if d.kind not in settled))


_TWO = 2


def _agencies_in(agencies: Iterable[PrintedAgency], span: Span) -> tuple[PrintedAgency, ...]:
    return tuple(a for a in agencies if a.span is not None and _inside(a.span, span))


def _unique(agencies: Iterable[PrintedAgency]) -> tuple[PrintedAgency, ...]:
    return tuple({agency.name: agency for agency in reversed(tuple(agencies))}.values())[::-1]


def _inside(part: Span, whole: Span) -> bool:
    return whole.start <= part.start and part.end <= whole.end
