"""Where the register of a past day is taken from: a plain value, fit for any thread."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from desktop_app.register.connection import explained, plain_connection

_AT_A_TIME = 2048  # pages: whoever writes waits for so many, not for the whole file


@dataclass(frozen=True, slots=True)
class RegisterSource:
    """The register's file, or the bytes of one that lives in memory."""

    path: Path | None
    data: bytes = b""

    def copied(self) -> sqlite3.Connection:
        """A copy in memory; the file is only read. Raises RegisterProblem in its kinds."""
        copy = plain_connection(None)
        with explained(self.path):
            if self.path is None:
                copy.deserialize(self.data)
            else:
                # Read only: a file that is gone is not made anew.
                file = f"{self.path.absolute().as_uri()}?mode=ro"
                with closing(sqlite3.connect(file, uri=True)) as register:
                    register.backup(copy, pages=_AT_A_TIME)
        return copy
