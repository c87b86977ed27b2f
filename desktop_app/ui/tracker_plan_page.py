"""The dry run of a workbook: every row, what becomes of it and why, narrowed by a choice."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QTableView, QVBoxLayout, QWidget

from desktop_app.tracking.tracker import RowAccount, RowFate, RowReason
from desktop_app.tracking.tracker_words import tracker_word
from desktop_app.ui.form_layout import choice_box, text_label
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.plain_table import plain_columns, plain_rows
from desktop_app.ui.tips import whole_tip
from desktop_app.ui.titled_model import Index, TitledModel

_SHEET, _ROW, _FATE, _REASON, _WORDS = range(5)
_ONLY_LETTERS = 34
_LETTERS = {_SHEET: 18, _ROW: 8, _FATE: 12, _REASON: 30}


class PlanModel(TitledModel):
    """One row for each row of the workbook that is shown."""

    def __init__(self) -> None:
        """Without rows yet."""
        super().__init__(
            (tr("Sheet"), tr("Row"), tr("Becomes"), tr("Reason"), tr("How it begins"))
        )
        self._rows: list[tuple[str, ...]] = []

    def show_accounts(self, accounts: Sequence[RowAccount]) -> None:
        """Show these rows instead of what stood there."""
        language = current_language()
        self.beginResetModel()
        self._rows = [
            (
                each.sheet,
                str(each.row),
                tracker_word(each.reason.fate, language),
                tracker_word(each.reason, language),
                each.said,
            )
            for each in accounts
        ]
        self.endResetModel()

    # Qt's own names

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, in its tip too."""
        if not index.isValid():
            return None
        words = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return whole_tip(words)
        return words if role == Qt.ItemDataRole.DisplayRole else None


class PlanPage(QWidget):
    """The sum of the rows on top: it is that of all rows of the workbook."""

    def __init__(self) -> None:
        """Without a plan yet."""
        super().__init__()
        self._accounts: tuple[RowAccount, ...] = ()
        self._figures = text_label("", TextRole.HEADING)
        self.only = choice_box({}, tr("Show only"))
        self.only.setMinimumContentsLength(_ONLY_LETTERS)
        self.model = PlanModel()
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("Every row of the workbook"))
        plain_rows(self.table)
        plain_columns(self.table, stretched=_WORDS, letters=_LETTERS)
        self._lay_out()
        self.only.activated.connect(self._narrow)

    def show_plan(self, accounts: Sequence[RowAccount], notices: int) -> None:
        """Show every row of the workbook, those that want mending first to choose."""
        self._accounts = tuple(accounts)
        fates = Counter(each.reason.fate for each in accounts)
        said = tr(
            "{all} rows: {imported} to take in ({notices} notices), {skipped} skipped, "
            "{refused} refused"
        )
        self._figures.setText(
            said.format(
                all=len(accounts),
                notices=notices,
                **{fate.value: fates[fate] for fate in RowFate},
            )
        )
        self._offer(fates)
        self._narrow()

    def _offer(self, fates: Counter[RowFate]) -> None:
        language = current_language()
        reasons = Counter(each.reason for each in self._accounts)
        self.only.clear()
        self.only.addItem(tr("All rows ({count})").format(count=len(self._accounts)), None)
        for fate in RowFate:
            if fates[fate]:
                self.only.addItem(f"{tracker_word(fate, language)} ({fates[fate]})", fate)
            for reason in RowReason:
                if reason.fate is fate and reason is not RowReason.NONE and reasons[reason]:
                    words = f"{tracker_word(fate, language)}: {tracker_word(reason, language)}"
                    self.only.addItem(f"{words} ({reasons[reason]})", reason)

    def _narrow(self) -> None:
        wanted = self.only.currentData()
        shown = [
            each
            for each in self._accounts
            if wanted is None or wanted in {each.reason, each.reason.fate}
        ]
        self.model.show_accounts(shown)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.MEDIUM)
        head.addWidget(self._figures, 1)
        head.addWidget(self.only)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(head)
        column.addWidget(self.table, 1)
