"""The rows of a returned sheet by what can be done with them, each cell with its tick."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QTreeWidget, QTreeWidgetItem

from desktop_app.tracking.agency_sheet import SheetField
from desktop_app.tracking.merge_rows import (
    AnswerMerge,
    CellState,
    MergeCell,
    MergeRow,
    RowState,
)
from desktop_app.tracking.merge_words import (
    doubt_words,
    merge_word,
    refusal_words,
    value_words,
)
from desktop_app.ui.colors import Colors, current_colors
from desktop_app.ui.icons import Icon, icon
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import TextRole, text_font
from desktop_app.ui.plain_row import PlainRow
from desktop_app.ui.tips import whole_tip

_WHAT, _OLD, _NEW, _NOTE = range(4)
_SHARES = {_WHAT: 0.24, _OLD: 0.24, _NEW: 0.3}  # of the width; the rest is the note's
_DATA = Qt.ItemDataRole.UserRole
_ICONS = {
    RowState.READY: Icon.ACCEPT,
    RowState.LOOK: Icon.DOUBT,
    RowState.CONFLICT: Icon.SPLIT,
    RowState.REFUSED: Icon.NOT_OURS,
    RowState.UNCHANGED: Icon.NOTED,
}


class MergeTree(QTreeWidget):
    """What is ready is ticked; a conflict is ticked by itself alone, never with its row."""

    #: Other cells are ticked.
    ticks_changed = Signal()
    #: Another line is current; carries its MergeRow or MergeCell, None for a head.
    looked_at = Signal(object)

    def __init__(self) -> None:
        """Without rows yet."""
        super().__init__()
        self.setColumnCount(4)
        self.setHeaderLabels(
            [tr("Directive, cell"), tr("In the register"), tr("On the sheet"), tr("Note")]
        )
        self.setAccessibleName(tr("Answers on the sheet"))
        self.setUniformRowHeights(True)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setItemDelegate(PlainRow(self))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        heads = self.header()
        heads.setStretchLastSection(True)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.itemChanged.connect(self._follow_tick)
        self.currentItemChanged.connect(self._look)

    def show_merge(self, merge: AnswerMerge) -> None:
        """Show the rows of a file, the ready cells ticked."""
        self.blockSignals(True)
        self.clear()
        for state in RowState:
            if rows := merge.of(state):
                self._add_state(state, rows)
        self.blockSignals(False)
        first = next(self._rows(), None)
        if first is not None:
            self.setCurrentItem(first)
        self.ticks_changed.emit()

    def picked(self) -> dict[str, set[SheetField]]:
        """The ticked cells, by their rows."""
        found: dict[str, set[SheetField]] = {}
        for item in self._rows():
            fields = {
                cell.data(_WHAT, _DATA).field
                for cell in _cells(item)
                if cell.checkState(_WHAT) is Qt.CheckState.Checked
            }
            if fields:
                found[item.data(_WHAT, _DATA).key] = fields
        return found

    def tick_ready(self, *, ticked: bool) -> None:
        """Tick all that is ready, or nothing at all."""
        self.blockSignals(True)
        for item in self._rows():
            row: MergeRow = item.data(_WHAT, _DATA)
            for cell in _cells(item):
                is_ready = cell.data(_WHAT, _DATA).field in row.ready
                _tick(cell, ticked and is_ready)
            _sum_up(item)
        self.blockSignals(False)
        self.viewport().update()
        self.ticks_changed.emit()

    def _add_state(self, state: RowState, rows: Sequence[MergeRow]) -> None:
        head = QTreeWidgetItem([f"{merge_word(state, current_language())} ({len(rows)})"])
        color = _color(state, current_colors())
        head.setForeground(_WHAT, QColor(color))
        head.setIcon(_WHAT, icon(_ICONS[state], color))
        head.setFont(_WHAT, text_font(TextRole.STRONG))
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        for row in rows:
            self._add_row(head, row)
        head.setExpanded(state is not RowState.UNCHANGED)

    def _add_row(self, head: QTreeWidgetItem, row: MergeRow) -> None:
        language = current_language()
        place = tr("Row {number}").format(number=row.read.number)
        words = " ".join((row.read.work or row.read.words).split())
        item = QTreeWidgetItem([f"{place}  ·  {words}"])
        item.setData(_WHAT, _DATA, row)
        head.addChild(item)
        item.setFirstColumnSpanned(True)
        if reason := refusal_words(row, language):
            why = QTreeWidgetItem([reason])
            why.setForeground(_WHAT, QColor(current_colors().overdue))
            why.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.addChild(why)
            why.setFirstColumnSpanned(True)
        for cell in row.cells:
            if cell.state is not CellState.UNCHANGED:
                item.addChild(_cell_item(cell, language))
        for cell_item in _cells(item):
            _tick(cell_item, cell_item.data(_WHAT, _DATA).field in row.ready)
        if any(cell.can_be_taken for cell in row.cells):
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            _sum_up(item)
        item.setToolTip(_WHAT, whole_tip(words))
        item.setExpanded(row.state is not RowState.UNCHANGED)

    def _rows(self) -> Iterator[QTreeWidgetItem]:
        for at in range(self.topLevelItemCount()):
            yield from _children(self.topLevelItem(at))

    def _follow_tick(self, item: QTreeWidgetItem, column: int) -> None:
        """A row's tick goes to its cells, a cell's to its row."""
        if column != _WHAT:
            return
        self.blockSignals(True)
        what = item.data(_WHAT, _DATA)
        if isinstance(what, MergeRow):
            wanted = item.checkState(_WHAT) is Qt.CheckState.Checked
            for cell in _cells(item):
                is_conflict = cell.data(_WHAT, _DATA).state is CellState.CONFLICT
                _tick(cell, wanted and not is_conflict)
        parent = item if isinstance(what, MergeRow) else item.parent()
        if parent is not None:
            _sum_up(parent)
        self.blockSignals(False)
        self.viewport().update()
        self.ticks_changed.emit()

    def _look(self, item: QTreeWidgetItem | None) -> None:
        what = item.data(_WHAT, _DATA) if item is not None else None
        self.looked_at.emit(what)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        for column, share in _SHARES.items():
            self.setColumnWidth(column, int(self.viewport().width() * share))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies what the row or cell says, refused or not."""
        item = self.currentItem()
        what = item.data(_WHAT, _DATA) if item is not None else None
        if event.matches(QKeySequence.StandardKey.Copy) and what is not None:
            words = what.read.words if isinstance(what, MergeRow) else what.words
            QApplication.clipboard().setText(words)
            return
        super().keyPressEvent(event)


