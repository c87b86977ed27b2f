"""The head and foot of a paper in small, as they will be printed."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.tracking.office import OfficeFacts
from desktop_app.ui.colors import current_colors
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, paper_font

_SIZE = 9.0
_LINES = 9


class PaperHead(QWidget):
    """Painted, not typed: agency left, quốc hiệu right, date, title, signer."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._facts = OfficeFacts()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("How the papers begin and end"))

    def show_facts(self, facts: OfficeFacts) -> None:
        """Paint the head of this office."""
        self._facts = facts
        self.update()

    def _step(self) -> float:
        return QFontMetricsF(paper_font(_SIZE)).lineSpacing()

    def _paint_head(self, painter: QPainter, page: QRectF) -> None:
        facts, step = self._facts, self._step()
        left = QRectF(page.x(), page.y(), page.width() * 0.42, step)
        right = QRectF(page.x() + page.width() * 0.44, page.y(), page.width() * 0.56, step)
        self._line(painter, left, 0, facts.superior.upper())
        self._line(painter, left, 1, (facts.name or "…").upper(), bold=True)
        self._rule(painter, left, 2, 0.35)
        self._line(painter, right, 0, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True)
        self._line(painter, right, 1, "Độc lập - Tự do - Hạnh phúc", bold=True)
        self._rule(painter, right, 2, 0.5)
        place = f"{facts.place}, " if facts.place else ""
        day = self._today
        dated = f"{place}ngày {day.day:02d} tháng {_month(day)} năm {day.year}"
        self._line(painter, right, 2.5, dated, italic=True)
        self._line(painter, page, 4, "BÁO CÁO", bold=True)

    def _paint_foot(self, painter: QPainter, page: QRectF) -> None:
        facts, step = self._facts, self._step()
        half = page.width() / 2
        left = QRectF(page.x(), page.y(), half, step)
        right = QRectF(page.x() + half, page.y(), half, step)
        self._line(painter, left, 5.8, "NGƯỜI LẬP", bold=True)
        self._line(painter, left, 8, facts.prepared_by, bold=True)
        self._line(painter, right, 5.8, facts.signer_title.upper(), bold=True)
        self._line(painter, right, 8, facts.signer, bold=True)

    def _line(
        self,
        painter: QPainter,
        first: QRectF,
        number: float,
        words: str,
        *,
        bold: bool = False,
        italic: bool = False,
    ) -> None:
        font = paper_font(_SIZE)
        font.setItalic(italic)
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        step = self._step()
        room = QRectF(first.x(), first.y() + number * step, first.width(), step)
        shown = QFontMetricsF(font).elidedText(
            words, Qt.TextElideMode.ElideRight, first.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)

    def _rule(self, painter: QPainter, first: QRectF, number: float, part: float) -> None:
        width = first.width() * part
        y = first.y() + number * self._step() + 3
        left = first.x() + (first.width() - width) / 2
        painter.drawLine(round(left), round(y), round(left + width), round(y))

    # Qt's own names

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(480, round(_LINES * self._step()) + 2 * Space.LARGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A sheet in the page's colours."""
        super().paintEvent(event)
        colors = current_colors()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colors.surface))
        painter.setPen(QPen(QColor(colors.border)))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setPen(QPen(QColor(colors.text)))
        margin = Space.LARGE
        page = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        self._paint_head(painter, page)
        self._paint_foot(painter, page)
        painter.end()


def _month(day: date) -> str:
    """Two figures only for January and February, as Nghị định 30/2020 writes them."""
    return f"{day.month:02d}" if day.month in {1, 2} else str(day.month)
