"""Writing down what an agency answered."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from desktop_app.tracking.directive import Directive
from desktop_app.tracking.progress import NewProgress, Status
from desktop_app.tracking.wording import word
from desktop_app.ui.date_field import DateField, wrong_with_past
from desktop_app.ui.form_layout import (
    Field,
    FormGrid,
    Tone,
    choice_box,
    choose_value,
    spin_box_in_line,
)
from desktop_app.ui.giving_dialog import GivingDialog, Quoted
from desktop_app.ui.language import current_language, tr

_UNSAID = -1
_FULL = 100
_WIDTH = 640


class ProgressDialog(GivingDialog):
    """One answer, for one directive or the same for several."""

    #: The person gave an answer; carries the NewProgress.
    progress_given = Signal(object)

    def __init__(
        self, directives: Sequence[Directive], today: date, parent: QWidget | None = None
    ) -> None:
        """Start from the first directive's status, which an answer moves on."""
        super().__init__(tr("Record progress"), tr("Record"), parent)
        self._today = today
        self._text = _paragraph()
        self._status = choice_box({word(s, current_language()): s for s in Status})
        self._percent = QSpinBox()
        self._percent.setRange(_UNSAID, _FULL)
        self._percent.setSingleStep(10)
        self._percent.setSpecialValueText(tr("not said"))
        self._percent.setSuffix(" %")
        self._percent.setValue(_UNSAID)
        spin_box_in_line(self._percent)
        self._document = QLineEdit()
        self._reported_on = DateField(today, tr("Reported on"))
        self._reported_on.set_day(today)
        self._difficulties, self._proposal = QLineEdit(), QLineEdit()
        self._text_field = Field(tr("&Result so far"), self._text)
        self._day_field = Field(tr("Reported &on"), self._reported_on)
        self._lay_out(directives)
        self._reported_on.date_changed.connect(self._look_at_day)
        self._status.activated.connect(self._match_percent)
        choose_value(self._status, _moved_on(directives[0].status))
        self._text.setFocus()

    def give(self) -> bool:
        """Emit the answer when there is a day and something is said."""
        day = self._reported_on.day()
        text = self._text.toPlainText().strip()
        status = Status(self._status.currentData())
        self._text_field.say("")
        if not text and (missing := words_missing(status)):
            self._text_field.say(missing, Tone.WRONG)
            self._text.setFocus()
            return False
        if (wrong := wrong_with_past(day, self._today)) or day is None:
            self._day_field.say(wrong, Tone.WRONG)
            self._reported_on.setFocus()
            return False
        percent = self._percent.value()
        self.progress_given.emit(
            NewProgress(
                reported_on=day,
                text=text,
                status=status,
                percent=None if percent == _UNSAID else percent,
                difficulties=self._difficulties.text().strip(),
                proposal=self._proposal.text().strip(),
                document=self._document.text().strip(),
            )
        )
        return True

    def _lay_out(self, directives: Sequence[Directive]) -> None:
        self.body.addWidget(Quoted(directives))
        grid = FormGrid(3)
        grid.add_row(self._text_field)
        grid.add_row(
            Field(tr("&Status"), self._status),
            Field(tr("&Done"), self._percent),
            self._day_field,
        )
        grid.add_row(Field(tr("Document &number"), self._document))
        grid.add_row(Field(tr("Di&fficulties"), self._difficulties))
        grid.add_row(Field(tr("&Proposal"), self._proposal))
        self.body.addLayout(grid, 1)
        self.setMinimumWidth(_WIDTH)

    def _look_at_day(self, day: date | None) -> None:
        self._day_field.say(wrong_with_past(day, self._today) if day else "", Tone.WRONG)

    def _match_percent(self) -> None:
        if Status(self._status.currentData()) is Status.COMPLETED:
            self._percent.setValue(_FULL)


def _moved_on(status: Status) -> Status:
    return Status.IN_PROGRESS if status is Status.NOT_STARTED else status


def words_missing(status: Status) -> str:
    """What must not be left unsaid with `status`; empty where the status says it all."""
    if status in {Status.IN_PROGRESS, Status.REPORTED}:
        return tr("Write what the agency answered.")
    if status in {Status.SUSPENDED, Status.WITHDRAWN}:
        return tr("Write why, and on whose word.")
    return ""


def _paragraph() -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setMinimumHeight(5 * field.fontMetrics().lineSpacing())
    return field
