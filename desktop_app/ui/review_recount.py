"""The points of a review once the notice has another day: a person's edits stay."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from desktop_app.desk.acceptance import proposed_disposition
from desktop_app.intake.draft import DraftDeadline, DraftPoint
from desktop_app.tracking.notice import Span
from desktop_app.ui.review_point import PointField, ReviewedPoint

_Days = Mapping[Span, DraftDeadline]


def recounted(
    points: Sequence[ReviewedPoint], before: Sequence[DraftPoint], after: Sequence[DraftPoint]
) -> tuple[ReviewedPoint, ...]:
    """`points`, reviewed over the reading `before`, over the reading `after`.

    A point that a person had agreed to and whose day is another now is to be looked at again.
    """
    days_before, days_after = _days(before), _days(after)
    same = {(point.label, point.span): point for point in after}
    result = []
    for reviewed in points:
        point = reviewed.point
        fresh = same.get((point.label, point.span))
        if point in before and fresh is not None:
            found = _read_again(reviewed, fresh)
        else:
            found = replace(
                reviewed, point=_counted_again(reviewed, days_before, days_after, after)
            )
        if reviewed.settled and found.point.due != point.due:
            found = replace(found, settled=False, recounted_from=point.due)
        result.append(found)
    return tuple(result)


def _read_again(reviewed: ReviewedPoint, fresh: DraftPoint) -> ReviewedPoint:
    """A point that nobody edited: what is read now stands for what was read."""
    proposed = reviewed.disposition is proposed_disposition(reviewed.point)
    follows = proposed and not reviewed.settled
    disposition = proposed_disposition(fresh) if follows else reviewed.disposition
    return replace(reviewed, point=fresh, disposition=disposition)


def _counted_again(
    reviewed: ReviewedPoint, before: _Days, after: _Days, reading: Sequence[DraftPoint]
) -> DraftPoint:
    """A point that a person edited, cut or joined: only its printed days move."""
    point = reviewed.point
    deadlines = tuple(_moved(each, before, after) for each in point.deadlines)
    phrases = {each.span for each in deadlines}
    doubts = [doubt for doubt in point.doubts if doubt.span not in phrases]
    doubts += [doubt for each in reading for doubt in each.doubts if doubt.span in phrases]
    due = point.due
    if PointField.DUE not in reviewed.mended:
        due = _due(point, deadlines)
    return replace(
        point,
        deadlines=deadlines,
        due=due,
        rule=point.rule if due == point.due else None,
        doubts=tuple(dict.fromkeys(doubts)),
    )


def _moved(deadline: DraftDeadline, before: _Days, after: _Days) -> DraftDeadline:
    was, now = before.get(deadline.span), after.get(deadline.span)
    if was is None or now is None or deadline.due != was.due:
        return deadline
    return replace(deadline, due=now.due, confidence=now.confidence)


def _due(point: DraftPoint, deadlines: Sequence[DraftDeadline]) -> date | None:
    """The new day of the deadline that is followed; the first day where there was none."""
    if point.due is None:
        return min((each.due for each in deadlines if each.due), default=None)
    pairs = zip(point.deadlines, deadlines, strict=True)
    return next((new.due for old, new in pairs if old.due == point.due), point.due)


def _days(reading: Sequence[DraftPoint]) -> dict[Span, DraftDeadline]:
    return {each.span: each for point in reading for each in point.deadlines}
