"""The tags of the PDF paper: what is a head, a paragraph or a picture, for those who listen.

reportlab keeps its page content open to literal operators but has no call for the tree of
tags, so this file alone reaches into its document.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString
from reportlab.pdfgen.canvas import Canvas


class Tag(StrEnum):
    """The standard structure types that are used."""

    TITLE = "H1"
    HEAD = "H2"
    PARAGRAPH = "P"
    PICTURE = "Figure"


class TagTree:
    """Marks what is drawn on a canvas, page by page, and joins it to the document."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._document = canvas._doc  # noqa: SLF001  see above
        self._whole = PDFDictionary({"Type": PDFName("StructElem"), "S": PDFName("Document")})
        self._whole_reference = self._document.Reference(self._whole)
        self._parts: list[list[object]] = [[]]  # references to the parts of each page

    @contextmanager
    def part(self, tag: Tag, told_as: str = "") -> Iterator[None]:
        """What is drawn inside is one part; `told_as` is said in place of a picture."""
        number = len(self._parts[-1])
        element = PDFDictionary(
            {
                "Type": PDFName("StructElem"),
                "S": PDFName(tag),
                "P": self._whole_reference,
                "Pg": self._document.thisPageRef(),
                "K": number,
            }
        )
        if told_as:
            element["Alt"] = PDFString(told_as)
        self._parts[-1].append(self._document.Reference(element))
        self._canvas.addLiteral(f"/{tag} <</MCID {number}>> BDC")
        yield
        self._canvas.addLiteral("EMC")

    @contextmanager
    def ornament(self) -> Iterator[None]:
        """What is drawn inside is read by nobody: the page's foot."""
        self._canvas.addLiteral("/Artifact BMC")
        yield
        self._canvas.addLiteral("EMC")

    def end_page(self) -> None:
        """The page is shown and knows its place in the tree."""
        self._canvas.showPage()
        page = self._document.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self._parts) - 1
        page.Tabs = PDFName("S")
        self._parts.append([])

    def join(self) -> None:
        """Put the tree into the document, after the last page."""
        numbers: list[object] = []
        for at, parts in enumerate(self._parts[:-1]):
            numbers += [at, PDFArray(parts)]
        tree = PDFDictionary(
            {
                "Type": PDFName("StructTreeRoot"),
                "K": self._whole_reference,
                "ParentTree": PDFDictionary({"Nums": PDFArray(numbers)}),
                "ParentTreeNextKey": len(self._parts) - 1,
            }
        )
        self._whole["P"] = self._document.Reference(tree)
        self._whole["K"] = PDFArray([part for parts in self._parts for part in parts])
        self._canvas.setCatalogEntry("StructTreeRoot", tree)
        self._canvas.setCatalogEntry("MarkInfo", {"Marked": "true"})
