"""Granting more time: the day in force, the new day, why, and on whose word."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.tracking.directive import Directive
from desktop_app.tracking.progress import NewExtension
from desktop_app.ui.date_field import DateField, wrong_with_past
from desktop_app.ui.day_text import day_text
from desktop_app.ui.form_layout import Field, FormGrid, Tone, push_button, text_label
from desktop_app.ui.giving_dialog import GivingDialog, Quoted
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole

_WIDTH = 600
_FAR = timedelta(days=400)


class ExtensionDialog(GivingDialog):
    """The new day must lie after the one in force."""

    #: The person granted an extension; carries the NewExtension.
    extension_given = Signal(object)

    def __init__(
        self, directive: Directive, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Extend the deadline"), tr("Extend"), parent)
        self._directive = directive
        self._today = today
        self._start = directive.due or today
        self._new_due = DateField(self._start, tr("New day"), forward=True)
        self._reason, self._document = QLineEdit(), QLineEdit()
        self._decided_on = DateField(today, tr("Decided on"))
        self._decided_on.set_day(today)
        self._day_field = Field(tr("&New day"), self._new_due)
        self._reason_field = Field(tr("&Reason"), self._reason)
        self._decided_field = Field(tr("De&cided on"), self._decided_on)
        self._lay_out()
        self._new_due.date_changed.connect(self._look_at_day)
        self._decided_on.date_changed.connect(self._look_at_decision)
        self._new_due.setFocus()

    def give(self) -> bool:
        """Emit the extension when the day is later and there is a reason."""
        new_due = self._new_due.day()
        reason = self._reason.text().strip()
        self._reason_field.say("")
        if (wrong := self._wrong_with(new_due)) or new_due is None:
            self._day_field.say(wrong, Tone.WRONG)
            self._new_due.setFocus()
            return False
        if not reason:
            self._reason_field.say(tr("Say why more time is given."), Tone.WRONG)
            self._reason.setFocus()
            return False
        if wrong := self._wrong_with_decision():
            self._decided_field.say(wrong, Tone.WRONG)
            self._decided_on.setFocus()
            return False
        self.extension_given.emit(
            NewExtension(
                new_due=new_due,
                reason=reason,
                document=self._document.text().strip(),
                decided_on=self._decided_on.day(),
            )
        )
        return True

    def _lay_out(self) -> None:
        self.body.addWidget(Quoted([self._directive]))
        self.body.addWidget(text_label(self._history(), wrap=True))
        days = QWidget()
        column = QVBoxLayout(days)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._day_field)
        column.addLayout(self._steps())
        grid = FormGrid(1)
        grid.add_row(days)
        grid.add_row(self._reason_field)
        both = FormGrid(2)
        both.add_row(Field(tr("&Document number"), self._document), self._decided_field)
        self.body.addLayout(grid)
        self.body.addLayout(both)
        self.setMinimumWidth(_WIDTH)

    def _history(self) -> str:
        directive = self._directive
        due = day_text(directive.due) or tr("none")
        times = len(directive.extensions)
        if not times:
            return tr("Day in force: {due}. Not extended before.").format(due=due)
        return tr("Day in force: {due}, first it was {first}. Extended {times} times.").format(
            due=due, first=day_text(directive.original_due) or tr("none"), times=times
        )

    def _steps(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.TIGHT)
        for days in (7, 15, 30):
            step = push_button(tr("+%n day(s)", "", days))
            step.setFont(text_label("", TextRole.SMALL).font())
            step.setProperty("days", days)
            step.clicked.connect(self._step)
            row.addWidget(step)
        row.addStretch(1)
        return row

    def _step(self) -> None:
        step = self.sender()
        if isinstance(step, QPushButton):
            self._new_due.set_day(self._start + timedelta(days=int(step.property("days"))))
            self._look_at_day(self._new_due.day())

    def _look_at_day(self, day: date | None) -> None:
        wrong = self._wrong_with(day) if day else ""
        far = day is not None and day > self._start + _FAR
        self._day_field.say(
            wrong or (tr("That is more than a year away.") if far else ""),
            Tone.WRONG if wrong else Tone.CARE,
        )

    def _look_at_decision(self) -> None:
        is_day = self._decided_on.day() is not None
        self._decided_field.say(self._wrong_with_decision() if is_day else "", Tone.WRONG)

    def _wrong_with_decision(self) -> str:
        """What is wrong with the day of the decision, which may be left out."""
        day = self._decided_on.day()
        if day is None and self._decided_on.is_readable():
            return ""
        return wrong_with_past(day, self._today)

    def _wrong_with(self, day: date | None) -> str:
        if day is None:
            return tr("Give the day as dd/mm/yyyy.")
        due = self._directive.due
        if due is not None and day <= due:
            return tr("The new day must be after {due}.").format(due=day_text(due))
        return ""
