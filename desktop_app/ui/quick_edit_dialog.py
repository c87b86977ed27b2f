"""The facts that change every day, of one or several directives at once."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum, auto
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from desktop_app.tracking.directive import Directive, KnownPeople
from desktop_app.tracking.progress import NewExtension, NewProgress, Status
from desktop_app.tracking.wording import word
from desktop_app.tracking.work_edit import WorkEdit
from desktop_app.ui.date_field import DateField
from desktop_app.ui.form_layout import Field, FormGrid, Tone, choice_box, choose_value
from desktop_app.ui.giving_dialog import GivingDialog, Quoted
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.list_columns import Column
from desktop_app.ui.name_field import NameField
from desktop_app.ui.progress_dialog import words_missing

_WIDTH = 600
_Value = TypeVar("_Value")


class Moved(Enum):
    """Why a due day becomes another one."""

    EXTENDED = auto()
    MISREAD = auto()


class QuickEditDialog(GivingDialog):
    """What is left as it stands does not change; Enter gives."""

    #: The person changed something; carries the WorkEdit.
    edit_given = Signal(object)

    def __init__(
        self,
        directives: Sequence[Directive],
        people: KnownPeople,
        today: date,
        parent: QWidget | None = None,
        *,
        at: Column = Column.STATUS,
    ) -> None:
        """Show what all of them have in common; the keyboard begins at the column `at`."""
        super().__init__(tr("Quick edit"), tr("Save"), parent)
        self.keep_draft(directives)
        self._today = today
        self._was_status = common(directives, lambda work: work.status)
        self._was_officer = common(directives, lambda work: work.officer)
        self._was_due = common(directives, lambda work: work.due)
        self._was_starred = common(directives, lambda work: work.starred)
        self._make(directives, people)
        self._lay_out(directives)
        self._due.date_changed.connect(self._look_at_day)
        self._status.activated.connect(self._look_at_status)
        self._look_at_day(self._was_due)
        self._look_at_status()
        self._control_of(at).setFocus()

    def _make(self, directives: Sequence[Directive], people: KnownPeople) -> None:
        language = current_language()
        kept: dict[str, object] = {} if self._was_status else {tr("as it is"): None}
        self._status = choice_box({**kept, **{word(each, language): each for each in Status}})
        choose_value(self._status, self._was_status)
        self._words = QLineEdit()
        self._officer = NameField(people.officers, tr("Officer"))
        self._officer.set_name(self._was_officer or "")
        self._star = QCheckBox(tr("Marked with a star (★)"))
        self._star.setTristate(self._was_starred is None)
        state = Qt.CheckState.Checked if self._was_starred else Qt.CheckState.Unchecked
        mixed = Qt.CheckState.PartiallyChecked
        self._star.setCheckState(mixed if self._was_starred is None else state)
        self._due = DateField(self._today, tr("Due day"), forward=True)
        self._due.set_day(self._was_due)
        can_be_misread = not any(work.extensions for work in directives)
        reasons = {tr("more time is given"): Moved.EXTENDED}
        if can_be_misread:
            reasons[tr("the day was misread")] = Moved.MISREAD
        self._moved = choice_box(dict(reasons), tr("Why another day"))
        self._reason = QLineEdit()

    def _lay_out(self, directives: Sequence[Directive]) -> None:
        several = len(directives) > 1
        differ = tr("they differ; what is left empty stays")
        self._status_field = Field(tr("&Status"), self._status)
        self._words_field = Field(tr("&Result or reason"), self._words)
        self._officer_field = Field(
            tr("&Officer"), self._officer, hint=differ if self._was_officer is None else ""
        )
        is_mixed_day = several and self._was_due is None
        self._due_field = Field(tr("&Due day"), self._due, hint=differ if is_mixed_day else "")
        self._moved_field = Field(tr("&Why another day"), self._moved)
        self._reason_field = Field(tr("Re&ason for more time"), self._reason)
        grid = FormGrid(2)
        grid.add_row(self._status_field, self._words_field)
        grid.add_row(self._officer_field, self._star)
        grid.add_row(self._due_field, self._moved_field)
        grid.add_row(self._reason_field)
        self.body.addWidget(Quoted(directives))
        self.body.addLayout(grid)
        self.setMinimumWidth(_WIDTH)

    def _control_of(self, column: Column) -> QWidget:
        controls: dict[Column, QWidget] = {
            Column.DUE: self._due,
            Column.STANDING: self._due,
            Column.OFFICER: self._officer,
        }
        return controls.get(column, self._status)

    def give(self) -> bool:
        """Emit what was changed; False when something lacks, closing when nothing changed."""
        complaints = (
            (self._words_field, self._words, self._words_lacking()),
            (self._due_field, self._due, self._wrong_with_day()),
            (self._reason_field, self._reason, self._reason_lacking()),
        )
        for field, _, wrong in complaints:
            field.say(wrong, Tone.WRONG)
        for _, control, wrong in complaints:
            if wrong:
                control.setFocus()
                return False
        edit = self._edit()
        if not edit.is_empty:
            self.edit_given.emit(edit)
        return True

    def _edit(self) -> WorkEdit:
        officer, due = self._officer.name(), self._new_due()
        is_named = officer != (self._was_officer or "")
        status, star = self._new_status(), self._star.checkState()
        is_starred = star is Qt.CheckState.Checked
        is_star_meant = star is not Qt.CheckState.PartiallyChecked
        reason = self._reason.text().strip()
        return WorkEdit(
            starred=is_starred if is_star_meant and is_starred != self._was_starred else None,
            officer=officer if is_named else None,
            progress=NewProgress(
                reported_on=self._today, text=self._words.text().strip(), status=status
            )
            if status
            else None,
            extension=NewExtension(new_due=due, reason=reason, decided_on=self._today)
            if due and self._is_extended()
            else None,
            corrected_due=due if due and not self._is_extended() else None,
        )

    def _new_status(self) -> Status | None:
        """The status when it is another one, or when words are said with it."""
        status = self._status.currentData()
        is_said = bool(self._words.text().strip())
        return Status(status) if status and (status != self._was_status or is_said) else None

    def _new_due(self) -> date | None:
        due = self._due.day()
        return due if due != self._was_due else None

    def _is_extended(self) -> bool:
        return self._moved.currentData() is Moved.EXTENDED

    def _words_lacking(self) -> str:
        status = self._new_status()
        return words_missing(status) if status and not self._words.text().strip() else ""

    def _wrong_with_day(self) -> str:
        if not self._due.is_readable():
            return tr("Give the day as dd/mm/yyyy.")
        is_taken_away = self._was_due is not None and self._due.day() is None
        return tr("A day is taken away in the correction (E).") if is_taken_away else ""

    def _reason_lacking(self) -> str:
        is_silent = not self._reason.text().strip()
        is_asked = self._new_due() is not None and self._is_extended()
        return tr("Say why more time is given.") if is_asked and is_silent else ""

    def _look_at_day(self, day: date | None) -> None:
        is_other = day is not None and day != self._was_due
        for field in (self._moved_field, self._reason_field):
            field.setVisible(is_other)

    def _look_at_status(self) -> None:
        self._words_field.say("")


def common(
    directives: Sequence[Directive], fact: Callable[[Directive], _Value]
) -> _Value | None:
    """What all of them have; None where they differ."""
    values = {fact(work) for work in directives}
    return values.pop() if len(values) == 1 else None
