"""A file is looked at before it is taken as evidence."""

from pathlib import Path

import pytest

from desktop_app.desk.evidence_file import read_evidence
from desktop_app.errors import (
    EvidenceRefused,
    FileEmpty,
    FileMissing,
    FileTooLarge,
    KnownError,
    NotAFile,
)
from desktop_app.tracking.evidence import LARGEST, NewEvidence


def test_a_paper_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "Biên bản.pdf"
    path.write_bytes(b"%PDF words")
    assert read_evidence(path) == NewEvidence("Biên bản.pdf", b"%PDF words")


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("chay.exe", b"MZ", EvidenceRefused),
        ("anh.png", b"\x7fELF", EvidenceRefused),
        ("lenh.txt", b"#!/bin/sh", EvidenceRefused),
        ("rong.txt", b"", FileEmpty),
    ],
)
def test_what_is_no_evidence_is_a_sentence(
    tmp_path: Path, name: str, content: bytes, error: type[KnownError]
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(error, match=name):
        read_evidence(tmp_path / name)


def test_a_file_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "phim.mp4"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(FileTooLarge, match="50 MB"):
        read_evidence(path)


def test_a_folder_and_what_is_gone_are_sentences(tmp_path: Path) -> None:
    with pytest.raises(NotAFile):
        read_evidence(tmp_path)
    with pytest.raises(FileMissing):
        read_evidence(tmp_path / "khong co.pdf")
