"""Text set in two columns with blanks or tabs: the left column first, then the right one."""

import re
from itertools import groupby

from desktop_app.intake.page_furniture import is_head_or_foot
from desktop_app.intake.tabbed_table import tabbed_rows

_GAP = re.compile(r"[ ]*\t[ \t]*| {3,}")
_TAB_STOP = 8
_BOTH = 2  # words to the left and to the right
_FOOT = re.compile(r"\s*[*_]*Nơi nhận", re.IGNORECASE)
_POINT = re.compile(r"([-–+•*]|\(?[\dIVXivx]{1,4}[.)]|\(?[a-zđ]\)).{0,3}$")
_REACH = 6  # lines around the national heading that may be of the head


def in_columns(words: str) -> str:
    """`words` with tabs and wide gaps read as what they set: tables, and heads and feet."""
    return columns_apart(tabbed_rows(words))


def columns_apart(words: str) -> str:
    """`words` with each head and foot that stands in two columns set one after the other.

    Only lines around the national heading or the recipients are touched: elsewhere a wide
    gap says nothing.
    """
    blocks = groupby(words.split("\n"), key=lambda line: bool(line.strip()))
    lines: list[str] = []
    for filled, block in blocks:
        lines += _block_apart(list(block)) if filled else block
    return "\n".join(lines)


def _block_apart(block: list[str]) -> list[str]:
    rows = [_parts(line) for line in block]
    marked = [
        number for number, parts in enumerate(rows) if any(is_head_or_foot(w) for _, w in parts)
    ]
    both = [n for n, parts in enumerate(rows) if len(parts) >= _BOTH and not _is_point(parts)]
    if not marked or not both:
        return block
    is_foot = any(_FOOT.match(block[number]) for number in marked)
    start = marked[0] if is_foot else 0
    of_head = [n for n in both if n <= marked[-1] + _REACH]
    end = len(block) if is_foot else (of_head[-1] + 1 if of_head else 0)
    inside = [n for n in both if start <= n < end]
    if not inside:
        return block
    edge = min(rows[number][1][0] for number in inside)
    left: list[str] = []
    right: list[str] = []
    for parts in rows[start:end]:
        first, *others = parts
        if others or first[0] < edge:
            left.append(first[1])
        else:
            right.append(first[1])
        right += [" ".join(words for _, words in others)] * bool(others)
    return [*block[:start], *left, "", *right, *([""] * (end < len(block))), *block[end:]]


def _is_point(parts: list[tuple[int, str]]) -> bool:
    """Whether the words to the left are no more than the number of a point."""
    return _POINT.fullmatch(parts[0][1]) is not None


def _parts(line: str) -> list[tuple[int, str]]:
    """The words between wide gaps, each with the column of the page it starts in."""
    parts = []
    place = len(line) - len(line.lstrip())
    for piece in _GAP.split(line.strip()):
        place = line.index(piece, place)
        parts.append((len(line[:place].expandtabs(_TAB_STOP)), piece))
        place += len(piece)
    return parts
