"""What the documents point at is there: linked files, named modules, shown commands."""

import re
from pathlib import Path

import pytest

from desktop_app.cli.command import dondoc

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
A_LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")
#: A file of the house in `backticks`: with its room, or named alone.
A_MODULE = re.compile(r"`((?:\w+/)*\w+\.(?:py|toml|spec|iss))`")
PLACES = (".", "desktop_app", "desktop_app/intake", "desktop_app/register", "tests/intake")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    targets = A_LINK.findall(page.read_text("utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_every_file_that_the_architecture_names_is_there() -> None:
    named = A_MODULE.findall((ROOT / "docs" / "architecture.md").read_text("utf-8"))
    assert len(named) > 30
    assert [name for name in named if not is_there(name)] == []


def is_there(name: str) -> bool:
    places = [*PLACES, *(f"desktop_app/{room}" for room in ("reports", "ui", "desk"))]
    return any((ROOT / place / name).is_file() for place in places)


@pytest.mark.parametrize("name", ["README.md", "README.vi.md"])
def test_a_readme_shows_every_command(name: str) -> None:
    shown = re.findall(r"^dondoc ([a-z-]+)", (ROOT / name).read_text("utf-8"), re.MULTILINE)
    assert set(shown) == set(dondoc.commands)
