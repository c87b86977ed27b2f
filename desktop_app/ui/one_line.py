"""Short words on one line of one font, shaped once and painted often."""

from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStaticText

from desktop_app.ui.two_lines import static_text

_KEPT = 1024


class ShapedLine(NamedTuple):
    """Letters ready to paint, and how wide they are."""

    laid: QStaticText
    width: int


class OneLine:
    """Paints words in one font; what is wider than its room ends in …."""

    def __init__(self, font: QFont) -> None:
        """Nothing is shaped yet."""
        self._font = font
        self._metrics = QFontMetrics(font)
        self._kept: dict[tuple[str, int], ShapedLine] = {}
        self.height = self._metrics.height()

    def shaped(self, words: str, room: int) -> ShapedLine:
        """`words`, elided to `room` pixels."""
        line = self._kept.get((words, room))
        if line is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            shown = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            width = self._metrics.horizontalAdvance(shown)
            line = ShapedLine(static_text(shown, self._font), width)
            self._kept[words, room] = line
        return line

    def paint(self, painter: QPainter, x: int, top: int, words: str, room: int) -> None:
        """Paint `words` from `x`, with their top at `top`."""
        painter.setFont(self._font)
        painter.drawStaticText(x, top, self.shaped(words, room).laid)

    def paint_middle(self, painter: QPainter, cell: QRect, words: str) -> None:
        """Paint `words` at the left of `cell`, half way down."""
        top = cell.y() + (cell.height() - self.height) // 2
        self.paint(painter, cell.x(), top, words, cell.width())
