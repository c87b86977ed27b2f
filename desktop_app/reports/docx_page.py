"""A page of Nghị định 30/2020/NĐ-CP, Phụ lục I, in Word: margins, type, rules, tables."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from desktop_app.reports.clean_text import safe
from desktop_app.reports.wording import LANGUAGE_TAG, said

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.section import Section
    from docx.table import Table, _Cell, _Row
    from docx.text.paragraph import Paragraph

FACE = "Times New Roman"
BODY = 14  # points
_PAGE = (210, 297)  # mm
_TOP, _BOTTOM, _LEFT, _RIGHT = 20, 20, 30, 15
ROOM = _PAGE[0] - _LEFT - _RIGHT
_CELL_SIDE = 1.2  # mm between a cell's words and its lines
_MM_OF_POINT = 25.4 / 72

LEFT, CENTRE, BOTH = (
    WD_ALIGN_PARAGRAPH.LEFT,
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.JUSTIFY,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Type:
    """How words are set."""

    size: float = BODY
    bold: bool = False
    italic: bool = False
    align: WD_ALIGN_PARAGRAPH = LEFT
    before: float = 0  # points
    after: float = 0
    indent: float = 0  # mm, of the first line


def new_page(language: str) -> "Word":
    """An empty A4 page upright, its pages numbered from the second on."""
    word = Document()
    (section,) = word.sections
    section.page_width, section.page_height = Mm(_PAGE[0]), Mm(_PAGE[1])
    section.top_margin, section.bottom_margin = Mm(_TOP), Mm(_BOTTOM)
    section.left_margin, section.right_margin = Mm(_LEFT), Mm(_RIGHT)
    section.header_distance = section.footer_distance = Mm(10)
    normal = word.styles["Normal"]
    normal.font.name, normal.font.size = FACE, Pt(BODY)
    fonts = normal.element.rPr.rFonts
    for script in ("w:eastAsia", "w:cs"):
        fonts.set(qn(script), FACE)
    for theme in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(theme), None)
    spoken = OxmlElement("w:lang")
    for script in ("w:val", "w:eastAsia"):
        spoken.set(qn(script), said(LANGUAGE_TAG, language))
    normal.element.rPr.append(spoken)
    _number_pages(section)
    return word


def add_words(where: "Word | _Cell", words: str, kind: Type) -> "Paragraph":
    """A paragraph of words; a cell's first one is used before another is added."""
    paragraph = _next_paragraph(where)
    set_type(paragraph, kind)
    add_run(paragraph, words, kind)
    return paragraph


def add_run(paragraph: "Paragraph", words: str, kind: Type) -> None:
    """More words in a paragraph, in a type of their own."""
    run = paragraph.add_run(safe(words))
    run.font.size, run.bold, run.italic = Pt(kind.size), kind.bold, kind.italic


def set_type(paragraph: "Paragraph", kind: Type) -> None:
    """How a paragraph stands: its side, the room around it, its first line."""
    form = paragraph.paragraph_format
    form.alignment = kind.align
    form.space_before, form.space_after = Pt(kind.before), Pt(kind.after)
    form.line_spacing = 1.0
    if kind.indent:
        form.first_line_indent = Mm(kind.indent)


def add_rule(cell: "_Cell", width: float, room: float) -> None:
    """A rule `width` points wide in the middle of a cell of `room` mm."""
    paragraph = cell.add_paragraph()
    form = paragraph.paragraph_format
    form.space_before = form.space_after = Pt(0)
    form.line_spacing_rule, form.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(3)
    side = Mm(max(room - width * _MM_OF_POINT, 0) / 2)
    form.left_indent = form.right_indent = side
    paragraph.paragraph_format.element.get_or_add_pPr().append(
        _element("w:pBdr", _line("w:bottom", 6))
    )


def add_table(word: "Word", widths: Iterable[float], *, ruled: bool) -> "Table":
    """A table without rows, of columns of these mm; `ruled` draws its lines."""
    across = tuple(widths)
    table: Table = word.add_table(rows=0, cols=len(across))
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    for column, width in zip(table.columns, across, strict=True):
        column.width = Mm(width)
    properties = table._tbl.tblPr  # noqa: SLF001  python-docx has no call for borders
    if ruled:
        table.style = "Table Grid"
    side = round(Mm(_CELL_SIDE if ruled else 0).twips)
    margins = (_element(name, w=side, type="dxa") for name in ("w:left", "w:right"))
    properties.append(_element("w:tblCellMar", *margins))
    return table


def add_row(table: "Table", *, splits: bool = False, repeats: bool = False) -> "_Row":
    """One more row with the widths of its columns; `repeats` on each page as a head."""
    row: _Row = table.add_row()  # type: ignore[no-untyped-call]  # the library says no type
    for cell, column in zip(row.cells, table.columns, strict=True):
        cell.width = column.width
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001  as above
    if not splits:
        properties.append(_element("w:cantSplit"))
    if repeats:
        properties.append(_element("w:tblHeader"))
    return row


def _next_paragraph(where: "Word | _Cell") -> "Paragraph":
    first = where.paragraphs[:1]
    if first and not first[0].runs and len(where.paragraphs) == 1 and hasattr(where, "width"):
        return first[0]
    return where.add_paragraph()


def _number_pages(section: "Section") -> None:
    section.different_first_page_header_footer = True
    (paragraph,) = section.header.paragraphs
    set_type(paragraph, Type(align=CENTRE))
    for kind in ("begin", None, "end"):
        run = paragraph.add_run()
        run.font.size = Pt(BODY)
        if kind is None:
            said = OxmlElement("w:instrText")
            said.text = "PAGE"
        else:
            said = _element("w:fldChar", fldCharType=kind)
        run._r.append(said)  # noqa: SLF001  python-docx has no call for fields


def _line(side: str, eighths: int) -> "BaseOxmlElement":
    return _element(side, val="single", sz=eighths, space=0, color="000000")


def _element(name: str, *inside: "BaseOxmlElement", **attributes: object) -> "BaseOxmlElement":
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), str(value))
    made.extend(inside)
    return made
