"""Colours, sizes of type and distances are named in one place: no other file has its own."""

import re
from pathlib import Path

import pytest

import desktop_app.ui

FILES = sorted(Path(desktop_app.ui.__path__[0]).glob("*.py"))
#: What is looked for, and the one file that may say it.
RULES = {
    "a colour": (
        re.compile(r"#[0-9a-fA-F]{6}\b|QColor\(\s*\d|GlobalColor\.(?!trans)"),
        "colors.py",
    ),
    "a size of type": (re.compile(r"setPointSize|setPixelSize|font-size"), "look.py"),
    "a distance": (
        re.compile(r"(Margins|Spacing)\([^)\n]*\b[1-9]\d*\b"),
        "look.py",
    ),
    "a style of controls": (re.compile(r"setStyleSheet\("), "look.py"),
}


@pytest.mark.parametrize("what", RULES)
def test_it_is_said_in_one_place(what: str) -> None:
    pattern, place = RULES[what]
    assert any(path.name == place for path in FILES)
    strays = [
        f"{path.name}:{number}: {line.strip()}"
        for path in FILES
        if path.name != place
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if pattern.search(line)
    ]
    assert not strays, "\n".join(strays)
