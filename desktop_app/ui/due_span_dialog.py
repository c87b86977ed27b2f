"""Between which days work is due: a filter that no named span covers."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.tracking.due_period import DueBetween
from desktop_app.ui.date_field import DateField
from desktop_app.ui.form_layout import Field, FormGrid, Tone
from desktop_app.ui.giving_dialog import GivingDialog
from desktop_app.ui.language import tr

_WIDTH = 420


class DueSpanDialog(GivingDialog):
    """Two days, both of them counted."""

    #: The person gave both days; carries the DueBetween.
    span_given = Signal(object)

    guards_words = False

    def __init__(
        self, today: date, was: DueBetween | None = None, parent: QWidget | None = None
    ) -> None:
        """Start from the span that stands, else from today on."""
        super().__init__(tr("Due between two days"), tr("Filter"), parent)
        self._first = DateField(today, tr("From"))
        self._last = DateField(today, tr("To"))
        self._first.set_day(was.first if was else today)
        self._last.set_day(was.last if was else None)
        self._first_field = Field(tr("&From"), self._first)
        self._last_field = Field(tr("&To"), self._last)
        grid = FormGrid(2)
        grid.add_row(self._first_field, self._last_field)
        self.body.addLayout(grid)
        self.setMinimumWidth(_WIDTH)
        (self._last if was is None else self._first).setFocus()

    def give(self) -> bool:
        """Emit the span when both are days and the last is not before the first."""
        first, last = self._first.day(), self._last.day()
        for day, field in ((first, self._first_field), (last, self._last_field)):
            field.say("" if day else tr("Give the day as dd/mm/yyyy."), Tone.WRONG)
        if first is None or last is None:
            (self._first if first is None else self._last).setFocus()
            return False
        if last < first:
            self._last_field.say(tr("The last day is before the first."), Tone.WRONG)
            self._last.setFocus()
            return False
        self.span_given.emit(DueBetween(first, last))
        return True
