"""A copy that is checked against its source before it takes its name."""

import os
import shutil
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from desktop_app.errors import (
    DiskFull,
    FolderMissing,
    RegisterDamaged,
    RegisterInUse,
)
from desktop_app.register.connection import explained
from desktop_app.register.files import refusals_named

_PAGES = 256  # a megabyte: whoever writes to the register meanwhile waits for no more
_PAUSE = 0.002  # seconds between them
_TIMES = 5
_LONGEST_WAIT = 10.0  # seconds for another program to let the register go
_LOOK = "PRAGMA integrity_check(1)"


def write_verified(source: sqlite3.Connection, target: Path) -> None:
    """Write a copy of `source` to `target`, whole and checked, or leave what stands there.

    A change that another connection makes meanwhile begins the copy anew.

    Raises FolderMissing, FolderReadOnly, FileOpenElsewhere, DiskFull, RegisterInUse where the
    register never stands still, or RegisterDamaged.
    """
    if not target.parent.is_dir():
        raise FolderMissing(name=target.parent)
    _see_that_there_is_room(source, target)
    unfinished = target.with_name(f"{target.name}.new-{os.getpid()}")
    path = _path_of(source) or target
    try:
        with refusals_named(target), explained(target):
            if not any(_copied_while_still(source, unfinished) for _ in range(_TIMES)):
                raise RegisterInUse(path=path)
            with unfinished.open("rb+") as file:
                os.fsync(file.fileno())
            unfinished.replace(target)
    except RegisterDamaged as error:  # never of the copy, which nothing stood in before
        raise RegisterDamaged(path=path) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _copied_while_still(source: sqlite3.Connection, unfinished: Path) -> bool:
    """Copy once and compare; False where somebody wrote between the copy and the look."""
    unfinished.unlink(missing_ok=True)
    copy = sqlite3.connect(unfinished, isolation_level=None)
    copy.execute("PRAGMA synchronous = OFF")  # it goes to the disk once, when it is whole
    try:
        before = _version(source)
        source.backup(copy, pages=_PAGES, sleep=_PAUSE, progress=_patience(source))
        copied, present = row_counts(copy), row_counts(source)
        if _version(source) != before:
            return False
        if copied != present or copy.execute(_LOOK).fetchone()[0] != "ok":
            raise RegisterDamaged(path=unfinished)
        return True
    finally:
        copy.close()


def _patience(source: sqlite3.Connection) -> Callable[[int, int, int], None]:
    """Called after each step; SQLite itself would wait for a lock for ever."""
    left_before, since = -1, time.monotonic()

    def look(_status: int, left: int, _pages: int) -> None:
        nonlocal left_before, since
        if left != left_before:
            left_before, since = left, time.monotonic()
        elif time.monotonic() - since > _LONGEST_WAIT:
            raise RegisterInUse(path=_path_of(source) or "")

    return look


def row_counts(raw: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table has, those of the search too."""
    names = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return {
        name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for (name,) in names.fetchall()
    }


def _version(source: sqlite3.Connection) -> int:
    """Another number after each change by another connection."""
    version: int = source.execute("PRAGMA data_version").fetchone()[0]
    return version


def _see_that_there_is_room(source: sqlite3.Connection, target: Path) -> None:
    size = source.execute("PRAGMA page_size").fetchone()[0]
    pages = source.execute("PRAGMA page_count").fetchone()[0]
    if shutil.disk_usage(target.parent).free < size * pages:
        raise DiskFull(name=target.name)


def _path_of(source: sqlite3.Connection) -> Path | None:
    name: str = source.execute("PRAGMA database_list").fetchone()[2]
    return Path(name) if name else None
