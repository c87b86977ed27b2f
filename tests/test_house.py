"""The house's own rules: directions of import, and what loads with what."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BELOW_THE_WINDOW = ["tracking", "intake", "register", "reports", "desk", "cli"]


def modules_of(room: str) -> list[str]:
    files = sorted((ROOT / "desktop_app" / room).rglob("*.py"))
    return [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in files
    ]


def test_import_directions_hold() -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]


@pytest.mark.parametrize("room", BELOW_THE_WINDOW)
def test_a_room_below_the_window_loads_without_qt(room: str) -> None:
    modules = modules_of(room)
    assert len(modules) > 1
    imports = "; ".join(f"import {module}" for module in modules)
    asked = f"import sys; {imports}; print([m for m in sys.modules if m.startswith('PySide6')])"
    done = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_every_package_file_says_only_what_the_room_is() -> None:
    for path in (ROOT / "desktop_app").rglob("__init__.py"):
        body = ast.parse(path.read_text("utf-8")).body
        assert len(body) == 1, path
        assert isinstance(body[0], ast.Expr), path


def test_every_font_and_icon_stands_beside_its_licence() -> None:
    for folder in ("fonts", "icons"):
        assert list((ROOT / "resources" / folder).glob("LICENSE*"))


def test_no_file_speaks_to_the_network() -> None:
    forbidden = {"socket", "urllib", "http", "requests", "ftplib", "smtplib", "ssl"}
    for path in (ROOT / "desktop_app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = (
                [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
            assert not {name.split(".")[0] for name in names} & forbidden, path
            if any("QtNetwork" in name for name in names):  # a socket of this PC alone
                assert isinstance(node, ast.ImportFrom), path
                assert {each.name for each in node.names} == {"QLocalServer", "QLocalSocket"}
