"""The folder of copies beside the register: what stands there, what may go, what comes back."""

from datetime import datetime
from pathlib import Path

from desktop_app.errors import KnownError
from desktop_app.register import copies
from desktop_app.tracking.backup_copies import KeptCopy, moment_of, outlived


def folder_of_copies(register: Path) -> Path:
    """`so-theo-doi.dondoc.backups`, beside the register."""
    return register.with_name(f"{register.name}.backups")


def kept_copies(register: Path) -> list[KeptCopy]:
    """The copies in the register's own folder, the newest first, each with what it holds."""
    found = [
        KeptCopy(path.name, moment, None)
        for path in folder_of_copies(register).glob("*")
        if (moment := moment_of(path.name, register.stem)) and path.is_file()
    ]
    found.sort(key=lambda copy: (copy.moment, copy.name), reverse=True)
    return [_with_counts(copy, register) for copy in found]


def rotate(register: Path, now: datetime) -> int:
    """Remove the copies that have had their time; how many went."""
    gone = 0
    for copy in outlived(kept_copies(register), now):
        try:
            (folder_of_copies(register) / copy.name).unlink(missing_ok=True)
        except OSError:
            continue  # open elsewhere: it goes the next time
        gone += 1
    return gone


def restore(copy: Path, register: Path) -> Path | None:
    """Set `copy` in the register's place; where the present file is kept.

    Raises RegisterProblem, NotAllowed, DiskFull or FolderReadOnly; then nothing has changed.
    """
    return copies.restore(copy, register)


def _with_counts(copy: KeptCopy, register: Path) -> KeptCopy:
    try:
        counts = copies.counts_of(folder_of_copies(register) / copy.name)
    except KnownError:
        return copy  # it stays in the list, so that a person sees it
    return KeptCopy(copy.name, copy.moment, counts)
