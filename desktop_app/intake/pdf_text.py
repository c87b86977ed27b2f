"""A .pdf to text: its text layer, in the order in which a person reads the pages."""

import re

import pypdfium2
import pypdfium2.raw as pdfium

from desktop_app.errors import FileDamaged, FileEmpty, FileEncrypted, FileTooLarge, ScannedFile
from desktop_app.intake import limits
from desktop_app.intake.kept_text import kept, table_row
from desktop_app.intake.notice_text import BOXES_LAST, FOOTNOTES_LEFT_OUT
from desktop_app.intake.old_encodings import in_unicode
from desktop_app.intake.pdf_columns import (
    Columns,
    Item,
    PlacedLine,
    PlacedTable,
    with_columns,
)
from desktop_app.intake.pdf_footnotes import without_footnotes
from desktop_app.intake.pdf_furniture import (
    without_page_number,
    without_running_heads,
    without_stamps,
)
from desktop_app.intake.pdf_loose_table import with_loose_tables
from desktop_app.intake.pdf_page import PdfPage, page_content
from desktop_app.intake.pdf_paragraphs import Paragraphs
from desktop_app.intake.pdf_run import Run, lines_of, runs_of
from desktop_app.intake.pdf_table import PdfTable, framed_words, joined_over_pages, tables_of
from desktop_app.intake.scanned_pages import with_scans_read
from desktop_app.tracking.listing import search_key
from desktop_app.tracking.steps import OnStep, unheard

_FAR = 2.0  # line heights between two lines of a column
_BLANK = 0.2  # of the type's height
_DASHES = ("-", "–", "+")
# How the name of an issuing body begins: never the rest of the one above it
_BODY = re.compile(
    r"^(van phong|so|ban|cuc|chi cuc|thanh tra|ubnd|uy ban|hdnd|hoi dong|dang bo|dang uy)\b"
)


def read_pdf(data: bytes, name: str, on_page: OnStep = unheard) -> tuple[str, tuple[str, ...]]:
    """The kept text and its warnings. Raises UnreadableFile in one of its kinds.

    Pages that are pictures go through Tesseract where it stands on this PC; `on_page` hears
    of each: how many are done, and of how many.
    """
    pages, warnings = _pages(data, name, on_page)
    cleared = [without_footnotes(page) for page in pages]
    items, boxes = _in_order([page for page, _ in cleared])
    if not items:
        if any(page.pictured or page.rules for page in pages):
            raise ScannedFile(name=name)
        raise FileEmpty(name=name)
    if any(had_notes for _, had_notes in cleared):
        warnings += (FOOTNOTES_LEFT_OUT,)
    lines, floating = _lines(with_loose_tables(with_columns(items)))
    boxes += floating
    if boxes:
        warnings += (BOXES_LAST,)
    words, converted = in_unicode("\n".join([*lines, "", *boxes]))
    return kept(words), warnings + converted


def _pages(data: bytes, name: str, on_page: OnStep) -> tuple[list[PdfPage], tuple[str, ...]]:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise FileEncrypted(name=name) from error
        raise FileDamaged(name=name) from error
    try:
        if len(document) > limits.PAGES:
            raise FileTooLarge(name=name, limit=f"{limits.PAGES} trang")
        pages = []
        letters = 0
        for page in document:
            pages.append(page_content(page))
            page.close()
            letters += len(pages[-1].letters)
            if letters > limits.TEXT_LETTERS:
                raise FileTooLarge(name=name, limit=f"{limits.TEXT_LETTERS} chữ")
        return with_scans_read(document, pages, name, on_page)
    except pypdfium2.PdfiumError as error:
        raise FileDamaged(name=name) from error
    finally:
        document.close()


