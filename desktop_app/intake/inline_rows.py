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
_RUNS_ON = {Level.SMALL_ROMAN: "roman", Level.BRACKET: "bracket"}


_ORDERS = re.compile(r"(?:Giao|Yêu cầu|Đề nghị|Phân công|Kiến nghị)\s")


def fold_order(flow: FlowingText, node: Node) -> None:
    """Let the one order below a topic announce its rows: `2. Về dữ liệu` / `Giao Sở A:`."""
    if node.level in (None, Level.HEAD) or not node.paragraphs or len(node.children) != 1:
        return
    order = node.children[0]
    if order.level is not Level.HEAD or not order.children:
        return
    if not _ORDERS.match(flow.words, order.start) or not flow.words[: order.end].endswith(":"):
        return
    head = order.label
    for each in order.walk():
        each.label = f"{node.label}{each.label.removeprefix(head)}"
    for row in order.children:
        row.parent = node
    node.paragraphs += order.paragraphs
    node.children = order.children


def begins_late(node: Node) -> bool:
    """Whether its first row is a `(ii)`: the ones before it stand in its own words."""
    first = node.children[0]
    return first.level is Level.SMALL_ROMAN and first.number > 1


def split_inline(flow: FlowingText, node: Node, goes_on_at: int = 0) -> None:
    """Make places of `(i) …; (ii) …` that run on in one paragraph.

    The row may go on below, in a line that begins with the number `goes_on_at`.
    """
    whole, *rest = node.paragraphs
    if any(not _CLOSES.search(flow.bare, span.start, span.end) for span in rest):
        return
    found = list(_INLINE.finditer(flow.words, whole.start, whole.end))
    for kind in ("roman", "bracket", "letter"):
        signs = [match for match in found if match[kind]]
        run = _run_from(1, signs, kind)
        least = 1 if goes_on_at == len(run) + 1 else 2  # one alone is no row
        if len(run) < least:
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


def split_on(flow: FlowingText, node: Node) -> None:
    """Make places beside `node`, a `(i) …`, of the `(ii) …` that run on in its own words."""
    kind = _RUNS_ON.get(node.level) if node.level else None
    if kind is None or node.parent is None or len(node.paragraphs) != 1 or node.children:
        return
    whole, above = node.paragraphs[0], node.parent
    signs = [m for m in _INLINE.finditer(flow.words, whole.start, whole.end) if m[kind]]
    run = _run_from(node.number + 1, signs, kind)
    if not run:
        return
    node.paragraphs = [flow.trimmed(whole.start, run[0].start())]
    ends = [match.start() for match in run[1:]] + [whole.end]
    place = above.children.index(node) + 1
    above.children[place:place] = [
        Node(
            f"{above.label.rstrip('.')}.{match[kind]}",
            match.start(kind),
            node.level,
            _value(match[kind], kind),
            [flow.trimmed(match.end(), end)],
            parent=above,
        )
        for match, end in zip(run, ends, strict=True)
    ]


def _run_from(first: int, signs: list[re.Match[str]], kind: str) -> list[re.Match[str]]:
    """The signs that count on in order, from the one that is `first`."""
    run: list[re.Match[str]] = []
    for match in signs:
        if _value(match[kind], kind) == first + len(run):
            run.append(match)
    return run


def _value(sign: str, kind: str) -> int:
    inner = sign.strip("()")
    if kind == "bracket":
        return int(inner)
    if kind == "letter":
        return LETTERS.index(inner) + 1
    return ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x").index(inner) + 1
