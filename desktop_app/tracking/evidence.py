"""Evidence: the files that show what an agency answered; which are taken, and by what name."""

import unicodedata
from dataclasses import dataclass, field
from pathlib import PurePath

from desktop_app.errors import EvidenceRefused, FileEmpty, FileTooLarge

_PAPERS = {".pdf", ".docx", ".doc", ".odt", ".rtf", ".txt", ".pptx", ".ppt", ".odp", ".dwg"}
_TABLES = {".xlsx", ".xls", ".ods", ".csv"}
_PICTURES = {".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".gif", ".webp", ".heic"}
_RECORDINGS = {".mp3", ".m4a", ".wav", ".mp4", ".mov"}
_PACKED = {".eml", ".msg", ".zip", ".rar", ".7z"}
#: What a computer runs, also a document with macros, is not among them.
KINDS = frozenset(_PAPERS | _TABLES | _PICTURES | _RECORDINGS | _PACKED)
LARGEST = 50 * 1024 * 1024
# How programs begin, whatever they are called: Windows, Linux, macOS, scripts.
_PROGRAMS = (b"MZ", b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"#!")
_LONGEST_NAME = 120
_NEVER_IN_A_NAME = frozenset('<>:"/\\|?*')


@dataclass(frozen=True, slots=True)
class NewEvidence:
    """A file as it is handed in."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file as the register holds it."""

    id: int
    name: str
    size: int  # bytes


def refuse_too_large(name: str, size: int) -> None:
    """Raise FileTooLarge when a file of `size` bytes is not taken."""
    if size > LARGEST:
        raise FileTooLarge(name=name, limit=f"{LARGEST // 1024**2} MB")


def refuse_unfit(file: NewEvidence) -> None:
    """Raise FileEmpty, FileTooLarge or EvidenceRefused when `file` is not taken."""
    if not file.content:
        raise FileEmpty(name=file.name)
    refuse_too_large(file.name, len(file.content))
    kind = PurePath(file.name).suffix.lower()
    if kind not in KINDS or file.content.startswith(_PROGRAMS):
        raise EvidenceRefused(name=file.name)


def safe_name(name: str) -> str:
    """`name` as a plain file name anywhere: no folder, no sign that hides its ending."""
    plain = unicodedata.normalize("NFC", name.replace("\\", "/").rsplit("/", 1)[-1])
    shown = "".join(
        "_" if letter in _NEVER_IN_A_NAME else letter
        for letter in plain
        if unicodedata.category(letter)[0] != "C"  # controls, and what turns letters round
    )
    path = PurePath(shown.strip(" ."))
    return f"{path.stem[:_LONGEST_NAME].strip(' .') or 'minh-chung'}{path.suffix}"
