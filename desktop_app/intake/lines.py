"""The lines of a notice: where each stands, and which of them are no words of the notice."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.intake.flowing_text import bare
from desktop_app.intake.markers import marker_at
from desktop_app.tracking.notice import Span

_LINE = re.compile(r"[^\n\f]*[\n\f]?")
_PAGE_NUMBER = re.compile(
    r"(?:trang\s+)?[-\[(\s]*(\d{1,3})(?:\s*/\s*(\d{1,3}))?[-\])\s]*$", re.IGNORECASE
)
_AWAITS_NUMBER = re.compile(
    r"(?:ngày|tháng|năm|quý|số|trước|khoản|điểm|mục|và|,)\s*$", re.IGNORECASE
)
_A_DAY = re.compile(r"ngày\s+\d")  # what was awaited stands behind the page's edge
_FOREIGN = re.compile(
    r"(?:\((?:tiep theo|con tiep|xem tiep trang sau)\)|(?:tiep theo|con tiep"
    r"|xem tiep trang sau)(?!\s*[.;,]))\W*$"
    r"|(?:nguoi ky|ky boi|duoc ky boi|thoi gian ky|ngay ky|email|co quan)\s*:.*"
    r"|[-_=*~.\s]{3,}$"
)
_LONGEST_RUNNING_HEAD = 100


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the kept text, without its line break."""

    start: int
    end: int
    words: str  # stripped, markup blanked

    @property
    def is_blank(self) -> bool:
        """Nothing stands on it."""
        return not self.words

    @property
    def width(self) -> int:
        """How many letters it takes, its indent too."""
        return self.end - self.start

    @property
    def is_indented(self) -> bool:
        """Blanks stand before its words."""
        return self.width > len(self.words)

    @property
    def is_table_row(self) -> bool:
        """A row of a data table: `| cell | cell |`."""
        return self.words.startswith("|") and self.words.endswith("|") and len(self.words) > 1


def lines_of(text: str, shown: str) -> tuple[Line, ...]:
    """The lines of `text`, their words taken from `shown`, which has the same length."""
    found = []
    for match in _LINE.finditer(text):
        start, end = match.span()
        if start == end:
            break
        while end > start and text[end - 1] in "\n\r\f":
            end -= 1
        found.append(Line(start, end, shown[start:end].strip()))
    return tuple(found)


def foreign_lines(lines: Sequence[Line]) -> tuple[Span, ...]:
    """Page numbers, running heads, "(tiếp theo)", rules and signature stamps."""
    content = [line for line in lines if not line.is_blank]
    foreign = {
        index
        for index, line in enumerate(content)
        if _FOREIGN.match(bare(line.words)) or _is_page_number(content, index)
    }
    numbered = {
        index for index in foreign if content[index].words.strip("-[]() ")[:1].isdigit()
    }
    heads = Counter(line.words for line in content)
    for index, line in enumerate(content):
        if (
            heads[line.words] > 1
            and len(line.words) <= _LONGEST_RUNNING_HEAD
            and not line.is_table_row
            and not line.words.startswith(("-", "+"))
            and {index - 1, index + 1} & numbered
        ):
            foreign.add(index)
    return tuple(Span(content[index].start, content[index].end) for index in sorted(foreign))


def _is_page_number(content: Sequence[Line], index: int) -> bool:
    found = _PAGE_NUMBER.match(content[index].words)
    if found is None or (found[2] and int(found[1]) > int(found[2])):
        return False
    if index == 0 or not _AWAITS_NUMBER.search(content[index - 1].words):
        return True
    return index + 1 < len(content) and bool(_A_DAY.match(content[index + 1].words))


def wrap_width(lines: Sequence[Line]) -> int:
    """Where a text file's lines were wrapped; 0 where their widths follow no letter count.

    Wrapped by letters, no line that goes on small had room for the next line's first word;
    but for a few, as in a title, which is broken by hand.
    """
    content = _content(lines)
    longest = max((line.width for line in content), default=0)
    had_room = [
        line.width + 1 + len(after.words.split(" ", 1)[0]) <= longest
        for line, after in pairwise(content)
        if _goes_on_small(after)
    ]
    return longest if _hardly_any(had_room) else 0


def indents_paragraphs(lines: Sequence[Line]) -> bool:
    """Whether first lines are indented: lines that go on small, which are none, begin at 0."""
    return _hardly_any([line.is_indented for line in _content(lines) if _goes_on_small(line)])


def _content(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if line.words and not line.is_table_row]


def _goes_on_small(line: Line) -> bool:
    return line.words[0].islower() and not marker_at(line.words)


def _hardly_any(odd: Sequence[bool]) -> bool:
    """Whether enough lines tell, and no more are odd than a person sets by hand."""
    least, of_by_hand = 10, 20
    return len(odd) >= least and sum(odd) <= len(odd) // of_by_hand


def page_width(lines: Sequence[Line]) -> int:
    """How many letters a full line holds; 0 where each line is a whole paragraph."""
    lengths = sorted(len(line.words) for line in _content(lines))
    if not lengths:
        return 0
    width = lengths[len(lengths) * 9 // 10]
    shortest, longest = 55, 125  # letters on a printed line; others were never wrapped
    return width if shortest <= lengths[-1] <= longest else 0
