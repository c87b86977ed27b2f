"""The search field: searches as one types, Esc clears."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.colors import current_colors
from desktop_app.ui.icons import Icon, icon
from desktop_app.ui.language import tr
from desktop_app.ui.live_line import LiveLine


class SearchField(LiveLine):
    """Words to search for; accents do not matter."""

    #: The words to search for changed; carries them, empty when cleared.
    searched = Signal(str)
    #: The person wants to go on to what was found.
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty field."""
        super().__init__(parent)
        # A turn of the event loop: keys that wait already are searched for together.
        self._pause = QTimer(self, singleShot=True, interval=0)
        self.addAction(
            icon(Icon.SEARCH, current_colors().soft_text),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        self.setPlaceholderText(tr("Search, accents not needed (Ctrl+F)"))
        self.setAccessibleName(tr("Search the directives"))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(240)
        self.setMaximumWidth(420)
        self.shown_changed.connect(self._pause.start)
        self._pause.timeout.connect(self._search)

    def _search(self) -> None:
        self.searched.emit(self.shown_words().strip())

    def _search_and_leave(self) -> None:
        # Now: a list that shows nothing yet would not take the focus.
        self._pause.stop()
        self._search()
        self.left.emit()

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears; Esc, Down and Enter go on to what is listed then."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._search_and_leave()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._search_and_leave()
        else:
            super().keyPressEvent(event)
