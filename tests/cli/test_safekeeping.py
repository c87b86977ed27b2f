"""Copies from the command: made, listed, brought back."""

import shutil
from pathlib import Path

import pytest

from desktop_app.ui.window_lock import window_lock
from tests.cli.said import Command

pytestmark = pytest.mark.usefixtures("with_notice")


def _register(folder: Path) -> Path:
    return folder / "office" / "so.dondoc"


def _copies(folder: Path) -> list[Path]:
    return sorted((folder / "office" / "so.dondoc.backups").glob("*.dondoc"))


def test_a_copy_is_listed_and_brings_back_a_damaged_register(
    dondoc: Command, tmp_path: Path
) -> None:
    assert dondoc("backup").status == 0
    (copy,) = _copies(tmp_path)
    assert "1 thông báo" in dondoc("restore", "--list").out
    bad = b"\xff" * 4096
    _register(tmp_path).write_bytes(bad)
    assert dondoc("list").status == 1
    said = dondoc("restore", copy)
    assert said.status == 0
    assert "so.dondoc.before-restore" in said.out
    assert _register(tmp_path).with_name("so.dondoc.before-restore").read_bytes() == bad
    assert "1 thông báo" in dondoc("check").out


def test_a_register_that_is_lost_is_made_anew_from_the_readable_files(
    dondoc: Command, tmp_path: Path
) -> None:
    dondoc("backup")
    readable = tmp_path / "office" / "so.dondoc.backups" / "so.dondoc.readable"
    assert dondoc("rebuild", readable).status == 1  # a register stands there
    before = dondoc("list", "--json").out
    shutil.rmtree(tmp_path / "office" / "so.dondoc.files")
    _register(tmp_path).unlink()
    assert dondoc("rebuild", readable).status == 0
    assert dondoc("list", "--json").out == before
    assert "1 thông báo" in dondoc("check").out


def test_only_copies_that_have_had_their_time_go(dondoc: Command, tmp_path: Path) -> None:
    dondoc("backup")
    (copy,) = _copies(tmp_path)
    others = (
        "so_2001-01-01_0800.dondoc",
        "so_2001-01-01_0900.dondoc",
        "my own.dondoc",
        "so 2_2001-01-01_0800.dondoc",
    )
    for name in others:
        shutil.copyfile(copy, copy.with_name(name))
    dondoc("backup")
    names = {path.name for path in _copies(tmp_path)}
    assert others[0] not in names
    assert {copy.name, *others[1:]} < names


def test_a_register_that_a_window_holds_is_not_replaced(
    dondoc: Command, tmp_path: Path
) -> None:
    dondoc("backup")
    before = _register(tmp_path).read_bytes()
    with window_lock(_register(tmp_path)):
        said = dondoc("restore", _copies(tmp_path)[0])
    assert said.status == 1
    assert "đang được mở" in said.error
    assert _register(tmp_path).read_bytes() == before


def test_an_unreadable_copy_is_listed_as_such(dondoc: Command, tmp_path: Path) -> None:
    dondoc("backup")
    _copies(tmp_path)[0].write_bytes(b"x" * 4096)
    assert "không đọc được" in dondoc("restore", "--list").out


def test_a_file_or_the_list_is_asked_for(dondoc: Command, tmp_path: Path) -> None:
    assert dondoc("restore").status == 2
    assert dondoc("restore", tmp_path / "a.dondoc", "--list").status == 2
