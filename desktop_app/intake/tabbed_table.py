"""A table in plain text, its cells set apart by tabs or bars, as rows with bars."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from desktop_app.intake.kept_text import table_row
from desktop_app.intake.page_furniture import is_head_or_foot

_COLUMNS = 3
_ROWS = 2
_BARS = re.compile(r"\s\|\s|\s?\|$|^\|\s?")
_GROUP_NUMBER = re.compile(r"(?:[IVX]{1,5}|[A-HĐ])\s?[.)/-]?(?:\s|$)")
_LONGEST_GROUP = 120  # letters
_AHEAD = 4  # lines that are looked at, blank ones among them


def tabbed_rows(words: str) -> str:
    """`words` with each run of lines that tabs or bars cut into columns as table rows.

    A group row has fewer cells than the rows below it, a row whose last cells are empty may
    have lost their tabs. A head or foot set with tabs is no table.
    """
    lines: list[str] = []
    for block in _blocks(words.split("\n")):
        rows = [_cells(line) for line in block if line.strip()]
        width = _width(rows)
        if width and _is_table(rows, width):
            lines += [table_row(row + [""] * (width - len(row))) for row in rows]
        else:
            lines += block
    return "\n".join(lines)


def _cells(line: str) -> list[str]:
    if "\t" not in line and _is_barred(line):
        line = _BARS.sub("\t", line.strip().strip("|"))
    return [cell.strip() for cell in line.split("\t")]


def _is_barred(line: str) -> bool:
    """Whether bars without an outer frame cut `line`; framed rows are rows already."""
    is_framed = line.strip().startswith("|") and line.strip().endswith("|")
    return line.count(" | ") + 1 >= _COLUMNS and not is_framed


def _blocks(lines: Sequence[str]) -> Iterator[list[str]]:
    """Runs of lines that belong to one table, and every other line by itself."""
    block: list[str] = []
    for index, line in enumerate(lines):
        if _is_cut(line) or (block and _goes_on(line, lines[index + 1 : index + 1 + _AHEAD])):
            block.append(line)
            continue
        if block:
            yield block
            block = []
        yield [line]
    if block:
        yield block


def _goes_on(line: str, after: Sequence[str]) -> bool:
    """Whether a line without cells, in a table, stands before more rows of it."""
    words = [other for other in after if other.strip()]
    if line.strip():
        return bool(words) and _is_group(line) and _is_cut(words[0])
    if len(words) > 1 and not _is_cut(words[0]):
        return _is_group(words[0]) and _is_cut(words[1])
    return bool(words) and len(_cells(words[0])) >= _COLUMNS


def _is_cut(line: str) -> bool:
    return "\t" in line.strip() or _is_barred(line)


def _is_group(line: str) -> bool:
    """Whether a line without cells names the group of the rows below it."""
    words = line.strip()
    return len(words) <= _LONGEST_GROUP and (
        words == words.upper() or bool(_GROUP_NUMBER.match(words))
    )


def _width(rows: Sequence[Sequence[str]]) -> int:
    """How many cells the rows of the table have; 0 where too few rows agree."""
    counts = Counter(len(row) for row in rows if len(row) >= _COLUMNS)
    if not counts or sum(counts.values()) < _ROWS:
        return 0
    return max(counts, key=lambda cells: (counts[cells], cells))


def _is_table(rows: Sequence[Sequence[str]], width: int) -> bool:
    """Whether most rows have words in several cells and none is of a head or foot."""
    full = sum(sum(map(bool, row)) > 1 for row in rows)
    longest = max(len(row) for row in rows)
    return (
        full * 2 > len(rows)
        and longest <= width + 1
        and not any(is_head_or_foot(c) for row in rows for c in row)
    )
