"""The page of all open work over the session: read in turns, anew after each change."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.tracking.steps import Steps
from desktop_app.ui.overview_window import OverviewWindow
from desktop_app.ui.session import Session
from desktop_app.ui.turns import Turns
from desktop_app.ui.window_holder import WindowHolder

if TYPE_CHECKING:
    from desktop_app.ui.shown_list import ShownList
    from desktop_app.ui.side_choice import SideChoice


class OverviewFlow(QObject):
    """One window at a time; what it counts is shown in the list."""

    #: There is no notice yet, and some are to be taken in.
    import_wanted = Signal()

    def __init__(self, session: Session, shown: "ShownList", parent: QWidget) -> None:
        """Nothing is read before it is opened."""
        super().__init__(parent)
        self._session = session
        self._shown = shown
        self._parent = parent
        self._turns = Turns(self)
        self._waits = False  # for the list, which comes first
        self._window = WindowHolder(self._made, self._read)
        session.changed.connect(self._window.refresh)

    def open(self) -> OverviewWindow:
        """Show what is open now."""
        return self._window.open()

    def close(self) -> None:
        """Close it: what it shows is in another language or theme."""
        self._window.close()

    def stop(self) -> None:
        """Read nothing more: the register is let go of next."""
        self._turns.stop()

    def is_reading(self) -> bool:
        """Whether the window does not show yet what stands now."""
        return self._waits or self._turns.is_active()

    def _made(self) -> OverviewWindow:
        window = OverviewWindow(self._parent)
        window.destroyed.connect(self._turns.stop)
        window.work_wanted.connect(self._show_work)
        window.choice_wanted.connect(self._show_choice)
        window.import_wanted.connect(self.import_wanted)
        return window

    def _read(self, _window: OverviewWindow) -> None:
        """Read once the list has been: two readings at once make each turn longer."""
        self._waits = True
        self._shown.listing.then(self._start)

    def _start(self) -> None:
        self._waits = False
        if (window := self._window.shown) is not None:
            self._turns.start(self._show(window))

    def _show(self, window: OverviewWindow) -> Steps[None]:
        today = self._session.today
        overview = yield from self._session.desk.at_a_glance.overview(today=today)
        yield
        window.show_overview(overview)

    def _show_work(self, asked: dict[str, object]) -> None:
        self._shown.go_to_all(**asked)
        self._parent.activateWindow()

    def _show_choice(self, choice: "SideChoice") -> None:
        self._shown.go_to_choice(choice)
        self._parent.activateWindow()
