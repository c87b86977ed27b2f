"""From a draft and a person's decisions to the notice that is stored."""

from collections.abc import Iterable
from itertools import groupby

from desktop_app.intake.draft import SURE, DraftDeadline, DraftPoint, NoticeDraft
from desktop_app.tracking.deadline import Deadline
from desktop_app.tracking.notice import (
    AcceptedDirective,
    AcceptedNotice,
    AcceptedPoint,
    Disposition,
    PointKind,
    Span,
)


def proposed_disposition(point: DraftPoint) -> Disposition:
    """What the program would do with `point` when nobody looks at it."""
    if point.confidence < SURE:
        return Disposition.UNDECIDED
    if point.trackable:
        return Disposition.TRACKED
    return Disposition.NOTED if point.kind is PointKind.NOTE else Disposition.UNDECIDED


def accept_as_it_stands(draft: NoticeDraft) -> AcceptedNotice:
    """`draft` as a notice to store, without a person's changes."""
    return accepted_notice(
        draft, ((point, proposed_disposition(point)) for point in draft.points)
    )


def accepted_notice(
    draft: NoticeDraft, decisions: Iterable[tuple[DraftPoint, Disposition]]
) -> AcceptedNotice:
    """`draft` with a person's decisions; clauses under one label become one point.

    An undecided clause stays a point of its own: it is decided later by itself.
    """
    places = groupby(decisions, key=_place_key)
    return AcceptedNotice(
        head=draft.head,
        source_name=draft.source.name,
        source_kind=draft.source.kind.value,
        sha256=draft.source.sha256,
        text=draft.text,
        points=tuple(_accepted_point(list(clauses)) for _, clauses in places),
    )


def _place_key(decision: tuple[DraftPoint, Disposition]) -> tuple[str, int]:
    """Clauses share their label; two whole points never meet, even under one label."""
    point, disposition = decision
    by_itself = not point.clause or disposition is Disposition.UNDECIDED
    return (point.label, point.span.start if by_itself else -1)


def _accepted_point(clauses: list[tuple[DraftPoint, Disposition]]) -> AcceptedPoint:
    first, last = clauses[0][0], clauses[-1][0]
    dispositions = {disposition for _, disposition in clauses}
    return AcceptedPoint(
        label=first.label,
        text=" ".join(point.text for point, _ in clauses),
        span=Span(first.span.start, last.span.end),
        kind=first.kind,
        disposition=next(d for d in _STRONGEST_FIRST if d in dispositions),
        directives=tuple(
            accepted_directive(point)
            for point, disposition in clauses
            if disposition is Disposition.TRACKED
        ),
    )


_STRONGEST_FIRST = (
    Disposition.TRACKED,
    Disposition.NOT_OURS,
    Disposition.NOTED,
    Disposition.UNDECIDED,
)


def accepted_directive(point: DraftPoint) -> AcceptedDirective:
    """The work that `point` proposes, with all that was read in it."""
    return AcceptedDirective(
        text=point.text,
        span=point.span,
        leads=point.leads,
        coordinators=point.coordinators,
        deadlines=tuple(_deadline(d) for d in point.deadlines),
        due=point.due,
        recurrence=point.recurrence,
        rule=point.rule,
    )


def _deadline(draft: DraftDeadline) -> Deadline:
    return Deadline(draft.phrase, draft.due, draft.firmness, (draft.span.start, draft.span.end))
