"""Which past day is to be looked at."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.tracking.figures import day_text
from desktop_app.ui.date_field import DateField, wrong_with_past
from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.form_layout import Field, Tone, push_button
from desktop_app.ui.giving_dialog import GivingDialog
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space

_WIDTH = 460


class PastDayDialog(GivingDialog):
    """A day up to today, typed or one of those that are asked for most."""

    #: The person gave a day; carries the date.
    day_given = Signal(object)

    guards_words = False

    def __init__(self, today: date, first: date | None, parent: QWidget | None = None) -> None:
        """At yesterday; the register begins on `first`."""
        super().__init__(tr("The register of a past day"), tr("&Look at it"), parent)
        self._today, self._first = today, first
        self._day = DateField(today, tr("As it was at the end of"))
        self._day.set_day(today - timedelta(days=1))
        self._field = Field(tr("&As it was at the end of"), self._day)
        self.body.addWidget(self._field)
        often = FlowLayout(Space.SMALL)
        for words, day in _asked_for_most(today):
            button = push_button(words, tip=day_text(day))
            button.clicked.connect(partial(self._give, day))
            often.addWidget(button)
        self.body.addLayout(often)
        self.setMinimumWidth(_WIDTH)
        self._day.setFocus()

    def give(self) -> bool:
        """Emit the day when the register stood on it."""
        day = self._day.day()
        wrong = wrong_with_past(day, self._today)
        if not wrong and day is not None and self._first is not None and day < self._first:
            began = tr("The register began on {day}: there is nothing before.")
            wrong = began.format(day=day_text(self._first))
        self._field.say(wrong, Tone.WRONG)
        if wrong:
            self._day.setFocus()
            return False
        self.day_given.emit(day)
        return True

    def _give(self, day: date) -> None:
        self._day.set_day(day)
        self.giving.click()


def _asked_for_most(today: date) -> tuple[tuple[str, date], ...]:
    month = today.replace(day=1)
    return (
        (tr("Yesterday"), today - timedelta(days=1)),
        (tr("End of last week"), today - timedelta(days=today.weekday() + 1)),
        (tr("End of last month"), month - timedelta(days=1)),
        (tr("End of last year"), date(today.year - 1, 12, 31)),
    )
