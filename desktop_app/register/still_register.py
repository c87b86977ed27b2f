"""The register's bytes as they lie in its file, each piece between two changes of others."""

import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop_app.errors import RegisterDamaged, RegisterMissing, RegisterProblem
from desktop_app.register.connection import explained

PIECE = 1 << 20  # a megabyte: whoever writes to the register meanwhile waits for no more
_LONGEST_WAIT = 10.0  # seconds for another to end a change
_LOCKED_BYTES = 1 << 30  # SQLite's locks lie here, and the page around them holds nothing
_TRIES_TO_CLOSE, _BETWEEN_TRIES = 100, 0.01  # seconds


@dataclass(frozen=True, slots=True)
class FileState:
    """How the register's file lies there: others after any change to it."""

    version: int
    size: int


class StillRegister:
    """Reads the file past SQLite, which is slower by two and a half, but under its lock."""

    def __init__(self, path: Path) -> None:
        """Raises RegisterMissing or RegisterProblem in another of its kinds."""
        self.path = path
        with explained(path):
            self._raw = sqlite3.connect(
                f"{path.resolve().as_uri()}?mode=rw",
                uri=True,
                isolation_level=None,
                timeout=_LONGEST_WAIT,
            )
        try:
            self._file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        except OSError as error:
            self._raw.close()
            raise RegisterMissing(path=path) from error

    def state(self) -> FileState:
        """How it lies there now. Raises RegisterProblem."""
        with self._standing_still() as state:
            return state

    def piece(self, at: int) -> bytes:
        """`PIECE` bytes from `at`, a multiple of it; fewer at the end.

        Raises RegisterDamaged where the file is shorter than it says, or RegisterProblem.
        """
        with self._standing_still() as state:
            wanted = min(PIECE, state.size - at)
            if at == _LOCKED_BYTES:  # Windows lets nobody read them while somebody writes
                empty = bytes(min(wanted, self._page_size()))
                return empty + self._read(at + len(empty), wanted - len(empty))
            return self._read(at, wanted)

    def close(self) -> None:
        """Let the file go, and nobody's locks with it.

        When a process closes any descriptor of a file, POSIX takes all its locks on that file
        away, those of the window too. So it is closed at a moment when nobody has one; where
        somebody works on for long it stays open to the end of the program.
        """
        if sys.platform == "win32":  # there a lock belongs to whoever took it
            os.close(self._file)
        else:
            self._close_while_alone()
        self._raw.close()

    def _close_while_alone(self) -> None:
        self._raw.execute("PRAGMA busy_timeout = 0")  # waiting, SQLite would keep readers out
        for _ in range(_TRIES_TO_CLOSE):
            try:
                self._raw.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError:
                time.sleep(_BETWEEN_TRIES)
                continue
            except sqlite3.DatabaseError:  # of a damaged file SQLite locks nothing
                return
            os.close(self._file)
            self._raw.execute("ROLLBACK")
            return

    @contextmanager
    def _standing_still(self) -> Iterator[FileState]:
        """While inside, nobody changes the file."""
        with explained(self.path):
            self._raw.execute("BEGIN")
            try:
                version = self._raw.execute("PRAGMA data_version").fetchone()[0]
                pages = self._raw.execute("PRAGMA page_count").fetchone()[0]
                yield FileState(version, pages * self._page_size())
            finally:
                if self._raw.in_transaction:
                    self._raw.execute("ROLLBACK")

    def _page_size(self) -> int:
        size: int = self._raw.execute("PRAGMA page_size").fetchone()[0]
        return size

    def _read(self, at: int, wanted: int) -> bytes:
        if wanted <= 0:
            return b""
        try:
            os.lseek(self._file, at, os.SEEK_SET)
            read = os.read(self._file, wanted)
        except OSError as error:
            raise RegisterProblem(path=self.path) from error
        if len(read) < wanted:
            raise RegisterDamaged(path=self.path)
        return read
