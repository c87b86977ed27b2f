"""How the kept text is set on the page: letters, lines, headings, two columns side by side."""

import re

from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from desktop_app.ui.look import paper_font

_MARGIN_EMS = 3.2
_PARAGRAPH_EMS = 0.25
_LINE_HEIGHT = 128  # percent
_HEADING_LENGTH = 90
_LONGEST_BROKEN_LINE = 140
_LETTERHEAD = 0.8  # two columns set apart by blanks fit on the page
_COLUMNS_APART = re.compile(r"\S {4,}\S")
_ROMAN = re.compile(r"\s*[IVX]+\s*[.\-]\s+\S")


def set_page(document: QTextDocument, size: float, em: float) -> None:
    """Set `document` in letters of `size` points; an em is `em` pixels. It is laid out once."""
    document.setDefaultFont(paper_font(size))
    document.setDocumentMargin(em * _MARGIN_EMS)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    lines = QTextBlockFormat()
    lines.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if _has_paragraphs(document):
        lines.setBottomMargin(em * _PARAGRAPH_EMS)
    cursor.mergeBlockFormat(lines)
    block = document.begin()
    while block.isValid():
        _set_line(block, size)
        block = block.next()
    cursor.endEditBlock()


def _has_paragraphs(document: QTextDocument) -> bool:
    """Whether a line is a paragraph; else the file broke its lines by hand."""
    block = document.begin()
    while block.isValid():
        if block.length() > _LONGEST_BROKEN_LINE:
            return True
        block = block.next()
    return False


def _set_line(block: QTextBlock, size: float) -> None:
    line = QTextCursor(block)
    line.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    letters = QTextCharFormat()
    if _is_heading(block.text()):
        letters.setFontWeight(700)
    if _COLUMNS_APART.search(block.text()):
        letters.setFontPointSize(size * _LETTERHEAD)
        whole = QTextBlockFormat()
        whole.setNonBreakableLines(True)
        line.mergeBlockFormat(whole)
    else:
        letters.setFontPointSize(size)
    line.mergeCharFormat(letters)


def _is_heading(line: str) -> bool:
    """Whether a line of the page is set in bold: capitals only, or under a Roman number."""
    words = line.strip()
    if not words or len(words) > _HEADING_LENGTH:
        return False
    return words.isupper() or bool(_ROMAN.match(line))
