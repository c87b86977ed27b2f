"""A copy of the register from outside: what it holds, and how it takes the register's place."""

import errno
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from desktop_app.errors import (
    DiskFull,
    FolderReadOnly,
    NotAllowed,
    RegisterDamaged,
    RegisterForeign,
    RegisterMissing,
    RegisterProblem,
    RegisterTooNew,
)
from desktop_app.register.connection import explained
from desktop_app.register.files import FolderOriginals, folder_of
from desktop_app.register.format import APPLICATION_ID, VERSION
from desktop_app.tracking.backup_copies import CopyCounts

_NO_ROOM = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_JOURNAL = "-journal"  # SQLite's own ending: what a power cut left of a change


def counts_of(copy: Path) -> CopyCounts:
    """What the copy holds, which is never written to. Raises RegisterProblem."""
    with _read_only(copy) as raw:
        return CopyCounts(
            *(
                raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                for table in ("notices", "directives", "progress")
            )
        )


def restore(copy: Path, register: Path) -> Path | None:
    """Set `copy` in the register's place; where the present file is kept, if there was one.

    The copy is looked at from end to end first. At each moment a whole file stands in the
    register's place: the one before or the one restored. No window may hold the register.

    Raises RegisterProblem, NotAllowed, DiskFull or FolderReadOnly; then nothing has changed.
    """
    if copy.resolve() == register.resolve():
        raise NotAllowed(
            reason_vi="Bản sao lưu được chọn chính là sổ đang dùng: hãy chọn bản khác.",
            reason_en="The chosen copy is the register itself: choose another.",
        )
    if os.path.lexists(register) and not register.is_file():
        raise RegisterProblem(path=register)
    with _read_only(copy) as raw:
        if raw.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise RegisterDamaged(path=copy)
    unfinished = register.with_name(f"{register.name}.new-{os.getpid()}")
    try:
        with _refusals_named(register):
            register.parent.mkdir(parents=True, exist_ok=True)
            _see_that_there_is_room(copy, register)
            _write_copy(copy, unfinished)
            for folder in sorted(copy.parent.glob("*.files")):
                FolderOriginals(folder.with_suffix("")).copy_new(folder_of(register))
            kept = _keep_present(register)
            unfinished.replace(register)
    finally:
        unfinished.unlink(missing_ok=True)
    return kept


@contextmanager
def _read_only(copy: Path) -> Iterator[sqlite3.Connection]:
    if not copy.is_file():
        raise RegisterMissing(path=copy)
    with (
        explained(copy),
        closing(sqlite3.connect(f"{copy.resolve().as_uri()}?mode=ro", uri=True)) as raw,
    ):
        raw.execute("PRAGMA trusted_schema = OFF")
        if raw.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise RegisterForeign(path=copy)
        if raw.execute("PRAGMA user_version").fetchone()[0] > VERSION:
            raise RegisterTooNew(path=copy)
        yield raw


@contextmanager
def _refusals_named(register: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise DiskFull(name=register.name) from error
        raise FolderReadOnly(name=register.parent) from error


def _see_that_there_is_room(copy: Path, register: Path) -> None:
    """Room for the restored file and for the present one, which is kept as a copy."""
    present = register.stat().st_size if register.is_file() else 0
    if shutil.disk_usage(register.parent).free < copy.stat().st_size + present:
        raise DiskFull(name=register.name)


def _write_copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def _keep_present(register: Path) -> Path | None:
    """Keep the file that is about to go, with what a power cut left of a change in it."""
    if not os.path.lexists(register):
        return None
    kept = _free_name(register)
    unfinished = kept.with_name(f"{kept.name}.new-{os.getpid()}")
    try:
        _write_copy(register, unfinished)
        unfinished.replace(kept)
    finally:
        unfinished.unlink(missing_ok=True)
    journal = register.with_name(f"{register.name}{_JOURNAL}")
    if journal.exists():  # SQLite would play it into the restored file
        journal.replace(kept.with_name(f"{kept.name}{_JOURNAL}"))
    return kept


def _free_name(register: Path) -> Path:
    """`<register>.before-restore`, numbered from the second on: none is written over."""
    number = 1
    while True:
        ending = "" if number == 1 else f"-{number}"
        kept = register.with_name(f"{register.name}.before-restore{ending}")
        if not os.path.lexists(kept):
            return kept
        number += 1
