"""What is lit on the page: each kind has a line of its own, to be told without its colour."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTextDocument, QTextLine
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.tracking.notice import Span
from desktop_app.ui.colors import Colors, current_colors
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space


class MarkKind(Enum):
    """What a lit place is."""

    POINT = auto()
    LEAD = auto()
    COORDINATING = auto()
    DEADLINE = auto()
    DOUBT = auto()
    HIT = auto()  # was searched for


@dataclass(frozen=True, slots=True)
class Mark:
    """A lit place of the text."""

    span: Span
    kind: MarkKind


@dataclass(frozen=True, slots=True)
class Stripe:
    """A bar in the page's margin beside the lines of a point."""

    span: Span
    color: str
    is_current: bool = False


def mark_fill(kind: MarkKind, colors: Colors) -> str | None:
    """The ground behind a lit place; none for a doubt, whose words keep what they are."""
    return {
        MarkKind.POINT: colors.mark_point,
        MarkKind.LEAD: colors.mark_lead,
        MarkKind.COORDINATING: colors.mark_coordinating,
        MarkKind.DEADLINE: colors.mark_deadline,
        MarkKind.DOUBT: None,
        MarkKind.HIT: colors.mark_hit,
    }[kind]


def mark_words(kind: MarkKind) -> str:
    """What the legend calls it."""
    return {
        MarkKind.POINT: tr("Point"),
        MarkKind.LEAD: tr("Lead"),
        MarkKind.COORDINATING: tr("Coordinating"),
        MarkKind.DEADLINE: tr("Deadline"),
        MarkKind.DOUBT: tr("To look at"),
        MarkKind.HIT: tr("Found"),
    }[kind]


def marked_boxes(document: QTextDocument, span: Span) -> list[QRectF]:
    """Where the letters of `span` stand, line by line, in the document's own measure."""
    found = []
    block = document.findBlock(span.start)
    while block.isValid() and block.position() < span.end:
        layout, at = block.layout(), block.position()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(span.start - at, line.textStart())
            last = min(span.end - at, line.textStart() + line.textLength())
            if first >= last:
                continue
            left, right = _x_of(line, first), _x_of(line, last)
            box = QRectF(left, line.y(), right - left, line.ascent() + line.descent())
            found.append(box.translated(layout.position()))
        block = block.next()
    return found


def _x_of(line: QTextLine, place: int) -> float:
    # Qt gives the place back beside its x; the stubs know neither.
    x: float = line.cursorToX(place)[0]  # type: ignore[index]
    return x


def draw_line_of(painter: QPainter, kind: MarkKind, box: QRectF, colors: Colors) -> None:
    """Solid under a lead, dashed under a helper, double under a deadline, round a doubt."""
    if kind is MarkKind.POINT:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind is MarkKind.DOUBT:
        painter.setPen(QPen(QColor(colors.due_soon), _FRAME))
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, _BELOW + _APART + 1), _ROUND, _ROUND)
        return
    strokes = {
        MarkKind.LEAD: (colors.accent, Qt.PenStyle.SolidLine, (_THICK,)),
        MarkKind.COORDINATING: (colors.done, Qt.PenStyle.CustomDashLine, (_THICK,)),
        MarkKind.DEADLINE: (colors.due_soon, Qt.PenStyle.SolidLine, (_THIN, _THIN)),
        MarkKind.HIT: (colors.text, Qt.PenStyle.SolidLine, (_THIN,)),
    }
    color, style, thick = strokes[kind]
    under = box.bottom() + _BELOW  # clear of the dots below ạ, ệ, ọ
    for number, width in enumerate(thick):
        pen = QPen(QColor(color), width, style, Qt.PenCapStyle.FlatCap)
        if style is Qt.PenStyle.CustomDashLine:
            pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        y = under + number * _APART
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))


class MarkSwatch(QWidget):
    """How one kind of mark looks, for the legend."""

    def __init__(self, kind: MarkKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    # Qt's own names

    def sizeHint(self) -> QSize:
        """About two letters wide."""
        return QSize(Space.WIDE, Space.LARGE + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The fill and the line, as on the page."""
        colors = current_colors()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(3, 2, -3, -2)
        fill = mark_fill(self._kind, colors)
        if fill is not None:
            painter.fillRect(box, QColor(fill))
        letters = box.adjusted(0, 0, 0, -_BELOW - _APART - 1)
        draw_line_of(painter, self._kind, letters, colors)
        painter.end()


_THICK, _THIN, _FRAME = 2.0, 1.2, 1.6
_BELOW = 0.8  # from the letters to the line
_APART = 2.6
_DASHES = (2.0, 1.5)  # in widths of the line
_ROUND = 3.0
