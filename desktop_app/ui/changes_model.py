"""Finished rows under heads as a table: nothing is computed while it is scrolled."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from desktop_app.ui.change_rows import ChangeGroup, ChangeRow
from desktop_app.ui.colors import current_colors
from desktop_app.ui.look import TextRole, text_font
from desktop_app.ui.tips import whole_tip
from desktop_app.ui.titled_model import Index, TitledModel


class ChangesModel(TitledModel):
    """A head is a row too, with its words in the first column."""

    def __init__(self, titles: Sequence[str], parent: QObject | None = None) -> None:
        """Empty, with `titles` over its columns."""
        super().__init__(titles, parent)
        self._rows: list[ChangeRow | str] = []
        self.heads: list[int] = []  # the rows that are heads

    def show_groups(self, groups: Sequence[ChangeGroup]) -> None:
        """Hold these instead."""
        self.beginResetModel()
        self._rows, self.heads = [], []
        for group in groups:
            self.heads.append(len(self._rows))
            self._rows += [group.head, *group.rows]
        self.endResetModel()

    def row(self, number: int) -> ChangeRow | None:
        """What stands there; None at a head and outside."""
        row = self._rows[number] if 0 <= number < len(self._rows) else None
        return row if isinstance(row, ChangeRow) else None

    # Qt's own names

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; whole in its tip."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, ChangeRow):
            if role == Qt.ItemDataRole.ToolTipRole:
                return whole_tip(row.cells[index.column()])
            return row.cells[index.column()] if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row if index.column() == 0 else ""
        if role == Qt.ItemDataRole.FontRole:
            return text_font(TextRole.STRONG)
        if role == Qt.ItemDataRole.BackgroundRole:
            return QColor(current_colors().raised)
        return None
