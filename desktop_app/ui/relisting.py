"""Showing a list again after a change, so that nobody who types on waits for a large one.

The lines in sight are read anew at once; the order of all of them follows in short steps.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_app.tracking.listing import ListingFilter
from desktop_app.tracking.steps import Steps
from desktop_app.ui.directive_list import DirectiveList
from desktop_app.ui.session import Session
from desktop_app.ui.turns import Turns

_AT_ONCE = 10_000  # directives whose order takes no longer than a key's picture


class Relisting(QObject):
    """Keeps what is selected and the place in the list."""

    def __init__(self, session: Session, show: Callable[[], None], parent: QObject) -> None:
        """`show` shows the list that is wished for; it is called with the order prepared."""
        super().__init__(parent)
        self._session = session
        self._show = show
        self._turns = Turns(self)

    def start(self, wanted: ListingFilter, shown: DirectiveList) -> None:
        """Let `shown` be up to date again: before this returns where the list is short."""
        shown.read_lines_again()
        self._turns.start(self._steps(wanted, shown))
        if shown.total <= _AT_ONCE:
            self._turns.finish()

    def is_active(self) -> bool:
        """Whether the list still shows the order from before the change."""
        return self._turns.is_active()

    def then(self, what: Callable[[], object]) -> None:
        """Do `what` when the list is up to date: at once where it is."""
        self._turns.then(what)

    def end(self) -> None:
        """The list was shown anew for another reason."""
        self._turns.end()

    def stop(self) -> None:
        """Read no more, and do nothing that waits for it."""
        self._turns.stop()

    def _steps(self, wanted: ListingFilter, shown: DirectiveList) -> Steps[None]:
        today = self._session.today
        yield from self._session.desk.directives.prepare_listing(wanted, today=today)
        self.show_now(shown)

    def show_now(self, shown: DirectiveList) -> None:
        """Show what the register holds; selection and place in the list stay."""
        picked, row = shown.picked_ids(), shown.currentIndex().row()
        place = shown.verticalScrollBar().value()
        self._show()
        shown.verticalScrollBar().setValue(place)
        shown.pick(picked)
        if picked and not shown.picked_ids():
            shown.pick_near(row)
