"""Writing a paper whole or not at all: beside the target first, then moved over it."""

import errno
import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from desktop_app.errors import (
    DiskFull,
    FileOpenElsewhere,
    FolderMissing,
    FolderReadOnly,
    NotAllowed,
)

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def write_whole(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Let `write` fill a file that then becomes `path`; on any failure the old one stays.

    Raises FileOpenElsewhere, FolderMissing, FolderReadOnly, DiskFull, or NotAllowed where
    `path` is a folder.
    """
    if path.is_dir():
        raise NotAllowed(
            reason_vi=f"“{path.name}” là một thư mục: hãy đặt tên khác cho tệp.",
            reason_en=f"“{path.name}” is a folder: give the file another name.",
        )
    beside = path.with_name(f".dondoc-{secrets.token_hex(6)}.tmp")
    try:
        with beside.open("xb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)  # noqa: PTH105  the tests stand in for this call
    except OSError as trouble:
        _raise_known(trouble, path, could_write=beside.exists())
        raise
    finally:
        beside.unlink(missing_ok=True)


def _raise_known(trouble: OSError, path: Path, *, could_write: bool) -> None:
    """Turn what a person can mend into its sentence."""
    if trouble.errno in _NO_ROOM:
        raise DiskFull(name=path.name) from trouble
    if isinstance(trouble, FileNotFoundError | NotADirectoryError):
        raise FolderMissing(name=str(path.parent)) from trouble
    if isinstance(trouble, PermissionError):
        if not could_write:
            raise FolderReadOnly(name=str(path.parent)) from trouble
        raise FileOpenElsewhere(name=path.name) from trouble
