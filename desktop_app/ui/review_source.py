"""The source beside the points: the current point lit, every point with its bar, a legend."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.intake.draft import Doubt, DraftPoint, NoticeDraft
from desktop_app.tracking.notice import Span
from desktop_app.ui.colors import current_colors
from desktop_app.ui.disposition_bar import disposition_color
from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.form_layout import text_label
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.review_keys import ReviewAct, key_of, tip
from desktop_app.ui.review_point import ReviewedPoint
from desktop_app.ui.source_marks import (
    Mark,
    MarkKind,
    MarkSwatch,
    Stripe,
    mark_words,
)
from desktop_app.ui.source_view import SourcePage

_LEGEND = (MarkKind.LEAD, MarkKind.COORDINATING, MarkKind.DEADLINE, MarkKind.DOUBT)


class ReviewSource(QWidget):
    """The page, and below it what its colours mean and what can be done with a selection."""

    #: The person clicked on the page; carries the offset into the kept text.
    place_clicked = Signal(int)
    #: The selected words are to be the current point's deadline; carries their Span or None.
    deadline_wanted = Signal(object)
    #: The selected words are to be a point of their own; carries their Span or None.
    point_wanted = Signal(object)

    def __init__(self, draft: NoticeDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = SourcePage(self)
        self._page.view.show_text(draft.text)
        self._deadline = _small_button(tr("As deadline"), ReviewAct.AS_DEADLINE)
        self._point = _small_button(tr("As new point"), ReviewAct.AS_POINT)
        self._below = QStackedWidget()
        self._lay_out()
        self._page.view.place_clicked.connect(self.place_clicked)
        self._page.view.copyAvailable.connect(self._offer)
        self._deadline.clicked.connect(self.want_deadline)
        self._point.clicked.connect(self.want_point)
        self._offer(False)

    def show_points(
        self,
        points: Sequence[ReviewedPoint],
        current: int | None,
        doubt: Doubt | None,
        *,
        scroll: bool,
    ) -> None:
        """Light the current point, its phrases and the doubt; a bar beside each point."""
        view = self._page.view
        colors = current_colors()
        view.set_stripes(
            [
                Stripe(
                    each.point.span, disposition_color(each.disposition, colors), row == current
                )
                for row, each in enumerate(points)
            ]
        )
        marks = [] if current is None else marks_of(points[current].point)
        seen = [mark.span for mark in marks[:1]]  # what is inherited may stand far above
        if doubt is not None and doubt.span is not None:
            marks.append(Mark(doubt.span, MarkKind.DOUBT))
            seen.append(doubt.span)
        view.light(marks, scroll_to=seen if scroll else ())

    def go_to(self, offset: int) -> None:
        """The cursor to `offset` of the text, unless it stands in the page already."""
        if not self.has_cursor():
            self._page.view.put_cursor(offset)

    def has_cursor(self) -> bool:
        """Whether the person is in the page."""
        return self._page.view.hasFocus()

    def cursor_span(self) -> Span:
        """The words selected on the page, else the place of its cursor."""
        return self._page.view.cursor_span()

    def selected_span(self) -> Span | None:
        """The words selected on the page."""
        return self._page.view.selected_span()

    def zoom_in(self) -> None:
        """Larger letters."""
        self._page.view.zoom(1)

    def zoom_out(self) -> None:
        """Smaller letters."""
        self._page.view.zoom(-1)

    def want_deadline(self) -> None:
        """Ask for the selected words as the point's deadline."""
        self.deadline_wanted.emit(self.selected_span())

    def want_point(self) -> None:
        """Ask for the selected words as a point of their own."""
        self.point_wanted.emit(self.selected_span())

    def _offer(self, is_selected: bool) -> None:  # noqa: FBT001  the signal's own value
        """What can be done with a selection stands where the legend stood."""
        self._below.setCurrentIndex(int(is_selected))

    def _lay_out(self) -> None:
        self._below.addWidget(_in_a_row(*map(_legend, _LEGEND)))
        self._below.addWidget(_in_a_row(self._deadline, self._point))
        self._below.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._page, 1)
        column.addWidget(self._below)


def marks_of(point: DraftPoint) -> list[Mark]:
    """The places of a point that are lit: all of it, agencies and deadlines over it."""
    return [
        Mark(point.span, MarkKind.POINT),
        *(Mark(a.span, MarkKind.LEAD) for a in point.leads if a.span),
        *(Mark(a.span, MarkKind.COORDINATING) for a in point.coordinators if a.span),
        *(Mark(each.span, MarkKind.DEADLINE) for each in point.deadlines),
    ]


def _small_button(words: str, act: ReviewAct) -> QToolButton:
    button = QToolButton()
    button.setText(f"{words}  {key_of(act)}")
    button.setToolTip(tip(act))
    return button


def _in_a_row(*parts: QWidget) -> QWidget:
    """`parts` side by side below the page, in a second row where the page is narrow."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
    row = FlowLayout(Space.SMALL)
    column.addLayout(row)
    for part in parts:
        row.addWidget(part)
    return whole


def _legend(kind: MarkKind) -> QWidget:
    """How a mark looks, and what it means."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.SMALL)
    row.addWidget(MarkSwatch(kind))
    row.addWidget(text_label(mark_words(kind), TextRole.SMALL, soft=True))
    return pair
