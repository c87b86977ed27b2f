"""The way to the help: one window of it, the sheet of keys, and what is new after an update."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.ui.actions import Act
from desktop_app.ui.language import current_language
from desktop_app.ui.window_holder import WindowHolder
from desktop_app.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from desktop_app.ui.help_window import HelpWindow


class HelpFlow(QObject):
    """Keeps the help's window while it is open; a second wish raises it.

    The imports stand inside the methods so that the first paint does not wait for them.
    """

    def __init__(self, memory: WindowMemory, parent: QWidget) -> None:
        """Open over `parent`; `memory` knows which news were read."""
        super().__init__(parent)
        self._memory = memory
        self._parent = parent
        self._window = WindowHolder(self._made)
        self._news = QTimer(self, singleShot=True, interval=0)
        self._news.timeout.connect(self.tell_news_once)

    def slots(self) -> dict[Act, Callable[[], object]]:
        """What each action does."""
        return {Act.HELP: self.open, Act.KEYS: self.open_keys, Act.NEWS: self.open_news}

    def open(self) -> "HelpWindow":
        """Show the help where it was left, else its first page."""
        return self._window.open()

    def open_keys(self) -> None:
        """Show the sheet of keys."""
        from desktop_app.ui.keys_sheet import KeysSheet  # noqa: PLC0415  see above

        KeysSheet(self._parent).open()

    def open_news(self) -> None:
        """Show what is new."""
        from desktop_app.ui.help_topics import NEWS  # noqa: PLC0415  see above

        self.open().show_topic(NEWS)

    def tell_when_painted(self) -> None:
        """Tell the news, if there are any, on the event loop's next turn."""
        self._news.start()

    def tell_news_once(self) -> None:
        """Show what is new when an update brought it; a first run has no news."""
        from desktop_app.ui.help_topics import newest_news  # noqa: PLC0415  see above

        newest = newest_news(current_language())
        was, self._memory.news_read = self._memory.news_read, newest
        if was and was != newest:
            self.open_news()

    def stop(self) -> None:
        """Tell no news any more: the main window closes."""
        self._news.stop()

    def close(self) -> None:
        """Let the window go: its words are in another language now."""
        self._window.close()

    def _made(self) -> "HelpWindow":
        from desktop_app.ui.help_window import HelpWindow  # noqa: PLC0415  see above

        window = HelpWindow(self._parent)
        window.keys_wanted.connect(self.open_keys)
        window.news_wanted.connect(self.open_news)
        return window
