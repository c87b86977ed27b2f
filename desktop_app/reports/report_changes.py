"""What changed since the last issued report, and the sum that proves nothing fell through."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.progress import Status
from desktop_app.tracking.report import IssuedReport, ReportBasis, ReportLine


class ChangeKind(StrEnum):
    """How a directive differs from the last issued report, in the order papers show it."""

    NEW = "new"
    COMPLETED_ON_TIME = "completed_on_time"
    COMPLETED_LATE = "completed_late"
    COMPLETED_UNDATED = "completed_undated"
    NEWLY_OVERDUE = "newly_overdue"
    STILL_OVERDUE = "still_overdue"
    EXTENDED = "extended"
    REOPENED = "reopened"  # was done or set aside, is followed again
    DROPPED = "dropped"  # suspended, withdrawn, or no longer in the register


DONE = frozenset(
    {
        ChangeKind.COMPLETED_ON_TIME,
        ChangeKind.COMPLETED_LATE,
        ChangeKind.COMPLETED_UNDATED,
    }
)


@dataclass(frozen=True, slots=True)
class Change:
    """One directive under one kind of change."""

    kind: ChangeKind
    line: ReportLine  # as it stands now; as it last stood when it is gone
    before: ReportLine | None = None
    times: int = 0  # still overdue: in how many reports in a row, this one included


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenWorkProof:
    """Open work then and now with all that lies between."""

    then: int
    new: int
    reopened: int
    closed: int
    dropped: int
    now: int

    def __post_init__(self) -> None:
        if self.then + self.new + self.reopened - self.closed - self.dropped != self.now:
            raise AssertionError(f"the week's figures do not add up: {self}")


@dataclass(frozen=True, slots=True)
class ReportChanges:
    """All changes, by kind and in the order of the lines, with their proof."""

    changes: tuple[Change, ...]
    proof: OpenWorkProof

    def of(self, kind: ChangeKind) -> tuple[Change, ...]:
        """The changes of one kind."""
        return tuple(change for change in self.changes if change.kind is kind)


_DONE_KIND = {
    StandingKind.COMPLETED_ON_TIME: ChangeKind.COMPLETED_ON_TIME,
    StandingKind.COMPLETED_LATE: ChangeKind.COMPLETED_LATE,
    StandingKind.COMPLETED_UNDATED: ChangeKind.COMPLETED_UNDATED,
}


_OVER = frozenset({Status.COMPLETED, Status.WITHDRAWN})


class _Place(StrEnum):
    """Where a directive is in one of the two reports."""

    ABSENT = "absent"
    OPEN = "open"
    DONE = "done"
    SET_ASIDE = "set_aside"


def changes_since_previous(basis: ReportBasis) -> ReportChanges | None:
    """The changes against the last issued report; None when there is none."""
    return None if basis.previous is None else changes_between(basis.previous, basis)


def changes_between(previous: IssuedReport, basis: ReportBasis) -> ReportChanges:
    """The changes from `previous` to the report of `basis`."""
    basis = replace(basis, previous=previous)
    now = {line.directive_id: line for line in basis.lines}
    told = {line.directive_id: line for line in previous.lines}
    before = {
        key: line for key, line in told.items() if not _has_come_again(line, now.get(key))
    }
    places = {key: (_place(before.get(key)), _place(now.get(key))) for key in before | now}
    for line in _followed_again(basis, told):
        places[line.directive_id] = (_Place.SET_ASIDE, _place(line))
    changes = [
        change
        for line in basis.lines
        for change in _changes(line, before.get(line.directive_id), places[line.directive_id])
    ]
    left_out = _left_out(basis)
    changes += [
        Change(ChangeKind.DROPPED, line, line)
        for key, line in before.items()
        if key not in now and key not in left_out
    ]
    order = list(ChangeKind)
    changes.sort(key=lambda change: order.index(change.kind))
    return ReportChanges(tuple(changes), _proof(places.values()))


def counted_then(basis: ReportBasis) -> tuple[ReportLine, ...]:
    """The lines of the report before, without those that this one leaves out as over."""
    lines, left_out = basis.previous.lines if basis.previous else (), _left_out(basis)
    return tuple(line for line in lines if line.directive_id not in left_out)


def _left_out(basis: ReportBasis) -> frozenset[int]:
    """What was over before this report's year: the report before has told so."""
    first, previous = basis.counted_from, basis.previous
    if first is None or previous is None:
        return frozenset()
    now = {line.directive_id for line in basis.lines}
    return frozenset(
        line.directive_id
        for line in previous.lines
        if line.directive_id not in now
        and line.status in _OVER
        and (line.reported_on is None or line.reported_on < first)
    )


def _followed_again(basis: ReportBasis, told: Container[int]) -> Iterator[ReportLine]:
    """What was in the register at the report before and not in it: it had been left out."""
    if basis.counted_from is None or basis.previous is None:
        return
    day = basis.previous.cutoff.date()
    for line in basis.lines:
        if line.directive_id not in told and line.added_on < day:
            yield line


def _has_come_again(before: ReportLine, now: ReportLine | None) -> bool:
    """Whether a period was done then and another one counts now: that one is new work."""
    is_other = now is not None and now.occurrence != before.occurrence
    return is_other and before.standing.kind.is_completed and bool(before.occurrence)


def _place(line: ReportLine | None) -> _Place:
    if line is None:
        return _Place.ABSENT
    if line.standing.kind.is_open:
        return _Place.OPEN
    return _Place.DONE if line.standing.kind.is_completed else _Place.SET_ASIDE


def _changes(
    line: ReportLine, before: ReportLine | None, places: "tuple[_Place, _Place]"
) -> Iterator[Change]:
    was, place = places
    if was is _Place.ABSENT:
        yield Change(ChangeKind.NEW, line)
    if _is_reopened(was, place):
        yield Change(ChangeKind.REOPENED, line, before)
    if place is _Place.DONE and was is not _Place.DONE:
        yield Change(_DONE_KIND[line.standing.kind], line, before)
    if place is _Place.SET_ASIDE and was is not _Place.SET_ASIDE:
        yield Change(ChangeKind.DROPPED, line, before)
    if line.standing.kind is StandingKind.OVERDUE:
        yield _overdue(line, before)
    if before is not None and line.extensions > before.extensions:
        yield Change(ChangeKind.EXTENDED, line, before)


def _is_reopened(was: _Place, place: _Place) -> bool:
    if was is _Place.DONE:
        return place is _Place.OPEN
    return was is _Place.SET_ASIDE and place in {_Place.OPEN, _Place.DONE}


def _overdue(line: ReportLine, before: ReportLine | None) -> Change:
    if before is None or before.standing.kind is not StandingKind.OVERDUE:
        return Change(ChangeKind.NEWLY_OVERDUE, line, before, 1)
    return Change(ChangeKind.STILL_OVERDUE, line, before, before.overdue_reports + 2)


def _proof(steps: Iterable[tuple[_Place, _Place]]) -> OpenWorkProof:
    """The sum over where each directive was and where it is."""
    then = new = reopened = closed = dropped = now = 0
    for was, place in steps:
        then += was is _Place.OPEN
        now += place is _Place.OPEN
        new += was is _Place.ABSENT
        reopened += _is_reopened(was, place)
        closed += place is _Place.DONE and was is not _Place.DONE
        dropped += (place is _Place.SET_ASIDE and was in {_Place.OPEN, _Place.ABSENT}) or (
            place is _Place.ABSENT and was is _Place.OPEN
        )
    return OpenWorkProof(
        then=then, new=new, reopened=reopened, closed=closed, dropped=dropped, now=now
    )
