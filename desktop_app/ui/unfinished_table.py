"""The notices that are not finished, the longest unfinished first."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desktop_app.tracking.figures import day_text
from desktop_app.tracking.overview import UnfinishedNotice
from desktop_app.tracking.wording import standing_words
from desktop_app.ui.colors import current_colors, look_of
from desktop_app.ui.icons import standing_icon
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import Space
from desktop_app.ui.plain_table import plain_columns, plain_rows
from desktop_app.ui.tips import whole_tip
from desktop_app.ui.titled_model import Index, TitledModel

_NOTICE, _DONE, _UNDECIDED, _DUE = range(4)
_DAY = "00/00/0000"
_ICON = 16
_LEAST_ROWS = 4


class UnfinishedModel(TitledModel):
    """A notice a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Without rows yet."""
        heads = (tr("Notice"), tr("Done"), tr("Undecided"), tr("Next due"))
        super().__init__(heads, parent)
        self._rows: Sequence[UnfinishedNotice] = ()

    def show_notices(self, notices: Sequence[UnfinishedNotice]) -> None:
        """Show these, in their order."""
        self.beginResetModel()
        self._rows = notices
        self.endResetModel()

    def number(self, row: int) -> int:
        """The notice of that row in the register."""
        return self._rows[row].notice.id

    def row_of(self, number: int | None) -> int | None:
        """Where that notice stands; None where it is not here."""
        rows = (row for row, each in enumerate(self._rows) if each.notice.id == number)
        return next(rows, None)

    # Qt's own names

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell; a screen reader hears the whole row in the first."""
        shown, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(shown, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(shown) if column == _NOTICE else _cell(shown, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return whole_tip(_tip(shown, column)) or None
        if column == _DUE and shown.standing is not None:
            look = look_of(shown.standing, current_colors())
            if role == Qt.ItemDataRole.ForegroundRole:
                return QBrush(QColor(look.color))
            if role == Qt.ItemDataRole.DecorationRole:
                return standing_icon(look)
        if role == Qt.ItemDataRole.ForegroundRole and column == _UNDECIDED:
            return QBrush(QColor(current_colors().due_soon))
        return None


def _cell(shown: UnfinishedNotice, column: int) -> str:
    notice = shown.notice
    if column == _NOTICE:
        return notice.title
    if column == _DONE:
        return f"{notice.completed}/{notice.directives}"
    if column == _UNDECIDED:
        return tr("%n point(s)", "", notice.undecided) if notice.undecided else ""
    return day_text(shown.next_due)


def _done(shown: UnfinishedNotice) -> str:
    notice = shown.notice
    return tr("{done}/{all} done").format(done=notice.completed, all=notice.directives)


def _next(shown: UnfinishedNotice) -> str:
    """`10/11/2026: Quá hạn 13 ngày`; empty where nothing is to come."""
    if shown.standing is None:
        return ""
    return f"{day_text(shown.next_due)}: {standing_words(shown.standing, current_language())}"


def _spoken(shown: UnfinishedNotice) -> str:
    notice = shown.notice
    undecided = tr("%n point(s) undecided", "", notice.undecided) if notice.undecided else ""
    due = tr("next due {day}").format(day=_next(shown)) if shown.standing else ""
    return ", ".join(filter(None, (notice.title, _done(shown), undecided, due)))


def _tip(shown: UnfinishedNotice, column: int) -> str:
    if column == _DUE:
        return _next(shown)
    return "\n".join(filter(None, (shown.notice.title, shown.notice.head.subject)))


class UnfinishedTable(QTableView):
    """A click or Enter shows the notice in the list."""

    #: A notice is to be shown; carries its number.
    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without rows yet."""
        super().__init__(parent)
        self._notices = UnfinishedModel(self)
        self.setModel(self._notices)
        self.setAccessibleName(tr("Notices not finished"))
        plain_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        plain_columns(self, stretched=_NOTICE, letters={})
        self._share_columns()
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)

    def _share_columns(self) -> None:
        across, words = self.horizontalHeader(), self.fontMetrics()
        day = words.horizontalAdvance(_DAY) + _ICON + Space.PAGE
        for column, least in ((_DONE, 0), (_UNDECIDED, 0), (_DUE, day)):
            across.resizeSection(column, max(across.sectionSizeHint(column), least))
        line = self.verticalHeader().defaultSectionSize()
        self.setMinimumHeight(across.sizeHint().height() + _LEAST_ROWS * line)

    def show_notices(self, notices: Sequence[UnfinishedNotice]) -> None:
        """Show these; the notice that was current stays so, where it is still here."""
        at, up_to = self.currentIndex(), self.verticalScrollBar().value()
        number = self._notices.number(at.row()) if at.isValid() else None
        self._notices.show_notices(notices)
        if notices:
            self.selectRow(self._notices.row_of(number) or 0)
        self.verticalScrollBar().setValue(up_to)

    def _open(self, index: QModelIndex) -> None:
        self.wanted.emit(self._notices.number(index.row()))
