"""A copy that is read back and compared with its source before it takes its name."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

from desktop_app.errors import (
    CopyDiffers,
    DiskFull,
    FolderMissing,
    RegisterDamaged,
    RegisterInUse,
)
from desktop_app.register.connection import explained
from desktop_app.register.files import refusals_named
from desktop_app.register.still_register import PIECE, FileState, StillRegister

_TIMES_THROUGH = 10  # so often is gone through both while somebody goes on writing
_LOOK = "PRAGMA integrity_check(1)"


def write_verified(register: Path, target: Path, *, long_look: bool) -> None:
    """Write a checked copy of the file `register` to `target`, or leave what stands there.

    Each copy is the same in every byte as the register was at one moment. With the long look
    it is read back from the disk itself, where the system can be told to forget what it was
    given, and SQLite looks at it from end to end: what is wrong then was so in the register.

    Raises FolderMissing, FolderReadOnly, FileOpenElsewhere, DiskFull, RegisterDamaged,
    CopyDiffers where the disk gives other bytes back, or RegisterInUse where the register
    never stands still.
    """
    source = StillRegister(register)

    def fill(unfinished: Path) -> None:
        with unfinished.open("wb+", buffering=0) as copy:
            _copy_until_the_same(source, copy, target.name, long_look=long_look)
        if long_look:
            _look_through(unfinished, register)

    with closing(source):
        _written(target, source.state().size, fill)


def write_from_memory(register: sqlite3.Connection, target: Path) -> None:
    """Write a register that lives in memory to `target`, or leave what stands there.

    Raises as `write_verified` does.
    """
    content = register.serialize()

    def fill(unfinished: Path) -> None:
        with unfinished.open("wb") as copy:
            copy.write(content)
            copy.flush()
            os.fsync(copy.fileno())
        _look_through(unfinished, target)

    _written(target, len(content), fill)


def _written(target: Path, size: int, fill: Callable[[Path], None]) -> None:
    """Set what `fill` writes into a file beside `target` in its place."""
    if not target.parent.is_dir():
        raise FolderMissing(name=target.parent)
    if shutil.disk_usage(target.parent).free < size:
        raise DiskFull(name=target.name)
    unfinished = target.with_name(f"{target.name}.new-{os.getpid()}")
    try:
        with refusals_named(target):
            fill(unfinished)
            unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def _copy_until_the_same(
    source: StillRegister, copy: BinaryIO, name: str, *, long_look: bool
) -> None:
    """Go through both until nothing differs in a register that stood still meanwhile."""
    written: FileState | None = None
    for time in range(_TIMES_THROUGH):
        state = source.state()
        is_same = _same_after_all(source, copy, state.size)
        stood_still = source.state() == state
        if is_same and stood_still:
            os.fsync(copy.fileno())
            return
        if stood_still and state == written:
            raise CopyDiffers(name=name)
        written = state if stood_still else None
        if time == 0:  # nearly all is written now; what somebody changes meanwhile is little
            os.fsync(copy.fileno())
            if long_look:
                _forget(copy)
    raise RegisterInUse(path=source.path)


def _same_after_all(source: StillRegister, copy: BinaryIO, size: int) -> bool:
    """Write what differs in the copy; whether nothing did."""
    is_same = True
    for at in range(0, size, PIECE):
        piece = source.piece(at)
        copy.seek(at)
        if copy.read(len(piece)) != piece:
            is_same = False
            copy.seek(at)
            copy.write(piece)
            _forget(copy, at)
    copy.truncate(size)
    return is_same


def _forget(copy: BinaryIO, at: int | None = None) -> None:
    """Ask the system to keep nothing of the copy, or of its piece `at`, in memory.

    What the disk has not got yet it begins to write then, so that the end waits for less.
    """
    if hasattr(os, "posix_fadvise"):  # on Windows nothing can be asked
        start, length = (0, 0) if at is None else (at, PIECE)
        os.posix_fadvise(copy.fileno(), start, length, os.POSIX_FADV_DONTNEED)


def _look_through(copy: Path, register: Path) -> None:
    with explained(register), closing(sqlite3.connect(copy)) as raw:
        if raw.execute(_LOOK).fetchone()[0] != "ok":
            raise RegisterDamaged(path=register)
