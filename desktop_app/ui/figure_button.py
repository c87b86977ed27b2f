"""A large figure over the words for what it counts; a click shows all of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPalette, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from desktop_app.tracking.figures import whole
from desktop_app.ui.colors import current_colors
from desktop_app.ui.form_layout import text_label
from desktop_app.ui.language import current_language
from desktop_app.ui.look import Space, TextRole


class FigureButton(QToolButton):
    """In the colour of what it counts; where there is none, quiet and not to be pressed."""

    def __init__(self, title: str, color: str, sign: QPixmap | None = None) -> None:
        """Count nothing yet; `color` is a name of Colors, `sign` stands in the corner."""
        super().__init__()
        self._title, self._color = title, color
        self._number = text_label("", TextRole.FIGURE)
        self._words = text_label(title, TextRole.SMALL, wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(Space.HAIR)
        corner = QLabel()
        if sign is not None:
            corner.setPixmap(sign)
        for label in (self._number, self._words, corner):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._top = QHBoxLayout()
        self._top.addWidget(self._number, 1)
        self._top.addWidget(corner, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(self._top)
        self._column.addWidget(self._words)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        self.setSizePolicy(policy)
        self.show_number(0)

    def show_number(self, number: int) -> None:
        """Count another number."""
        colors = current_colors()
        said = whole(number, current_language())
        self._number.setText(said)
        self.setAccessibleName(f"{self._title}: {said}")
        self.setEnabled(bool(number))
        for label in (self._number, self._words):
            _paint(label, getattr(colors, self._color) if number else colors.soft_text)

    # Qt's own names

    def sizeHint(self) -> QSize:
        """As wide and high as its number over two lines of words."""
        metrics = self._words.fontMetrics()
        top = self._top.sizeHint()
        wide = max(_width_of_two_lines(self._words.text(), metrics), top.width())
        lines = max(self._words.heightForWidth(wide), 2 * metrics.height())
        high = top.height() + self._column.spacing() + lines
        return QSize(wide, high).grownBy(self._column.contentsMargins())

    def minimumSizeHint(self) -> QSize:
        """No less than that: no word is cut."""
        return self.sizeHint()


def _width_of_two_lines(words: str, metrics: QFontMetrics) -> int:
    """The least width in which `words` stand on two lines."""
    apart = words.split()
    return 1 + min(
        max(
            metrics.horizontalAdvance(" ".join(apart[:at])),
            metrics.horizontalAdvance(" ".join(apart[at:])),
        )
        for at in range(1, len(apart) + 1)
    )


def _paint(label: QLabel, color: str) -> None:
    label.setForegroundRole(QPalette.ColorRole.WindowText)  # a button's label has another
    palette = label.palette()
    for group in (
        QPalette.ColorGroup.Active,
        QPalette.ColorGroup.Inactive,
        QPalette.ColorGroup.Disabled,
    ):
        palette.setColor(group, QPalette.ColorRole.WindowText, QColor(color))
    label.setPalette(palette)
