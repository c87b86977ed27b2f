"""Marking work as completed, on the day the agency reported it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import standing_on
from desktop_app.tracking.directive import Directive
from desktop_app.tracking.progress import Status
from desktop_app.tracking.wording import standing_words
from desktop_app.ui.date_field import DateField, wrong_with_past
from desktop_app.ui.form_layout import Field, FormGrid, Tone
from desktop_app.ui.giving_dialog import GivingDialog, Quoted
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.period_box import chosen_period, period_box

_WIDTH = 560


class CompletionDialog(GivingDialog):
    """Says at once whether that day is in time."""

    #: The person completed the work; carries the day it was reported, the words and the
    #: period of recurring work, None for the one that is waited for.
    completion_given = Signal(object, str, object)

    def __init__(
        self,
        directives: Sequence[Directive],
        today: date,
        parent: QWidget | None = None,
        *,
        rules: DayRules,
    ) -> None:
        super().__init__(tr("Mark as completed"), tr("Completed"), parent)
        self._directives = tuple(directives)
        self._today = today
        self._rules = rules
        self._on = DateField(today, tr("Reported completed on"))
        self._on.set_day(today)
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(4 * self._text.fontMetrics().lineSpacing())
        self._day_field = Field(tr("&Reported completed on"), self._on)
        self._period = period_box(directives)
        self.body.addWidget(Quoted(directives))
        self.keep_draft(directives)
        grid = FormGrid(1)
        grid.add_row(self._day_field)
        if self._period:
            self._period.activated.connect(lambda: self._look_at_day(self._on.day()))
            grid.add_row(Field(tr("&Period"), self._period))
        grid.add_row(
            Field(tr("R&esult"), self._text, hint=tr("The document that shows it, if any"))
        )
        self.body.addLayout(grid, 1)
        self.setMinimumWidth(_WIDTH)
        self._on.date_changed.connect(self._look_at_day)
        self._look_at_day(today)
        self._on.setFocus()

    def give(self) -> bool:
        """Emit the day and the words when there is a day."""
        day = self._on.day()
        if (wrong := wrong_with_past(day, self._today)) or day is None:
            self._day_field.say(wrong, Tone.WRONG)
            self._on.setFocus()
            return False
        words, period = self._text.toPlainText().strip(), chosen_period(self._period)
        self.completion_given.emit(day, words, period.period if period else None)
        return True

    def _look_at_day(self, day: date | None) -> None:
        if day is None:
            self._day_field.say("")
        elif wrong := wrong_with_past(day, self._today):
            self._day_field.say(wrong, Tone.WRONG)
        elif len(self._directives) == 1:
            self._day_field.say(self._judged(day), Tone.PLAIN)
        else:
            self._day_field.say("")

    def _judged(self, day: date) -> str:
        period = chosen_period(self._period)
        standing = standing_on(
            day,
            due=period.due if period else self._directives[0].due,
            status=Status.COMPLETED,
            reported_on=day,
            rules=self._rules,
        )
        return standing_words(standing, current_language())
