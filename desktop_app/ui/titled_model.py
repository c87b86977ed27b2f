"""A table of finished rows under titles: what Qt asks of every such model."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex


class TitledModel(QAbstractTableModel):
    """Nothing is computed while it is scrolled; whoever has the rows says what a cell shows."""

    def __init__(self, titles: Sequence[str], parent: QObject | None = None) -> None:
        """Empty, with `titles` over its columns."""
        super().__init__(parent)
        self._titles = titles
        self._rows: Sequence[object] = ()

    # Qt's own names

    def rowCount(self, parent: Index | None = None) -> int:
        """As many as there are rows."""
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
