"""The original files, each under the sha256 of its bytes; once written they never change."""

import errno
import hashlib
import os
from pathlib import Path
from typing import Protocol

from desktop_app.errors import DiskFull, FileDamaged, FileMissing, RegisterReadOnly

_NO_ROOM = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}  # Windows has no quota code


class Originals(Protocol):
    """Where the files that came in are kept."""

    def keep(self, sha256: str, content: bytes) -> None:
        """Keep `content`; the same content twice is kept once."""

    def bring(self, sha256: str, name: str) -> bytes:
        """The bytes as they came in. Raises FileMissing or FileDamaged with `name`."""


class MemoryOriginals:
    """For a register in memory."""

    def __init__(self) -> None:
        self._contents: dict[str, bytes] = {}

    def keep(self, sha256: str, content: bytes) -> None:
        """Keep `content` as long as this lives."""
        self._contents[sha256] = content

    def bring(self, sha256: str, name: str) -> bytes:
        """The bytes as they came in."""
        if sha256 not in self._contents:
            raise FileMissing(name=name)
        return self._contents[sha256]


class FolderOriginals:
    """Beside the register: `<register>.files/ab/abcd…`."""

    def __init__(self, register: Path) -> None:
        self.folder = register.with_name(f"{register.name}.files")

    def path_of(self, sha256: str) -> Path:
        """Where the file with that sha256 lies; its own name is never a path."""
        return self.folder / sha256[:2] / sha256

    def keep(self, sha256: str, content: bytes) -> None:
        """Write `content` whole or not at all. Raises DiskFull or RegisterReadOnly."""
        path = self.path_of(sha256)
        unfinished = path.with_name(f"{sha256}.new-{os.getpid()}")
        try:
            if path.exists() and path.stat().st_size == len(content):
                return
            path.parent.mkdir(parents=True, exist_ok=True)
            with unfinished.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(path)
        except OSError as error:
            unfinished.unlink(missing_ok=True)
            if error.errno in _NO_ROOM:
                raise DiskFull(name=self.folder.name) from error
            raise RegisterReadOnly(path=self.folder) from error

    def bring(self, sha256: str, name: str) -> bytes:
        """The bytes as they came in, checked against their sha256."""
        try:
            content = self.path_of(sha256).read_bytes()
        except FileNotFoundError as error:
            raise FileMissing(name=name) from error
        if hashlib.sha256(content).hexdigest() != sha256:
            raise FileDamaged(name=name)
        return content
