"""Where the register of a past day is taken from, and how it passes from thread to thread."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from desktop_app.register.connection import explained, plain_connection
from desktop_app.tracking.steps import OnStep, unheard

_AT_A_TIME = 2048  # pages: whoever writes waits for so many, not for the whole file
_PAUSE = 0.005  # seconds, while somebody writes


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A copy in memory that its maker asks no more: whoever takes it is the only one, and once.

    It is the one connection that passes to another thread. As bytes it would be copied twice
    more, which at 100,000 directives would hold the window for a third of a second.
    """

    connection: sqlite3.Connection

    def copied(self, _on_step: OnStep = unheard) -> sqlite3.Connection:
        """The copy itself."""
        return self.connection


@dataclass(frozen=True, slots=True)
class RegisterSource:
    """The register's file, or the bytes of one in memory: a plain value, fit for any thread."""

    path: Path | None
    data: bytes = b""

    def copied(self, on_step: OnStep = unheard) -> sqlite3.Connection:
        """A copy in memory; the file is only read. Raises RegisterProblem in its kinds.

        It is one state of the register: what is written meanwhile lets it begin anew.
        """

        def tell(_status: int, left: int, of: int) -> None:
            on_step(of - left, of)

        copy = plain_connection(None)
        try:
            with explained(self.path):
                self._copy_into(copy, tell)
        except BaseException:
            copy.close()
            raise
        return copy

    def _copy_into(
        self, copy: sqlite3.Connection, tell: Callable[[int, int, int], None]
    ) -> None:
        if self.path is None:
            copy.deserialize(self.data)
            return
        # Read only: a file that is gone is not made anew.
        file = f"{self.path.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(file, uri=True)) as register:
            register.backup(copy, pages=_AT_A_TIME, progress=tell, sleep=_PAUSE)
