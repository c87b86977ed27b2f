"""A verified copy of the register, and the long look at whether it is whole."""

import os
import sqlite3
from pathlib import Path

from desktop_app.errors import FileOpenElsewhere, FolderMissing, NotAllowed, RegisterDamaged
from desktop_app.register.connection import Connection, explained
from desktop_app.register.files import Originals, folder_of
from desktop_app.register.format import TABLES
from desktop_app.register.opening import missing_parts


def back_up(connection: Connection, originals: Originals, target: Path) -> None:
    """Write a copy to `target`, whole and checked, or leave what stands there.

    The originals go before, those that are new, into the folder beside it that bears the
    register's name: many copies in one folder share it.

    Raises FolderMissing, NotAllowed for the register's own place, FileOpenElsewhere, DiskFull
    or RegisterProblem in one of its kinds.
    """
    if not target.parent.is_dir():
        raise FolderMissing(name=target.parent)
    if connection.path and target.resolve() == connection.path.resolve():
        raise NotAllowed(
            reason_vi="Không sao lưu đè lên chính sổ đang mở: hãy chọn tên hoặc thư mục khác.",
            reason_en="The copy cannot take the register's own place: choose another.",
        )
    originals.copy_new(folder_of(target.with_name((connection.path or target).name)))
    unfinished = target.with_name(f"{target.name}.new-{os.getpid()}")
    try:
        with explained(target):
            copy = sqlite3.connect(unfinished, isolation_level=None)
            try:
                connection.raw.backup(copy)
                whole = copy.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
                same = row_counts(copy) == row_counts(connection.raw)
            finally:
                copy.close()
        if not (whole and same):
            raise RegisterDamaged(path=connection.path or target)
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        unfinished.replace(target)
    except PermissionError as error:  # on Windows, when another program has it open
        raise FileOpenElsewhere(name=target.name) from error
    finally:
        unfinished.unlink(missing_ok=True)


def row_counts(raw: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table has."""
    return {
        table: raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in sorted(TABLES)
    }


def faults(connection: Connection) -> list[str]:
    """What is wrong with the register, a Vietnamese sentence each; empty when it is whole."""
    with explained(connection.path):
        found = [
            f"Tệp bị hỏng: {row[0]}."
            for row in connection.raw.execute("PRAGMA integrity_check")
            if row[0] != "ok"
        ]
    found += [
        f"Bảng {row['table']} có dòng trỏ tới bảng {row['parent']} không còn."
        for row in connection.rows("PRAGMA foreign_key_check")
    ]
    found += [f"Thiếu phần “{name}” của sổ." for name in missing_parts(connection.raw)]
    directives, searched = (
        connection.value("SELECT count(*) FROM directives"),
        connection.value("SELECT count(*) FROM search"),
    )
    if directives != searched:
        found.append(f"Chỉ mục tìm kiếm có {searched} dòng cho {directives} nhiệm vụ.")
    return found
