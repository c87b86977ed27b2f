"""A copy of the register from outside: what it holds, and how it takes the register's place."""

import os
import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_app.errors import (
    DiskFull,
    NotAllowed,
    RegisterDamaged,
    RegisterForeign,
    RegisterMissing,
    RegisterProblem,
    RegisterTooNew,
)
from desktop_app.register.connection import explained
from desktop_app.register.files import FolderOriginals, folder_of, free_beside, refusals_named
from desktop_app.register.format import APPLICATION_ID, VERSION
from desktop_app.register.verified_copy import write_verified
from desktop_app.tracking.backup_copies import CopyCounts, SinceCopy

_JOURNAL = "-journal"  # SQLite's own ending: what a power cut left of a change


def counts_of(copy: Path) -> CopyCounts:
    """What the copy holds, which is never written to. Raises RegisterProblem."""
    with reading_only(copy) as raw:
        return CopyCounts(
            *(
                raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                for table in ("notices", "directives", "progress")
            )
        )


@dataclass(frozen=True, slots=True)
class KeptState:
    """By what a copy is known to hold what the register holds: its last event."""

    version: int
    event: int
    at: str


def state_of(file: Path) -> KeptState:
    """How far the register in `file` has come. Raises RegisterProblem."""
    with reading_only(file) as raw:
        last = raw.execute("SELECT id, at FROM history ORDER BY id DESC LIMIT 1").fetchone()
        version = raw.execute("PRAGMA user_version").fetchone()[0]
        return KeptState(version, *(last or (0, "")))


def changes_since(copy: Path, register: Path) -> SinceCopy:
    """What happened to the register after it was like `copy`. Raises RegisterProblem."""
    with reading_only(copy) as raw:
        events = raw.execute("SELECT id, at FROM history ORDER BY id").fetchall()
    with reading_only(register) as raw:
        present = raw.execute("SELECT id, at, what FROM history ORDER BY id").fetchall()
    # A register that was brought back before has gone another way since.
    same = next(
        (
            place
            for place, (old, new) in enumerate(zip(events, present, strict=False))
            if old != new[:2]
        ),
        min(len(events), len(present)),
    )
    later = present[same:]
    days = [datetime.fromisoformat(at) for _, at, _ in later]
    return SinceCopy(
        changes=len(later),
        first=days[0] if days else None,
        last=days[-1] if days else None,
        kinds=tuple(Counter(what for _, _, what in later).most_common()),
    )


def second_folder(register: Path) -> Path | None:
    """The second place for copies that the office has set. Raises RegisterProblem."""
    with reading_only(register) as raw:
        row = raw.execute("SELECT value FROM settings WHERE name = 'second_copies'").fetchone()
    return Path(row[0]) if row and row[0] else None


def copy_register(register: Path, target: Path, *, long_look: bool) -> None:
    """Write a verified copy of the file `register`, whoever has it open, with its originals.

    Raises as `write_verified` does.
    """
    with reading_only(register):  # it is one, and no newer than the program
        FolderOriginals(register).copy_new(folder_of(target.with_name(register.name)))
        write_verified(register, target, long_look=long_look)


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
    with reading_only(copy) as raw:
        if raw.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise RegisterDamaged(path=copy)
    unfinished = register.with_name(f"{register.name}.new-{os.getpid()}")
    try:
        with refusals_named(register):
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
def reading_only(copy: Path) -> Iterator[sqlite3.Connection]:
    """A connection to the register in the file `copy` that cannot write to it.

    Raises RegisterProblem in one of its kinds.
    """
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
    kept = free_beside(register.with_name(f"{register.name}.before-restore"))
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
