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


def main() -> int:
    """Do what the command line asks for; the exit status."""
    sys.stdout.reconfigure(line_buffering=True)  # our lines stand before those of what we run
    if sys.version_info < LEAST_PYTHON:
        print("Đôn Đốc needs Python 3.11 or newer: python3.11 dev.py …")
        return 1
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("run", help="open the window (the demo where there is no screen)")
    verbs.add_parser("test", help="ruff, mypy, import-linter and pytest").add_argument(
        "pytest_arguments", nargs=argparse.REMAINDER
    )
    verbs.add_parser("bench", help="the benchmarks in tests/bench")
    verbs.add_parser("translate", help="gather the window's words and compile the translations")
    verbs.add_parser("papers", help="pictures of every paper in docs/papers")
    verbs.add_parser("lock", help="renew requirements/*.lock from pyproject.toml (wants uv)")
    verbs.add_parser("build", help="the frozen program, with PyInstaller")
    asked = parser.parse_args()
    if asked.verb == "lock":
        return lock()
    set_up("run" if asked.verb == "run" else "dev")
    if asked.verb == "run":
        return run()
    if asked.verb == "test":
        return test(asked.pytest_arguments)
    if asked.verb == "bench":
        return call(PYTHON, "-m", "pytest", "tests/bench", "--benchmark-only", "--no-header")
    if asked.verb == "papers":
        return call(PYTHON, "-m", "tests.reports.paper_pictures")
    if asked.verb == "translate":
        return translate()
    return call(PYTHON, "-m", "PyInstaller", "--noconfirm", "build.spec")


def run() -> int:
    """Open the window, or make the demo where nothing could show one."""
    if (
        sys.platform != "linux"
        or os.environ.get("DISPLAY")
        or os.environ.get("WAYLAND_DISPLAY")
    ):
        return call(PYTHON, "-m", "desktop_app")
    print("No screen here: running `dondoc demo demo-output` instead of opening the window.")
    return call(PYTHON, "-m", "desktop_app", "demo", "demo-output")


def test(pytest_arguments: list[str]) -> int:
    """Pass every check, cheapest first; the first failure ends it."""
    checks = (
        (BIN / "ruff", "check", "."),
        (BIN / "ruff", "format", "--check", "."),
        (BIN / "mypy",),
        (BIN / "lint-imports",),
        (PYTHON, "-m", "pytest", *pytest_arguments),
    )
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return next((status for check in checks if (status := call(*check))), 0)


def translate() -> int:
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


def lock() -> int:
    """Pin the newest allowed packages for Linux, Windows and macOS, by hash."""
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
