"""`dondoc calendar`."""

from pathlib import Path

import pytest

from tests.cli.said import Command

pytestmark = pytest.mark.usefixtures("with_notice")


def test_the_open_days_are_written(dondoc: Command, tmp_path: Path) -> None:
    path = tmp_path / "han.ics"
    said = dondoc("calendar", path, "--json")
    assert said.json["written"] == str(path)
    assert said.json["events"] == path.read_bytes().count(b"BEGIN:VEVENT") > 0


def test_of_one_agency_alone(dondoc: Command, tmp_path: Path) -> None:
    whole = dondoc("calendar", tmp_path / "het.ics", "--json").json["events"]
    one = dondoc("calendar", tmp_path / "mot.ics", "--agency", "Sở Tài chính", "--json")
    assert one.status == 0
    assert one.json["events"] < whole


def test_an_unknown_agency_is_said_and_nothing_is_written(
    dondoc: Command, tmp_path: Path
) -> None:
    said = dondoc("calendar", tmp_path / "han.ics", "--agency", "Sở Không Có")
    assert said.status == 1
    assert "Sở Không Có" in said.error
    assert not (tmp_path / "han.ics").exists()
