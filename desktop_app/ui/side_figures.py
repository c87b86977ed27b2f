"""The figures around the list, read after it is painted: some at each turn of the window."""

from PySide6.QtCore import QObject, Signal

from desktop_app.tracking.notice import NoticeLine
from desktop_app.tracking.steps import Steps, all_at_once
from desktop_app.ui.furniture import Furniture
from desktop_app.ui.session import Session
from desktop_app.ui.shown_list import ShownList
from desktop_app.ui.side_entries import SideEntry, closed_entries, notice_entry
from desktop_app.ui.turns import Turns

_A_TURN = 400  # notices: with their lines in the side bar a hundredth of a second


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
        self._turns = Turns(self)

    def serve(self, parts: Furniture) -> None:
        """Show them in `parts` from now on."""
        self._parts = parts

    def start(self) -> None:
        """Read all of them anew, from the next turn on."""
        self._turns.start(self._show())

    def stop(self) -> None:
        """Read no more."""
        self._turns.stop()

    def is_active(self) -> bool:
        """Whether some are still to be read."""
        return self._turns.is_active()

    def show_at_once(self) -> None:
        """Read and show all of them before this returns."""
        self.stop()
        all_at_once(self._show())

    def _show(self) -> Steps[None]:
        desk, today, parts = self._session.desk, self._session.today, self._parts
        figures = yield from desk.directives.figures(today=today)
        parts.side.show_counts(figures.counts)
        parts.status.show_counts(figures.counts)
        parts.side.show_agencies(figures.agencies)
        notices = yield from self._show_notices()
        views = desk.views.all()
        parts.side.show_views(views, notices, figures.agencies)
        self._list.name_by(notices, figures.agencies, views)
        self.shown.emit()

    def _show_notices(self) -> Steps[list[NoticeLine]]:
        yield
        notices: list[NoticeLine] = []
        entries: list[SideEntry] = []
        ids = self._session.desk.notices.ids()
        for first in range(0, len(ids), _A_TURN):
            yield
            lines = self._session.desk.notices.lines(ids[first : first + _A_TURN])
            notices += lines
            entries += [notice_entry(line) for line in lines if not line.is_closed]
        yield
        entries += closed_entries(len(notices) - len(entries))
        self._parts.side.show_notices(entries)
        return notices
