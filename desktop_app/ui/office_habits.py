"""The office's habits as forms, a group each: how it warns and how it reads days."""

from PySide6.QtWidgets import QCheckBox, QSpinBox, QVBoxLayout, QWidget

from desktop_app.tracking.office import OfficeFacts
from desktop_app.ui.form_layout import (
    Field,
    FormGrid,
    choice_box,
    choose_value,
    spin_box_in_line,
    text_label,
)
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole

_MOST_WARNING_DAYS = 60
_MOST_SOON_DAYS = 90
_MOST_EXTENSIONS = 20
_UNLIMITED = -1


class WarningHabits(QWidget):
    """From when work counts as due soon, and when it is late."""

    def __init__(self, facts: OfficeFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._warning = day_box(0, _MOST_WARNING_DAYS, facts.warning_days)
        self._urgent = day_box(0, _MOST_WARNING_DAYS, facts.urgent_days)
        self._counted = choice_box({tr("calendar days"): False, tr("working days"): True})
        choose_value(self._counted, facts.counts_working_days)
        self._waits = QCheckBox(tr("A deadline on a day &off ends with the next working day"))
        self._waits.setChecked(facts.waits_for_working_day)
        self._urgent_field = Field(tr("“&Urgent” from"), self._urgent)
        grid = FormGrid(3)
        grid.add_row(
            Field(tr("“&Due soon” from"), self._warning),
            self._urgent_field,
            Field(tr("&Counted in"), self._counted),
        )
        column = group(
            self,
            tr("Warning"),
            tr("How long before its day work is shown as due soon, then as urgent."),
        )
        column.addLayout(grid)
        column.addWidget(self._waits)
        self._warning.valueChanged.connect(self._look_at_steps)
        self._urgent.valueChanged.connect(self._look_at_steps)

    def apply_to(self, values: dict[str, object]) -> None:
        """Put the habits under their names in OfficeFacts."""
        values["warning_days"] = self._warning.value()
        values["urgent_days"] = self._urgent.value()
        values["counts_working_days"] = bool(self._counted.currentData())
        values["waits_for_working_day"] = self._waits.isChecked()

    def _look_at_steps(self) -> None:
        is_wider = self._urgent.value() > self._warning.value()
        said = tr("Later than “due soon”: it counts from the same day.") if is_wider else ""
        self._urgent_field.say(said)


class ExtensionHabits(QWidget):
    """The office's own limits: they warn, and forbid nothing."""

    def __init__(self, facts: OfficeFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = QSpinBox()
        self._most.setRange(_UNLIMITED, _MOST_EXTENSIONS)
        self._most.setSuffix(" " + tr("time(s)"))
        self._most.setSpecialValueText(tr("no limit"))
        most = facts.most_extensions
        self._most.setValue(_UNLIMITED if most is None else most)
        spin_box_in_line(self._most)
        self._before = day_box(0, _MOST_WARNING_DAYS, facts.extension_days_before or 0)
        self._before.setSuffix(" " + tr("working days"))
        self._before.setSpecialValueText(tr("no rule"))
        grid = FormGrid(2)
        grid.add_row(
            Field(tr("E&xtended at most"), self._most),
            Field(tr("&Asked for before the due day by"), self._before),
        )
        column = group(
            self,
            tr("Extensions"),
            tr("The form warns where an extension passes these limits; it forbids nothing."),
        )
        column.addLayout(grid)

    def apply_to(self, values: dict[str, object]) -> None:
        """Put the habits under their names in OfficeFacts."""
        most = self._most.value()
        values["most_extensions"] = None if most == _UNLIMITED else most
        values["extension_days_before"] = self._before.value() or None


class ReadingHabits(QWidget):
    """How the days in a notice are read."""

    def __init__(self, facts: OfficeFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._soon = day_box(0, _MOST_SOON_DAYS, facts.soon_days or 0)
        self._soon.setSpecialValueText(tr("no day offered"))
        self._before = QCheckBox(tr("“&trước ngày X” still counts the day X"))
        self._before.setChecked(facts.before_counts_day)
        grid = FormGrid(3)
        grid.add_row(Field(tr("“sớm”, “&khẩn trương” mean"), self._soon), QWidget(), QWidget())
        column = group(
            self,
            tr("Reading of days"),
            tr("Used when the next notice is read; stored deadlines stay as they are."),
        )
        column.addLayout(grid)
        column.addWidget(self._before)

    def apply_to(self, values: dict[str, object]) -> None:
        """Put the habits under their names in OfficeFacts."""
        values["soon_days"] = self._soon.value() or None
        values["before_counts_day"] = self._before.isChecked()


def group(widget: QWidget, title: str, explained: str) -> QVBoxLayout:
    """A column in `widget` under a head and a sentence in plain words."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.SMALL)
    column.addWidget(text_label(title, TextRole.STRONG))
    column.addWidget(text_label(explained, TextRole.SMALL, soft=True, wrap=True))
    return column


def day_box(least: int, most: int, value: int) -> QSpinBox:
    """A box for a number of days."""
    box = QSpinBox()
    box.setRange(least, most)
    box.setSuffix(" " + tr("days"))
    box.setValue(value)
    spin_box_in_line(box)
    return box
