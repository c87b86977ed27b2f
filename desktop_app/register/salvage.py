"""What can still be read of a damaged register, as tables that Excel opens."""

import csv
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from desktop_app.errors import RegisterDamaged
from desktop_app.register.connection import explained
from desktop_app.register.files import free_beside, refusals_named
from desktop_app.register.readable import stored_tables
from desktop_app.tracking.backup_copies import Salvaged

_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would calculate


def salvage(register: Path, folder: Path) -> Salvaged:
    """Write each table of the damaged file `register` to `folder`, as far as it can be read.

    The file itself is never written to. `folder` is made; what stands there already stays and
    the new one gets a number. Raises RegisterDamaged where nothing can be read, DiskFull or
    FolderReadOnly.
    """
    place = free_beside(folder)
    unfinished = place.with_name(f"{place.name}.new-{os.getpid()}")
    try:
        with refusals_named(place), explained(register), _as_it_is(register) as raw:
            unfinished.mkdir(parents=True)
            counts, broken = {}, []
            for table in _tables(raw, register):
                rows, is_whole = _readable_rows(raw, table)
                counts[table] = len(rows)
                _write(unfinished / f"{table}.csv", _heads(raw, table), rows)
                if not is_whole:
                    broken.append(table)
            if not any(counts.values()):
                raise RegisterDamaged(path=register)
            unfinished.rename(place)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return Salvaged(
        place, counts.get("notices", 0), counts.get("directives", 0), tuple(sorted(broken))
    )


def _as_it_is(register: Path) -> "closing[sqlite3.Connection]":
    """A connection that takes no lock and plays no journal: the file stays as it is."""
    uri = f"{register.resolve().as_uri()}?mode=ro&immutable=1"
    raw = sqlite3.connect(uri, uri=True)
    raw.text_factory = lambda text: text.decode("utf-8", "replace")
    return closing(raw)


def _tables(raw: sqlite3.Connection, register: Path) -> list[str]:
    try:
        return stored_tables(raw)
    except (sqlite3.DatabaseError, AttributeError) as error:  # its own outline is gone
        raise RegisterDamaged(path=register) from error


def _readable_rows(
    raw: sqlite3.Connection, table: str
) -> tuple[list[tuple[object, ...]], bool]:
    """The rows from the front up to the first break, then from the back up to the last."""
    rows, is_whole = _until_break(raw, table, "")
    if is_whole:
        return rows, True
    behind, _ = _until_break(raw, table, " ORDER BY 1 DESC")
    found = dict.fromkeys(rows)
    found.update(dict.fromkeys(reversed(behind)))
    return list(found), False


def _until_break(
    raw: sqlite3.Connection, table: str, order: str
) -> tuple[list[tuple[object, ...]], bool]:
    rows: list[tuple[object, ...]] = []
    try:
        rows.extend(raw.execute(f"SELECT * FROM {table} NOT INDEXED{order}"))
    except sqlite3.DatabaseError:
        return rows, False
    return rows, True


def _heads(raw: sqlite3.Connection, table: str) -> Iterator[str]:
    with suppress(sqlite3.DatabaseError):
        for column in raw.execute(f"PRAGMA table_info({table})").fetchall():
            yield column[1]


def _write(path: Path, heads: Iterator[str], rows: list[tuple[object, ...]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(heads)
        writer.writerows([_cell(value) for value in row] for row in rows)


def _cell(value: object) -> object:
    """Text that a spreadsheet would take for a formula is kept as text."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
