"""The field in which the words of a task are written, as one paragraph."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from desktop_app.ui.look import Space
from desktop_app.ui.review_clauses import collapsed

_WORDS_LINES = 3


class WordsField(QPlainTextEdit):
    """The words of a task; Enter belongs to the window, for a task is one paragraph."""

    #: The person changed the words; carries them with single blanks.
    words_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._quiet = False
        self.setTabChangesFocus(True)
        lines = self.fontMetrics().lineSpacing()
        self.setMinimumHeight(_WORDS_LINES * lines + 2 * Space.MEDIUM)
        self.textChanged.connect(self._tell)

    def show_words(self, words: str) -> None:
        """Show `words`, leaving the cursor alone when they already stand there."""
        if collapsed(self.toPlainText()) != words:
            self._quiet = True
            self.setPlainText(words)
            self._quiet = False

    def _tell(self) -> None:
        if not self._quiet:
            self.words_changed.emit(collapsed(self.toPlainText()))

    # Qt's own names

    def sizeHint(self) -> QSize:
        """No taller than it must be: the list of points takes what is left."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter belongs to the window."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)
