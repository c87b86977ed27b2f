"""A line of words that ends in … where its room ends; the whole stands in its tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from desktop_app.ui.tips import whole_tip


class ElidedLabel(QLabel):
    """Wants room for all its words and makes do with less."""

    # Qt's own names

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        letters = 4 * self.fontMetrics().averageCharWidth()
        return QSize(letters, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        del event
        words = self.text()
        shown = self.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        self.setToolTip(whole_tip(words) if shown != words else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
