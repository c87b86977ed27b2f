"""The first page a secretary sees: who the office is, then a notice to try things with."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_app.tracking.office import OfficeFacts
from desktop_app.ui.form_layout import text_label
from desktop_app.ui.giving_dialog import GivingDialog
from desktop_app.ui.language import tr
from desktop_app.ui.look import TextRole
from desktop_app.ui.office_form import PaperFacts
from desktop_app.ui.office_habits import WarningHabits
from desktop_app.ui.paper_head import PaperHead
from desktop_app.ui.settings_dialog import facts_from

_WIDTH = 680
_A_DAY = date(2026, 1, 5)  # any day will do: the preview shows a form, not a date


class FirstStart(GivingDialog):
    """One page; it can be left for later, and everything in it changed in the settings."""

    #: The person said who the office is; carries the OfficeFacts.
    facts_given = Signal(object)
    #: The person wants to try with a sample notice.
    sample_wanted = Signal()

    def __init__(self, facts: OfficeFacts, parent: QWidget | None = None) -> None:
        super().__init__(tr("Welcome to Đôn Đốc"), tr("Begin"), parent)
        self._facts = facts
        self._paper = PaperFacts(facts)
        self._habits = WarningHabits(facts)
        self._preview = PaperHead(_A_DAY)
        self._sample = QCheckBox(tr("Then &try with a sample notice"))
        self._sample.setChecked(True)
        welcome = tr("Who issues the reports? This stands at the head and foot of each paper.")
        self.body.addWidget(text_label(welcome, TextRole.BODY, soft=True, wrap=True))
        for part in (self._paper, self._preview, self._habits, self._sample):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.cancel.setText(tr("Later"))
        self.setMinimumWidth(_WIDTH)
        self._paper.changed.connect(self._show_preview)
        self._show_preview()
        self._paper.setFocus()

    def give(self) -> bool:
        """Emit the facts, then the wish for a sample."""
        if not self._paper.says_office():
            return False
        self.facts_given.emit(facts_from(self._facts, self._paper, self._habits))
        if self._sample.isChecked():
            self.sample_wanted.emit()
        return True

    def _show_preview(self) -> None:
        self._preview.show_facts(facts_from(self._facts, self._paper, self._habits))
