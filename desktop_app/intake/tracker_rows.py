"""The rows of a tracker: which give work, under which notice, and why the others do not."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.intake.answer_cells import cell_words, day_of_words
from desktop_app.intake.flowing_text import bare
from desktop_app.intake.kept_text import kept, one_line
from desktop_app.intake.printed_dates import day_pattern, printed_day
from desktop_app.intake.tracker_heads import head_keys, is_tracker_head_again, plain_key
from desktop_app.intake.workbook_cells import BookCell, BookPage
from desktop_app.tracking.figures import day_text
from desktop_app.tracking.tracker import RowAccount, RowReason, TrackerColumn, TrackerHeads

_NOTICE = re.compile(r"\d{1,5}[a-z]?\s?/(?:\d{4}/)?[A-ZĐ][\w&.]*(?:-[\w&.]+)*")
_DAY = re.compile(day_pattern("on"))
_TOTAL = re.compile(r"^tong (?:cong|so)\b|^(?:tong|cong)(?: [ivxl]+)?$")
_GROUP_NUMBER = re.compile(r"^(?:[ivxl]+|[a-h])$")
_GROUP_WORDS = re.compile(r"^(?:[IVXL]+|[A-H])\s*[.)/]\s*\S")
_TOTAL_LETTERS = 40
_SAID_LETTERS = 160


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row with its cells by what they say, and the notice and group it stands under."""

    account: RowAccount
    cells: Mapping[TrackerColumn, BookCell]
    notice: str
    issued_on: date | None
    group: str

    def words(self, column: TrackerColumn) -> str:
        """The words of a cell on one line, as a kept text spells them."""
        return _words(self.cells, column)


def raw_rows(
    page: BookPage, heads: TrackerHeads | None, on: date
) -> Iterator[RowAccount | RawRow]:
    """Every row of `page` that holds anything: one that gives work, or why it does not."""
    number_above, day_above, group = "", None, ""
    filled = _filled_down(page)
    first_keys = head_keys(page, heads.first, heads.first) if heads else {}
    for number in sorted(page.rows):
        own = {place: cell for place, cell in page.rows[number].items() if cell.words.strip()}
        if not own:
            continue
        account = RowAccount(page.title, number, said=_beginning(own))
        if heads is None or number < heads.first:
            yield replace(account, reason=RowReason.OUTSIDE_TABLE)
            continue
        if number <= heads.last or is_tracker_head_again(page, number, heads, first_keys):
            yield replace(account, reason=RowReason.HEAD)
            continue
        cells = _by_column(own, heads)
        if is_group := _is_group(page, number, own, cells, heads):
            group = one_line(cell_words(next(reversed(own.values()))))
            if said := _NOTICE.search(group):
                number_above, day_above = said[0], _day_in(group)
        cells = _by_column({**filled.get(number, {}), **own}, heads)
        reason = _reason(own, cells, is_group=is_group)
        notice = _words(cells, TrackerColumn.NOTICE)
        day = _notice_day(cells, on)
        if not notice:
            notice, day = number_above, day or day_above
        if reason is RowReason.NONE and not any(letter.isdigit() for letter in notice):
            reason = RowReason.NO_NOTICE
        if reason is not RowReason.NONE:
            yield replace(account, reason=reason)
            continue
        found = _NOTICE.search(notice)
        under = "" if _NOTICE.search(group) else group
        yield RawRow(account, cells, found[0] if found else notice, day, under)


def _beginning(own: Mapping[int, BookCell]) -> str:
    words = (one_line(cell.words) for cell in own.values())
    return " · ".join(each[:_SAID_LETTERS] for each in words)[:_SAID_LETTERS]


def _reason(
    own: Mapping[int, BookCell], cells: Mapping[TrackerColumn, BookCell], *, is_group: bool
) -> RowReason:
    first = plain_key(next(iter(own.values())).words)
    task = _words(cells, TrackerColumn.WORDS)
    is_short = len(task) <= _TOTAL_LETTERS
    if is_short and (_TOTAL.match(first) or _TOTAL.match(plain_key(task))):
        return RowReason.TOTAL
    if is_group:
        return RowReason.GROUP
    if not set(cells) - {TrackerColumn.NUMBER}:
        return RowReason.EMPTY
    return RowReason.NONE if plain_key(task) else RowReason.NO_WORDS


def _is_group(
    page: BookPage,
    row: int,
    own: Mapping[int, BookCell],
    cells: Mapping[TrackerColumn, BookCell],
    heads: TrackerHeads,
) -> bool:
    """`I. Sở …`: one cell of words, by its number, its form or its width no work."""
    number = plain_key(_words(cells, TrackerColumn.NUMBER))
    rest = [place for place in own if place != heads.columns.get(TrackerColumn.NUMBER)]
    if len(rest) > 1:
        return False
    if not rest:
        return not number.isdigit()
    if _GROUP_NUMBER.match(number) or _GROUP_WORDS.match(own[rest[0]].words.strip()):
        return True
    is_wide = any(
        top == row == bottom and left <= rest[0] < right
        for top, left, bottom, right in page.merged
    )
    return is_wide or (TrackerColumn.NUMBER in heads.columns and not number)


def _filled_down(page: BookPage) -> dict[int, dict[int, BookCell]]:
    """What cells made one say in the rows below their first."""
    numbers = sorted(page.rows)
    filled: dict[int, dict[int, BookCell]] = {}
    for top, left, bottom, _ in page.merged:
        cell = page.rows.get(top, {}).get(left)
        if cell is None or bottom == top:
            continue
        for number in numbers[bisect_right(numbers, top) : bisect_left(numbers, bottom + 1)]:
            filled.setdefault(number, {})[left] = cell
    return filled


def _by_column(
    row: Mapping[int, BookCell], heads: TrackerHeads
) -> dict[TrackerColumn, BookCell]:
    return {kind: row[place] for kind, place in heads.columns.items() if place in row}


def _words(cells: Mapping[TrackerColumn, BookCell], column: TrackerColumn) -> str:
    cell = cells.get(column)
    if cell is None or cell.is_error:
        return ""
    if cell.day is not None:
        return day_text(cell.day)
    return kept(one_line(cell_words(cell)))


def _notice_day(cells: Mapping[TrackerColumn, BookCell], on: date) -> date | None:
    cell = cells.get(TrackerColumn.NOTICE_DAY)
    if cell is not None:
        day, is_assumed = day_of_words(cell, on)
        return None if is_assumed else day
    return _day_in(_words(cells, TrackerColumn.NOTICE))


def _day_in(words: str) -> date | None:
    found = _DAY.search(bare(words))
    printed = printed_day(found, "on") if found else None
    return printed.on_or_after(None) if printed is not None and printed.year else None
