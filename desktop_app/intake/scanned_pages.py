"""The pages of a .pdf that are pictures: read by Tesseract where it is, else named."""

from collections.abc import Sequence

import pypdfium2

from desktop_app.errors import FileTooLarge, ScannedFile
from desktop_app.intake import limits
from desktop_app.intake.pdf_page import PdfPage
from desktop_app.intake.scan_text import SeenPage, recognised
from desktop_app.intake.tesseract import found_tesseract
from desktop_app.tracking.steps import OnStep

_FEW_LETTERS = 30  # on a page: a stamp over a scan, no text layer
_COVERED = 0.7  # of the page: its picture is a scan, no coat of arms
_LEAST_MARKED = 0.08  # of the letters; 0.25 and more are usual in Vietnamese
_POOR = 80  # percent; a page recognised with less wants to be read letter by letter


def with_scans_read(
    document: pypdfium2.PdfDocument, pages: list[PdfPage], name: str, on_page: OnStep
) -> tuple[list[PdfPage], tuple[str, ...]]:
    """`pages` with the words of those that are pictures, and warnings that name them.

    Raises ScannedFile when there is nothing but pictures that nobody can read, FileTooLarge
    when there are too many.
    """
    scanned = [number for number, page in enumerate(pages) if _is_scanned(page, pages)]
    if not scanned:
        return pages, ()
    seen = _recognised(document, scanned, name, on_page)
    unread = [n for n in scanned if n not in seen]
    foreign = [n for n in unread if _is_foreign(pages[n])]
    if len(unread) == len(pages) and not foreign:
        raise ScannedFile(name=name)
    read = [seen[n].page if n in seen else page for n, page in enumerate(pages)]
    return read, scan_warnings(
        {n + 1: page.confidence for n, page in seen.items() if not page.is_blank},
        unread=[n + 1 for n in unread if n not in foreign],
        foreign=[n + 1 for n in foreign],
    )


def _is_scanned(page: PdfPage, pages: list[PdfPage]) -> bool:
    if page.pictured and len(page.letters) < _FEW_LETTERS:
        return True
    if _is_foreign(page):
        return True
    # Letters drawn as outlines, throughout: nothing in the file is text.
    return bool(page.rules) and not any(other.letters for other in pages)


def _is_foreign(page: PdfPage) -> bool:
    """Whether a scanner laid words over the picture of the page that are no Vietnamese."""
    letters = [letter.sign for letter in page.letters if letter.sign.isalpha()]
    marked = sum(not sign.isascii() for sign in letters)
    return (
        page.pictured > _COVERED
        and len(letters) >= _FEW_LETTERS
        and marked < _LEAST_MARKED * len(letters)
    )


def _recognised(
    document: pypdfium2.PdfDocument, scanned: list[int], name: str, on_page: OnStep
) -> dict[int, SeenPage]:
    tesseract = found_tesseract()
    if tesseract is None:
        return {}
    if len(scanned) > limits.SCANNED_PAGES:
        raise FileTooLarge(name=name, limit=f"{limits.SCANNED_PAGES} trang ảnh quét")
    seen: dict[int, SeenPage] = {}
    quarters = 0
    for done, number in enumerate(scanned):
        on_page(done, len(scanned))
        page = document[number]
        found = recognised(page, tesseract, quarters)
        page.close()
        if found is not None and (found.page.letters or found.is_blank):
            seen[number] = found
            quarters = found.quarters
    on_page(len(scanned), len(scanned))
    return seen


def scan_warnings(
    confidences: dict[int, int], *, unread: Sequence[int] = (), foreign: Sequence[int] = ()
) -> tuple[str, ...]:
    """What a person should know of the pages, by their numbers.

    Of those recognised here the percent; those not read; those whose words were laid over
    the picture by a scanner that knows no Vietnamese, and stay.
    """
    warnings = []
    if confidences:
        shown = ", ".join(f"{page} ({sure}%)" for page, sure in confidences.items())
        warnings.append(
            f"Chữ ở trang {shown} được nhận dạng từ ảnh quét, trong ngoặc là độ tin cậy:"
            " hãy đối chiếu với bản gốc."
        )
    poor = [page for page, sure in confidences.items() if sure < _POOR]
    if poor:
        warnings.append(
            f"Trang {_listed(poor)} nhận dạng kém: hãy soát từng chữ, nhất là số và ngày."
        )
    if foreign:
        warnings.append(
            f"Chữ trên ảnh quét ở trang {_listed(foreign)} do máy quét nhận dạng, mất dấu tiếng"
            " Việt: hãy soát từng chữ, nhất là số và ngày."
        )
    if unread:
        warnings.append(
            f"Trang {_listed(unread)} là ảnh quét nên không đọc được chữ:"
            " hãy đối chiếu với bản gốc."
        )
    return tuple(warnings)


def _listed(pages: Sequence[int]) -> str:
    return ", ".join(str(page) for page in pages)
