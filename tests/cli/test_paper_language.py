"""The papers of the command in the language that is asked for."""

from pathlib import Path

import pytest

from tests.cli.said import Command
from tests.reports.read_back import words_of

MOTTO = "Independence - Freedom - Happiness"


@pytest.mark.usefixtures("with_notice")
def test_an_english_report_stands_beside_the_vietnamese_one(
    dondoc: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    dondoc("report")
    said = dondoc("report", "--language", "en", "--json")
    assert said.json["written"] == ["BaoCaoTuan_2023-W24_en.xlsx", "BaoCaoTuan_2023-W24_en.pdf"]
    for name in said.json["written"]:
        path = tmp_path / name
        assert MOTTO in words_of(path.suffix, path.read_bytes())
    vietnamese = tmp_path / "BaoCaoTuan_2023-W24.xlsx"
    assert "Độc lập - Tự do - Hạnh phúc" in words_of(".xlsx", vietnamese.read_bytes())


@pytest.mark.usefixtures("with_notice")
@pytest.mark.parametrize(("verb", "ending"), [("sheets", ".xlsx"), ("chase", ".docx")])
def test_what_goes_to_agencies_speaks_english_where_the_command_does(
    dondoc: Command, tmp_path: Path, verb: str, ending: str
) -> None:
    assert dondoc("--language", "en", verb, tmp_path / "out").status == 0
    made = [*(tmp_path / "out").iterdir()]
    assert made
    for path in made:
        assert MOTTO in words_of(ending, path.read_bytes())
