"""The draft under review: points with what becomes of each, in steps that can be undone."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from desktop_app.desk.acceptance import accepted_notice, proposed_disposition
from desktop_app.intake.draft import Doubt, DraftPoint, NoticeDraft, gaps_of
from desktop_app.tracking.notice import (
    AcceptedNotice,
    Disposition,
    NoticeHead,
    PointKind,
    Span,
)
from desktop_app.ui.review_clauses import (
    collapsed,
    merge_points,
    renumbered,
    split_point,
)
from desktop_app.ui.review_point import (
    OF_THE_WORK,
    PointField,
    ReviewedPoint,
    ReviewState,
)
from desktop_app.ui.review_recount import recounted


@dataclass(frozen=True, slots=True)
class ReviewTally:
    """What would be stored now."""

    directives: int
    undecided: int
    doubtful: int
    settled: int
    points: int
    gaps: int  # in the head

    @property
    def to_look_at(self) -> int:
        """How many places want an eye."""
        return self.doubtful + self.gaps


_HEAD = "head"


@dataclass(frozen=True, slots=True)
class _Step:
    state: ReviewState
    touched: object = None  # edits of one field of one point run together into one step


class DraftReview(QObject):
    """What a person does with a draft; nothing leaves it before `accepted`."""

    #: Points or head are others than before.
    changed = Signal()

    def __init__(self, draft: NoticeDraft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        points = tuple(ReviewedPoint(p, proposed_disposition(p)) for p in draft.points)
        self._steps = [_Step(ReviewState(draft.head, points, draft.points))]
        self._undone: list[_Step] = []

    @property
    def state(self) -> ReviewState:
        """All that was decided, as it stands now."""
        return self._steps[-1].state

    @property
    def head(self) -> NoticeHead:
        """The notice's head as it stands now."""
        return self.state.head

    @property
    def points(self) -> tuple[ReviewedPoint, ...]:
        """The points as they stand now, in text order."""
        return self.state.points

    @property
    def is_edited(self) -> bool:
        """Whether closing would throw work away."""
        return len(self._steps) > 1

    def tally(self) -> ReviewTally:
        """What would be stored now."""
        stored = self.accepted().points
        return ReviewTally(
            directives=sum(len(point.directives) for point in stored),
            undecided=sum(point.disposition is Disposition.UNDECIDED for point in stored),
            doubtful=sum(p.is_doubtful for p in self.points),
            settled=sum(p.settled for p in self.points),
            points=len(self.points),
            gaps=len(gaps_of(self.head)),
        )

    def accepted(self) -> AcceptedNotice:
        """The notice to store."""
        draft = replace(self.draft, head=self.head)
        return accepted_notice(draft, ((p.point, p.disposition) for p in self.points))

    def head_gaps(self) -> tuple[Doubt, ...]:
        """What is missing in the head now, each at its place in the text."""
        places = {doubt.kind: doubt for doubt in self.draft.doubts}
        return tuple(places.get(gap, Doubt(gap)) for gap in gaps_of(self.head))

    def row_at(self, offset: int) -> int | None:
        """The row whose words stand at `offset` of the kept text; the narrowest of several."""
        rows = [
            (reviewed.point.span.end - reviewed.point.span.start, row)
            for row, reviewed in enumerate(self.points)
            if reviewed.point.span.start <= offset <= reviewed.point.span.end
        ]
        return min(rows)[1] if rows else None

    # A person's decisions

    def decide(self, row: int, disposition: Disposition) -> None:
        """Say what becomes of a point."""
        self._put(row, replace(self.points[row], disposition=disposition, settled=True))

    def settle(self, row: int) -> None:
        """Agree with what is proposed for a point."""
        self.decide(row, self.points[row].answer)

    def settle_sure(self) -> int:
        """Agree with everything that is not doubtful; how many points that was."""
        fresh = [p for p in self.points if not p.settled and not p.is_doubtful]
        if fresh:
            self._do(
                tuple(p if p.is_doubtful else replace(p, settled=True) for p in self.points)
            )
        return len(fresh)

    def edit(self, row: int, point: DraftPoint, field: PointField) -> None:
        """Replace a point's values; edits of one `field` in a row become one step.

        Who gives an undecided point an agency or a day says that it is work to follow.
        """
        was = self.points[row]
        if point == was.point:
            return
        if self._is_taken_back(row, point, field):
            self.undo()
            self._undone.pop()
            return
        mended = was.mended | {field}
        if field is PointField.PRINTED:
            mended -= {PointField.DUE}  # the printed day is followed again
        undecided = was.disposition is Disposition.UNDECIDED and field in OF_THE_WORK
        disposition = Disposition.TRACKED if undecided else was.disposition
        now = replace(was, point=point, mended=mended, disposition=disposition)
        self._put(row, now, (row, field))

    def _is_taken_back(self, row: int, point: DraftPoint, field: PointField) -> bool:
        """Whether typing in one field has come back to what stood there before."""
        if self._steps[-1].touched != (row, field):
            return False
        return self._steps[-2].state.points[row].point == point

    def edit_head(self, head: NoticeHead) -> None:
        """Replace the notice's head."""
        if head != self.head:
            self._push(_Step(replace(self.state, head=head), _HEAD))

    def recount(self, reading: tuple[DraftPoint, ...]) -> int:
        """Take the days of `reading`, counted from the head's day; how many points moved.

        It belongs to the edit of the head: one step takes both back.
        """
        last = self.state
        points = recounted(last.points, last.reading, reading)
        moved = sum(
            new.point.due != old.point.due for new, old in zip(points, last.points, strict=True)
        )
        self._push(_Step(replace(last, points=points, reading=reading), _HEAD))
        return moved

    def split(self, row: int, *places: int) -> bool:
        """Cut a point before each of these letters of its words; False where nothing is cut."""
        reviewed = self.points[row]
        parts = [reviewed.point]
        for place in sorted(places, reverse=True):
            halves = split_point(parts[0], place, self.draft.text)
            if halves is not None:
                parts[:1] = halves
        if len(parts) == 1:
            return False
        fresh = [replace(reviewed, point=part, settled=False) for part in parts]
        self._replace_rows(row, row + 1, fresh)
        return True

    def merge_with_next(self, row: int) -> bool:
        """Join a point with the one after it; False for the last."""
        if not 0 <= row < len(self.points) - 1:
            return False
        first, second = self.points[row], self.points[row + 1]
        either = {first.disposition, second.disposition}
        disposition = (
            Disposition.TRACKED if Disposition.TRACKED in either else first.disposition
        )
        joined = ReviewedPoint(
            merge_points(first.point, second.point),
            disposition,
            mended=first.mended | second.mended,
        )
        self._replace_rows(row, row + 2, [joined])
        return True

    def add_point(self, span: Span, label: str) -> int | None:
        """Make a point of the words at `span`; its row, or None for blanks."""
        words = collapsed(span.of(self.draft.text))
        if not words:
            return None
        point = DraftPoint(
            label=label, text=words, span=span, kind=PointKind.DIRECTIVE, trackable=True
        )
        row = sum(p.point.span.start <= span.start for p in self.points)
        added = ReviewedPoint(point, Disposition.TRACKED, settled=True)
        self._do((*self.points[:row], added, *self.points[row:]))
        return row

    def go_on_from(self, state: ReviewState) -> None:
        """Take up all that was decided before, as one step."""
        self._push(_Step(state))

    def undo(self) -> bool:
        """Take the last step back; False when there is none."""
        if len(self._steps) == 1:
            return False
        self._undone.append(self._steps.pop())
        self.changed.emit()
        return True

    def redo(self) -> bool:
        """Make the step again that was taken back last; False when there is none."""
        if not self._undone:
            return False
        self._steps.append(self._undone.pop())
        self.changed.emit()
        return True

    def _put(self, row: int, reviewed: ReviewedPoint, touched: object = None) -> None:
        self._do((*self.points[:row], reviewed, *self.points[row + 1 :]), touched)

    def _replace_rows(self, first: int, last: int, fresh: Sequence[ReviewedPoint]) -> None:
        rows = [*self.points[:first], *fresh, *self.points[last:]]
        points = renumbered([p.point for p in rows], fresh[0].point.label)
        self._do(tuple(replace(r, point=p) for r, p in zip(rows, points, strict=True)))

    def _do(self, points: tuple[ReviewedPoint, ...], touched: object = None) -> None:
        self._push(_Step(replace(self.state, points=points), touched))

    def _push(self, step: _Step) -> None:
        if step.touched is not None and step.touched == self._steps[-1].touched:
            self._steps.pop()
        self._steps.append(step)
        self._undone.clear()
        self.changed.emit()
