"""A paper is written whole or not at all."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from desktop_app.errors import (
    DiskFull,
    FileOpenElsewhere,
    FolderMissing,
    FolderReadOnly,
    KnownError,
    NotAllowed,
)
from desktop_app.reports.safe_file import write_whole


def refuse(code: int) -> Callable[[Path, Path], None]:
    def replace(_source: Path, _target: Path) -> None:
        raise OSError(code, os.strerror(code))

    return replace


def test_the_file_holds_what_was_written(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.xlsx", lambda file: file.write(b"abc"))
    assert (tmp_path / "a.xlsx").read_bytes() == b"abc"


def test_nothing_else_stays_in_the_folder(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.xlsx", lambda file: file.write(b"abc"))
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]


@pytest.mark.parametrize(
    ("code", "known"),
    [
        (errno.EACCES, FileOpenElsewhere),
        (errno.EPERM, FileOpenElsewhere),
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.ENOENT, FolderMissing),
    ],
)
def test_a_refused_move_keeps_the_old_file_and_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, known: type[KnownError]
) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")
    monkeypatch.setattr(os, "replace", refuse(code))
    with pytest.raises(known):
        write_whole(target, lambda file: file.write(b"new"))
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [
        ("a.pdf", b"old")
    ]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing, match="nowhere"):
        write_whole(tmp_path / "nowhere" / "a.pdf", lambda file: file.write(b""))


def test_a_folder_without_the_right_to_write_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse_to_open(_path: Path, _mode: str) -> BinaryIO:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(Path, "open", refuse_to_open)
    with pytest.raises(FolderReadOnly, match=tmp_path.name):
        write_whole(tmp_path / "a.pdf", lambda file: file.write(b""))


def test_a_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAllowed, match="thư mục"):
        write_whole(tmp_path, lambda file: file.write(b""))


def test_a_bug_while_writing_leaves_nothing_behind(tmp_path: Path) -> None:
    def broken(file: BinaryIO) -> None:
        file.write(b"half")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_whole(tmp_path / "a.pdf", broken)
    assert list(tmp_path.iterdir()) == []


def test_other_trouble_is_not_hidden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "replace", refuse(errno.EIO))
    with pytest.raises(OSError, match="error"):
        write_whole(tmp_path / "a.pdf", lambda file: file.write(b""))


def far_down(folder: Path) -> Path:
    """A folder whose path is longer than Windows takes by itself."""
    for _ in range(6):
        folder /= "Thư mục báo cáo của Văn phòng, tên dài có dấu"
    folder.mkdir(parents=True)
    assert len(str(folder)) > 260
    return folder


def test_a_paper_is_written_far_down(tmp_path: Path) -> None:
    path = far_down(tmp_path) / "BaoCaoTuan_2026-W47.xlsx"
    write_whole(path, lambda file: file.write(b"abc"))
    assert path.read_bytes() == b"abc"


def test_a_name_that_is_too_long_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(NotAllowed) as said:
        write_whole(tmp_path / f"{'a' * 300}.xlsx", lambda file: file.write(b"abc"))
    assert "quá dài" in said.value.sentence("vi")
    assert list(tmp_path.iterdir()) == []


def test_where_windows_finds_no_such_file_the_path_is_too_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = far_down(tmp_path)
    monkeypatch.setattr(os, "replace", refuse(errno.ENOENT))
    with pytest.raises(NotAllowed, match="quá dài"):
        write_whole(folder / "a.xlsx", lambda file: file.write(b"abc"))
    assert list(folder.iterdir()) == []
