"""A standing as a chip: icon and words in its colour on its quiet fill."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.tracking.deadline import Standing
from desktop_app.tracking.wording import standing_spoken, standing_words
from desktop_app.ui.colors import current_colors, look_of
from desktop_app.ui.icons import svg_pixmap
from desktop_app.ui.language import current_language
from desktop_app.ui.look import Space, TextRole, text_font

_ICON = 16


class StandingChip(QWidget):
    """Shows one standing; empty until told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing is painted before a standing is shown."""
        super().__init__(parent)
        self._standing: Standing | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(text_font(TextRole.SMALL))

    def show_standing(self, standing: Standing) -> None:
        """Show another standing."""
        self._standing = standing
        self.setAccessibleName(standing_spoken(standing, current_language()))
        self.updateGeometry()
        self.update()

    def _words(self) -> str:
        return standing_words(self._standing, current_language()) if self._standing else ""

    # Qt's own names

    def sizeHint(self) -> QSize:
        """As large as its words need."""
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self._words()) + _ICON + Space.TIGHT
        return QSize(width + 2 * Space.SMALL + 2, metrics.height() + 2 * Space.TIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint fill, icon and words."""
        del event
        if self._standing is None:
            return
        look = look_of(self._standing, current_colors())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.fill))
        half = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), half, half)
        pixmap = svg_pixmap(look.icon, look.color, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(Space.SMALL, round(half - _ICON / 2), pixmap)
        painter.setPen(QColor(look.color))
        room = self.rect().adjusted(Space.SMALL + _ICON + Space.TIGHT, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._words())
        painter.end()
