"""The list's column heads: a click sorts, columns are moved, widened, and chosen."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from desktop_app.tracking.listing import SortColumn
from desktop_app.ui.directive_model import SORT_OF, Column, column_title

_WIDTHS = {Column.POINT: 80, Column.LEAD: 104, Column.DUE: 100, Column.STANDING: 180}
_LEAST_WIDTH = 64
_USUAL_LINE = 18  # pixels of a text line at which the widths above are right
_UNSORTED = SortColumn.PLACE, False


class ListHeader(QHeaderView):
    """The text takes the room that the other columns leave."""

    #: A column's head was clicked; carries what to sort by, and whether downwards.
    sort_asked = Signal(SortColumn, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without columns before the list has a model."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._sorted_by = _UNSORTED
        self.setHighlightSections(False)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSectionSize(_LEAST_WIDTH)
        self.setSortIndicatorShown(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.sectionClicked.connect(self._ask_for_sort)
        self.customContextMenuRequested.connect(self._offer_columns)

    def set_first_widths(self) -> None:
        """Give the columns of the model their first widths, larger for larger text."""
        scale = max(self.fontMetrics().height() / _USUAL_LINE, 1.0)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setSectionResizeMode(Column.TEXT, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.resizeSection(column, round(width * scale))

    def show_sort(self, column: SortColumn, *, descending: bool) -> None:
        """Mark the column that the rows are sorted by."""
        self._sorted_by = column, descending
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        section = next(c for c, sort in SORT_OF.items() if sort is column)
        self.setSortIndicatorShown(self._sorted_by != _UNSORTED)
        self.setSortIndicator(section, order)

    def _ask_for_sort(self, section: int) -> None:
        """Upwards, downwards, and back to the order of the notices."""
        column = SORT_OF[Column(section)]
        wanted = column, self._sorted_by == (column, False)
        if self._sorted_by == (column, True):
            wanted = _UNSORTED
        self.sort_asked.emit(*wanted)

    def _offer_columns(self, at: QPoint) -> None:
        """Let the person choose which columns are shown; the text always is."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for column in Column:
            action = QAction(column_title(column), menu, checkable=True)
            action.setChecked(not self.isSectionHidden(column))
            action.setEnabled(column is not Column.TEXT)
            action.setData(column)
            menu.addAction(action)
        menu.triggered.connect(self._turn_column)
        menu.popup(self.mapToGlobal(at))

    def _turn_column(self, action: QAction) -> None:
        self.setSectionHidden(action.data(), not action.isChecked())
