"""A copy is whole and the same, or it is not there."""

import sqlite3
from pathlib import Path

import pytest

from desktop_app.errors import FolderMissing, NotAllowed, RegisterDamaged
from desktop_app.register.register import Register
from tests.register.given import TODAY, a_directive, a_notice


def test_a_copy_opens_as_a_register_with_the_same_work(
    register: Register, tmp_path: Path
) -> None:
    register.notices.add(*a_notice(a_directive(), undecided=1), today=TODAY)
    target = tmp_path / "sao lưu.dondoc"
    register.keeping.back_up(target)
    copy = Register.open(target, today=TODAY)
    assert copy.notices.all() == register.notices.all()
    assert copy.directives.one(1, today=TODAY) == register.directives.one(1, today=TODAY)
    assert copy.notices.original(1) == register.notices.original(1)
    assert copy.keeping.check() == []
    copy.close()


def test_a_copy_takes_the_place_of_an_older_one_and_leaves_nothing_beside(
    register: Register, tmp_path: Path
) -> None:
    folder = tmp_path / "sao"
    folder.mkdir()
    target = folder / "a.dondoc"
    register.keeping.back_up(target)
    register.notices.add(*a_notice(a_directive()), today=TODAY)
    register.keeping.back_up(target)
    assert sorted(file.name for file in folder.iterdir()) == ["a.dondoc", "sổ.dondoc.files"]
    copy = sqlite3.connect(target)
    assert copy.execute("SELECT count(*) FROM notices").fetchone() == (1,)
    copy.close()


def test_the_originals_go_along_once_and_a_copy_of_the_same_name_finds_them(
    register: Register, tmp_path: Path
) -> None:
    notice, original = a_notice(a_directive())
    register.notices.add(notice, original, today=TODAY)
    target = tmp_path / "sổ.dondoc"
    register.keeping.back_up(target)
    kept = tmp_path / "sổ.dondoc.files" / notice.sha256[:2] / notice.sha256
    written = kept.stat().st_mtime_ns
    register.keeping.back_up(tmp_path / "sau đó.dondoc")
    assert kept.stat().st_mtime_ns == written
    copy = Register.open(target, today=TODAY)
    assert copy.notices.original(1) == ("thong_bao.docx", original)
    copy.close()


def test_a_register_in_memory_can_be_written_to_a_file(tmp_path: Path) -> None:
    register = Register.in_memory(today=TODAY)
    notice, original = a_notice(a_directive())
    register.notices.add(notice, original, today=TODAY)
    register.keeping.back_up(tmp_path / "a.dondoc")
    register.close()
    copy = Register.open(tmp_path / "a.dondoc", today=TODAY)
    assert copy.notices.original(1)[1] == original
    copy.close()


def test_a_missing_folder_is_named(register: Register, tmp_path: Path) -> None:
    with pytest.raises(FolderMissing, match="không có"):
        register.keeping.back_up(tmp_path / "không có" / "a.dondoc")


def test_a_copy_never_takes_the_place_of_the_register_itself(
    register: Register, path: Path
) -> None:
    before = path.read_bytes()
    with pytest.raises(NotAllowed, match="chính sổ đang mở"):
        register.keeping.back_up(path.parent / ".." / path.parent.name / path.name)
    assert path.read_bytes() == before


def test_a_damaged_register_makes_no_copy(path: Path, tmp_path: Path) -> None:
    register = Register.open(path, today=TODAY)
    register.notices.add(*a_notice(a_directive()), today=TODAY)
    page = register._connection.value(
        "SELECT rootpage FROM sqlite_master WHERE name = 'directives'"
    )
    register.close()
    with path.open("rb+") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    register = Register.open(path, today=TODAY)
    with pytest.raises(RegisterDamaged):
        register.keeping.back_up(tmp_path / "a.dondoc")
    register.close()
    assert not (tmp_path / "a.dondoc").exists()


def test_the_long_look_names_what_is_wrong(register: Register) -> None:
    register.notices.add(*a_notice(a_directive()), today=TODAY)
    assert register.keeping.check() == []
    raw = register._connection.raw
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute("DELETE FROM points")
    raw.execute("DELETE FROM search")
    raw.execute("DROP INDEX points_undecided")
    faults = " ".join(register.keeping.check())
    assert "mất liên kết: hãy khôi phục từ bản sao lưu (directives → points)" in faults
    assert "points_undecided" in faults
    assert "tìm kiếm có 0 dòng cho 1 nhiệm vụ" in faults


def test_the_long_look_misses_an_original_that_is_gone_or_changed(
    register: Register, path: Path
) -> None:
    gone, changed, whole = (
        a_notice(a_directive(), number=number) for number in ("1/TB", None, "3/TB")
    )
    for notice, original in (gone, changed, whole):
        register.notices.add(notice, original, today=TODAY)
    assert register.keeping.check() == []
    folder = path.with_name(f"{path.name}.files")
    (folder / gone[0].sha256[:2] / gone[0].sha256).unlink()
    altered = folder / changed[0].sha256[:2] / changed[0].sha256
    altered.write_bytes(altered.read_bytes().swapcase())
    assert register.keeping.check() == [
        "Tệp gốc “thong_bao.docx” của thông báo 1/TB không còn: hãy chép lại từ bản sao lưu.",
        "Tệp gốc “thong_bao.docx” đã bị thay đổi: hãy chép lại từ bản sao lưu.",
    ]


def test_what_sqlite_says_of_a_broken_file_stands_in_brackets(register: Register) -> None:
    register.notices.add(*a_notice(a_directive()), today=TODAY)
    raw = register._connection.raw
    raw.execute("PRAGMA ignore_check_constraints = ON")
    raw.execute("UPDATE directives SET status = 'not_stabted'")
    raw.execute("PRAGMA ignore_check_constraints = OFF")
    (fault,) = register.keeping.check()
    assert fault.startswith("Tệp sổ bị hỏng: hãy khôi phục từ bản sao lưu (SQLite: ")
