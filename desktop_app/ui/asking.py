"""Asking in a dialog, then writing what it gave as one change."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.tracking.directive import Directive
from desktop_app.ui.session import Session
from desktop_app.ui.writing import write

if TYPE_CHECKING:
    from desktop_app.ui.giving_dialog import GivingDialog


class Asking:
    """What every kind of work on the selected directives has: what they are, how to write."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """Ask over `parent`."""
        self._session = session
        self._parent = parent

    def _directives(self, ids: Sequence[int]) -> list[Directive]:
        desk, today = self._session.desk, self._session.today
        return [desk.directives.one(number, today=today) for number in ids]

    def _change(
        self, what: str, make: Callable[[], object], asked: "GivingDialog | None" = None
    ) -> None:
        """Write it; where that fails, what was typed in the dialog that asked stays there."""
        write(self._session, self._parent, what, make, asked)
