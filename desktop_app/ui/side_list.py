"""A list of side bar entries: one is chosen, or none."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop_app.ui.side_choice import SideChoice
from desktop_app.ui.side_entries import SideEntry
from desktop_app.ui.side_model import SideModel
from desktop_app.ui.side_painter import SidePainter


class SideList(QListView):
    """One list of entries; a single one is chosen, or none."""

    #: The person chose an entry.
    chosen = Signal(SideChoice)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """An empty list that screen readers call `name`."""
        super().__init__(parent)
        self._model = SideModel(self)
        self._quiet = False
        self._painter = SidePainter(self)
        self.setModel(self._model)
        self.setItemDelegate(self._painter)
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

    def show_as_rail(self, *, as_rail: bool) -> None:
        """Paint icons over figures, or words beside both."""
        self._painter.is_rail = as_rail
        self.scheduleDelayedItemsLayout()

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
