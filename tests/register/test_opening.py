"""A register is made where nothing stands, and never over or out of something else."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import pytest
from sqlite_utils.db import Database

from desktop_app.errors import (
    KnownError,
    RegisterDamaged,
    RegisterForeign,
    RegisterGone,
    RegisterInUse,
    RegisterProblem,
    RegisterReadOnly,
    RegisterTooNew,
)
from desktop_app.register.connection import known_error
from desktop_app.register.format import APPLICATION_ID, VERSION
from desktop_app.register.migrations import migrations
from desktop_app.register.register import Register
from desktop_app.tracking.agency import Agency
from desktop_app.tracking.directive import DirectiveChanges
from desktop_app.tracking.listing import ListingFilter
from desktop_app.tracking.working_days import DayKind
from tests.register.given import AGENCIES, TODAY, a_directive, a_notice


def refused(path: Path, kind: type[KnownError]) -> None:
    """Opening is refused with `kind`, and what stood there is left to the byte."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(kind) as caught:
        Register.open(path, today=TODAY)
    assert type(caught.value) is kind
    assert str(path) in str(caught.value)
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_new_register_is_made_with_its_folder_and_the_agencies(register: Register) -> None:
    assert register.agencies.all() == AGENCIES
    assert register.keeping.check() == []
    assert register.path is not None
    assert [file.name for file in register.path.parent.iterdir()] == ["sổ.dondoc"]


def test_the_seed_is_asked_once_at_each_start(path: Path) -> None:
    asked = []

    def seed() -> tuple[()]:
        asked.append(1)
        return ()

    Register.open(path, today=TODAY, seed=seed).close()
    Register.open(path, today=TODAY, seed=seed).close()
    assert asked == [1, 1]


def test_the_file_is_marked_and_written_the_safe_way(register: Register) -> None:
    raw = register._connection.raw
    asked = ("application_id", "user_version", "journal_mode", "synchronous", "foreign_keys")
    assert [raw.execute(f"PRAGMA {name}").fetchone()[0] for name in asked] == [
        APPLICATION_ID,
        VERSION,
        "delete",
        2,
        1,
    ]


def test_a_register_in_memory_works_like_any_other() -> None:
    register = Register.in_memory(today=TODAY, seed=AGENCIES)
    number = register.notices.add(*a_notice(a_directive()), today=TODAY)
    assert register.notices.original(number)[1] == a_notice(a_directive())[1]
    assert register.history.undo() == "nhập thông báo 87/TB-VPUBND"
    register.close()


def test_the_calendar_begins_with_the_official_days_and_gains_a_new_year(path: Path) -> None:
    register = Register.open(path, today=date(2024, 5, 1))
    days = {entry.day: entry.kind for entry in register.office.calendar()}
    register.close()
    assert days[date(2024, 9, 2)] is DayKind.HOLIDAY
    assert min(days).year == 2015
    assert max(days).year == 2026
    later = Register.open(path, today=date(2025, 1, 2))
    assert max(entry.day.year for entry in later.office.calendar()) == 2027
    assert {entry.day: entry.kind for entry in later.office.calendar()}.items() >= days.items()
    later.close()


@pytest.mark.slow
def test_an_up_to_date_register_opens_without_sqlite_utils_and_holidays(path: Path) -> None:
    Register.open(path, today=TODAY).close()
    program = f"""
import sys
from datetime import date
from pathlib import Path
from desktop_app.register.register import Register
Register.open(Path({str(path)!r}), today=date(2026, 11, 23)).close()
print([name for name in ("sqlite_utils", "holidays", "PySide6") if name in sys.modules])
"""
    said = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "[]"


def test_a_folder_is_no_register(tmp_path: Path) -> None:
    refused(tmp_path, RegisterProblem)


