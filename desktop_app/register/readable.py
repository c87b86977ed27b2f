"""The register as files that a person and any program can read: one .json a notice.

    so.dondoc.readable/
        office.json                 settings, agencies, calendar …, and the sum of every file
        notices/0001_87TbVpubnd.json    the notice with all that was ever said of its work
        reports/0001.json           an issued report with the lines it froze
        history/00000001_2026-11.json   every change, a month a file

Everything that cannot be computed is in it; the files that came in lie beside it as they came.
"""

import hashlib
import json
import os
import shutil
import sqlite3
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from desktop_app.register.copies import reading_only
from desktop_app.register.files import refusals_named
from desktop_app.tracking.file_words import file_word

FORMAT = "dondoc-readable/1"
OFFICE = "office.json"
_LEAST_SHARE = 0.8  # with fewer rows than that the files before are kept as well

Rows = list[dict[str, Any]]
Tables = dict[str, Rows]

_OF_DIRECTIVE = "directive_id IN (SELECT id FROM directives WHERE notice_id = :owner)"
#: What belongs to a notice, and how its rows are found.
OF_NOTICE = {
    "notices": "id = :owner",
    "points": "notice_id = :owner",
    "directives": "notice_id = :owner",
    "relations": "notice_id = :owner",
    "deleted_directives": "notice_id = :owner",
    "deadlines": _OF_DIRECTIVE,
    "assignments": _OF_DIRECTIVE,
    "progress": _OF_DIRECTIVE,
    "extensions": _OF_DIRECTIVE,
    "extension_requests": _OF_DIRECTIVE,
    "evidence": _OF_DIRECTIVE,
    "occurrences": _OF_DIRECTIVE,
    "chases": _OF_DIRECTIVE,
}
OF_REPORT = {
    "reports": "id = :owner",
    "report_lines": "report_id = :owner",
    "report_coverage": "report_id = :owner",
}
_OF_HISTORY = ("history", "history_directives")


def write_readable(copy: Path, folder: Path) -> None:
    """Write what `copy` holds into `folder`, which is replaced as a whole.

    Where much is gone from the register, what stood there is kept as `….before-<n>`.
    Raises RegisterProblem, DiskFull or FolderReadOnly; then `folder` is as it was.
    """
    unfinished = folder.with_name(f"{folder.name}.new-{os.getpid()}")
    with refusals_named(folder), reading_only(copy) as raw:
        shutil.rmtree(unfinished, ignore_errors=True)
        try:
            sums = {name: _write(unfinished / name, tables) for name, tables in _files_of(raw)}
            counts = row_counts_of(raw)
            _write(unfinished / OFFICE, _others(raw), **_head(raw, sums, counts))
            _put_in_place(unfinished, folder, sum(counts.values()))
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)


def stored_tables(raw: sqlite3.Connection) -> list[str]:
    """The tables that hold what cannot be computed."""
    rows = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name")
    named = dict(rows.fetchall())
    computed = {name for name, sql in named.items() if sql.startswith("CREATE VIRTUAL")}
    return [
        name
        for name in named
        if name not in computed
        and not any(name.startswith(f"{each}_") for each in computed)
        and name != "_sqlite_migrations"  # the steps of the tables themselves
    ]


def row_counts_of(raw: sqlite3.Connection) -> dict[str, int]:
    """How many rows each of these tables has."""
    return {
        name: raw.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
        for name in stored_tables(raw)
    }


def _files_of(raw: sqlite3.Connection) -> Iterator[tuple[str, Tables]]:
    present = set(stored_tables(raw))
    for number, title in raw.execute(
        "SELECT id, coalesce(number, source_name) FROM notices ORDER BY id"
    ).fetchall():
        name = f"notices/{number:04}_{file_word(title)}.json"
        yield name, _owned(raw, OF_NOTICE, present, number)
    for (number,) in raw.execute("SELECT id FROM reports ORDER BY id").fetchall():
        yield f"reports/{number:04}.json", _owned(raw, OF_REPORT, present, number)
    yield from _history(raw)


def _owned(
    raw: sqlite3.Connection, kinds: dict[str, str], present: set[str], owner: int
) -> Tables:
    found = {
        table: _rows(raw, f"SELECT * FROM {table} WHERE {which}", {"owner": owner})
        for table, which in kinds.items()
        if table in present  # an earlier version had fewer
    }
    return {table: rows for table, rows in found.items() if rows}


def _history(raw: sqlite3.Connection) -> Iterator[tuple[str, Tables]]:
    """A file for each month in which something was done; a clock set back begins another."""
    months = raw.execute("SELECT id, substr(at, 1, 7) FROM history ORDER BY id")
    for month, events in groupby(months.fetchall(), key=lambda event: event[1]):
        numbers = [number for number, _ in events]
        span = {"first": numbers[0], "last": numbers[-1]}
        yield (
            f"history/{numbers[0]:08}_{month}.json",
            {
                "history": _rows(
                    raw, "SELECT * FROM history WHERE id BETWEEN :first AND :last", span
                ),
                "history_directives": _rows(
                    raw,
                    "SELECT * FROM history_directives WHERE event_id BETWEEN :first AND :last",
                    span,
                ),
            },
        )


def _others(raw: sqlite3.Connection) -> Tables:
    told = {*OF_NOTICE, *OF_REPORT, *_OF_HISTORY}
    return {
        table: _rows(raw, f"SELECT * FROM {table}", {})
        for table in stored_tables(raw)
        if table not in told
    }


def _rows(raw: sqlite3.Connection, sql: str, parameters: dict[str, int]) -> Rows:
    cursor = raw.execute(sql, parameters)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def _head(
    raw: sqlite3.Connection, sums: dict[str, str], counts: dict[str, int]
) -> dict[str, Any]:
    version = raw.execute("PRAGMA user_version").fetchone()[0]
    return {"format": FORMAT, "version": version, "rows": counts, "files": sums}


def _write(path: Path, tables: Tables, **head: Any) -> str:
    """The sha256 of what was written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    content = json.dumps({**head, "tables": tables}, ensure_ascii=False, indent=1).encode()
    path.write_bytes(content)
    return hashlib.sha256(content).hexdigest()


def _put_in_place(unfinished: Path, folder: Path, rows: int) -> None:
    """Between the two moves nothing stands there; what stood there is beside it then."""
    if folder.exists():
        before = _free_name(folder)
        lost_much = rows < _rows_in(folder) * _LEAST_SHARE
        folder.rename(before)
        unfinished.rename(folder)
        if not lost_much:
            shutil.rmtree(before, ignore_errors=True)
    else:
        unfinished.rename(folder)


def _rows_in(folder: Path) -> int:
    try:
        head = json.loads((folder / OFFICE).read_bytes())
        return sum(head["rows"].values())
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return 0


def _free_name(folder: Path) -> Path:
    number = 1
    while folder.with_name(f"{folder.name}.before-{number}").exists():
        number += 1
    return folder.with_name(f"{folder.name}.before-{number}")
