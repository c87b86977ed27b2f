"""A notice file to its text: what kind it is by name and content, and what is wrong with it."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

from desktop_app.errors import (
    FileEmpty,
    FileEncrypted,
    FileTooLarge,
    WrongKind,
)
from desktop_app.intake import limits
from desktop_app.intake.docx_pictures import pasted_pages
from desktop_app.intake.docx_text import read_docx
from desktop_app.intake.file_bytes import bytes_of
from desktop_app.intake.notice_text import NoticeText, Source, SourceKind, shown_name
from desktop_app.intake.office_files import (
    ENCRYPTED_PACKAGE,
    OLE,
    RTF,
    ZIP,
    office_kind,
    read_office_file,
)
from desktop_app.intake.pdf_text import read_pdf
from desktop_app.intake.plain_text import read_plain_text
from desktop_app.tracking.steps import OnStep, unheard

Words = tuple[str, tuple[str, ...]]  # the kept text and its warnings

_KIND_BY_SUFFIX = {f".{kind.value}": kind for kind in SourceKind} | {
    ".jpeg": SourceKind.JPG,
    ".tiff": SourceKind.TIF,
}
_PICTURES = {
    SourceKind.PNG: (b"\x89PNG",),
    SourceKind.JPG: (b"\xff\xd8\xff",),
    SourceKind.TIF: (b"II*\0", b"MM\0*"),
}
_OFFICE = frozenset({SourceKind.DOC, SourceKind.ODT, SourceKind.RTF})

_PDF = b"%PDF-"
_PDF_MAY_BEGIN_WITHIN = 1_024
_OF_OTHER_KINDS = (
    ZIP,
    OLE,
    RTF,
    *(mark for marks in _PICTURES.values() for mark in marks),
    b"GIF8",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"\x7fELF",
    b"SQLite format 3",
)


def read_notice_file(
    path: Path, *, folder: Path | None = None, on_page: OnStep = unheard
) -> tuple[NoticeText, bytes]:
    """The text of the notice at `path` and the file's bytes.

    `folder` is for files that other programs want on the way, `on_page` hears of scanned
    pages. Raises UnreadableFile in one of its kinds; its `name` is the file's, without the
    folder.
    """
    name = shown_name(path)
    data = bytes_of(path, name)
    kind = _kind_of(data, path.suffix.casefold(), name)
    text, warnings = _read(data, kind, name, folder, on_page)
    if len(text) > limits.TEXT_LETTERS:
        raise FileTooLarge(name=name, limit=f"{limits.TEXT_LETTERS} chữ")
    if not _has_words(text):
        raise FileEmpty(name=name)
    source = Source(
        name=name, sha256=hashlib.sha256(data).hexdigest(), kind=kind, warnings=warnings
    )
    return NoticeText(source, text), data


def _read(
    data: bytes, kind: SourceKind, name: str, folder: Path | None, on_page: OnStep
) -> Words:
    if kind is SourceKind.TXT:
        return read_plain_text(data, name)
    if kind is SourceKind.DOCX:
        words = read_docx(data, name)
        pages = [] if _has_words(words[0]) else pasted_pages(data, name)
        return _read_pictures(pages, name, on_page) if pages else words
    if kind is SourceKind.PDF:
        return read_pdf(data, name, on_page)
    if kind in _PICTURES:
        return _read_pictures([data], name, on_page)
    return read_office_file(data, name, folder)


def _read_pictures(pictures: Sequence[bytes], name: str, on_page: OnStep) -> Words:
    # Start-up: only a picture wants the library for pictures.
    from desktop_app.intake.picture_file import pdf_of_pictures  # noqa: PLC0415

    return read_pdf(pdf_of_pictures(pictures, name), name, on_page)


def _has_words(text: str) -> bool:
    return any(letter.isalnum() for letter in text)


def _kind_of(data: bytes, suffix: str, name: str) -> SourceKind:
    kind = _KIND_BY_SUFFIX.get(suffix)
    if kind is not None and data.startswith(OLE) and ENCRYPTED_PACKAGE in data:
        raise FileEncrypted(name=name)
    if kind in _OFFICE:
        # Word writes any of its kinds under .doc, and opens it without a word.
        found = office_kind(data)
        if found is None and not data.startswith(ZIP):
            raise WrongKind(name=name)
        return found or SourceKind.DOCX
    looks_right = {
        SourceKind.TXT: not data.startswith(_OF_OTHER_KINDS) and not data.startswith(_PDF),
        SourceKind.DOCX: data.startswith(ZIP),
        SourceKind.PDF: _PDF in data[:_PDF_MAY_BEGIN_WITHIN],
    } | {picture: data.startswith(marks) for picture, marks in _PICTURES.items()}
    if kind is None or not looks_right[kind]:
        raise WrongKind(name=name)
    return kind
