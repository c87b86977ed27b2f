"""What the reading is unsure of, said beside the thing itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop_app.ui.colors import current_colors
from desktop_app.ui.form_layout import text_label
from desktop_app.ui.icons import Icon, svg_pixmap
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole

_ICON = 16


class DoubtStrip(QWidget):
    """A quiet amber strip; gone where there is nothing to say."""

    def __init__(self, parent: QWidget | None = None, *, wrap: bool = True) -> None:
        """`wrap`: take more lines where there is little room."""
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._flag = QLabel(self)
        self._words = text_label("", wrap=wrap)
        self._beside = text_label("", TextRole.SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._flag, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self._beside, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, sentence: str, beside: str = "") -> None:
        """Say `sentence` with a quiet word `beside` it, or go when it is empty."""
        self._words.setText(sentence)
        self._words.setAccessibleName(tr("Doubts") + ": " + self._words.text())
        self._beside.setText(beside)
        colors = current_colors()
        ratio = self.devicePixelRatioF()
        self._flag.setPixmap(svg_pixmap(Icon.DOUBT.value, colors.due_soon, _ICON, ratio))
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(colors.due_soon_fill))
        self.setPalette(palette)
        self.setVisible(bool(sentence))

    def words(self) -> str:
        """What is said now."""
        return self._words.text()
