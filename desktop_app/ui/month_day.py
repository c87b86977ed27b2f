"""One day of the month: its number, and how much is due and how it stands, in words."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop_app.tracking.deadline import COMPLETED, StandingKind
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.wording import word
from desktop_app.ui.colors import Colors, current_colors, standing_look
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import Space, TextRole, text_font

_RADIUS = 6
_STRIPE = 3
_LINES = 3  # of standings, under the day's number


class MonthDay(QAbstractButton):
    """A click shows the day's work; a day without work is quiet."""

    def __init__(self) -> None:
        """No day yet."""
        super().__init__()
        self.day: date | None = None
        self.number = 0  # of directives due
        self._shown: list[tuple[StandingKind, str]] = []
        self._is_today = self._is_inside = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_day(
        self,
        day: date,
        due: Mapping[StandingKind, int],
        *,
        is_today: bool,
        is_inside: bool,
    ) -> None:
        """Show another day; `is_inside` the month at hand."""
        self.day, self._is_today, self._is_inside = day, is_today, is_inside
        self.number = sum(due.values())
        self._shown = _lines(due)
        said = ", ".join(words for _, words in self._shown)
        self.setAccessibleName(": ".join(filter(None, (day_text(day), said))))
        self.setToolTip(self.accessibleName() if self.number else "")
        self.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if self.number else Qt.FocusPolicy.NoFocus
        )
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if self.number else Qt.CursorShape.ArrowCursor
        )
        self.update()

    # Qt's own names

    def sizeHint(self) -> QSize:
        """Room for the number and three lines of words."""
        line = QFontMetrics(text_font(TextRole.SMALL)).height() + Space.HAIR
        return QSize(0, self.fontMetrics().height() + _LINES * line + 2 * Space.SMALL)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the day's number and the lines that have room."""
        del event
        colors = current_colors()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, colors)
        inner = self.rect().adjusted(Space.SMALL, Space.TIGHT, -Space.SMALL, -Space.TIGHT)
        strong = text_font(TextRole.STRONG if self._is_today else TextRole.BODY)
        painter.setFont(strong)
        ink = colors.accent if self._is_today else colors.text
        painter.setPen(QColor(ink if self._is_inside else colors.soft_text))
        top = QFontMetrics(strong).height()
        place = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(inner, place, str(self.day.day) if self.day else "")
        self._paint_lines(painter, inner.adjusted(0, top, 0, 0), colors)
        painter.end()

    def _paint_ground(self, painter: QPainter, colors: Colors) -> None:
        is_lit = self.number and (self.underMouse() or self.hasFocus())
        ground = colors.surface if self._is_inside else colors.window
        painter.setBrush(QColor(colors.raised if is_lit else ground))
        painter.setPen(QColor(colors.accent if self._is_today or is_lit else colors.border))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def _paint_lines(self, painter: QPainter, room: QRect, colors: Colors) -> None:
        painter.setFont(text_font(TextRole.SMALL))
        metrics = painter.fontMetrics()
        high = metrics.height() + Space.HAIR
        for place, (kind, words) in enumerate(self._shown):
            line = QRect(room.left(), room.top() + place * high, room.width(), metrics.height())
            if line.bottom() > room.bottom():
                return
            look = standing_look(kind, colors)
            painter.fillRect(
                line.left(), line.top(), _STRIPE, line.height(), QColor(look.color)
            )
            painter.setPen(QColor(look.color))
            beside = line.adjusted(_STRIPE + Space.TIGHT, 0, 0, 0)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, beside.width())
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, shown)


def _lines(due: Mapping[StandingKind, int]) -> list[tuple[StandingKind, str]]:
    """What wants attention first; all that is completed is one line."""
    lines = [
        (kind, f"{due[kind]} {word(kind, current_language()).lower()}")
        for kind in StandingKind
        if due.get(kind) and kind not in COMPLETED
    ]
    done = sum(due.get(kind, 0) for kind in COMPLETED)
    if done:
        lines.append((StandingKind.COMPLETED_ON_TIME, f"{done} {tr('Completed').lower()}"))
    return lines
