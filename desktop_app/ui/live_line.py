"""A line that is searched for while it is typed, with what an input method still holds."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class LiveLine(QLineEdit):
    """Qt tells of a syllable only once it is committed, which waits for the next blank."""

    #: What stands in the line is another; carries it with what is still pre-edit.
    shown_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty line."""
        super().__init__(parent)
        self._pre_edit = ""
        self.textChanged.connect(self._tell)

    def shown_words(self) -> str:
        """What the person sees in the line."""
        text, at = self.text(), self.cursorPosition()
        return text[:at] + self._pre_edit + text[at:]

    def _tell(self) -> None:
        self.shown_changed.emit(self.shown_words())

    # Qt's own names

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Tell of a syllable that grows or is given up."""
        was, self._pre_edit = self._pre_edit, event.preeditString()
        super().inputMethodEvent(event)
        if was != self._pre_edit and not event.commitString():
            self._tell()
