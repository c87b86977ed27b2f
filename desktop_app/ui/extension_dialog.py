"""More time: asked for, granted or refused, until which day, why, and on whose word."""

from datetime import date
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.tracking.directive import Directive
from desktop_app.tracking.extension import ExtensionLimits, NewRequest, Refusal
from desktop_app.tracking.progress import NewExtension
from desktop_app.ui.date_field import DateField, wrong_with_past
from desktop_app.ui.extension_words import history_words, limit_words
from desktop_app.ui.form_layout import Field, FormGrid, Tone, choice_box, text_label
from desktop_app.ui.giving_dialog import GivingDialog, Quoted
from desktop_app.ui.language import tr
from desktop_app.ui.later_day import LaterDay

_WIDTH = 620


class Step(StrEnum):
    """What the form writes down."""

    GRANT = "grant"
    ASK = "ask"
    REFUSE = "refuse"


class ExtensionDialog(GivingDialog):
    """Offers what can come next: a request that waits is decided before another is noted."""

    #: The person granted an extension; carries the NewExtension.
    extension_given = Signal(object)
    #: The person noted down a request; carries the NewRequest.
    request_given = Signal(object)
    #: The person refused the request that waits; carries the Refusal.
    refusal_given = Signal(object)

    def __init__(
        self,
        directive: Directive,
        today: date,
        parent: QWidget | None = None,
        *,
        limits: ExtensionLimits,
    ) -> None:
        """`limits` are warned of, and forbid nothing."""
        super().__init__(tr("Extend the deadline"), "", parent)
        self.keep_draft([directive])
        self._directive, self._limits, self._today = directive, limits, today
        self._waiting = directive.pending_request
        self._step = Step.GRANT
        self._later = LaterDay(directive.due, today)
        self._reason, self._document = QLineEdit(), QLineEdit()
        self._asked_on, self._asked_by = DateField(today, tr("Asked on")), QLineEdit()
        self._decided_on, self._decided_by = DateField(today, tr("Decided on")), QLineEdit()
        second = Step.REFUSE if self._waiting else Step.ASK
        self._box = choice_box({_step_words(s): s for s in (Step.GRANT, second)})
        self._step_field = Field(tr("&What was decided"), self._box)
        self._reason_field = Field(tr("&Reason"), self._reason)
        self._asked_field = Field(tr("Asked &on"), self._asked_on)
        self._asker_field = Field(tr("Asked &for by"), self._asked_by)
        self._decided_field = Field(tr("De&cided on"), self._decided_on)
        self._decider_field = Field(tr("Decided &by"), self._decided_by)
        self._lay_out()
        self._fill()
        self._asked_on.date_changed.connect(self._look_at_past)
        self._decided_on.date_changed.connect(self._look_at_past)
        self._box.currentIndexChanged.connect(self._take_step)
        self._take_step()
        self._later.setFocus()

    def give(self) -> bool:
        """Emit what was chosen when the day is later and there is a reason."""
        self._reason_field.say("")
        if self._step is not Step.REFUSE and not self._later.is_given():
            return False
        if missing := self._reason_missing():
            self._reason_field.say(missing, Tone.WRONG)
            self._reason.setFocus()
            return False
        if self._look_at_past():
            return False
        self._emit()
        return True

    def _emit(self) -> None:
        reason, document = self._reason.text().strip(), self._document.text().strip()
        day, asked_on = self._later.day(), self._asked_on.day()
        if self._step is Step.REFUSE:
            refusal = Refusal(
                reason=reason,
                decided_on=self._decided_on.day(),
                decided_by=self._decided_by.text().strip(),
                document=document,
            )
            self.refusal_given.emit(refusal)
        elif day is None:
            return
        elif self._step is Step.GRANT:
            extension = NewExtension(
                new_due=day,
                reason=reason,
                document=document,
                decided_on=self._decided_on.day(),
                decided_by=self._decided_by.text().strip(),
            )
            self.extension_given.emit(extension)
        elif asked_on is not None:
            request = NewRequest(
                requested_on=asked_on,
                asked_due=day,
                reason=reason,
                asked_by=self._asked_by.text().strip(),
                document=document,
            )
            self.request_given.emit(request)

    def _lay_out(self) -> None:
        self.body.addWidget(Quoted([self._directive]))
        self.body.addWidget(text_label(history_words(self._directive), wrap=True))
        grid = FormGrid(3)
        grid.add_row(self._step_field)
        grid.add_row(self._later)
        grid.add_row(self._reason_field)
        document = Field(tr("&Document number"), self._document)
        grid.add_row(document, self._decided_field, self._decider_field)
        row = grid.rowCount() - 1
        for column, field in ((1, self._asked_field), (2, self._asker_field)):
            grid.addWidget(field, row, column)  # in the place of the decision's
        self.body.addLayout(grid)
        self.setMinimumWidth(_WIDTH)

    def _fill(self) -> None:
        self._asked_on.set_day(self._today)
        self._decided_on.set_day(self._today)
        lead = next(iter(self._directive.leads), None)
        self._asked_by.setText((lead.agency or lead.name) if lead else "")
        if self._waiting:
            self._later.set_day(self._waiting.asked_due)
            self._reason.setText(self._waiting.reason)

    def _take_step(self) -> None:
        self._step = Step(self._box.currentData())
        is_asking = self._step is Step.ASK
        self._later.setVisible(self._step is not Step.REFUSE)
        for field in (self._asked_field, self._asker_field):
            field.setVisible(is_asking)
        for field in (self._decided_field, self._decider_field):
            field.setVisible(not is_asking)
        asked_for = self._waiting.reason if self._waiting else ""
        if self._step is Step.REFUSE and self._reason.text() == asked_for:
            self._reason.clear()  # the agency's own words refuse nothing
        self.giving.setText(_verb(self._step))
        self._look_at_past()

    def _reason_missing(self) -> str:
        reason, waiting, day = self._reason.text().strip(), self._waiting, self._later.day()
        if self._step is Step.REFUSE:
            return "" if reason else tr("Say why no more time is given.")
        if waiting and day and day < waiting.asked_due and reason == waiting.reason:
            return tr("Say why less time is given than was asked for.")
        return "" if reason else tr("Say why more time is given.")

    def _look_at_past(self) -> str:
        """Say what is wrong with the day it happened on, and which limits are passed."""
        is_asking = self._step is Step.ASK
        field, shown = (
            (self._asked_field, self._asked_on)
            if is_asking
            else (self._decided_field, self._decided_on)
        )
        day = shown.day()
        is_left_out = day is None and shown.is_readable() and not is_asking
        wrong = "" if is_left_out else wrong_with_past(day, self._today)
        field.say(wrong, Tone.WRONG)
        asked_on = self._waiting.requested_on if self._waiting else day
        warned = self._step is not Step.REFUSE
        cares = limit_words(self._directive, self._limits, asked_on) if warned else ""
        self._step_field.say(cares)
        return wrong


def _step_words(step: Step) -> str:
    return {
        Step.GRANT: tr("More time is given"),
        Step.ASK: tr("Asked for, not decided yet"),
        Step.REFUSE: tr("No more time is given"),
    }[step]


def _verb(step: Step) -> str:
    return {
        Step.GRANT: tr("Extend"),
        Step.ASK: tr("Note the request"),
        Step.REFUSE: tr("Refuse"),
    }[step]
