"""A text laid out in two lines, the second ending in … when there is more."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QStaticText, QTextLayout

_LOOKED_AT = 400  # letters; no column is wide enough to show more in two lines
_KEPT = 1024


class LaidLine(NamedTuple):
    """One line, where it begins in the text, and its letters ready to paint."""

    words: str
    start: int
    laid: QStaticText


class TwoLines:
    """Breaks texts for one font; each text and width is laid out once and kept."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._metrics = QFontMetrics(font)
        self._kept: dict[tuple[str, int], tuple[LaidLine, ...]] = {}

    def lay_out(self, text: str, width: int) -> tuple[LaidLine, ...]:
        """One or two lines of `text`, no wider than `width` pixels."""
        key = (text, width)
        lines = self._kept.get(key)
        if lines is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            lines = self._kept[key] = self._broken(text[:_LOOKED_AT], max(width, 1))
        return lines

    def _broken(self, text: str, width: int) -> tuple[LaidLine, ...]:
        layout = QTextLayout(text, self._font)
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(width)
        end = first.textLength()
        layout.endLayout()
        head = self._line(text[:end].rstrip(), 0)
        rest = text[end:]
        if not rest.strip():
            return (head,)
        start = end + len(rest) - len(rest.lstrip())
        tail = self._metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, width)
        return (head, self._line(tail, start))

    def _line(self, words: str, start: int) -> LaidLine:
        return LaidLine(words, start, static_text(words, self._font))


def static_text(words: str, font: QFont) -> QStaticText:
    """`words` shaped once, to be painted often; never read as markup."""
    laid = QStaticText(words)
    laid.setTextFormat(Qt.TextFormat.PlainText)
    laid.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    laid.prepare(font=font)
    return laid
