"""Paints a whole row of the list: stripe, icon and word of the standing, two lines of text."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.listing import DirectiveLine, ListGroup
from desktop_app.tracking.recurring_words import period_words
from desktop_app.ui.chip_painter import ICON_SIZE, ChipPainter
from desktop_app.ui.colors import Colors, look_of
from desktop_app.ui.head_painter import HeadPainter
from desktop_app.ui.hit_words import hit_spans
from desktop_app.ui.icons import Icon, svg_pixmap
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.list_columns import Column, cell_words
from desktop_app.ui.look import Space, TextRole, text_font
from desktop_app.ui.one_line import OneLine
from desktop_app.ui.two_lines import LaidLine, TwoLines

_STRIPE = 4


@dataclass(frozen=True, slots=True)
class RowState:
    """What a row is besides its line."""

    selected: bool = False
    current: bool = False  # the keyboard is here
    hovered: bool = False


class RowPainter:
    """Fonts, colours and laid out texts of one theme and text size."""

    def __init__(self, font: QFont, colors: Colors, ratio: float) -> None:
        """Pictures are sharp at the device `ratio`."""
        self._colors = colors
        body, small = text_font(TextRole.BODY, font), text_font(TextRole.SMALL, font)
        self._body_font = body
        self._metrics = QFontMetrics(body)
        self._texts = TwoLines(body)
        self._body = OneLine(body)
        self._strong = OneLine(text_font(TextRole.STRONG, font))
        self._small = OneLine(small)
        self._chips = ChipPainter(small, colors, ratio)
        self._heads = HeadPainter(font, colors, ratio)
        self._text_pen = QPen(QColor(colors.text))
        self._soft_pen = QPen(QColor(colors.soft_text))
        self._border_pen = QPen(QColor(colors.border))
        self._focus_pen = QPen(QColor(colors.accent))
        self._selected = QColor(colors.selected)
        self._hovered = QColor(colors.raised)
        self._hit = QColor(colors.mark_hit)
        self._review_pen = QPen(QColor(colors.due_soon))
        self._star = svg_pixmap(Icon.STARRED.value, colors.star, ICON_SIZE, ratio)
        self._no_star = svg_pixmap(Icon.STAR.value, colors.soft_text, ICON_SIZE, ratio)
        #: Pixels of every row: two lines of text with room around them.
        self.height = 2 * self._metrics.lineSpacing() + 2 * Space.SMALL
        self.words = ""
        self.counts_done = True

    def paint_line(
        self,
        painter: QPainter,
        line: DirectiveLine,
        row: QRect,
        cells: Mapping[Column, QRect],
        state: RowState,
    ) -> None:
        """Paint `line` over `row`; `cells` are the columns that are shown, where they stand."""
        if state.selected or state.hovered:
            painter.fillRect(row, self._selected if state.selected else self._hovered)
        self._paint_edge(painter, row, state)
        color = QColor(look_of(line.standing, self._colors).color)
        painter.fillRect(row.x(), row.y(), _STRIPE, row.height() - 1, color)
        pen = self._soft_pen if line.standing.kind.is_completed else self._text_pen
        for column, cell in cells.items():
            stripe = _STRIPE if cell.x() == row.x() else 0
            inner = cell.adjusted(Space.SMALL + stripe, Space.SMALL, -Space.SMALL, -Space.SMALL)
            painter.setPen(pen)
            if column is Column.TEXT:
                self._paint_text(painter, inner, line.text)
            elif column is Column.POINT:
                room = inner.adjusted(0, 0, -ICON_SIZE - Space.HAIR, 0)
                self._strong.paint_middle(painter, room, line.point_label)
                self._paint_star(painter, cell, line, state)
            elif column is Column.DUE:
                self._paint_due(painter, inner, line)
            elif column is Column.STANDING:
                self._chips.paint(painter, inner, line.standing)
            else:
                self._paint_text(painter, inner, cell_words(line, column))

    def _paint_star(
        self, painter: QPainter, cell: QRect, line: DirectiveLine, state: RowState
    ) -> None:
        """A star that is not set shows where it would be, but only under the pointer."""
        if line.starred or state.hovered:
            star = self._star if line.starred else self._no_star
            painter.drawPixmap(_star_place(cell).topLeft(), star)

    def paint_head(
        self,
        painter: QPainter,
        group: ListGroup,
        row: QRect,
        note: str,
        *,
        is_open: bool,
        state: RowState,
    ) -> None:
        """Paint a group's head over the whole `row`."""
        self._heads.words, self._heads.counts_done = self.words, self.counts_done
        self._heads.paint(painter, group, row, note, is_open=is_open)
        self._paint_edge(painter, row, state)

    def _paint_edge(self, painter: QPainter, row: QRect, state: RowState) -> None:
        painter.setPen(self._border_pen)
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        if state.current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._focus_pen)
            painter.drawRect(row.adjusted(0, 0, -1, -1))

    def _paint_text(self, painter: QPainter, cell: QRect, text: str) -> None:
        lines = self._texts.lay_out(text, cell.width())
        if self.words:
            self._light_hits(painter, cell, text, lines)
        self._paint_two(painter, cell, lines)

    def _paint_two(self, painter: QPainter, cell: QRect, lines: tuple[LaidLine, ...]) -> None:
        painter.setFont(self._body_font)
        top = self._top(cell, lines)
        for laid in lines:
            painter.drawStaticText(cell.x(), top, laid.laid)
            top += self._metrics.lineSpacing()

    def _top(self, cell: QRect, lines: tuple[LaidLine, ...]) -> int:
        return cell.y() + (self._metrics.lineSpacing() // 2 if len(lines) == 1 else 0)

    def _light_hits(
        self, painter: QPainter, cell: QRect, text: str, lines: tuple[LaidLine, ...]
    ) -> None:
        """Put colour behind the words that were searched for."""
        top, high = self._top(cell, lines), self._metrics.height()
        spans = hit_spans(text[: lines[-1].start + len(lines[-1].words)], self.words)
        for laid in lines:
            for start, end in spans:
                first = max(start - laid.start, 0)
                last = min(end - laid.start, len(laid.words))
                if first < last:
                    x = cell.x() + self._metrics.horizontalAdvance(laid.words[:first]) - 1
                    width = self._metrics.horizontalAdvance(laid.words[first:last]) + 2
                    painter.fillRect(x, top, width, high, self._hit)
            top += self._metrics.lineSpacing()

    def _paint_due(self, painter: QPainter, cell: QRect, line: DirectiveLine) -> None:
        below = _below_due(line)
        day = day_text(line.due) or "–"
        if not below:
            self._body.paint_middle(painter, cell, day)
            return
        self._body.paint(painter, cell.x(), cell.y(), day, cell.width())
        wants_eyes = line.wants_review or line.asked_due or line.extensions > 1
        painter.setPen(self._review_pen if wants_eyes else self._soft_pen)
        under = cell.y() + self._metrics.lineSpacing() + Space.HAIR
        self._small.paint(painter, cell.x(), under, below, cell.width())


def _star_place(cell: QRect) -> QRect:
    """Where the star stands in the cell of the point."""
    left = cell.right() - Space.TIGHT - ICON_SIZE
    top = cell.y() + (cell.height() - ICON_SIZE) // 2
    return QRect(left, top, ICON_SIZE, ICON_SIZE)


def is_on_star(cell: QRect, place: QPoint) -> bool:
    """Whether a click at `place` means the star: sixteen pixels alone are hard to hit."""
    near = _star_place(cell).adjusted(-Space.TIGHT, -Space.TIGHT, Space.TIGHT, Space.TIGHT)
    return near.contains(place)


def _below_due(line: DirectiveLine) -> str:
    """What stands under the day: its true end, how often it was extended, or the words."""
    if line.standing.kind is StandingKind.DUE_TODAY and line.last_day != line.due:
        return tr("until the end of {day}").format(day=f"{line.last_day:%d/%m}")
    if line.wants_review:
        return tr("look again")
    if line.asked_due:
        day = f"{line.asked_due:%d/%m}"
        if line.extensions:
            return tr("{times}×, asks {day}").format(times=line.extensions, day=day)
        return tr("asks for {day}").format(day=day)
    if line.extensions:
        return tr("extended {times}×").format(times=line.extensions)
    if line.missed > 1:
        return tr("%n period(s) missed", "", line.missed)
    if line.recurrence and line.occurrence:
        return period_words(line.recurrence, line.occurrence, current_language())
    if line.milestones > 1:
        return tr("milestone {met}/{all}").format(met=line.milestones_met, all=line.milestones)
    return line.deadline_phrase if line.due is None else ""
