"""A copy takes the register's place whole, and the file before it is kept."""

import shutil
import sqlite3
import sys
from collections import namedtuple
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.errors import (
    DiskFull,
    KnownError,
    NotAllowed,
    RegisterDamaged,
    RegisterForeign,
    RegisterMissing,
    RegisterProblem,
    RegisterTooNew,
)
from desktop_app.register.copies import counts_of, restore
from desktop_app.register.register import Register
from desktop_app.tracking.backup_copies import CopyCounts
from tests.register.given import TODAY, a_directive, a_notice


@pytest.fixture
def copy(path: Path, tmp_path: Path) -> Path:
    """A copy with one notice; a second notice came to the register after it."""
    (tmp_path / "sao").mkdir()
    target = tmp_path / "sao" / "a.dondoc"
    with closing(Register.open(path, today=TODAY)) as register:
        register.notices.add(*a_notice(a_directive()), today=TODAY)
        register.keeping.back_up(target)
        register.notices.add(*a_notice(a_directive("Khác"), number="2/TB"), today=TODAY)
    return target


def test_what_a_copy_holds_is_told_without_writing_to_it(copy: Path) -> None:
    before = copy.read_bytes()
    assert counts_of(copy) == CopyCounts(notices=1, directives=1, answers=0)
    assert copy.read_bytes() == before


def test_the_restored_register_is_the_copy_with_its_originals(copy: Path, path: Path) -> None:
    shutil.rmtree(path.with_name(f"{path.name}.files"))
    restore(copy, path)
    with closing(Register.open(path, today=TODAY)) as register:
        assert len(register.notices.all()) == 1
        assert register.keeping.check() == []


def test_the_present_file_is_kept_each_time(copy: Path, path: Path) -> None:
    first = path.read_bytes()
    assert restore(copy, path) == path.with_name(f"{path.name}.before-restore")
    second = path.read_bytes()
    assert restore(copy, path) == path.with_name(f"{path.name}.before-restore-2")
    assert path.with_name(f"{path.name}.before-restore").read_bytes() == first
    assert path.with_name(f"{path.name}.before-restore-2").read_bytes() == second


@pytest.mark.skipif(
    sys.platform == "win32", reason="Windows does not replace a file that is being read"
)
def test_the_present_file_is_replaced_and_never_written_into(copy: Path, path: Path) -> None:
    """Random kills miss the moment: who reads the file before must still read all of it."""
    before = path.read_bytes()
    with path.open("rb") as reader:
        restore(copy, path)
        assert reader.read() == before
    assert path.read_bytes() == copy.read_bytes() != before


def test_a_missing_register_comes_back(copy: Path, path: Path) -> None:
    path.unlink()
    assert restore(copy, path) is None
    assert counts_of(path).notices == 1


def test_a_change_cut_short_before_is_not_played_into_the_restored_file(
    copy: Path, path: Path
) -> None:
    journal = path.with_name(f"{path.name}-journal")
    journal.write_bytes(b"left by a power cut")
    kept = restore(copy, path)
    assert kept is not None
    assert not journal.exists()
    assert kept.with_name(f"{kept.name}-journal").read_bytes() == b"left by a power cut"


def _truncated(copy: Path) -> None:
    copy.write_bytes(copy.read_bytes()[:-8192])


def _another_programs(copy: Path) -> None:
    copy.unlink()
    with closing(sqlite3.connect(copy)) as raw:
        raw.execute("CREATE TABLE notices (id)")


def _newer(copy: Path) -> None:
    with closing(sqlite3.connect(copy)) as raw:
        raw.execute("PRAGMA user_version = 9999")


def _no_database(copy: Path) -> None:
    copy.write_bytes(b"Th\xc3\xb4ng b\xc3\xa1o" * 400)


@pytest.mark.parametrize(
    ("spoil", "kind"),
    [
        (_truncated, RegisterDamaged),
        (_another_programs, RegisterForeign),
        (_newer, RegisterTooNew),
        (_no_database, RegisterDamaged),
        (Path.unlink, RegisterMissing),
    ],
)
def test_a_copy_that_is_not_whole_changes_nothing(
    spoil: object, kind: type[KnownError], copy: Path, path: Path
) -> None:
    assert callable(spoil)
    before = path.read_bytes()
    spoil(copy)
    with pytest.raises(kind):
        restore(copy, path)
    assert path.read_bytes() == before
    assert sorted(file.name for file in path.parent.iterdir()) == [
        path.name,
        f"{path.name}.files",
    ]


def test_the_register_is_no_copy_of_itself(copy: Path, path: Path) -> None:
    assert copy.exists()
    with pytest.raises(NotAllowed):
        restore(path, path)


def test_a_full_disk_is_said_before_anything_is_written(
    copy: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = path.read_bytes()
    usage = namedtuple("usage", "total used free")  # noqa: PYI024  as shutil gives it
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(1, 1, 1))
    with pytest.raises(DiskFull):
        restore(copy, path)
    assert path.read_bytes() == before
    assert not path.with_name(f"{path.name}.before-restore").exists()


def test_a_folder_in_the_registers_place_is_left_alone(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "b.dondoc").mkdir()
    with pytest.raises(RegisterProblem):
        restore(copy, tmp_path / "b.dondoc")
    assert (tmp_path / "b.dondoc").is_dir()


@pytest.mark.parametrize(
    "folder", ["Văn phòng UBND tỉnh", "50%20 #1 & [x]", "Thu\u031b mu\u0323c", "a" * 120]
)
def test_wherever_the_register_lies_it_is_copied_looked_into_and_restored(
    folder: str, tmp_path: Path
) -> None:
    path = tmp_path / folder / "sổ #2 của tôi.dondoc"
    with closing(Register.open(path, today=TODAY)) as register:
        register.notices.add(*a_notice(a_directive()), today=TODAY)
        copy = path.with_name("bản sao 100% #1.dondoc")
        register.keeping.back_up(copy)
    assert counts_of(copy) == CopyCounts(notices=1, directives=1, answers=0)
    restore(copy, path)
    with closing(Register.open(path, today=TODAY)) as register:
        assert register.keeping.check() == []
