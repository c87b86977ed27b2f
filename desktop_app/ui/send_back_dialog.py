"""Sending a report back: it is not done, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.tracking.directive import Directive
from desktop_app.ui.form_layout import Field, FormGrid, Tone
from desktop_app.ui.giving_dialog import GivingDialog, Quoted
from desktop_app.ui.language import tr

_WIDTH = 560


class SendBackDialog(GivingDialog):
    """Wants a reason."""

    #: The person sent the report back; carries the reason.
    reason_given = Signal(str)

    def __init__(self, directives: Sequence[Directive], parent: QWidget | None = None) -> None:
        super().__init__(tr("Send the report back"), tr("Send back"), parent)
        self._reason = QLineEdit()
        hint = tr("The work goes on; its next report counts.")
        self._field = Field(tr("&Reason"), self._reason, hint=hint)
        self.body.addWidget(Quoted(directives))
        grid = FormGrid(1)
        grid.add_row(self._field)
        self.body.addLayout(grid)
        self.setMinimumWidth(_WIDTH)
        self.keep_draft(directives)
        self._reason.setFocus()

    def give(self) -> bool:
        """Emit the reason when there is one."""
        reason = " ".join(self._reason.text().split())
        if not reason:
            self._field.say(tr("Say what is missing."), Tone.WRONG)
            self._reason.setFocus()
            return False
        self.reason_given.emit(reason)
        return True
