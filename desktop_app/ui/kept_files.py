"""Opening a kept file: only on a click, and only as a copy."""

import shutil
import tempfile
import weakref
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.errors import NO_ROOM, DiskFull, FolderReadOnly, KnownError
from desktop_app.tracking.evidence import safe_name
from desktop_app.ui.dialogs import say_problem
from desktop_app.ui.opening import open_with_system


class KeptFiles:
    """Copies go with the program: what is changed in one never reaches the register."""

    def __init__(self, parent: QWidget) -> None:
        """Say over `parent` what cannot be opened."""
        self._parent = parent
        self._folder: Path | None = None

    def open(self, number: str, bring: Callable[[], tuple[str, bytes]]) -> None:
        """Let the system open the file that `bring` gives; `number` tells its copies apart."""
        try:
            name, content = bring()
        except KnownError as error:
            say_problem(self._parent, error)
            return
        try:
            path = self._copy(f"{number}-{safe_name(name)}", content)
        except OSError as error:
            is_full = error.errno in NO_ROOM
            where = error.filename or tempfile.tempdir or ""
            problem = DiskFull(name=name) if is_full else FolderReadOnly(name=where)
            say_problem(self._parent, problem)
            return
        open_with_system(path, self._parent)

    def _copy(self, name: str, content: bytes) -> Path:
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="dondoc-"))
            # A program may still have a copy open: what cannot go stays with the system.
            weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        path = self._folder / name
        path.write_bytes(content)
        return path
