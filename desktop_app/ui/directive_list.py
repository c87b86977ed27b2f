"""The list of directives: whole rows painted at once, groups that fold, headers that sort."""

from collections.abc import Mapping

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_app.ui.colors import current_colors
from desktop_app.ui.directive_model import DirectiveModel
from desktop_app.ui.language import tr
from desktop_app.ui.list_columns import EDITED_IN_PLACE, Column
from desktop_app.ui.list_header import ListHeader
from desktop_app.ui.picked_rows import PickedRows
from desktop_app.ui.row_painter import RowPainter, RowState, is_on_star


class DirectiveList(PickedRows):
    """Shows a `DirectiveModel`; knows selection, folding and sorting, not what they are for."""

    #: Other rows were selected; carries the directives' ids in row order.
    picked = Signal(list)
    #: Enter or a double click on a directive.
    opened = Signal()
    #: A group was folded or opened; carries its key, and whether it is open now.
    turned = Signal(str, bool)
    #: The star of a directive was clicked; carries its id.
    star_clicked = Signal(int)
    #: A key goes to the last row, or selects all: they are to be there.
    all_wanted = Signal()
    #: The context menu was asked for, at a place on the screen.
    menu_asked = Signal(QPoint)

    def __init__(self, model: DirectiveModel, parent: QWidget | None = None) -> None:
        """Show `model` from its first row."""
        super().__init__(model, parent)
        self._notes: Mapping[str, str] = {}
        self._words = ""
        self._counts_done = True
        self._hovered = -1
        self.columns = ListHeader(self)
        self._painter = self._new_painter()
        self.setModel(model)
        self.setAccessibleName(tr("Directives"))
        self._set_up()
        self._set_up_headers()
        self._connect()

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(self._painter.height)
        self.setHorizontalHeader(self.columns)
        self.columns.set_first_widths()

    def _connect(self) -> None:
        self.columns.sectionResized.connect(self.viewport().update)
        self.columns.sectionMoved.connect(self.viewport().update)
        self.doubleClicked.connect(self._open_or_turn)

    def set_notes(self, notes: Mapping[str, str]) -> None:
        """Say what stands under the titles of heads, by the group's key."""
        self._notes = notes
        self.viewport().update()

    def set_words(self, words: str) -> None:
        """Light the words that were searched for."""
        self._painter.words = self._words = words

    def count_done(self, *, counted: bool) -> None:
        """Say in the heads how much is done, or only how many rows stand under them."""
        self._painter.counts_done = self._counts_done = counted

    def read_lines_again(self) -> None:
        """Take what the lines in sight say from the register; which stand where stays."""
        self._lines.read_lines_again()

    def _new_painter(self) -> RowPainter:
        painter = RowPainter(self.font(), current_colors(), self.devicePixelRatioF())
        painter.words, painter.counts_done = self._words, self._counts_done
        return painter

    def _open_or_turn(self, index: QModelIndex) -> None:
        if self._lines.head(index.row()) is None and index.column() not in EDITED_IN_PLACE:
            self.opened.emit()

    def turn(self, row: int) -> None:
        """Fold or open the group whose head stands at `row`."""
        group = self._lines.head(row)
        if group:
            self._lines.turn(row)
            self.turned.emit(group.key, self._lines.is_open(row))
            self.viewport().update()

    def _paint_rows(self, painter: QPainter, area: QRect) -> None:
        first = self.rowAt(area.top())
        if first < 0:
            return
        last = self.rowAt(area.bottom())
        last = self._lines.rowCount() - 1 if last < 0 else last
        columns = self._column_places()
        width = max(self.viewport().width(), self.columns.length())
        left = -self.columns.offset()
        current = self.currentIndex().row() if self.hasFocus() else -1
        height = self._painter.height
        # Asking the selection model row by row would ask this model for parents and flags.
        chosen = self.selectionModel().selection()
        ranges = map(chosen.at, range(chosen.count()))
        selected = [(span.top(), span.bottom()) for span in ranges]
        for row in range(first, last + 1):
            place = QRect(left, self.rowViewportPosition(row), width, height)
            state = RowState(
                any(top <= row <= bottom for top, bottom in selected),
                row == current,
                row == self._hovered,
            )
            self._paint_row(painter, row, place, columns, state)

    def _column_places(self) -> list[tuple[Column, int, int]]:
        return [
            (column, self.columnViewportPosition(column), self.columnWidth(column))
            for column in Column
            if not self.isColumnHidden(column)
        ]

    def _paint_row(
        self,
        painter: QPainter,
        row: int,
        place: QRect,
        columns: list[tuple[Column, int, int]],
        state: RowState,
    ) -> None:
        group = self._lines.head(row)
        if group:
            note = self._notes.get(group.key, "")
            self._painter.paint_head(
                painter, group, place, note, is_open=self._lines.is_open(row), state=state
            )
            return
        line = self._lines.line(row)
        if line:
            cells = {c: QRect(x, place.y(), w, place.height()) for c, x, w in columns}
            self._painter.paint_line(painter, line, place, cells, state)

    def _star_at(self, place: QPoint) -> int | None:
        """The directive whose star is at `place`, or so near that it was meant."""
        index = self.indexAt(place)
        is_meant = index.column() == Column.POINT and is_on_star(self.visualRect(index), place)
        return self._lines.id_at(index.row()) if is_meant else None

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            for changed in (self._hovered, row):
                self._update_row(changed)
            self._hovered = row

    def _update_row(self, row: int) -> None:
        y = self.rowViewportPosition(row)
        self.viewport().update(0, y, self.viewport().width(), self._painter.height)

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight, each as a whole."""
        with QPainter(self.viewport()) as painter:
            self._paint_rows(painter, event.rect())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Repaint whole rows, and tell what is selected."""
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        self.picked.emit(self.picked_ids())

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Repaint the whole row, not its cell alone."""
        super().currentChanged(current, previous)
        self._update_row(previous.row())
        self._update_row(current.row())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a head folds or opens its group, one on a star turns it."""
        place, is_left = event.position().toPoint(), event.button() is Qt.MouseButton.LeftButton
        starred = self._star_at(place) if is_left else None
        if starred is not None:
            self.star_clicked.emit(starred)
            return  # what is selected stays
        row = self.rowAt(place.y())
        super().mousePressEvent(event)
        if is_left and row >= 0:
            self.turn(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Raise the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the pointer."""
        super().leaveEvent(event)
        self._hover(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows fold and open; Enter opens."""
        select_all = event.matches(QKeySequence.StandardKey.SelectAll)
        if select_all or event.key() == Qt.Key.Key_End:
            self.all_wanted.emit()
        row = self.currentIndex().row()
        head = self._lines.head(row) if row >= 0 else None
        key = event.key()
        if (head and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}) or (
            head and key == (Qt.Key.Key_Left if self._lines.is_open(row) else Qt.Key.Key_Right)
        ):
            self.turn(row)
        elif row >= 0 and key == Qt.Key.Key_Left:
            self.setCurrentIndex(self._lines.index(self._lines.head_row(row), 0))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are shortcuts here; Qt's own search would read every row."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is selected."""
        if self.picked_ids():
            self.menu_asked.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns, and repaint: texts break at other places."""
        super().resizeEvent(event)
        self.columns.fit(self.viewport().width())
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Make fonts and colours anew."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self._painter = self._new_painter()
            self.verticalHeader().setDefaultSectionSize(self._painter.height)
