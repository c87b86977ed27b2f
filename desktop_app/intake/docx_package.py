"""The inside of a .docx: a zip archive of XML parts, opened within the limits."""

import io
from xml.etree.ElementTree import Element, ParseError

from defusedxml import ElementTree as SafeTree
from defusedxml.common import DefusedXmlException

from desktop_app.errors import FileDamaged, FileTooLarge, WrongKind
from desktop_app.intake import limits
from desktop_app.intake.archive import Archive

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT_W = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_MAIN_PART = "word/document.xml"
_LINKS = "{http://schemas.openxmlformats.org/package/2006/relationships}"


class DocxPackage:
    """The parts of a .docx; opening and `part` raise UnreadableFile in one of its kinds."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        self._archive = Archive(data, name)
        self._main = self._linked("", "officeDocument") or _MAIN_PART
        if not self._main.startswith("word/") or self._main not in self._archive.names:
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
                return within.lstrip("/") if within.lstrip("/") in self._archive.names else None
        return None

    def _part(self, name: str) -> Element | None:
        data = self._archive.read(name)
        return None if data is None else self._parsed(data)

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
                    raise FileTooLarge(name=self._name, limit=f"{limits.XML_DEPTH} tầng")
                if elements > limits.XML_ELEMENTS:
                    limit = f"{limits.XML_ELEMENTS} phần tử"
                    raise FileTooLarge(name=self._name, limit=limit)
        except (ParseError, DefusedXmlException, LookupError, ValueError) as error:
            raise FileDamaged(name=self._name) from error
        if root is None:
            raise FileDamaged(name=self._name)
        return root
