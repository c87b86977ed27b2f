"""Paints the side bar's entries: words beside their figure, or a rail of icons over figures."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.colors import current_colors
from desktop_app.ui.icons import svg_pixmap
from desktop_app.ui.look import Space, TextRole, text_font
from desktop_app.ui.side_entries import SideEntry
from desktop_app.ui.side_model import SideModel

_ICON = 16
_STRIPE = 4
_RADIUS = 6


def rail_width(font: QFont) -> int:
    """Pixels across in which no usual figure of a rail is cut."""
    figure = QFontMetrics(text_font(TextRole.STRONG, font)).horizontalAdvance("8.888")
    return figure + 2 * Space.SMALL


class SidePainter(QStyledItemDelegate):
    """Paints an entry: stripe, icon and words, the figure at the right; on a rail fewer."""

    is_rail = False

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one entry."""
        model = index.model()
        if not isinstance(model, SideModel):
            return
        entry = model.entry(index.row())
        colors = current_colors()
        room = option.rect.adjusted(Space.SMALL, 1, -Space.SMALL, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self._paint_ground(painter, room, selected=selected, focused=focused, hovered=hovered)
        if self.is_rail:
            self._paint_on_rail(painter, room, entry, option)
            return
        left = room.x() + Space.SMALL
        if entry.icon:
            stripe = QRect(room.x() + 2, room.y() + 7, _STRIPE, room.height() - 14)
            painter.fillRect(stripe, QColor(entry.color))
            ratio = painter.device().devicePixelRatioF()
            pixmap = svg_pixmap(entry.icon, entry.color, _ICON, ratio)
            painter.drawPixmap(
                left + Space.TIGHT + 2, room.center().y() - _ICON // 2 + 1, pixmap
            )
            left += _ICON + Space.MEDIUM + 2
        inner = QRect(left, room.y(), room.right() - Space.SMALL - left, room.height())
        width = self._paint_figure(
            painter, inner, entry, option, strong=selected or entry.warned
        )
        words = inner.adjusted(0, 0, -width - Space.SMALL, 0)
        self._paint_words(painter, words, entry, option, selected=selected)
        painter.setPen(QColor(colors.text))

    def _paint_on_rail(
        self, painter: QPainter, room: QRect, entry: SideEntry, option: QStyleOptionViewItem
    ) -> None:
        """The icon over the figure; the words stand in the tip."""
        colors = current_colors()
        pixmap = svg_pixmap(
            entry.icon, entry.color, _ICON, painter.device().devicePixelRatioF()
        )
        painter.drawPixmap(room.center().x() - _ICON // 2 + 1, room.y() + Space.TIGHT, pixmap)
        font = text_font(TextRole.SMALL, option.font)
        font.setBold(entry.warned)
        painter.setFont(font)
        quiet = colors.soft_text if entry.figure == "0" else colors.text
        painter.setPen(QColor(entry.color if entry.warned else quiet))
        below = room.adjusted(0, Space.TIGHT + _ICON, 0, 0)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, entry.figure)

    def _paint_ground(
        self, painter: QPainter, room: QRect, *, selected: bool, focused: bool, hovered: bool
    ) -> None:
        colors = current_colors()
        if not (selected or hovered or focused):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QColor(colors.accent) if focused else Qt.PenStyle.NoPen)
        ground = colors.selected if selected else colors.raised
        painter.setBrush(QColor(ground) if selected or hovered else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(room, _RADIUS, _RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_figure(
        self,
        painter: QPainter,
        room: QRect,
        entry: SideEntry,
        option: QStyleOptionViewItem,
        *,
        strong: bool,
    ) -> int:
        colors = current_colors()
        font = text_font(TextRole.STRONG if strong else TextRole.BODY, option.font)
        painter.setFont(font)
        warned = colors.overdue if not entry.icon and entry.part is None else entry.color
        quiet = colors.soft_text if entry.figure in {"0", "0/0"} else colors.text
        painter.setPen(QColor(warned if entry.warned and warned else quiet))
        painter.drawText(
            room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, entry.figure
        )
        return QFontMetrics(font).horizontalAdvance(entry.figure)

    def _paint_words(
        self,
        painter: QPainter,
        room: QRect,
        entry: SideEntry,
        option: QStyleOptionViewItem,
        *,
        selected: bool,
    ) -> None:
        colors = current_colors()
        font = text_font(TextRole.STRONG if selected else TextRole.BODY, option.font)
        small = text_font(TextRole.SMALL, option.font)
        metrics, small_metrics = QFontMetrics(font), QFontMetrics(small)
        elide = Qt.TextElideMode.ElideRight
        lines = metrics.height() + (small_metrics.height() if entry.note else 0)
        base = room.y() + (room.height() - lines) // 2
        painter.setFont(font)
        painter.setPen(QColor(colors.text))
        title = metrics.elidedText(entry.title, elide, room.width())
        painter.drawText(room.x(), base + metrics.ascent(), title)
        if entry.note:
            painter.setFont(small)
            late = entry.warned
            painter.setPen(
                QColor(
                    colors.overdue
                    if late and entry.part is None
                    else colors.due_soon
                    if late
                    else colors.soft_text
                )
            )
            note = small_metrics.elidedText(entry.note, elide, room.width())
            painter.drawText(room.x(), base + metrics.height() + small_metrics.ascent(), note)

    # Qt's own names

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As large as its words need."""
        model = index.model()
        if self.is_rail:
            figure = QFontMetrics(text_font(TextRole.SMALL, option.font)).height()
            return QSize(0, _ICON + figure + Space.SMALL)
        two = isinstance(model, SideModel) and bool(model.entry(index.row()).note)
        metrics = QFontMetrics(option.font)
        small = QFontMetrics(text_font(TextRole.SMALL, option.font))
        return QSize(0, metrics.height() + (small.height() if two else 0) + Space.MEDIUM + 2)
