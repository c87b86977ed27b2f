"""Programs of others that may stand on this PC: found, never fetched, run without a shell."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

# What a program needs of the machine to start at all; everything else stays here.
_ENVIRONMENT = ("SYSTEMROOT", "WINDIR", "TESSDATA_PREFIX", "LD_LIBRARY_PATH")


class ProgramFailed(Exception):
    """The program could not start, ended with an error, or took too long."""


def found_program(names: Sequence[str], usual: Iterable[Path]) -> Path | None:
    """The first program of `names` in the folders of PATH, then in the `usual` ones.

    Unlike the shell of Windows it never looks in the current folder, where a file that came
    with the notices may stand.
    """
    on_path = [Path(part) for part in os.environ.get("PATH", "").split(os.pathsep) if part]
    for folder in (*on_path, *usual):
        if not folder.is_absolute():
            continue
        for name in names:
            program = folder / (f"{name}.exe" if sys.platform == "win32" else name)
            with contextlib.suppress(OSError):
                if program.is_file() and os.access(program, os.X_OK):
                    return program
    return None


def windows_folders(name: str) -> tuple[Path, ...]:
    """Where Windows installs a program under the folder `name`; nothing elsewhere."""
    roots = (
        os.environ.get("PROGRAMFILES"),
        os.environ.get("PROGRAMFILES(X86)"),
        _under(os.environ.get("LOCALAPPDATA"), "Programs"),
    )
    return tuple(Path(root) / name for root in roots if root)


def _under(folder: str | None, name: str) -> str | None:
    return str(Path(folder) / name) if folder else None


def run_program(
    program: Path,
    arguments: Sequence[str],
    *,
    seconds: float,
    fed: bytes = b"",
    extra: Mapping[str, str] | None = None,
    well: Sequence[int] = (0,),
) -> tuple[int, bytes]:
    """The exit code, one of `well`, and what the program wrote, after it was `fed`.

    `extra` joins the small environment. Raises ProgramFailed; the program is gone then.
    """
    try:
        done = subprocess.run(  # noqa: S603 - a found program, its arguments as a list
            [str(program), *arguments],
            input=fed,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            env=_small_environment(program) | dict(extra or {}),
            check=False,
            creationflags=_no_window(),
        )
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise ProgramFailed from error
    if done.returncode not in well:
        raise ProgramFailed
    return done.returncode, done.stdout


def _small_environment(program: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    folders = [str(program.parent), os.defpath]
    return kept | {"PATH": os.pathsep.join(folders), "LC_ALL": "C.UTF-8"}


def _no_window() -> int:
    # A console would flash up on the screen for each page.
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW
    return 0
