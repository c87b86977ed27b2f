"""Where the person is in a review, and what is shown there: the row, its doubt, its source."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.intake.draft import Doubt, NoticeDraft
from desktop_app.tracking.figures import day_text
from desktop_app.ui.doubt_words import doubt_sentence
from desktop_app.ui.language import tr
from desktop_app.ui.review_frame import ReviewFrame
from desktop_app.ui.review_keys import ReviewAct, key_of
from desktop_app.ui.review_list import ReviewListModel
from desktop_app.ui.review_model import DraftReview
from desktop_app.ui.review_parts import ReviewParts
from desktop_app.ui.review_point import PointField, field_for
from desktop_app.ui.review_walk import Stop, next_open_row, next_stop

if TYPE_CHECKING:
    from desktop_app.desk.reader import NoticeReader


class ReviewTour(ReviewFrame):
    """Goes from doubt to doubt and from point to point; changes nothing."""

    def __init__(
        self,
        draft: NoticeDraft,
        reader: "NoticeReader",
        today: date,
        parent: QWidget | None = None,
        parts: ReviewParts | None = None,
    ) -> None:
        super().__init__(draft, reader, today, parent, parts)
        self.review = DraftReview(draft, self)
        self._model = ReviewListModel(self.review, self)
        self._list.show_model(self._model)
        self._row: int | None = None
        self._here = Stop(None)
        self.review.changed.connect(self._show_all)
        self._source.place_clicked.connect(self._go_to_place)
        self._filter.filter_changed.connect(self._filter_points)
        self._filter.doubt_wanted.connect(self._go_to_doubt)
        self._list.row_entered.connect(self._enter_row)

    def _start(self) -> None:
        self._head.unfold(is_open=bool(self.review.head_gaps()))
        self._show_all()
        self._go_to(0)
        self._list.setFocus()
        self._go_to_first()

    # Showing

    def _show_all(self) -> None:
        """Everything anew, after a change."""
        if self._row is not None and self._row >= len(self.review.points):
            self._row = len(self.review.points) - 1 if self.review.points else None
        self._model.refresh(self._row)
        tally = self.review.tally()
        self._head.show_head(self.review.head)
        self._filter.show_tally(tally)
        self._foot.show_tally(tally)
        self._keep_a_doubt()
        self._show_row(is_other=False)
        if self._row is not None and self._list.current_row() != self._row:
            self._list.go_to(self._row)

    def _keep_a_doubt(self) -> None:
        """Stay at the doubt that is looked at while it is open, else take the row's first."""
        here = self._here
        if here.row is None:
            if here.doubt not in self.review.head_gaps():
                self._here = Stop(None)
        elif here.row != self._row or here.doubt not in self._open_doubts(here.row):
            self._here = Stop(self._row, next(iter(self._open_doubts(self._row)), None))

    def _open_doubts(self, row: int | None) -> tuple[Doubt, ...]:
        return () if row is None else self.review.points[row].open_doubts

    def _show_row(self, *, is_other: bool) -> None:
        points = self.review.points
        for part in (self._editor, self._actions):
            part.setEnabled(self._row is not None)
        self._source.show_points(points, self._row, self._here.doubt, scroll=is_other)
        if self._row is not None:
            head = self.review.head
            self._editor.show_point(points[self._row], head.counted_from, is_other=is_other)
            self._editor.say(*self._doubt_words(self._row))
            self._actions.show_row(self._row, len(points))

    def _doubt_words(self, row: int) -> tuple[str, str]:
        """What is said above the point, and which of its doubts that is."""
        reviewed, doubts = self.review.points[row], self._open_doubts(row)
        if reviewed.loses_work:
            said = tr("An undecided point keeps no agency and no day: Ctrl+1 keeps both.")
            return said, ""
        if reviewed.recounted_from is not None:
            said = tr("The day was {day} before the notice got another day.")
            return said.format(day=day_text(reviewed.recounted_from)), ""
        if not doubts:
            return "", ""
        doubt = self._here.doubt if self._here.doubt in doubts else doubts[0]
        which = f"{doubts.index(doubt) + 1}/{len(doubts)}" if len(doubts) > 1 else ""
        return doubt_sentence(doubt, self.review.draft.text), which

    def _filter_points(self, only_doubtful: bool) -> None:  # noqa: FBT001  the signal's value
        self._model.show_only_doubtful(only_doubtful)
        if self._row is not None:
            self._list.go_to(self._row)
        if self._list.current_row() is None and self._model.rowCount():
            row = self._model.review_row(self._model.index(0))
            self._list.go_to(row or 0)

    # Going about

    def _go_to_first(self) -> None:
        """To the first thing that wants an eye."""
        first = next_stop(self.review, Stop(None))
        if first is not None:
            self._go_to_stop(first)

    def _enter_row(self, row: int) -> None:
        is_other = row != self._row
        self._row = row
        if is_other or self._here.row != row:
            self._here = Stop(row, next(iter(self._open_doubts(row)), None))
        self._show_row(is_other=is_other)

    def _go_to(self, row: int) -> None:
        if not self._model.shows(row):
            self._filter.show_every_point()
        self._list.go_to(row)

    def _go_to_stop(self, stop: Stop) -> None:
        """To a doubt: its point in the list, its words in the source, or the head's field."""
        if stop.row is None:
            self._here = stop
            self._head.go_to(stop.doubt.kind if stop.doubt else None)
        else:
            self._head.unfold(is_open=False)
            self._go_to(stop.row)
            self._here = stop
            self._list.setFocus()
        self._show_row(is_other=True)

    def _go_to_place(self, offset: int) -> None:
        row = self.review.row_at(offset)
        if row is not None:
            self._go_to(row)

    def _go_to_doubt(self, step: int) -> None:
        stop = next_stop(self.review, self._here, step)
        if stop is not None:
            self._go_to_stop(stop)
        else:
            self._say_all_seen()

    def _go_to_answer(self) -> None:
        """The cursor to the field in which the doubt is answered."""
        doubt = self._here.doubt
        if self._here.row is None:
            self._head.go_to(doubt.kind if doubt else None)
        else:
            field = field_for(doubt.kind) if doubt else None
            self._editor.go_to(field or PointField.WORDS)

    def _go_to_field(self, field: PointField) -> None:
        self._editor.go_to(field)

    def _go_to_source(self) -> None:
        """The cursor to the doubtful words in the source, else to where the point begins."""
        span = self._here.doubt.span if self._here.doubt else None
        if span is None and self._row is not None:
            span = self.review.points[self._row].point.span
        self._source.go_to(span.start if span else 0)

    def _go_on(self) -> None:
        """To the next point that nobody has settled; then to what the head wants."""
        self._list.setFocus()
        row = None
        if self._row is not None:
            row = next_open_row(self.review, self._row, self._model.shows)
        if row is not None:
            self._go_to(row)
        elif self.review.head_gaps():
            self._go_to_doubt(1)
        else:
            self._say_all_seen()

    def _go_back(self) -> None:
        """From a field to the list, to the point that is under its cursor."""
        self._list.setFocus()
        if self._row is not None:
            self._enter_row(self._row)

    def _say_all_seen(self) -> None:
        self._foot.say(
            tr("Nothing is left to look at: {key} stores.").format(key=key_of(ReviewAct.STORE))
        )

    def _is_in_a_field(self) -> bool:
        """Whether the cursor is elsewhere than in the list of points."""
        where = QApplication.focusWidget()
        return where is not None and where is not self._list and self.isAncestorOf(where)

    def _settle_sizes(self) -> None:
        """Once the parts have their sizes: the point's words and its row in sight."""
        self.share_room()
        self._show_row(is_other=True)
        if self._row is not None:
            self._list.go_to(self._row)

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        """Divide the window once its parts have their sizes."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._settle_sizes)
