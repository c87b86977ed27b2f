"""The parts of a .docx."""

from xml.etree.ElementTree import Element

from desktop_app.errors import FileDamaged, WrongKind
from desktop_app.intake.office_package import OfficePackage

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT_W = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_MAIN_PART = "word/document.xml"


class DocxPackage:
    """Opening and `part` raise UnreadableFile in one of its kinds."""

    def __init__(self, data: bytes, name: str) -> None:
        self._package = OfficePackage(data, name, (_STRICT_W, W[1:-1]))
        self._main = self._package.linked("", "officeDocument") or _MAIN_PART
        if not self._main.startswith("word/") or not self._package.holds(self._main):
            # A workbook or an archive under a document's name
            raise WrongKind(name=name)

    def document(self) -> Element:
        """The root of the main part."""
        root = self._package.root(self._main)
        if root is None or root.tag != f"{W}document":
            raise FileDamaged(name=self._package.name)
        return root

    def headers(self) -> list[Element]:
        """The roots of the main part's page headers."""
        parts = self._package.all_linked(self._main, "header").values()
        roots = (self._package.root(part) for part in parts)
        return [root for root in roots if root is not None]

    def pictures(self) -> dict[str, bytes]:
        """The pictures that the main part links to, by the links' names."""
        linked = self._package.all_linked(self._main, "image").items()
        return {link: self._package.bytes_of(part) or b"" for link, part in linked}

    def part(self, kind: str) -> Element | None:
        """The root of the main part's "styles" or "numbering"; None where it has none."""
        linked = self._package.linked(self._main, kind)
        return self._package.root(linked or f"word/{kind}.xml")
