"""Rows that run on in one paragraph: `(i) …; (ii) …`, `a) …; b) …`."""

import re

from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.markers import LETTERS, Level
from desktop_app.intake.outline_node import Node

_CLOSES = re.compile(r"\bthong bao\b.*\b(?:biet|thuc hien|trien khai)\b|\./\.")
_INLINE = re.compile(
    r"(?:(?<=[:;,.])|(?<=\svà)|(?=\s\((?:i|1)\)\s)(?<!điểm)(?<!khoản)(?<!mục)(?<!tiết)(?<!số))"
    r"\s+(?:(?P<roman>\((?:i{1,3}|iv|vi{0,3}"
    r"|ix|x)\))|(?P<bracket>\(\d{1,2}\))"
    r"|(?P<letter>[a-zđ]\)))\s+"
)


def begins_late(node: Node) -> bool:
    """Whether its first row is a `(iii)`: the ones before it stand in its own words."""
    first = node.children[0]
    return first.level is Level.SMALL_ROMAN and first.number > 2  # noqa: PLR2004  one alone is no row


def split_inline(flow: FlowingText, node: Node) -> None:
    """Make places of `(i) …; (ii) …` that run on in one paragraph."""
    whole, *rest = node.paragraphs
    if any(not _CLOSES.search(flow.bare, span.start, span.end) for span in rest):
        return
    found = list(_INLINE.finditer(flow.words, whole.start, whole.end))
    for kind in ("roman", "bracket", "letter"):
        signs = [match for match in found if match[kind]]
        run = _run_from_one(signs, kind)
        if len(run) < 2:  # noqa: PLR2004  one alone is no row
            continue
        node.paragraphs = [flow.trimmed(whole.start, run[0].start()), *rest]
        ends = [match.start() for match in run[1:]] + [whole.end]
        for row, (match, end) in enumerate(zip(run, ends, strict=True), start=1):
            words = flow.trimmed(match.end(), end)
            child = Node(
                f"{node.label.rstrip('.')}.{match[kind]}",
                match.start(kind),
                Level.SMALL_ROMAN,
                row,
                [words],
                parent=node,
            )
            node.children.append(child)
        return


def _run_from_one(signs: list[re.Match[str]], kind: str) -> list[re.Match[str]]:
    """The signs that count 1, 2, 3 … in order, from the first that is a one."""
    run: list[re.Match[str]] = []
    for match in signs:
        if _value(match[kind], kind) == len(run) + 1:
            run.append(match)
    return run


def _value(sign: str, kind: str) -> int:
    inner = sign.strip("()")
    if kind == "bracket":
        return int(inner)
    if kind == "letter":
        return LETTERS.index(inner) + 1
    return ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x").index(inner) + 1
