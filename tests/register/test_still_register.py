"""The bytes of a register that others write to: whole pieces, and nobody's lock lost."""

import io
import random
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.errors import CopyDiffers, RegisterDamaged, RegisterInUse
from desktop_app.register import still_register
from desktop_app.register.opening import open_again
from desktop_app.register.register import Register
from desktop_app.register.still_register import PIECE, StillRegister
from desktop_app.register.verified_copy import _copy_until_the_same, write_verified
from tests.register.given import TODAY, a_directive, a_notice

_ROWS = 700  # of six kilobytes: more than four pieces
_WRITES = "import sqlite3, sys; sqlite3.connect(sys.argv[1], 0.1).execute('BEGIN IMMEDIATE')"


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A file of several pieces whose first and last rows change together."""
    path = tmp_path / "lớn.dondoc"
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("PRAGMA synchronous = OFF")
        raw.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER, pad BLOB)")
        raw.executemany(
            "INSERT INTO t (n, pad) VALUES (0, ?)",
            ((random.Random(row).randbytes(6_000),) for row in range(_ROWS)),  # noqa: S311
        )
    assert path.stat().st_size > 4 * PIECE
    return path


@pytest.fixture
def source(large: Path) -> Iterator[StillRegister]:
    with closing(StillRegister(large)) as opened:
        yield opened


def _change_both_ends(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("PRAGMA synchronous = OFF")
        raw.execute("UPDATE t SET n = n + 1 WHERE id IN (1, ?)", (_ROWS,))


def test_a_copy_is_the_register_to_the_byte(large: Path, tmp_path: Path) -> None:
    for long_look in (False, True):
        write_verified(large, tmp_path / "a.dondoc", long_look=long_look)
        assert (tmp_path / "a.dondoc").read_bytes() == large.read_bytes()


def test_a_copy_is_of_one_moment_whoever_writes_meanwhile(large: Path, tmp_path: Path) -> None:
    target = tmp_path / "a.dondoc"
    stop = threading.Event()

    def write() -> None:
        while not stop.wait(0.02):
            _change_both_ends(large)

    writer = threading.Thread(target=write)
    writer.start()
    seen = set()
    try:
        for _ in range(20):
            write_verified(large, target, long_look=False)
            with closing(sqlite3.connect(target)) as raw:
                first, last = raw.execute("SELECT n FROM t WHERE id IN (1, ?)", (_ROWS,))
                assert first == last
                assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            seen.add(first)
    finally:
        stop.set()
        writer.join()
    assert len(seen) > 1


def test_what_changed_while_it_was_copied_is_copied_again(
    source: StillRegister, large: Path, tmp_path: Path
) -> None:
    with _Disturbed(tmp_path / "a", large, times=3) as copy:
        _copy_until_the_same(source, copy, "a", long_look=True)
    assert (tmp_path / "a").read_bytes() == large.read_bytes()


def test_a_register_that_never_stands_still_makes_no_copy(
    source: StillRegister, large: Path, tmp_path: Path
) -> None:
    with _Disturbed(tmp_path / "a", large, times=10**6) as copy, pytest.raises(RegisterInUse):
        _copy_until_the_same(source, copy, "a", long_look=False)


class _Disturbed(io.FileIO):
    """The file of a copy during which somebody changes the register."""

    def __init__(self, path: Path, register: Path, times: int) -> None:
        super().__init__(path, "wb+")
        self._register, self._times = register, times

    def seek(self, at: int, whence: int = 0) -> int:
        if at == 2 * PIECE and self._times:
            self._times -= 1
            _change_both_ends(self._register)
        return super().seek(at, whence)


def test_a_disk_that_gives_other_bytes_back_makes_no_copy(
    source: StillRegister, tmp_path: Path
) -> None:
    with _Faulty(tmp_path / "a", "wb+") as copy, pytest.raises(CopyDiffers, match=r"a\.dondoc"):
        _copy_until_the_same(source, copy, "a.dondoc", long_look=False)


class _Faulty(io.FileIO):
    """A stick whose third megabyte comes back as another."""

    def read(self, size: int | None = -1) -> bytes:
        is_third = self.tell() == 2 * PIECE
        read = super().read(size)
        return read[:-1] + b"?" if is_third and read else read


def test_a_file_that_is_cut_is_damaged(large: Path, tmp_path: Path) -> None:
    with large.open("rb+") as file:
        file.truncate(3 * PIECE + 100)
    with pytest.raises(RegisterDamaged, match=r"lớn\.dondoc"):
        write_verified(large, tmp_path / "a.dondoc", long_look=False)
    assert list(tmp_path.iterdir()) == [large]


def test_the_page_that_sqlite_locks_is_never_read(
    source: StillRegister, large: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(still_register, "_LOCKED_BYTES", PIECE)
    whole = large.read_bytes()
    assert source.piece(0) == whole[:PIECE]
    assert source.piece(PIECE) == bytes(4096) + whole[PIECE + 4096 : 2 * PIECE]
    assert source.piece(2 * PIECE) == whole[2 * PIECE : 3 * PIECE]


@pytest.mark.slow
def test_nobody_else_writes_while_a_change_is_open_though_the_register_was_copied(
    path: Path, tmp_path: Path
) -> None:
    """Closing a file ends all of a process's locks on it, unless one knows of it."""
    with closing(Register.open(path, today=TODAY)) as register:
        register.notices.add(*a_notice(a_directive()), today=TODAY)
        with register._connection.transaction():
            write_verified(path, tmp_path / "a.dondoc", long_look=False)
            open_again(path).close()
            refused = _write_from_elsewhere(path)
        assert "locked" in refused
        write_verified(path, tmp_path / "a.dondoc", long_look=False)
        assert _write_from_elsewhere(path) == ""


def _write_from_elsewhere(path: Path) -> str:
    """What another program hears that begins a change."""
    command = (sys.executable, "-c", _WRITES, str(path))
    return subprocess.run(command, check=False, capture_output=True, text=True).stderr
