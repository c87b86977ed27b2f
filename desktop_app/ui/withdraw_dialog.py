"""Withdrawing an issued report: it counts no more, and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.tracking.issued_head import IssuedHead
from desktop_app.ui.form_layout import Field, FormGrid, Tone, text_label
from desktop_app.ui.giving_dialog import GivingDialog
from desktop_app.ui.issued_rows import period_text
from desktop_app.ui.language import tr

_WIDTH = 560


class WithdrawDialog(GivingDialog):
    """Wants a reason."""

    #: The person withdrew the report; carries the reason.
    reason_given = Signal(str)

    def __init__(self, head: IssuedHead, parent: QWidget | None = None) -> None:
        super().__init__(tr("Withdraw a report"), tr("Withdraw"), parent)
        self._reason = QLineEdit()
        hint = tr("Its papers can still be written again; no report is compared with it more.")
        self._field = Field(tr("&Reason"), self._reason, hint=hint)
        about = tr("Report {number}: {period}")
        words = about.format(number=head.id, period=period_text(head.period))
        self.body.addWidget(text_label(words, wrap=True))
        grid = FormGrid(1)
        grid.add_row(self._field)
        self.body.addLayout(grid)
        self.setMinimumWidth(_WIDTH)
        self._reason.setFocus()

    def give(self) -> bool:
        """Emit the reason when there is one."""
        reason = " ".join(self._reason.text().split())
        if not reason:
            self._field.say(tr("Say why it is withdrawn."), Tone.WRONG)
            self._reason.setFocus()
            return False
        self.reason_given.emit(reason)
        return True
