"""Copies that are made by themselves: when, where, and for how long they stay."""

import shutil
import threading
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.desk import backups
from desktop_app.errors import FolderMissing, RegisterDamaged, RegisterMissing
from desktop_app.register.register import Register
from desktop_app.tracking.backup_copies import CopyCounts
from desktop_app.tracking.office import OfficeFacts
from tests.register.given import TODAY, a_clock, a_directive, a_notice, an_answer

NOW = datetime(2026, 11, 23, 9, 30)  # noqa: DTZ001  the PC's own hour
HALF_HOUR = timedelta(minutes=30)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A register with one notice."""
    path = tmp_path / "văn phòng" / "sổ.dondoc"
    with closing(opened(path)) as register:
        register.notices.add(*a_notice(a_directive()), today=TODAY)
    return path


def opened(path: Path) -> Register:
    return Register.open(path, today=TODAY, now=a_clock())


def answer(path: Path) -> None:
    with closing(opened(path)) as register:
        register.follow_up.add_progress([1], an_answer())


def names(path: Path) -> list[str]:
    return sorted(file.name for file in backups.folder_of_copies(path).glob("*.dondoc"))


def test_a_copy_is_made_where_something_changed_and_else_none(path: Path) -> None:
    first = backups.make(path, NOW)
    assert first.is_new
    again = backups.make(path, NOW + HALF_HOUR)
    assert (again.path, again.is_new) == (first.path, False)
    answer(path)
    assert backups.make(path, NOW + 2 * HALF_HOUR).is_new
    assert names(path) == ["sổ_2026-11-23_0930.dondoc", "sổ_2026-11-23_1030.dondoc"]


def test_a_copy_that_cannot_be_read_stands_for_nothing(path: Path) -> None:
    first = backups.make(path, NOW)
    first.path.write_bytes(b"\xff" * 4096)
    assert backups.make(path, NOW + HALF_HOUR).is_new


def test_readable_files_that_are_missing_are_written_with_the_next_look(path: Path) -> None:
    backups.make(path, NOW)
    shutil.rmtree(backups.readable_folder(path))
    again = backups.make(path, NOW + HALF_HOUR)
    assert (again.is_new, again.shortfall) == (False, None)
    assert (backups.readable_folder(path) / "office.json").is_file()


def test_the_second_place_gets_each_copy_with_its_originals(path: Path, tmp_path: Path) -> None:
    second = tmp_path / "ổ ngoài"
    second.mkdir()
    with closing(opened(path)) as register:
        register.office.save(OfficeFacts(name="VP", second_copies=str(second)))
    made = backups.make(path, NOW)
    assert made.shortfall is None
    (copy,) = second.glob("*.dondoc")
    assert copy.name == made.path.name
    shutil.rmtree(path.parent)
    backups.restore(copy, path)
    with closing(opened(path)) as register:
        assert register.keeping.check() == []
        assert len(register.notices.all()) == 1


def test_a_second_place_that_is_unplugged_is_told_and_never_made(
    path: Path, tmp_path: Path
) -> None:
    second = tmp_path / "không cắm"
    with closing(opened(path)) as register:
        register.office.save(OfficeFacts(name="VP", second_copies=str(second)))
    made = backups.make(path, NOW)
    assert made.is_new
    assert isinstance(made.shortfall, FolderMissing)
    assert not second.exists()
    second.mkdir()
    assert backups.make(path, NOW + HALF_HOUR).shortfall is None
    assert len(list(second.glob("*.dondoc"))) == 1


def test_a_folder_removed_while_running_is_told_and_never_made_again(path: Path) -> None:
    shutil.rmtree(path.parent)
    with pytest.raises(RegisterMissing):
        backups.make(path, NOW)
    assert not path.parent.exists()


def test_with_the_clock_set_back_every_copy_stays(path: Path) -> None:
    made = []
    for hours in (0, -30, -60, 100_000):
        answer(path)
        made.append(backups.make(path, NOW + timedelta(hours=hours)).path)
    assert all(copy.exists() for copy in made)
    assert len(set(made)) == 4


def test_a_writer_is_not_held_up_and_the_copy_is_of_one_moment(path: Path) -> None:
    """The window writes on its own connection while the copy is made on another thread."""
    problems: list[Exception] = []

    def copy() -> None:
        for number in range(8):
            try:
                made = backups.make(path, NOW + number * HALF_HOUR, even_if_same=True)
                with closing(opened(made.path)) as register:
                    assert register.keeping.check() == []
            except Exception as error:  # noqa: BLE001  told below
                problems.append(error)

    with closing(opened(path)) as register:
        thread = threading.Thread(target=copy)
        thread.start()
        answers = 0
        while thread.is_alive():
            register.follow_up.add_progress([1], an_answer(text=f"Lần {answers}"))
            answers += 1
            thread.join(0.05)
        assert problems == []
        assert answers > 1
        assert len(register.directives.one(1, today=TODAY).progress) == answers


def test_the_rehearsal_opens_what_came_back_and_leaves_nothing_behind(path: Path) -> None:
    assert backups.rehearse(path) is None
    backups.make(path, NOW)
    before = names(path), sorted(p.name for p in backups.folder_of_copies(path).iterdir())
    assert backups.rehearse(path) == NOW
    assert before == (
        names(path),
        sorted(p.name for p in backups.folder_of_copies(path).iterdir()),
    )


def test_the_rehearsal_finds_an_original_that_is_gone(path: Path) -> None:
    backups.make(path, NOW)
    shutil.rmtree(backups.folder_of_copies(path) / "sổ.dondoc.files")
    with pytest.raises(RegisterDamaged):
        backups.rehearse(path)


def test_what_would_be_lost_is_counted_and_named(path: Path) -> None:
    copy = backups.make(path, NOW).path
    since = backups.since(copy, path)
    assert since is not None
    assert since.changes == 0
    answer(path)
    answer(path)
    since = backups.since(copy, path)
    assert since is not None
    assert since.changes == 2
    assert [count for _, count in since.kinds] == [2]
    assert since.first is not None


def test_after_a_restore_the_other_way_is_told_from_where_it_parted(path: Path) -> None:
    first = backups.make(path, NOW).path
    with closing(Register.open(path, today=TODAY)) as register:  # the PC's own clock
        register.follow_up.add_progress([1], an_answer())
    second = backups.make(path, NOW + HALF_HOUR).path
    backups.restore(first, path)
    answer(path)
    since = backups.since(second, path)
    assert since is not None
    assert since.changes == 1


def test_of_a_damaged_register_nothing_can_be_told(path: Path) -> None:
    copy = backups.make(path, NOW).path
    path.write_bytes(b"\xff" * 4096)
    assert backups.since(copy, path) is None
    assert [copy.counts for copy in backups.all_copies(path)] == [CopyCounts(1, 1, 0)]


def test_the_first_copy_of_a_day_finds_what_is_damaged_and_then_none_is_made(
    path: Path,
) -> None:
    backups.make(path, NOW)
    with closing(opened(path)) as register:
        page = register._connection.value(
            "SELECT rootpage FROM sqlite_master WHERE name = 'directives_by_text'"
        )
    with path.open("rb+") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    same_day = backups.make(path, NOW + HALF_HOUR, even_if_same=True)
    assert same_day.path.read_bytes() == path.read_bytes()
    for days in (1, 2):
        with pytest.raises(RegisterDamaged, match=r"sổ\.dondoc"):
            backups.make(path, NOW + timedelta(days=days), even_if_same=True)
    assert names(path) == ["sổ_2026-11-23_0930.dondoc", "sổ_2026-11-23_1000.dondoc"]
