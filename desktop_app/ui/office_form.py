"""The office's facts as a form: what stands on its papers, and its habits with days."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop_app.tracking.office import OfficeFacts
from desktop_app.ui.form_layout import Field, FormGrid, Tone, spin_box_in_line, text_label
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole

_MOST_WARNING_DAYS = 60
_MOST_SOON_DAYS = 90


class PaperFacts(QWidget):
    """Names and places: the head and foot of every paper."""

    #: A fact is another than before.
    changed = Signal()

    def __init__(self, facts: OfficeFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._superior = QLineEdit(facts.name), QLineEdit(facts.superior)
        self._place, self._prepared_by = QLineEdit(facts.place), QLineEdit(facts.prepared_by)
        self._signer_title = QLineEdit(facts.signer_title)
        self._signer = QLineEdit(facts.signer)
        self._name.setPlaceholderText("Văn phòng UBND tỉnh …")
        self._superior.setPlaceholderText("UBND tỉnh …")
        self._name_field = Field(tr("&Office"), self._name)
        grid = FormGrid(2)
        grid.add_row(self._name_field, Field(tr("&Body above it"), self._superior))
        grid.add_row(
            Field(tr("&Place"), self._place),
            Field(tr("Prepared b&y"), self._prepared_by),
        )
        grid.add_row(
            Field(tr("Signer's &title"), self._signer_title), Field(tr("&Signer"), self._signer)
        )
        self.setLayout(grid)
        for line in self._lines():
            line.textChanged.connect(self.changed)

    def apply_to(self, values: dict[str, object]) -> None:
        """Put the facts under their names in OfficeFacts."""
        names = ("name", "superior", "place", "prepared_by", "signer_title", "signer")
        for name, line in zip(names, self._lines(), strict=True):
            values[name] = " ".join(line.text().split())

    def says_office(self) -> bool:
        """Whether the office has a name; says so below the field when not."""
        if self._name.text().strip():
            return True
        self._name_field.say(tr("Papers need the office's name."), Tone.WRONG)
        self._name.setFocus()
        return False

    def _lines(self) -> tuple[QLineEdit, ...]:
        return (
            self._name,
            self._superior,
            self._place,
            self._prepared_by,
            self._signer_title,
            self._signer,
        )


class DayHabits(QWidget):
    """How the office counts days."""

    def __init__(self, facts: OfficeFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._warning = _days(0, _MOST_WARNING_DAYS, facts.warning_days)
        self._soon = _days(0, _MOST_SOON_DAYS, facts.soon_days or 0)
        self._soon.setSpecialValueText(tr("no day offered"))
        self._before = QCheckBox(tr("“&trước ngày X” still counts the day X"))
        self._before.setChecked(facts.before_counts_day)
        grid = FormGrid(2)
        grid.add_row(
            Field(tr("&Warn this many days before"), self._warning),
            Field(tr("“sớm”, “&khẩn trương” mean"), self._soon),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(grid)
        column.addWidget(self._before)
        column.addWidget(
            text_label(
                tr("Used when the next notice is read; stored deadlines stay as they are."),
                TextRole.SMALL,
                soft=True,
                wrap=True,
            )
        )

    def apply_to(self, values: dict[str, object]) -> None:
        """Put the habits under their names in OfficeFacts."""
        values["warning_days"] = self._warning.value()
        values["soon_days"] = self._soon.value() or None
        values["before_counts_day"] = self._before.isChecked()


def _days(least: int, most: int, value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setSuffix(" " + tr("days"))
    box.setValue(value)
    spin_box_in_line(box)
    return box
