"""`dondoc sheets`: a file for each agency, noted in the register."""

from pathlib import Path

import pytest

from tests.cli.said import Command


@pytest.mark.usefixtures("with_notice")
def test_each_agency_with_open_work_gets_a_file(dondoc: Command, tmp_path: Path) -> None:
    said = dondoc("sheets", tmp_path / "phieu", "--json")
    assert said.status == 0
    files = sorted(path.name for path in (tmp_path / "phieu").iterdir())
    assert files == sorted(Path(each["file"]).name for each in said.json)
    assert all(name.startswith("PhieuBaoCao_2023-06-18_") for name in files)
    again = dondoc("sheets", tmp_path / "phieu", "--agency", said.json[0]["agency"])
    assert again.status == 0
    assert len(list((tmp_path / "phieu").iterdir())) == len(files) + 1


@pytest.mark.usefixtures("with_notice")
def test_an_agency_without_work_is_named(dondoc: Command, tmp_path: Path) -> None:
    said = dondoc("sheets", tmp_path / "phieu", "--agency", "Sở Không có")
    assert said.status == 1
    assert "“Sở Không có”" in said.error
    assert not (tmp_path / "phieu").exists()
