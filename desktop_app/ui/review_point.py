"""A drafted point under review: what becomes of it, what was mended, what is still open."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from desktop_app.intake.draft import SURE, Doubt, DoubtKind, DraftPoint
from desktop_app.tracking.notice import Disposition, NoticeHead, PointKind


class PointField(Enum):
    """What of a point a person can change."""

    LABEL = auto()
    WORDS = auto()
    LEADS = auto()
    COORDINATORS = auto()
    PRINTED = auto()  # which printed deadline is followed
    DUE = auto()
    FIRMNESS = auto()
    RECURRENCE = auto()
    RULE = auto()  # which day of the period
    KIND = auto()


#: Who and when: kept with the work, so a point has them only once it is tracked.
OF_THE_WORK = frozenset(
    {
        PointField.LEADS,
        PointField.COORDINATORS,
        PointField.PRINTED,
        PointField.DUE,
        PointField.FIRMNESS,
        PointField.RECURRENCE,
        PointField.RULE,
    }
)


def field_for(kind: DoubtKind) -> PointField | None:
    """The field in which a doubt of `kind` is answered first; None where it is the head's."""
    return next(iter(_ANSWERED_IN.get(kind, ())), None)


@dataclass(frozen=True, slots=True)
class ReviewedPoint:
    """A drafted point, what becomes of it, and whether a person has looked at it."""

    point: DraftPoint
    disposition: Disposition
    settled: bool = False
    mended: frozenset[PointField] = frozenset()  # what a person gave
    recounted_from: date | None = None  # the day agreed to before the notice got another day

    @property
    def open_doubts(self) -> tuple[Doubt, ...]:
        """The doubts that nobody has answered yet."""
        if self.settled:
            return ()
        return tuple(
            doubt
            for doubt in self.point.doubts
            if not self.mended.intersection(_ANSWERED_IN[doubt.kind])
        )

    @property
    def is_doubtful(self) -> bool:
        """Whether it still wants a person's eye."""
        if self.settled:
            return False
        answered = bool(self.point.doubts) and not self.open_doubts
        unsure = self.point.confidence < SURE and not answered
        undecided = self.disposition is Disposition.UNDECIDED
        recounted = self.recounted_from is not None
        return bool(self.open_doubts) or unsure or undecided or recounted

    @property
    def answer(self) -> Disposition:
        """What Enter makes of it: the proposal, or the likeliest where there is none."""
        if self.disposition is not Disposition.UNDECIDED:
            return self.disposition
        work = self.point.trackable and self.point.kind is not PointKind.NOTE
        return Disposition.TRACKED if work else Disposition.NOTED

    @property
    def loses_work(self) -> bool:
        """Whether a person gave who or when to a point that is then left undecided."""
        undecided = self.disposition is Disposition.UNDECIDED
        return undecided and bool(self.mended & OF_THE_WORK)


@dataclass(frozen=True, slots=True)
class ReviewState:
    """All that a person decided of a draft so far, over what was read."""

    head: NoticeHead
    points: tuple[ReviewedPoint, ...]
    reading: tuple[DraftPoint, ...]  # what was read, counted from the day in the head


_DAY = (PointField.DUE, PointField.PRINTED)
_ANSWERED_IN: dict[DoubtKind, tuple[PointField, ...]] = {
    DoubtKind.NO_LEAD: (PointField.LEADS,),
    DoubtKind.UNKNOWN_LEAD: (PointField.LEADS,),
    DoubtKind.UNKNOWN_HELPER: (PointField.COORDINATORS,),
    DoubtKind.TWO_DEADLINES: (PointField.PRINTED, PointField.DUE),
    DoubtKind.NO_YEAR: _DAY,
    DoubtKind.NO_MONTH: _DAY,
    DoubtKind.NO_SUCH_DAY: _DAY,
    DoubtKind.WEEKDAY_DISAGREES: _DAY,
    DoubtKind.EVENT_DAY_UNKNOWN: _DAY,
    DoubtKind.TARGET_ONLY: (*_DAY, PointField.FIRMNESS),
    DoubtKind.PERHAPS_NOT_WORK: (PointField.KIND, PointField.LEADS),
    DoubtKind.UNREAD_TIME: (*_DAY, PointField.RECURRENCE),
    DoubtKind.UNREAD_AGENCY: (PointField.LEADS, PointField.COORDINATORS),
    DoubtKind.SEVERAL_TASKS: (PointField.WORDS,),
}
