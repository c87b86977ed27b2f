"""The readable files hold everything: the register made of them is the same."""

import json
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.errors import FileDamaged, FileMissing, KnownError, NotAllowed, RegisterTooNew
from desktop_app.register.format import TABLES
from desktop_app.register.readable import OFFICE, stored_tables, write_readable
from desktop_app.register.rebuilding import rebuild
from desktop_app.register.register import Register
from tests.register.given import AGENCIES, TODAY, a_clock, a_directive, a_notice, an_answer
from tests.register.test_undo_of_anything import carry_out, steps

pytestmark = pytest.mark.slow  # a register of every version


def contents(path: Path) -> dict[str, list[Any]]:
    """Every row of every table, and the words that are searched."""
    with closing(sqlite3.connect(path)) as raw:
        tables = {*stored_tables(raw)}
        assert tables - {"sqlite_sequence"} == TABLES - {"search", "notice_search"}
        found = {table: raw.execute(f"SELECT * FROM {table}").fetchall() for table in tables}
        for table in ("search", "notice_search"):
            found[table] = raw.execute(
                f"SELECT rowid, words FROM {table} ORDER BY 1"
            ).fetchall()
        found["sqlite_sequence"].sort()
        return found


def there_and_back(path: Path) -> Path:
    folder, again = path.parent / "a.readable", path.parent / "again" / path.name
    write_readable(path, folder)
    rebuild(folder, again)
    return again


@given(st.lists(steps, max_size=12))
@settings(max_examples=20, deadline=None)
def test_whatever_was_done_the_rebuilt_register_equals_the_first(
    done: list[tuple[str, Any, Any]],
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "sổ.dondoc"
        with closing(
            Register.open(path, today=TODAY, seed=AGENCIES, now=a_clock())
        ) as register:
            carry_out(register, ("notice", 1, [["Tỉnh đoàn"], ["Sở Tài chính"]]))
            for step in done:
                with suppress(KnownError):
                    carry_out(register, step)
        again = there_and_back(path)
        assert contents(again) == contents(path)
        with closing(Register.open(again, today=TODAY, now=a_clock())) as register:
            assert [
                fault for fault in register.keeping.check() if "không còn" not in fault
            ] == []


@pytest.fixture
def filled(path: Path) -> Path:
    with closing(Register.open(path, today=TODAY, seed=AGENCIES, now=a_clock())) as register:
        register.notices.add(*a_notice(a_directive()), today=TODAY)
        register.notices.add(*a_notice(a_directive("Khác"), number="2/TB"), today=TODAY)
        register.follow_up.add_progress([1], an_answer())
    return path


@pytest.fixture
def folder(filled: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "sao" / "sổ.dondoc.readable"
    folder.parent.mkdir()
    write_readable(filled, folder)
    shutil.copytree(filled.with_name("sổ.dondoc.files"), folder.parent / "sổ.dondoc.files")
    return folder


def test_a_notice_is_one_file_with_all_that_was_said_of_its_work(folder: Path) -> None:
    names = sorted(file.name for file in (folder / "notices").iterdir())
    assert names == ["0001_87TbVpubnd.json", "0002_2Tb.json"]
    tables = json.loads((folder / "notices" / names[0]).read_text("utf-8"))["tables"]
    assert tables["notices"][0]["number"] == "87/TB-VPUBND"
    assert [row["text"] for row in tables["progress"]] == ["Đang làm"]
    assert "Đang làm" in (folder / "notices" / names[0]).read_text("utf-8")


def test_the_originals_come_back_with_the_rows(folder: Path, tmp_path: Path) -> None:
    again = tmp_path / "mới" / "sổ.dondoc"
    rebuild(folder, again)
    with closing(Register.open(again, today=TODAY)) as register:
        assert register.keeping.check() == []
        assert register.history.undo() is not None


def test_a_register_that_stands_is_never_replaced(folder: Path, filled: Path) -> None:
    before = filled.read_bytes()
    with pytest.raises(NotAllowed):
        rebuild(folder, filled)
    assert filled.read_bytes() == before


def _spoil(folder: Path, kind: str) -> None:
    notice = folder / "notices" / "0002_2Tb.json"
    office = json.loads((folder / OFFICE).read_text("utf-8"))
    if kind == "missing":
        notice.unlink()
    elif kind == "changed":
        notice.write_text(notice.read_text("utf-8").replace("Khác", "Khac"), "utf-8")
    elif kind == "cut":
        (folder / OFFICE).write_bytes((folder / OFFICE).read_bytes()[:-40])
        return
    elif kind == "newer":
        office["version"] = 9999
    elif kind == "a path":
        office["files"]["../../x.json"] = ""
    elif kind == "a table":
        office["tables"]["settings; DROP TABLE notices"] = []
    elif kind == "fewer":
        office["tables"]["settings"] = []
    elif kind == "no list":
        office["tables"] = 3
    elif kind == "a bad row":
        office["tables"]["agencies"][0]["name"] = None
    (folder / OFFICE).write_text(json.dumps(office), "utf-8")


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("missing", FileMissing),
        ("changed", FileDamaged),
        ("cut", FileDamaged),
        ("newer", RegisterTooNew),
        ("a path", FileDamaged),
        ("a table", FileDamaged),
        ("fewer", FileDamaged),
        ("no list", FileDamaged),
        ("a bad row", FileDamaged),
    ],
)
def test_files_that_are_not_as_they_were_written_make_nothing(
    kind: str, error: type[Exception], folder: Path, tmp_path: Path
) -> None:
    _spoil(folder, kind)
    again = tmp_path / "mới" / "sổ.dondoc"
    with pytest.raises(error):
        rebuild(folder, again)
    assert not again.exists()
    assert not again.parent.exists() or list(again.parent.glob("*.dondoc*")) == []


KEPT = sorted((Path(__file__).parent / "kept").glob("*.dondoc"))


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.stem)
def test_the_files_of_every_earlier_version_make_a_register_of_today(
    kept: Path, tmp_path: Path
) -> None:
    path = tmp_path / "sổ.dondoc"
    shutil.copyfile(kept, path)
    again = there_and_back(path)
    with closing(Register.open(path, today=TODAY, now=a_clock())):
        """It is brought up to date."""
    with closing(Register.open(again, today=TODAY, now=a_clock())):
        """The other as well."""
    rebuilt, first = contents(again), contents(path)
    for each in (rebuilt, first):  # the sheets' own mark is drawn when they first come
        each["settings"] = [row for row in each["settings"] if row[1] != "register_id"]
    assert rebuilt == first


def test_where_much_is_gone_the_files_before_are_kept(filled: Path, folder: Path) -> None:
    write_readable(filled, folder)
    assert sorted(each.name for each in folder.parent.iterdir()) == [
        "sổ.dondoc.files",
        "sổ.dondoc.readable",
    ]
    with closing(sqlite3.connect(filled)) as raw:
        raw.execute("DELETE FROM calendar_days")
        raw.commit()
    write_readable(filled, folder)
    kept = folder.with_name("sổ.dondoc.readable.before-1")
    assert json.loads((kept / OFFICE).read_text("utf-8"))["tables"]["calendar_days"]
