"""`dondoc progress` takes evidence along; what is no evidence is one sentence."""

from pathlib import Path

import pytest

from tests.cli.said import Command


@pytest.mark.usefixtures("with_notice")
def test_evidence_goes_into_the_register(dondoc: Command, tmp_path: Path) -> None:
    paper = tmp_path / "Biên bản.pdf"
    paper.write_bytes(b"%PDF words")
    said = dondoc("progress", "1", "--text", "Đã họp", "--evidence", paper)
    assert said.status == 0
    kept = tmp_path.rglob("*.files/*/*")
    assert b"%PDF words" in {path.read_bytes() for path in kept}
    assert dondoc("check").status == 0


@pytest.mark.usefixtures("with_notice")
def test_a_program_is_refused_and_nothing_is_noted(dondoc: Command, tmp_path: Path) -> None:
    program = tmp_path / "chay.exe"
    program.write_bytes(b"MZ")
    said = dondoc("progress", "1", "--text", "Đã họp", "--evidence", program)
    assert (said.status, said.error.count("\n")) == (1, 1)
    assert "Không nhận tệp “chay.exe”" in said.error
    line = next(each for each in dondoc("list", "--json").json if each["id"] == 1)
    assert (line["status"], line["urgent"]) == ("not_started", False)


@pytest.mark.usefixtures("with_notice")
def test_a_period_that_the_work_does_not_have_is_one_sentence(dondoc: Command) -> None:
    said = dondoc("progress", "1", "--text", "Đã họp", "--period", "2026-10-02")
    assert (said.status, said.error.count("\n")) == (1, 1)
    assert "không có kỳ nào bắt đầu ngày 02/10/2026" in said.error


@pytest.mark.usefixtures("with_notice")
def test_the_list_of_a_past_day_is_empty_where_nothing_was_kept_yet(dondoc: Command) -> None:
    assert dondoc("list", "--json").json
    assert dondoc("list", "--as-of", "2020-01-01", "--json").json == []
