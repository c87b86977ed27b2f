"""A .docx to text: the main part walked as Word shows it in its final state."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from desktop_app.intake.docx_numbering import Numbering
from desktop_app.intake.docx_package import DocxPackage, W
from desktop_app.intake.docx_styles import RunLook, Styles
from desktop_app.intake.docx_table import bordered_table_styles, table_lines
from desktop_app.intake.docx_words import Piece, Wording
from desktop_app.intake.kept_text import kept
from desktop_app.intake.notice_text import BOXES_LAST, FOOTNOTES_LEFT_OUT
from desktop_app.intake.old_encodings import in_unicode
from desktop_app.intake.page_furniture import is_head_or_foot, is_letterhead
from desktop_app.intake.side_by_side import in_columns

_TRACKED = (
    "Tệp có theo dõi thay đổi (Track Changes): phần chèn được giữ, phần xóa được bỏ; "
    "hãy đối chiếu với bản đã ký."
)

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"

_TEXT = frozenset({f"{W}t", f"{_MATH}t"})
_SIGNS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
    f"{W}softHyphen": "\xad",  # a letter of TCVN3; anywhere else nobody sees it
}
_GONE = frozenset({f"{W}del", f"{W}moveFrom"})
_COME = frozenset({f"{W}ins", f"{W}moveTo"})
# What stands in a paragraph and is never shown in it
_SILENT = frozenset(
    W + tag
    for tag in (
        *("pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "tcPr", "trPr", "instrText"),
        *("delText", "delInstrText", "fldData", "rt", "customXmlPr", "smartTagPr"),
    )
)
_NOTES = frozenset({f"{W}footnoteReference", f"{W}endnoteReference"})


def read_docx(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """The kept text and its warnings. Raises UnreadableFile in one of its kinds."""
    package = DocxPackage(data, name)
    body = package.document().find(f"{W}body")
    styles = package.part("styles")
    walk = _Walk(
        Numbering(package.part("numbering"), styles),
        Styles(styles),
        bordered_table_styles(styles),
    )
    lines = walk.blocks(body) if body is not None else []
    if not any(is_letterhead(line) for line in lines):
        lines = [*_letterhead(walk, package.headers()), *lines]
    words, converted = in_unicode("\n".join([*lines, "", *walk.boxes]))
    text = kept(in_columns(words))
    warnings = [*dict.fromkeys((*walk.wording.warnings, *converted))]
    if walk.tracked:
        warnings.append(_TRACKED)
    if walk.footnotes:
        warnings.append(FOOTNOTES_LEFT_OUT)
    if any(line.strip() for line in walk.boxes):
        warnings.append(BOXES_LAST)
    return text, tuple(warnings)


def _letterhead(walk: "_Walk", headers: list[Element]) -> list[str]:
    """The lines of a page header that holds the whole letterhead, as templates have it."""
    for header in headers:
        lines = walk.blocks(header)
        if any(is_letterhead(line) for line in lines):
            return [*lines, ""]
    return []


class _Walk:
    """Walks the body once, in document order: automatic numbers depend on it."""

    def __init__(
        self, numbering: Numbering, styles: Styles, bordered_styles: frozenset[str]
    ) -> None:
        self._numbering = numbering
        self._styles = styles
        self._bordered_styles = bordered_styles
        self._field_codes: list[bool] = []  # for each open field: still in its code?
        self._in_place: list[str] = []  # words of boxes that stand where they are met
        self.wording = Wording()
        self.tracked = False
        self.footnotes = False
        # A box floats anywhere on the page: among the lines it would be read as the words
        # of a point, with its dates as deadlines.
        self.boxes: list[str] = []

    def blocks(self, container: Element, *, in_cell: bool = False) -> list[str]:
        """The lines of the paragraphs and tables in `container`."""
        lines: list[str] = []
        carried = ""  # the words of a paragraph whose end was deleted
        centred = False
        for block in self._shown(container):
            if block.tag == f"{W}p":
                properties = block.find(f"{W}pPr")
                carried += self._words(block, properties)
                lines += self._taken_boxes()
                if properties is not None and properties.find(f"{W}rPr/{W}del") is not None:
                    self.tracked = True
                    continue
                was_centred, centred = centred, self._styles.is_centred(properties)
                if was_centred and not (centred or in_cell or carried[:1].islower()):
                    # A title ends where the words are no longer set in the middle.
                    lines.append("")
                lines += self._labelled(carried, properties, in_cell=in_cell)
                carried = ""
            elif block.tag == f"{W}tbl":
                table = table_lines(block, self._cell, self._bordered_styles)
                lines += ["", *table, ""]
            elif block.tag not in _SILENT:
                lines += self.blocks(block, in_cell=in_cell)
        return [*lines, *carried.split("\n")] if carried else lines

    def _taken_boxes(self) -> list[str]:
        taken, self._in_place = self._in_place, []
        return [*taken, ""] if taken else []

    def _cell(self, cell: Element) -> list[str]:
        return self.blocks(cell, in_cell=True)

    def _shown(self, element: Element) -> Iterator[Element]:
        """The children that the final state shows, one branch of each alternative."""
        for child in element:
            if child.tag in _GONE:
                self.tracked = True
            elif _is_placeholder(child):
                continue
            elif child.tag == f"{_MC}AlternateContent":
                branch = child.find(f"{_MC}Choice")
                branch = child.find(f"{_MC}Fallback") if branch is None else branch
                if branch is not None:
                    yield from self._shown(branch)
            else:
                self.tracked = self.tracked or child.tag in _COME
                yield child

    def _words(self, paragraph: Element, properties: Element | None) -> str:
        pieces: list[Piece] = []
        self._inline(paragraph, pieces, properties, RunLook())
        # A field that never ends would swallow the rest of the paper.
        self._field_codes.clear()
        return self.wording.words(pieces)

    def _labelled(self, words: str, properties: Element | None, *, in_cell: bool) -> list[str]:
        label = self._numbering.label(properties)
        if not words.strip():
            return [label] if in_cell and label else [""]
        return [line.strip() for line in (label + words.strip()).split("\n")]

    def _inline(
        self,
        element: Element,
        pieces: list[Piece],
        properties: Element | None,
        look: RunLook,
    ) -> None:
        for child in self._shown(element):
            if (letters := _letters(child)) is not None:
                if not any(self._field_codes):
                    pieces.append((letters, look))
            elif child.tag == f"{W}fldChar":
                self._field_mark(child.get(f"{W}fldCharType"))
            elif child.tag == f"{W}txbxContent":
                self._take_box(self.blocks(child))
            elif child.tag in _NOTES:
                self.footnotes = True
            elif child.tag == f"{W}r":
                of_run = self._styles.look(child, properties)
                if not of_run.hidden:
                    self._inline(child, pieces, properties, of_run)
            elif child.tag not in _SILENT:
                self._inline(child, pieces, properties, look)

    def _take_box(self, lines: list[str]) -> None:
        """The head of a paper may stand in boxes: it is where it stands that tells it."""
        of_head = any(is_head_or_foot(line) for line in lines)
        (self._in_place if of_head else self.boxes).extend(lines)

    def _field_mark(self, kind: str | None) -> None:
        if kind == "begin":
            self._field_codes.append(True)
        elif kind == "separate" and self._field_codes:
            self._field_codes[-1] = False
        elif kind == "end" and self._field_codes:
            self._field_codes.pop()


def _letters(child: Element) -> str | None:
    """The letters that `child` stands for by itself; None where it only holds others."""
    if child.tag in _TEXT:
        return child.text or ""
    if child.tag != f"{W}sym":
        return _SIGNS.get(child.tag)
    try:
        letter = chr(int(child.get(f"{W}char", ""), 16))
    except (ValueError, OverflowError):
        return ""
    # Half of a letter is none, and no file could keep it.
    return letter if letter < "\ud800" or letter > "\udfff" else ""


def _is_placeholder(child: Element) -> bool:
    """Whether `child` still asks for words that nobody has filled in."""
    asks = child.find(f"{W}sdtPr/{W}showingPlcHdr") if child.tag == f"{W}sdt" else None
    return asks is not None
