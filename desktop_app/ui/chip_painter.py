"""The chip of a standing: icon and words in its colour on its quiet fill, painted once."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap

from desktop_app.tracking.deadline import Standing, StandingKind
from desktop_app.tracking.wording import standing_words
from desktop_app.ui.colors import Colors, look_of
from desktop_app.ui.icons import svg_pixmap
from desktop_app.ui.language import current_language
from desktop_app.ui.look import Space

ICON_SIZE = 16
#: Pixels of a chip that are not its words.
SIDES = 2 * Space.SMALL + ICON_SIZE + Space.TIGHT
_KEPT = 128


class ChipPainter:
    """Keeps the chips of one theme and text size as pictures: rounding each anew is slow."""

    def __init__(self, font: QFont, colors: Colors, ratio: float) -> None:
        """Chips in `font`, sharp at the device `ratio`."""
        self._font = font
        self._metrics = QFontMetrics(font)
        self._colors = colors
        self._ratio = ratio
        self._kept: dict[tuple[Standing, int], QPixmap] = {}
        self.height = self._metrics.height() + 2 * Space.TIGHT

    def paint(self, painter: QPainter, cell: QRect, standing: Standing) -> None:
        """Paint the chip at the left of `cell`, half way down, no wider than it."""
        key = standing, cell.width()
        chip = self._kept.get(key)
        if chip is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            chip = self._kept[key] = self._painted(standing, cell.width())
        height = round(chip.deviceIndependentSize().height())
        painter.drawPixmap(cell.x(), cell.y() + (cell.height() - height) // 2, chip)

    def _painted(self, standing: Standing, room: int) -> QPixmap:
        look = look_of(standing, self._colors)
        lines = self._lines(standing_words(standing, current_language()), room - SIDES)
        width = max(map(self._metrics.horizontalAdvance, lines)) + SIDES
        height = self.height + (len(lines) - 1) * self._metrics.height()
        chip = QPixmap(round(width * self._ratio), round(height * self._ratio))
        chip.setDevicePixelRatio(self._ratio)
        chip.fill(Qt.GlobalColor.transparent)
        painter = QPainter(chip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.fill))
        round_ = self.height / 2
        painter.drawRoundedRect(QRectF(0, 0, width, height), round_, round_)
        icon = svg_pixmap(look.icon, look.color, ICON_SIZE, self._ratio)
        painter.drawPixmap(Space.SMALL, round((height - ICON_SIZE) / 2), icon)
        painter.setFont(self._font)
        painter.setPen(QColor(look.color))
        left = Space.SMALL + ICON_SIZE + Space.TIGHT
        for number, words in enumerate(lines):
            top = Space.TIGHT + number * self._metrics.height()
            place = QRect(left, top, width - left, self._metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()
        return chip

    def _lines(self, words: str, room: int) -> list[str]:
        """On one line where there is room for it, else on two."""
        if self._metrics.horizontalAdvance(words) <= room:
            return [words]
        elide = Qt.TextElideMode.ElideRight
        return [self._metrics.elidedText(line, elide, room) for line in halves(words)]


def halves(words: str) -> tuple[str, ...]:
    """`words` broken at the space nearest to their middle; one word stays whole."""
    spaces = [place for place, letter in enumerate(words) if letter == " "]
    if not spaces:
        return (words,)
    middle = min(spaces, key=lambda place: abs(2 * place - len(words) + 1))
    return words[:middle], words[middle + 1 :]


def room_for_chips(font: QFont) -> int:
    """Pixels in which no standing is cut: what is long overdue on one line, all on two."""
    language, days = current_language(), 888
    lines = [standing_words(Standing(StandingKind.OVERDUE, days), language)]
    urgent = Standing(StandingKind.DUE_SOON, days, is_urgent=True)
    lines.extend(halves(standing_words(urgent, language)))
    for kind in StandingKind:
        lines.extend(halves(standing_words(Standing(kind, days), language)))
    return max(map(QFontMetrics(font).horizontalAdvance, lines)) + SIDES
