"""A returned sheet to what its rows say: codes, printed words, and the cells filled in."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.errors import NotASheet
from desktop_app.intake.answer_cells import cell_words, day_of_words, read_cell
from desktop_app.intake.answer_heads import AnswerHeads, find_heads, is_head_again
from desktop_app.intake.workbook_cells import EMPTY, BookCell, BookPage, place_words
from desktop_app.tracking.agency_sheet import (
    FORMAT,
    GOES_ON,
    LockedField,
    SheetField,
    same_cell,
)
from desktop_app.tracking.read_answers import CellDoubt, ReadCell, ReadRow
from desktop_app.tracking.sheet_words import FORMAT_KEY, REGISTER_KEY

_FAMILY = FORMAT.partition("/")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetReading:
    """What the pages of one returned file say."""

    rows: tuple[ReadRow, ...]
    missing: tuple[SheetField, ...]
    register_id: str | None
    is_newer_format: bool


def read_pages(pages: Iterable[BookPage], name: str, *, on: date) -> SheetReading:
    """All rows of all pages with the heads of a sheet. Raises NotASheet where none has them."""
    rows: list[ReadRow] = []
    missing: dict[SheetField, None] = {}
    facts: dict[str, str] = {}
    has_table = False
    for page in pages:
        hidden = _facts_of(page)
        heads = find_heads(page)
        if hidden:
            facts = hidden
        elif heads is not None:
            has_table = True
            missing |= dict.fromkeys(heads.missing)
            rows.extend(_rows(page, heads, on))
    if not has_table:
        raise NotASheet(name=name)
    return SheetReading(
        rows=tuple(rows),
        missing=tuple(missing),
        register_id=facts.get(REGISTER_KEY),
        is_newer_format=facts.get(FORMAT_KEY, FORMAT) != FORMAT,
    )


def _facts_of(page: BookPage) -> dict[str, str]:
    """What the hidden page says, under whatever name; nothing for any other page."""
    pairs = {
        row[1].words: cell_words(row[2])
        for row in page.rows.values()
        if 1 in row and 2 in row  # noqa: PLR2004  a name and its value
    }
    return pairs if pairs.get(FORMAT_KEY, "").startswith(f"{_FAMILY}/") else {}


def _rows(page: BookPage, heads: AnswerHeads, on: date) -> Iterator[ReadRow]:
    for number in sorted(page.rows):
        row = page.rows[number]
        if number <= heads.row or is_head_again(heads, row):
            continue
        read = ReadRow(
            sheet=page.title,
            number=number,
            code=_words(row, heads.code),
            check=_words(row, heads.check),
            locked=dict(_locked(page, number, heads, on)),
            cells={field: _cell(page, number, heads, field, on) for field in heads.cells},
        )
        if not _is_nothing(read, _words(row, heads.number)):
            yield read


def _is_nothing(read: ReadRow, number: str) -> bool:
    """Whether a row says nothing of its own: blank, or the rest of the one above."""
    if read.code:
        return False
    has_answers = any(cell.words for cell in read.cells.values())
    return not has_answers and (number in GOES_ON or not read.words)


def _words(row: Mapping[int, BookCell], column: int | None) -> str:
    return cell_words(row.get(column, EMPTY)) if column is not None else ""


def _locked(
    page: BookPage, number: int, heads: AnswerHeads, on: date
) -> Iterator[tuple[LockedField, ReadCell]]:
    for field, column in heads.locked.items():
        cell = page.rows[number].get(column, EMPTY)
        words = cell_words(cell)
        if not words and page.is_merged(number, column):
            continue  # its words stand in the first of the cells made one
        day = day_of_words(cell, on)[0] if field is LockedField.DUE else None
        yield field, ReadCell(place_words(number, column), words, day or words)


def _cell(
    page: BookPage, number: int, heads: AnswerHeads, field: SheetField, on: date
) -> ReadCell:
    read = [
        read_cell(
            field,
            page.rows[number].get(column, EMPTY),
            place_words(number, column),
            on=on,
            is_merged=page.is_merged(number, column),
        )
        for column in heads.cells[field]
    ]
    first = read[0]
    if all(same_cell(first.words, other.words) for other in read):
        return first
    # Two columns bear this head, and nobody can say which of them is meant.
    words = " / ".join(cell.words for cell in read if cell.words)
    return ReadCell(first.place, words, None, (CellDoubt.TWO_COLUMNS,))
