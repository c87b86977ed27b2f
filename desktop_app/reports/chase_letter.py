"""The chase letter: what one agency is pressed for, as a Word file that can still be mended."""

from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from desktop_app.reports import chase_words, docx_page
from desktop_app.reports import chase_work_words as work_words
from desktop_app.reports.docx_file import bytes_of
from desktop_app.reports.docx_frame import add_foot, add_head
from desktop_app.reports.docx_page import BOTH, CENTRE, Type
from desktop_app.reports.safe_file import write_whole
from desktop_app.reports.wording import said
from desktop_app.tracking.chase_letter import ChaseLetter, WorkToChase

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.table import Table

_WIDTHS = (9, 35, 66, 25, 30)  # mm
_LONG = 1500  # letters: a row of more may go over the end of a page
_AIR = 2  # points between the words of a cell and its lines
_BODY = Type(align=BOTH, after=6, indent=10)
_CELL, _MIDDLE = Type(size=12), Type(size=12, align=CENTRE)
_WORK = Type(size=12, after=_AIR)  # set to both sides a narrow column has holes
_HEAD = Type(size=12, bold=True, align=CENTRE, before=_AIR, after=_AIR)
_GROUP = Type(size=12, bold=True, before=_AIR, after=_AIR)
_SMALL = Type(size=11, italic=True, align=CENTRE)


def write_chase_letter(letter: ChaseLetter, path: Path) -> None:
    """Write the letter whole or not at all. Raises as `write_whole` does."""
    made = chase_letter(letter)

    def fill(file: BinaryIO) -> None:
        file.write(made)

    write_whole(path, fill)


def chase_letter(letter: ChaseLetter) -> bytes:
    """The letter as the bytes of a .docx; the same letter gives the same."""
    word = docx_page.new_page(letter.language)
    add_head(
        word,
        letter.office,
        day=letter.cutoff.date(),
        about=chase_words.title(letter),
        language=letter.language,
    )
    docx_page.add_words(word, chase_words.to(letter), Type(align=CENTRE, before=14, after=12))
    for words in chase_words.opening(letter):
        docx_page.add_words(word, words, _BODY)
    _add_work(word, letter)
    lead_in = docx_page.add_words(
        word, chase_words.lead_in(letter), Type(align=BOTH, before=8, after=6, indent=10)
    )
    lead_in.paragraph_format.keep_with_next = True
    for number, words in enumerate(chase_words.requests(letter), 1):
        last = docx_page.add_words(word, f"{number}. {words}", _BODY)
    closing = docx_page.add_words(word, chase_words.closing(letter), _BODY)
    for paragraph in (last, closing):  # a signature never stands alone
        paragraph.paragraph_format.keep_with_next = True
    add_foot(word, letter.office, chase_words.recipients(letter), letter.language)
    author = chase_words.office(letter)
    return bytes_of(word, title=chase_words.title(letter), author=author, at=letter.cutoff)


def _add_work(word: "Word", letter: ChaseLetter) -> None:
    table = docx_page.add_table(word, _WIDTHS, ruled=True)
    head = docx_page.add_row(table, repeats=True)
    for cell, words in zip(head.cells, chase_words.COLUMNS, strict=True):
        docx_page.add_words(cell, said(words, letter.language), _HEAD)
    groups, number = chase_words.groups(letter), 0
    for place, (title, work) in enumerate(groups):
        if len(groups) > 1:
            _add_group(table, f"{_ROMAN[place]}. {title}")
        for each in work:
            number += 1
            _add_one(table, number, each, letter.language)


def _add_group(table: "Table", title: str) -> None:
    cells = docx_page.add_row(table).cells
    cell = cells[0].merge(cells[-1])
    words = docx_page.add_words(cell, title, _GROUP)
    words.paragraph_format.keep_with_next = True


def _add_one(table: "Table", number: int, work: WorkToChase, language: str) -> None:
    words = work_words.words_of(work, language)
    row = docx_page.add_row(table, splits=len(words) > _LONG)
    place, where, text, due, state = row.cells
    docx_page.add_words(place, str(number), _MIDDLE)
    for line in work_words.place_of(work, language):
        docx_page.add_words(where, line, _CELL)
    docx_page.add_words(text, words, _WORK)
    day, *put_off = work_words.due_of(work, language)
    docx_page.add_words(due, day, _MIDDLE)
    standing = Type(size=12, align=CENTRE, bold=work.is_overdue)
    docx_page.add_words(state, work_words.state_of(work, language), standing)
    for cell, lines in ((due, put_off), (state, work_words.heard_of(work, language))):
        for line in lines:
            docx_page.add_words(cell, line, _SMALL)


_ROMAN = ("I", "II", "III")
