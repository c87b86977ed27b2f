"""The command as a person calls it, in this process."""

import sys
from pathlib import Path

import pytest

from desktop_app.cli.command import run
from tests.cli.said import Command, Said


@pytest.fixture
def dondoc(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Command:
    """Call `dondoc` on a register of its own, on a fixed day."""

    def call(*arguments: str | Path) -> Said:
        fixed = ("--register", tmp_path / "office" / "so.dondoc", "--today", "2023-06-18")
        monkeypatch.setattr(sys, "argv", ["dondoc", *map(str, (*fixed, *arguments))])
        status = run()
        captured = capsys.readouterr()
        return Said(status, captured.out, captured.err)

    return call
