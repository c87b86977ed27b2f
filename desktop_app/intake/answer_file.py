"""A returned file to its answers: what kind it is by its content, and what is wrong with it."""

import csv
import hashlib
import io
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from desktop_app.errors import (
    FileDamaged,
    FileEncrypted,
    FileTooLarge,
    NotASheet,
    SheetDamaged,
    SheetNeedsOtherProgram,
    WrongKind,
)
from desktop_app.intake import limits
from desktop_app.intake.answer_sheet import read_pages
from desktop_app.intake.file_bytes import bytes_of
from desktop_app.intake.libre_office import found_libre_office
from desktop_app.intake.notice_text import shown_name
from desktop_app.intake.office_files import ENCRYPTED_PACKAGE, OLE, ZIP, is_encrypted_odf
from desktop_app.intake.plain_text import decoded_words
from desktop_app.intake.workbook_cells import BookCell, BookPage
from desktop_app.intake.xlsx_workbook import XlsxWorkbook
from desktop_app.tracking.read_answers import ReadAnswers

_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_TEXTS = frozenset({".csv", ".txt"})
_SEPARATORS = ";,\t"


def read_answer_file(path: Path, *, on: date, folder: Path) -> ReadAnswers:
    """The answers in the file at `path`; `on` is today.

    `folder` is for what LibreOffice wants on the way. Raises UnreadableFile in one of its
    kinds: NotASheet for a workbook, or any other file, that is no returned sheet.
    """
    name = shown_name(path)
    data = bytes_of(path, name)
    try:
        pages = pages_of(data, path.suffix.casefold(), name, folder)
        reading = read_pages(pages, name, on=on)
    except WrongKind as error:
        raise NotASheet(name=name) from error
    except FileDamaged as error:
        raise SheetDamaged(name=name) from error
    return ReadAnswers(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        content=data,
        register_id=reading.register_id,
        rows=reading.rows,
        missing=reading.missing,
        is_newer_format=reading.is_newer_format,
    )


def pages_of(data: bytes, suffix: str, name: str, folder: Path) -> Iterable[BookPage]:
    """The pages of a workbook, by what is in the file rather than by its name."""
    if data.startswith(OLE) and ENCRYPTED_PACKAGE in data:
        raise FileEncrypted(name=name)
    if data.startswith(OLE):
        return XlsxWorkbook(_converted(data, ".xls", name, folder), name).pages()
    if _is_ods(data):
        if is_encrypted_odf(data, name):
            raise FileEncrypted(name=name)
        return XlsxWorkbook(_converted(data, ".ods", name, folder), name).pages()
    if data.startswith(ZIP):
        return XlsxWorkbook(data, name).pages()
    if suffix in _TEXTS:
        return (_page_of_words(decoded_words(data, name), name),)
    raise NotASheet(name=name)


def _is_ods(data: bytes) -> bool:
    # The first member of an ODF file is its kind, not packed, so that it can be seen.
    return data.startswith(ZIP) and b"mimetype" + _ODS in data[: 4 * len(_ODS)]


def _converted(data: bytes, suffix: str, name: str, folder: Path) -> bytes:
    program = found_libre_office()
    if program is None:
        raise SheetNeedsOtherProgram(name=name)
    made = program.xlsx(data, suffix, folder)
    if made is None:
        raise FileDamaged(name=name)
    return made


def _page_of_words(words: str, name: str) -> BookPage:
    """A table kept as plain text: every cell is words, also what looks like a formula."""
    if len(words) > limits.TEXT_LETTERS:
        raise FileTooLarge(name=name, limit=f"{limits.TEXT_LETTERS} chữ")
    first = words.partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    rows: dict[int, dict[int, BookCell]] = {}
    try:
        for number, row in enumerate(csv.reader(io.StringIO(words), delimiter=separator), 1):
            cells = {at: BookCell(cell) for at, cell in enumerate(row, 1) if cell}
            if cells:
                rows[number] = cells
    except csv.Error as error:
        raise FileDamaged(name=name) from error
    return BookPage(name, rows)
