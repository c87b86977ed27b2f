"""Finished rows under heads as a table: nothing is computed while it is scrolled."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from desktop_app.ui.change_rows import ChangeGroup, ChangeRow
from desktop_app.ui.colors import current_colors
from desktop_app.ui.look import TextRole, text_font

Index = QModelIndex | QPersistentModelIndex


class ChangesModel(QAbstractTableModel):
    """A head is a row too, with its words in the first column."""

    def __init__(self, titles: Sequence[str], parent: QObject | None = None) -> None:
        """Empty, with `titles` over its columns."""
        super().__init__(parent)
        self._titles = titles
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

    def rowCount(self, parent: Index | None = None) -> int:
        """As many as there are rows and heads."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """As many as there are titles."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The titles of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; whole in its tip."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, ChangeRow):
            is_words = role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
            return row.cells[index.column()] if is_words else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row if index.column() == 0 else ""
        if role == Qt.ItemDataRole.FontRole:
            return text_font(TextRole.STRONG)
        if role == Qt.ItemDataRole.BackgroundRole:
            return QColor(current_colors().raised)
        return None
