"""The letters that can be written, as a table: who gets one, for how much, which time."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QBrush, QColor

from desktop_app.tracking.chase import ChaseLevel
from desktop_app.tracking.chase_letter import ChaseLetter
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.wording import word
from desktop_app.ui.colors import current_colors
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.tips import whole_tip
from desktop_app.ui.titled_model import Index, TitledModel

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Column:
    """The places of the columns."""

    AGENCY, OVERDUE, DUE_SOON, NOT_NEAR, LAST, NEXT, MAIL = range(7)


_LONG = {Column.AGENCY, Column.MAIL}  # their words may be cut
_FIGURES = {Column.OVERDUE, Column.DUE_SOON, Column.NOT_NEAR}


class ChaseModel(TitledModel):
    """One letter a row; ticked rows are written."""

    def __init__(self, letters: Sequence[ChaseLetter], parent: QObject | None = None) -> None:
        """Tick every body of the directory; those that a paper alone names want a look."""
        super().__init__(_titles(), parent)
        self._rows: list[ChaseLetter] = list(letters)
        self._ticked = [each.agency.agency_id is not None for each in letters]

    def letter(self, row: int) -> ChaseLetter:
        """The letter in `row`, at the level that it has now."""
        return self._rows[row]

    def ticked(self) -> tuple[ChaseLetter, ...]:
        """The letters that are wanted."""
        pairs = zip(self._rows, self._ticked, strict=True)
        return tuple(letter for letter, is_ticked in pairs if is_ticked)

    def tick_all(self, *, ticked: bool) -> None:
        """Tick every row, or none."""
        self._ticked = [ticked] * len(self._rows)
        self._tell(range(len(self._rows)))

    def set_level(self, row: int, level: ChaseLevel) -> None:
        """Let the letter in `row` press as hard as `level`."""
        self._rows[row] = replace(self._rows[row], level=level)
        self._tell([row])

    def set_language(self, language: str) -> None:
        """Let all letters be written in `language`."""
        self._rows = [replace(letter, language=language) for letter in self._rows]

    def has_not_near(self) -> bool:
        """Whether any letter presses for work that has time: else that column says nothing."""
        return any(letter.agency.not_near for letter in self._rows)

    def longest_address(self) -> str:
        """The longest of the addresses, which says how wide their column should be."""
        return max((letter.agency.email for letter in self._rows), key=len, default="")

    def _tell(self, rows: Collection[int]) -> None:
        if rows:
            first, last = self.index(min(rows), 0), self.index(max(rows), Column.MAIL)
            self.dataChanged.emit(first, last)

    # Qt's own names

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column can be ticked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(
        self,
        index: Index,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Words, tick, side and colour."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(self._rows[row], column)
        if role == Qt.ItemDataRole.CheckStateRole and column == Column.AGENCY:
            ticked = Qt.CheckState.Checked if self._ticked[row] else Qt.CheckState.Unchecked
            return ticked.value
        if role == Qt.ItemDataRole.ToolTipRole and column in _LONG:
            return whole_tip(_cell(self._rows[row], column))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight
                if column in _FIGURES
                else Qt.AlignmentFlag.AlignLeft
            )
            return side | _MIDDLE
        if role == Qt.ItemDataRole.ForegroundRole and column == Column.OVERDUE:
            return QBrush(QColor(current_colors().overdue))
        return None

    def setData(
        self,
        index: Index,
        value: Any,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Tick a letter or not."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.AGENCY:
            return False
        self._ticked[index.row()] = Qt.CheckState(value) is Qt.CheckState.Checked
        self._tell([index.row()])
        return True

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The heads of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight
                if section in _FIGURES
                else Qt.AlignmentFlag.AlignLeft
            )
            return side | _MIDDLE
        return super().headerData(section, orientation, role)


def _titles() -> tuple[str, ...]:
    return (
        tr("Agency"),
        tr("Overdue"),
        tr("Due soon"),
        tr("In time"),
        tr("Last chased"),
        tr("This time"),
        tr("E-mail"),
    )


def _cell(letter: ChaseLetter, column: int) -> str:
    agency = letter.agency
    return (
        agency.name,
        str(len(agency.overdue) or ""),
        str(len(agency.due_soon) or ""),
        str(len(agency.not_near) or ""),
        day_text(agency.last_on) or "–",
        next_words(letter),
        agency.email or "–",
    )[column]


def next_words(letter: ChaseLetter) -> str:
    """`Đôn đốc, lần 2`."""
    level = word(letter.level, current_language())
    return tr("{level}, number {times}").format(level=level, times=letter.times)
