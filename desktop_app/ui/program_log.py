"""The program's log beside the register: what went wrong and where, no words of any paper."""

import logging
from contextlib import ExitStack, suppress
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.ui.language import tr

_NAME = "dondoc.log"
_BYTES = 500_000  # then it is put aside; one old log stays


class _LogFile(logging.FileHandler):
    """A line for which there is no room, or no leave, is left out: the program goes on."""

    def _put_aside_when_long(self) -> None:
        # logging.handlers loads sockets and pickle before the first paint: one old log will do.
        path = Path(self.baseFilename)
        if path.exists() and path.stat().st_size > _BYTES:
            self.close()
            path.replace(path.with_suffix(".old.log"))

    # Python's own names

    def emit(self, record: logging.LogRecord) -> None:
        with suppress(OSError):
            self._put_aside_when_long()
            super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:
        """Python would say it on a console, which the program has not."""

    def close(self) -> None:
        with suppress(OSError):
            super().close()


def kept_log(folder: Path, stack: ExitStack) -> logging.Logger:
    """The log in `folder`, until `stack` closes; without one where nothing can be written."""
    log = logging.getLogger("dondoc")
    log.setLevel(logging.INFO)
    log.propagate = False
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / _NAME
        handler: logging.Handler = _LogFile(path, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.NullHandler()  # a folder that cannot be written still opens
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    stack.callback(handler.close)
    stack.callback(log.removeHandler, handler)
    return log


def open_log(folder: Path, over: QWidget) -> None:
    """Let the system show the log in `folder`; say over the window that there is none."""
    from desktop_app.ui.dialogs import say  # noqa: PLC0415  loaded for this alone
    from desktop_app.ui.opening import open_with_system  # noqa: PLC0415

    path = folder / _NAME
    if path.is_file():
        open_with_system(path, over)
    else:
        say(over, tr("The log is empty: nothing has gone wrong."))
