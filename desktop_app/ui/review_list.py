"""The points under review as a list: all of them, or those that want an eye."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop_app.tracking.figures import day_text
from desktop_app.tracking.wording import word
from desktop_app.ui.colors import current_colors
from desktop_app.ui.disposition_bar import LIST_KEYS
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import Space
from desktop_app.ui.review_model import DraftReview
from desktop_app.ui.review_point import ReviewedPoint
from desktop_app.ui.review_row import ReviewRow, label_words

_Index = QModelIndex | QPersistentModelIndex


class ReviewListModel(QAbstractListModel):
    """The rows shown; a row of the list stands for a row of the review."""

    def __init__(self, review: DraftReview, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._only_doubtful = False
        self._rows: list[int] = []
        self._shown: list[ReviewedPoint] = []
        self.refresh()

    def show_only_doubtful(self, only: bool) -> None:  # noqa: FBT001  the state of a switch
        """Show the points that want an eye, or all."""
        self._only_doubtful = only
        self.refresh()

    def refresh(self, keep: int | None = None) -> None:
        """Take the review's points again; `keep` stays in the list though it is settled."""
        points = self._review.points
        rows = [
            row
            for row, point in enumerate(points)
            if not self._only_doubtful or point.is_doubtful or row == keep
        ]
        shown = [points[row] for row in rows]
        if rows != self._rows:
            self.beginResetModel()
            self._rows, self._shown = rows, shown
            self.endResetModel()
        elif rows:
            self._shown = shown
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def review_row(self, index: _Index) -> int | None:
        """The review's row that stands at `index`."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, review_row: int) -> QModelIndex:
        """Where a row of the review stands; invalid where it is not shown."""
        if review_row in self._rows:
            return self.index(self._rows.index(review_row))
        return QModelIndex()

    def shows(self, review_row: int) -> bool:
        """Whether a row of the review is among those shown."""
        return review_row in self._rows

    def why_empty(self) -> str:
        """What to say where no row stands."""
        if self._review.points:
            return tr("Nothing left to look at.")
        return tr(
            "No task was found here. Select words in the source on the left and press Ctrl+N "
            "to make a point of them, or keep the notice as it is."
        )

    # Qt's own names

    def rowCount(self, parent: _Index | None = None) -> int:
        """As many as are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The reviewed point, or its words for a screen reader."""
        if not index.isValid():
            return None
        reviewed = self._shown[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return reviewed
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{label_words(reviewed.point)} {reviewed.point.text}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(reviewed)
        return None


def _spoken(reviewed: ReviewedPoint) -> str:
    point = reviewed.point
    return ". ".join(
        part
        for part in (
            label_words(point),
            point.text,
            "; ".join(lead.name for lead in point.leads),
            day_text(point.due),
            word(reviewed.disposition, current_language()),
            tr("To look at") if reviewed.is_doubtful else "",
        )
        if part
    )


class ReviewList(QListView):
    """The list; letters decide, Enter agrees and goes on."""

    #: Another point is under the cursor; carries the review's row.
    row_entered = Signal(int)
    #: A letter decided; carries the Disposition.
    disposition_typed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: ReviewListModel | None = None
        self.setItemDelegate(ReviewRow(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Points of the notice"))

    def show_model(self, model: ReviewListModel) -> None:
        """Show the rows of `model`."""
        self._points = model
        self.setModel(model)

    def current_row(self) -> int | None:
        """The review's row under the cursor."""
        return self._points.review_row(self.currentIndex()) if self._points else None

    def go_to(self, review_row: int) -> None:
        """Put the cursor on a row of the review, where it is shown."""
        index = self._points.index_of(review_row) if self._points else QModelIndex()
        if index.isValid():
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.scrollTo(index)

    # Qt's own names

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell whose turn it is."""
        super().currentChanged(current, previous)
        row = self._points.review_row(current) if self._points else None
        if row is not None:
            self.row_entered.emit(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where nothing stands, say what can be done."""
        super().paintEvent(event)
        if self._points is None or self._points.rowCount():
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(current_colors().soft_text))
        room = (
            self.viewport().rect().adjusted(Space.WIDE, Space.LARGE, -Space.WIDE, -Space.LARGE)
        )
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, self._points.why_empty())
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters decide; Enter belongs to the window."""
        plain = event.modifiers() is Qt.KeyboardModifier.NoModifier
        letter = LIST_KEYS.get(Qt.Key(event.key())) if plain else None
        if letter is not None:
            self.disposition_typed.emit(letter)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)
