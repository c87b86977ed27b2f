"""What goes to an office: installer and Linux entries fit the frozen program, and Windows."""

import ast
import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from configparser import RawConfigParser
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from desktop_app.app import _DESKTOP_ENTRY
from desktop_app.resources import resource

ROOT = Path(__file__).parent.parent
PACKAGING = ROOT / "packaging"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
MODULES = sorted((ROOT / "desktop_app").rglob("*.py"))
#: There is no such module, or no such name in os and signal, on Windows.
POSIX_MODULES = {"fcntl", "grp", "pty", "pwd", "resource", "termios"}
POSIX_NAMES = {
    *("chown", "fork", "getegid", "geteuid", "getgid", "getpgid", "getuid", "killpg"),
    *("mkfifo", "nice", "setsid", "statvfs", "uname", "SIGKILL", "SIGALRM", "SIGHUP", "alarm"),
}
A_SECTION = re.compile(r"^\[(\w+)\]$")


def installer() -> dict[str, list[str]]:
    """The lines of each section of the installer's script, comments left out."""
    sections: dict[str, list[str]] = {"": []}
    current = ""
    for line in (PACKAGING / "dondoc.iss").read_text("utf-8-sig").splitlines():
        if found := A_SECTION.match(line):
            current = found[1]
            assert current not in sections, current
            sections[current] = []
        elif line.strip() and not line.startswith((";", "#")):
            sections[current].append(line)
    return sections


def settings() -> dict[str, str]:
    pairs = (line.partition("=") for line in installer()["Setup"])
    return {name: value for name, _, value in pairs}


def entry(line: str) -> dict[str, str]:
    """`Name: "x"; Flags: y z` as a table; semicolons in quotes do not part."""
    parts = re.findall(r'(\w+):\s*(?:"((?:[^"]|"")*)"|([^;"]*))', line)
    return {name: quoted.replace('""', '"') or bare.strip() for name, quoted, bare in parts}


def test_the_installer_asks_for_no_administrator() -> None:
    assert settings()["PrivilegesRequired"] == "lowest"
    roots = {entry(line)["Root"] for line in installer()["Registry"]}
    assert roots == {"HKCU"}
    script = (PACKAGING / "dondoc.iss").read_text("utf-8-sig")
    for everybody in ("{commonpf", "{commonappdata", "{sys}", "{win}", "HKLM", "{autopf64"):
        assert everybody not in script


def test_taking_it_off_leaves_the_register() -> None:
    assert "UninstallDelete" not in installer()
    removed = {entry(line)["Name"] for line in installer()["InstallDelete"]}
    assert removed == {r"{app}\_internal"}


def test_the_installer_takes_what_the_freezing_makes() -> None:
    spec = (ROOT / "build.spec").read_text("utf-8")
    assert PROJECT["name"] == "dondoc"
    assert 'name=f"{NAME}-window", console=False' in spec
    assert (
        "COLLECT(command, window, analysis.binaries, analysis.datas, upx=False, name=NAME)"
        in spec
    )
    (files,) = map(entry, installer()["Files"])
    assert (files["Source"], files["DestDir"]) == (r"dist\dondoc\*", "{app}")
    programs = {
        entry(line)["Filename"] for name in ("Icons", "Run") for line in installer()[name]
    }
    assert programs == {r"{app}\dondoc-window.exe"}


def test_a_register_opens_by_itself() -> None:
    kinds = {
        entry(line)["Subkey"]: entry(line)["ValueData"] for line in installer()["Registry"]
    }
    assert kinds[r"Software\Classes\.dondoc"] == "DonDoc.Register"
    opens = kinds[r"Software\Classes\DonDoc.Register\shell\open\command"]
    assert opens == r'"{app}\dondoc-window.exe" "%1"'
    assert settings()["ChangesAssociations"] == "yes"


def test_the_installer_speaks_both_languages() -> None:
    languages = {entry(line)["Name"]: entry(line) for line in installer()["Languages"]}
    assert set(languages) == {"vi", "en"}
    ours = languages["vi"]["MessagesFile"].split(",")[1].replace("\\", "/")
    assert (ROOT / ours).is_file()
    said = {line.partition("=")[0] for line in installer()["CustomMessages"]}
    vietnamese, english = (
        {name.partition(".")[2] for name in said if name.startswith(f"{language}.")}
        for language in ("vi", "en")
    )
    asked = set(re.findall(r"\{cm:(\w+)\}", "\n".join(chain(*installer().values()))))
    assert vietnamese == english >= asked


