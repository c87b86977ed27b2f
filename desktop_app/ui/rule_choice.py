"""The day of the period that recurring work is due on, chosen by its kind."""

from datetime import date

from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.tracking.deadline import Recurrence
from desktop_app.tracking.recurring import DayRule, RecurrenceRule
from desktop_app.tracking.recurring_words import rule_words
from desktop_app.tracking.working_days import WorkingCalendar
from desktop_app.ui.form_layout import choose_value
from desktop_app.ui.language import current_language, tr


class RuleChoice(QComboBox):
    """Offers the rules of which the due day is one; nothing for work that comes once."""

    def __init__(self, calendar: WorkingCalendar, parent: QWidget | None = None) -> None:
        """Worked days are counted by `calendar`."""
        super().__init__(parent)
        self._calendar = calendar
        self._rules: dict[DayRule, RecurrenceRule] = {}
        self.setAccessibleName(tr("Day of the period"))
        # A narrow box shows the beginning of long words rather than push the others out.
        self.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )

    def offer(
        self, every: Recurrence | None, due: date | None, known: RecurrenceRule | None = None
    ) -> None:
        """Offer the rules for that day; `known` is chosen, else the kind from before."""
        kind = known.day if known else self.currentData() or DayRule.DAY
        self._rules = {}
        if every is not None and due is not None:
            self._rules = {
                each: RecurrenceRule.of_day(every, each, due, self._calendar)
                for each in DayRule
            }
        if known is not None and known.day in self._rules:
            self._rules[known.day] = known  # the due day may have been moved by hand
        self.clear()
        for each, rule in self._rules.items():
            self.addItem(rule_words(rule, current_language()), each)
        choose_value(self, kind)
        self.setEnabled(bool(self._rules))

    def rule(self) -> RecurrenceRule | None:
        """The rule chosen; None for work that comes once or has no day."""
        return self._rules[DayRule(self.currentData())] if self._rules else None
