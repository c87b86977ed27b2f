"""The list's model: ids in order, lines fetched by the page when they are looked at."""

from collections.abc import Callable, Container, Iterable, Sequence
from itertools import islice
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.tracking.listing import DirectiveLine, ListGroup, Listing
from desktop_app.ui.list_columns import Column, cell_words, column_title, spoken_line
from desktop_app.ui.row_map import RowMap
from desktop_app.ui.tips import whole_tip

FetchLines = Callable[[Sequence[int]], list[DirectiveLine]]

PAGE = 64  # four screens; a larger page is felt at each key of a search
_PAGES_KEPT = 128


class DirectiveModel(QAbstractTableModel):
    """Heads and lines of one listing; only pages that are looked at are fetched."""

    def __init__(self, fetch: FetchLines, parent: QObject | None = None) -> None:
        """Hold nothing yet; `fetch` gives the finished lines for some ids."""
        super().__init__(parent)
        self._fetch = fetch
        self._listing = Listing((), ())
        self._rows = RowMap(())
        self._folded: Container[str] = ()
        self._pages: dict[int, dict[int, DirectiveLine]] = {}

    def show_listing(self, listing: Listing, folded: Container[str] = ()) -> None:
        """Show another listing; groups whose keys are in `folded` show their heads alone."""
        self.beginResetModel()
        self._listing = listing
        self._folded = folded
        self._rows = RowMap(listing.groups, folded)
        self._pages.clear()
        self.endResetModel()

    def add_rows(self, listing: Listing) -> bool:
        """Show also what of `listing` stands below the rows that are shown.

        False where it begins with other rows: nothing is changed then.
        """
        before, many = self._listing.ids, len(self._rows)
        rows = RowMap(listing.groups, self._folded)
        if listing.ids[: len(before)] != before or len(rows) < many:
            return False
        if len(rows) > many:
            self.beginInsertRows(QModelIndex(), many, len(rows) - 1)
        self._listing, is_more = listing, len(rows) > many
        self._rows = rows
        self._pages.pop(len(before) // PAGE, None)  # it may have been cut short
        if is_more:
            self.endInsertRows()
        return True

    def read_lines_again(self) -> None:
        """Fetch the lines anew that are looked at; which stand where stays."""
        self._pages.clear()
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def head(self, row: int) -> ListGroup | None:
        """The group whose head stands at `row`."""
        return self._rows.head(row)

    def is_open(self, row: int) -> bool:
        """Whether the group at `row` shows its lines."""
        return self._rows.is_open(row)

    def head_row(self, row: int) -> int:
        """The row of the head above `row`."""
        return self._rows.head_row(row)

    def id_at(self, row: int) -> int | None:
        """The directive at `row`; None at a head."""
        place = self._rows.place(row)
        return None if place is None else self._listing.ids[place]

    def lists(self, directive_id: int) -> bool:
        """Whether the listing holds this directive, folded or not."""
        return directive_id in self._listing.ids

    def rows_of(self, directive_ids: Iterable[int]) -> list[int]:
        """Where these directives stand, as far as they are listed and their groups are open."""
        wanted = set(directive_ids)
        if not wanted:
            return []
        places = (p for p, number in enumerate(self._listing.ids) if number in wanted)
        rows = map(self._rows.row_of, islice(places, len(wanted)))
        return [row for row in rows if row is not None]

    def line(self, row: int) -> DirectiveLine | None:
        """The finished line at `row`; None at a head and for a directive that is gone."""
        place = self._rows.place(row)
        if place is None:
            return None
        page = self._page(place // PAGE)
        return page.get(self._listing.ids[place])

    def turn(self, row: int) -> None:
        """Fold the group at `row`, or open it again."""
        first, last = self._rows.rows_inside(row)
        if self._rows.is_open(row):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._rows.turn(row)
            self.endRemoveRows()
        else:
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows.turn(row)
            self.endInsertRows()

    def _page(self, number: int) -> dict[int, DirectiveLine]:
        page = self._pages.get(number)
        if page is None:
            ids = self._listing.ids[number * PAGE : (number + 1) * PAGE]
            page = {line.id: line for line in self._fetch(ids)}
            if len(self._pages) >= _PAGES_KEPT:
                del self._pages[next(iter(self._pages))]
            self._pages[number] = page
        return page

    # Qt's own names

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Rows that are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """The columns, none below a row."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Heads take the keyboard but are not selected."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if self._rows.head(index.row()):
            return plain
        return plain | Qt.ItemFlag.ItemIsSelectable

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The words of a cell, for tool tips too; a screen reader hears the whole line."""
        if not index.isValid() or role not in _TEXT_ROLES:
            return None
        if role == Qt.ItemDataRole.ToolTipRole and index.column() not in _MAY_BE_CUT:
            return None
        head = self._rows.head(index.row())
        if head:
            return head.title if index.column() == Column.POINT else None
        line = self.line(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_line(line) if line else None
        words = cell_words(line, Column(index.column())) if line else None
        is_tip = role == Qt.ItemDataRole.ToolTipRole
        return whole_tip(words) if words and is_tip else words

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The heads of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_title(Column(section))
        return None


_TEXT_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)
_MAY_BE_CUT = frozenset(Column) - {Column.DUE}
