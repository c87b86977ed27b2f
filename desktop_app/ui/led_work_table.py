"""Open work by who leads it: bars and figures that show what they count."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.overview import LedWork
from desktop_app.ui.colors import current_colors, standing_look
from desktop_app.ui.icons import svg_pixmap
from desktop_app.ui.language import tr
from desktop_app.ui.led_work_model import (
    ALL,
    BAR,
    KINDS,
    NAME,
    LedWorkModel,
    kinds_of,
    part_words,
)
from desktop_app.ui.look import Space
from desktop_app.ui.plain_row import PlainRow
from desktop_app.ui.plain_table import plain_rows
from desktop_app.ui.standing_bar import BarPart, bar_parts, paint_bar, part_at

_HIGH = 14  # of a bar
_ICON = 16
_NAME_SHARE = 0.3
_LEAST_ROWS = 4
_WIDEST = "100.000"


class _Bars(PlainRow):
    """Paints the bar of a row, and says what of it is under the pointer."""

    def parts(self, room: QRectF, index: QModelIndex | QPersistentModelIndex) -> list[BarPart]:
        """The parts of the row's bar, from the left of `room`."""
        model = index.model()
        if not isinstance(model, LedWorkModel):
            return []
        return bar_parts(model.led(index.row()).by_standing, model.longest, room.width())

    # Qt's own names

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The cell's ground, and the bar on it."""
        super().paint(painter, option, index)
        room = bar_room(option)
        paint_bar(painter, room, self.parts(room, index), current_colors())

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Name the part under the pointer."""
        room = bar_room(option)
        kind = part_at(self.parts(room, index), event.pos().x() - room.left())
        model = index.model()
        if kind is None or not isinstance(model, LedWorkModel):
            QToolTip.hideText()
            return True
        words = part_words(kind, model.led(index.row()).by_standing[kind])
        QToolTip.showText(event.globalPos(), words, view)
        return True


def bar_room(option: QStyleOptionViewItem) -> QRectF:
    """Where in its cell the longest bar stands."""
    cell = QRectF(option.rect).adjusted(Space.SMALL, 0, -Space.LARGE, 0)
    cell.setTop(cell.center().y() - _HIGH / 2)
    cell.setHeight(_HIGH)
    return cell


class _Heads(QHeaderView):
    """Where the heads are icons alone, they stand over the right ends of the figures."""

    # Qt's own names

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Qt would set them over the left ends."""
        super().paintSection(painter, rect, section)
        model = self.model()
        if isinstance(model, LedWorkModel) and model.is_narrow and section > ALL:
            ratio = painter.device().devicePixelRatioF()
            look = standing_look(KINDS[section - ALL - 1], current_colors())
            pixmap = svg_pixmap(look.icon, look.color, _ICON, ratio)
            left = rect.right() - Space.SMALL - _ICON
            painter.drawPixmap(left, rect.center().y() - _ICON // 2, pixmap)


class LedWorkTable(QTableView):
    """A click or Enter on a row shows all of it, on a part or a figure what that counts."""

    #: Open work of one lead is to be shown; carries its number and a set of standings.
    wanted = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without rows yet."""
        super().__init__(parent)
        self._lines = LedWorkModel(self)
        self._bars = _Bars(self)
        self._pressed_at = QPoint()
        self.setHorizontalHeader(_Heads(Qt.Orientation.Horizontal, self))
        self.setModel(self._lines)
        self.setItemDelegateForColumn(BAR, self._bars)
        self.setAccessibleName(tr("Open work by lead"))
        plain_rows(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self._stand()
        self.clicked.connect(self._open_clicked)
        self.activated.connect(self._open)

    def show_led(self, led: Sequence[LedWork]) -> None:
        """Show these; the cell that was current stays so, where its row is still there."""
        at, up_to = self.currentIndex(), self.verticalScrollBar().value()
        lead_id = self._lines.led(at.row()).lead_id if at.isValid() else None
        self._lines.show_led(led)
        row = None if lead_id is None else self._lines.row_of(lead_id)
        if led:
            column = at.column() if row is not None else NAME
            self.setCurrentIndex(self._lines.index(row or 0, column))
        self.verticalScrollBar().setValue(up_to)

    def _stand(self) -> None:
        line = self.fontMetrics().height() + Space.SMALL
        self.verticalHeader().setDefaultSectionSize(line)
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSectionResizeMode(BAR, QHeaderView.ResizeMode.Stretch)
        self._wide = self._share_figures(is_narrow=False)
        self.setMinimumHeight(across.sizeHint().height() + _LEAST_ROWS * line)

    def _share_figures(self, *, is_narrow: bool) -> int:
        """Give the columns of figures their least room; how much it is together."""
        self._lines.narrow(is_narrow=is_narrow)
        across = self.horizontalHeader()
        least = self.fontMetrics().horizontalAdvance(_WIDEST) + Space.SMALL
        columns = range(ALL, self._lines.columnCount())
        for column in columns:
            across.resizeSection(column, max(across.sectionSizeHint(column), least))
        return sum(map(across.sectionSize, columns))

    def _open_clicked(self, index: QModelIndex) -> None:
        """In a bar the part under the pointer counts."""
        if index.column() != BAR:
            self._open(index)
            return
        option = QStyleOptionViewItem()
        option.rect = self.visualRect(index)
        room = bar_room(option)
        kind = part_at(self._bars.parts(room, index), self._pressed_at.x() - room.left())
        self._ask_for(index, None if kind is None else frozenset({kind}))

    def _open(self, index: QModelIndex) -> None:
        self._ask_for(index, None)

    def _ask_for(self, index: QModelIndex, part: frozenset[StandingKind] | None) -> None:
        led, kinds = self._lines.led(index.row()), part or kinds_of(index.column())
        if any(kind in kinds for kind in led.by_standing):
            self.wanted.emit(led.lead_id, kinds)

    # Qt's own names

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where: a click on a bar means one of its parts."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room between names, bars and figures; without it heads are icons."""
        room = self.viewport().width()
        figures = self._share_figures(is_narrow=room - self._wide < room / 2)
        names = min(int(room * _NAME_SHARE), (room - figures) // 2)
        self.horizontalHeader().resizeSection(NAME, max(names, 0))
        super().resizeEvent(event)
