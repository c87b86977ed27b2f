"""How a sheet begins, row by row, with the rows of its heads marked; they can be moved."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QPalette
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole, text_font
from desktop_app.ui.plain_table import plain_rows
from desktop_app.ui.tips import whole_tip

_COLUMN_LETTERS = 14
_MOST_ROWS = 70


class SheetTop(QTableWidget):
    """Rows under the numbers that Excel shows; Enter or a double click makes one the heads."""

    #: A row is to be that of the heads; carries its number.
    heads_moved = Signal(int)

    def __init__(self) -> None:
        """Without a sheet yet."""
        super().__init__()
        plain_rows(self)
        self.setAccessibleName(tr("How the sheet begins"))
        self.setToolTip(tr("Enter or a double click: the heads stand in this row"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.verticalHeader().show()
        self.horizontalHeader().hide()
        line = self.fontMetrics().height()
        self.verticalHeader().setDefaultSectionSize(line + Space.SMALL)
        letter = self.fontMetrics().averageCharWidth()
        self.horizontalHeader().setDefaultSectionSize(_COLUMN_LETTERS * letter)
        self._numbers: list[int] = []
        self.itemActivated.connect(self._tell)

    def show_rows(self, rows: Mapping[int, Mapping[int, str]]) -> None:
        """Show these rows, by number and column, both from 1."""
        self._numbers = list(rows)[:_MOST_ROWS]
        self.clear()
        self.setRowCount(len(self._numbers))
        self.setColumnCount(max((max(row, default=0) for row in rows.values()), default=0))
        self.setVerticalHeaderLabels([str(number) for number in self._numbers])
        for at, number in enumerate(self._numbers):
            for place in range(1, self.columnCount() + 1):
                words = rows[number].get(place, "")
                item = QTableWidgetItem(" ".join(words.split()))
                item.setToolTip(whole_tip(words))
                self.setItem(at, place - 1, item)

    def mark(self, first: int, last: int) -> None:
        """Mark the rows of the heads, and bring them into sight."""
        marked = QBrush(self.palette().color(QPalette.ColorRole.AlternateBase))
        for at, number in enumerate(self._numbers):
            is_head = first <= number <= last
            role = TextRole.STRONG if is_head else TextRole.BODY
            for column in range(self.columnCount()):
                if item := self.item(at, column):
                    item.setFont(text_font(role))
                    item.setBackground(marked if is_head else QBrush(Qt.BrushStyle.NoBrush))
            label = tr("{row}  heads").format(row=number) if is_head else str(number)
            self.setVerticalHeaderItem(at, QTableWidgetItem(label))
            if number == first:
                self.scrollTo(self.model().index(at, 0), self.ScrollHint.PositionAtCenter)

    def _tell(self, item: QTableWidgetItem) -> None:
        self.heads_moved.emit(self._numbers[item.row()])
