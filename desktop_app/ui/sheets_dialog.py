"""Asking which agencies get a sheet, and offering the sheets that were written."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.tracking.figures import day_text, whole
from desktop_app.tracking.sent_sheet import AgencyWork
from desktop_app.ui.date_field import DateField
from desktop_app.ui.files_dialog import FilesDialog
from desktop_app.ui.folder_field import FolderField
from desktop_app.ui.form_layout import Field, FormGrid, Tone, text_label
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.paper_language import PaperLanguage
from desktop_app.ui.plain_table import PlainTable
from desktop_app.ui.screen_room import resize_within_screen
from desktop_app.ui.written_preview import looked_at

_SIZE = QSize(760, 600)
_GROUND = QPalette.ColorRole.Window
_FORM, _WORKING, _DONE = range(3)


@dataclass(frozen=True, slots=True)
class SheetsRequest:
    """What the person wants written."""

    agency_ids: tuple[int, ...]
    answer_by: date | None
    folder: Path
    language: str


class SheetsDialog(FilesDialog):
    """A table, then work, then the sheets; a failure brings the table back."""

    guards_words = False
    shown_endings = looked_at()

    #: The person wants the sheets; carries the SheetsRequest.
    sheets_wanted = Signal(object)

    def __init__(
        self,
        work: Sequence[AgencyWork],
        today: date,
        folder: Path,
        parent: QWidget | None = None,
        *,
        language: str = "vi",
    ) -> None:
        """All agencies are ticked; nobody is given a day before one is typed."""
        super().__init__(
            tr("Make agency sheets"), tr("Write the sheets"), tr("Writing the sheets…"), parent
        )
        self._work = tuple(work)
        self._today = today
        self.table = PlainTable(
            (tr("Agency"), tr("Work"), tr("Overdue"), tr("Last made")),
            tr("Agencies with open work"),
            stretched=0,
            letters={1: 12, 2: 12, 3: 15},
        )
        self._all = QCheckBox(tr("&All agencies"))
        self._all.setTristate(True)
        self.answer_by = DateField(today, tr("Answer by"), forward=True)
        self._by_field = Field(
            tr("Answer &by"), self.answer_by, hint=tr("Printed on the sheet; may be left empty")
        )
        self._folder = FolderField(folder)
        self.language = PaperLanguage(language)
        self._fill()
        self._lay_out()
        self._connect()
        self._look_at_ticks()
        resize_within_screen(self, _SIZE)

    def give(self) -> bool:
        """Emit what is wanted; the dialog stays to show how it goes."""
        self.keep_open()
        day = self.answer_by.day()
        if not self.answer_by.is_readable() or (day is not None and day < self._today):
            self._by_field.say(tr("Give a day that is still to come."), Tone.WRONG)
            return False
        self._by_field.say("")
        ids = tuple(self._work[row].agency_id for row in self._ticked())
        if ids:
            self.sheets_wanted.emit(
                SheetsRequest(ids, day, self._folder.folder(), self.language.language())
            )
        return bool(ids)

    def _fill(self) -> None:
        self.table.show_rows(
            [
                (
                    each.name,
                    whole(each.rows, current_language()),
                    whole(each.overdue, current_language()) if each.overdue else "",
                    day_text(each.last_sent),
                )
                for each in self._work
            ]
        )
        for row in range(len(self._work)):
            item = self.table.cell(row, 0)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self.table.selectRow(0)

    def _lay_out(self) -> None:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self._all)
        column.addWidget(self.table, 1)
        fields = FormGrid()
        fields.add_row(self._by_field, Field(tr("&Folder"), self._folder))
        column.addLayout(fields)
        said = tr("Nothing is sent: the sheets stand in the folder, one for each agency.")
        foot = QHBoxLayout()
        foot.addWidget(text_label(said, TextRole.SMALL, soft=True, wrap=True), 1)
        foot.addWidget(self.language)
        column.addLayout(foot)
        self.set_form(form)
        self.table.setFocus()

    def _connect(self) -> None:
        self.table.itemChanged.connect(self._look_at_ticks)
        self._all.clicked.connect(self._tick_all)

    def _ticked(self) -> list[int]:
        checked = Qt.CheckState.Checked
        return [
            row
            for row in range(len(self._work))
            if self.table.cell(row, 0).checkState() is checked
        ]

    def _tick_all(self) -> None:
        """A click on a half-ticked box ticks everything, as on an empty one."""
        everything = len(self._ticked()) < len(self._work)
        state = Qt.CheckState.Checked if everything else Qt.CheckState.Unchecked
        self.table.blockSignals(True)
        for row in range(len(self._work)):
            self.table.cell(row, 0).setCheckState(state)
        self.table.blockSignals(False)
        self.table.viewport().update()
        self._look_at_ticks()

    def _look_at_ticks(self) -> None:
        ticked = len(self._ticked())
        partly = Qt.CheckState.PartiallyChecked if ticked else Qt.CheckState.Unchecked
        is_all = ticked == len(self._work)
        self._all.setCheckState(Qt.CheckState.Checked if is_all else partly)
        self.giving.setText(tr("Write %n sheet(s)", "", ticked))
        self.giving.setEnabled(ticked > 0)
