"""A disk that is really full, where the tests may mount one: one sentence, nothing half."""

import hashlib
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from desktop_app.desk import backups
from desktop_app.errors import DiskFull
from desktop_app.register.readable import write_readable
from desktop_app.register.rebuilding import rebuild
from desktop_app.register.register import Register
from desktop_app.reports.safe_file import write_whole
from tests.register.given import TODAY, a_directive, a_notice
from tests.small_disk import leave, make_room, small_disk

KEPT = Path(__file__).parent / "kept"
NOW = datetime(2026, 11, 23, 9, 30)  # noqa: DTZ001  the PC's own hour


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "đĩa nhỏ") as folder:
        yield folder


@pytest.fixture
def filled(disk: Path) -> Path:
    path = disk / "văn phòng" / "sổ.dondoc"
    with closing(Register.open(path, today=TODAY)) as register:
        register.notices.add(*a_notice(a_directive()), today=TODAY)
    return path


def everything_below(folder: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def _sentence(refused: pytest.ExceptionInfo[DiskFull]) -> str:
    return refused.value.sentence()


@pytest.mark.parametrize("room", [0, 4_096, 20_000, 60_000, 200_000])
def test_a_change_for_which_there_is_no_room_is_not_made_and_those_before_are(
    room: int, disk: Path, filled: Path
) -> None:
    with closing(Register.open(filled, today=TODAY)) as register:
        leave(disk, room)
        kept = 1
        with pytest.raises(DiskFull) as refused:  # noqa: PT012  what was kept is counted
            while True:
                work = [a_directive(f"Việc {n} " + "cần làm " * 30) for n in range(20)]
                register.notices.add(*a_notice(*work, number=f"{kept}/TB"), today=TODAY)
                kept += 1
        assert _sentence(refused).startswith("Ổ đĩa không còn chỗ để ghi")
        assert len(register.notices.all()) == kept
        assert register.keeping.check() == []
        make_room(disk)
        register.notices.add(*a_notice(a_directive("Sau đó"), number="sau/TB"), today=TODAY)
    with closing(Register.open(filled, today=TODAY)) as register:
        assert len(register.notices.all()) == kept + 1
        assert register.keeping.check() == []


def test_a_register_opens_on_a_full_disk_and_shows_what_it_holds(
    disk: Path, filled: Path
) -> None:
    leave(disk, 0)
    with closing(Register.open(filled, today=TODAY)) as register:
        assert len(register.notices.all()) == 1


def test_a_new_register_for_which_there_is_no_room_is_not_there(disk: Path) -> None:
    leave(disk, 50_000)
    path = disk / "sổ.dondoc"
    with pytest.raises(DiskFull):
        Register.open(path, today=TODAY)
    assert [file.name for file in disk.iterdir()] == ["ballast"]


def test_an_original_for_which_there_is_no_room_brings_no_notice(
    disk: Path, filled: Path
) -> None:
    large = b"x" * 400_000
    notice, _ = a_notice(a_directive("Lớn"), number="2/TB")
    notice = replace(notice, sha256=hashlib.sha256(large).hexdigest())
    with closing(Register.open(filled, today=TODAY)) as register:
        leave(disk, 200_000)
        with pytest.raises(DiskFull):
            register.notices.add(notice, large, today=TODAY)
        assert len(register.notices.all()) == 1
    assert [file for file in disk.rglob("*") if ".new-" in file.name] == []


@pytest.mark.parametrize("room", [0, 50_000])
def test_a_copy_for_which_there_is_no_room_leaves_the_copies_before(
    room: int, disk: Path, filled: Path
) -> None:
    backups.make(filled, NOW)
    leave(disk, room)
    before = everything_below(disk)
    with pytest.raises(DiskFull):
        backups.make(filled, NOW.replace(hour=10), even_if_same=True)
    assert everything_below(disk) == before


def test_readable_files_for_which_there_is_no_room_leave_those_before(
    disk: Path, filled: Path
) -> None:
    folder = disk / "a.readable"
    write_readable(filled, folder)
    leave(disk, 4_096)
    before = everything_below(disk)
    with pytest.raises(DiskFull):
        write_readable(filled, folder)
    assert everything_below(disk) == before


@pytest.mark.parametrize("room", [0, 50_000, 300_000])
def test_a_restore_for_which_there_is_no_room_changes_nothing(
    room: int, disk: Path, filled: Path
) -> None:
    copy = backups.make(filled, NOW).path
    leave(disk, room)
    before = everything_below(disk)
    with pytest.raises(DiskFull):
        backups.restore(copy, filled)
    assert everything_below(disk) == before


def test_a_register_made_anew_without_room_is_not_there(
    disk: Path, filled: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "a.readable"
    write_readable(filled, folder)
    leave(disk, 50_000)
    again = disk / "mới" / "sổ.dondoc"
    with pytest.raises(DiskFull):
        rebuild(folder, again)
    assert list(again.parent.iterdir()) == []


@pytest.mark.parametrize("share", [0, 0.5, 1.1])
def test_an_upgrade_for_which_there_is_no_room_leaves_the_register_as_it_was(
    share: float, disk: Path
) -> None:
    path = disk / "sổ.dondoc"
    shutil.copyfile(KEPT / "version_8.dondoc", path)
    shutil.copytree(KEPT / "version_8.dondoc.files", disk / "sổ.dondoc.files")
    before = path.read_bytes()
    leave(disk, int(len(before) * share))
    with pytest.raises(DiskFull):
        Register.open(path, today=TODAY)
    assert [file.name for file in disk.iterdir() if ".new-" in file.name] == []
    make_room(disk)
    with closing(Register.open(path, today=TODAY)) as register:
        assert register.keeping.check() == []
        assert register.notices.all()


def test_a_paper_for_which_there_is_no_room_leaves_the_one_before(disk: Path) -> None:
    paper = disk / "BaoCaoTuan_2026-W47.xlsx"
    paper.write_bytes(b"the week before")
    leave(disk, 4_096)
    with pytest.raises(DiskFull) as refused:
        write_whole(paper, lambda file: file.write(b"x" * 50_000))
    assert paper.name in _sentence(refused)
    make_room(disk)
    assert everything_below(disk) == {paper: b"the week before"}
