"""Paints the head of a group over a whole row: title, note below it, and how much is done."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from desktop_app.tracking.figures import whole
from desktop_app.tracking.listing import ListGroup
from desktop_app.ui.chip_painter import ICON_SIZE
from desktop_app.ui.colors import Colors
from desktop_app.ui.hit_words import hit_spans
from desktop_app.ui.icons import Icon, svg_pixmap
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import Space, TextRole, text_font
from desktop_app.ui.one_line import OneLine

_BAR = 72
_BAR_HIGH = 4


class HeadPainter:
    """Fonts and colours of one theme and text size."""

    def __init__(self, font: QFont, colors: Colors, ratio: float) -> None:
        """Icons are sharp at the device `ratio`."""
        strong, small = text_font(TextRole.STRONG, font), text_font(TextRole.SMALL, font)
        self._title, self._note = OneLine(strong), OneLine(small)
        self._title_metrics, self._note_metrics = QFontMetrics(strong), QFontMetrics(small)
        self._hit = QColor(colors.mark_hit)
        self.words = ""  # are searched for
        self.counts_done = True  # of rows of one standing the share done says nothing
        self._ground = QColor(colors.raised)
        self._bar = QColor(colors.border)
        self._done = QColor(colors.done)
        self._text_pen = QPen(QColor(colors.text))
        self._soft_pen = QPen(QColor(colors.soft_text))
        self._arrows = {
            is_open: svg_pixmap(which.value, colors.soft_text, ICON_SIZE, ratio)
            for is_open, which in ((True, Icon.EXPANDED), (False, Icon.COLLAPSED))
        }

    def paint(
        self, painter: QPainter, group: ListGroup, row: QRect, note: str, *, is_open: bool
    ) -> None:
        """Paint the head of `group`; `note` says more about it, in quiet letters."""
        painter.fillRect(row, self._ground)
        middle = row.y() + row.height() // 2
        painter.drawPixmap(
            row.x() + Space.SMALL, middle - ICON_SIZE // 2, self._arrows[is_open]
        )
        language = current_language()
        done = (
            tr("{done}/{all} done").format(
                done=whole(group.completed, language), all=whole(group.size, language)
            )
            if self.counts_done
            else tr("%n directive(s)", "", group.size)
        )
        shaped = self._note.shaped(done, row.width())
        right = row.right() - Space.MEDIUM - shaped.width
        painter.setPen(self._soft_pen)
        self._note.paint(painter, right, middle - self._note.height // 2, done, row.width())
        bar = QRect(right - Space.SMALL - _BAR, middle - _BAR_HIGH // 2, _BAR, _BAR_HIGH)
        if self.counts_done:
            self._paint_bar(painter, bar, group.completed / max(group.size, 1))
        left = row.x() + Space.WIDE + Space.TIGHT
        room = QRect(left, row.y(), bar.x() - Space.MEDIUM - left, row.height())
        self._paint_words(painter, room, group.title, note)

    def _paint_words(self, painter: QPainter, room: QRect, title: str, note: str) -> None:
        high = self._title.height + (self._note.height if note else 0)
        top = room.y() + (room.height() - high) // 2
        self._light_hits(painter, room, top, title, self._title_metrics)
        painter.setPen(self._text_pen)
        self._title.paint(painter, room.x(), top, title, room.width())
        if note:
            below = top + self._title.height
            self._light_hits(painter, room, below, note, self._note_metrics)
            painter.setPen(self._soft_pen)
            self._note.paint(painter, room.x(), below, note, room.width())

    def _light_hits(
        self, painter: QPainter, room: QRect, top: int, line: str, metrics: QFontMetrics
    ) -> None:
        """Say why all work of a notice was found: its number or subject holds the words."""
        for start, end in hit_spans(line, self.words) if self.words else ():
            x = room.x() + metrics.horizontalAdvance(line[:start]) - 1
            width = metrics.horizontalAdvance(line[start:end]) + 2
            hit = QRect(x, top, width, metrics.height()) & room
            painter.fillRect(hit, self._hit)

    def _paint_bar(self, painter: QPainter, bar: QRect, part: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._bar)
        painter.drawRoundedRect(bar, _BAR_HIGH / 2, _BAR_HIGH / 2)
        if part > 0:
            painter.setBrush(self._done)
            full = QRect(bar.x(), bar.y(), max(round(bar.width() * part), _BAR_HIGH), _BAR_HIGH)
            painter.drawRoundedRect(full, _BAR_HIGH / 2, _BAR_HIGH / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
