"""Cutting and joining points, and taking words, where the cursor or the selection is."""

import re
from dataclasses import replace

from desktop_app.intake.draft import DoubtKind, DraftDeadline
from desktop_app.tracking.deadline import Firmness
from desktop_app.tracking.notice import Span
from desktop_app.ui.language import tr
from desktop_app.ui.point_editor import PointEditor
from desktop_app.ui.review_clauses import place_in_words
from desktop_app.ui.review_model import DraftReview
from desktop_app.ui.review_point import PointField
from desktop_app.ui.review_source import ReviewSource

_PRINTED_MARKER = re.compile(r"\s*((?:[IVX]+|\d+(?:\.\d+)*|[a-zđ])[.)]|\([0-9ivx]+\)|[-+–])\s")


class ReviewCuts:
    """Where a point is cut is shown in its words or in the source, wherever the cursor is."""

    def __init__(self, review: DraftReview, source: ReviewSource, editor: PointEditor) -> None:
        self._review = review
        self._source = source
        self._editor = editor

    def split(self, row: int) -> str:
        """Cut the point of `row`; a sentence to say."""
        places = self._places(row)
        if not self._review.split(row, *places):
            return tr("Put the cursor in the words where the second task begins.")
        return tr("Split in %n part(s): check each of them.", "", len(places) + 1)

    def merge(self, row: int) -> str:
        """Join the point of `row` with the one after it; a sentence to say, or none."""
        if self._review.merge_with_next(row):
            return tr("Two points are one now: check it.")
        return tr("There is no point there to merge with.")

    def take_deadline(self, row: int, span: Span) -> str:
        """Make the words at `span` a deadline of the point of `row`; a sentence to say."""
        point = self._review.points[row].point
        phrase = span.of(self._review.draft.text)
        deadline = DraftDeadline(
            phrase=phrase, span=span, due=point.due, firmness=Firmness.ORDER, rule="person"
        )
        fresh = replace(point, deadlines=(deadline, *point.deadlines))
        self._review.edit(row, fresh, PointField.PRINTED)
        return tr("Deadline “{phrase}” taken: now give its day.").format(phrase=phrase)

    def take_point(self, span: Span) -> int | None:
        """Make a point of the words at `span`; its row, or None for blanks."""
        marker = _PRINTED_MARKER.match(span.of(self._review.draft.text) + " ")
        inner = Span(span.start + marker.end(), span.end) if marker else span
        return self._review.add_point(inner, marker[1] if marker else "+")

    def _places(self, row: int) -> list[int]:
        """The letters of the point's words before which to cut."""
        reviewed = self._review.points[row]
        words = reviewed.point.text
        start, end = self._editor.marked_words()
        if self._source.has_cursor() or not end:
            span = self._source.cursor_span()
            start, end = (self._in_words(row, place) for place in span)
        if not start and not end:
            second = (d for d in reviewed.open_doubts if d.kind is DoubtKind.SEVERAL_TASKS)
            place = next((d.span.start for d in second if d.span), 0)
            start = end = self._in_words(row, place)
        cuts = {start} if start == end else {start, end}
        return sorted(cut for cut in cuts if _stands_between(words, cut))

    def _in_words(self, row: int, offset: int) -> int:
        return place_in_words(self._review.points[row].point, offset, self._review.draft.text)


def _stands_between(words: str, cut: int) -> bool:
    """Whether there are letters on both sides of a cut."""
    return all(any(c.isalnum() for c in side) for side in (words[:cut], words[cut:]))
