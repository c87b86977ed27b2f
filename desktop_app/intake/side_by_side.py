"""Text set in two columns with blanks: the left column's lines first, then the right one's."""

import re
from itertools import groupby

from desktop_app.intake.page_furniture import is_head_or_foot

_GAP = re.compile(r" {3,}|[ ]*\t[ \t]*")
_TAB_STOP = 8


def columns_apart(words: str) -> str:
    """`words` with each head and foot that stands in two columns set one after the other.

    Only a block of lines that holds the national heading or the recipients is touched:
    elsewhere a wide gap says nothing.
    """
    blocks = groupby(words.split("\n"), key=lambda line: bool(line.strip()))
    lines: list[str] = []
    for filled, block in blocks:
        lines += _block_apart(list(block)) if filled else block
    return "\n".join(lines)


def _block_apart(block: list[str]) -> list[str]:
    expanded = [line.expandtabs(_TAB_STOP) if "\t" in line else line for line in block]
    pairs = [_parts(line) for line in expanded]
    rights = [parts[1][0] for parts in pairs if len(parts) == 2]  # noqa: PLR2004 - two columns
    if not rights or not any(is_head_or_foot(words) for parts in pairs for _, words in parts):
        return block
    edge = min(rights)
    left: list[str] = []
    right: list[str] = []
    for parts in pairs:
        for start, words in parts:
            (right if start >= edge else left).append(words)
    return [*left, "", *right]


def _parts(line: str) -> list[tuple[int, str]]:
    """The words between wide gaps, each with where it starts."""
    parts = []
    start = len(line) - len(line.lstrip())
    for piece in _GAP.split(line.strip()):
        start = line.index(piece, start)
        parts.append((start, piece))
        start += len(piece)
    return parts
