"""Where the columns of a returned sheet stand: found by their heads, never by their places."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.intake.workbook_cells import EMPTY, BookCell, BookPage
from desktop_app.tracking.agency_sheet import LockedField, SheetField
from desktop_app.tracking.listing import search_key
from desktop_app.tracking.sheet_words import CHECK_HEAD, CODE_HEAD, HEADS, NUMBER_HEAD

_LAST_ROW = 200  # a head stands before it
_LEAST_HEADS = 3
_NO_LETTERS = re.compile("[^0-9a-z]+")

# What an agency may have made of a head; no word here stands for two columns.
_ALSO = {
    LockedField.TEXT: ("Nội dung",),
    SheetField.STATUS: ("Tình trạng", "Trạng thái thực hiện"),
    SheetField.RESULT: (
        "Kết quả thực hiện",
        "Kết quả đến nay",
        "Kết quả thực hiện đến nay",
    ),
    SheetField.COMPLETED_ON: ("Ngày HT", "Thời gian hoàn thành"),
    SheetField.DOCUMENT: ("Số VB", "Số, ký hiệu văn bản", "Số hiệu văn bản"),
    SheetField.DIFFICULTIES: ("Khó khăn, vướng mắc", "Vướng mắc"),
    SheetField.PROPOSAL: ("Đề xuất, kiến nghị", "Kiến nghị"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerHeads:
    """The columns of one page, by what stands in them."""

    row: int
    number: int | None
    code: int | None
    check: int | None
    locked: Mapping[LockedField, int]
    cells: Mapping[SheetField, tuple[int, ...]]  # two where two columns bear the same head

    @property
    def missing(self) -> tuple[SheetField, ...]:
        """The columns of answers that are not there any more."""
        return tuple(field for field in SheetField if field not in self.cells)


def find_heads(page: BookPage) -> AnswerHeads | None:
    """The heads of the table on `page`; None where there is none."""
    best: AnswerHeads | None = None
    most = _LEAST_HEADS - 1
    for number in sorted(page.rows):
        if number > _LAST_ROW:
            break
        heads = _heads_in(number, page.rows[number])
        found = len(heads.locked) + len(heads.cells)
        if found > most and heads.cells:
            best, most = heads, found
    return best


def is_head_again(heads: AnswerHeads, row: Mapping[int, BookCell]) -> bool:
    """Whether somebody put the heads in once more among the rows."""
    column = heads.locked.get(LockedField.TEXT)
    words = row.get(column, EMPTY).words if column is not None else ""
    return _key(words) in set(map(_key, _names(LockedField.TEXT)))


def _heads_in(number: int, row: Mapping[int, BookCell]) -> AnswerHeads:
    columns: dict[str, list[int]] = {}
    for column, cell in sorted(row.items()):
        columns.setdefault(_key(cell.words), []).append(column)
    cells: dict[SheetField, tuple[int, ...]] = {}
    for field in SheetField:
        found = tuple(place for name in _names(field) for place in columns.get(_key(name), ()))
        if found:
            cells[field] = found
    return AnswerHeads(
        row=number,
        number=_first(columns, *NUMBER_HEAD),
        code=_first(columns, *CODE_HEAD),
        check=_first(columns, *CHECK_HEAD),
        locked={
            locked: place
            for locked in LockedField
            if (place := _first(columns, *_names(locked))) is not None
        },
        cells=cells,
    )


def _names(field: LockedField | SheetField) -> tuple[str, ...]:
    """What a column may be called, in whichever language its sheet was made."""
    return (*HEADS[field], *_ALSO.get(field, ()))


def _first(columns: Mapping[str, list[int]], *names: str) -> int | None:
    return next((columns[key][0] for name in names if (key := _key(name)) in columns), None)


def _key(words: str) -> str:
    return _NO_LETTERS.sub(" ", search_key(words)).strip()
