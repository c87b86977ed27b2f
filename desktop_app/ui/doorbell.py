"""A second start brings the first window to the front: they speak on this PC alone."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal

# A socket between programs of this computer; QtNetwork has it beside what is never used here.
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 1_000  # milliseconds until the first window has surely heard


class Doorbell(QObject):
    """Heard while the register is open in this window."""

    #: Somebody started the program on the same register again.
    rung = Signal()

    def __init__(self, register: Path, parent: QObject) -> None:
        """Listen; who holds the register's lock owns its bell, whatever a crash left."""
        super().__init__(parent)
        name = _bell_of(register)
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(name)

    def close(self) -> None:
        """Hear nothing more."""
        self._server.close()

    def _answer(self) -> None:
        while caller := self._server.nextPendingConnection():
            caller.deleteLater()
            self.rung.emit()


def ring(register: Path) -> bool:
    """Call the window that has `register` open; whether one heard it."""
    caller = QLocalSocket()
    caller.connectToServer(_bell_of(register))
    was_heard = caller.waitForConnected(_PATIENCE)
    caller.abort()
    return was_heard


def _bell_of(register: Path) -> str:
    """One name for one file, by whatever way it was reached; short enough for every system."""
    path = str(register.resolve())
    return f"dondoc-{hashlib.sha256(path.encode()).hexdigest()[:24]}"
