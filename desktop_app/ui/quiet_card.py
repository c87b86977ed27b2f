"""A quiet card: what is quoted or proposed, set apart from what is asked."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.colors import current_colors

_STRIPE = 3


class QuietCard(QWidget):
    """A raised ground with the accent at its edge."""

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the edge in the theme of the moment."""
        super().paintEvent(event)
        colors = current_colors()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colors.raised))
        painter.fillRect(0, 0, _STRIPE, self.height(), QColor(colors.accent))
        painter.end()
