"""How the points of a notice are covered: a bar in four parts, and the words for each part."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.tracking.notice import Disposition
from desktop_app.tracking.wording import word
from desktop_app.ui.colors import Colors, current_colors
from desktop_app.ui.language import current_language

_HIGH = 10
_GAP = 2
_ORDER = (
    Disposition.TRACKED,
    Disposition.NOTED,
    Disposition.NOT_OURS,
    Disposition.UNDECIDED,
)


class CoverageBar(QWidget):
    """Each part is as long as its share of the points; what is undecided is hollow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without points yet."""
        super().__init__(parent)
        self._counts: Counter[Disposition] = Counter()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, dispositions: Iterable[Disposition]) -> str:
        """Show what became of the points; the words for it."""
        self._counts = Counter(dispositions)
        words = "  ·  ".join(
            f"{word(each, current_language())} {self._counts[each]}".replace(
                " ", "\N{NO-BREAK SPACE}"
            )
            for each in _ORDER
            if self._counts[each]
        )
        self.setAccessibleName(words)
        self.update()
        return words

    def _part_words(self, disposition: Disposition) -> str:
        """A word and its number, which stay together on one line."""
        words = f"{word(disposition, current_language())} {self._counts[disposition]}"
        return words.replace(" ", "\N{NO-BREAK SPACE}")

    # Qt's own names

    def sizeHint(self) -> QSize:
        """A thin line as wide as there is room."""
        return QSize(120, _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  it is all painted
        """Paint the parts beside one another."""
        total = self._counts.total()
        if not total:
            return
        colors, left = current_colors(), 0.0
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for each in _ORDER:
                wide = self.width() * self._counts[each] / total
                if wide > _GAP:
                    _paint_part(painter, QRectF(left, 0, wide - _GAP, _HIGH), each, colors)
                left += wide


def _paint_part(
    painter: QPainter, place: QRectF, disposition: Disposition, colors: Colors
) -> None:
    color = QColor(
        {
            Disposition.TRACKED: colors.accent,
            Disposition.NOTED: colors.undated,
            Disposition.NOT_OURS: colors.border,
            Disposition.UNDECIDED: colors.due_soon,
        }[disposition]
    )
    is_open = disposition is Disposition.UNDECIDED
    painter.setPen(color if is_open else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if is_open else color)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), _HIGH / 2, _HIGH / 2)
