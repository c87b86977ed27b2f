"""Paints rows of plain tables as the list paints its own: nothing hides what a colour says."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop_app.tracking.deadline import Standing
from desktop_app.ui.chip_painter import ChipPainter
from desktop_app.ui.colors import Colors, current_colors
from desktop_app.ui.look import Space, TextRole, text_font

#: Under this role a cell holds the Standing that it says; its words are what is read out.
STANDING = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class PlainRow(QStyledItemDelegate):
    """A selected cell keeps its colour, a standing is a chip, the current row has an edge."""

    def __init__(self, view: QAbstractItemView) -> None:
        """For the rows of `view`."""
        super().__init__(view)
        self._view = view
        self._chips: ChipPainter | None = None
        self._chips_for: tuple[Colors, str, float] | None = None

    def _chip_painter(self, option: QStyleOptionViewItem, ratio: float) -> ChipPainter:
        made_for = current_colors(), option.font.toString(), ratio
        if self._chips is None or made_for != self._chips_for:
            font = text_font(TextRole.SMALL, option.font)
            self._chips, self._chips_for = ChipPainter(font, made_for[0], ratio), made_for
        return self._chips

    def _paint_edges(self, painter: QPainter, cell: QRect, index: Index) -> None:
        colors = current_colors()
        if isinstance(self._view, QTableView):  # a tree's lines would begin where its cells do
            painter.setPen(QColor(colors.border))
            painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        if not self._view.hasFocus() or index.row() != self._view.currentIndex().row():
            return
        if index.parent() != self._view.currentIndex().parent():
            return
        painter.setPen(QColor(colors.accent))
        painter.drawLine(cell.topLeft(), cell.topRight())
        low = QPoint(0, -1)
        painter.drawLine(cell.bottomLeft() + low, cell.bottomRight() + low)
        room = self._view.viewport().rect()
        if cell.left() <= room.left():
            painter.drawLine(cell.topLeft(), cell.bottomLeft() + low)
        if cell.right() >= room.right():
            painter.drawLine(cell.topRight(), cell.bottomRight() + low)

    # Qt's own names

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Selected or not, a cell has the colour that it was given."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        role = QPalette.ColorRole
        option.palette.setBrush(role.HighlightedText, option.palette.brush(role.Text))
        if isinstance(index.data(STANDING), Standing):
            option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        super().paint(painter, option, index)
        painter.save()
        self._paint_edges(painter, option.rect, index)
        standing = index.data(STANDING)
        if isinstance(standing, Standing):
            chips = self._chip_painter(option, painter.device().devicePixelRatioF())
            chips.paint(painter, option.rect.adjusted(Space.SMALL, 0, 0, 0), standing)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Tables say how high their rows are; those of a tree have air as well."""
        hint = super().sizeHint(option, index)
        return hint if isinstance(self._view, QTableView) else hint + QSize(0, Space.SMALL)
