"""Writing a paper whole or not at all: beside the target first, then moved over it."""

import errno
import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from desktop_app.errors import (
    NO_ROOM,
    DiskFull,
    FileOpenElsewhere,
    FolderMissing,
    FolderReadOnly,
    NotAllowed,
)

_LONG_ON_WINDOWS = 260  # letters, unless the computer was told to take more


def write_whole(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Let `write` fill a file that then becomes `path`; on any failure the old one stays.

    Raises FileOpenElsewhere, FolderMissing, FolderReadOnly, DiskFull, or NotAllowed where
    `path` is a folder or too long.
    """
    if os.path.isdir(path):  # noqa: PTH112  a Path refuses to say so of a name too long
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


def _is_too_long(trouble: OSError, path: Path) -> bool:
    """Whether the system takes no path like that; Windows then finds no such file."""
    if trouble.errno == errno.ENAMETOOLONG:
        return True
    is_long = len(str(path.absolute())) >= _LONG_ON_WINDOWS
    return isinstance(trouble, FileNotFoundError) and is_long and path.parent.is_dir()


def _raise_known(trouble: OSError, path: Path, *, could_write: bool) -> None:
    """Turn what a person can mend into its sentence."""
    if trouble.errno in NO_ROOM:
        raise DiskFull(name=path.name) from trouble
    if _is_too_long(trouble, path):
        raise NotAllowed(
            reason_vi=f"Đường dẫn của “{path.name}” quá dài: hãy rút ngắn, hoặc chọn nơi khác.",
            reason_en=f"The path of “{path.name}” is too long: shorten it, or choose another.",
        ) from trouble
    if isinstance(trouble, FileNotFoundError | NotADirectoryError):
        raise FolderMissing(name=str(path.parent)) from trouble
    if isinstance(trouble, PermissionError):
        if not could_write:
            raise FolderReadOnly(name=str(path.parent)) from trouble
        raise FileOpenElsewhere(name=path.name) from trouble
