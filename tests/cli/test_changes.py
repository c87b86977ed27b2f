"""`dondoc changes`."""

import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop_app.cli.command import run
from tests.cli.said import Command, Said

pytestmark = pytest.mark.usefixtures("with_notice")
LONG_AGO = "2020-01-01"
#: Events bear the clock's own day.
TODAY = date.today()  # noqa: DTZ011


@pytest.fixture
def now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Command:
    """Call `dondoc` on the register of the fixture `dondoc`, on the clock's own day."""

    def call(*arguments: str | Path) -> Said:
        fixed = ("--register", tmp_path / "office" / "so.dondoc")
        monkeypatch.setattr(sys, "argv", ["dondoc", *map(str, (*fixed, *arguments))])
        status = run()
        captured = capsys.readouterr()
        return Said(status, captured.out, captured.err)

    return call


def test_all_is_new_since_before_the_register(now: Command) -> None:
    said = now("changes", "--from", LONG_AGO, "--json")
    assert (said.json["from"], said.json["to"]) == (LONG_AGO, TODAY.isoformat())
    listed = {line["id"] for line in now("list", "--json").json}
    assert {change["directive"] for change in said.json["changes"]} == listed
    assert said.json["counts"]["new"] == len(listed) > 0
    first = said.json["changes"][0]
    assert first["kinds"] == ["new"]
    assert first["before"] is None
    assert first["after"]["status"] == "not_started"


def test_a_person_reads_them_under_their_kinds(now: Command) -> None:
    said = now("changes", "--from", LONG_AGO)
    assert said.out.startswith("Mới: ")
    assert "Chủ trì: " in said.out
    assert said.out.rstrip().endswith("nhiệm vụ thay đổi.")


def test_nothing_changed_within_a_day(now: Command) -> None:
    said = now("changes", "--from", TODAY.isoformat())
    assert said.out == "0 nhiệm vụ thay đổi.\n"


def test_days_in_the_wrong_order_are_wrong_usage(dondoc: Command) -> None:
    assert dondoc("changes", "--from", "2023-06-02", "--to", "2023-06-01").status == 2
    assert dondoc("changes", "--to", "2023-06-01").status == 2


def test_a_day_to_come_is_refused(now: Command) -> None:
    tomorrow = TODAY + timedelta(days=1)
    said = now("changes", "--from", LONG_AGO, "--to", tomorrow.isoformat())
    assert said.status == 1
    assert f"{tomorrow:%d/%m/%Y}" in said.error
