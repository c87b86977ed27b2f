"""One window for each register, whoever starts a second one."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLockFile

from desktop_app.errors import RegisterInUse


@contextmanager
def window_lock(register_path: Path) -> Iterator[None]:
    """Hold the register at `register_path` for this window. Raises RegisterInUse.

    The system lets the lock go with its process: what a power cut leaves never blocks.
    """
    whole = register_path.resolve()
    lock = QLockFile(str(whole.with_name(f"{whole.name}.open")))
    lock.setStaleLockTime(0)  # a window may stay open for days
    if not lock.tryLock(0):
        # Takes away a file that nobody holds any more, even when it names another computer.
        lock.removeStaleLockFile()
        # Where no file can be made at all, the register itself says what is wrong.
        if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
            raise RegisterInUse(path=register_path)
    try:
        yield
    finally:
        lock.unlock()
