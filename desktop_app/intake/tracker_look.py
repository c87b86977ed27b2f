"""A first look into a workbook: how its sheets begin, what they mean, a few rows as read."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from desktop_app.errors import NotATracker
from desktop_app.intake.answer_cells import cell_words
from desktop_app.intake.kept_text import kept, one_line
from desktop_app.intake.tracker_draft import TrackerNotice, TrackerWork
from desktop_app.intake.tracker_file import notices_of, tracker_pages
from desktop_app.intake.tracker_heads import head_words, plain_key
from desktop_app.intake.tracker_notice import TrackerReader
from desktop_app.intake.tracker_rows import RawRow, raw_rows
from desktop_app.intake.tracker_status import status_of_row
from desktop_app.intake.workbook_cells import BookCell, BookPage, column_letters
from desktop_app.tracking.progress import Status
from desktop_app.tracking.tracker import (
    ColumnLook,
    RowAccount,
    StatusLook,
    TrackerColumn,
    TrackerHeads,
    TrackerLine,
)

_ROWS = 120  # that are looked at: heads stand in the first 60
_PREVIEW = 40
_LETTERS = 2_000  # of a cell; what is looked at needs no more
_COLUMNS = 60
_SAMPLES = 3
_STATUS_LETTERS = 60
_STATUSES = 40


@dataclass(frozen=True, slots=True)
class SheetLook:
    """How a sheet begins, how many of its rows hold anything, and what its columns repeat."""

    page: BookPage
    rows: int
    said: Mapping[int, Mapping[str, int]]  # by column: short words, and in how many rows


@dataclass(frozen=True, slots=True)
class BookLook:
    """A workbook of which only the beginning has been looked at."""

    name: str
    sheets: tuple[SheetLook, ...]


def look_into_tracker(path: Path, folder: Path) -> BookLook:
    """How the workbook at `path` begins. Raises as `read_tracker_file` does."""
    name, _, pages = tracker_pages(path, folder)
    sheets = tuple(look for page in pages if (look := _look(page)).rows)
    if not sheets:
        raise NotATracker(name=name)
    return BookLook(name, sheets)


def columns_of(sheet: SheetLook, heads: TrackerHeads) -> tuple[ColumnLook, ...]:
    """The columns below these heads, with the first words that stand in each."""
    page = sheet.page
    over = head_words(page, heads.first, heads.last)
    below: dict[int, dict[str, None]] = {}
    for number in sorted(page.rows):
        if number > heads.last:
            for place, cell in page.rows[number].items():
                if words := one_line(cell.words):
                    below.setdefault(place, {}).setdefault(words)
    return tuple(
        ColumnLook(
            place=place,
            letters=column_letters(place),
            head=one_line(over.get(place, "")),
            samples=tuple(below.get(place, {}))[:_SAMPLES],
            meaning=heads.meaning_of(place),
        )
        for place in sorted({*over, *below})
    )


def statuses_of(sheet: SheetLook, heads: TrackerHeads) -> tuple[StatusLook, ...]:
    """The words of the status column, the most frequent first."""
    place = heads.columns.get(TrackerColumn.STATUS)
    if place is None:
        return ()
    over = {plain_key(head_words(sheet.page, heads.first, heads.last).get(place, ""))}
    over |= {
        plain_key(sheet.page.rows.get(row, {}).get(place, BookCell("")).words)
        for row in range(heads.first, heads.last + 1)
    }
    return tuple(
        StatusLook(words, rows, status_of_row(words))
        for words, rows in sheet.said.get(place, {}).items()
        if plain_key(words) not in over
    )


def preview_of(
    sheet: SheetLook,
    heads: TrackerHeads,
    statuses: Mapping[str, Status],
    reader: TrackerReader,
    on: date,
) -> tuple[TrackerLine, ...]:
    """The first rows below the heads as they would be read."""
    raws: list[RawRow] = []
    lines: list[TrackerLine] = []
    for row in _first(raw_rows(sheet.page, heads, on), heads):
        if isinstance(row, RawRow):
            raws.append(row)
        else:
            lines.append(TrackerLine(account=row))
    for notice in notices_of(raws, "", reader, on, statuses):
        lines += [_line(notice, work) for work in notice.works]
    return tuple(sorted(lines, key=lambda line: line.account.row))


def _first(
    rows: Iterator[RowAccount | RawRow], heads: TrackerHeads
) -> Iterator[RowAccount | RawRow]:
    left = _PREVIEW
    for row in rows:
        account = row.account if isinstance(row, RawRow) else row
        if account.row > heads.last:
            yield row
            left -= 1
            if not left:
                return


def _line(notice: TrackerNotice, work: TrackerWork) -> TrackerLine:
    point = work.point
    return TrackerLine(
        account=work.account,
        notice=notice.number,
        issued_on=notice.issued_on,
        text=point.text,
        leads=tuple((lead.name, lead.agency is not None) for lead in point.leads),
        phrase="; ".join(each.phrase for each in point.deadlines),
        due=point.due,
        status=work.status,
        done_on=work.done_on,
    )


def _look(page: BookPage) -> SheetLook:
    held = [
        number
        for number in sorted(page.rows)
        if any(cell.words.strip() for cell in page.rows[number].values())
    ]
    first = held[:_ROWS]
    rows = {
        number: {at: _cut(cell) for at, cell in page.rows[number].items() if at <= _COLUMNS}
        for number in first
    }
    last = first[-1] if first else 0
    merged = tuple(each for each in page.merged if each[0] <= last)
    return SheetLook(BookPage(page.title, rows, merged), len(held), _said(page))


def _cut(cell: BookCell) -> BookCell:
    return cell if len(cell.words) <= _LETTERS else replace(cell, words=cell.words[:_LETTERS])


def _said(page: BookPage) -> dict[int, dict[str, int]]:
    counted: dict[int, Counter[str]] = {}
    for row in page.rows.values():
        for place, cell in row.items():
            is_short = 0 < len(cell.words) <= _STATUS_LETTERS and cell.day is None
            if place <= _COLUMNS and is_short and (words := kept(one_line(cell_words(cell)))):
                counted.setdefault(place, Counter())[words] += 1
    return {place: dict(found.most_common(_STATUSES)) for place, found in counted.items()}
