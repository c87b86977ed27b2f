"""Writing one change from the window; where that fails, nothing that was typed is lost."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.errors import KnownError
from desktop_app.ui.dialogs import say_problem
from desktop_app.ui.session import Session

if TYPE_CHECKING:
    from desktop_app.ui.giving_dialog import GivingDialog


def write(
    session: Session,
    parent: QWidget,
    what: str,
    make: Callable[[], object],
    asked: "GivingDialog | None" = None,
) -> None:
    """Make the change `what`; what a person can mend is said over the dialog that `asked`.

    That dialog then stays open with all that stands in it.
    """
    try:
        session.change(what, make)
    except KnownError as error:
        if asked is not None:
            asked.keep_open()
        say_problem(asked or parent, error)
