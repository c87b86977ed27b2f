"""How sure the reading of a point is: below `SURE` a person looks again."""

from collections.abc import Sequence

from desktop_app.intake.agency_phrases import Roles
from desktop_app.intake.draft import Doubt, DraftDeadline
from desktop_app.tracking.notice import PointKind

_CEILING = {
    Doubt.NO_LEAD: 0.6,
    Doubt.UNKNOWN_LEAD: 0.8,
    Doubt.NO_SUCH_DAY: 0.4,
    Doubt.NO_MONTH: 0.5,
    Doubt.WEEKDAY_DISAGREES: 0.6,
    Doubt.EVENT_DAY_UNKNOWN: 0.85,
    Doubt.TWO_DEADLINES: 0.88,
    Doubt.TARGET_ONLY: 0.88,
    Doubt.NO_YEAR: 0.92,
}
_CLEAR_NOTE = 0.95
_REPLY_WITHOUT_WORK = 0.8
_CLEAR_WORK = 0.97


def confidence_of(
    kind: PointKind,
    roles: Roles,
    deadlines: Sequence[DraftDeadline],
    doubts: Sequence[Doubt],
    *,
    trackable: bool,
) -> float:
    """From 0 to 1: the weakest of kind, leads and deadlines."""
    if kind is PointKind.NOTE:
        return _CLEAR_NOTE if not roles.leads else 0.9
    if not trackable:
        return _REPLY_WITHOUT_WORK
    ceilings = [_CEILING.get(doubt, 1.0) for doubt in doubts]
    return min([_CLEAR_WORK, *ceilings, *(d.confidence for d in deadlines)])
