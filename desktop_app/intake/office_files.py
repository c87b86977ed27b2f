"""Files of older and other writing programs (.doc, .odt, .rtf), read through LibreOffice."""

import tempfile
from pathlib import Path

from desktop_app.errors import FileDamaged, FileEncrypted, NeedsOtherProgram, WrongKind
from desktop_app.intake.archive import Archive
from desktop_app.intake.docx_text import read_docx
from desktop_app.intake.libre_office import found_libre_office
from desktop_app.intake.notice_text import SourceKind

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
RTF = b"{\\rtf"
ZIP = b"PK\x03\x04"

# The stream of a document with a password, as an OLE directory spells it
ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_ODT = b"application/vnd.oasis.opendocument.text"
_OLE_SECTOR = 512
_WORD = b"\xec\xa5"  # how the main stream of a .doc begins
_WORD_FLAGS = 0x0A  # where in that stream
_WORD_ENCRYPTED = 0x0100
# The main stream's name, as an OLE directory spells it
_WORD_STREAM = "WordDocument".encode("utf-16-le")
_MANIFEST = "META-INF/manifest.xml"


def office_kind(data: bytes) -> SourceKind | None:
    """Which of these kinds `data` is, whatever its name says; None for any other."""
    if data.startswith(RTF):
        return SourceKind.RTF
    if data.startswith(OLE) and _WORD_STREAM in data:
        return SourceKind.DOC
    # The first member of an ODF file is its kind, not packed, so that it can be seen.
    if data.startswith(ZIP) and b"mimetype" + _ODT in data[: 4 * len(_ODT)]:
        return SourceKind.ODT
    return None


def read_office_file(
    data: bytes, name: str, folder: Path | None = None
) -> tuple[str, tuple[str, ...]]:
    """The kept text and its warnings, as of a .docx. Raises UnreadableFile in one of its kinds.

    `folder` is for the files that LibreOffice wants; without it one is made and removed.
    """
    kind = office_kind(data)
    if kind is None:
        raise WrongKind(name=name)
    if _is_encrypted(data, kind, name):
        raise FileEncrypted(name=name)
    program = found_libre_office()
    if program is None:
        raise NeedsOtherProgram(name=name)
    with tempfile.TemporaryDirectory(
        prefix="dondoc-", dir=folder, ignore_cleanup_errors=True
    ) as private:
        made = program.docx(data, f".{kind.value}", Path(private))
    if made is None:
        raise FileDamaged(name=name)
    return read_docx(made, name)


def _is_encrypted(data: bytes, kind: SourceKind, name: str) -> bool:
    if kind is SourceKind.DOC:
        return any(
            data[start : start + 2] == _WORD
            and int.from_bytes(data[start + _WORD_FLAGS : start + _WORD_FLAGS + 2], "little")
            & _WORD_ENCRYPTED
            for start in range(_OLE_SECTOR, len(data), _OLE_SECTOR)
        )
    return kind is SourceKind.ODT and is_encrypted_odf(data, name)


def is_encrypted_odf(data: bytes, name: str) -> bool:
    """Whether a file of OpenDocument wants a password.

    It is opened for its limits as well: LibreOffice has none of its own.
    """
    return b"encryption-data" in (Archive(data, name).read(_MANIFEST) or b"")
