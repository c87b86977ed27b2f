"""Under which name a view is saved, or is called from now on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.tracking.listing import search_key
from desktop_app.ui.form_layout import Field, Tone, text_label
from desktop_app.ui.giving_dialog import GivingDialog
from desktop_app.ui.language import tr

_WIDTH = 460


class ViewNameDialog(GivingDialog):
    """Says before it is given what the name would replace."""

    #: The person gave a name; carries it.
    name_given = Signal(str)

    guards_words = False

    def __init__(
        self,
        title: str,
        name: str,
        taken: Sequence[str],
        parent: QWidget | None = None,
        *,
        asks: str = "",
    ) -> None:
        """Begin with `name`; `taken` are replaced, and `asks` says what the view asks."""
        super().__init__(title, tr("Save"), parent)
        self._taken = {search_key(each) for each in taken}
        self._name = QLineEdit(name)
        self._field = Field(tr("&Name of the view"), self._name)
        if asks:
            self.body.addWidget(text_label(asks, soft=True, wrap=True))
        self.body.addWidget(self._field)
        self.setMinimumWidth(_WIDTH)
        self._name.textChanged.connect(self._look_at_name)
        self._look_at_name(name)
        self._name.selectAll()
        self._name.setFocus()

    def give(self) -> bool:
        """Emit the name when there is one."""
        name = self._name.text().strip()
        if not name:
            self._field.say(tr("Give the view a name."), Tone.WRONG)
            return False
        self.name_given.emit(name)
        return True

    def _look_at_name(self, name: str) -> None:
        is_taken = search_key(name) in self._taken
        self._field.say(tr("The view of this name will be replaced.") if is_taken else "")
