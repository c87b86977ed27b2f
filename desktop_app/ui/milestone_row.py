"""One milestone in its dialog: its words, its day, the day it was met, the way out."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from desktop_app.tracking.milestone import OWN_DAY, Milestone
from desktop_app.ui.date_field import DateField, wrong_with_past
from desktop_app.ui.form_layout import push_button, text_label
from desktop_app.ui.icons import Icon
from desktop_app.ui.language import tr


class MilestoneRow(QObject):
    """The words of a paper are read only; a day that was extended stands."""

    #: The milestone is to go; carries this row.
    taken_away = Signal(object)

    def __init__(self, milestone: Milestone, today: date) -> None:
        super().__init__()
        self._milestone = milestone
        self._today = today
        self._words = _words_of(milestone)
        self._due = DateField(today, tr("Due day"))
        self._due.set_day(milestone.due)
        self._met = DateField(today, tr("Met on"))
        self._met.set_day(milestone.met_on)
        self._away = push_button("", Icon.REMOVE, tr("Take this milestone away"))
        self._away.setAccessibleName(tr("Take this milestone away"))
        is_extended = milestone.extended_to is not None
        for control in (self._due, self._away):
            control.setEnabled(not is_extended)
        if is_extended:
            self._due.setToolTip(tr("It has been extended: its day stands."))
        self._away.clicked.connect(self._go)

    def widgets(self) -> tuple[QWidget, ...]:
        """The row's widgets from left to right."""
        return self._words, self._due, self._met, self._away

    def start(self) -> None:
        """Begin to type the words."""
        self._words.setFocus()

    def milestone(self) -> Milestone:
        """The milestone as the fields say."""
        phrase = self._milestone.phrase
        if isinstance(self._words, QLineEdit):
            phrase = " ".join(self._words.text().split())
        return replace(
            self._milestone, phrase=phrase, due=self._due.day(), met_on=self._met.day()
        )

    def is_empty(self) -> bool:
        """Whether nothing was ever typed here."""
        return self.wrong() == "" and self.milestone() == Milestone("")

    def wrong(self) -> str:
        """What keeps the row from being stored; empty when nothing does."""
        for field in (self._due, self._met):
            if not field.is_readable():
                field.setFocus()
                return tr("Give the day as dd/mm/yyyy.")
        given = self.milestone()
        if given.met_on and (wrong := wrong_with_past(given.met_on, self._today)):
            self._met.setFocus()
            return wrong
        if given.id is None and given != Milestone("") and not (given.phrase and given.due):
            self.start()
            return tr("A milestone of your own wants words and a day.")
        return ""

    def _go(self) -> None:
        self.taken_away.emit(self)


def _words_of(milestone: Milestone) -> QLabel | QLineEdit:
    if milestone.span is not None:
        return text_label(f"“{milestone.phrase}”", wrap=True)
    line = QLineEdit(milestone.phrase)
    line.setCursorPosition(0)
    line.setAccessibleName(tr("Milestone"))
    shown = tr("the day by itself") if milestone.id == OWN_DAY else tr("What is to be done")
    line.setPlaceholderText(shown)
    return line
