"""The recycle bin over the session: each wish becomes one change."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.ui.bin_window import TEXT, BinWindow
from desktop_app.ui.dialogs import ask
from desktop_app.ui.language import tr
from desktop_app.ui.session import Session
from desktop_app.ui.table_printing import TablePrinting
from desktop_app.ui.taking_back import TakingBack
from desktop_app.ui.window_holder import WindowHolder
from desktop_app.ui.window_memory import WindowMemory
from desktop_app.ui.writing import write


class BinFlow(QObject):
    """One window at a time; it follows every change."""

    def __init__(self, session: Session, parent: QWidget, memory: WindowMemory) -> None:
        """Nothing is opened yet; `memory` keeps where papers go."""
        super().__init__(parent)
        self._session = session
        self._memory = memory
        self._parent = parent
        self._window = WindowHolder(self._made, self._show)
        self._back = TakingBack(session, parent)
        session.changed.connect(self._window.refresh)

    def open(self) -> None:
        """Show what lies in the bin now."""
        self._window.open()

    def close(self) -> None:
        """Close it: what it shows is in another language or theme."""
        self._window.close()

    def _made(self) -> BinWindow:
        window = BinWindow(self._parent)
        window.restore_asked.connect(self._restore)
        window.empty_asked.connect(self._ask_to_empty)
        window.undo_asked.connect(self._back.undo)
        printing = TablePrinting(self._session, self._memory, window)
        window.print_asked.connect(
            lambda: printing.print(window.table, tr("Recycle bin"), widest=TEXT)
        )
        return window

    def _show(self, window: BinWindow) -> None:
        window.show_contents(self._session.desk.recycle_bin.contents())

    def _restore(self, numbers: list[int]) -> None:
        restore = partial(self._session.desk.recycle_bin.restore, numbers)
        write(self._session, self._window.shown or self._parent, tr("brought back"), restore)

    def _ask_to_empty(self) -> None:
        number = len(self._session.desk.recycle_bin.contents())
        lying = tr("%n directive(s)", "", number)
        ask(
            self._window.shown or self._parent,
            tr("Let go of {directives} with all their answers?").format(directives=lying),
            yes=tr("Empty the bin"),
            on_yes=self._empty,
            loses_work=True,
        )

    def _empty(self) -> None:
        empty = self._session.desk.recycle_bin.empty
        write(self._session, self._window.shown or self._parent, tr("bin emptied"), empty)
