"""`dondoc monday`."""

from pathlib import Path

import pypdfium2
import pytest

from tests.cli.said import Command


@pytest.mark.usefixtures("with_notice")
def test_the_page_takes_its_settled_name(
    dondoc: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    said = dondoc("monday", "--json")
    assert said.json == {"week": "2023-W24", "written": "GiaoBan_2023-06-12.pdf"}
    document = pypdfium2.PdfDocument(tmp_path / "GiaoBan_2023-06-12.pdf")
    assert len(document) == 1
    document.close()


@pytest.mark.usefixtures("with_notice")
def test_another_week_and_another_name(dondoc: Command, tmp_path: Path) -> None:
    page = tmp_path / "tuan sau.pdf"
    said = dondoc("monday", page, "--week", "2023-W25")
    assert said.status == 0
    assert page.read_bytes().startswith(b"%PDF")


@pytest.mark.usefixtures("with_notice")
def test_a_name_of_another_kind_is_refused_and_stays(dondoc: Command, tmp_path: Path) -> None:
    other = tmp_path / "so-lieu.xlsx"
    other.write_bytes(b"kept")
    said = dondoc("monday", other)
    assert said.status == 1
    assert "so-lieu.xlsx" in said.error
    assert other.read_bytes() == b"kept"


def test_there_is_no_page_without_a_register(dondoc: Command, tmp_path: Path) -> None:
    said = dondoc("monday", tmp_path / "page.pdf")
    assert said.status == 1
    assert not (tmp_path / "page.pdf").exists()
