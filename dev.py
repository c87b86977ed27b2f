#!/usr/bin/env python3
"""Set up, run and check Đôn Đốc on a fresh machine: `python3 dev.py run`, `dev.py test`.

Needs nothing but Python 3.11 or newer. The environment goes into .venv; the pinned packages
come from requirements/*.lock, by hash. A second call finds everything in place.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LEAST_PYTHON = (3, 11)

# What Qt's offscreen and X11 platforms load from a Debian or Ubuntu system.
QT_LIBRARIES = (
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xinerama0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
)
# Debian renamed these in 2024, for 64-bit time.
RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}

# What the frozen program must do without Python: each paper brings in other packages.
OF_DEMO = ("--register", "{demo}/demo.dondoc")
FROZEN_CALLS = (
    ("demo", "{demo}"),
    (*OF_DEMO, "chase", "{demo}/letters", "--eml"),
    (*OF_DEMO, "sheets", "{demo}/sheets"),
    (*OF_DEMO, "monday", "{demo}/monday.pdf"),
    (*OF_DEMO, "calendar", "{demo}/due.ics"),
    (*OF_DEMO, "report", "--sample-template", "{demo}/form.xlsx"),
    (*OF_DEMO, "backup"),
    (*OF_DEMO, "check"),
)
# Rooms whose quick tests two processes do sooner than one; half a second goes for the second.
SHARED_OUT = {"desk", "intake", "register", "reports", "ui"}
# What to do next, by pytest's exit status.
HELP_AFTER = {
    1: "What a test expected and met stands above. "
    "One alone, with its prints: python3 dev.py test FILE::NAME -s",
    2: "A file of tests could not be loaded: its last line above, E, says why.",
    3: "pytest itself failed: the trace is above.",
    4: "No such test, room or option. Rooms are the folders in tests: python3 dev.py test desk",
    5: "No test is called so. All of a room: python3 dev.py test tests/desk --collect-only",
}


@dataclass(frozen=True)
class Verb:
    """One word of the command line: what it does, and which packages it wants."""

    help: str
    do: Callable[[list[str]], int]
    wants: str | None = "dev"  # the lock file, or nothing at all


def main() -> int:
    """Do what the command line asks for; the exit status."""
    sys.stdout.reconfigure(line_buffering=True)  # our lines stand before those of what we run
    if sys.version_info < LEAST_PYTHON:
        print("Đôn Đốc needs Python 3.11 or newer: python3.11 dev.py …")
        return 1
    verbs = {
        "run": Verb("open the window (the demo where there is no screen)", run, "run"),
        "test": Verb(
            "every check; a room's quick tests: test ROOM; or pytest's arguments", test
        ),
        "lint": Verb("ruff, mypy and import-linter: what needs no test", lint),
        "bench": Verb("the benchmarks in tests/bench", bench),
        "shots": Verb("pictures of windows and papers, for the help and docs", shots),
        "translate": Verb("gather the window's words, compile the translations", translate),
        "freeze": Verb("the frozen program in dist/, with PyInstaller", freeze),
        "lock": Verb("renew requirements/*.lock from pyproject.toml (wants uv)", lock, None),
    }
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    choices = parser.add_subparsers(title="verbs", dest="verb", required=True, metavar="VERB")
    for name, verb in verbs.items():
        choices.add_parser(name, help=verb.help)
    asked, rest = parser.parse_known_args()
    verb = verbs[asked.verb]
    if rest and verb.do is not test:
        parser.error(f"{asked.verb} takes no arguments: {' '.join(rest)}")
    if verb.wants:
        set_up(verb.wants)
    return verb.do(rest)


def run(_rest: list[str]) -> int:
    """Open the window, or make the demo where nothing could show one."""
    if (
        sys.platform != "linux"
        or os.environ.get("DISPLAY")
        or os.environ.get("WAYLAND_DISPLAY")
    ):
        return call(PYTHON, "-m", "desktop_app")
    print("No screen here: running `dondoc demo demo-output` instead of opening the window.")
    return call(PYTHON, "-m", "desktop_app", "demo", "demo-output")


def test(rest: list[str]) -> int:
    """Pass every check, cheapest first; with `rest`, only the tests that it names."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Each reading is a process of its own: without kept bytecode it compiles the program anew.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(VENV / "pycache")
    if not rest and (status := lint(rest)):
        return status
    rooms = [name for name in rest if (ROOT / "tests" / name).is_dir()]
    named = [str(Path("tests", name)) if name in rooms else name for name in rest]
    if not rest:
        named = ["-n", "auto", "--maxprocesses", "4", "--dist", "worksteal"]
    elif rooms and "-m" not in rest:
        named += ["-m", "not slow"]
        if SHARED_OUT.intersection(rooms) and "-n" not in rest:
            named += ["-n", "auto", "--maxprocesses", "2", "--dist", "worksteal"]
    status = call(PYTHON, "-m", "pytest", *named)
    if rooms and "-m" not in rest:
        every = " ".join(str(Path("tests", name)) for name in rooms)
        print(f"These were the quick ones. With the slow ones: python3 dev.py test {every}")
    if status:
        print(
            HELP_AFTER.get(status, "This ended before its tests did: what fell says so above.")
        )
    return status


def lint(_rest: list[str]) -> int:
    """Pass the checks that run nothing; the first failure ends it and says what helps."""
    ruff = BIN / "ruff"
    checks = (
        ((ruff, "check", "."), f"{ruff} check . --fix mends what needs no thought"),
        ((ruff, "format", "--check", "."), f"{ruff} format . writes it as it should stand"),
        ((BIN / "mypy",), "the types above do not fit; pyproject.toml has the rules"),
        ((BIN / "lint-imports",), "imports go down only: see docs/architecture.md"),
    )
    for command, helps in checks:
        if status := call(*command):
            print(helps)
            return status
    return 0