def test_its_vietnamese_keeps_what_is_filled_in() -> None:
    parser = RawConfigParser(comment_prefixes=(";",), delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(PACKAGING / "Vietnamese.isl", "utf-8-sig")
    assert parser["LangOptions"]["LanguageID"] == "$042A"
    said = parser["Messages"]
    assert len(said) > 50
    filled = {name: re.findall(r"\[name(?:/ver)?\]|%[12]|\[mb\]", said[name]) for name in said}
    assert filled["WelcomeLabel2"] == ["[name/ver]"]
    for name in ("WelcomeLabel1", "SelectDirDesc", "FinishedLabel", "InstallingLabel"):
        assert filled[name] == ["[name]"]
    for name in ("UninstallAppFullTitle", "ConfirmUninstall", "UninstalledAll"):
        assert filled[name] == ["%1"]


@pytest.mark.parametrize("ending", ["desktop", "metainfo.xml", "mime.xml"])
def test_a_linux_desktop_finds_each_part_under_the_windows_name(ending: str) -> None:
    assert (PACKAGING / f"{_DESKTOP_ENTRY}.{ending}").is_file()


def test_the_linux_entries_name_one_another() -> None:
    parser = RawConfigParser(delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(PACKAGING / f"{_DESKTOP_ENTRY}.desktop", "utf-8")
    desktop = parser["Desktop Entry"]
    told = ET.parse(PACKAGING / f"{_DESKTOP_ENTRY}.metainfo.xml").getroot()  # noqa: S314
    assert told.findtext("id") == _DESKTOP_ENTRY
    assert told.findtext("launchable") == f"{_DESKTOP_ENTRY}.desktop"
    assert told.findtext("project_license") == PROJECT["license"]
    newest = told.find("releases/release")
    assert newest is not None
    assert newest.get("version") == PROJECT["version"]
    kind = f"{told.findtext('provides/mediatype')};"
    assert desktop["MimeType"] == kind
    assert desktop["Exec"].split()[0] in {each.text for each in told.iter("binary")}
    assert desktop["Exec"].split()[0] in PROJECT["gui-scripts"]
    mime = ET.parse(PACKAGING / f"{_DESKTOP_ENTRY}.mime.xml").getroot()  # noqa: S314
    assert {each.get("type") for each in mime} == {kind.rstrip(";")}


def test_the_picture_of_the_icon_is_its_drawing(qapp: QApplication) -> None:
    assert qapp
    picture = QImage(str(resource("program", "dondoc.png")))
    drawn = QImage(picture.size(), QImage.Format.Format_ARGB32)
    drawn.fill(0)
    painter = QPainter(drawn)
    QSvgRenderer(str(resource("program", "dondoc.svg"))).render(painter)
    painter.end()
    assert picture.size().toTuple() == (256, 256)
    assert picture.convertToFormat(drawn.format()) == drawn


def calls_of_posix(tree: ast.Module) -> Iterator[str]:
    """What only POSIX has, outside a function that asks for the platform first."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef) and "win32" in ast.unparse(function):
            for node in ast.walk(function):
                node.__dict__["asked"] = True
    for node in ast.walk(tree):
        if "asked" in node.__dict__:
            continue
        if isinstance(node, ast.Import):
            yield from {alias.name for alias in node.names} & POSIX_MODULES
        elif isinstance(node, ast.ImportFrom):
            yield from {node.module or ""} & POSIX_MODULES
        elif isinstance(node, ast.Attribute) and ast.unparse(node.value) in {"os", "signal"}:
            yield from {node.attr} & POSIX_NAMES
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from {node.value} & {"/tmp", "/dev/null", "/bin/sh"}  # noqa: S108  looked for


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_nothing_is_asked_for_that_windows_lacks(module: Path) -> None:
    assert list(calls_of_posix(ast.parse(module.read_text("utf-8")))) == []


def test_what_windows_lacks_would_be_found() -> None:
    asked = "import sys, os\ndef f():\n    if sys.platform != 'win32':\n        os.setsid()\n"
    assert list(calls_of_posix(ast.parse(asked))) == []
    unasked = "import fcntl, os\ndef f():\n    os.setsid()\n"
    assert list(calls_of_posix(ast.parse(unasked))) == ["fcntl", "setsid"]


def left_out_modules() -> set[str]:
    """The modules that the frozen program does not bring."""
    spec = (ROOT / "build.spec").read_text("utf-8")
    (unused,) = re.findall(r"UNUSED = \[(.*?)\]", spec, re.DOTALL)
    return set(re.findall(r'"([\w.]+)"', unused))


def imported(tree: ast.Module) -> Iterator[str]:
    """Every module that is named by an import, also as what is taken from its package."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_the_licences_go_with_what_they_are_of() -> None:
    spec = (ROOT / "build.spec").read_text("utf-8")
    assert "copy_metadata(NAME, recursive=True)" in spec
    assert '"packaging" / "licences"), "licences")' in spec
    for name in ("LGPL-3.0", "GPL-3.0"):
        text = (PACKAGING / "licences" / f"{name}.txt").read_text("utf-8")
        assert "GENERAL PUBLIC LICENSE" in text[:200]
        assert "Version 3, 29 June 2007" in text[:200]


def test_nothing_that_is_left_out_is_used() -> None:
    left_out = left_out_modules()
    assert {"PySide6.QtQml", "PIL.ImageTk", "ssl"} <= left_out
    used = {name for path in MODULES for name in imported(ast.parse(path.read_text("utf-8")))}
    assert used & left_out == set()


def test_what_is_left_out_would_be_found() -> None:
    tree = ast.parse(
        "from PIL import Image, ImageTk\nimport ssl\nfrom lxml.html import fromstring"
    )
    assert left_out_modules() & set(imported(tree)) == {"PIL.ImageTk", "ssl", "lxml.html"}
