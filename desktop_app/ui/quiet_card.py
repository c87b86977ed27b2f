"""A quiet card: what is quoted or proposed, set apart from what is asked."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.colors import Colors, current_colors

_STRIPE = 3


class QuietCard(QWidget):
    """A raised ground with the accent at its edge."""

    def edge_and_ground(self, colors: Colors) -> tuple[str, str]:
        """In which of `colors` it is painted."""
        return colors.accent, colors.raised

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the edge in the theme of the moment."""
        super().paintEvent(event)
        edge, ground = self.edge_and_ground(current_colors())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(ground))
        painter.fillRect(0, 0, _STRIPE, self.height(), QColor(edge))
        painter.end()