def bench(_rest: list[str]) -> int:
    """Measure, each figure beside a floor of the same run."""
    return call(PYTHON, "-m", "pytest", "tests/bench", "--benchmark-only", "--no-header")


def shots(_rest: list[str]) -> int:
    """Picture every window of the help and the documents, then every paper."""
    windows = call(PYTHON, "-m", "tests.ui.window_pictures")
    return windows or call(PYTHON, "-m", "tests.reports.paper_pictures")


def freeze(_rest: list[str]) -> int:
    """Make the program that needs no Python, and see it write every paper without one."""
    made = ROOT / "dist" / "dondoc" / ("dondoc.exe" if os.name == "nt" else "dondoc")
    if status := call(PYTHON, "-m", "PyInstaller", "--noconfirm", "build.spec"):
        return status
    papers = ROOT / "dist" / "demo"
    shutil.rmtree(papers, ignore_errors=True)
    # What Windows itself needs; nothing that leads to a Python.
    bare = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    for wanted in FROZEN_CALLS:
        words = [part.format(demo=papers) for part in wanted]
        if status := subprocess.call([made, *words], cwd=ROOT, env=bare):
            print(f"Without Python this fails: dondoc {' '.join(words)}")
            return status
    print(f"Without Python it does the demo and writes every paper: see {papers}.")
    return 0


def translate(_rest: list[str]) -> int:
    """Bring the .ts files up to the window's words, then compile every .qm."""
    folder = ROOT / "resources" / "translations"
    sources = sorted(str(p.relative_to(ROOT)) for p in (ROOT / "desktop_app/ui").glob("*.py"))
    update = (BIN / "pyside6-lupdate", *sources, "-no-obsolete", "-locations", "none")
    every = [str(path) for path in sorted(folder.glob("*.ts"))]
    # The window's own words are English: its translation holds the plurals alone.
    return (
        call(*update, "-ts", str(folder / "dondoc_vi.ts"))
        or call(*update, "-pluralonly", "-ts", str(folder / "dondoc_en.ts"))
        or call(BIN / "pyside6-lrelease", *every)
    )


def lock(_rest: list[str]) -> int:
    """Pin the newest allowed packages for Linux, Windows and macOS, by hash."""
    if not shutil.which("uv"):
        print("This wants uv (docs.astral.sh/uv); the pinned packages stay as they are.")
        return 1
    common = ("uv", "pip", "compile", "pyproject.toml", "--universal", "--generate-hashes")
    common += ("--no-emit-index-url", "--no-emit-find-links", "--no-header")
    common += ("--python-version", "3.11", "--upgrade", "-o")
    return call(*common, "requirements/run.lock", "--extra", "build") or call(
        *common, "requirements/dev.lock", "--extra", "dev"
    )


def set_up(which: str) -> None:
    """Make what `which` ("run" or "dev") needs, unless it stands already."""
    lock_file = ROOT / "requirements" / f"{which}.lock"
    wanted = hashlib.sha256(
        lock_file.read_bytes() + (ROOT / "pyproject.toml").read_bytes()
    ).hexdigest()
    stamp = VENV / f"{which}.stamp"
    if PYTHON.exists() and stamp.exists() and stamp.read_text("utf-8") == wanted:
        return
    add_system_libraries()
    if not PYTHON.exists():
        print("Making .venv …")
        venv.create(VENV, with_pip=True)
    print(f"Installing the pinned packages of requirements/{which}.lock …")
    pip = (PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    must(*pip, "--require-hashes", "-r", lock_file)
    # An editable install is one path in one file; the build tool for it is pinned as well.
    must(*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT)
    stamp.write_text(wanted, "utf-8")


def add_system_libraries() -> None:
    """On Debian and Ubuntu, install what Qt and venv miss, or say the line that does."""
    if sys.platform != "linux" or not shutil.which("dpkg-query"):
        return
    wanted = list(QT_LIBRARIES)
    if not has_ensurepip():
        wanted.append(f"python3.{sys.version_info.minor}-venv")
    missing = [name for name in wanted if not is_installed(name)]
    if not missing:
        return
    if os.geteuid() != 0:
        sudo = f"sudo apt-get install {' '.join(missing)}"
        print(f"Some system libraries are missing. Type this line, then try again:\n  {sudo}")
        sys.exit(1)
    print(f"Installing system libraries: {' '.join(missing)}")
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    must("apt-get", "update", "-qq")
    must("apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing)


def has_ensurepip() -> bool:
    """Whether this Python can make a venv: Debian ships it without."""
    return (
        subprocess.call([sys.executable, "-c", "import ensurepip"], stderr=subprocess.DEVNULL)
        == 0
    )


def is_installed(package: str) -> bool:
    """Whether dpkg knows `package`, under its old or its new name, as installed."""
    names = [package, RENAMED.get(package, package)]
    asked = ["dpkg-query", "-W", "-f", "${db:Status-Status}\n", *names]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    return "installed" in done.stdout.split()


def call(*command: str | Path) -> int:
    """Run `command` in the project's folder; its exit status."""
    return subprocess.call([str(part) for part in command], cwd=ROOT)


def must(*command: str | Path) -> None:
    """Run `command`; end here when it fails."""
    if status := call(*command):
        print(f"This failed: {' '.join(str(part) for part in command)}")
        sys.exit(status)


if __name__ == "__main__":
    sys.exit(main())
