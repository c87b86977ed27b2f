"""One letter as it will read, with the level that a person may still change."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.tracking.chase import ChaseLevel
from desktop_app.tracking.chase_letter import ChaseLetter
from desktop_app.tracking.wording import word
from desktop_app.ui.elided_label import ElidedLabel
from desktop_app.ui.form_layout import choice_box, choose_value, text_label
from desktop_app.ui.language import current_language, tr
from desktop_app.ui.look import Space, TextRole, paper_font

_POINTS = 11.5


class ChasePreview(QWidget):
    """Follows the row that is current."""

    #: The person wants another level; carries the ChaseLevel.
    level_chosen = Signal(object)

    def __init__(
        self, words_of: Callable[[ChaseLetter], str], parent: QWidget | None = None
    ) -> None:
        """`words_of` says what a letter says."""
        super().__init__(parent)
        self._words_of = words_of
        self._name = text_label("", TextRole.HEADING, wrap=True)
        self._level = choice_box(
            {word(level, current_language()): level for level in ChaseLevel}, tr("Level")
        )
        self._address = ElidedLabel()
        self._address.setVisible(False)
        self._words = QPlainTextEdit()
        self._words.setReadOnly(True)
        self._words.setFont(paper_font(_POINTS))
        self._words.setAccessibleName(tr("What the letter says"))
        self._words.setTabChangesFocus(True)
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        top.addWidget(self._name, 1)
        top.addWidget(text_label(tr("Level"), TextRole.SMALL, soft=True))
        top.addWidget(self._level)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(top)
        column.addWidget(self._address)
        column.addWidget(self._words, 1)
        self._level.activated.connect(self._tell)

    def show_letter(self, letter: ChaseLetter) -> None:
        """Show what `letter` says."""
        self._name.setText(letter.agency.name)
        self._address.setText(letter.agency.email or tr("no address"))
        choose_value(self._level, letter.level)
        self._words.setPlainText(self._words_of(letter))

    def show_address(self, *, wanted: bool) -> None:
        """Show to whom the e-mail draft is addressed, or not."""
        self._address.setVisible(wanted)

    def address(self) -> str:
        """The address of the letter that is shown."""
        return self._address.text()

    def words(self) -> str:
        """What is shown now."""
        return self._words.toPlainText()

    def _tell(self) -> None:
        self.level_chosen.emit(ChaseLevel(self._level.currentData()))
