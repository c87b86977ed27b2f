"""The directory as a table: finished lines, narrowed by words and by kind."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QBrush, QColor

from desktop_app.tracking.agency import Agency, AgencyGroup, DirectoryEntry
from desktop_app.tracking.figures import whole
from desktop_app.tracking.listing import search_key
from desktop_app.tracking.wording import word
from desktop_app.ui.colors import current_colors
from desktop_app.ui.date_field import DATE_FORMAT
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.tips import whole_tip
from desktop_app.ui.titled_model import Index, TitledModel

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Kind(StrEnum):
    """Which bodies are shown."""

    ALL = "all"
    WITH_WORK = "with work"
    ENDED = "ended"
    DEPARTMENT = "department"
    LOCALITY = "locality"
    OTHER = "other"


class Column:
    """The places of the columns."""

    NAME, SHORT, ALIASES, GROUP, OPEN, WORK, SUCCESSOR = range(7)


_FIGURES = {Column.OPEN, Column.WORK}


@dataclass(frozen=True, slots=True)
class _Line:
    entry: DirectoryEntry
    key: str  # every name, folded
    cells: tuple[str, ...]


class AgenciesModel(TitledModel):
    """One agency a row, in Vietnamese order."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Without rows yet."""
        super().__init__(_heads(), parent)
        self._all: tuple[_Line, ...] = ()
        self._rows: tuple[_Line, ...] = ()
        self._words = ""
        self._kind = Kind.ALL

    def show_entries(self, entries: Sequence[DirectoryEntry]) -> None:
        """Take the directory anew; what is narrowed stays narrowed."""
        self._all = tuple(_line(entry) for entry in entries)
        self._narrow()

    def narrow(self, words: str, kind: Kind) -> None:
        """Show the agencies of `kind` that bear each of `words` in any of their names."""
        self._words, self._kind = words, kind
        self._narrow()

    def entry(self, row: int) -> DirectoryEntry:
        """The agency in `row`."""
        return self._rows[row].entry

    def row_of(self, number: int) -> int | None:
        """Where that agency stands; None where it is not shown."""
        rows = (row for row, line in enumerate(self._rows) if line.entry.id == number)
        return next(rows, None)

    def _narrow(self) -> None:
        wanted = search_key(self._words).split()
        self.beginResetModel()
        self._rows = tuple(
            line
            for line in self._all
            if _is_of(line.entry, self._kind) and all(each in line.key for each in wanted)
        )
        self.endResetModel()

    # Qt's own names

    def data(
        self,
        index: Index,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """One finished cell."""
        line, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return line.cells[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return whole_tip(line.cells[column])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in _FIGURES else _LEFT
        if role == Qt.ItemDataRole.ForegroundRole and _is_soft(line.entry, column):
            return QBrush(QColor(current_colors().soft_text))
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The word over a column, on the side on which its cells stand."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in _FIGURES else _LEFT
        return super().headerData(section, orientation, role)


def _heads() -> tuple[str, ...]:
    return (
        tr("Agency"),
        tr("Short name"),
        tr("Other names"),
        tr("Group"),
        tr("Open work"),
        tr("All work"),
        tr("Succeeded by"),
    )


def _line(entry: DirectoryEntry) -> _Line:
    agency = entry.agency
    names = (agency.name, agency.short_name, *agency.aliases)
    cells = (
        agency.name,
        agency.short_name,
        ", ".join(agency.aliases),
        word(agency.group, current_language()),
        whole(entry.open, current_language()) if entry.work else "",
        whole(entry.work, current_language()) if entry.work else "",
        successor_words(agency),
    )
    return _Line(entry, search_key(" ".join((*names, agency.email))), cells)


def successor_words(agency: Agency) -> str:
    """`Sở Tài chính, từ 01/03/2025`; nothing for a body that has not ended."""
    if not agency.successor or agency.successor_from is None:
        return agency.successor
    return tr("{name}, from {day}").format(
        name=agency.successor, day=agency.successor_from.strftime(DATE_FORMAT)
    )


def _is_soft(entry: DirectoryEntry, column: int) -> bool:
    """A body that has ended, and names that only serve to find it, are quieter."""
    return bool(entry.agency.successor) or column in {Column.ALIASES, Column.GROUP}


def _is_of(entry: DirectoryEntry, kind: Kind) -> bool:
    if kind is Kind.ALL:
        return True
    if kind is Kind.WITH_WORK:
        return entry.work > 0
    if kind is Kind.ENDED:
        return bool(entry.agency.successor)
    return entry.agency.group is AgencyGroup(kind.value)
