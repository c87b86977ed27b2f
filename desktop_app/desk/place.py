"""Where the register lies: on this PC, or where another program writes to it as well."""

import ctypes
import os
import sys
from collections.abc import Iterable
from enum import Enum, auto
from pathlib import Path, PurePath, PureWindowsPath

from desktop_app.register.files import free_beside, refusals_named

_SYNCED = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "nextcloud", "zalo")
_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "fuse.sshfs", "9p"})
_REMOTE_DRIVE = 4  # what Windows calls a drive that is another computer's folder
_MOVED = ".moved-to.txt"


class RiskyPlace(Enum):
    """Why a register is not safe where it lies."""

    SYNCED = auto()  # a program may replace it while it is written
    NETWORK = auto()  # locks and writes do not hold as on a disk of one's own


def default_register() -> Path:
    """Where the register lies when nobody says otherwise: the user's data folder."""
    # Only who has not said where asks for the folder.
    from platformdirs import user_data_path  # noqa: PLC0415

    return user_data_path("dondoc", appauthor=False) / "so-theo-doi.dondoc"


def folder_of_copies(register: Path) -> Path:
    """`so-theo-doi.dondoc.backups`, beside the register."""
    return register.with_name(f"{register.name}.backups")


def is_gone(register: Path) -> bool:
    """Whether nothing stands there, though copies beside say that a register did."""
    has_copies = any(folder_of_copies(register).glob(f"*{register.suffix}"))
    return has_copies and not os.path.lexists(register)


def risk_of(register: Path) -> RiskyPlace | None:
    """What is risky about the place of `register`, if anything is."""
    whole = register.resolve()
    if is_synced(whole):
        return RiskyPlace.SYNCED
    if _is_remote_drive(whole) or is_network(whole, _mounts()):
        return RiskyPlace.NETWORK
    return None


def is_synced(path: PurePath) -> bool:
    """Whether a folder above it bears the name of a program that copies files elsewhere."""
    folders = (part.casefold() for part in path.parts[:-1])
    return any(folder.startswith(_SYNCED) for folder in folders)


def is_network(path: PurePath, mounts: Iterable[tuple[str, str]]) -> bool:
    """Whether it lies on another computer; `mounts` are folders with their kinds."""
    if PureWindowsPath(path).drive.startswith("\\\\") or str(path).startswith("\\\\"):
        return True
    above = [(point, kind) for point, kind in mounts if path.is_relative_to(point)]
    return bool(above) and max(above, key=lambda mount: len(mount[0]))[1] in _NETWORK


def move_to_this_pc(register: Path, home: Path) -> Path:
    """Copy the register with all its files to the folder `home`; where it lies from now on.

    The old file keeps standing under another name, and a note beside it says where the register
    went. Raises RegisterProblem, DiskFull, FolderReadOnly or FolderMissing; then the register
    lies where it was.
    """
    # Every call asks where the register lies; only a move loads sqlite3.
    from desktop_app.register import copies  # noqa: PLC0415

    target = free_beside(home / register.stem, register.suffix)
    with refusals_named(target):
        home.mkdir(parents=True, exist_ok=True)
    copies.copy_register(register, target, long_look=True)
    note = register.with_name(f"{register.name}{_MOVED}")
    with refusals_named(note):
        note.write_text(f"{target}\n", "utf-8")
        register.rename(free_beside(register, ".moved"))
    return target


def place_now(register: Path) -> Path:
    """Where the register went when it was moved from `register`, else `register` itself."""
    note = register.with_name(f"{register.name}{_MOVED}")
    if os.path.lexists(register) or not note.is_file():
        return register
    moved = Path(note.read_text("utf-8").strip())
    return moved if moved.is_file() else register


def _is_remote_drive(path: Path) -> bool:
    if sys.platform != "win32":
        return False
    return bool(ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == _REMOTE_DRIVE)


def _mounts() -> list[tuple[str, str]]:
    """What Linux has put where, and of which kind it is; nothing on other systems."""
    try:
        lines = Path("/proc/self/mounts").read_text("utf-8", "replace").splitlines()
    except OSError:
        return []
    parts = [line.split(" ") for line in lines]
    return [(_plain(part[1]), part[2]) for part in parts if len(part) > 2]  # noqa: PLR2004


def _plain(point: str) -> str:
    """The kernel writes a blank in a name as its number."""
    return point.replace("\\040", " ")
