"""The chip of a standing: icon and words in its colour on its quiet fill, painted once."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap

from desktop_app.tracking.deadline import Standing
from desktop_app.tracking.wording import standing_words
from desktop_app.ui.colors import Colors, standing_look
from desktop_app.ui.icons import svg_pixmap
from desktop_app.ui.language import current_language
from desktop_app.ui.look import Space

ICON_SIZE = 16
_SIDES = 2 * Space.SMALL + ICON_SIZE + Space.TIGHT
_KEPT = 512


class ChipPainter:
    """Keeps the chips of one theme and text size as pictures: rounding each anew is slow."""

    def __init__(self, font: QFont, colors: Colors, ratio: float) -> None:
        """Chips in `font`, sharp at the device `ratio`."""
        self._font = font
        self._metrics = QFontMetrics(font)
        self._colors = colors
        self._ratio = ratio
        self._kept: dict[tuple[Standing, int], QPixmap] = {}
        self.height = self._metrics.height() + 2 * Space.TIGHT

    def paint(self, painter: QPainter, cell: QRect, standing: Standing) -> None:
        """Paint the chip at the left of `cell`, half way down, no wider than it."""
        key = standing, cell.width()
        chip = self._kept.get(key)
        if chip is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            chip = self._kept[key] = self._painted(standing, cell.width())
        painter.drawPixmap(cell.x(), cell.y() + (cell.height() - self.height) // 2, chip)

    def _painted(self, standing: Standing, room: int) -> QPixmap:
        look = standing_look(standing.kind, self._colors)
        words = self._metrics.elidedText(
            standing_words(standing, current_language()),
            Qt.TextElideMode.ElideRight,
            room - _SIDES,
        )
        width = self._metrics.horizontalAdvance(words) + _SIDES
        chip = QPixmap(round(width * self._ratio), round(self.height * self._ratio))
        chip.setDevicePixelRatio(self._ratio)
        chip.fill(Qt.GlobalColor.transparent)
        painter = QPainter(chip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.fill))
        half = self.height / 2
        painter.drawRoundedRect(QRectF(0, 0, width, self.height), half, half)
        icon = svg_pixmap(look.icon, look.color, ICON_SIZE, self._ratio)
        painter.drawPixmap(Space.SMALL, round(half - ICON_SIZE / 2), icon)
        painter.setFont(self._font)
        painter.setPen(QColor(look.color))
        left = Space.SMALL + ICON_SIZE + Space.TIGHT
        painter.drawText(
            QRect(left, 0, width - left, self.height), Qt.AlignmentFlag.AlignVCenter, words
        )
        painter.end()
        return chip
