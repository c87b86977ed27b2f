"""The printed lines of a .pdf rejoined into paragraphs, as far as the page shows them."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from desktop_app.intake.pdf_columns import Columns, PlacedLine
from desktop_app.intake.pdf_run import Line, Run
from desktop_app.tracking.listing import search_key

_MARKER = re.compile(
    r"^([-–—•+*]\s|\(?[IVXivx]{1,5}[.)]\s|\(?[a-zđ][.)]\s|\(?\d{1,2}([.)-]|(\.\d{1,2}){1,3}\.?)\s"
    # In a narrow hanging indent a number and its words touch.
    r"|\(?(\d{1,2}|[IVX]{1,4})[.)](?=[^\W\d_])|[a-zđ]\)(?=\w))"
)
_SENTENCE_END = (".", ";", ":")
_DASHES = ("-", "–", "—")
_MORE_SPACE = 3.0  # points over the usual distance: a new paragraph
_BLANK_LINE = 1.9  # usual distances: something else begins
_INDENT = 6.0
_CENTRED = 5.0
_BLANK = 0.2  # of the type's height
_VERY_WIDE = 3.0  # heights of type: no blank between words is as wide
_FULL_SHARE = 0.9
_FULL_REACH = 0.8  # of the page's width: no paper has a wider right margin
_CELL_MARGINS = 10.8  # points Word leaves at the sides of a cell


class Paragraphs:
    """Knows the margins and distances of the body, and joins lines by them."""

    def __init__(self, body: Sequence[PlacedLine]) -> None:
        # What stands far to the right of a paragraph's last line, such as a stamp
        self.floating: list[str] = []
        self._leading = _usual_leading(body)
        widths = {placed.width for placed in body}
        self._margins = {
            width: _margins([p.line for p in body if p.width == width], width)
            for width in widths
        }
        # Where points begin indented, a line at the margin that looks like one is no point.
        self._indents = _begins_indented(body)

    def joined(self, lines: Sequence[PlacedLine]) -> list[str]:
        """`lines` that follow one another, as paragraphs; a blank line where one is printed."""
        paragraphs: list[str] = []
        for before, line in zip([None, *lines], lines, strict=False):
            if before is not None and self._goes_on(before, line):
                own, beside = _floating_apart(line.line)
                paragraphs[-1] = _join(paragraphs[-1], own.text)
                self.floating += [run.text for run in beside]
                continue
            if before is not None and (
                self._is_far(before, line) or self._title_ends(before, line)
            ):
                paragraphs.append("")
            paragraphs.append(line.line.text)
        return paragraphs

    def column_width(self, columns: Columns) -> float:
        """How wide the left column of a head is, whose lines are centred; 0 when unknown."""
        if not columns.left or not self._margins:
            return 0.0
        left = min(margins[0] for margins in self._margins.values())
        return 2 * (median([run.middle for _, run in columns.left]) - left) - _CELL_MARGINS

    def _is_far(self, before: PlacedLine, after: PlacedLine) -> bool:
        distance = after.line.y - before.line.y
        return before.page == after.page and distance > _BLANK_LINE * self._leading

    def _title_ends(self, before: PlacedLine, after: PlacedLine) -> bool:
        """Whether the words after `before` are no longer set in the middle."""
        left, right = self._margins[before.width]
        return (
            not after.line.text[0].islower()
            and _is_title(before.line, left, right)
            and not _is_title(after.line, left, right)
        )

    def _goes_on(self, before: PlacedLine, after: PlacedLine) -> bool:
        if before.width != after.width or _paper_ends(before.line, after.line):
            return False
        left, right = self._margins[before.width]
        one, other = before.line, after.line
        if before.page == after.page and other.y - one.y > self._leading + _MORE_SPACE:
            return False
        if all(_is_title(line, left, right) for line in (one, other)) and not _aligned(
            one, other
        ):
            return _title_goes_on(one, other, left, right)
        room = right - one.x1
        if room > other.runs[0].first_word_width + _BLANK * other.size + 1:
            return False
        if self._starts_point(one, other, left):
            return False
        if other.x0 > (left if before.page != after.page else one.x0) + _INDENT:
            return before.page == after.page and _hangs(one, other)
        return True

    def _starts_point(self, one: Line, other: Line, left: float) -> bool:
        if not _MARKER.match(other.text):
            return False
        if one.text.endswith(_SENTENCE_END):
            return True
        if self._indents:
            return other.x0 > left + _INDENT
        # “2026 / - 2030”, “Đồng Đăng / - Lạng Sơn”: a dash point follows a finished sentence.
        return not other.text.startswith(_DASHES)


def _paper_ends(one: Line, other: Line) -> bool:
    """Whether the foot begins, however full the last line of the words is."""
    return one.text.endswith("./.") or search_key(other.text).startswith("noi nhan")


def _begins_indented(body: Sequence[PlacedLine]) -> bool:
    """Whether points begin to the right of the lines that go on with them."""
    steps = [
        a.line.x0 - b.line.x0
        for a, b in pairwise(body)
        if a.page == b.page and _MARKER.match(a.line.text) and not _MARKER.match(b.line.text)
    ]
    return sum(step > _INDENT for step in steps) * 2 > len(steps)


def _usual_leading(body: Sequence[PlacedLine]) -> float:
    """The most frequent distance between the base lines of two lines, in points."""
    distances = Counter(
        round((b.line.y - a.line.y) * 2) / 2
        for a, b in pairwise(body)
        if a.page == b.page and 0 < b.line.y - a.line.y < 3 * a.line.size
    )
    if not distances:
        return median([p.line.size for p in body]) * 1.3 if body else 16.0
    most = max(distances.values())
    # Of two that are about as frequent the smaller is the one inside paragraphs.
    return min(d for d, count in distances.items() if count * 2 >= most)


def _margins(lines: list[Line], width: float) -> tuple[float, float]:
    """Where lines begin at the left and where full ones end at the right."""
    left = Counter(round(line.x0) for line in lines)
    often = [x for x, count in left.items() if count * 5 >= max(left.values())]
    ends = sorted(line.x1 for line in lines)
    # A page of short lines says nothing of where a full one would end.
    right = max(ends[int((len(ends) - 1) * _FULL_SHARE)], width * _FULL_REACH)
    return float(min(often)), right


def _floating_apart(line: Line) -> tuple[Line, Sequence[Run]]:
    """`line` up to its first very wide gap, and the runs behind that."""
    for number, (run, following) in enumerate(pairwise(line.runs), start=1):
        if following.x0 - run.x1 > _VERY_WIDE * line.size:
            return Line(line.runs[:number]), line.runs[number:]
    return line, ()


def _is_title(line: Line, left: float, right: float) -> bool:
    """Whether `line` is set in the middle and no point."""
    if _MARKER.match(line.text):
        return False
    off_centre = abs((line.x0 + line.x1) / 2 - (left + right) / 2)
    return off_centre < _CENTRED and line.x0 > left + _INDENT and line.x1 < right + _INDENT


def _aligned(one: Line, other: Line) -> bool:
    return abs(one.x0 - other.x0) < 1


def _title_goes_on(one: Line, other: Line, left: float, right: float) -> bool:
    """A centred title goes on in lower case, or where its next word had no room."""
    if one.runs[0].bold != other.runs[0].bold or one.text.isupper() != other.text.isupper():
        return False
    room = (right - left) - (one.x1 - one.x0)
    if other.text[0].islower():
        return True
    full = room < other.runs[0].first_word_width + _BLANK * other.size
    return full and not _MARKER.match(other.text)


def _hangs(one: Line, other: Line) -> bool:
    """Whether `other` stands under the words after the marker of `one`."""
    match = _MARKER.match(one.text)
    if match is None:
        return False
    run = one.runs[0]
    inked = [letter for letter in run.letters if not letter.sign.isspace()]
    after = len("".join(match[0].split()))
    starts = [letter.x0 for letter in inked[after : after + 1]]
    starts += [r.x0 for r in one.runs[1:2]]
    return any(abs(start - other.x0) < _INDENT for start in starts)


def _join(words: str, more: str) -> str:
    # A word broken at its own hyphen or stroke goes on without a blank: LĐ-TB&XH, 12/2022.
    glued = words.endswith(("-", "/")) and not words.endswith((" -", " /"))
    return words + more if glued else f"{words} {more}"
