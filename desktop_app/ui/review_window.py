"""The review of one draft: the source on the left, its points on the right, then Accept."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.intake.draft import DraftPoint, NoticeDraft
from desktop_app.tracking.figures import day_text, hour_text
from desktop_app.tracking.notice import Disposition, NoticeHead, Span
from desktop_app.ui.dialogs import ask
from desktop_app.ui.disposition_bar import LIST_KEYS
from desktop_app.ui.keys_sheet import KeysSheet
from desktop_app.ui.language import tr
from desktop_app.ui.review_cuts import ReviewCuts
from desktop_app.ui.review_keys import ReviewAct, key_table, review_keys
from desktop_app.ui.review_parts import ReviewParts
from desktop_app.ui.review_point import PointField, ReviewState
from desktop_app.ui.review_tour import ReviewTour
from desktop_app.ui.review_undo import UndoKeys

if TYPE_CHECKING:
    from desktop_app.desk.reader import NoticeReader

_TYPING_RESTS = 400  # ms without a key before days are counted again


class ReviewWindow(ReviewTour):
    """Nothing is stored from here: Accept gives the notice, closing gives nothing."""

    #: The person accepted the draft; carries the AcceptedNotice.
    accepted_given = Signal(object)

    def __init__(
        self,
        draft: NoticeDraft,
        reader: "NoticeReader",
        today: date,
        parent: QWidget | None = None,
        parts: ReviewParts | None = None,
    ) -> None:
        """`reader` knows the agencies, and counts days again when the notice gets another.

        Without `parts` it makes them itself, in the same turn.
        """
        super().__init__(draft, reader, today, parent, parts)
        self._reader = reader
        self._counted_from = draft.head.counted_from
        self._cuts = ReviewCuts(self.review, self._source, self._editor)
        self._is_stored = False
        self._recount_soon = QTimer(self)
        self._recount_soon.setSingleShot(True)
        self._recount_soon.setInterval(_TYPING_RESTS)
        self._connect()
        self._add_shortcuts()
        self._start()

    def go_on_from(self, state: ReviewState, at: datetime) -> None:
        """Take up what was decided of this notice on the day and hour `at`."""
        self.review.go_on_from(state)
        self._recount()  # the program may have ended before the days moved
        self._go_to_first()
        told = tr("Put back: what you decided here on {day} at {hour}.")
        self._foot.say(told.format(day=day_text(at.date()), hour=hour_text(at)))

    def close_stored(self) -> None:
        """Close without a question: what was accepted has been stored."""
        self._is_stored = True
        self.accept()

    def _connect(self) -> None:
        self._recount_soon.timeout.connect(self._recount)
        self._head.head_edited.connect(self._edit_head)
        self._source.deadline_wanted.connect(self._take_deadline)
        self._source.point_wanted.connect(self._take_point)
        self._list.disposition_typed.connect(self._decide_and_go_on)
        self._editor.point_edited.connect(self._edit)
        self._editor.disposition_chosen.connect(self._decide)
        self._actions.split_wanted.connect(self._split)
        self._actions.merge_wanted.connect(self._merge)
        self._actions.next_wanted.connect(self._settle_and_go_on)
        self._foot.sure_wanted.connect(self._settle_sure)
        self._foot.accept_wanted.connect(self._accept)
        self._foot.cancel_wanted.connect(self.reject)

    def _add_shortcuts(self) -> None:
        act, field = ReviewAct, PointField
        does: dict[ReviewAct, Callable[[], object]] = {
            act.NEXT_DOUBT: partial(self._go_to_doubt, 1),
            act.PREVIOUS_DOUBT: partial(self._go_to_doubt, -1),
            act.ANSWER: self._go_to_answer,
            act.AGREE_SURE: self._settle_sure,
            act.ONLY_DOUBTFUL: self._filter.show_others,
            act.STORE: self._accept,
            act.UNDO: partial(self._take_back, self.review.undo),
            act.REDO: partial(self._take_back, self.review.redo),
            act.WORDS: partial(self._go_to_field, field.WORDS),
            act.LEADS: partial(self._go_to_field, field.LEADS),
            act.COORDINATORS: partial(self._go_to_field, field.COORDINATORS),
            act.PRINTED: partial(self._go_to_field, field.PRINTED),
            act.DUE: partial(self._go_to_field, field.DUE),
            act.SOURCE: self._go_to_source,
            act.HEAD: self._head.go_to,
            act.SPLIT: self._split,
            act.MERGE_NEXT: self._merge,
            act.MERGE_PREVIOUS: self._merge_with_previous,
            act.AS_DEADLINE: self._source.want_deadline,
            act.AS_POINT: self._source.want_point,
            act.LARGER: self._source.zoom_in,
            act.SMALLER: self._source.zoom_out,
            act.KEYS: self._show_keys,
        }
        for row in key_table():
            for keys in row.keys:
                self._add_shortcut(keys, does[row.act])
        for number, disposition in enumerate(LIST_KEYS.values(), start=1):
            self._add_shortcut(f"Ctrl+{number}", partial(self._decide, disposition))
        self._undo_keys = UndoKeys(self)

    def _add_shortcut(self, keys: str, does: Callable[[], object]) -> None:
        QShortcut(QKeySequence.fromString(keys), self).activated.connect(does)

    # The head

    def _edit_head(self, head: NoticeHead) -> None:
        self.review.edit_head(head)
        if head.counted_from not in {None, self._counted_from}:
            self._recount_soon.start()

    def _recount(self) -> int:
        """Count the days again from the notice's new day, and say how many moved."""
        self._recount_soon.stop()
        day = self.review.head.counted_from
        if day in {None, self._counted_from}:
            return 0
        self._counted_from = day
        reading = self._reader.read_kept(self.review.draft.text, counted_from=day)
        if not reading:
            self._foot.say(
                tr("Days read before stay as they are: check those counted from it.")
            )
            return 0
        moved = self.review.recount(reading)
        self._foot.say(
            tr("Counted again from {day}: %n other day(s).", "", moved).format(
                day=day_text(day)
            )
        )
        return moved

    # Deciding

    def _edit(self, point: DraftPoint, field: PointField) -> None:
        if self._row is not None:
            self.review.edit(self._row, point, field)

    def _decide(self, disposition: Disposition) -> None:
        if self._row is not None:
            self.review.decide(self._row, disposition)

    def _decide_and_go_on(self, disposition: Disposition) -> None:
        self._decide(disposition)
        self._go_on()

    def _settle_and_go_on(self) -> None:
        if self._row is not None and not self._asks_for_a_day():
            self.review.settle(self._row)
            self._go_on()

    def _settle_sure(self) -> None:
        agreed = self.review.settle_sure()
        if self._row is None or self.review.points[self._row].settled:
            self._go_to_doubt(1)
        if agreed:
            self._foot.say(tr("%n sure point(s) agreed.", "", agreed))

    def _take_back(self, step: Callable[[], bool]) -> None:
        """Undo or redo, and go where something is otherwise now."""
        before, head = self.review.points, self.review.head
        if not step():
            self._foot.say(tr("There is nothing to take back or do again."))
            return
        self._counted_from = self.review.head.counted_from
        now = self.review.points
        pairs = enumerate(zip(before, now, strict=False))
        row = next((row for row, (was, is_) in pairs if was != is_), min(len(before), len(now)))
        if self.review.head != head:
            self._foot.say(tr("The head of the notice is as it was."))
        elif now:
            self._go_to(min(row, len(now) - 1))

    def _split(self) -> None:
        if self._row is not None:
            self._say_at_the_list(self._cuts.split(self._row))

    def _merge(self) -> None:
        if self._row is not None:
            self._say_at_the_list(self._cuts.merge(self._row))

    def _merge_with_previous(self) -> None:
        if self._row is None:
            return
        said = self._cuts.merge(self._row - 1)
        self._go_to(max(self._row - 1, 0))
        self._say_at_the_list(said)

    def _say_at_the_list(self, sentence: str) -> None:
        self._list.setFocus()
        self._foot.say(sentence)

    def _take_deadline(self, span: Span | None) -> None:
        if span is None:
            self._foot.say(tr("Select the words in the source first."))
        elif self._row is not None:
            said = self._cuts.take_deadline(self._row, span)
            self._editor.go_to(PointField.DUE)
            self._foot.say(said)

    def _take_point(self, span: Span | None) -> None:
        row = self._cuts.take_point(span) if span is not None else None
        if row is None:
            self._foot.say(tr("Select the words in the source first."))
        else:
            self._row = row
            self._go_to(row)
            self._list.setFocus()

    # Ending

    def _asks_for_a_day(self) -> bool:
        """A day that cannot be read is asked for, never dropped in silence."""
        if not (self._editor.wants_a_day() or self._head.wants_a_day()):
            return False
        self._foot.say(tr("Give the day as dd/mm/yyyy."))
        return True

    def _accept(self) -> None:
        # Days that move only now are shown before they are stored.
        if not self._asks_for_a_day() and not self._recount():
            self.accepted_given.emit(self.review.accepted())

    def _show_keys(self) -> None:
        KeysSheet(self, review_keys()).open()

    def _throw_away(self) -> None:
        self._is_stored = True
        super().reject()

    # Qt's own names

    def reject(self) -> None:
        """Ask first when something would be lost."""
        if self._is_stored or not self.review.is_edited:
            super().reject()
            return
        question = tr("Close without storing? What you decided here will be lost.")
        ask(
            self,
            question,
            yes=tr("Close without storing"),
            on_yes=self._throw_away,
            loses_work=True,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter agrees and goes on, Esc leaves a field for the list, wherever the cursor is."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self._is_in_a_field():
            self._go_back()
        elif key not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif self._head.has_cursor():
            self._list.setFocus()
            self._go_to_doubt(1)
        elif not self._editor.is_offering_names():
            self._settle_and_go_on()
