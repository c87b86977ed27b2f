"""A table of plain words: whole rows are selected, nothing is typed into it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
)

from desktop_app.ui.colors import current_colors
from desktop_app.ui.look import Space, TextRole, text_font
from desktop_app.ui.plain_row import PlainRow
from desktop_app.ui.tips import whole_tip


def plain_rows(table: QTableView) -> None:
    """Let whole rows of `table` be selected, on one line each, without a grid."""
    table.setItemDelegate(PlainRow(table))
    table.setProperty("rows", "plain")
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)


def plain_columns(table: QTableView, *, stretched: int, letters: Mapping[int, int]) -> None:
    """Rows with air and no frame, their columns as `share_columns` has them."""
    table.setFrameShape(QTableView.Shape.NoFrame)
    line = table.fontMetrics().height()
    table.verticalHeader().setDefaultSectionSize(line + Space.LARGE)
    share_columns(table, stretched=stretched, letters=letters)


def share_columns(table: QTableView, *, stretched: int, letters: Mapping[int, int]) -> None:
    """Let the column `stretched` take the room that the others leave, so many letters wide."""
    across = table.horizontalHeader()
    across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    across.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    letter = table.fontMetrics().averageCharWidth()
    for column, count in letters.items():
        across.resizeSection(column, count * letter)


class PlainTable(QTableWidget):
    """One column takes the room that is left; what is cut off stands in a tip."""

    def __init__(
        self, heads: Sequence[str], name: str, *, stretched: int, letters: Mapping[int, int]
    ) -> None:
        """`letters` is how wide the other columns are."""
        super().__init__(0, len(heads))
        self.setHorizontalHeaderLabels(list(heads))
        self.setAccessibleName(name)
        plain_rows(self)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        plain_columns(self, stretched=stretched, letters=letters)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these cells instead of what stood there."""
        self.setRowCount(len(rows))
        for row, words in enumerate(rows):
            for column, cell in enumerate(words):
                item = QTableWidgetItem(cell)
                item.setToolTip(whole_tip(cell))
                self.setItem(row, column, item)

    def show_groups(self, groups: Sequence[tuple[str, Sequence[Sequence[str]]]]) -> None:
        """Show rows under heads that go across; a head is a row too."""
        rows: list[Sequence[str]] = []
        heads = []
        for head, below in groups:
            heads.append(len(rows))
            rows += [(head, *[""] * (self.columnCount() - 1)), *below]
        self.clearSpans()
        self.show_rows(rows)
        for row in heads:
            self.setSpan(row, 0, 1, self.columnCount())
            self.cell(row, 0).setFont(text_font(TextRole.STRONG))
            self.cell(row, 0).setBackground(QColor(current_colors().raised))

    def cell(self, row: int, column: int) -> QTableWidgetItem:
        """One cell of those that are shown."""
        item = self.item(row, column)
        if item is None:
            raise IndexError(row, column)
        return item

    def picked_rows(self) -> list[int]:
        """The rows that are selected, from above."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})
