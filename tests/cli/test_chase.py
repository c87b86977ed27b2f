"""`dondoc chase`."""

from pathlib import Path

import pytest
from docx import Document

from tests.cli.said import Command


@pytest.mark.slow
@pytest.mark.usefixtures("with_notice")
def test_letters_are_written_and_logged(dondoc: Command, tmp_path: Path) -> None:
    first = dondoc("chase", tmp_path / "thu", "--eml", "--json").json
    assert first
    assert {letter["times"] for letter in first} == {1}
    for letter in first:
        word, mail = map(Path, letter["files"])
        assert Document(str(word)).tables
        assert mail.read_bytes().startswith(b"X-Unsent: 1")
    second = dondoc("chase", tmp_path / "thu", "--json").json
    assert {letter["times"] for letter in second} == {2}
    assert [letter["agency"] for letter in second] == [letter["agency"] for letter in first]


@pytest.mark.usefixtures("with_notice")
def test_one_agency_is_chased_by_any_spelling(dondoc: Command, tmp_path: Path) -> None:
    every = dondoc("chase", tmp_path / "a", "--json").json
    name = every[0]["agency"]
    said = dondoc("chase", tmp_path / "b", "--agency", name.upper())
    assert said.status == 0
    assert "1 công văn." in said.out
    assert "lần 2" in said.out
    assert len(list((tmp_path / "b").iterdir())) == 1


@pytest.mark.usefixtures("with_notice")
def test_an_agency_with_nothing_due_is_said_and_nothing_written(
    dondoc: Command, tmp_path: Path
) -> None:
    said = dondoc("chase", tmp_path / "thu", "--agency", "Sở Thiên văn")
    assert said.status == 1
    assert "Sở Thiên văn" in said.error
    assert not (tmp_path / "thu").exists()


@pytest.mark.slow
def test_nothing_due_makes_no_folder(dondoc: Command, tmp_path: Path) -> None:
    (tmp_path / "tb.txt").write_text(
        "THÔNG BÁO\nKết luận cuộc họp ngày 10/06/2023\n1. Giao Sở Y tế rà soát quỹ đất.\n",
        "utf-8",
    )
    dondoc("import", tmp_path / "tb.txt")
    said = dondoc("chase", tmp_path / "thu")
    assert (said.status, said.out.strip()) == (0, "0 công văn.")
    assert not (tmp_path / "thu").exists()


@pytest.mark.usefixtures("with_notice")
def test_a_file_in_the_way_of_the_folder_is_said(dondoc: Command, tmp_path: Path) -> None:
    (tmp_path / "thu").write_text("kept", "utf-8")
    said = dondoc("chase", tmp_path / "thu")
    assert said.status == 1
    assert (tmp_path / "thu").read_text("utf-8") == "kept"
