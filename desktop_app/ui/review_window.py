"""The review of one draft: the source on the left, its points on the right, then Accept."""

import re
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_app.intake.draft import DraftDeadline, DraftPoint, NoticeDraft
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.deadline import Firmness
from desktop_app.tracking.notice import Disposition, NoticeHead, Span
from desktop_app.ui.dialogs import ask
from desktop_app.ui.disposition_bar import LIST_KEYS
from desktop_app.ui.keys_sheet import KeysSheet
from desktop_app.ui.language import tr
from desktop_app.ui.review_frame import ReviewFrame
from desktop_app.ui.review_keys import review_keys
from desktop_app.ui.review_list import ReviewListModel
from desktop_app.ui.review_model import DraftReview

_PRINTED_MARKER = re.compile(r"\s*((?:[IVX]+|\d+(?:\.\d+)*|[a-zđ])[.)]|\([0-9ivx]+\)|[-+–])\s")


class ReviewWindow(ReviewFrame):
    """Nothing is stored from here: Accept gives the notice, closing gives nothing."""

    #: The person accepted the draft; carries the AcceptedNotice.
    accepted_given = Signal(object)

    def __init__(
        self,
        draft: NoticeDraft,
        directory: AgencyDirectory,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(draft, directory, today, parent)
        self.review = DraftReview(draft, self)
        self._model = ReviewListModel(self.review, self)
        self._list.show_model(self._model)
        self._row: int | None = None
        self._is_stored = False
        self._connect()
        self._add_shortcuts()
        self._head.unfold(is_open=not draft.head.number or draft.head.issued_on is None)
        self._show_all()
        self._start_at_first()

    def close_stored(self) -> None:
        """Close without a question: what was accepted has been stored."""
        self._is_stored = True
        self.accept()

    def _connect(self) -> None:
        self.review.changed.connect(self._show_all)
        self._head.head_edited.connect(self._edit_head)
        self._source.place_clicked.connect(self._go_to_place)
        self._source.deadline_wanted.connect(self._take_deadline)
        self._source.point_wanted.connect(self._take_point)
        self._filter.filter_changed.connect(self._filter_points)
        self._filter.doubt_wanted.connect(self._go_to_doubt)
        self._list.row_entered.connect(self._enter_row)
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
        for keys, does in (
            ("F1", self._show_keys),
            ("F8", self._go_to_next_doubt),
            ("Shift+F8", self._go_to_previous_doubt),
            ("Ctrl+Return", self._settle_sure),
            ("Ctrl+Enter", self._settle_sure),
            ("Ctrl+S", self._accept),
            ("Ctrl+Z", self.review.undo),
            ("Ctrl+Y", self.review.redo),
            ("Ctrl+T", self._split),
            ("Ctrl+M", self._merge),
            ("Ctrl+D", self._source.want_deadline),
            ("Ctrl+N", self._source.want_point),
            ("Ctrl++", self._source.zoom_in),
            ("Ctrl+=", self._source.zoom_in),
            ("Ctrl+-", self._source.zoom_out),
        ):
            QShortcut(QKeySequence.fromString(keys), self, does)
        for number, disposition in enumerate(LIST_KEYS.values(), start=1):
            shortcut = QShortcut(QKeySequence.fromString(f"Ctrl+{number}"), self)
            shortcut.setProperty("disposition", disposition)
            shortcut.activated.connect(self._decide_by_number)

    # Showing

    def _start_at_first(self) -> None:
        doubtful = self.review.next_doubtful(-1) if self.review.points else None
        self._list.go_to(doubtful or 0)
        self._list.setFocus()

    def _show_all(self) -> None:
        self._model.refresh(self._row)
        tally = self.review.tally()
        self._head.show_head(self.review.head)
        self._filter.show_tally(tally)
        self._foot.show_tally(tally)
        if self._row is not None and self._row >= len(self.review.points):
            self._row = len(self.review.points) - 1 if self.review.points else None
        self._show_row(is_other=False)
        if self._row is not None and self._list.current_row() != self._row:
            self._list.go_to(self._row)

    def _enter_row(self, row: int) -> None:
        is_other = row != self._row
        self._row = row
        self._show_row(is_other=is_other)

    def _show_row(self, *, is_other: bool) -> None:
        points = self.review.points
        for part in (self._editor, self._actions):
            part.setEnabled(self._row is not None)
        self._source.show_points(points, self._row, scroll=is_other)
        if self._row is not None:
            head = self.review.head
            self._editor.show_point(points[self._row], head.counted_from, is_other=is_other)
            self._actions.show_row(is_last=self._row == len(points) - 1)

    def _filter_points(self, only_doubtful: bool) -> None:  # noqa: FBT001  the signal's value
        self._model.show_only_doubtful(only_doubtful)
        if self._row is not None:
            self._list.go_to(self._row)
        if self._list.current_row() is None and self._model.rowCount():
            row = self._model.review_row(self._model.index(0))
            self._list.go_to(row or 0)

    # Going about

    def _go_to(self, row: int) -> None:
        if not self._model.index_of(row).isValid():
            self._filter.show_every_point()
        self._list.go_to(row)

    def _go_to_place(self, offset: int) -> None:
        row = self.review.row_at(offset)
        if row is not None:
            self._go_to(row)

    def _go_to_doubt(self, step: int) -> None:
        start = -1 if self._row is None else self._row
        row = self.review.next_doubtful(start, step) if self.review.points else None
        if row is not None:
            self._go_to(row)

    def _go_to_next_doubt(self) -> None:
        self._go_to_doubt(1)

    def _go_to_previous_doubt(self) -> None:
        self._go_to_doubt(-1)

    def _go_on(self) -> None:
        """To the next point shown, or to the next doubt when the list ends."""
        if self._row is None:
            return
        following = [
            row for row in range(self._row + 1, len(self.review.points))
            if self._model.index_of(row).isValid()
        ]  # fmt: skip
        if following:
            self._list.go_to(following[0])
        else:
            self._go_to_next_doubt()

    # Deciding

    def _edit_head(self, head: NoticeHead) -> None:
        was = self.review.head.counted_from
        self.review.edit_head(head)
        if head.counted_from != was and any(p.point.due for p in self.review.points):
            self._foot.say(
                tr("Days read before stay as they are: check those counted from it.")
            )

    def _edit(self, point: DraftPoint, field: str) -> None:
        if self._row is not None:
            self.review.edit(self._row, point, field)

    def _decide(self, disposition: Disposition) -> None:
        if self._row is not None:
            self.review.decide(self._row, disposition)

    def _decide_and_go_on(self, disposition: Disposition) -> None:
        self._decide(disposition)
        self._go_on()

    def _decide_by_number(self) -> None:
        self._decide(Disposition(self.sender().property("disposition")))

    def _settle_and_go_on(self) -> None:
        if self._row is not None and not self._asks_for_a_day():
            self.review.settle(self._row)
            self._go_on()

    def _settle_sure(self) -> None:
        agreed = self.review.settle_sure()
        self._go_to_next_doubt()
        if agreed:
            self._foot.say(tr("%n sure point(s) agreed.", "", agreed))

    def _split(self) -> None:
        if self._row is None:
            return
        selected = self._source.selected_span()
        place = self._editor.split_place()
        if not place and selected is not None:
            place = self._place_in_words(selected.start)
        if self.review.split(self._row, place):
            self._foot.say(tr("Split in two: check both parts."))
        else:
            self._foot.say(tr("Put the cursor in the words where the second task begins."))

    def _place_in_words(self, offset: int) -> int:
        """The place in the current point's words that stands at `offset` of the source."""
        point = self.review.points[self._row or 0].point
        if not point.span.start < offset < point.span.end:
            return 0
        tail = " ".join(Span(offset, point.span.end).of(self.review.draft.text).split())
        return len(point.text) - len(tail) if point.text.endswith(tail) else 0

    def _merge(self) -> None:
        if self._row is not None and not self.review.merge_with_next(self._row):
            self._foot.say(tr("There is no point after this one to merge with."))

    def _take_deadline(self, span: Span) -> None:
        if self._row is None:
            return
        point = self.review.points[self._row].point
        phrase = span.of(self.review.draft.text)
        deadline = DraftDeadline(
            phrase=phrase, span=span, due=point.due, firmness=Firmness.ORDER, rule="person"
        )
        self._edit(replace(point, deadlines=(deadline, *point.deadlines)), "deadlines")
        self._foot.say(tr("Deadline “{phrase}” taken: now give its day.").format(phrase=phrase))

    def _take_point(self, span: Span) -> None:
        marker = _PRINTED_MARKER.match(span.of(self.review.draft.text) + " ")
        inner = Span(span.start + marker.end(), span.end) if marker else span
        row = self.review.add_point(inner, marker[1] if marker else "+")
        if row is not None:
            self._row = row
            self._go_to(row)

    def _asks_for_a_day(self) -> bool:
        """A day that cannot be read is asked for, never dropped in silence."""
        if not (self._editor.wants_a_day() or self._head.wants_a_day()):
            return False
        self._foot.say(tr("Give the day as dd/mm/yyyy."))
        return True

    def _accept(self) -> None:
        if self._asks_for_a_day():
            return
        self.accepted_given.emit(self.review.accepted())

    def _show_keys(self) -> None:
        KeysSheet(self, review_keys()).open()

    def _throw_away(self) -> None:
        self._is_stored = True
        super().reject()

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
        """Enter agrees and goes on, wherever the cursor is."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not self._editor.is_offering_names():
                self._settle_and_go_on()
        else:
            super().keyPressEvent(event)
