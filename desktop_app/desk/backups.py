"""The copies of the register: made, kept for their time, brought back, tried out.

Each call opens the file by itself: it may run on any thread, whoever has the register open.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.desk.opening import open_desk
from desktop_app.desk.place import folder_of_copies
from desktop_app.errors import FolderMissing, KnownError, RegisterDamaged
from desktop_app.register import copies
from desktop_app.register.files import refusals_named
from desktop_app.register.readable import write_readable
from desktop_app.tracking.backup_copies import (
    KeptCopy,
    Salvaged,
    SinceCopy,
    copy_name,
    moment_of,
    outlived,
)


@dataclass(frozen=True, slots=True)
class CopyMade:
    """Where the newest copy lies and of when it is."""

    path: Path
    moment: datetime
    is_new: bool  # False where the copy before holds everything already
    shortfall: KnownError | None = None  # why the second place, or the readable files, has none


def readable_folder(register: Path, folder: Path | None = None) -> Path:
    """`so-theo-doi.dondoc.readable` among the copies in `folder`, or in the register's own."""
    return (folder or folder_of_copies(register)) / f"{register.name}.readable"


def kept_copies(register: Path, folder: Path | None = None) -> list[KeptCopy]:
    """The copies in `folder`, or in the register's own; the newest first, with their counts."""
    place = folder or folder_of_copies(register)
    return [_with_counts(copy) for copy in _found(register, place)]


def all_copies(register: Path) -> list[KeptCopy]:
    """The copies in both places, the newest first; the register itself may be unreadable."""
    try:
        second = copies.second_folder(register)
    except KnownError:
        second = None
    found = kept_copies(register)
    if second is not None:
        found += kept_copies(register, second)
    return sorted(found, key=lambda copy: copy.moment, reverse=True)


def since(copy: Path, register: Path) -> SinceCopy | None:
    """What would be lost with `copy`; None where the register cannot be read."""
    try:
        return copies.changes_since(copy, register)
    except KnownError:
        return None


def make(register: Path, now: datetime, *, even_if_same: bool = False) -> CopyMade:
    """Copy the register where something changed, in both places, and let old copies go.

    Beside the newest copy its words stand as readable files. Raises RegisterProblem, DiskFull
    or FolderReadOnly; what the second place refuses is told in the answer.
    """
    made = _made_in(folder_of_copies(register), register, now, even_if_same=even_if_same)
    try:
        _write_readable(made, readable_folder(register))
        second = copies.second_folder(register)
        if second is not None:
            if not second.is_dir():  # unplugged, perhaps: it is never made there
                raise FolderMissing(name=second)
            there = _made_in(second, register, now, even_if_same=even_if_same)
            _write_readable(there, readable_folder(register, second))
    except KnownError as problem:
        return replace(made, shortfall=problem)
    return made


def rotate(register: Path, now: datetime, folder: Path | None = None) -> int:
    """Remove the copies that have had their time; how many went."""
    place = folder or folder_of_copies(register)
    gone = 0
    for copy in outlived(kept_copies(register, place), now):
        try:
            copy.path.unlink(missing_ok=True)
        except OSError:
            continue  # open elsewhere: it goes the next time
        gone += 1
    return gone


def restore(copy: Path, register: Path) -> Path | None:
    """Set `copy` in the register's place; where the present file is kept.

    Raises RegisterProblem, NotAllowed, DiskFull or FolderReadOnly; then nothing has changed.
    """
    return copies.restore(copy, register)


def rebuild(folder: Path, register: Path) -> None:
    """Make the register anew from the readable files in `folder`, where nothing stands.

    Raises FileMissing, FileDamaged, RegisterTooNew, NotAllowed, DiskFull or FolderReadOnly.
    """
    # Only who has lost everything else waits for it to be loaded.
    from desktop_app.register.rebuilding import rebuild as made_anew  # noqa: PLC0415

    made_anew(folder, register)


def save_what_can_be_read(register: Path, folder: Path) -> Salvaged:
    """Write what is left of a damaged register into a folder of its own below `folder`.

    Raises RegisterDamaged where nothing can be read, DiskFull or FolderReadOnly.
    """
    # Only who has a damaged register waits for it to be loaded.
    from desktop_app.register.salvage import salvage  # noqa: PLC0415

    return salvage(register, folder / f"{register.stem}-doc-duoc")


def rehearse(register: Path) -> datetime | None:
    """Restore the newest copy elsewhere, open it and look at all of it; of when it is.

    None where there is no copy yet. Raises RegisterDamaged where it would not come back whole,
    or what `restore` raises.
    """
    folder = folder_of_copies(register)
    newest = next(_found(register, folder), None)
    if newest is None:
        return None
    with refusals_named(folder), TemporaryDirectory(dir=folder, prefix=_REHEARSAL) as place:
        restored = Path(place) / register.name
        copies.restore(newest.path, restored)
        with open_desk(restored, today=newest.moment.date(), may_make=False) as desk:
            faults = desk.keeping.check()
        if faults or copies.counts_of(restored) != copies.counts_of(newest.path):
            raise RegisterDamaged(path=newest.path)
    return newest.moment


_REHEARSAL = "thu-khoi-phuc-"


def _found(register: Path, folder: Path) -> Iterator[KeptCopy]:
    """The copies by their names, the newest first."""
    found = [
        KeptCopy(folder, path.name, moment)
        for path in folder.glob("*")
        if (moment := moment_of(path.name, register.stem)) and path.is_file()
    ]
    yield from sorted(found, key=lambda copy: (copy.moment, copy.name), reverse=True)


def _made_in(folder: Path, register: Path, now: datetime, *, even_if_same: bool) -> CopyMade:
    state = copies.state_of(register)
    found = list(_found(register, folder))
    newest = next(iter(found), None)
    if newest and not even_if_same and _state_of(newest.path) == state:
        return CopyMade(newest.path, newest.moment, is_new=False)
    target = folder / copy_name(register.stem, now, [file.name for file in folder.glob("*")])
    with refusals_named(target):
        folder.mkdir(exist_ok=True)
    # The day's first is looked through as well: damage is told before it fills the folder.
    is_first = not any(copy.moment.date() == now.date() for copy in found)
    copies.copy_register(register, target, long_look=is_first)
    rotate(register, now, folder)
    return CopyMade(target, now, is_new=True)


def _write_readable(made: CopyMade, folder: Path) -> None:
    """The words of a new copy; of one before where there was no room for them then."""
    if made.is_new or not folder.is_dir():
        write_readable(made.path, folder)


def _state_of(copy: Path) -> copies.KeptState | None:
    """How far a copy goes; None of one that cannot be read, which stands for nothing."""
    try:
        return copies.state_of(copy)
    except KnownError:
        return None


def _with_counts(copy: KeptCopy) -> KeptCopy:
    try:
        return replace(copy, counts=copies.counts_of(copy.path))
    except KnownError:
        return copy  # it stays in the list, so that a person sees it
