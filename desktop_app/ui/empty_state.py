"""What stands where nothing is to be listed: an icon, a sentence, and the way on."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.colors import current_colors
from desktop_app.ui.icons import Icon, svg_pixmap
from desktop_app.ui.look import Space, TextRole, text_font

_ICON = 56
_RADIUS = 12
_LETTERS = 62


class EmptyState(QWidget):
    """An icon, a title, a sentence and buttons; framed where files can be dropped."""

    def __init__(self, which: Icon, *, is_drop_place: bool = False) -> None:
        """Without words yet."""
        super().__init__()
        self._is_drop_place = is_drop_place
        self._icon = QLabel()
        self._icon.setPixmap(
            svg_pixmap(which.value, current_colors().soft_text, _ICON, self.devicePixelRatioF())
        )
        self._title = QLabel()
        self._title.setFont(text_font(TextRole.TITLE))
        self._sentence = QLabel()
        self._sentence.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._title, self._sentence):
            label.setWordWrap(True)
        self._buttons = QHBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.MEDIUM)
        column.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        for label in (self._icon, self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label, 0, middle)
        column.addSpacing(Space.SMALL)
        self._buttons.setSpacing(Space.SMALL)
        column.addLayout(self._buttons)
        column.setAlignment(self._buttons, middle)
        column.addStretch(3)

    def say(self, title: str, sentence: str, buttons: Sequence[QPushButton] = ()) -> None:
        """Show these words; `buttons` are added to those that stand."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._wrap()
        for button in buttons:
            self._buttons.addWidget(button)

    def _wrap(self) -> None:
        """Lines that are read easily, shorter where there is less room."""
        good = self.fontMetrics().averageCharWidth() * _LETTERS
        width = max(min(good, self.width() - 2 * Space.PAGE), 1)
        for label in (self._title, self._sentence):
            # A centred label of fixed width is not asked how high its wrapped words are.
            label.setFixedSize(width, max(label.heightForWidth(width), 0))

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self._wrap()

    def minimumSizeHint(self) -> QSize:
        """The buttons side by side; the words are wrapped to that."""
        buttons = self._buttons.minimumSize().width() + 2 * Space.PAGE
        return QSize(max(buttons, _ICON + 2 * Space.PAGE), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the place where files can be dropped."""
        super().paintEvent(event)
        if not self._is_drop_place:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(current_colors().border), 2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        room = QRectF(self.rect()).adjusted(Space.WIDE, Space.WIDE, -Space.WIDE, -Space.WIDE)
        painter.drawRoundedRect(room, _RADIUS, _RADIUS)
        painter.end()
