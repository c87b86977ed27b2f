"""The command as a person calls it, in this process."""

import shutil
import sys
from pathlib import Path

import pytest

from desktop_app.cli.command import run
from tests.cli.said import NOTICE, Command, Said


def _asked(office: Path, *arguments: str | Path) -> list[str]:
    fixed = ("--register", office / "so.dondoc", "--today", "2023-06-18")
    return ["dondoc", *map(str, (*fixed, *arguments))]


@pytest.fixture
def dondoc(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Command:
    """Call `dondoc` on a register of its own, on a fixed day."""

    def call(*arguments: str | Path) -> Said:
        monkeypatch.setattr(sys, "argv", _asked(tmp_path / "office", *arguments))
        status = run()
        captured = capsys.readouterr()
        return Said(status, captured.out, captured.err)

    return call


@pytest.fixture(scope="session")
def _office_with_notice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the command has taken the sample in: a reading is a process of its own."""
    office = tmp_path_factory.mktemp("with-notice") / "office"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", _asked(office, "import", NOTICE))
        assert run() == 0
    return office


@pytest.fixture
def with_notice(_office_with_notice: Path, tmp_path: Path) -> None:
    """The sample notice has been taken in."""
    shutil.copytree(_office_with_notice, tmp_path / "office")
