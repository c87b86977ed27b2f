"""Where an open register lies, from which any thread opens it once more to write to it."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_app.register.connection import only_looked_at
from desktop_app.register.opening import open_again


@dataclass(frozen=True, slots=True)
class RegisterPlace:
    """For work that would hold the window while it writes."""

    file: Path | None  # None for a register in memory: only its own connection reaches it
    who: str
    now: Callable[[], datetime]

    def path(self) -> Path:
        """The register's file. Raises NotAllowed for a register in memory."""
        if self.file is None:
            raise only_looked_at()
        return self.file

    def connection(self) -> sqlite3.Connection:
        """One more connection. Raises RegisterProblem in one of its kinds, or NotAllowed."""
        return open_again(self.path())
