"""What was done, and the way back."""

from datetime import datetime
from typing import TYPE_CHECKING

from desktop_app.tracking.steps import ToldAnswer

if TYPE_CHECKING:
    from desktop_app.register.register import Register


class History:
    """Every change of the register, across restarts."""

    def __init__(self, register: "Register") -> None:
        self._register = register

    def undo(self) -> str | None:
        """Take back the last change; what it was, or None when there is nothing."""
        return self._register.history.undo()

    def redo(self) -> str | None:
        """Bring back the last change taken back; what it was, or None."""
        return self._register.history.redo()

    def undoing(self) -> ToldAnswer[str | None]:
        """What `undo` does in short steps; closing it before its end leaves all as it was."""
        return self._register.history.undoing()

    def redoing(self) -> ToldAnswer[str | None]:
        """What `redo` does, in the same way."""
        return self._register.history.redoing()

    def last_changes(self) -> tuple[str | None, str | None]:
        """What undo would take back and redo bring back, for the menu; None for nothing."""
        return self._register.history.last_changes()

    def of_directive(self, directive_id: int) -> list[tuple[datetime, str, str]]:
        """When, by whom and what was done to a directive, oldest first."""
        return [
            (event.at, event.who, event.what)
            for event in self._register.history.of_directive(directive_id)
        ]
