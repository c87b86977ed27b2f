"""What the documents point at is there: files, heads, modules that are run, shown calls."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from desktop_app.cli.command import dondoc

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
A_LINK = re.compile(r"\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)")
A_HEAD = re.compile(r"^#+ (.+)$", re.MULTILINE)
#: A file of the house in `backticks`: with its room, or named alone.
A_MODULE = re.compile(r"`((?:\w+/)*\w+\.(?:py|toml|spec|iss))`")
#: A module that is run, and a verb of dev.py.
A_RUN = re.compile(r"python3? -m (tests(?:\.\w+)+)")
A_VERB = re.compile(r"dev\.py (\w+)")
A_CALL = re.compile(r"^dondoc .+$", re.MULTILINE)


def anchor(head: str) -> str:
    """What a head is linked by, as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-")


def heads(page: Path) -> set[str]:
    return {anchor(head) for head in A_HEAD.findall(page.read_text("utf-8"))}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for target, head in A_LINK.findall(page.read_text("utf-8")):
        file = page.parent / target if target else page
        assert file.exists(), target
        assert not head or head in heads(file), f"{target}#{head}"


def test_every_file_that_the_documents_name_is_there() -> None:
    there = {path.as_posix() for path in ROOT.glob("[!.]*/**/*") if path.is_file()}
    there |= {path.as_posix() for path in ROOT.iterdir()}
    for page in PAGES:
        for name in A_MODULE.findall(page.read_text("utf-8")):
            assert any(path.endswith(f"/{name}") for path in there), f"{page.name}: {name}"


def test_the_architecture_names_files() -> None:
    assert len(A_MODULE.findall((ROOT / "docs" / "architecture.md").read_text("utf-8"))) > 30


def test_every_module_and_verb_that_is_run_is_there() -> None:
    verbs = re.findall(
        r'^        "(\w+)": Verb\(', (ROOT / "dev.py").read_text("utf-8"), re.MULTILINE
    )
    assert "run" in verbs
    for page in PAGES:
        words = page.read_text("utf-8")
        assert set(A_VERB.findall(words)) <= set(verbs), page.name
        for name in A_RUN.findall(words):
            assert (ROOT / f"{name.replace('.', '/')}.py").is_file(), f"{page.name}: {name}"


@pytest.mark.parametrize("name", ["README.md", "README.vi.md"])
def test_a_readme_shows_every_command(name: str) -> None:
    shown = re.findall(r"^dondoc ([a-z-]+)", (ROOT / name).read_text("utf-8"), re.MULTILINE)
    assert set(shown) == set(dondoc.commands)


def shown_calls() -> Iterator[tuple[str, str]]:
    """Each call in a block of code, and what is said of it behind the `#`."""
    for page in PAGES:
        for call in A_CALL.findall(page.read_text("utf-8")):
            typed, _, said = call.partition("#")
            yield typed, said


@pytest.mark.parametrize(("typed", "said"), sorted(set(shown_calls())))
def test_a_shown_call_is_understood(typed: str, said: str) -> None:
    _, verb, *rest = shlex.split(typed)
    command = dondoc.commands[verb]
    with click.Context(dondoc) as above:
        command.make_context(verb, rest, parent=above).close()
    options = {option for each in command.params for option in each.opts}
    assert set(re.findall(r"--[a-z-]+", said)) <= options
