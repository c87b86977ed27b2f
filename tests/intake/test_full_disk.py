"""Reading while the system's own folder for such has no room."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.desk.pasted_text import PastedText
from desktop_app.errors import DiskFull
from desktop_app.intake.working_folder import working_folder
from tests.small_disk import leave, small_disk


@pytest.fixture
def full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    with small_disk(tmp_path / "tạm") as disk:
        leave(disk, 0)
        monkeypatch.setattr(tempfile, "tempdir", str(disk))
        yield disk


def test_pasted_words_for_which_there_is_no_room_are_one_sentence(full: Path) -> None:
    pasted = PastedText("1. Giao Sở Y tế. " * 1_000)
    with pytest.raises(DiskFull, match=r"Văn bản dán\.txt"), pasted.as_file():
        pass
    assert [file.name for file in full.iterdir()] == ["ballast"]


def test_what_another_program_wants_written_is_one_sentence(full: Path) -> None:
    with pytest.raises(DiskFull, match=r"a\.doc"), working_folder("a.doc") as folder:
        (folder / "notice.doc").write_bytes(b"x" * 50_000)
    assert [file.name for file in full.iterdir()] == ["ballast"]


def test_where_no_place_can_be_written_that_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def none_found() -> str:
        raise FileNotFoundError(2, "No usable temporary directory found in []")

    monkeypatch.setattr(tempfile, "gettempdir", none_found)
    with pytest.raises(DiskFull, match=r"a\.doc"), working_folder("a.doc"):
        pass


def test_a_file_that_is_missing_is_no_full_disk() -> None:
    with pytest.raises(FileNotFoundError), working_folder("a.doc") as folder:
        (folder / "not there").read_bytes()
