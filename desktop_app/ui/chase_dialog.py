"""Asking whom to chase, showing what each letter says, and offering what was written."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.desk.chase_papers import ChaseForms
from desktop_app.tracking.chase import ChaseLevel
from desktop_app.tracking.chase_letter import ChaseLetter
from desktop_app.ui.chase_model import ChaseModel, Column
from desktop_app.ui.chase_preview import ChasePreview
from desktop_app.ui.doubt_strip import DoubtStrip
from desktop_app.ui.files_dialog import FilesDialog
from desktop_app.ui.folder_field import FolderField
from desktop_app.ui.form_layout import text_label
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.paper_language import PaperLanguage
from desktop_app.ui.plain_table import plain_rows
from desktop_app.ui.screen_room import resize_within_screen

_SIZE = QSize(1340, 680)
_SIDES = (850, 420)  # the table wants more room than the letter
_WIDEST_ADDRESS = 280  # pixels: a longer one stands whole beside the letter
_LETTERS = {  # of each column
    Column.OVERDUE: 9,
    Column.DUE_SOON: 12,
    Column.NOT_NEAR: 9,
    Column.LAST: 12,
    Column.NEXT: 16,
}


@dataclass(frozen=True, slots=True)
class ChaseRequest:
    """What the person wants written."""

    letters: tuple[ChaseLetter, ...]
    folder: Path
    forms: ChaseForms


class ChaseDialog(FilesDialog):
    """A table with a preview, then work, then the papers; a failure brings the table back."""

    guards_words = False

    #: The person wants the letters; carries the ChaseRequest.
    letters_wanted = Signal(object)

    def __init__(
        self,
        letters: Sequence[ChaseLetter],
        words_of: Callable[[ChaseLetter], str],
        folder: Path,
        parent: QWidget | None = None,
        *,
        unnamed: int = 0,
    ) -> None:
        """There is a letter at least; `unnamed` work has no lead that could get one."""
        super().__init__(
            tr("Chase agencies"), tr("Write the letters"), tr("Writing the letters…"), parent
        )
        self._model = ChaseModel(letters, self)
        self.table = QTableView()
        self.preview = ChasePreview(words_of)
        self._all = QCheckBox(tr("&All agencies"))
        self._all.setTristate(True)
        self._folder = FolderField(folder)
        self.language = PaperLanguage(letters[0].language)
        self._word = QCheckBox(tr("&Letter (.docx)"))
        self._word.setChecked(True)
        self._mail = QCheckBox(tr("E-&mail draft (.eml), opened in your own mail program"))
        self._problem = text_label("", TextRole.SMALL, wrap=True)
        self._doubt = DoubtStrip()
        self._dress_table()
        self._lay_out()
        self._connect()
        if unnamed:
            said = tr("%n directive(s) name no lead: nobody can be written to.", "", unnamed)
            self._doubt.say(said)
        self.table.setCurrentIndex(self._model.index(0, 0))
        self._look_at_ticks()
        self.table.setFocus()
        resize_within_screen(self, self.sizeHint().expandedTo(_SIZE))

    def give(self) -> bool:
        """Emit what is wanted; the dialog stays to show how it goes."""
        self.keep_open()
        letters, forms = self._model.ticked(), self._forms()
        if not letters:
            self._problem.setText(tr("Tick an agency."))
            return False
        if not forms.endings:
            self._problem.setText(tr("Choose letter, e-mail draft or both."))
            return False
        self._problem.clear()
        self.letters_wanted.emit(ChaseRequest(letters, self._folder.folder(), forms))
        return True

    def _forms(self) -> ChaseForms:
        return ChaseForms(word=self._word.isChecked(), mail=self._mail.isChecked())

    def _dress_table(self) -> None:
        table = self.table
        plain_rows(table)
        table.setModel(self._model)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setAccessibleName(tr("Agencies to chase"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        line = table.fontMetrics().lineSpacing()
        table.verticalHeader().setDefaultSectionSize(line + Space.MEDIUM)
        heads = table.horizontalHeader()
        heads.setSectionResizeMode(Column.AGENCY, QHeaderView.ResizeMode.Stretch)
        letter = table.fontMetrics().averageCharWidth()
        for column, letters in _LETTERS.items():
            table.setColumnWidth(column, letters * letter)
        table.setColumnHidden(Column.NOT_NEAR, not self._model.has_not_near())
        address = table.fontMetrics().horizontalAdvance(self._model.longest_address())
        table.setColumnWidth(Column.MAIL, min(address + Space.WIDE, _WIDEST_ADDRESS))
        table.setColumnHidden(Column.MAIL, True)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._all)
        column.addWidget(self.table, 1)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setHandleWidth(Space.HAIR)
        sides.addWidget(left)
        sides.addWidget(self.preview)
        sides.setStretchFactor(0, 1)
        sides.setStretchFactor(1, 1)
        sides.setSizes(_SIDES)
        sides.setChildrenCollapsible(False)
        forms = QHBoxLayout()
        forms.setSpacing(Space.LARGE)
        forms.addWidget(self._word)
        forms.addWidget(self._mail)
        forms.addStretch(1)
        forms.addWidget(self.language)
        where = QHBoxLayout()
        where.setSpacing(Space.SMALL)
        where.addWidget(text_label(tr("Folder")))
        where.addWidget(self._folder, 1)
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.MEDIUM)
        whole.addWidget(self._doubt)
        whole.addWidget(sides, 1)
        whole.addLayout(forms)
        whole.addLayout(where)
        whole.addWidget(self._problem)
        said = tr("Nothing is sent: the letters stand in the folder, and are logged as chases.")
        whole.addWidget(text_label(said, TextRole.SMALL, soft=True, wrap=True))
        self.set_form(page)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_letter)
        self._model.dataChanged.connect(self._look_at_ticks)
        self._mail.toggled.connect(self._look_at_addresses)
        self._all.clicked.connect(self._tick_all)
        self.preview.level_chosen.connect(self._take_level)
        self.language.chosen.connect(self._take_language)

    def _show_letter(self, current: QModelIndex) -> None:
        if current.isValid():
            self.preview.show_letter(self._model.letter(current.row()))

    def _take_level(self, level: ChaseLevel) -> None:
        row = self.table.currentIndex().row()
        self._model.set_level(row, level)
        self.preview.show_letter(self._model.letter(row))

    def _take_language(self, language: str) -> None:
        self._model.set_language(language)
        self._show_letter(self.table.currentIndex())

    def _tick_all(self) -> None:
        """A click on a half-ticked box ticks everything, as on an empty one."""
        everything = len(self._model.ticked()) < self._model.rowCount()
        self._model.tick_all(ticked=everything)

    def _look_at_ticks(self) -> None:
        ticked, rows = len(self._model.ticked()), self._model.rowCount()
        partly = Qt.CheckState.PartiallyChecked if ticked else Qt.CheckState.Unchecked
        self._all.setCheckState(Qt.CheckState.Checked if ticked == rows else partly)
        self.giving.setText(tr("Write %n letter(s)", "", ticked))
        self.giving.setEnabled(ticked > 0)
        self._look_at_addresses()

    def _look_at_addresses(self) -> None:
        wants = self._mail.isChecked()
        self.table.setColumnHidden(Column.MAIL, not wants)
        self.preview.show_address(wanted=wants)
        lacking = sum(not letter.agency.email for letter in self._model.ticked())
        said = tr(
            "%n agencies have no address: their drafts are addressed to nobody.", "", lacking
        )
        self._problem.setText(said if wants and lacking else "")
