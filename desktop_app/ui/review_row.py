"""Paints one point of the review: its place, its words, who and when, what becomes of it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop_app.intake.draft import DraftPoint
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.notice import Disposition
from desktop_app.ui.colors import Colors, current_colors
from desktop_app.ui.disposition_bar import disposition_color, disposition_icon, short_word
from desktop_app.ui.icons import Icon, svg_pixmap
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole, text_font
from desktop_app.ui.review_point import ReviewedPoint
from desktop_app.ui.two_lines import TwoLines

_STRIPE = 3
_NO_BREAK = "\u00a0"
_ICON = 14
_SIDE_PART = 5  # who and when take no more than a fifth
_ELIDE = Qt.TextElideMode.ElideRight


def label_words(point: DraftPoint) -> str:
    """The printed path; for a clause also which one it is."""
    if not point.clause:
        return point.label
    part = tr("part {number}").format(number=point.clause)
    return f"{point.label} {part.replace(' ', _NO_BREAK)}"


class ReviewRow(QStyledItemDelegate):
    """The row's painter; texts are laid out once per width and font."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._font = QFont()
        self._dress(view.font())

    def _dress(self, font: QFont) -> None:
        self._font = QFont(font)
        self._strong = text_font(TextRole.STRONG, font)
        self._small = text_font(TextRole.SMALL, font)
        self._body_metrics = QFontMetrics(font)
        self._small_metrics = QFontMetrics(self._small)
        self._strong_metrics = QFontMetrics(self._strong)
        self._texts = TwoLines(font)
        self._labels = TwoLines(self._strong)
        self._side = self._small_metrics.horizontalAdvance("Sở Kế hoạch và Đầu tư tỉnh")
        words = (short_word(disposition) for disposition in Disposition)
        self._end = max(map(self._small_metrics.horizontalAdvance, words)) + _ICON + Space.SMALL
        self._place = self._strong_metrics.horizontalAdvance("II.1.a) ý 2")

    def _paint(self, painter: QPainter, row: QRect, reviewed: ReviewedPoint) -> None:
        colors = current_colors()
        color = disposition_color(reviewed.disposition, colors)
        painter.fillRect(row.x(), row.y(), _STRIPE, row.height() - 1, QColor(color))
        inner = row.adjusted(Space.MEDIUM, Space.SMALL, -Space.MEDIUM, -Space.SMALL)
        end = QRect(inner.right() - self._end, inner.y(), self._end, inner.height())
        beside = min(self._side, row.width() // _SIDE_PART)
        side = QRect(end.x() - beside - Space.MEDIUM, inner.y(), beside, inner.height())
        words_left = inner.x() + self._place + Space.SMALL
        words = QRect(
            words_left, inner.y(), side.x() - Space.MEDIUM - words_left, inner.height()
        )
        place = QRect(inner.x(), inner.y(), self._place, inner.height())
        quiet = reviewed.disposition in {Disposition.NOTED, Disposition.NOT_OURS}
        text = QColor(colors.soft_text if quiet else colors.text)
        self._lines(
            painter, place, label_words(reviewed.point), self._labels, self._strong, text
        )
        self._lines(painter, words, reviewed.point.text, self._texts, self._font, text)
        self._who_and_when(painter, side, reviewed.point, colors)
        self._what_becomes(painter, end, reviewed, colors)

    def _lines(
        self,
        painter: QPainter,
        room: QRect,
        text: str,
        texts: TwoLines,
        font: QFont,
        color: QColor,
    ) -> None:
        painter.setFont(font)
        painter.setPen(color)
        base = room.y() + self._body_metrics.ascent()
        for line in texts.lay_out(text, room.width()):
            painter.drawText(room.x(), base, line.words)
            base += self._body_metrics.lineSpacing()

    def _who_and_when(
        self, painter: QPainter, room: QRect, point: DraftPoint, colors: Colors
    ) -> None:
        lead = point.leads[0].name if point.leads else tr("Nobody named")
        if len(point.leads) > 1:
            lead = f"{lead} +{len(point.leads) - 1}"
        due = day_text(point.due) if point.due else tr("No date")
        self._small_line(
            painter, room, 0, lead, colors.text if point.leads else colors.soft_text
        )
        self._small_line(painter, room, 1, due, colors.text if point.due else colors.soft_text)

    def _what_becomes(
        self, painter: QPainter, room: QRect, reviewed: ReviewedPoint, colors: Colors
    ) -> None:
        color = disposition_color(reviewed.disposition, colors)
        beside = room.adjusted(_ICON + Space.TIGHT, 0, 0, 0)
        self._icon(painter, room, 0, disposition_icon(reviewed.disposition), color)
        self._small_line(painter, beside, 0, short_word(reviewed.disposition), color)
        if reviewed.is_doubtful:
            self._icon(painter, room, 1, Icon.DOUBT, colors.due_soon)
            self._small_line(painter, beside, 1, tr("Look"), colors.due_soon)
        elif reviewed.settled:
            self._icon(painter, room, 1, Icon.ACCEPT, colors.done)
            self._small_line(painter, beside, 1, tr("Seen"), colors.done)

    def _small_line(
        self, painter: QPainter, room: QRect, line: int, text: str, color: str
    ) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(color))
        base = room.y() + self._body_metrics.ascent() + line * self._body_metrics.lineSpacing()
        words = self._small_metrics.elidedText(text, _ELIDE, room.width())
        painter.drawText(room.x(), base, words)

    def _icon(self, painter: QPainter, room: QRect, line: int, which: Icon, color: str) -> None:
        ratio = painter.device().devicePixelRatio()
        step = self._body_metrics.lineSpacing()
        top = room.y() + line * step + (step - _ICON) // 2
        painter.drawPixmap(room.x(), top, svg_pixmap(which.value, color, _ICON, ratio))

    # Qt's own names

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One row, from prepared texts."""
        if option.font != self._font:
            self._dress(option.font)
        row: QRect = option.rect
        state = option.state
        colors = current_colors()
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, QColor(colors.selected))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(row, QColor(colors.raised))
        painter.setPen(QColor(colors.border))
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        self._paint(painter, row, index.data(Qt.ItemDataRole.UserRole))
        painter.restore()

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002  Qt's own signature
    ) -> QSize:
        """Two lines of text with room around them."""
        lines = QFontMetrics(option.font).lineSpacing()
        return QSize(0, 2 * lines + 2 * Space.SMALL)
