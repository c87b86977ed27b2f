"""One window for each register, whoever starts a second one."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLockFile

from desktop_app.errors import RegisterHeld, RegisterInUse
from desktop_app.tracking.figures import moment_text


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
            raise _held(register_path, lock)
    try:
        yield
    finally:
        lock.unlock()


def _held(register: Path, lock: QLockFile) -> RegisterInUse:
    """Who holds it and since when, as the record beside the register says."""
    _, who, _ = lock.getLockInfo()
    try:
        since = datetime.fromtimestamp(Path(lock.fileName()).stat().st_mtime)  # noqa: DTZ006  the PC's hour
    except OSError:
        who = ""
    if not who:
        return RegisterInUse(path=register)
    return RegisterHeld(path=register, who=who, since=moment_text(since))
