import hashlib
import os
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.errors import (
    FileEmpty,
    FileEncrypted,
    FileMissing,
    FileTooLarge,
    NotAFile,
    UnreadableFile,
    WrongKind,
)
from desktop_app.intake import limits
from desktop_app.intake.notice_file import read_notice_file
from desktop_app.intake.notice_text import SourceKind
from tests.intake.docx_maker import docx, paragraph, zipped

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
NOTICES = sorted(path.stem for path in SAMPLES.glob("*.txt"))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def put(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_the_text_comes_with_its_source_and_bytes(tmp_path: Path) -> None:
    data = "Giao Sở Y tế".encode()
    text, original = read_notice_file(put(tmp_path, "thông báo.TXT", data))
    assert (text.text, original) == ("Giao Sở Y tế", data)
    assert text.source.name == "thông báo.TXT"
    assert text.source.kind is SourceKind.TXT
    assert text.source.sha256 == hashlib.sha256(data).hexdigest()


def test_the_name_is_shown_composed(tmp_path: Path) -> None:
    path = put(tmp_path, "tho\u0302ng ba\u0301o.txt", b"Giao")
    assert read_notice_file(path)[0].source.name == "thông báo.txt"


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("a.txt", b"", FileEmpty),
        ("a.txt", b" \n .-. \r\n", FileEmpty),
        ("a.docx", b"", FileEmpty),
        ("a.txt", b"\x89PNG\r\n\x1a\n", WrongKind),
        ("a.txt", b"%PDF-1.7", WrongKind),
        ("a.txt", b"{\\rtf1 Giao}", WrongKind),
        ("a.docx", b"Giao", WrongKind),
        ("a.docx", OLE + b"old Word", WrongKind),
        ("a.pdf", b"Giao", WrongKind),
        ("a.doc", OLE, WrongKind),
        ("a.rtf", b"Giao", WrongKind),
        ("a.odt", zipped({"a": "b"}), WrongKind),
        ("a.exe", b"MZ", WrongKind),
        ("a", b"Giao", WrongKind),
        ("a.docx", OLE + "EncryptedPackage".encode("utf-16-le"), FileEncrypted),
        ("a.docx", zipped({"a": "b"}), WrongKind),
        ("a.docx", docx(paragraph()), FileEmpty),
    ],
)
def test_a_file_that_cannot_be_read_says_why(
    tmp_path: Path, name: str, data: bytes, error: type[Exception]
) -> None:
    with pytest.raises(error) as caught:
        read_notice_file(put(tmp_path, name, data))
    assert caught.value.facts["name"] == name
    assert f"“{name}”" in str(caught.value)


def test_a_file_that_is_not_there_is_missing(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read_notice_file(tmp_path / "không có.docx")


def test_a_name_that_no_file_can_have_is_missing() -> None:
    with pytest.raises(FileMissing):
        read_notice_file(Path("a\0.txt"))


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(NotAFile):
        read_notice_file(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no named pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(NotAFile):
        read_notice_file(tmp_path / "a.txt")


def test_a_file_past_the_limit_is_too_large(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", b"a")
    os.truncate(path, limits.FILE_BYTES + 1)
    with pytest.raises(FileTooLarge) as caught:
        read_notice_file(path)
    assert "20 MB" in str(caught.value)


def test_more_text_than_a_book_has_is_too_large(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", b"Giao " * (limits.TEXT_LETTERS // 5 + 1))
    with pytest.raises(FileTooLarge):
        read_notice_file(path)


@pytest.mark.skipif(
    os.name == "nt" or getattr(os, "geteuid", int)() == 0, reason="root may read everything"
)
def test_a_file_one_may_not_read_is_unreadable(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", b"Giao")
    path.chmod(0)
    with pytest.raises(UnreadableFile):
        read_notice_file(path)


# The samples: one notice in three kinds of file


def words(path: Path) -> list[str]:
    """The words in order, without what only one kind of file has."""
    text = read_notice_file(path)[0].text
    text = re.sub(r"^\|(-+\|)+$", "", text, flags=re.MULTILINE)
    text = re.sub(r"^\d+$", "", text, flags=re.MULTILINE)
    return text.replace("*", "").split()


def with_head_sorted(found: list[str]) -> list[str]:
    """The number may stand before or after the national heading; the rest has one order."""
    start = found.index("THÔNG")
    return [*sorted(found[:start]), *found[start:]]


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
@pytest.mark.parametrize("notice", NOTICES)
def test_each_kind_of_file_gives_the_same_words_in_the_same_order(
    notice: str, suffix: str
) -> None:
    plain = with_head_sorted(words(SAMPLES / f"{notice}.txt"))
    assert with_head_sorted(words(SAMPLES / f"{notice}{suffix}")) == plain


@pytest.mark.parametrize("notice", NOTICES)
def test_printed_and_written_notices_have_the_same_body_lines(notice: str) -> None:
    written = read_notice_file(SAMPLES / f"{notice}.docx")[0].text.split("\n")
    # The title before it is broken by hand in some files, which a page cannot show.
    body = next(n for n, line in enumerate(written) if line.startswith("Ngày "))
    printed = set(read_notice_file(SAMPLES / f"{notice}.pdf")[0].text.split("\n"))
    assert [line for line in written[body:] if line not in printed] == []


# Whatever the bytes


@given(data=st.binary(max_size=400), suffix=st.sampled_from([".txt", ".docx", ".pdf"]))
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_any_bytes_are_text_or_unreadable(tmp_path: Path, data: bytes, suffix: str) -> None:
    head = {".txt": b"", ".docx": b"PK\x03\x04", ".pdf": b"%PDF-1.7\n"}[suffix]
    try:
        text, _ = read_notice_file(put(tmp_path, f"a{suffix}", head + data))
    except UnreadableFile:
        return
    assert text.text.strip()


@given(
    notice=st.sampled_from(NOTICES),
    suffix=st.sampled_from([".docx", ".pdf"]),
    changes=st.lists(
        st.tuples(st.floats(0, 1, exclude_max=True), st.binary(min_size=1, max_size=8)),
        min_size=1,
        max_size=5,
    ),
    left=st.floats(0.1, 1),
)
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_a_damaged_sample_is_text_or_unreadable(
    tmp_path: Path, notice: str, suffix: str, changes: list[tuple[float, bytes]], left: float
) -> None:
    data = bytearray((SAMPLES / f"{notice}{suffix}").read_bytes())
    for place, patch in changes:
        at = int(place * len(data))
        data[at : at + len(patch)] = patch
    try:
        text, _ = read_notice_file(
            put(tmp_path, f"a{suffix}", bytes(data[: int(left * len(data))]))
        )
    except UnreadableFile:
        return
    assert text.text.strip()
