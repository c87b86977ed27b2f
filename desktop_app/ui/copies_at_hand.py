"""The copies in the main window: its status line tells of them, and leads to them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.copy_keeper import CopyNews
from desktop_app.ui.copy_words import is_wrong, long_words, short_words
from desktop_app.ui.furniture import Furniture
from desktop_app.ui.session import Session

if TYPE_CHECKING:
    from desktop_app.ui.copies_flow import CopiesFlow


class CopiesAtHand(QObject):
    """Says what it was told last, in the language and theme of the moment."""

    #: This copy is to take the register's place; carries its path.
    restore_wanted = Signal(Path)
    #: This copy is to be looked into; carries the KeptCopy.
    look_wanted = Signal(object)
    #: A copy is to be made now.
    copy_wanted = Signal()

    def __init__(self, session: Session, window: QWidget) -> None:
        """Nothing is known yet."""
        super().__init__(window)
        self._session = session
        self._window = window
        self._news = CopyNews()
        self._parts: Furniture  # from `serve` on
        self._flow: CopiesFlow | None = None
        session.changed.connect(self._say)  # "today" may be yesterday by now

    def serve(self, parts: Furniture) -> None:
        """Say it in `parts` from now on."""
        if self._flow is not None:
            self._flow.close()
        self._parts = parts
        parts.status.copies_asked.connect(self.open)
        self._say()

    def show_news(self, news: CopyNews) -> None:
        """Say what is new of the copies."""
        self._news = news
        self._say()
        if self._flow is not None:
            self._flow.follow(news)

    def open(self) -> None:
        """Show the copies there are."""
        # Loaded when it is first asked for: the first paint does not wait for it.
        from desktop_app.ui.copies_flow import CopiesFlow  # noqa: PLC0415

        if self._flow is None:
            self._flow = CopiesFlow(self._session.desk.keeping.path, self._window)
            self._flow.restore_wanted.connect(self.restore_wanted)
            self._flow.look_wanted.connect(self.look_wanted)
            self._flow.copy_wanted.connect(self.copy_wanted)
        self._flow.open()

    def stop(self) -> None:
        """Read nothing more: the window closes."""
        if self._flow is not None:
            self._flow.close()

    def _say(self) -> None:
        self._parts.status.show_copies(
            short_words(self._news, self._session.now().date()),
            long_words(self._news),
            is_wrong=is_wrong(self._news),
        )
