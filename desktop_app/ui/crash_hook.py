"""What nobody caught, on any thread: logged without a paper's words, then shown.

A KnownError is no bug, wherever it comes from: it is said as its own plain sentence.
"""

import sys
import threading
import traceback
from collections.abc import Callable
from logging import Logger
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QApplication, QDialog

from desktop_app.errors import KnownError
from desktop_app.ui.dialogs import say_problem

if TYPE_CHECKING:
    from desktop_app.ui.crash_box import CrashBox


class CrashHook(QObject):
    """Takes what nobody caught, on any thread: logs it, and shows it on the window's thread."""

    #: Something was not caught; carries the trace.
    crashed = Signal(str)
    #: What a person can mend came up where nobody waited for it; carries the KnownError.
    trouble_met = Signal(object)

    def __init__(self, log: Logger, parent: QObject | None = None) -> None:
        """Nothing is hooked before `install`."""
        super().__init__(parent)
        self._log = log
        self._box: CrashBox | None = None
        self._said: QDialog | None = None
        # A dialog may only be opened on the window's thread: the signal is queued to it.
        self.crashed.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self.trouble_met.connect(self._say, Qt.ConnectionType.QueuedConnection)

    def install(self) -> Callable[[], None]:
        """Take over from Python's own hooks; call the result to give them back."""
        before = sys.excepthook, threading.excepthook
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread

        def give_back() -> None:
            sys.excepthook, threading.excepthook = before

        return give_back

    def _take(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        details = _without_words(traceback.TracebackException(kind, error, trace))
        self._log.error("%s", details)
        if isinstance(error, KnownError):
            self.trouble_met.emit(error.with_traceback(None))
            return
        self.crashed.emit(f"{details}\n{_program()}")

    def _take_from_thread(self, told: threading.ExceptHookArgs) -> None:
        error = told.exc_value or told.exc_type()
        self._take(told.exc_type, error, told.exc_traceback)

    def _say(self, error: KnownError) -> None:
        if self._said is not None:
            return  # every view may meet the same trouble at once
        over = QApplication.activeModalWidget() or QApplication.activeWindow()
        self._said = say_problem(over, error)
        self._said.finished.connect(self._forget_said)

    def _forget_said(self) -> None:
        self._said = None

    def _show(self, details: str) -> None:
        # Loaded for the first bug only: the first paint does not wait for it.
        from desktop_app.ui.crash_box import CrashBox  # noqa: PLC0415

        if self._box is not None and self._box.isVisible():
            return  # a fault that comes again and again shows itself once
        self._box = CrashBox(details, QApplication.activeWindow())
        self._box.open()


def _without_words(told: traceback.TracebackException) -> str:
    """The kinds and places of an error and its causes: their messages may quote a paper."""
    cause = told.__cause__ or (None if told.__suppress_context__ else told.__context__)
    before = f"{_without_words(cause)}\n" if cause else ""
    kind = told.exc_type.__name__ if told.exc_type else ""
    return f"{before}{kind}\n{''.join(told.stack.format())}"


def _program() -> str:
    """What the one who mends it asks first."""
    # Loaded for a bug only: the first paint does not wait for them.
    import platform  # noqa: PLC0415
    from importlib.metadata import version  # noqa: PLC0415

    runs_on = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return f"Đôn Đốc {version('dondoc')}, {runs_on}"
