"""Noting that agencies were reached without a letter: by telephone, by message, in person."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.tracking.chase import ChaseLevel, ChaseMeans, ChaseNote
from desktop_app.tracking.directive import Directive
from desktop_app.tracking.wording import word
from desktop_app.ui.date_field import DateField, wrong_with_past
from desktop_app.ui.form_layout import Field, FormGrid, Tone, choice_box, choose_value
from desktop_app.ui.giving_dialog import GivingDialog, Quoted
from desktop_app.ui.language import current_language, tr

_WIDTH = 600


class ChaseNoteDialog(GivingDialog):
    """Counts as a chase of each lead of the work."""

    #: The person noted it; carries the ChaseNote.
    note_given = Signal(object)

    def __init__(
        self, directives: Sequence[Directive], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Note a chase"), tr("Note it"), parent)
        self._today = today
        language = current_language()
        self._means = choice_box({word(each, language): each for each in ChaseMeans})
        choose_value(self._means, ChaseMeans.PHONE)
        self._level = choice_box({word(each, language): each for each in ChaseLevel})
        self._on = DateField(today, tr("On"))
        self._on.set_day(today)
        self._document, self._note = QLineEdit(), QLineEdit()
        self._day_field = Field(tr("&On"), self._on)
        grid = FormGrid(3)
        grid.add_row(
            Field(tr("&Reached by"), self._means),
            Field(tr("&Level"), self._level),
            self._day_field,
        )
        hint = tr("Whom you spoke to, what was promised")
        grid.add_row(Field(tr("&Note"), self._note, hint=hint))
        grid.add_row(Field(tr("&Document number"), self._document))
        self.body.addWidget(Quoted(directives))
        self.keep_draft(directives)
        self.body.addLayout(grid)
        self.setMinimumWidth(_WIDTH)
        self._note.setFocus()

    def give(self) -> bool:
        """Emit the note when its day has come."""
        day = self._on.day()
        if (wrong := wrong_with_past(day, self._today)) or day is None:
            self._day_field.say(wrong, Tone.WRONG)
            self._on.setFocus()
            return False
        self.note_given.emit(
            ChaseNote(
                chased_on=day,
                means=ChaseMeans(self._means.currentData()),
                level=ChaseLevel(self._level.currentData()),
                document=self._document.text().strip(),
                note=self._note.text().strip(),
            )
        )
        return True
