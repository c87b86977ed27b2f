"""The deadlines as printed, each with the day it means; pressing one follows it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QToolButton, QWidget

from desktop_app.intake.draft import DraftDeadline
from desktop_app.tracking.deadline import Deadline
from desktop_app.tracking.figures import day_text
from desktop_app.ui.flow_layout import FlowLayout
from desktop_app.ui.form_layout import text_label
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.tips import whole_tip

_LETTERS = 34
_PILL_EDGES = 11  # the style sheet's padding and border, above and below the words
Printed = DraftDeadline | Deadline


class DeadlineChoice(QWidget):
    """Read only: the phrases come from the source; the person says which one counts."""

    #: The person chose a printed deadline; carries it as it was given.
    deadline_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Printed, ...] | None = None
        self._group = QButtonGroup(self)
        self._row = FlowLayout(Space.TIGHT)
        self.setLayout(self._row)
        self._group.idClicked.connect(self._tell)

    def show_deadlines(self, deadlines: Sequence[Printed], due: date | None) -> None:
        """Show `deadlines`; the one that `due` comes from is pressed."""
        if tuple(deadlines) != self._shown:
            self._shown = tuple(deadlines)
            self._clear()
            for number, each in enumerate(deadlines):
                self._row.addWidget(self._pill(number, each))
            if not deadlines:
                self._row.addWidget(self._none())
        chosen = next((i for i, each in enumerate(deadlines) if each.due == due), None)
        self._group.setExclusive(False)  # none may be pressed
        for number in range(len(deadlines)):
            self._group.button(number).setChecked(number == chosen)
        self._group.setExclusive(True)

    def focus_chosen(self) -> bool:
        """The cursor to the pressed deadline, else to the first; False without any."""
        if not self._shown:
            return False
        pill = self._group.checkedButton() or self._group.button(0)
        pill.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _pill(self, number: int, deadline: Printed) -> QToolButton:
        pill = QToolButton(self)
        pill.setProperty("pill", "deadline")
        pill.setCheckable(True)
        whole = f"“{deadline.phrase}”"
        short = whole if len(whole) <= _LETTERS else f"{whole[: _LETTERS - 1]}…”"
        day = day_text(deadline.due)
        pill.setText(f"{short} → {day}" if day else short)
        pill.setToolTip(whole_tip(whole))
        pill.setAccessibleName(tr("Follow {phrase}").format(phrase=whole))
        self._group.addButton(pill, number)
        return pill

    def _none(self) -> QLabel:
        label = text_label(tr("None printed"), TextRole.BODY, soft=True)
        # As tall as a pill: what stands below does not jump from point to point.
        label.setMinimumHeight(label.fontMetrics().height() + _PILL_EDGES)
        return label

    def _clear(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if widget := item.widget():
                if isinstance(widget, QToolButton):
                    self._group.removeButton(widget)
                widget.hide()
                widget.deleteLater()

    def _tell(self, number: int) -> None:
        if self._shown is not None:
            self.deadline_chosen.emit(self._shown[number])
