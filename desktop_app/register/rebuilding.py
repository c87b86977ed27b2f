"""A register made anew from its readable files."""

import hashlib
import json
import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from desktop_app.errors import (
    FileDamaged,
    FileMissing,
    NotAllowed,
    RegisterDamaged,
    RegisterTooNew,
)
from desktop_app.register.connection import Connection, explained, known_error, plain_connection
from desktop_app.register.files import FolderOriginals, folder_of, refusals_named
from desktop_app.register.format import VERSION
from desktop_app.register.opening import migrate
from desktop_app.register.readable import FORMAT, OFFICE, Tables, row_counts_of, stored_tables
from desktop_app.register.search import SearchWords


def rebuild(folder: Path, register: Path) -> None:
    """Make the register at `register`, where nothing stands, from the files in `folder`.

    The files that came in are taken from beside them. Whole or not at all. Raises FileMissing
    or FileDamaged with the name of a file that is not as it was written, RegisterTooNew,
    NotAllowed, DiskFull or FolderReadOnly.
    """
    if os.path.lexists(register):
        raise NotAllowed(
            reason_vi=f"Đã có sổ tại “{register}”: hãy chọn tên khác bằng --register.",
            reason_en=f"A register stands at “{register}”: choose another by --register.",
        )
    office = _read(folder, OFFICE, None)
    if office.get("format") != FORMAT:
        raise FileDamaged(name=OFFICE)
    if office["version"] > VERSION:
        raise RegisterTooNew(path=folder)
    unfinished = register.with_name(f"{register.name}.new-{os.getpid()}")
    try:
        with refusals_named(register), explained(register):
            register.parent.mkdir(parents=True, exist_ok=True)
            with closing(plain_connection(unfinished)) as raw:
                raw.execute("PRAGMA synchronous = OFF")  # it goes to the disk once, when whole
                _fill_checked(raw, folder, office)
            for originals in sorted({*folder.glob("*.files"), *folder.parent.glob("*.files")}):
                FolderOriginals(originals.with_suffix("")).copy_new(folder_of(register))
            with unfinished.open("rb+") as file:
                os.fsync(file.fileno())
            unfinished.replace(register)
    finally:
        unfinished.unlink(missing_ok=True)


def _fill_checked(raw: sqlite3.Connection, folder: Path, office: dict[str, Any]) -> None:
    """What cannot be put in, of whatever kind it is, was not written by the program."""
    try:
        _fill(raw, folder, office)
    except (sqlite3.Error, KeyError, TypeError, ValueError, AttributeError) as error:
        if known_error(error, None) if isinstance(error, sqlite3.Error) else None:
            raise
        raise FileDamaged(name=folder.name) from error


def _fill(raw: sqlite3.Connection, folder: Path, office: dict[str, Any]) -> None:
    """Put the rows into the tables of their own version, and bring those up to date."""
    migrate(raw, up_to=office["version"])
    connection = Connection(raw, None)
    raw.execute("PRAGMA foreign_keys = OFF")  # all of it is looked at in the end
    columns = {table: _columns(raw, table) for table in stored_tables(raw)}
    with connection.transaction():
        for table in columns:
            connection.run(f"DELETE FROM {table}")
        for tables in _each(folder, office):
            for table, rows in tables.items():
                _put_in(connection, table, rows, columns[table])
        if row_counts_of(raw) != office["rows"]:
            raise FileDamaged(name=OFFICE)
    raw.execute("PRAGMA foreign_keys = ON")
    if raw.execute("PRAGMA foreign_key_check").fetchone():
        raise RegisterDamaged(path=folder)
    migrate(raw)
    search = SearchWords(connection)
    with connection.transaction():
        search.refresh(_numbers(raw, "directives"))
        search.refresh_notices(_numbers(raw, "notices"))


def _put_in(
    connection: Connection, table: str, rows: list[dict[str, Any]], columns: list[str]
) -> None:
    if table == _COUNTERS:  # SQLite has counted meanwhile
        connection.run(f"DELETE FROM {table}")
    names = ", ".join(columns)
    marks = ", ".join(f":{name}" for name in columns)
    connection.run_many(f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)


def _columns(raw: sqlite3.Connection, table: str) -> list[str]:
    return [row["name"] for row in raw.execute(f"PRAGMA table_info({table})")]


def _each(folder: Path, office: dict[str, Any]) -> Iterator[Tables]:
    # SQLite counts up while rows are put in: its own table of counters comes last.
    if not all(map(_NAME.fullmatch, office["files"])):  # a name is never a path
        raise FileDamaged(name=OFFICE)
    for name, told in office["files"].items():
        yield _read(folder, name, told)["tables"]
    tables = dict(office["tables"])
    counters = tables.pop(_COUNTERS, [])
    yield tables
    yield {_COUNTERS: counters}


_COUNTERS = "sqlite_sequence"
_NAME = re.compile(r"(notices|reports|history)/[\w-]+\.json")


def _read(folder: Path, name: str, told: str | None) -> dict[str, Any]:
    """What stands in a file, which must be as it was written where its sum is told."""
    try:
        content = (folder / name).read_bytes()
        if told is not None and hashlib.sha256(content).hexdigest() != told:
            raise FileDamaged(name=name)
        read: dict[str, Any] = json.loads(content)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileMissing(name=folder / name) from error
    except ValueError as error:
        raise FileDamaged(name=name) from error
    return read


def _numbers(raw: sqlite3.Connection, table: str) -> list[int]:
    return [row[0] for row in raw.execute(f"SELECT id FROM {table}")]
