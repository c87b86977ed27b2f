"""A small disk of a test's own, to be filled until nothing more goes on it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_SIZE = 6_000_000  # bytes of the whole disk
_BALLAST = "ballast"


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """An empty one at `folder`; the test is skipped where none may be mounted."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only the administrator of a Linux may mount a small disk")
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "tmpfs", str(folder)]
    done = subprocess.run(mount, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"no small disk can be mounted here: {done.stderr.strip()}")
    try:
        yield folder
    finally:
        # It goes once nothing of it is open any more.
        subprocess.run(["umount", "--lazy", str(folder)], check=True)  # noqa: S607  the system's


def leave(disk: Path, room: int) -> None:
    """Fill the disk until no more than `room` bytes are free on it."""
    ballast = disk / _BALLAST
    ballast.unlink(missing_ok=True)
    free = shutil.disk_usage(disk).free
    with ballast.open("wb") as file:
        file.write(b"\1" * (free - room))
    assert shutil.disk_usage(disk).free <= room


def make_room(disk: Path) -> None:
    """What the person does when she has read the sentence."""
    (disk / _BALLAST).unlink()
