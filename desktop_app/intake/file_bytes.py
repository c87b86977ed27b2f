"""The bytes of a file that a person chose, no more of them than are read."""

import stat
from pathlib import Path

from desktop_app.errors import (
    FileEmpty,
    FileMissing,
    FileTooLarge,
    NotAFile,
    UnreadableFile,
)
from desktop_app.intake import limits


def bytes_of(path: Path, name: str) -> bytes:
    """All bytes of the file at `path`; errors call it `name`.

    Raises FileMissing, NotAFile, FileEmpty, FileTooLarge or UnreadableFile.
    """
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise NotAFile(name=name)
        with path.open("rb") as file:
            # The size may be a lie or may grow: one byte past the limit tells.
            data = file.read(limits.FILE_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise FileMissing(name=name) from error
    except OSError as error:
        raise UnreadableFile(name=name) from error
    if not data:
        raise FileEmpty(name=name)
    if len(data) > limits.FILE_BYTES:
        raise FileTooLarge(name=name, limit=f"{limits.FILE_BYTES // limits.MEGABYTE} MB")
    return data
