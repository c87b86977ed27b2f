"""The tree of points: which words stand under which number."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.inline_rows import begins_late, fold_order, split_inline, split_on
from desktop_app.intake.lines import Line, indents_paragraphs, page_width, wrap_width
from desktop_app.intake.markers import LETTERS, Level, Marker, marker_at
from desktop_app.intake.matter_heads import (
    HEAD_LENGTH,
    is_another,
    is_like_a_body,
    names_matter,
    opening,
    opens_rows,
)
from desktop_app.intake.outline_node import FREE, Node, printed_path
from desktop_app.tracking.notice import Span

_ENDS_SENTENCE = re.compile(r"[.:;!?][\"”’)\s]*$|\./\.\W*$")
_ENDS_ITEM = re.compile(r"[.:;,!?][\"”’)\s]*$|\./\.\W*$|\b(?:và|hoặc)\s*$")
_LEFT_OUT = 2  # d) or đ), f), j) are left out by many
_LOST_NUMBERS = 3  # so many numbers in a row may be missing or misread
_TOP = (Level.PART, Level.ROMAN)
_UNDER = {  # whose first row may stand under which head
    Level.ARABIC: (Level.PART, Level.ROMAN),
    Level.LETTER: (Level.ROMAN, Level.ARABIC, Level.DECIMAL_2),
    Level.DECIMAL_2: (Level.ROMAN, Level.ARABIC),
}
_ORDINAL = re.compile(r"(?:Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)|(?:Một|Hai|Ba|Bốn|Năm|Sáu) là)\b")
_CITES = re.compile(r"\b(?:điểm|khoản|mục|tiết|số|tại|ngày|các|và)\s*$|,\s*$", re.IGNORECASE)


class _Builder:
    """Puts the lines of the body into the tree, one after the other."""

    def __init__(
        self,
        flow: FlowingText,
        lines: Sequence[Line],
        is_head: Callable[[Span], bool],
        root_label: str,
    ) -> None:
        self._flow = flow
        self._width = page_width(lines)
        self._wrap = wrap_width(lines)
        self._indents = indents_paragraphs(lines)
        self._is_head = is_head
        self.root = Node(root_label, 0)
        self._stack = [self.root]
        self._last: Line | None = None
        self._openings: set[tuple[str, ...]] = set()  # the first words of each head so far
        self._numbers: dict[Level, int] = {}  # the last of each level, wherever it stood
        self._gap = False  # a blank line since the last words

    def add(self, line: Line, following: Line | None) -> None:
        """Take one more line of words; `following` is the next one that has words."""
        marker = self._letter_l(marker_at(line.words))
        offset = line.start + self._flow.shown[line.start : line.end].index(line.words)
        if marker is not None and self._opens(marker, line):
            self._open(marker, offset, line)
        elif (
            self._ended() and not self._orders_on(line) and self._heads(line, offset, following)
        ):
            self._open_head(offset, line)
        elif self._continues(line):
            self._go_on(line)
        elif self._heads(line, offset, following):
            self._open_head(offset, line)
        else:
            self._stack[-1].paragraphs.append(Span(offset, self._end(line)))
        self._last, self._gap = line, False

    def _letter_l(self, marker: Marker | None) -> Marker | None:
        """A scan's `l)` is a 1, but not behind k)."""
        sibling = self._sibling(Level.LETTER)
        if marker is None or not marker.is_l or sibling is None:
            return marker
        number = LETTERS.index("l") + 1
        if sibling.number != LETTERS.index("k") + 1:
            return marker
        return Marker(Level.LETTER, f"l{marker.printed[1:] or '.'}", number, marker.length)

    def skip_blank(self) -> None:
        """A blank line was passed."""
        self._gap = True

    def _end(self, line: Line) -> int:
        return line.start + len(self._flow.shown[line.start : line.end].rstrip())

    def _opens(self, marker: Marker, line: Line) -> bool:
        if self._last is None:
            return True
        before = self._last.words
        finished = bool(_ENDS_ITEM.search(before)) or self._gap or self._is_short(line)
        if marker.level in FREE:
            return finished
        sibling = self._sibling(marker.level)
        expected = (sibling.number if sibling else 0) + 1
        if self._begins_rows(marker, line):
            return True
        if sibling is None and marker.level is Level.ARABIC:
            # Numbers may run on from one Roman part into the next.
            expected = max(expected, min(marker.number, self._numbers.get(marker.level, 0) + 1))
        if marker.number == expected or (
            marker.level is Level.LETTER and 0 < marker.number - expected <= _LEFT_OUT
        ):
            return finished or marker.number == expected > 1
        return finished and (
            marker.number == 1 or 0 < marker.number - expected <= _LOST_NUMBERS
        )

    def _ended(self) -> bool:
        """Whether the last line ended its sentence: agencies alone on the next are a head."""
        return self._last is not None and bool(_ENDS_SENTENCE.search(self._last.words))

    def _orders_on(self, line: Line) -> bool:
        """Whether a full line above lets an order run on: `… ban hành.` / `Giao Sở A:`."""
        ran_on = bool(self._width) and not self._gap and not self._is_short(line)
        return ran_on and line.words.startswith(("Giao ", "Yêu cầu ", "Đề nghị "))

    def _begins_rows(self, marker: Marker, line: Line) -> bool:
        """Whether the first row stands right under a head that filled its own line."""
        head, before = self._stack[-1], self._last.words if self._last else ""
        return (
            marker.number == 1
            and marker.level in _UNDER
            and head.level in _UNDER[marker.level]
            and len(head.paragraphs) == 1
            and head.end - head.start <= HEAD_LENGTH
            and line.words[marker.length :][:1].isupper()
            and not _CITES.search(before)
        )

    def _sibling(self, level: Level) -> Node | None:
        for node in reversed(self._stack):
            if node.level is level:
                return node
        return None

    def _is_short(self, line: Line) -> bool:
        """Whether the last line ended before the margin: this line's first word had room."""
        return not self._width or self._last is None or self._has_room(self._last, line)

    def _has_room(self, before: Line, line: Line) -> bool:
        first = line.words.split(" ", 1)[0]
        if self._wrap:
            return before.width + 1 + len(first) <= self._wrap
        return len(before.words) + 1 + len(first) < self._width * 0.82

    def _continues(self, line: Line) -> bool:
        node = self._stack[-1]
        if self._last is None or not node.paragraphs:
            return False
        first = line.words[0]
        if first.islower() or first in ",;.)":
            return True
        if self._indents and line.is_indented:
            return False
        if _ENDS_SENTENCE.search(self._last.words):
            if _ORDINAL.match(line.words):
                return False
            return not self._gap and bool(self._width) and not self._is_short(line)
        own = node.paragraphs[-1]
        if self._gap:
            return own.end - own.start > HEAD_LENGTH and not first.isupper()
        return not self._is_short(line) or first.isdigit() or first in '(“"/'

    def _heads(self, line: Line, offset: int, following: Line | None) -> bool:
        if following is None or len(line.words) > HEAD_LENGTH:
            return False
        marker = marker_at(following.words)
        below = marker is not None and (
            marker.level in FREE or (marker.number == 1 and marker.level is not Level.ROMAN)
        )
        said = below or line.words.endswith(":") or self._is_bold(line)
        again = any(node.level is Level.HEAD for node in self._stack)
        if below and (self._is_topic(line, marker) or (again and names_matter(line.words))):
            return True
        alone = self._gap or not self._width
        if (again and self._ended()) and (
            (below and is_like_a_body(line.words))  # among bodies' heads, whatever its name
            or (alone and is_another(line.words, self._openings))
        ):
            return True
        fills_its_line = bool(self._width) and not self._has_room(line, following)
        runs_on = not said and (fills_its_line or following.words[0].islower())
        last = following if runs_on else line
        return (said or again) and self._is_head(Span(offset, self._end(last)))

    def _is_topic(self, line: Line, following: Marker | None) -> bool:
        """Whether a short line above dashes is a matter's head: nothing here bears a number."""
        numbered = {node.level for node in self._stack} - {None, *_TOP, Level.HEAD, *FREE}
        return (
            not numbered
            and following is not None
            and following.level in FREE
            and (self._last is None or self._ended())
            and opens_rows(line.words)
        )

    def _is_bold(self, line: Line) -> bool:
        return self._flow.text[line.start : line.end].strip().startswith(("**", "__"))

    def _open(self, marker: Marker, offset: int, line: Line) -> None:
        parent = self._parent_for(marker)
        self._push(
            parent,
            Node(
                printed_path(parent, marker),
                offset,
                marker.level,
                marker.number or len(parent.children) + 1,
                [Span(offset + marker.length, self._end(line))],
                parent=parent,
            ),
        )

    def _go_on(self, line: Line) -> None:
        """Let the last paragraph run on over `line`; a head's name runs on with it."""
        node = self._stack[-1]
        node.paragraphs[-1] = Span(node.paragraphs[-1].start, self._end(line))
        if node.level is Level.HEAD and node.parent and len(node.paragraphs) == 1:
            node.label = self._head_label(node.parent, node.paragraphs[0])

    def _head_label(self, parent: Node, span: Span) -> str:
        name = self._flow.collapsed(span).rstrip(" :;.-")
        return f"{parent.label}.{name}" if parent.label else name

    def _open_head(self, offset: int, line: Line) -> None:
        heads = [i for i, node in enumerate(self._stack) if node.level is Level.HEAD]
        del self._stack[heads[0] if heads else len(self._stack) :]  # one head ends another
        while self._stack[-1].level not in {None, Level.PART, Level.ROMAN, Level.ARABIC}:
            self._stack.pop()
        parent = self._stack[-1]
        span = Span(offset, self._end(line))
        label = self._head_label(parent, span)
        self._openings.add(opening(line.words))
        self._push(parent, Node(label, offset, Level.HEAD, 0, [span], parent=parent))

    def _push(self, parent: Node, node: Node) -> None:
        if node.level is not None:
            self._numbers[node.level] = node.number
        parent.children.append(node)
        self._stack.append(node)

    def _parent_for(self, marker: Marker) -> Node:
        levels = [node.level for node in self._stack]
        if marker.level in levels:
            del self._stack[levels.index(marker.level) :]
        elif marker.level in _TOP:
            keep = 2 if marker.level is Level.ROMAN and Level.PART in levels else 1
            del self._stack[keep:]
        elif marker.level in {Level.DECIMAL_2, Level.DECIMAL_3}:
            self._pop_to_prefix(marker)
        elif marker.level is Level.ARABIC and marker.number > 1:
            tops = [index for index, level in enumerate(levels) if level in _TOP]
            del self._stack[(tops[-1] + 1 if tops else 1) :]
        elif marker.level is Level.DASH and Level.PLUS in levels:
            del self._stack[levels.index(Level.PLUS) :]
        return self._stack[-1]

    def _pop_to_prefix(self, marker: Marker) -> None:
        prefix = marker.printed.rsplit(".", 1)[0]
        for index in range(len(self._stack) - 1, 0, -1):
            own = self._stack[index].label.rsplit(".", prefix.count(".") + 1)
            if ".".join(own[-(prefix.count(".") + 1) :]).rstrip(")") == prefix:
                del self._stack[index + 1 :]
                return
        tops = [index for index, node in enumerate(self._stack) if node.level in _TOP]
        del self._stack[(tops[-1] + 1 if tops else 1) :]


def outline(
    flow: FlowingText,
    lines: Sequence[Line],
    is_head: Callable[[Span], bool],
    *,
    root_label: str = "",
) -> Node:
    """The tree of the points that stand in `lines`; the root bears what has no number."""
    builder = _Builder(flow, lines, is_head, root_label)
    with_words = [line for line in lines if not line.is_blank and not line.is_table_row]
    after = dict(pairwise(with_words))
    for line in lines:
        if line.is_blank:
            builder.skip_blank()
        elif not line.is_table_row:
            builder.add(line, after.get(line))
    for node in list(builder.root.walk()):
        fold_order(flow, node)
    for node in list(builder.root.walk()):
        if node.level is not None and (not node.children or begins_late(node)):
            late, node.children = node.children, []
            split_inline(flow, node, late[0].number if late else 0)
            node.children += late  # "(i) …; (ii) …" and a line that begins with "(iii)"
        split_on(flow, node)
    return builder.root
