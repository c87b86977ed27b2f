"""The rows of a table without rules: which of its lines belong together."""

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

from desktop_app.intake.kept_text import one_line
from desktop_app.intake.pdf_loose_columns import LooseColumns, PieceLine

Cells = tuple[str, ...]

_NUMBER = re.compile(r"\(?([IVX]{1,5}|\d{1,3}(\.\d{1,2})*|[A-HĐ])[.)]?$")
_NUMBERS = 2  # rows that have one, for the others to be told by theirs
_LEVEL = 0.3  # of the type's height by which the lines of one row may miss one another


def loose_rows(lines: Sequence[PieceLine], columns: LooseColumns) -> list[Cells]:
    """The rows of a table, with words across columns in the first cell."""
    empty = ("",) * (len(columns.spans) - 1)
    rows = [(line, columns.cells(line)) for line in lines]
    filled = [(line, cells or (line.placed.line.text, *empty)) for line, cells in rows]
    kept = _without_repeated_head(filled)
    across = {n for n, (line, _) in enumerate(kept) if columns.cells(line) is None}
    bounds = sorted({0, *_starts(kept, across), len(kept)})
    return [
        tuple(one_line(" ".join(words)) for words in zip(*cells, strict=True))
        for start, end in pairwise(bounds)
        if (cells := [cells for _, cells in kept[start:end]])
    ]


def _without_repeated_head(
    rows: Sequence[tuple[PieceLine, Cells]],
) -> list[tuple[PieceLine, Cells]]:
    """What to keep: a page may begin with the table's first lines once more."""
    kept: list[tuple[PieceLine, Cells]] = []
    for _, group in groupby(rows, key=lambda row: row[0].placed.page):
        here = [*group]
        again = 0
        while kept and again < len(here) and here[again][1] == rows[again][1]:
            again += 1
        kept += here[again:]
    return kept


def _starts(rows: Sequence[tuple[PieceLine, Cells]], across: set[int]) -> list[int]:
    """The lines with which a row begins."""
    cells = [cells for _, cells in rows]
    first = [n for n, row in enumerate(cells) if row[0]]
    numbered = [n for n in first if _NUMBER.match(cells[n][0])]
    if len(numbered) < _NUMBERS:
        return first
    if not _stand_at_the_top(cells, numbered):
        return _around([line for line, _ in rows], first)
    titles = {
        n
        for n, (line, words) in enumerate(rows)
        if n > numbered[0] and sum(map(bool, words)) == 1 and line.is_title
    }
    groups = across | titles
    # The name of a group may have a number before it and go on in the next line.
    begun = {n for n in groups if n in across or not rows[n - 1][0].is_title}
    return [*numbered, *begun, *(n + 1 for n in groups if n + 1 not in titles)]


def _stand_at_the_top(cells: Sequence[Cells], numbered: Sequence[int]) -> bool:
    """Whether the words of a row begin where its number stands, and not above it."""
    widest = max(range(1, len(cells[0])), key=lambda c: sum(len(row[c]) for row in cells))
    return all(cells[n][widest] or not any(cells[n][1:]) for n in numbered)


def _around(lines: Sequence[PieceLine], numbered: Sequence[int]) -> list[int]:
    """Rows whose numbers stand half-way down: as much of a row above as below."""
    starts = []
    start = 0
    for number in numbered:
        if start > number:
            continue
        starts.append(start)
        placed, begins = lines[number].placed, lines[start].placed
        reach = placed.line.y - begins.line.y if begins.page == placed.page else 0.0
        foot = placed.line.y + reach + _LEVEL * placed.line.size
        start = number + 1
        while start < len(lines):
            next_one = lines[start].placed
            if next_one.page != placed.page or next_one.line.y > foot:
                break
            start += 1
    return starts
