"""A bar cut into standings, told apart without colours too: full, striped, hollow."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.overview import Standings
from desktop_app.ui.colors import Colors, current_colors, standing_look
from desktop_app.ui.icons import svg_pixmap

_LEAST = 5.0  # pixels: no part vanishes
_GAP = 2.0


@dataclass(frozen=True, slots=True)
class BarPart:
    """One standing's part of a bar, in pixels from its beginning."""

    kind: StandingKind
    left: float
    width: float


def bar_parts(by_standing: Standings, longest: int, room: float) -> list[BarPart]:
    """The parts of a bar in a `room` that a bar of `longest` would fill, in pixels."""
    total = sum(by_standing.values())
    if not total:
        return []
    least = _LEAST * len(by_standing)
    whole = max(room * total / max(longest, total), least)
    parts, left = [], 0.0
    for kind, number in by_standing.items():
        width = _LEAST + (whole - least) * number / total
        parts.append(BarPart(kind, left, width))
        left += width
    return parts


def part_at(parts: list[BarPart], place: float) -> StandingKind | None:
    """Whose part lies so many pixels from the bar's beginning."""
    return next(
        (part.kind for part in parts if part.left <= place < part.left + part.width), None
    )


def paint_bar(painter: QPainter, room: QRectF, parts: list[BarPart], colors: Colors) -> None:
    """Paint `parts` from the left of `room`, as high as it is."""
    for part in parts:
        place = QRectF(room.left() + part.left, room.top(), part.width - _GAP, room.height())
        paint_part(painter, place, part.kind, colors)


def legend(kind: StandingKind) -> QPixmap:
    """How a standing looks in a bar, and its icon."""
    colors = current_colors()
    look = standing_look(kind, colors)
    pixmap = QPixmap(QSize(_SAMPLE + _APART + _ICON, _ICON) * _SHARP)
    pixmap.setDevicePixelRatio(_SHARP)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        sample = QRectF(0, (_ICON - _HIGH) / 2, _SAMPLE, _HIGH)
        paint_part(painter, sample, kind, colors)
        icon = svg_pixmap(look.icon, look.color, _ICON, _SHARP)
        painter.drawPixmap(_SAMPLE + _APART, 0, icon)
    return pixmap


_SAMPLE, _HIGH, _APART, _ICON = 22, 14, 6, 18
_SHARP = 2  # on every screen


def paint_part(painter: QPainter, place: QRectF, kind: StandingKind, colors: Colors) -> None:
    """One part, or its sample beside the words for it."""
    look = standing_look(kind, colors)
    color = QColor(look.color)
    ground, stripes, edge = {
        StandingKind.OVERDUE: (color, None, Qt.PenStyle.SolidLine),
        StandingKind.DUE_TODAY: (color, QColor(colors.surface), Qt.PenStyle.SolidLine),
        StandingKind.DUE_SOON: (QColor(look.fill), color, Qt.PenStyle.SolidLine),
        StandingKind.ON_TRACK: (QColor(look.fill), None, Qt.PenStyle.SolidLine),
        StandingKind.UNDATED: (QColor(colors.surface), None, Qt.PenStyle.DotLine),
    }[kind]
    inner = place.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.fillRect(inner, ground)
    if stripes is not None:
        painter.fillRect(inner, QBrush(stripes, Qt.BrushStyle.BDiagPattern))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, 1, edge))
    painter.drawRect(inner)
