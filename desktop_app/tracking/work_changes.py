"""What changed in the register between two days: all work then and now, compared."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.tracking.deadline import Recurrence, StandingKind
from desktop_app.tracking.progress import Status


@dataclass(frozen=True, slots=True)
class AnsweredPeriod:
    """A period of recurring work that was answered, by its first day."""

    period: date
    standing: StandingKind  # completed on time or late


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkState:
    """A directive at the end of a day, as far as two days are compared."""

    directive_id: int
    notice_title: str
    point_label: str
    text: str
    leads: tuple[str, ...]
    coordinators: tuple[str, ...]
    officer: str
    recurrence: Recurrence | None
    original_due: date | None
    due: date | None
    extensions: int
    status: Status
    standing: StandingKind  # by `settled`
    period: date | None  # waited for, by its first day
    answered: tuple[AnsweredPeriod, ...]


class WorkChangeKind(StrEnum):
    """How a directive differs from an earlier day, in the order in which it is read."""

    NEW = "new"
    COMPLETED_ON_TIME = "completed_on_time"
    COMPLETED_LATE = "completed_late"
    COMPLETED_UNDATED = "completed_undated"
    NEWLY_OVERDUE = "newly_overdue"
    EXTENDED = "extended"
    REOPENED = "reopened"  # was done or set aside, is followed again
    BACK_IN_TIME = "back_in_time"  # was overdue, and is not by the same day any more
    NEXT_PERIOD = "next_period"
    STATUS = "status"
    LEAD = "lead"
    DUE = "due"  # the day was mended, given or taken away
    EDITED = "edited"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class WorkChange:
    """One directive then and now; None is "not in the register"."""

    kinds: tuple[WorkChangeKind, ...]  # at least one, in their order
    before: WorkState | None
    after: WorkState | None

    @property
    def state(self) -> WorkState:
        """As it stands now; as it last stood where it is gone."""
        state = self.after or self.before
        assert state is not None  # noqa: S101  what is in neither day has not changed
        return state


@dataclass(frozen=True, slots=True)
class DayChanges:
    """What changed between the ends of two days."""

    first: date
    last: date
    changes: tuple[WorkChange, ...]  # in the order of the notices, what is gone behind

    def of(self, kind: WorkChangeKind) -> tuple[WorkChange, ...]:
        """The changes of one kind; a directive may be under several."""
        return tuple(change for change in self.changes if kind in change.kinds)


def settled(kind: StandingKind) -> StandingKind:
    """Open work in time is one, however near its day: that a day comes nearer is no change."""
    is_near = kind in {StandingKind.DUE_TODAY, StandingKind.DUE_SOON}
    return StandingKind.ON_TRACK if is_near else kind


def changes_between(
    before: Iterable[WorkState], after: Iterable[WorkState]
) -> tuple[WorkChange, ...]:
    """Every directive that is not what it was; put in place of the old they give the new."""
    left = {state.directive_id: state for state in before}
    changes = []
    for now in after:
        was = left.pop(now.directive_id, None)
        if was is None:
            changes.append(WorkChange((WorkChangeKind.NEW,), None, now))
        elif was != now:
            changes.append(WorkChange(_kinds(was, now), was, now))
    gone = (WorkChange((WorkChangeKind.DELETED,), was, None) for was in left.values())
    return (*changes, *gone)


def _kinds(was: WorkState, now: WorkState) -> tuple[WorkChangeKind, ...]:
    """At least one: what no other kind explains was edited."""
    kinds = tuple(kind for kind, holds in _HOLDS.items() if holds(was, now))
    return kinds or (WorkChangeKind.EDITED,)


def _completed(standing: StandingKind) -> Callable[[WorkState, WorkState], bool]:
    def holds(was: WorkState, now: WorkState) -> bool:
        answered = set(now.answered) - set(was.answered)
        return (now.standing is standing is not was.standing) or any(
            each.standing is standing for each in answered
        )

    return holds


def _is_newly_overdue(was: WorkState, now: WorkState) -> bool:
    is_another = was.standing is not StandingKind.OVERDUE or was.period != now.period
    return now.standing is StandingKind.OVERDUE and is_another


def _is_reopened(was: WorkState, now: WorkState) -> bool:
    taken_back = {each.period for each in was.answered} - {each.period for each in now.answered}
    return bool(taken_back) or (now.standing.is_open and not was.standing.is_open)


def _is_back_in_time(was: WorkState, now: WorkState) -> bool:
    is_open = now.standing.is_open and now.standing is not StandingKind.OVERDUE
    return was.standing is StandingKind.OVERDUE and is_open and _is_of_one_day(was, now)


def _has_another_status(was: WorkState, now: WorkState) -> bool:
    is_said = now.standing.is_completed or _is_reopened(was, now) or was.period != now.period
    return was.status is not now.status and not is_said


def _has_another_due(was: WorkState, now: WorkState) -> bool:
    is_said = now.extensions > was.extensions or was.period != now.period
    return was.due != now.due and not is_said


def _is_of_one_day(was: WorkState, now: WorkState) -> bool:
    return (was.due, was.period) == (now.due, now.period)


def _is_edited(was: WorkState, now: WorkState) -> bool:
    return _own_words(was) != _own_words(now)


def _own_words(state: WorkState) -> tuple[object, ...]:
    return (
        state.notice_title,
        state.point_label,
        state.text,
        state.coordinators,
        state.officer,
        state.recurrence,
    )


_HOLDS: dict[WorkChangeKind, Callable[[WorkState, WorkState], bool]] = {
    WorkChangeKind.COMPLETED_ON_TIME: _completed(StandingKind.COMPLETED_ON_TIME),
    WorkChangeKind.COMPLETED_LATE: _completed(StandingKind.COMPLETED_LATE),
    WorkChangeKind.COMPLETED_UNDATED: _completed(StandingKind.COMPLETED_UNDATED),
    WorkChangeKind.NEWLY_OVERDUE: _is_newly_overdue,
    WorkChangeKind.EXTENDED: lambda was, now: now.extensions > was.extensions,
    WorkChangeKind.REOPENED: _is_reopened,
    WorkChangeKind.BACK_IN_TIME: _is_back_in_time,
    WorkChangeKind.NEXT_PERIOD: lambda was, now: now.period not in {was.period, None},
    WorkChangeKind.STATUS: _has_another_status,
    WorkChangeKind.LEAD: lambda was, now: was.leads != now.leads,
    WorkChangeKind.DUE: _has_another_due,
    WorkChangeKind.EDITED: _is_edited,
}
