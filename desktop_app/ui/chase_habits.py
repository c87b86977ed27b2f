"""The office's steps of chasing as a form: from a reminder to urging, then to criticism."""

from PySide6.QtWidgets import QSpinBox, QWidget

from desktop_app.tracking.chase import ChaseLevel
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.wording import word
from desktop_app.ui.form_layout import Field, FormGrid, Tone, spin_box_in_line
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.office_habits import day_box, group

_MOST_TIMES = 20
_MOST_DAYS = 365
_MOST_REPLY_DAYS = 30


class ChaseHabits(QWidget):
    """A step that is left at "not by this" is not taken by it."""

    def __init__(self, facts: OfficeFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._urge_from = _times_box(facts.chase_urge_from)
        self._urge_days = _late_box(facts.chase_urge_days)
        self._criticise_from = _times_box(facts.chase_criticise_from)
        self._criticise_days = _late_box(facts.chase_criticise_days)
        self._reply = day_box(1, _MOST_REPLY_DAYS, facts.chase_reply_days)
        self._reply.setSuffix(" " + tr("working days"))
        self._order = Field(_from(ChaseLevel.CRITICISM), self._criticise_from)
        grid = FormGrid(2)
        grid.add_row(
            Field(_from(ChaseLevel.URGING), self._urge_from),
            Field(tr("or overdue by"), self._urge_days),
        )
        grid.add_row(self._order, Field(tr("or overdue by"), self._criticise_days))
        grid.add_row(Field(tr("Answer within"), self._reply), QWidget())
        column = group(
            self,
            tr("Levels of chasing"),
            tr(
                "A first chase is a reminder. Only overdue work is criticised, and never the "
                "first time. The level of each letter can be changed before it is written."
            ),
        )
        column.addLayout(grid)
        for box in (self._urge_from, self._criticise_from):
            box.valueChanged.connect(self.is_possible)

    def is_possible(self) -> bool:
        """Whether criticism does not come before urging; said there where it does."""
        urge, criticise = self._urge_from.value(), self._criticise_from.value()
        comes_before = 0 < criticise < urge
        said = tr("Not before urging.") if comes_before else ""
        self._order.say(said, Tone.WRONG)
        return not comes_before

    def apply_to(self, values: dict[str, object]) -> None:
        """Put the habits under their names in OfficeFacts."""
        values["chase_urge_from"] = self._urge_from.value() or None
        values["chase_urge_days"] = self._urge_days.value() or None
        values["chase_criticise_from"] = self._criticise_from.value() or None
        values["chase_criticise_days"] = self._criticise_days.value() or None
        values["chase_reply_days"] = self._reply.value()


def _from(level: ChaseLevel) -> str:
    return tr("{level} from the").format(level=word(level, current_language()))


def _times_box(value: int | None) -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, _MOST_TIMES)
    box.setPrefix(tr("chase number") + " ")
    box.setSpecialValueText(tr("not by number"))
    box.setValue(value or 0)
    spin_box_in_line(box)
    return box


def _late_box(value: int | None) -> QSpinBox:
    box = day_box(0, _MOST_DAYS, value or 0)
    box.setSpecialValueText(tr("not by days"))
    return box
