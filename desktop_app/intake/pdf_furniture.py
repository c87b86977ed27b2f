"""What a page has besides its text: page numbers, running heads and feet, signature stamps."""

import re
from collections import Counter

from desktop_app.intake.pdf_page import PdfPage
from desktop_app.intake.pdf_run import Line
from desktop_app.tracking.listing import search_key

_EDGE = 0.12  # of the page's height, at its top and at its foot
_PAGE_NUMBER = re.compile(
    r"^(?P<dash>[-–—]\s*)?(?P<word>(trang|page)\s*)?(?P<number>\d{1,3})"
    r"(\s*[/|]\s*(?P<of>\d{1,3}))?(\s*[-–—])?$"
)
_NOT_AT_MARGIN = 0.3  # of the page's width: the body's lines begin before
_MORE_THAN_PAGES = 20  # an annex bound apart may count on from another paper
_SAME_PLACE = 6  # points a running head may move from page to page

_STAMP = re.compile(
    r"^(nguoi ky|ky boi|ky so boi|ky ten|thoi gian ky|ngay ky|gio ky|signed by|digitally signed"
    r"|signature (not verified|valid)|signing time)\b"
)
_BESIDE_STAMP = re.compile(r"^(email|e-mail|co quan|don vi|chuc vu|to chuc|reason|location) ?:")
_STAMP_REACH = 3  # lines around a stamp's line that may belong to it


def without_page_number(lines: list[Line], page: PdfPage, pages: int) -> list[Line]:
    """`lines` of one page without a page number as its first or last."""
    outermost = {id(line) for line in (*lines[:1], *lines[-1:])}
    return [
        line
        for line in lines
        if not (
            id(line) in outermost
            and _at_edge(line, page.height)
            and _is_page_number(line, page.width * _NOT_AT_MARGIN, pages)
        )
    ]


def _is_page_number(line: Line, right_of: float, pages: int) -> bool:
    """A lone figure may also be the end of a sentence: “… tháng / 6/2023”."""
    match = _PAGE_NUMBER.match(search_key(line.text))
    if match is None:
        return False
    if match["of"]:
        return int(match["of"]) == pages
    sure = match["word"] or match["dash"] or line.x0 > right_of
    return bool(sure) and int(match["number"]) <= pages + _MORE_THAN_PAGES


def without_stamps(lines: list[Line]) -> list[Line]:
    """`lines` without the words of a digital signature's picture."""
    stamps = [n for n, line in enumerate(lines) if _STAMP.match(search_key(line.text))]
    return [
        line
        for n, line in enumerate(lines)
        if n not in stamps
        and not (
            any(abs(n - stamp) <= _STAMP_REACH for stamp in stamps)
            and _BESIDE_STAMP.match(search_key(line.text))
        )
    ]


def without_running_heads(
    pages: list[tuple[float, list[Line]]],
) -> list[list[Line]]:
    """The lines of each page, given with its height, without those that most pages repeat."""
    seen = Counter(
        key for height, lines in pages for key in {_edge_key(line, height) for line in lines}
    )
    often = max(2, (len(pages) + 1) // 2)
    return [
        [
            line
            for line in lines
            if (key := _edge_key(line, height)) is None or seen[key] < often
        ]
        for height, lines in pages
    ]


def _at_edge(line: Line, height: float) -> bool:
    return line.y < height * _EDGE or line.y > height * (1 - _EDGE)


def _edge_key(line: Line, height: float) -> tuple[str, int] | None:
    if not _at_edge(line, height):
        return None
    return re.sub(r"\d+", "#", line.text), round(line.y / _SAME_PLACE)
