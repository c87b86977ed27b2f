"""What the documents point at is there: files that are linked, modules and calls that are named."""

import re
from pathlib import Path

import pytest

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


def test_both_readmes_name_the_same_commands() -> None:
    english, vietnamese = (
        re.findall(r"^dondoc [a-z-]+", (ROOT / name).read_text("utf-8"), re.MULTILINE)
        for name in ("README.md", "README.vi.md")
    )
    assert english == vietnamese
    assert len(english) > 10
