"""The entries of a list in the side bar, as Qt asks for them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.ui.side_choice import SideChoice
from desktop_app.ui.side_entries import SideEntry
from desktop_app.ui.tips import whole_tip


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
            return whole_tip(entry.spoken)
        return None
