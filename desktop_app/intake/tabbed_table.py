"""A table in plain text, its cells set apart by tabs, as rows with bars."""

from itertools import groupby

from desktop_app.intake.kept_text import table_row
from desktop_app.intake.page_furniture import is_head_or_foot

_COLUMNS = 3
_ROWS = 2


def tabbed_rows(words: str) -> str:
    """`words` with each run of lines that have the same two or more tabs as table rows.

    A head or foot set with tabs is no table.
    """
    lines: list[str] = []
    for tabs, group in groupby(words.split("\n"), key=lambda line: line.count("\t")):
        block = list(group)
        rows = [[cell.strip() for cell in line.split("\t")] for line in block]
        if tabs + 1 >= _COLUMNS and len(rows) >= _ROWS and _is_table(rows):
            lines += [table_row(row) for row in rows]
        else:
            lines += block
    return "\n".join(lines)


def _is_table(rows: list[list[str]]) -> bool:
    """Whether most rows have words in several cells and none is of a head or foot."""
    full = sum(sum(map(bool, row)) > 1 for row in rows)
    return full * 2 > len(rows) and not any(is_head_or_foot(c) for row in rows for c in row)
