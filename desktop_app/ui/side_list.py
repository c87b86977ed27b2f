"""A list of side bar entries: its model, its painted lines, and the view that holds them."""

from collections.abc import Sequence
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.ui.colors import current_colors
from desktop_app.ui.icons import svg_pixmap
from desktop_app.ui.look import Space, TextRole, text_font
from desktop_app.ui.side_choice import SideChoice
from desktop_app.ui.side_entries import SideEntry

_ICON = 16
_STRIPE = 4
_RADIUS = 6


class SideModel(QAbstractListModel):
    """The entries in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self._entries: Sequence[SideEntry] = ()

    def show_entries(self, entries: Sequence[SideEntry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> SideEntry:
        """The entry at `row`."""
        return self._entries[row]

    def row_of(self, choice: SideChoice) -> int | None:
        """Where a choice stands; None when it is not here."""
        rows = (row for row, entry in enumerate(self._entries) if entry.choice == choice)
        return next(rows, None)

    # Qt's own names

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Rows that are shown."""
        return 0 if parent.isValid() else len(self._entries)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The words and what a screen reader says."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<qt>{escape(entry.spoken)}</qt>"
        return None


class _SideDelegate(QStyledItemDelegate):
    """Paints an entry: stripe, icon and words, the figure at the right."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one entry."""
        model = index.model()
        if not isinstance(model, SideModel):
            return
        entry = model.entry(index.row())
        colors = current_colors()
        room = option.rect.adjusted(Space.SMALL, 1, -Space.SMALL, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self._paint_ground(painter, room, selected=selected, focused=focused, hovered=hovered)
        left = room.x() + Space.SMALL
        if entry.icon:
            stripe = QRect(room.x() + 2, room.y() + 7, _STRIPE, room.height() - 14)
            painter.fillRect(stripe, QColor(entry.color))
            ratio = painter.device().devicePixelRatioF()
            pixmap = svg_pixmap(entry.icon, entry.color, _ICON, ratio)
            painter.drawPixmap(
                left + Space.TIGHT + 2, room.center().y() - _ICON // 2 + 1, pixmap
            )
            left += _ICON + Space.MEDIUM + 2
        inner = QRect(left, room.y(), room.right() - Space.SMALL - left, room.height())
        width = self._paint_figure(
            painter, inner, entry, option, strong=selected or entry.warned
        )
        words = inner.adjusted(0, 0, -width - Space.SMALL, 0)
        self._paint_words(painter, words, entry, option, selected=selected)
        painter.setPen(QColor(colors.text))

    def _paint_ground(
        self, painter: QPainter, room: QRect, *, selected: bool, focused: bool, hovered: bool
    ) -> None:
        colors = current_colors()
        if not (selected or hovered or focused):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QColor(colors.accent) if focused else Qt.PenStyle.NoPen)
        ground = colors.selected if selected else colors.raised
        painter.setBrush(QColor(ground) if selected or hovered else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(room, _RADIUS, _RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_figure(
        self,
        painter: QPainter,
        room: QRect,
        entry: SideEntry,
        option: QStyleOptionViewItem,
        *,
        strong: bool,
    ) -> int:
        colors = current_colors()
        font = text_font(TextRole.STRONG if strong else TextRole.BODY, option.font)
        painter.setFont(font)
        warned = colors.overdue if not entry.icon and entry.part is None else entry.color
        quiet = colors.soft_text if entry.figure in {"0", "0/0"} else colors.text
        painter.setPen(QColor(warned if entry.warned and warned else quiet))
        painter.drawText(
            room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, entry.figure
        )
        return QFontMetrics(font).horizontalAdvance(entry.figure)

    def _paint_words(
        self,
        painter: QPainter,
        room: QRect,
        entry: SideEntry,
        option: QStyleOptionViewItem,
        *,
        selected: bool,
    ) -> None:
        colors = current_colors()
        font = text_font(TextRole.STRONG if selected else TextRole.BODY, option.font)
        small = text_font(TextRole.SMALL, option.font)
        metrics, small_metrics = QFontMetrics(font), QFontMetrics(small)
        elide = Qt.TextElideMode.ElideRight
        lines = metrics.height() + (small_metrics.height() if entry.note else 0)
        base = room.y() + (room.height() - lines) // 2
        painter.setFont(font)
        painter.setPen(QColor(colors.text))
        title = metrics.elidedText(entry.title, elide, room.width())
        painter.drawText(room.x(), base + metrics.ascent(), title)
        if entry.note:
            painter.setFont(small)
            late = entry.warned
            painter.setPen(
                QColor(
                    colors.overdue
                    if late and entry.part is None
                    else colors.due_soon
                    if late
                    else colors.soft_text
                )
            )
            note = small_metrics.elidedText(entry.note, elide, room.width())
            painter.drawText(room.x(), base + metrics.height() + small_metrics.ascent(), note)

    # Qt's own names

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As large as its words need."""
        model = index.model()
        two = isinstance(model, SideModel) and bool(model.entry(index.row()).note)
        metrics = QFontMetrics(option.font)
        small = QFontMetrics(text_font(TextRole.SMALL, option.font))
        return QSize(0, metrics.height() + (small.height() if two else 0) + Space.MEDIUM + 2)


class SideList(QListView):
    """One list of entries; a single one is chosen, or none."""

    #: The person chose an entry.
    chosen = Signal(SideChoice)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """An empty list that screen readers call `name`."""
        super().__init__(parent)
        self._model = SideModel(self)
        self._quiet = False
        self.setModel(self._model)
        self.setItemDelegate(_SideDelegate(self))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(self._tell)

    def show_entries(self, entries: Sequence[SideEntry], chosen: SideChoice) -> None:
        """Show `entries`, with `chosen` selected when it is among them."""
        self._quiet = True
        self._model.show_entries(entries)
        self._quiet = False
        self.show_choice(chosen)

    def show_choice(self, choice: SideChoice) -> None:
        """Select `choice` without telling anyone; nothing when it is not here."""
        row = self._model.row_of(choice)
        self._quiet = True
        if row is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.selectionModel().setCurrentIndex(
                self._model.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        self._quiet = False

    def chosen_number(self) -> int | None:
        """The number in the register of what is chosen here."""
        index = self.currentIndex()
        return self._model.entry(index.row()).choice.number if index.isValid() else None

    def content_height(self) -> int:
        """Pixels that all entries take."""
        rows = self._model.rowCount()
        return rows * self.sizeHintForRow(0) if rows else 0

    def _tell(self, current: QModelIndex) -> None:
        if not self._quiet and current.isValid():
            self.chosen.emit(self._model.entry(current.row()).choice)