def _in_order(pages: list[PdfPage]) -> tuple[list[PlacedLine | PlacedTable], list[str]]:
    """The lines and tables from top to bottom, without page furniture; the words in frames."""
    tables = [tables_of(page) for page in pages]
    lines = []
    boxes: list[str] = []
    for page, on_page in zip(pages, tables, strict=True):
        framed, taken = framed_words(page)
        boxes += framed
        taken = taken.union(*(table.letters for table in on_page))
        free = tuple(letter for letter in page.letters if letter not in taken)
        found = lines_of(without_stamps(runs_of(free)))
        lines.append((page.height, without_page_number(found, page, len(pages))))
    items: list[PlacedLine | PlacedTable] = []
    for number, kept_lines in enumerate(without_running_heads(lines)):
        here: list[PlacedLine | PlacedTable] = [
            PlacedLine(number, pages[number].width, line) for line in kept_lines
        ]
        here += [PlacedTable(number, table) for table in tables[number]]
        here.sort(key=_top)
        _append(items, here)
    return items, boxes


def _top(item: PlacedLine | PlacedTable) -> float:
    return item.line.y if isinstance(item, PlacedLine) else item.table.top


def _append(
    items: list[PlacedLine | PlacedTable], here: list[PlacedLine | PlacedTable]
) -> None:
    """Add a page; a table that ends one page and begins the next is one table."""
    if items and here:
        above, below = items[-1], here[0]
        if isinstance(above, PlacedTable) and isinstance(below, PlacedTable):
            joined = joined_over_pages(above.table, below.table)
            if joined is not None:
                items[-1] = PlacedTable(above.page, joined)
                del here[0]
    items += here


def _lines(items: list[Item]) -> tuple[list[str], list[str]]:
    """The lines of the text, and the words that stand beside them."""
    paragraphs = Paragraphs([item for item in items if isinstance(item, PlacedLine)])
    lines: list[str] = []
    waiting: list[PlacedLine] = []
    for item in items:
        if isinstance(item, PlacedLine):
            waiting.append(item)
            continue
        lines += [*paragraphs.joined(waiting), ""]
        waiting = []
        if isinstance(item, Columns):
            width = paragraphs.column_width(item)
            left = _column(item.left, width, has_items=True)
            lines += [*left, "", *_column(item.right, 0.0, has_items=False), ""]
        else:
            lines += [*_table_lines(item.table), ""]
    lines += paragraphs.joined(waiting)
    return lines, paragraphs.floating


def _table_lines(table: PdfTable) -> list[str]:
    return [table_row(list(row)) for row in table.rows]


def _column(runs: list[tuple[int, Run]], width: float, *, has_items: bool) -> list[str]:
    """A column's runs as lines; one that had no room in `width` goes on in the next.

    The recipients, to the left, are items of a list.
    """
    lines: list[str] = []
    last: tuple[int, Run] | None = None
    for page, run in runs:
        if last is None:
            lines.append(run.text)
        elif (
            (has_items and _recipient_goes_on(lines, run))
            or _head_goes_on(last[1], run, width)
            or _right_goes_on(lines[-1], run)
        ):
            lines[-1] += f" {run.text}"
        else:
            far = last[0] == page and run.y - last[1].y > _FAR * run.size
            lines += ["", run.text] if far else [run.text]
        last = (page, run)
    return lines


def _recipient_goes_on(lines: list[str], run: Run) -> bool:
    """Whether `run` is no item of its own among items that begin with dashes."""
    # A full stop ends the list; a semicolon may stand between two bodies of one item.
    return (
        lines[-1].startswith(_DASHES)
        and not lines[-1].endswith(".")
        and not run.text.startswith(_DASHES)
    )


def _right_goes_on(above: str, run: Run) -> bool:
    """The national heading, or the place and date, broken in a narrow column."""
    return run.text == "VIỆT NAM" or (run.text[0].islower() and ", ngày" in above)


def _head_goes_on(above: Run, run: Run, width: float) -> bool:
    """Capitals centred in a narrow column that had no room for the next word."""
    if _BODY.match(search_key(run.text)):
        return False
    same = above.bold == run.bold and above.text.isupper() and run.text.isupper()
    full = 0 < width < above.x1 - above.x0 + run.first_word_width + _BLANK * run.size
    return same and full and abs(above.middle - run.middle) < run.size / 2