@pytest.mark.parametrize("content", [b"", b"\x00" * 4096])
def test_what_a_power_cut_leaves_is_damaged_not_new(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.dondoc"
    path.write_bytes(content)
    refused(path, RegisterDamaged)


def test_another_programs_file_is_refused(tmp_path: Path) -> None:
    words = tmp_path / "words.dondoc"
    words.write_bytes(b"just words, longer than a head of SQLite" * 10)
    refused(words, RegisterForeign)
    other = tmp_path / "other.sqlite"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE notes (id)")
    connection.close()
    refused(other, RegisterForeign)


def test_a_register_of_a_newer_program_is_refused(path: Path) -> None:
    Register.open(path, today=TODAY).close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()
    refused(path, RegisterTooNew)


def test_a_register_cut_short_is_damaged(path: Path) -> None:
    Register.open(path, today=TODAY).close()
    with path.open("rb+") as file:
        file.truncate(path.stat().st_size // 2)
    refused(path, RegisterDamaged)


def test_a_register_whose_pages_were_overwritten_is_damaged(path: Path) -> None:
    Register.open(path, today=TODAY).close()
    with path.open("rb+") as file:
        file.seek(100)
        file.write(b"\xff" * 3000)
    refused(path, RegisterDamaged)


def test_damage_deep_in_the_file_is_named_when_it_is_met(path: Path) -> None:
    register = Register.open(path, today=TODAY)
    for number in range(30):
        register.notices.add(*a_notice(a_directive(), number=f"{number}"), today=TODAY)
    page = register._connection.value(
        "SELECT rootpage FROM sqlite_master WHERE name = 'directives'"
    )
    register.close()
    with path.open("rb+") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    register = Register.open(path, today=TODAY)
    with pytest.raises(RegisterDamaged):
        register.directives.one(1, today=TODAY)
    register.close()


def test_a_register_that_lost_a_trigger_is_damaged(path: Path) -> None:
    Register.open(path, today=TODAY).close()
    connection = sqlite3.connect(path)
    connection.execute("DROP TRIGGER history_is_never_changed")
    connection.close()
    refused(path, RegisterDamaged)


def test_a_register_held_by_another_is_in_use(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.register.connection._SECONDS_TO_WAIT_FOR_A_LOCK", 0.05)
    Register.open(path, today=TODAY).close()
    other = sqlite3.connect(path)
    other.execute("BEGIN EXCLUSIVE")
    refused(path, RegisterInUse)
    other.close()


@contextmanager
def bound_by_rights() -> Iterator[None]:
    """Rights bind no root: as root, go on as nobody."""
    if os.geteuid() != 0:
        yield
        return
    nobody = 65534
    os.setresuid(nobody, nobody, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@pytest.fixture
def reachable() -> Iterator[Path]:
    """A folder that nobody, too, can look into."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.skipif(os.name != "posix", reason="rights are told otherwise on Windows")
@pytest.mark.parametrize(("file_rights", "folder_rights"), [(0o444, 0o755), (0o666, 0o555)])
def test_a_register_or_folder_that_cannot_be_written_is_read_only(
    reachable: Path, file_rights: int, folder_rights: int
) -> None:
    path = reachable / "a.dondoc"
    Register.open(path, today=TODAY).close()
    path.chmod(file_rights)
    reachable.chmod(folder_rights)
    with bound_by_rights():
        refused(path, RegisterReadOnly)


@pytest.mark.skipif(os.name != "posix", reason="rights are told otherwise on Windows")
def test_a_new_register_in_a_folder_that_cannot_be_written_is_read_only(
    reachable: Path,
) -> None:
    reachable.chmod(0o555)
    with bound_by_rights(), pytest.raises(RegisterReadOnly):
        Register.open(reachable / "a.dondoc", today=TODAY)
    assert list(reachable.iterdir()) == []


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_READONLY_DIRECTORY, RegisterReadOnly),
        (sqlite3.SQLITE_CANTOPEN, RegisterReadOnly),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, RegisterInUse),
        (sqlite3.SQLITE_CORRUPT_VTAB, RegisterDamaged),
        (sqlite3.SQLITE_IOERR_WRITE, RegisterProblem),
        (sqlite3.SQLITE_CONSTRAINT_UNIQUE, type(None)),
    ],
)
def test_sqlites_codes_become_sentences_and_bugs_stay_bugs(
    code: int, kind: type[object]
) -> None:
    error = sqlite3.OperationalError("…")
    error.sqlite_errorcode = code
    assert type(known_error(error, Path("a.dondoc"))) is kind


def an_old_register(path: Path, stop_before: str) -> None:
    """A register as it was before a migration."""
    path.parent.mkdir(parents=True)
    database = Database(path, execute_plugins=False)
    migrations.apply(database, stop_before=stop_before)
    database.close()


def test_an_older_register_is_copied_and_brought_up_to_date(path: Path) -> None:
    an_old_register(path, "m005_issued_reports")
    old = path.read_bytes()
    register = Register.open(path, today=TODAY)
    register.notices.add(*a_notice(a_directive()), today=TODAY)
    assert register.keeping.check() == []
    register.close()
    assert path.with_name("sổ.dondoc.before-m005").read_bytes() == old


def test_work_of_an_older_register_can_be_mended(path: Path) -> None:
    an_old_register(path, "m006_misread_days")
    connection = sqlite3.connect(path)
    connection.executescript(
        """INSERT INTO notices (id, recipients, source_name, source_kind, sha256, added_on,
            text)
            VALUES (1, '', 'tb.txt', 'txt', 'x', '2026-11-02', 'Lời');
        INSERT INTO points (id, notice_id, place, kind, disposition, label, span_start,
            span_end, text) VALUES (1, 1, 0, 'directive', 'tracked', '1', 0, 3, 'Lời');
        INSERT INTO directives (id, notice_id, point_id, place, notice_day, status, due,
            original_due, added_on, text_key, text) VALUES (1, 1, 1, 0, '2026-11-02',
            'not_started', '2026-11-30', '2026-11-30', '2026-11-02', 'loi', 'Lời');
        INSERT INTO search (rowid, words) VALUES (1, 'loi');"""
    )
    connection.close()
    register = Register.open(path, today=TODAY)
    changes = DirectiveChanges(
        text="Lời", leads=(), coordinators=(), due=date(2026, 12, 4), recurrence=None
    )
    register.mending.mend(1, changes)
    assert register.directives.one(1, today=TODAY).original_due == date(2026, 12, 4)
    (fault,) = register.keeping.check()
    assert fault == "Tệp gốc “tb.txt” không còn: hãy chép lại từ bản sao lưu."
    register.close()
    assert path.with_name("sổ.dondoc.before-m006").exists()


def test_a_migration_that_fails_leaves_the_register_as_it_was(path: Path) -> None:
    an_old_register(path, "m005_issued_reports")
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE report_lines (in_the_way)")
    connection.close()
    old = path.read_bytes()
    with pytest.raises(sqlite3.OperationalError, match="report_lines"):
        Register.open(path, today=TODAY)
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (4,)
    assert (
        connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'reports'").fetchall()
        == []
    )
    connection.close()
    assert path.with_name("sổ.dondoc.before-m005").read_bytes() == old


def test_a_register_half_made_leaves_nothing_in_its_place(path: Path) -> None:
    class Failing(tuple[Agency, ...]):
        __slots__ = ()

        def __iter__(self) -> Iterator[Agency]:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Register.open(path, today=TODAY, seed=Failing())
    assert list(path.parent.iterdir()) == []


def test_a_crash_in_the_middle_of_a_change_is_rolled_back_at_the_next_start(
    path: Path, tmp_path: Path, opened: Callable[[], Register]
) -> None:
    register = opened()
    register.notices.add(*a_notice(a_directive()), today=TODAY)
    raw = register._connection.raw
    raw.execute("PRAGMA cache_size = 1")  # changed pages go to the file before the end
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("UPDATE notices SET text = :long", {"long": "x" * 400_000})
    raw.execute("DELETE FROM search")
    crashed = tmp_path / "crashed.dondoc"
    shutil.copyfile(path, crashed)
    shutil.copyfile(f"{path}-journal", f"{crashed}-journal")
    shutil.copytree(f"{path}.files", f"{crashed}.files")
    raw.execute("ROLLBACK")
    after = Register.open(crashed, today=TODAY)
    assert after.keeping.check() == []
    assert after.notices.text(1) == register.notices.text(1)
    assert after.directives.listing(ListingFilter(words="quỹ đất"), today=TODAY).ids == (1,)
    after.close()


def _unlink(path: Path) -> None:
    path.unlink()


def _remove_its_folder(path: Path) -> None:
    shutil.rmtree(path.parent)


def _move_its_folder(path: Path) -> None:
    path.parent.rename(path.parent.with_name("chỗ khác"))


def _replace_it(path: Path) -> None:
    """As a program does that copies files from elsewhere."""
    other = shutil.copyfile(path, path.with_name("other"))
    other.replace(path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows holds a file that is open")
@pytest.mark.parametrize("remove", [_unlink, _remove_its_folder, _move_its_folder, _replace_it])
def test_a_register_that_goes_while_it_is_open_takes_no_change_that_would_be_lost(
    remove: Callable[[Path], None], path: Path
) -> None:
    with closing(Register.open(path, today=TODAY)) as register:
        register.notices.add(*a_notice(a_directive()), today=TODAY)
        remove(path)
        with pytest.raises(RegisterGone, match="không còn ở chỗ cũ"):
            register.notices.add(*a_notice(a_directive(), number="2/TB"), today=TODAY)
        assert len(register.notices.all()) == 1
