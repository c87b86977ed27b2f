"""The way to the help: one window of it, and what is new, once after an update."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.help_topics import NEWS, newest_news
from desktop_app.ui.language import current_language
from desktop_app.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from desktop_app.ui.help_window import HelpWindow


class HelpFlow(QObject):
    """Keeps the window while it is open; a second wish raises it."""

    #: The person wants to see the sheet of keys.
    keys_wanted = Signal()

    def __init__(self, memory: WindowMemory, parent: QWidget) -> None:
        """Open over `parent`; `memory` knows which news were read."""
        super().__init__(parent)
        self._memory = memory
        self._parent = parent
        self._window: HelpWindow | None = None

    def open(self) -> "HelpWindow":
        """Show the help where it was left, else its first page."""
        # Each start asks for news; only a wish for help waits for its window to be loaded.
        from desktop_app.ui.help_window import HelpWindow  # noqa: PLC0415

        if self._window is None:
            self._window = HelpWindow(self._parent)
            self._window.keys_wanted.connect(self.keys_wanted)
            self._window.news_wanted.connect(self.open_news)
            self._window.destroyed.connect(self._forget)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        return self._window

    def open_news(self) -> None:
        """Show what is new."""
        self.open().show_topic(NEWS)

    def tell_news_once(self) -> None:
        """Show what is new when an update brought it; a first run has no news."""
        newest = newest_news(current_language())
        was, self._memory.news_read = self._memory.news_read, newest
        if was and was != newest:
            self.open_news()

    def close(self) -> None:
        """Let the window go: its words are in another language now."""
        if self._window is not None:
            self._window.close()

    def _forget(self) -> None:
        self._window = None
