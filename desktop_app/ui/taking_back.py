"""Undo and redo: a short change at once, a long one in steps behind a small window."""

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.errors import KnownError
from desktop_app.tracking.steps import ToldAnswer, ToldSteps
from desktop_app.ui.change_words import change_words
from desktop_app.ui.dialogs import say_problem
from desktop_app.ui.language import tr
from desktop_app.ui.session import Session

if TYPE_CHECKING:
    from desktop_app.ui.paper_making import Gathering, PaperMaking

_A_MOMENT = 0.02  # seconds in which a notice or a sheet goes: no window flashes up for it


class TakingBack:
    """A whole tracker goes and comes back as one change: all of it or nothing."""

    def __init__(self, session: Session, window: QWidget) -> None:
        """Say over `window` how far a long one is."""
        self._session = session
        self._window = window
        self._making: PaperMaking | None = None

    def undo(self) -> None:
        """Take back the last change."""
        history = self._session.desk.history
        words, _ = history.last_changes()
        if words:
            what = change_words(words)
            said, title = tr("undone: {what}"), tr("Undo: {what}")
            self._turn(said.format(what=what), title.format(what=what), history.undoing())

    def redo(self) -> None:
        """Bring back what was taken back."""
        history = self._session.desk.history
        _, words = history.last_changes()
        if words:
            what = change_words(words)
            said, title = tr("done again: {what}"), tr("Redo: {what}")
            self._turn(said.format(what=what), title.format(what=what), history.redoing())

    def stop(self) -> None:
        """Leave what is under way undone: the window closes."""
        if self._making is not None:
            self._making.let_go()

    def _turn(self, said: str, title: str, steps: ToldAnswer[object]) -> None:
        turning = self._session.change_by_steps(said, steps)
        end = monotonic() + _A_MOMENT
        try:
            while monotonic() < end:
                next(turning)
        except StopIteration:
            return
        except KnownError as error:
            say_problem(self._window, error)
            return
        self._away().make(title, _rest(turning), _leave, seen_at_once=True)

    def _away(self) -> "PaperMaking":
        # Loaded for the first long change: the first paint does not wait for it.
        from desktop_app.ui.paper_making import PaperMaking  # noqa: PLC0415

        if self._making is None:
            self._making = PaperMaking(self._window)
        return self._making


def _rest(turning: ToldSteps) -> "Gathering[None]":
    yield from turning
    return None


def _leave(_nothing: None) -> None:
    """What was to be told stands in the session's signal."""
