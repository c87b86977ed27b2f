"""The inside of a .docx: a zip archive of XML parts, opened within the limits."""

import io
import zipfile
import zlib
from xml.etree.ElementTree import Element, ParseError

from defusedxml import ElementTree as SafeTree
from defusedxml.common import DefusedXmlException

from desktop_app.errors import FileDamaged, FileEncrypted, FileTooLarge, WrongKind
from desktop_app.intake import limits

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT_W = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_MAIN_PART = "word/document.xml"
_LINKS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_ENCRYPTED = 0x1  # bit 0 of a member's flags
_CHUNK = 65_536


class DocxPackage:
    """The parts of a .docx; opening and `part` raise UnreadableFile in one of its kinds."""

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
        self._main = self._linked("", "officeDocument") or _MAIN_PART
        if not self._main.startswith("word/") or self._main not in self._members:
            # A workbook or an archive under a document's name
            raise WrongKind(name=name)

    def document(self) -> Element:
        """The root of the main part."""
        root = self._part(self._main)
        if root is None or root.tag != f"{W}document":
            raise FileDamaged(name=self._name)
        return root

    def part(self, kind: str) -> Element | None:
        """The root of the main part's "styles" or "numbering"; None where it has none."""
        return self._part(self._linked(self._main, kind) or f"word/{kind}.xml")

    def _linked(self, source: str, kind: str) -> str | None:
        """The name of the part that `source` links to as `kind`; never one outside the file."""
        folder, _, name = source.rpartition("/")
        links = self._part(f"{folder}/_rels/{name}.rels".lstrip("/"))
        for link in links if links is not None else ():
            target = link.get("Target", "")
            is_kind = link.get("Type", "").endswith(f"/{kind}")
            if link.tag == f"{_LINKS}Relationship" and is_kind:
                within = target.lstrip("/") if target.startswith("/") else f"{folder}/{target}"
                return within.lstrip("/") if within.lstrip("/") in self._members else None
        return None

    def _part(self, name: str) -> Element | None:
        member = self._members.get(name)
        if member is None:
            return None
        return self._parsed(self._read(member))

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
            if plain.startswith("/") or ":" in plain or ".." in plain.split("/"):
                raise FileDamaged(name=self._name)

    def _read(self, member: zipfile.ZipInfo) -> bytes:
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

    def _parsed(self, data: bytes) -> Element:
        """The root, with elements and depth counted while it grows; no DTD, no entities."""
        if _STRICT_W[1:-1].encode() in data:
            data = data.replace(_STRICT_W[1:-1].encode(), W[1:-1].encode())
        root: Element | None = None
        depth = elements = 0
        try:
            for event, element in SafeTree.iterparse(
                io.BytesIO(data), events=("start", "end"), forbid_dtd=True
            ):
                if event == "end":
                    depth -= 1
                    continue
                root = element if root is None else root
                depth += 1
                elements += 1
                if depth > limits.XML_DEPTH:
                    raise self._too_large(f"{limits.XML_DEPTH} tầng")
                if elements > limits.XML_ELEMENTS:
                    raise self._too_large(f"{limits.XML_ELEMENTS} phần tử")
        except (ParseError, DefusedXmlException, LookupError, ValueError) as error:
            raise FileDamaged(name=self._name) from error
        if root is None:
            raise FileDamaged(name=self._name)
        return root

    def _too_large(self, limit: str) -> FileTooLarge:
        return FileTooLarge(name=self._name, limit=limit)


def _megabytes(size: int) -> str:
    return f"{size // limits.MEGABYTE} MB"
