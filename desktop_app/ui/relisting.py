"""Rows that take longer to find than a key's picture come in short steps, one a turn.

After a change the lines in sight are read anew at once, and the order of all of them follows.
Of a large list that is newly asked for the first rows are shown at once, and all others are
added below them; where not even those are found soon, the rows before stay until the new ones
stand.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from desktop_app.errors import KnownError
from desktop_app.tracking.listing import Listing, ListingFilter
from desktop_app.tracking.steps import Steps
from desktop_app.ui.directive_list import DirectiveList
from desktop_app.ui.session import Session
from desktop_app.ui.turns import Turns

_Show = Callable[[Listing], None]


def _nothing() -> None:
    """Say nothing more of it."""


class Relisting(QObject):
    """One list at a time: what is asked for anew takes the place of what was being read."""

    def __init__(self, session: Session, show: _Show, parent: QObject) -> None:
        """`show` shows a list from its first row."""
        super().__init__(parent)
        self._session = session
        self._show = show
        self._turns = Turns(self)

    def start(self, wanted: ListingFilter, shown: DirectiveList) -> None:
        """Let `shown` be up to date again: before this returns where the list is short."""
        soon = self._session.desk.directives.listing_soon(wanted, today=self._session.today)
        if soon is not None and soon.is_all:
            self.show_again(shown, soon)
            self.end()
        else:
            shown.read_lines_again()
            self.wait_for(wanted, partial(self.show_again, shown))

    def wait_for(
        self, wanted: ListingFilter, show: _Show, failed: Callable[[], None] = _nothing
    ) -> None:
        """Call `show` with the whole answer when it has been read, or `failed`."""
        self._turns.start(self._steps(wanted, show, failed))

    def is_active(self) -> bool:
        """Whether some rows are still to be read."""
        return self._turns.is_active()

    def then(self, what: Callable[[], object]) -> None:
        """Do `what` when all rows are shown: at once where they are."""
        self._turns.then(what)

    def finish(self) -> None:
        """Show all rows before this returns: a key goes to the last of them."""
        self._turns.finish()

    def end(self) -> None:
        """The list was shown anew for another reason."""
        self._turns.end()

    def stop(self) -> None:
        """Read no more, and do nothing that waits for it."""
        self._turns.stop()

    def _steps(
        self, wanted: ListingFilter, show: _Show, failed: Callable[[], None]
    ) -> Steps[None]:
        directives, today = self._session.desk.directives, self._session.today
        try:
            show((yield from directives.listing_in_steps(wanted, today=today)))
        except KnownError:
            failed()
            raise

    def show_again(self, shown: DirectiveList, listing: Listing) -> None:
        """Show what the register holds; selection and place in the list stay."""
        picked, row = shown.picked_ids(), shown.currentIndex().row()
        place = shown.verticalScrollBar().value()
        self._show(listing)
        shown.verticalScrollBar().setValue(place)
        shown.pick(picked)
        if picked and not shown.picked_ids():
            shown.pick_near(row)
