"""The inside of a .docx or .xlsx: a zip archive of XML parts, opened within the limits."""

import io
from xml.etree.ElementTree import Element, ParseError

from defusedxml import ElementTree as SafeTree
from defusedxml.common import DefusedXmlException

from desktop_app.errors import FileDamaged, FileTooLarge
from desktop_app.intake import limits
from desktop_app.intake.archive import Archive

_LINKS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_ID = "Id"


class OfficePackage:
    """Parts and the links between them; to open and to ask raise UnreadableFile."""

    def __init__(self, data: bytes, name: str, strict: tuple[str, str]) -> None:
        """`strict` is the format's other namespace, and the usual one it is read as."""
        self.name = name
        self._archive = Archive(data, name)
        self._strict = strict[0].encode(), strict[1].encode()

    def holds(self, part: str) -> bool:
        """Whether there is a part of that name."""
        return part in self._archive.names

    def linked(self, source: str, kind: str) -> str | None:
        """The first part that `source` links to as `kind`; never one outside the file."""
        return next(iter(self.all_linked(source, kind).values()), None)

    def all_linked(self, source: str, kind: str) -> dict[str, str]:
        """The names of the parts that `source` links to as `kind`, by the links' own names."""
        folder, _, name = source.rpartition("/")
        links = self.root(f"{folder}/_rels/{name}.rels".lstrip("/"))
        found: dict[str, str] = {}
        for link in links if links is not None else ():
            target = link.get("Target", "")
            is_kind = link.get("Type", "").endswith(f"/{kind}")
            if link.tag == f"{_LINKS}Relationship" and is_kind:
                within = target if target.startswith("/") else f"{folder}/{target}"
                if self.holds(within.lstrip("/")):
                    found[link.get(_ID, "")] = within.lstrip("/")
        return found

    def bytes_of(self, part: str) -> bytes | None:
        """The bytes of a part; None where there is none of that name."""
        return self._archive.read(part)

    def root(self, part: str) -> Element | None:
        """The root of a part; None where there is none of that name."""
        data = self._archive.read(part)
        return None if data is None else self._parsed(data)

    def _parsed(self, data: bytes) -> Element:
        """The root, with elements and depth counted while it grows; no DTD, no entities."""
        if self._strict[0] in data:
            data = data.replace(*self._strict)
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
                    raise FileTooLarge(name=self.name, limit=f"{limits.XML_DEPTH} tầng")
                if elements > limits.XML_ELEMENTS:
                    limit = f"{limits.XML_ELEMENTS} phần tử"
                    raise FileTooLarge(name=self.name, limit=limit)
        except (ParseError, DefusedXmlException, LookupError, ValueError) as error:
            raise FileDamaged(name=self.name) from error
        if root is None:
            raise FileDamaged(name=self.name)
        return root
