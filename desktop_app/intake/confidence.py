"""How sure the reading of a point is: below `SURE` a person looks again."""

from collections.abc import Sequence

from desktop_app.intake.agency_phrases import Roles
from desktop_app.intake.draft import Doubt, DoubtKind, DraftDeadline
from desktop_app.tracking.notice import PointKind

_CEILING = {
    DoubtKind.NO_LEAD: 0.6,
    DoubtKind.UNKNOWN_LEAD: 0.8,
    DoubtKind.UNKNOWN_HELPER: 0.8,
    DoubtKind.NO_SUCH_DAY: 0.4,
    DoubtKind.NO_MONTH: 0.5,
    DoubtKind.WEEKDAY_DISAGREES: 0.6,
    DoubtKind.PERHAPS_NOT_WORK: 0.8,
    DoubtKind.UNREAD_TIME: 0.8,
    DoubtKind.UNREAD_AGENCY: 0.8,
    DoubtKind.EVENT_DAY_UNKNOWN: 0.91,  # said to the person, yet there is nothing to choose
    DoubtKind.TWO_DEADLINES: 0.92,
    DoubtKind.SEVERAL_TASKS: 0.92,
    DoubtKind.TARGET_ONLY: 0.92,
    DoubtKind.NO_YEAR: 0.92,
}
_CLEAR_NOTE = 0.95
_REPLY_WITHOUT_WORK = 0.8
_CLEAR_WORK = 0.97
# A rule that reads its day by law or by custom (the end of a quarter's part, a session's month)
# is as often right as a printed day, once its words are found; below this it only guesses.
_READ_BY_RULE = 0.7
_SURE_OF_RULE = 0.93


def confidence_of(
    kind: PointKind,
    roles: Roles,
    deadlines: Sequence[DraftDeadline],
    doubts: Sequence[Doubt],
    *,
    trackable: bool,
) -> float:
    """From 0 to 1: the weakest of kind, leads and deadlines."""
    if kind is PointKind.NOTE and doubts:
        return min(_CEILING[doubt.kind] for doubt in doubts)
    if kind is PointKind.NOTE:
        return _CLEAR_NOTE if not roles.leads else 0.9
    if not trackable:
        return _REPLY_WITHOUT_WORK
    ceilings = [_CEILING.get(doubt.kind, 1.0) for doubt in doubts]
    return min([_CLEAR_WORK, *ceilings, *(_of_deadline(d) for d in deadlines)])


def _of_deadline(deadline: DraftDeadline) -> float:
    if deadline.confidence < _READ_BY_RULE:
        return deadline.confidence
    return max(deadline.confidence, _SURE_OF_RULE)
