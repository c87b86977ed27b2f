"""A folder of the system's own for such, there for as long as a file is read."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.errors import NO_ROOM, DiskFull


@contextmanager
def working_folder(name: str) -> Iterator[Path]:
    """Empty at first, gone at the end. Raises DiskFull with `name` where there is no room."""
    try:
        with TemporaryDirectory(prefix="dondoc-", ignore_cleanup_errors=True) as folder:
            yield Path(folder)
    except OSError as error:
        # Python looks for a place in which it can write, and says so where it finds none.
        has_no_place = error.errno == errno.ENOENT and error.filename is None
        if error.errno in NO_ROOM or has_no_place:
            raise DiskFull(name=name) from error
        raise
