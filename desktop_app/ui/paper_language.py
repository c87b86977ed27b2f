"""In which language papers are written: chosen in a dialog, remembered for all of them."""

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.form_layout import choice_box, choose_value, text_label
from desktop_app.ui.language import Language, tr
from desktop_app.ui.look import Space

_KEPT = "papers/language"


class PaperLanguage(QWidget):
    """A label and its box."""

    #: The person chose a language; carries "vi" or "en".
    chosen = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names: dict[str, object] = {
            tr("Vietnamese"): Language.VIETNAMESE.value,
            tr("English"): Language.ENGLISH.value,
        }
        self._box = choice_box(names, tr("Language of the papers"))
        choose_value(self._box, language)
        label = text_label(tr("Papers &in"))
        label.setBuddy(self._box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(label)
        row.addWidget(self._box)
        self._box.activated.connect(self._tell)

    def language(self) -> str:
        """The language that is chosen: "vi" or "en"."""
        return str(self._box.currentData())

    def choose(self, language: str) -> None:
        """Choose as a person would."""
        choose_value(self._box, language)
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.language())


def kept_language(settings: QSettings) -> str:
    """The language chosen last; Vietnamese until one is, whatever the window speaks."""
    kept = str(settings.value(_KEPT, ""))
    return kept if kept in set(Language) else Language.VIETNAMESE.value


def keep_language(settings: QSettings, language: str) -> None:
    """Remember it for the next paper."""
    settings.setValue(_KEPT, language)
