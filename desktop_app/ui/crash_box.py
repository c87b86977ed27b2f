"""What a bug looks like: the window stays open, the details can be copied."""

import sys
import threading
import traceback
from collections.abc import Callable
from logging import Logger
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.language import tr
from desktop_app.ui.look import Space, TextRole, text_font


class CrashBox(QDialog):
    """Says in plain words that something went wrong; nothing stored is touched by it."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        """`details` is the trace, for the one who mends the program."""
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        self._details = details
        heading = QLabel(tr("Something went wrong in the program"))
        heading.setFont(text_font(TextRole.HEADING))
        sentence = QLabel(
            tr(
                "What was saved stays saved, and you can go on working. Send the details "
                "below to the one who looks after the program."
            )
        )
        sentence.setWordWrap(True)
        trace = QPlainTextEdit(details)
        trace.setReadOnly(True)
        trace.setAccessibleName(tr("Details"))
        copy = QPushButton(tr("&Copy details"))
        close = QPushButton(tr("Go &on working"))
        close.setDefault(True)
        copy.clicked.connect(self.copy_details)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(copy)
        foot.addStretch()
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        for widget in (heading, sentence, trace):
            column.addWidget(widget)
        column.addLayout(foot)
        self.resize(640, 420)

    def copy_details(self) -> None:
        """Put the trace into the clipboard."""
        QGuiApplication.clipboard().setText(self._details)


class CrashHook(QObject):
    """Takes what nobody caught, on any thread: logs it, and shows it on the window's thread."""

    #: Something was not caught; carries the trace.
    crashed = Signal(str)

    def __init__(self, log: Logger, parent: QObject | None = None) -> None:
        """Nothing is hooked before `install`."""
        super().__init__(parent)
        self._log = log
        self._box: CrashBox | None = None
        # A dialog may only be opened on the window's thread: the signal is queued to it.
        self.crashed.connect(self._show, Qt.ConnectionType.QueuedConnection)

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
        # The message of an exception may quote a paper: the log gets the kind and the places.
        places = "".join(traceback.format_tb(trace))
        self._log.error("%s\n%s", kind.__name__, places)
        self.crashed.emit("".join(traceback.format_exception(kind, error, trace)))

    def _take_from_thread(self, told: threading.ExceptHookArgs) -> None:
        error = told.exc_value or told.exc_type()
        self._take(told.exc_type, error, told.exc_traceback)

    def _show(self, details: str) -> None:
        if self._box is not None and self._box.isVisible():
            return  # a fault that comes again and again shows itself once
        self._box = CrashBox(details, QApplication.activeWindow())
        self._box.open()
