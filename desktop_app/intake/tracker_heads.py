"""Where the columns of a tracker stand: by their heads, below the title, in one row or two."""

import re
from collections.abc import Iterable, Mapping

from desktop_app.intake.flowing_text import bare
from desktop_app.intake.workbook_cells import EMPTY, BookPage
from desktop_app.tracking.tracker import KeptMatching, TrackerColumn, TrackerHeads

_LAST_ROW = 60  # a head stands before it
LEAST_HEADS = 3
_WIDEST_HEAD = 30  # columns
_LONGEST_HEAD = 80  # letters; what is longer is no head

# The first that fits says what a column is.
_HEADS: tuple[tuple[TrackerColumn, re.Pattern[str]], ...] = (
    (TrackerColumn.NUMBER, re.compile(r"^(?:stt|tt|so tt|so thu tu)$")),
    (TrackerColumn.COORDINATING, re.compile(r"phoi hop")),
    (
        TrackerColumn.LEAD,
        re.compile(r"chu tri|dau moi|(?:don vi|co quan|nguoi) thuc hien|^(?:don vi|co quan)"),
    ),
    (
        TrackerColumn.DONE_ON,
        re.compile(
            r"ngay (?:da )?(?:hoan thanh|ht|xong|bao cao)|^(?:ket qua|hoan thanh).* ngay"
        ),
    ),
    (TrackerColumn.STATUS, re.compile(r"tinh trang|trang thai")),
    (TrackerColumn.RESULT, re.compile(r"ket qua|tien do thuc hien|den nay")),
    (
        TrackerColumn.DEADLINE,
        re.compile(r"thoi han|(?<!qua )(?<!gia )\bhan\b|thoi gian|tien do"),
    ),
    (
        TrackerColumn.NOTICE,
        re.compile(
            r"^so\b(?! (?:ngay (?:qua|tre|cham|con)|lan|luong))(?!.*(?:tra loi|bao cao))"
        ),
    ),
    (TrackerColumn.NOTICE_DAY, re.compile(r"^(?!so ngay (?:qua|tre|cham|con)).*\bngay\b")),
    (
        TrackerColumn.NOTICE,
        re.compile(r"^(?:van ban|thong bao|can cu)\b(?!.*(?:tra loi|bao cao))|so hieu"),
    ),
    (TrackerColumn.POINT, re.compile(r"^(?:diem|muc|dieu)\b")),
    (TrackerColumn.WORDS, re.compile(r"noi dung|nhiem vu|cong viec|chi dao")),
    (TrackerColumn.NOTE, re.compile(r"ghi chu|kho khan|vuong mac")),
)
_NO_LETTERS = re.compile(r"[^0-9a-z]+")


def find_tracker_heads(page: BookPage) -> TrackerHeads | None:
    """The heads of the table on `page`; None where there is none."""
    best: TrackerHeads | None = None
    for number in _first_rows(page):
        for last in (number, number + 1):
            if last != number and not _stands_under(page, number, last):
                continue
            heads = heads_at(page, number, last)
            has_words = TrackerColumn.WORDS in heads.columns
            most = len(best.columns) if best else LEAST_HEADS - 1
            if has_words and len(heads.columns) > most:
                best = heads
    return best


def find_kept_heads(page: BookPage, kept: Iterable[KeptMatching]) -> TrackerHeads | None:
    """The heads on `page` that were matched once, as they were matched; None for others."""
    for each in kept:
        for first in _first_rows(page):
            last = first + each.depth - 1
            if head_keys(page, first, last) == each.heads:
                return TrackerHeads(first, last, each.columns)
    return None


def heads_at(page: BookPage, first: int, last: int) -> TrackerHeads:
    """The heads in these rows, with the meaning that their words propose."""
    return TrackerHeads(first, last, _meanings(head_words(page, first, last)))


def head_words(page: BookPage, first: int, last: int) -> dict[int, str]:
    """What stands over each column in these rows, from above."""
    heads: dict[int, str] = {}
    for row in range(first, last):
        for place, words in _spread(page, row).items():
            over = heads.get(place, "")
            heads[place] = words if over in {"", words} else f"{over} {words}"
    own = page.rows.get(last, {}) if last != first else {}
    under = {place: cell.words for place, cell in own.items()} or _spread(page, last)
    for place, words in under.items():
        if words:
            heads[place] = f"{heads.get(place, '')} {words}".strip()
    return heads


def head_keys(page: BookPage, first: int, last: int) -> dict[int, str]:
    """The same in letters and digits alone: by them a workbook is known again."""
    return _keys(head_words(page, first, last))


def is_tracker_head_again(
    page: BookPage, row: int, heads: TrackerHeads, first_keys: Mapping[int, str]
) -> bool:
    """Whether the heads, of whose first row these are the keys, were put in once more."""
    words = head_words(page, row, row)
    again = _meanings(words)
    if len(again) >= LEAST_HEADS and again.items() <= heads.columns.items():
        return True
    keys = _keys(words)
    return len(keys) >= LEAST_HEADS and keys == first_keys


def plain_key(words: str) -> str:
    """`words` in letters and digits alone, to compare."""
    return _NO_LETTERS.sub(" ", bare(words)).strip()


def _meanings(heads: Mapping[int, str]) -> dict[TrackerColumn, int]:
    found: dict[TrackerColumn, int] = {}
    for place, words in sorted(heads.items()):
        kind = _kind(words)
        if kind is not None:
            found.setdefault(kind, place)
    return found


def _keys(heads: Mapping[int, str]) -> dict[int, str]:
    keys = {at: plain_key(words) for at, words in heads.items()}
    return {at: key for at, key in keys.items() if key}


def _kind(words: str) -> TrackerColumn | None:
    if len(words) > _LONGEST_HEAD:
        return None
    key = plain_key(words)
    return next((kind for kind, pattern in _HEADS if pattern.search(key)), None)


def _spread(page: BookPage, row: int) -> dict[int, str]:
    """The words of a row of heads; one over several columns stands over each of them."""
    cells = page.rows.get(row, {})
    heads = {column: cell.words for column, cell in cells.items() if cell.words}
    for top, left, _, right in page.merged:
        words = cells.get(left, EMPTY).words if top == row else ""
        if words:
            # No head reaches further; a file may say that one goes to the sheet's edge.
            heads |= dict.fromkeys(range(left, min(right, left + _WIDEST_HEAD) + 1), words)
    return heads


def _first_rows(page: BookPage) -> list[int]:
    return sorted(number for number in page.rows if number <= _LAST_ROW)


def _stands_under(page: BookPage, first: int, last: int) -> bool:
    """Whether the second row belongs to the heads: something of the first reaches over it."""
    return any(
        top == first and (bottom == last or (bottom == top and right > left))
        for top, left, bottom, right in page.merged
    )