def _children(item: QTreeWidgetItem | None) -> Iterator[QTreeWidgetItem]:
    for at in range(item.childCount() if item is not None else 0):
        child = item.child(at) if item is not None else None
        if child is not None:
            yield child


def _cells(row: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    """The lines of a row that are cells: the reason why it is refused is none."""
    return (each for each in _children(row) if isinstance(each.data(_WHAT, _DATA), MergeCell))


def both_sides(cell: MergeCell, language: str) -> tuple[str, str]:
    """What the register says, and what the sheet says; of a conflict also what was sent."""
    empty = tr("(empty)")
    old = value_words(cell.old, language) or empty
    if cell.state is CellState.CONFLICT:
        sent = value_words(cell.sent, language) or empty
        old = tr("{now} (sent: {sent})").format(now=old, sent=sent)
    new = cell.words if cell.new is None else value_words(cell.new, language)
    return old, new or empty


def _cell_item(cell: MergeCell, language: str) -> QTreeWidgetItem:
    old, new = both_sides(cell, language)
    note = doubt_words(cell, language)
    if cell.state is CellState.ALREADY:
        note = tr("the register says the same")
    words = [
        f"{merge_word(cell.field, language)} [{cell.place}]",
        " ".join(old.split()),
        " ".join(new.split()),
        note,
    ]
    item = QTreeWidgetItem(words)
    item.setData(_WHAT, _DATA, cell)
    if cell.can_be_taken:
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    for column, each in enumerate(words):
        item.setToolTip(column, whole_tip(each))
    return item


def _tick(cell: QTreeWidgetItem, ticked: bool) -> None:  # noqa: FBT001  a tick is that
    if cell.data(_WHAT, _DATA).can_be_taken:
        cell.setCheckState(_WHAT, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)


def _sum_up(row: QTreeWidgetItem) -> None:
    """Let a row show whether all, some or none of its cells are ticked."""
    cells = [each for each in _cells(row) if each.data(_WHAT, _DATA).can_be_taken]
    if not cells:
        return
    ticked = sum(each.checkState(_WHAT) is Qt.CheckState.Checked for each in cells)
    partly = Qt.CheckState.PartiallyChecked if ticked else Qt.CheckState.Unchecked
    row.setCheckState(_WHAT, Qt.CheckState.Checked if ticked == len(cells) else partly)


def _color(state: RowState, colors: Colors) -> str:
    return {
        RowState.READY: colors.done,
        RowState.LOOK: colors.due_soon,
        RowState.CONFLICT: colors.overdue,
        RowState.REFUSED: colors.soft_text,
        RowState.UNCHANGED: colors.soft_text,
    }[state]
