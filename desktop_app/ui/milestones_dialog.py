"""The milestones of a directive: met with their day, added, moved, taken away."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.tracking.directive import Directive
from desktop_app.tracking.milestone import Milestone
from desktop_app.ui.form_layout import Field, Tone, push_button, text_label
from desktop_app.ui.giving_dialog import GivingDialog, Quoted
from desktop_app.ui.icons import Icon
from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole
from desktop_app.ui.milestone_row import MilestoneRow

_WIDTH = 760
_ROWS_SHOWN = 5


class MilestonesDialog(GivingDialog):
    """The earliest milestone that is not met drives the warning."""

    #: The person changed something; carries the tuple of Milestone to keep.
    milestones_given = Signal(object)

    def __init__(
        self, directive: Directive, today: date, parent: QWidget | None = None
    ) -> None:
        """Show each of the directive's deadlines; an empty row where there is none."""
        super().__init__(tr("Milestones"), tr("Save"), parent)
        self._directive = directive
        self._today = today
        self._rows: list[MilestoneRow] = []
        self._grid = QGridLayout()
        self._area = QScrollArea()
        self._field = Field(
            tr("Milestones"),
            self._area,
            hint=tr("The earliest milestone that is not met drives the warning."),
        )
        self._add = push_button(tr("&Add a milestone"), Icon.ADD)
        self._lay_out()
        for milestone in directive.deadlines or (Milestone(""),):
            self._add_row(milestone)
        self._add.clicked.connect(self._add_empty)

    def give(self) -> bool:
        """Emit the milestones when each new one has words and every day can be read."""
        for row in self._rows:
            if wrong := row.wrong():
                self._field.say(wrong, Tone.WRONG)
                return False
        wanted = tuple(row.milestone() for row in self._rows if not row.is_empty())
        if wanted != self._directive.deadlines:
            self.milestones_given.emit(wanted)
        return True

    def _lay_out(self) -> None:
        self.body.addWidget(Quoted([self._directive]))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.SMALL)
        self._grid.setVerticalSpacing(Space.SMALL)
        self._grid.setColumnStretch(0, 1)
        for place, words in enumerate((tr("Due day"), tr("Met on")), 1):
            self._grid.addWidget(text_label(words, TextRole.SMALL, soft=True), 0, place)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._area.setWidget(content)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.body.addWidget(self._field, 1)
        self.body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setMinimumWidth(_WIDTH)

    def _add_empty(self) -> None:
        self._add_row(Milestone(""))
        self._rows[-1].start()

    def _add_row(self, milestone: Milestone) -> None:
        row = MilestoneRow(milestone, self._today)
        line = self._grid.rowCount()
        for place, widget in enumerate(row.widgets()):
            self._grid.addWidget(widget, line, place)
        row.taken_away.connect(self._take_away)
        self._rows.append(row)
        shown = min(len(self._rows), _ROWS_SHOWN) + 1
        self._area.setMinimumHeight(shown * (self._add.sizeHint().height() + Space.SMALL))

    def _take_away(self, row: MilestoneRow) -> None:
        self._rows.remove(row)
        for widget in row.widgets():
            widget.hide()
            widget.deleteLater()
        row.deleteLater()
