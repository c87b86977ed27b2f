"""A chase that was logged: the number that its paper got, a note, and taking it out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.tracking.chase import Chase
from desktop_app.tracking.directive import Directive
from desktop_app.ui.chase_said import chase_details, chase_title
from desktop_app.ui.form_layout import Field, FormGrid, push_button, text_label
from desktop_app.ui.giving_dialog import GivingDialog, Quoted
from desktop_app.ui.language import tr
from desktop_app.ui.look import TextRole

_WIDTH = 560


class ChaseEntryDialog(GivingDialog):
    """What was done stays as it was: only its number and note are written later."""

    #: The person gave the number of the paper and a note.
    mending_given = Signal(str, str)
    #: The person takes the chase out.
    removal_asked = Signal()

    def __init__(
        self, directive: Directive, chase: Chase, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("A logged chase"), tr("Save"), parent)
        self._document, self._note = QLineEdit(chase.document), QLineEdit(chase.note)
        self.body.addWidget(Quoted([directive]))
        self.keep_draft([directive], f"chase {chase.id}")
        self.body.addWidget(text_label(chase_title(chase), TextRole.STRONG, wrap=True))
        details = "\n".join(chase_details(chase))
        if details:
            self.body.addWidget(text_label(details, TextRole.SMALL, soft=True, wrap=True))
        hint = tr("All directives in the same letter get it.") if chase.paper else ""
        grid = FormGrid(1)
        grid.add_row(Field(tr("&Document number"), self._document, hint=hint))
        grid.add_row(Field(tr("&Note"), self._note))
        self.body.addLayout(grid)
        remove = push_button(tr("Take it out"), tip=tr("It can be brought back with Ctrl+Z."))
        remove.clicked.connect(self._remove)
        self.foot.insertWidget(0, remove)
        self.setMinimumWidth(_WIDTH)
        self._document.setFocus()

    def give(self) -> bool:
        """Emit number and note."""
        self.mending_given.emit(self._document.text().strip(), self._note.text().strip())
        return True

    def _remove(self) -> None:
        self._stays = False
        self.removal_asked.emit()
        if not self._stays:
            self.accept()
