"""The deadlines as printed, each with the day it means; pressing one follows it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from desktop_app.intake.draft import DraftDeadline
from desktop_app.tracking.deadline import Deadline
from desktop_app.ui.day_text import day_text
from desktop_app.ui.form_layout import text_label
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole

_LETTERS = 34
Printed = DraftDeadline | Deadline


class DeadlineChoice(QWidget):
    """Read only: the phrases come from the source; the person says which one counts."""

    #: The person chose a printed deadline; carries it as it was given.
    deadline_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[Printed, ...], date | None] | None = None
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.TIGHT)
        self._group.idClicked.connect(self._tell)

    def show_deadlines(self, deadlines: Sequence[Printed], due: date | None) -> None:
        """Show `deadlines`; the one that `due` comes from is pressed."""
        shown = (tuple(deadlines), due)
        if shown == self._shown:
            return
        self._shown = shown
        self._clear()
        if not deadlines:
            self._row.addWidget(text_label(tr("None printed"), TextRole.BODY, soft=True))
        chosen = next((i for i, each in enumerate(deadlines) if each.due == due), None)
        for number, each in enumerate(deadlines):
            self._row.addWidget(self._pill(number, each, is_chosen=number == chosen))
        self._row.addStretch(1)

    def _pill(self, number: int, deadline: Printed, *, is_chosen: bool) -> QToolButton:
        pill = QToolButton(self)
        pill.setProperty("pill", "deadline")
        pill.setCheckable(True)
        pill.setChecked(is_chosen)
        whole = f"“{deadline.phrase}”"
        short = whole if len(whole) <= _LETTERS else f"{whole[: _LETTERS - 1]}…”"
        day = day_text(deadline.due)
        pill.setText(f"{short} → {day}" if day else short)
        pill.setToolTip(whole)
        pill.setAccessibleName(tr("Follow {phrase}").format(phrase=whole))
        self._group.addButton(pill, number)
        return pill

    def _clear(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def _tell(self, number: int) -> None:
        if self._shown is not None:
            self.deadline_chosen.emit(self._shown[0][number])
