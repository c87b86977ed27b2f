"""One agency open for editing: its names, group, e-mail, and who succeeds it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop_app.tracking.agency import Agency, AgencyGroup
from desktop_app.tracking.wording import word
from desktop_app.ui.date_field import DateField
from desktop_app.ui.form_layout import Field, FormGrid, Tone, choice_box, choose_value
from desktop_app.ui.giving_dialog import GivingDialog
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.name_field import NameField

_WIDTH = 620
_LINES = 5


class AgencyDialog(GivingDialog):
    """Gives the agency as it stands in the fields; whether it may stand so the desk says."""

    #: The person saved; carries the Agency.
    agency_given = Signal(object)

    def __init__(
        self,
        agency: Agency | None,
        names: Sequence[str],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """`agency` is None for a new one; `names` are offered for the successor."""
        title = tr("Change the agency") if agency else tr("Add an agency")
        super().__init__(title, tr("Save") if agency else tr("Add"), parent)
        self._name = QLineEdit()
        self._short = QLineEdit()
        self._group = choice_box({word(each, current_language()): each for each in AgencyGroup})
        self._email = QLineEdit()
        self._aliases = QPlainTextEdit()
        self._successor = NameField(names, tr("Succeeded by"))
        self._from = DateField(today, tr("From day"))
        self._name_field = Field(tr("&Name"), self._name)
        self._from_field = Field(tr("&From day"), self._from)
        self._lay_out()
        self._show(agency or Agency(name=""))
        self._name.setFocus()

    def give(self) -> bool:
        """Emit the agency when it has a name and a readable day."""
        self._name_field.say("")
        self._from_field.say("")
        if not self._name.text().strip():
            self._name_field.say(tr("Give the agency a name."), Tone.WRONG)
            self._name.setFocus()
            return False
        if not self._from.is_readable():
            self._from_field.say(tr("Give the day as dd/mm/yyyy."), Tone.WRONG)
            self._from.setFocus()
            return False
        self.agency_given.emit(
            Agency(
                name=self._name.text(),
                short_name=self._short.text(),
                aliases=tuple(self._aliases.toPlainText().splitlines()),
                # Qt hands a string enum back as a plain string.
                group=AgencyGroup(self._group.currentData()),
                email=self._email.text(),
                successor=self._successor.name(),
                successor_from=self._from.day(),
            )
        )
        return True

    def _lay_out(self) -> None:
        self._aliases.setTabChangesFocus(True)
        self._aliases.setMinimumHeight(_LINES * self._aliases.fontMetrics().lineSpacing())
        grid = FormGrid(2)
        grid.add_row(self._name_field)
        grid.add_row(Field(tr("&Short name"), self._short), Field(tr("&Group"), self._group))
        grid.add_row(
            Field(
                tr("&Other names"),
                self._aliases,
                hint=tr("One a line; notices that print them mean this agency."),
            )
        )
        grid.add_row(Field(tr("E-&mail"), self._email))
        grid.add_row(
            Field(
                tr("S&ucceeded by"),
                self._successor,
                hint=tr("Open work passes to it from that day."),
            ),
            self._from_field,
        )
        self.body.addLayout(grid, 1)
        self.setMinimumWidth(_WIDTH)

    def _show(self, agency: Agency) -> None:
        for line, words in (
            (self._name, agency.name),
            (self._short, agency.short_name),
            (self._email, agency.email),
            (self._successor, agency.successor),
        ):
            line.setText(words)
            line.setCursorPosition(0)
        self._aliases.setPlainText("\n".join(agency.aliases))
        choose_value(self._group, agency.group)
        self._from.set_day(agency.successor_from)
