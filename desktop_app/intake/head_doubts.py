"""What is missing in the head of a notice, and where in its letterhead it would stand."""

import re
from collections.abc import Sequence
from itertools import takewhile

from desktop_app.intake.draft import Doubt, DoubtKind, gaps_of
from desktop_app.intake.flowing_text import bare
from desktop_app.intake.letterhead import is_title_line
from desktop_app.intake.lines import Line
from desktop_app.tracking.notice import NoticeHead, Span

_PLACES = {
    DoubtKind.NO_NUMBER: re.compile(r"(?<!\w)so\s*:[\s.…_]{0,60}(?:[/-]\S{0,40})?"),
    DoubtKind.NO_ISSUE_DATE: re.compile(r"\bngay\b[^a-z]*(?:thang\b[^a-z]*)?(?:nam\b[^a-z]*)?"),
}


def head_doubts(head: NoticeHead, lines: Sequence[Line], shown: str) -> tuple[Doubt, ...]:
    """The gaps of `head`, each at the printed words in `lines` that leave it open."""
    above = list(takewhile(lambda line: not is_title_line(line.words), lines))
    if len(above) == len(lines):
        above = []  # without a title nothing tells the letterhead from the words below it
    return tuple(Doubt(gap, _place(_PLACES[gap], above, shown)) for gap in gaps_of(head))


def _place(pattern: re.Pattern[str], above: Sequence[Line], shown: str) -> Span | None:
    for line in above:
        found = pattern.search(bare(shown[line.start : line.end]))
        if found is not None:
            end = found.start() + len(found[0].rstrip())
            return Span(line.start + found.start(), line.start + end)
    return None
