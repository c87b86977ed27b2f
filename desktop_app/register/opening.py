"""Opening a register's file: what stands there is looked at first, and never mended."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from desktop_app.errors import (
    NO_ROOM,
    DiskFull,
    RegisterDamaged,
    RegisterForeign,
    RegisterMissing,
    RegisterProblem,
    RegisterReadOnly,
    RegisterTooNew,
)
from desktop_app.register.connection import explained, plain_connection
from desktop_app.register.format import APPLICATION_ID, INDEXES, TABLES, TRIGGERS, VERSION

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100  # bytes at the head of every SQLite file
_APPLICATION_ID_AT = slice(68, 72)
_PATIENCE = 10_000  # milliseconds for others to let the register go, where no window waits


def open_file(path: Path, fill: Callable[[sqlite3.Connection], None]) -> sqlite3.Connection:
    """The connection to the register at `path`, made and filled when nothing stands there.

    Raises RegisterProblem in one of its kinds.
    """
    with explained(path):
        if not os.path.lexists(path):
            _make(path, fill)
        _look_at(path)
        raw = plain_connection(path)
        try:
            _bring_up_to_date(raw, path)
            _see_that_it_is_whole(raw, path)
            _see_that_it_can_be_written(raw)
        except BaseException:
            raw.close()
            raise
        return raw


def open_again(path: Path) -> sqlite3.Connection:
    """One more connection to a register that is open; nothing is made or brought up to date.

    Raises RegisterProblem in one of its kinds.
    """
    with explained(path):
        if not os.path.lexists(path):
            raise RegisterMissing(path=path)
        if not path.is_file():
            raise RegisterProblem(path=path)
        # Through SQLite alone: another look at the file would end the window's locks on it.
        raw = plain_connection(path)
        try:
            raw.execute(f"PRAGMA busy_timeout = {_PATIENCE}")
            _see_that_it_is_a_register(raw, path)
        except BaseException:
            raw.close()
            raise
        return raw


def new_in_memory(fill: Callable[[sqlite3.Connection], None]) -> sqlite3.Connection:
    """An empty register that lives as long as its connection."""
    raw = plain_connection(None)
    migrate(raw)
    fill(raw)
    return raw


def _make(path: Path, fill: Callable[[sqlite3.Connection], None]) -> None:
    """Make the register beside its place and move it there whole."""
    unfinished = path.with_name(f"{path.name}.new-{os.getpid()}")
    with _refusals_named(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    try:
        raw = plain_connection(unfinished)
        try:
            raw.execute("PRAGMA journal_mode = DELETE")
            # Nobody has it yet: it goes to the disk once, when it is whole.
            raw.execute("PRAGMA synchronous = OFF")
            migrate(raw)
            fill(raw)
        finally:
            raw.close()
        with _refusals_named(path):
            with unfinished.open("rb+") as file:
                os.fsync(file.fileno())
            unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


@contextmanager
def _refusals_named(path: Path) -> Iterator[None]:
    """What the system refuses of files and folders: a full disk, or what cannot be written."""
    try:
        yield
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull(name=path.name) from error
        raise RegisterReadOnly(path=path) from error


def _look_at(path: Path) -> None:
    """Refuse what is no register, before SQLite touches it."""
    if not path.is_file():
        raise RegisterProblem(path=path)
    with _refusals_named(path), path.open("rb") as file:
        header = file.read(_HEADER)
    if not header.strip(b"\x00"):
        raise RegisterDamaged(path=path)  # empty or zeroed: what a power cut may leave
    if not header.startswith(_MAGIC):
        raise RegisterForeign(path=path)
    if len(header) < _HEADER:
        raise RegisterDamaged(path=path)
    if int.from_bytes(header[_APPLICATION_ID_AT], "big") != APPLICATION_ID:
        raise RegisterForeign(path=path)
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise RegisterReadOnly(path=path)


def _bring_up_to_date(raw: sqlite3.Connection, path: Path) -> None:
    version: int = raw.execute("PRAGMA user_version").fetchone()[0]
    if version > VERSION:
        raise RegisterTooNew(path=path)
    if version < VERSION:
        _keep_a_copy(raw, path, version)
        migrate(raw)


def _keep_a_copy(raw: sqlite3.Connection, path: Path, version: int) -> None:
    """Keep the file as it was, beside it: `register.dondoc.before-m005`."""
    copy = path.with_name(f"{path.name}.before-m{version + 1:03d}")
    unfinished = copy.with_name(f"{copy.name}.new-{os.getpid()}")
    raw.execute("BEGIN IMMEDIATE")  # nobody writes while it is copied
    try:
        with _refusals_named(path):
            shutil.copyfile(path, unfinished)
            unfinished.replace(copy)
    finally:
        raw.execute("ROLLBACK")
        unfinished.unlink(missing_ok=True)


def migrate(raw: sqlite3.Connection, *, up_to: int | None = None) -> None:
    """Bring the tables up to date; a new register up to the step `up_to` alone."""
    # sqlite-utils costs more to import than Qt: only a new or an older register pays for it.
    from sqlite_utils.db import Database  # noqa: PLC0415

    from desktop_app.register.migrations import migrations  # noqa: PLC0415

    db = Database(raw, execute_plugins=False, recursive_triggers=False)
    if up_to is not None and up_to < VERSION:
        after = next(step.name for step in migrations.pending(db)[up_to:])
        migrations.apply(db, stop_before=after)
        return
    migrations.apply(db)
    missing = missing_parts(raw)
    assert not missing, f"the migrations left out {missing}"  # noqa: S101  a bug, not a fault


def missing_parts(raw: sqlite3.Connection) -> Sequence[str]:
    """The tables, indexes and triggers a register must have and this one has not."""
    present = {row[0] for row in raw.execute("SELECT name FROM sqlite_master")}
    return sorted((TABLES | INDEXES | TRIGGERS) - present)


def _see_that_it_is_a_register(raw: sqlite3.Connection, path: Path) -> None:
    if raw.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise RegisterForeign(path=path)


def _see_that_it_is_whole(raw: sqlite3.Connection, path: Path) -> None:
    """A quick look; the long one is `check`."""
    size = raw.execute("PRAGMA page_size").fetchone()[0]
    pages = raw.execute("PRAGMA page_count").fetchone()[0]
    if missing_parts(raw) or path.stat().st_size < size * pages:
        raise RegisterDamaged(path=path)


def _see_that_it_can_be_written(raw: sqlite3.Connection) -> None:
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("ROLLBACK")
