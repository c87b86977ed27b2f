"""A copy of the register taken back to a past moment, as undo takes changes back."""

from datetime import datetime

from desktop_app.register.connection import Connection
from desktop_app.register.history import Change, History
from desktop_app.register.part import Part, reading
from desktop_app.register.row_changes import rows_in
from desktop_app.tracking.steps import OnStep, unheard


class GoingBack(Part):
    """Takes back what happened after a moment, the events too: for a copy alone."""

    def __init__(self, connection: Connection, history: History) -> None:
        super().__init__(connection)
        self._history = history

    @reading
    def to(self, moment: datetime, on_step: OnStep = unheard) -> None:
        """Stand at `moment`; before the first event the register is empty.

        It may be called again for an earlier moment; nothing else changes the copy any more.
        """
        self._history.freeze()
        later = self._after(moment)
        with self._connection.transaction():
            change = Change(self._connection)
            for done, event in enumerate(later):
                on_step(done, len(later))
                text = self._connection.value(_ROW_CHANGES, {"event": event})
                for turned in reversed(list(rows_in(text))):
                    change.take_back(turned)
            self._history.keep_words(change)
            if later:
                self._forget_from(later[-1])

    def _after(self, moment: datetime) -> list[int]:
        """The events after `moment`, the last first."""
        later = []
        for event, at in self._connection.tuples(_EVENTS):
            if datetime.fromisoformat(at) <= moment:
                break
            later.append(event)
        return later

    def _forget_from(self, event: int) -> None:
        """Let the copy's history end before `event`, which a register's own never does."""
        guard = self._connection.value(_GUARD)
        self._connection.run("DROP TRIGGER history_is_never_deleted")
        for sql in _FORGET:
            self._connection.run(sql, {"event": event})
        self._connection.run(guard)


_EVENTS = "SELECT id, at FROM history ORDER BY id DESC"
_ROW_CHANGES = "SELECT row_changes FROM history WHERE id = :event"
_GUARD = "SELECT sql FROM sqlite_master WHERE name = 'history_is_never_deleted'"
_FORGET = (
    "DELETE FROM history_directives WHERE event_id >= :event",
    "DELETE FROM history WHERE id >= :event",
)
