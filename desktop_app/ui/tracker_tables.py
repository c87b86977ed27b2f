"""Two tables of choices: what each column of a workbook says, what each status stands for."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from desktop_app.tracking.progress import Status
from desktop_app.tracking.tracker import ColumnLook, StatusLook, TrackerColumn
from desktop_app.tracking.tracker_words import tracker_word
from desktop_app.tracking.wording import word
from desktop_app.ui.form_layout import choice_box, choose_value
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.plain_table import PlainTable

_LAST_COLUMN, _LAST_STATUS = 3, 2
_CHOICE_LETTERS = 30


class ColumnTable(PlainTable):
    """One row a column: where it stands, its head, what stands below, what it says."""

    #: The person gave a column another meaning; carries its place, and the meaning or None.
    meaning_chosen = Signal(int, object)

    def __init__(self) -> None:
        """Without columns yet."""
        heads = ["", tr("Head"), tr("What stands below"), tr("Meaning")]
        letters = {0: 5, 1: 20, _LAST_COLUMN: _CHOICE_LETTERS}
        super().__init__(heads, tr("Columns of the sheet"), stretched=2, letters=letters)
        self.boxes: dict[int, QComboBox] = {}

    def show_columns(self, columns: Sequence[ColumnLook]) -> None:
        """Show these; where only meanings are others, the boxes stay under the keyboard."""
        if list(self.boxes) != [column.place for column in columns]:
            self._show_rows(columns)
        rows = [(each.letters, each.head, "  ·  ".join(each.samples), "") for each in columns]
        self.show_rows(rows)
        for column in columns:
            choose_value(self.boxes[column.place], column.meaning)

    def _show_rows(self, columns: Sequence[ColumnLook]) -> None:
        self.setRowCount(0)
        self.setRowCount(len(columns))
        language = current_language()
        meanings = {tracker_word(kind, language): kind for kind in TrackerColumn}
        self.boxes = {}
        for row, column in enumerate(columns):
            name = tr("Meaning of column {letters}").format(letters=column.letters)
            box = choice_box({tr("(not used)"): None, **meanings}, name)
            box.activated.connect(partial(self._tell, column.place))
            self.boxes[column.place] = box
            self.setCellWidget(row, _LAST_COLUMN, box)

    def _tell(self, place: int, row: int) -> None:
        chosen = self.boxes[place].itemData(row)  # Qt keeps the plain word of it
        self.meaning_chosen.emit(place, TrackerColumn(chosen) if chosen else None)


class StatusTable(PlainTable):
    """One row for each way in which a status is written."""

    #: The person took words for another status; carries the words and the status.
    status_chosen = Signal(str, object)

    def __init__(self) -> None:
        """Without words yet."""
        heads = [tr("Written"), tr("Rows"), tr("Taken for")]
        letters = {1: 10, _LAST_STATUS: _CHOICE_LETTERS}
        super().__init__(heads, tr("Statuses in the sheet"), stretched=0, letters=letters)
        self.boxes: dict[str, QComboBox] = {}

    def show_statuses(
        self, statuses: Sequence[StatusLook], given: Mapping[str, Status]
    ) -> None:
        """Show these with what a person takes them for, else with what they propose."""
        if list(self.boxes) != [each.words for each in statuses]:
            self._show_rows(statuses)
        for each in statuses:
            choose_value(self.boxes[each.words], given.get(each.words, each.proposed))

    def _show_rows(self, statuses: Sequence[StatusLook]) -> None:
        self.setRowCount(0)
        self.show_rows([(each.words, str(each.rows), "") for each in statuses])
        language = current_language()
        self.boxes = {}
        for row, each in enumerate(statuses):
            choices: dict[str, object] = {word(status, language): status for status in Status}
            if each.proposed is None:
                choices = {tr("unclear: kept as words"): None, **choices}
            box = choice_box(choices, each.words)
            box.activated.connect(partial(self._tell, each.words))
            self.boxes[each.words] = box
            self.setCellWidget(row, _LAST_STATUS, box)

    def _tell(self, words: str, row: int) -> None:
        chosen = self.boxes[words].itemData(row)
        self.status_chosen.emit(words, Status(chosen) if chosen else None)
