"""Keeping the register safe."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.register.register import Register


class Keeping:
    """Copies that are checked, and the long look at the register."""

    def __init__(self, register: "Register") -> None:
        self._register = register

    @property
    def path(self) -> Path | None:
        """Where the register lies; None when it lives in memory."""
        return self._register.path

    def back_up(self, target: Path) -> None:
        """Write a verified copy of the register to `target`, whole or not at all.

        The originals that are new there go into `<register's name>.files` beside it.
        Raises FolderMissing, DiskFull or RegisterProblem.
        """
        self._register.keeping.back_up(target)

    def check(self) -> list[str]:
        """What is wrong with the register, a sentence each; empty when it is whole."""
        return self._register.keeping.check()
