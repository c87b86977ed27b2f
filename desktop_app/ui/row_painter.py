"""Paints a whole row of the list: stripe, icon and word of the standing, two lines of text."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from desktop_app.tracking.listing import DirectiveLine, ListGroup
from desktop_app.tracking.wording import standing_words
from desktop_app.ui.day_text import day_text
from desktop_app.ui.directive_model import Column
from desktop_app.ui.hit_words import hit_spans
from desktop_app.ui.icons import Icon, svg_pixmap
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import Colors, Space, TextRole, standing_look, text_font
from desktop_app.ui.two_lines import LaidLine, TwoLines

_STRIPE = 4
_ICON = 16
_BAR = 72


@dataclass(frozen=True, slots=True)
class RowState:
    """What a row is besides its line."""

    selected: bool = False
    current: bool = False  # the keyboard is here
    hovered: bool = False


class RowPainter:
    """Fonts, colours and laid out texts of one theme and text size."""

    def __init__(self, font: QFont, colors: Colors, ratio: float) -> None:
        self._colors = colors
        self._ratio = ratio
        self._body = text_font(TextRole.BODY, font)
        self._strong = text_font(TextRole.STRONG, font)
        self._small = text_font(TextRole.SMALL, font)
        self._metrics = QFontMetrics(self._body)
        self._strong_metrics = QFontMetrics(self._strong)
        self._small_metrics = QFontMetrics(self._small)
        self._texts = TwoLines(self._body)
        self._pen = {
            name: QPen(QColor(getattr(colors, name)))
            for name in ("text", "soft_text", "border", "accent")
        }
        self._fill = {
            name: QColor(getattr(colors, name))
            for name in ("surface", "raised", "selected", "mark_deadline", "accent", "border")
        }
        #: Pixels of every row: two lines of text with room around them.
        self.height = 2 * self._metrics.lineSpacing() + 2 * Space.SMALL
        self.words = ""

    def paint_line(
        self,
        painter: QPainter,
        line: DirectiveLine,
        row: QRect,
        cells: Mapping[Column, QRect],
        state: RowState,
    ) -> None:
        """Paint `line` over `row`; `cells` are the columns that are shown, where they stand."""
        look = standing_look(line.standing.kind, self._colors)
        self._paint_ground(painter, row, state)
        painter.fillRect(row.x(), row.y(), _STRIPE, row.height() - 1, QColor(look.color))
        quiet = line.standing.kind.is_completed
        pen = self._pen["soft_text" if quiet else "text"]
        for column, cell in cells.items():
            stripe = _STRIPE if cell.x() == row.x() else 0
            inner = cell.adjusted(Space.SMALL + stripe, Space.SMALL, -Space.SMALL, -Space.SMALL)
            painter.setPen(pen)
            if column is Column.TEXT:
                self._paint_text(painter, inner, line.text)
            elif column is Column.POINT:
                self._paint_point(painter, inner, line)
            elif column is Column.LEAD:
                self._paint_two(painter, inner, self._texts.lay_out(line.lead, inner.width()))
            elif column is Column.DUE:
                self._paint_due(painter, inner, line)
            else:
                self._paint_standing(painter, inner, line)

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
        """Paint a group's head over the whole `row`: title, `note` below it, work done."""
        painter.fillRect(row, self._fill["raised"])
        self._paint_edge(painter, row, state)
        middle = row.center().y()
        arrow = Icon.EXPANDED if is_open else Icon.COLLAPSED
        self._paint_icon(
            painter,
            QPoint(row.x() + Space.SMALL, middle - 7),
            arrow.value,
            self._colors.soft_text,
        )
        done = tr("{done}/{all} done").format(done=group.completed, all=group.size)
        done_width = self._small_metrics.horizontalAdvance(done)
        right = row.right() - Space.MEDIUM
        self._paint_bar(
            painter,
            QRect(right - done_width - Space.SMALL - _BAR, middle - 2, _BAR, 5),
            group.completed / max(group.size, 1),
        )
        painter.setFont(self._small)
        painter.setPen(self._pen["soft_text"])
        painter.drawText(
            QRect(right - done_width, row.y(), done_width + 1, row.height()),
            Qt.AlignmentFlag.AlignVCenter,
            done,
        )
        left = row.x() + Space.WIDE + Space.TIGHT
        room = QRect(left, row.y(), right - done_width - _BAR - Space.WIDE - left, row.height())
        self._paint_title(painter, room, group.title, note)

    def _paint_title(self, painter: QPainter, room: QRect, title: str, note: str) -> None:
        lines = self._metrics.lineSpacing() + (self._small_metrics.lineSpacing() if note else 0)
        top = room.y() + (room.height() - lines) // 2
        painter.setFont(self._strong)
        painter.setPen(self._pen["text"])
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(
            room.x(),
            top + self._strong_metrics.ascent(),
            self._strong_metrics.elidedText(title, elide, room.width()),
        )
        if note:
            painter.setFont(self._small)
            painter.setPen(self._pen["soft_text"])
            base = top + self._metrics.lineSpacing() + self._small_metrics.ascent()
            painter.drawText(
                room.x(), base, self._small_metrics.elidedText(note, elide, room.width())
            )

    def _paint_bar(self, painter: QPainter, bar: QRect, part: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fill["border"])
        painter.drawRoundedRect(bar, 2.5, 2.5)
        if part > 0:
            painter.setBrush(QColor(self._colors.done))
            full = QRect(bar.x(), bar.y(), max(round(bar.width() * part), 5), bar.height())
            painter.drawRoundedRect(full, 2.5, 2.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_ground(self, painter: QPainter, row: QRect, state: RowState) -> None:
        if state.selected:
            painter.fillRect(row, self._fill["selected"])
        elif state.hovered:
            painter.fillRect(row, self._fill["raised"])
        self._paint_edge(painter, row, state)

    def _paint_edge(self, painter: QPainter, row: QRect, state: RowState) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._pen["border"])
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        if state.current:
            painter.setPen(self._pen["accent"])
            painter.drawRect(row.adjusted(0, 0, -1, -1))

    def _paint_text(self, painter: QPainter, cell: QRect, text: str) -> None:
        lines = self._texts.lay_out(text, cell.width())
        if self.words:
            self._light_hits(painter, cell, text, lines)
        self._paint_two(painter, cell, lines)

    def _paint_two(self, painter: QPainter, cell: QRect, lines: tuple[LaidLine, ...]) -> None:
        painter.setFont(self._body)
        base = cell.y() + self._metrics.ascent()
        if len(lines) == 1:
            base += self._metrics.lineSpacing() // 2
        for laid in lines:
            painter.drawText(cell.x(), base, laid.words)
            base += self._metrics.lineSpacing()

    def _light_hits(
        self, painter: QPainter, cell: QRect, text: str, lines: tuple[LaidLine, ...]
    ) -> None:
        """Put colour behind the words that were searched for."""
        top = cell.y() + (self._metrics.lineSpacing() // 2 if len(lines) == 1 else 0)
        spans = hit_spans(text[: lines[-1].start + len(lines[-1].words)], self.words)
        for number, laid in enumerate(lines):
            for start, end in spans:
                first = max(start - laid.start, 0)
                last = min(end - laid.start, len(laid.words))
                if first < last:
                    x = self._metrics.horizontalAdvance(laid.words[:first])
                    width = self._metrics.horizontalAdvance(laid.words[first:last])
                    y = top + number * self._metrics.lineSpacing()
                    painter.fillRect(
                        cell.x() + x - 1,
                        y,
                        width + 2,
                        self._metrics.height(),
                        self._fill["mark_deadline"],
                    )

    def _paint_point(self, painter: QPainter, cell: QRect, line: DirectiveLine) -> None:
        painter.setFont(self._strong)
        label = self._strong_metrics.elidedText(
            line.point_label, Qt.TextElideMode.ElideRight, cell.width()
        )
        painter.drawText(cell, Qt.AlignmentFlag.AlignVCenter, label)

    def _paint_due(self, painter: QPainter, cell: QRect, line: DirectiveLine) -> None:
        below = _below_due(line)
        day = day_text(line.due) or "–"
        if not below:
            painter.setFont(self._body)
            painter.drawText(cell, Qt.AlignmentFlag.AlignVCenter, day)
            return
        painter.setFont(self._body)
        painter.drawText(cell.x(), cell.y() + self._metrics.ascent(), day)
        painter.setFont(self._small)
        painter.setPen(self._pen["soft_text"])
        words = self._small_metrics.elidedText(below, Qt.TextElideMode.ElideRight, cell.width())
        painter.drawText(
            cell.x(), cell.y() + self._metrics.lineSpacing() + self._metrics.ascent(), words
        )

    def _paint_standing(self, painter: QPainter, cell: QRect, line: DirectiveLine) -> None:
        look = standing_look(line.standing.kind, self._colors)
        words = self._small_metrics.elidedText(
            standing_words(line.standing, current_language()),
            Qt.TextElideMode.ElideRight,
            cell.width() - _ICON - 2 * Space.SMALL - Space.TIGHT,
        )
        width = self._small_metrics.horizontalAdvance(words)
        high = self._small_metrics.height() + 2 * Space.TIGHT
        chip = QRect(
            cell.x(),
            cell.center().y() - high // 2,
            width + _ICON + 2 * Space.SMALL + Space.TIGHT,
            high,
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.fill))
        painter.drawRoundedRect(chip, high / 2, high / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._paint_icon(
            painter,
            QPoint(chip.x() + Space.SMALL, chip.center().y() - _ICON // 2 + 1),
            look.icon,
            look.color,
        )
        painter.setFont(self._small)
        painter.setPen(QColor(look.color))
        room = chip.adjusted(Space.SMALL + _ICON + Space.TIGHT, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_icon(self, painter: QPainter, at: QPoint, name: str, color: str) -> None:
        painter.drawPixmap(at, svg_pixmap(name, color, _ICON, self._ratio))


def _below_due(line: DirectiveLine) -> str:
    """What stands under the day: how often it was extended, or the words without a day."""
    if line.extensions:
        return tr("extended {times}×").format(times=line.extensions)
    return line.deadline_phrase if line.due is None else ""
