"""No room left, made by the system's own limit on a file's size: nothing half, nothing lost."""

import hashlib
import shutil
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from desktop_app.desk import backups
from desktop_app.errors import DiskFull, RegisterProblem
from desktop_app.register.readable import write_readable
from desktop_app.register.rebuilding import rebuild
from desktop_app.register.register import Register
from desktop_app.reports.safe_file import write_whole
from tests.register.given import TODAY, a_directive, a_notice

if sys.platform == "win32":
    pytest.skip("Windows has no limit on a file's size", allow_module_level=True)
import resource

#: SQLite tells a limit of the system from a full disk only by the code of the write.
REFUSED = (DiskFull, RegisterProblem)
KEPT = Path(__file__).parent / "kept"
NOW = datetime(2026, 11, 23, 9, 30)  # noqa: DTZ001  the PC's own hour


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file may grow past `size` bytes: the system refuses as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture
def filled(path: Path) -> Path:
    with closing(Register.open(path, today=TODAY)) as register:
        register.notices.add(*a_notice(a_directive()), today=TODAY)
    return path


def _add_for_ever(register: Register, said: list[int]) -> None:
    while True:
        work = [a_directive(f"Việc {n} " + "cần làm " * 30) for n in range(20)]
        register.notices.add(*a_notice(*work, number=f"{len(said)}/TB"), today=TODAY)
        said.append(1)


def everything_below(folder: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_a_change_for_which_there_is_no_room_is_not_made_and_those_before_are(
    filled: Path,
) -> None:
    with closing(Register.open(filled, today=TODAY)) as register:
        said = [1]
        with room_for(filled.stat().st_size + 400_000), pytest.raises(REFUSED):
            _add_for_ever(register, said)
        kept = len(said)
        assert len(register.notices.all()) == kept > 1
        assert register.keeping.check() == []
        register.notices.add(*a_notice(a_directive("Sau đó"), number="sau/TB"), today=TODAY)
    with closing(Register.open(filled, today=TODAY)) as register:
        assert len(register.notices.all()) == kept + 1
        assert register.keeping.check() == []


def test_an_original_for_which_there_is_no_room_brings_no_notice(filled: Path) -> None:
    with closing(Register.open(filled, today=TODAY)) as register:
        large = b"x" * (filled.stat().st_size + 1)
        notice, _ = a_notice(a_directive("Lớn"), number="2/TB")
        notice = replace(notice, sha256=hashlib.sha256(large).hexdigest())
        with room_for(filled.stat().st_size), pytest.raises(DiskFull):
            register.notices.add(notice, large, today=TODAY)
        assert len(register.notices.all()) == 1
    assert [file for file in filled.parent.rglob("*") if ".new-" in file.name] == []


def test_a_copy_for_which_there_is_no_room_leaves_the_copies_before(filled: Path) -> None:
    backups.make(filled, NOW)
    before = everything_below(filled.parent)
    with room_for(50_000), pytest.raises(REFUSED):
        backups.make(filled, NOW.replace(hour=10), even_if_same=True)
    assert everything_below(filled.parent) == before


def test_readable_files_for_which_there_is_no_room_leave_those_before(
    filled: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "a.readable"
    write_readable(filled, folder)
    before = everything_below(tmp_path)
    with room_for(2_000), pytest.raises(DiskFull):
        write_readable(filled, folder)
    assert everything_below(tmp_path) == before


def test_a_restore_for_which_there_is_no_room_changes_nothing(filled: Path) -> None:
    copy = backups.make(filled, NOW).path
    before = everything_below(filled.parent)
    with room_for(50_000), pytest.raises(DiskFull):
        backups.restore(copy, filled)
    assert everything_below(filled.parent) == before


def test_a_register_made_anew_without_room_is_not_there(filled: Path, tmp_path: Path) -> None:
    folder = tmp_path / "a.readable"
    write_readable(filled, folder)
    again = tmp_path / "mới" / "sổ.dondoc"
    with room_for(50_000), pytest.raises(REFUSED):
        rebuild(folder, again)
    assert list(again.parent.iterdir()) == []


@pytest.mark.parametrize("share", [0, 0.5, 1])
def test_an_upgrade_for_which_there_is_no_room_leaves_the_register_as_it_was(
    share: float, tmp_path: Path
) -> None:
    path = tmp_path / "sổ.dondoc"
    shutil.copyfile(KEPT / "version_8.dondoc", path)
    shutil.copytree(KEPT / "version_8.dondoc.files", tmp_path / "sổ.dondoc.files")
    before = path.read_bytes()
    with room_for(int(len(before) * share) + 1), pytest.raises(REFUSED):
        Register.open(path, today=TODAY)
    if path.read_bytes() != before:  # some steps had room: each stands whole
        with closing(Register.open(path, today=TODAY)) as register:
            assert register.keeping.check() == []
    assert [file.name for file in tmp_path.iterdir() if ".new-" in file.name] == []
    with closing(Register.open(path, today=TODAY)) as register:
        assert register.notices.all()


def test_a_paper_for_which_there_is_no_room_leaves_the_one_before(tmp_path: Path) -> None:
    paper = tmp_path / "BaoCaoTuan_2026-W47.xlsx"
    paper.write_bytes(b"the week before")
    with room_for(1_000), pytest.raises(DiskFull):
        write_whole(paper, lambda file: file.write(b"x" * 5_000))
    assert everything_below(tmp_path) == {paper: b"the week before"}
