"""A zip archive such as a .docx or an .odt is, opened within the limits."""

import io
import zipfile
import zlib

from desktop_app.errors import FileDamaged, FileEncrypted, FileTooLarge
from desktop_app.intake import limits

_ENCRYPTED = 0x1  # bit 0 of a member's flags
_CHUNK = 65_536


class Archive:
    """The members of an archive; to open and `read` it raises UnreadableFile."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            members = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
            raise FileDamaged(name=name) from error
        self._refuse_too_much(members)
        self._refuse_bad_names(members)
        if any(member.flag_bits & _ENCRYPTED for member in members):
            raise FileEncrypted(name=name)
        self._members = {member.filename: member for member in members}
        self._unpacked = 0

    @property
    def names(self) -> frozenset[str]:
        """What its members are called."""
        return frozenset(self._members)

    def read(self, name: str) -> bytes | None:
        """The bytes of a member; None where it has none of that name."""
        member = self._members.get(name)
        return None if member is None else self._unpacked_bytes(member)

    def _refuse_too_much(self, members: list[zipfile.ZipInfo]) -> None:
        if len(members) > limits.MEMBERS:
            raise self._too_large(f"{limits.MEMBERS} mục")
        if sum(member.file_size for member in members) > limits.UNPACKED_BYTES:
            raise self._too_large(_megabytes(limits.UNPACKED_BYTES))
        for member in members:
            if member.file_size > limits.MEMBER_BYTES:
                raise self._too_large(_megabytes(limits.MEMBER_BYTES))
            if (
                member.file_size > limits.RATIO_COUNTS_FROM
                and member.file_size > limits.RATIO * member.compress_size
            ):
                raise self._too_large(f"nén {limits.RATIO}:1")

    def _refuse_bad_names(self, members: list[zipfile.ZipInfo]) -> None:
        names = [member.filename for member in members]
        if len({name.casefold() for name in names}) != len(names):
            raise FileDamaged(name=self._name)
        for name in names:
            plain = name.replace("\\", "/")
            if not plain or plain.startswith("/") or ":" in plain or ".." in plain.split("/"):
                raise FileDamaged(name=self._name)

    def _unpacked_bytes(self, member: zipfile.ZipInfo) -> bytes:
        """The bytes of a member, counted while they come: the stated size may be a lie."""
        pieces = []
        left = min(limits.MEMBER_BYTES, limits.UNPACKED_BYTES - self._unpacked)
        try:
            with self._zip.open(member) as file:
                while piece := file.read(_CHUNK):
                    pieces.append(piece)
                    left -= len(piece)
                    if left < 0:
                        raise self._too_large(_megabytes(limits.MEMBER_BYTES))
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
            raise FileDamaged(name=self._name) from error
        except (NotImplementedError, RuntimeError) as error:
            # A packing method Word does not use, or a password asked for after all
            raise FileDamaged(name=self._name) from error
        data = b"".join(pieces)
        self._unpacked += len(data)
        return data

    def _too_large(self, limit: str) -> FileTooLarge:
        return FileTooLarge(name=self._name, limit=limit)


def _megabytes(size: int) -> str:
    return f"{size // limits.MEGABYTE} MB"
