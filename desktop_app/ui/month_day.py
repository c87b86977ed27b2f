"""One day of the month: its number, and how much is due and how it stands, in words."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop_app.tracking.deadline import COMPLETED, StandingKind
from desktop_app.tracking.figures import day_text, whole
from desktop_app.tracking.wording import word
from desktop_app.ui.colors import Colors, current_colors, standing_look
from desktop_app.ui.icons import svg_pixmap
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import Space, TextRole, text_font

_RADIUS = 6
_STRIPE = 3
_ICON = 14
_SATURDAY = 5
_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
_LINES = 3  # of standings, under the day's number


class MonthDay(QAbstractButton):
    """A click or Enter shows the day's work; a day without work is quiet."""

    #: The keyboard came to it; carries itself.
    reached = Signal(object)

    def __init__(self) -> None:
        """No day yet."""
        super().__init__()
        self.day: date | None = None
        self.number = 0  # of directives due
        self._shown: list[_Line] = []
        self._is_today = self._is_inside = self._is_worked = False
        self._unlike = ""  # what is unlike other days of its weekday
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_day(
        self,
        day: date,
        due: Mapping[StandingKind, int],
        *,
        is_today: bool,
        is_inside: bool,
        is_worked: bool,
    ) -> None:
        """Show another day; `is_inside` the month at hand."""
        self.day, self._is_today, self._is_inside = day, is_today, is_inside
        self._is_worked, self._unlike = is_worked, _unlike_its_weekday(day, is_worked=is_worked)
        self.number = sum(due.values())
        self._shown = _lines(due)
        named = ", ".join(filter(None, (day_text(day), self._unlike)))
        said = ", ".join(line.words for line in self._shown)
        self.setAccessibleName(": ".join(filter(None, (named, said))))
        self.setToolTip(self.accessibleName() if self.number else "")
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if self.number else Qt.CursorShape.ArrowCursor
        )
        self.update()

    def _room_for(self, lines: int) -> QSize:
        line = QFontMetrics(text_font(TextRole.SMALL)).height() + Space.HAIR
        return QSize(0, self.fontMetrics().height() + lines * line + 2 * Space.TIGHT)

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is a click; arrows are for whoever holds the days."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is here."""
        super().focusInEvent(event)
        self.reached.emit(self)

    def sizeHint(self) -> QSize:
        """Room for the number and three lines of words."""
        return self._room_for(_LINES)

    def minimumSizeHint(self) -> QSize:
        """Room for the number and what wants attention first."""
        return self._room_for(1)

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
        is_quiet = not (self._is_inside and self._is_worked)
        ink = colors.accent if self._is_today else colors.text
        painter.setPen(QColor(colors.soft_text if is_quiet and not self._is_today else ink))
        top = QFontMetrics(strong).height()
        above = Qt.AlignmentFlag.AlignTop
        number = str(self.day.day) if self.day else ""
        painter.drawText(inner, above | Qt.AlignmentFlag.AlignLeft, number)
        painter.setFont(text_font(TextRole.SMALL))
        painter.setPen(QColor(colors.soft_text))
        painter.drawText(inner, above | Qt.AlignmentFlag.AlignRight, self._unlike)
        self._paint_lines(painter, inner.adjusted(0, top, 0, 0), colors)
        painter.end()

    def _paint_ground(self, painter: QPainter, colors: Colors) -> None:
        is_lit = self.number and (self.underMouse() or self.hasFocus())
        is_plain = self._is_inside and self._is_worked
        ground = colors.surface if is_plain else colors.window
        painter.setBrush(QColor(colors.raised if is_lit else ground))
        painter.setPen(QColor(colors.accent if self._is_today or is_lit else colors.border))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def _paint_lines(self, painter: QPainter, room: QRect, colors: Colors) -> None:
        painter.setFont(text_font(TextRole.SMALL))
        high = painter.fontMetrics().height()
        for place, line in enumerate(self._shown):
            top = room.top() + place * (high + Space.HAIR)
            if top + high > room.bottom() + 1:
                return
            _paint_line(painter, QRect(room.left(), top, room.width(), high), line, colors)


class _Line(NamedTuple):
    """How much of the day's work stands how."""

    kind: StandingKind
    number: int
    words: str


def _paint_line(painter: QPainter, room: QRect, line: _Line, colors: Colors) -> None:
    """The words, or where they would be cut the standing's icon and the number."""
    look = standing_look(line.kind, colors)
    painter.fillRect(room.left(), room.top(), _STRIPE, room.height(), QColor(look.color))
    painter.setPen(QColor(look.color))
    beside = room.adjusted(_STRIPE + Space.TIGHT, 0, 0, 0)
    words = line.words
    if painter.fontMetrics().horizontalAdvance(words) > beside.width():
        ratio = painter.device().devicePixelRatioF()
        high = beside.center().y() - _ICON // 2 + 1
        pixmap = svg_pixmap(look.icon, look.color, _ICON, ratio)
        painter.drawPixmap(beside.left(), high, pixmap)
        beside.adjust(_ICON + Space.TIGHT, 0, 0, 0)
        words = whole(line.number, current_language())
    painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, words)


def _unlike_its_weekday(day: date, *, is_worked: bool) -> str:
    """What a day off in the week, or a worked one at its end, is called."""
    if is_worked == (day.weekday() < _SATURDAY):
        return ""
    return tr("made up for") if is_worked else tr("day off")


def _lines(due: Mapping[StandingKind, int]) -> list[_Line]:
    """What wants attention first; all that is completed is one line."""
    lines = [
        _line(kind, due[kind], word(kind, current_language()))
        for kind in StandingKind
        if due.get(kind) and kind not in COMPLETED
    ]
    done = sum(due.get(kind, 0) for kind in COMPLETED)
    if done:
        lines.append(_line(StandingKind.COMPLETED_ON_TIME, done, tr("Completed")))
    return lines


def _line(kind: StandingKind, number: int, called: str) -> _Line:
    return _Line(kind, number, f"{whole(number, current_language())} {called.lower()}")
