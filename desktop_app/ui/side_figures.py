"""The figures around the list, read after it is painted: one kind at each turn of the window.

At a hundred thousand directives each kind takes a twentieth of a second: read one by one, a key
that is pressed meanwhile waits for one of them, not for all.
"""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.ui.furniture import Furniture
from desktop_app.ui.session import Session
from desktop_app.ui.shown_list import ShownList


class SideFigures(QObject):
    """Fills side bar and status line, and names what the list shows."""

    #: All figures are shown.
    shown = Signal()

    def __init__(self, session: Session, shown_list: ShownList, parent: QObject) -> None:
        """Read nothing before `start`."""
        super().__init__(parent)
        self._session = session
        self._list = shown_list
        self._parts: Furniture  # from `serve` on
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def serve(self, parts: Furniture) -> None:
        """Show them in `parts` from now on."""
        self._parts = parts

    def start(self) -> None:
        """Read all of them anew, from the next turn on."""
        self._steps = self._show()
        self._timer.start()

    def stop(self) -> None:
        """Read no more."""
        self._timer.stop()

    def is_active(self) -> bool:
        """Whether some are still to be read."""
        return self._timer.isActive()

    def show_at_once(self) -> None:
        """Read and show all of them before this returns."""
        self.stop()
        for _ in self._show():
            pass

    def _go_on(self) -> None:
        if next(self._steps, self) is self:
            self.stop()

    def _show(self) -> Iterator[None]:
        desk, today, parts = self._session.desk, self._session.today, self._parts
        counts = desk.directives.counts(today=today)
        parts.side.show_counts(counts)
        parts.status.show_counts(counts)
        yield
        notices = desk.notices.all()
        parts.side.show_notices(notices)
        yield
        agencies = desk.agencies.counts(today=today)
        parts.side.show_agencies(agencies)
        yield
        views = desk.views.all()
        parts.side.show_views(views, notices, agencies)
        self._list.name_by(notices, agencies, views)
        self.shown.emit()
