"""The original files, each under the sha256 of its bytes; once written they never change."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

from desktop_app.errors import (
    NO_ROOM,
    DiskFull,
    FileDamaged,
    FileMissing,
    FileOpenElsewhere,
    FolderMissing,
    FolderReadOnly,
    RegisterReadOnly,
)


class Originals(Protocol):
    """Where the files that came in are kept."""

    def keep(self, sha256: str, content: bytes) -> None:
        """Keep `content`; the same content twice is kept once."""

    def bring(self, sha256: str, name: str) -> bytes:
        """The bytes as they came in. Raises FileMissing or FileDamaged with `name`."""

    def copy_new(self, folder: Path) -> None:
        """Copy into `folder` what it has not yet. Raises DiskFull or RegisterReadOnly."""


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

    def copy_new(self, folder: Path) -> None:
        """Write all into `folder`."""
        for sha256, content in self._contents.items():
            _write(_path_in(folder, sha256), content)


class FolderOriginals:
    """Beside the register: `<register>.files/ab/abcd…`."""

    def __init__(self, register: Path) -> None:
        self.folder = folder_of(register)

    def keep(self, sha256: str, content: bytes) -> None:
        """Write `content` whole or not at all. Raises DiskFull or RegisterReadOnly."""
        _write(_path_in(self.folder, sha256), content)

    def bring(self, sha256: str, name: str) -> bytes:
        """The bytes as they came in, checked against their sha256."""
        try:
            content = self._path_of(sha256).read_bytes()
        except FileNotFoundError as error:
            raise FileMissing(name=name) from error
        if hashlib.sha256(content).hexdigest() != sha256:
            raise FileDamaged(name=name)
        return content

    def _path_of(self, sha256: str) -> Path:
        """Where it lies; copies of a register share the folder that bears its name."""
        own = _path_in(self.folder, sha256)
        shared = (
            _path_in(folder, sha256) for folder in sorted(self.folder.parent.glob("*.files"))
        )
        return own if own.exists() else next((path for path in shared if path.exists()), own)

    def copy_new(self, folder: Path) -> None:
        """Copy what `folder` has not; the names say the contents, so names are enough."""
        for original in self.folder.glob("[0-9a-f][0-9a-f]/*"):
            copy = _path_in(folder, original.name)
            if original.name.isalnum() and not copy.exists():  # what a crash left has a dot
                _write(copy, original.read_bytes())


@contextmanager
def refusals_named(target: Path) -> Iterator[None]:
    """What the system refuses while `target` is written.

    Raises DiskFull, FolderMissing, FileOpenElsewhere or FolderReadOnly.
    """
    try:
        yield
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull(name=target.name) from error
        if not target.parent.is_dir():
            raise FolderMissing(name=target.parent) from error
        if isinstance(error, PermissionError) and target.exists():  # Windows: held open
            raise FileOpenElsewhere(name=target.name) from error
        raise FolderReadOnly(name=target.parent) from error


def free_beside(wanted: Path, ending: str = "") -> Path:
    """`wanted` with `ending`, numbered from the second on (`a-2.b`): none is written over."""
    number, place = 1, wanted.with_name(f"{wanted.name}{ending}")
    while os.path.lexists(place):
        number += 1
        place = wanted.with_name(f"{wanted.name}-{number}{ending}")
    return place


def folder_of(register: Path) -> Path:
    """Where the originals of the register at that path lie."""
    return register.with_name(f"{register.name}.files")


def _path_in(folder: Path, sha256: str) -> Path:
    """A file lies under its sha256: the name it came with is never a path."""
    return folder / sha256[:2] / sha256


def _write(path: Path, content: bytes) -> None:
    unfinished = path.with_name(f"{path.name}.new-{os.getpid()}")
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
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        if error.errno in NO_ROOM:
            raise DiskFull(name=path.parent.parent.name) from error
        raise RegisterReadOnly(path=path.parent.parent) from error
