"""Making one paper: facts are gathered between the window's events, the paper away from it.

What else takes its time is made the same way: a past day of the register is no paper, and what
writes the register stays on the window's thread to its end.
"""

from collections.abc import Callable, Generator
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.errors import KnownError, WritingStopped
from desktop_app.tracking.steps import OnStep
from desktop_app.ui.background import StoppableTask
from desktop_app.ui.dialogs import say_problem
from desktop_app.ui.working_dialog import WorkingDialog

T = TypeVar("T")
Making = Callable[[OnStep], T]
Gathering = Generator[tuple[int, int], None, Making[T] | None]
"""Yields how far it is, on the window's thread; gives what is then run on another, if anything.

Stopping closes it where it stands.
"""

_PATIENCE = 400  # milliseconds before the small window opens


class PaperMaking(QObject):
    """One paper at a time; short work shows nothing, long work can be stopped."""

    #: A step was done; carries how many are, and of how many.
    stepped = Signal(int, int)

    def __init__(self, window: QWidget) -> None:
        """Say over `window` how far it is."""
        super().__init__(window)
        self._window = window
        self._pool = QThreadPool(self)
        self._task: StoppableTask | None = None
        self._dialog: WorkingDialog | None = None
        self._gathering: Gathering[Any] | None = None
        self._on_made: Callable[[Any], None] | None = None
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._gather_on)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._show)

    def make(
        self,
        title: str,
        gathering: Gathering[T],
        on_made: Callable[[T], None],
        *,
        seen_at_once: bool = False,
    ) -> None:
        """Make the paper called `title`; nothing happens while another is made.

        What is `seen_at_once` lets nothing else be done in the window meanwhile.
        """
        if self._dialog is not None:
            return
        self._gathering, self._on_made = gathering, on_made
        self._dialog = WorkingDialog(title, self._window)
        self._dialog.stop_wanted.connect(self._stop_work)
        self.stepped.connect(self._dialog.show_step)
        if seen_at_once:
            self._show()
        else:
            self._patience.start()
        self._turns.start()

    def let_go(self) -> None:
        """Make nothing more: the window closes."""
        self._stop_work()
        self._pool.waitForDone()

    def _show(self) -> None:
        if self._dialog is not None:
            self._dialog.open()

    def _gather_on(self) -> None:
        if self._gathering is None:
            return
        try:
            done, of = next(self._gathering)
        except StopIteration as end:
            self._turns.stop()
            self._gathering = None
            if end.value is None:
                self._take(None)
            else:
                self._run(end.value)
        except KnownError as error:
            self._end()
            say_problem(self._window, error)
        except Exception:
            self._end()  # else the next turn would take it for done
            raise
        else:
            self.stepped.emit(done, of)

    def _run(self, make: Making[Any]) -> None:
        self._task = StoppableTask(make, self)
        self._task.stepped.connect(self.stepped, Qt.ConnectionType.DirectConnection)
        self._task.succeeded.connect(self._take)
        self._task.failed.connect(self._fail)
        self._task.start(self._pool)

    def _stop_work(self) -> None:
        if self._task is None:
            self._end()
        else:
            self._task.stop()

    def _take(self, made: object) -> None:
        is_wanted = self._task is None or not self._task.is_stopped
        self._end()
        if self._on_made is not None and is_wanted:
            self._on_made(made)

    def _fail(self, error: Exception) -> None:
        self._end()
        if isinstance(error, WritingStopped):
            return
        if not isinstance(error, KnownError):
            raise error
        say_problem(self._window, error)

    def _end(self) -> None:
        self._turns.stop()
        self._patience.stop()
        gathering, self._gathering = self._gathering, None
        if gathering is not None:
            gathering.close()
        dialog, self._dialog = self._dialog, None
        self._task = None
        if dialog is not None:
            self.stepped.disconnect(dialog.show_step)
            dialog.stop_wanted.disconnect(self._stop_work)
            dialog.close()
            dialog.deleteLater()


def ready(make: Making[T]) -> Gathering[T]:
    """What needs nothing gathered."""
    yield 0, 1
    return make


def at_once(make: Callable[[], T]) -> Gathering[T]:
    """What is too short to tell how far it is, either."""
    return ready(lambda _on_step: make())
