"""The office's facts as a form: what stands on its papers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.tracking.office import OfficeFacts
from desktop_app.ui.form_layout import Field, FormGrid, Tone
from desktop_app.ui.language import tr


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
        self._name.textChanged.connect(lambda: self._name_field.say(""))
        self.setFocusProxy(self._name)

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
