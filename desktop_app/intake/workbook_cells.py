"""Cells of a workbook as they are read: words, numbers, days, and where each one stands."""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

_LETTERS = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_DAY_ZERO = date(1899, 12, 30)  # of Excel's days, its false leap day counted in
_DAY_ZERO_OF_1904 = date(1904, 1, 1)
_LAST_SERIAL = 2_958_465  # 31/12/9999


@dataclass(frozen=True, slots=True)
class BookCell:
    """One cell; `day` where it holds one, whatever its words look like."""

    words: str
    day: date | None = None
    is_formula: bool = False
    is_error: bool = False


@dataclass(frozen=True, slots=True)
class BookPage:
    """One sheet of a workbook: its cells by row and column, both from 1."""

    title: str
    rows: dict[int, dict[int, BookCell]] = field(repr=False)
    merged: tuple[tuple[int, int, int, int], ...] = ()  # first row, column; last row, column

    def is_merged(self, row: int, column: int) -> bool:
        """Whether the cell is one of several made one."""
        return any(
            top <= row <= bottom and left <= column <= right
            for top, left, bottom, right in self.merged
        )


EMPTY = BookCell("")


def place_of(words: str) -> tuple[int, int] | None:
    """`K12` as row 12, column 11; None for words that are no place."""
    found = _LETTERS.fullmatch(words)
    if found is None:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]), column


def place_words(row: int, column: int) -> str:
    """Row 12, column 11 as `K12`."""
    return f"{column_letters(column)}{row}"


def column_letters(column: int) -> str:
    """Column 11 as `K`."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def day_of_serial(number: float, *, from_1904: bool = False) -> date | None:
    """The day of a workbook's number of days; None for one that means no day."""
    if not 0 < number <= _LAST_SERIAL:
        return None
    zero = _DAY_ZERO_OF_1904 if from_1904 else _DAY_ZERO
    try:
        return zero + timedelta(days=int(number))
    except OverflowError:
        return None


def number_words(number: float) -> str:
    """A number as a plain cell shows it: `45`, `0.5`."""
    return str(int(number)) if number == int(number) else f"{number:.15g}"
