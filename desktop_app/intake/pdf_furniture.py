"""What a page has besides its text: page numbers, running heads and feet, signature stamps."""

import re
from statistics import median

from desktop_app.intake.pdf_page import PdfPage
from desktop_app.intake.pdf_run import Line, Run
from desktop_app.tracking.listing import search_key

_EDGE = 0.12  # of the page's height, at its top and at its foot
_PAGE_NUMBER = re.compile(
    r"^(?P<dash>[-–—]\s*)?(?P<word>(trang|page)\s*)?(?P<number>\d{1,3})"
    r"(\s*[/|]\s*(?P<of>\d{1,3}))?(\s*[-–—])?$"
)
_NOT_AT_MARGIN = 0.3  # of the page's width: the body's lines begin before
_MORE_THAN_PAGES = 20  # an annex bound apart may count on from another paper
_SAME_PLACE = 6  # points a running head may move from page to page

# With a colon: “… kể từ / ngày ký.” is the end of a sentence.
_STAMP = re.compile(
    r"^((nguoi ky|ky boi|duoc ky boi|ky so boi|ky ten|thoi gian ky|ngay ky|gio ky|signed by"
    r"|digitally signed by|signing time) ?:|digitally signed|signature (not verified|valid)\b)"
)
_BESIDE_STAMP = re.compile(r"^(email|e-mail|co quan|don vi|chuc vu|to chuc|reason|location) ?:")
_STAMP_LEADING = 2.0  # heights of type between two lines of a stamp
_SMALL = 0.8  # of the page's usual type: a stamp's is no larger


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


def without_stamps(runs: list[Run]) -> list[Run]:
    """`runs` of one page without the words of a digital signature's picture."""
    stamps = [run for run in runs if _STAMP.match(search_key(run.text))]
    if not stamps:
        return runs
    usual = median(run.size for run in runs)
    gone = {id(run) for run in stamps}
    waiting = stamps
    while waiting:
        stamp = waiting.pop()
        is_small = stamp.size < usual * _SMALL
        for run in runs:
            of_stamp = is_small or _BESIDE_STAMP.match(search_key(run.text))
            if of_stamp and id(run) not in gone and _is_beside(run, stamp):
                gone.add(id(run))
                waiting.append(run)
    return [run for run in runs if id(run) not in gone]


def _is_beside(run: Run, stamp: Run) -> bool:
    """Whether `run` may be the next or the last line of the picture that `stamp` is of."""
    near = abs(run.y - stamp.y) < _STAMP_LEADING * stamp.size
    overlaps = run.x0 < stamp.x1 and stamp.x0 < run.x1
    return near and overlaps and abs(run.size - stamp.size) < 1


def without_running_heads(
    pages: list[tuple[float, list[Line]]],
) -> list[list[Line]]:
    """The lines of each page, given with its height, without those that pages repeat."""
    seen: dict[tuple[str, int] | None, list[int]] = {}
    for number, (height, lines) in enumerate(pages):
        for key in {_edge_key(line, height) for line in lines}:
            seen.setdefault(key, []).append(number)
    heads = {key for key, where in seen.items() if key and _repeats(where, len(pages))}
    return [
        [line for line in lines if _edge_key(line, height) not in heads]
        for height, lines in pages
    ]


def _repeats(where: list[int], pages: int) -> bool:
    """Whether half of all pages, or of the left or the right ones, are so many."""
    if len(where) < 2:  # noqa: PLR2004 - repeated is twice
        return False
    of_one_side = len({number % 2 for number in where}) == 1
    alike = len(range(where[0] % 2, pages, 2)) if of_one_side else pages
    return len(where) * 2 >= alike


def _at_edge(line: Line, height: float) -> bool:
    return line.y < height * _EDGE or line.y > height * (1 - _EDGE)


def _edge_key(line: Line, height: float) -> tuple[str, int] | None:
    if not _at_edge(line, height):
        return None
    return re.sub(r"\d+", "#", line.text), round(line.y / _SAME_PLACE)
