"""Which directives of the list are selected, and how others are."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QTableView, QWidget

from desktop_app.ui.directive_model import DirectiveModel
from desktop_app.ui.list_columns import Column


class PickedRows(QTableView):
    """A table whose rows are directives; heads are never selected."""

    def __init__(self, model: DirectiveModel, parent: QWidget | None = None) -> None:
        """Rows are those of `model`, which whoever paints them sets."""
        super().__init__(parent)
        self._lines = model

    def picked_ids(self) -> list[int]:
        """The selected directives in row order."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [number for row in rows if (number := self._lines.id_at(row)) is not None]

    def head_key(self) -> str | None:
        """The key of the group whose head is the current row; None at a directive."""
        row = self.currentIndex().row()
        group = self._lines.head(row) if row >= 0 else None
        return group.key if group else None

    def pick(self, ids: Sequence[int], *, stays: bool = False) -> None:
        """Select these directives as far as they are shown, the first as the current one.

        The list goes to it, or `stays` where it is.
        """
        rows = self._lines.rows_of(ids)
        selection = QItemSelection()
        for row in rows:
            selection.select(self._lines.index(row, 0), self._lines.index(row, len(Column) - 1))
        self.setAutoScroll(not stays)
        if rows:
            self.selectionModel().setCurrentIndex(
                self._lines.index(rows[0], 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self.setAutoScroll(True)
        self.selectionModel().select(
            selection, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def pick_first(self) -> None:
        """Select the first directive that is shown."""
        for row in range(min(self._lines.rowCount(), 2)):
            directive_id = self._lines.id_at(row)
            if directive_id is not None:
                self.pick([directive_id])
                return

    def pick_near(self, row: int) -> None:
        """Select the directive at `row`, or the nearest one below or above it."""
        rows = self._lines.rowCount()
        for near in (*range(row, min(row + 3, rows)), *range(row - 1, max(row - 4, -1), -1)):
            directive_id = self._lines.id_at(near) if 0 <= near < rows else None
            if directive_id is not None:
                self.pick([directive_id])
                return
