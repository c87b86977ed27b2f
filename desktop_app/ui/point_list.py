"""The points that nobody has decided yet, one below the other."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.tracking.notice import Point
from desktop_app.ui.colors import current_colors
from desktop_app.ui.icons import Icon, svg_pixmap
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole, text_font
from desktop_app.ui.two_lines import TwoLines

_ICON = 16


class PointModel(QAbstractListModel):
    """Points in text order, with their notices' titles."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self._points: Sequence[Point] = ()
        self._titles: Mapping[int, str] = {}

    def show_points(self, points: Sequence[Point], titles: Mapping[int, str]) -> None:
        """Show other points; `titles` says the notice's title by its number."""
        self.beginResetModel()
        self._points, self._titles = points, titles
        self.endResetModel()

    def point(self, row: int) -> Point:
        """The point at `row`."""
        return self._points[row]

    def title(self, row: int) -> str:
        """The title of the notice in which the point at `row` stands."""
        return self._titles.get(self._points[row].notice_id, "")

    # Qt's own names

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """As many as are shown."""
        return 0 if parent.isValid() else len(self._points)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """What one point shows in the list."""
        if not index.isValid():
            return None
        point = self._points[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{point.label} {point.text}"
        return None


class _PointDelegate(QStyledItemDelegate):
    """Paints a point: label and notice, two lines of its words."""

    def __init__(self, font: QFont, parent: QObject) -> None:
        super().__init__(parent)
        self._texts = TwoLines(font)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one entry."""
        model = index.model()
        if not isinstance(model, PointModel):
            return
        colors = current_colors()
        row = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, QColor(colors.selected))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(row, QColor(colors.raised))
        painter.fillRect(
            row.x(), row.y(), Space.TIGHT, row.height() - 1, QColor(colors.due_soon)
        )
        painter.setPen(QColor(colors.border))
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        room = row.adjusted(Space.LARGE, Space.SMALL, -Space.LARGE, -Space.SMALL)
        top = self._paint_title(painter, room, option.font, model, index.row())
        painter.setFont(option.font)
        painter.setPen(QColor(colors.text))
        metrics = QFontMetrics(option.font)
        for laid in self._texts.lay_out(model.point(index.row()).text, room.width()):
            painter.drawText(room.x(), top + metrics.ascent(), laid.words)
            top += metrics.lineSpacing()

    def _paint_title(
        self, painter: QPainter, room: QRect, font: QFont, model: PointModel, row: int
    ) -> int:
        """Paint the first line; the y below it."""
        colors = current_colors()
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(
            room.x(),
            room.y() + 2,
            svg_pixmap(Icon.UNDECIDED.value, colors.due_soon, _ICON, ratio),
        )
        strong = text_font(TextRole.STRONG, font)
        metrics = QFontMetrics(strong)
        left = room.x() + _ICON + Space.SMALL
        label = model.point(row).label
        painter.setFont(strong)
        painter.setPen(QColor(colors.text))
        painter.drawText(left, room.y() + metrics.ascent(), label)
        left += metrics.horizontalAdvance(label) + Space.MEDIUM
        painter.setFont(text_font(TextRole.SMALL, font))
        painter.setPen(QColor(colors.soft_text))
        painter.drawText(left, room.y() + metrics.ascent(), model.title(row))
        return room.y() + metrics.lineSpacing() + Space.TIGHT

    # Qt's own names

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As large as its words need."""
        del index
        height = 3 * QFontMetrics(option.font).lineSpacing() + Space.TIGHT + 2 * Space.SMALL
        return QSize(0, height)


class PointList(QListView):
    """One point is current; the keys that decide belong to the window."""

    #: Another point is current; carries the Point, or None when there is none left.
    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty list."""
        super().__init__(parent)
        self._points = PointModel(self)
        self.setModel(self._points)
        self.setItemDelegate(_PointDelegate(self.font(), self))
        self.setAccessibleName(tr("Points nobody has decided"))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._tell)

    def show_points(self, points: Sequence[Point], titles: Mapping[int, str]) -> None:
        """Show `points`; the row that was current stays so, on the point that moved up."""
        row = max(self.currentIndex().row(), 0)
        self._points.show_points(points, titles)
        if points:
            self.setCurrentIndex(self._points.index(min(row, len(points) - 1)))
        else:
            self.picked.emit(None)

    def pick(self, point_id: int) -> None:
        """Select a point when it is here."""
        for row in range(self._points.rowCount()):
            if self._points.point(row).id == point_id:
                self.setCurrentIndex(self._points.index(row))

    def current(self) -> Point | None:
        """The point that the answers are about."""
        index = self.currentIndex()
        return self._points.point(index.row()) if index.isValid() else None

    def _tell(self) -> None:
        self.picked.emit(self.current())

    # Qt's own names

    def keyboardSearch(self, search: str) -> None:
        """Letters are answers here."""
