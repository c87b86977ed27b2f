"""The deadlines in a stretch of text: phrase, day, and the rule that read them."""

import re
from dataclasses import replace
from datetime import timedelta
from itertools import zip_longest

from desktop_app.intake.date_finder import DateFinder, FoundDeadline, hit
from desktop_app.intake.deadline_reading import Meaning, Occasion
from desktop_app.intake.flowing_text import FlowingText
from desktop_app.tracking.deadline import Firmness
from desktop_app.tracking.notice import Span

_SOON = re.compile(r"\b(?:sớm|khẩn trương|nhanh chóng|ngay|kịp thời)\b", re.IGNORECASE)
_STANDING = re.compile(r"\b(?:thường xuyên|liên tục)\b", re.IGNORECASE)
_PERIODS = frozenset(
    {"month", "quarter", "year", "months_of_year", "part_of_month", "part_of_quarter"}
)
_DAYS = frozenset({"before_date", "latest_date"})
_MEETINGS = frozenset({"meeting", "meeting_month", "meeting_session"})
_LIKELY = 0.5
_OF_WHOM = re.compile(r"^\s*của [^,;.]{2,40}(?=,)")  # "kỳ họp cuối năm của HĐND tỉnh, …"


def find_deadlines(
    flow: FlowingText, span: Span, occasion: Occasion
) -> tuple[FoundDeadline, ...]:
    """The deadlines printed in `span`, in text order; what only looks like one is left out."""
    finder = DateFinder(flow, span, occasion)
    found = _refined(flow, sorted(finder.find(), key=lambda each: each.deadline.span.start))
    if not found and occasion.habits.soon_days is not None and occasion.base is not None:
        soon = _SOON.search(flow.words, span.start, span.end)
        if soon is not None:
            due = occasion.base + timedelta(days=occasion.habits.soon_days)
            meaning = Meaning(due=due, firmness=Firmness.TARGET, confidence=_LIKELY)
            return (hit(flow, Span(*soon.span()), "soon", meaning),)
    return tuple(found)


def _refined(flow: FlowingText, found: list[FoundDeadline]) -> list[FoundDeadline]:
    """Without what the words behind it say better: "báo cáo quý II trước ngày 10/7".

    So also "trước kỳ họp cuối năm, chậm nhất 10 ngày trước ngày khai mạc".
    """
    kept = []
    for each, after in zip_longest(found, found[1:]):
        if after is not None and _says_better(each.deadline.rule, after.deadline.rule):
            between = flow.words[each.deadline.span.end : after.deadline.span.start]
            if not _OF_WHOM.sub("", between).strip(" ,("):
                continue
        kept.append(each)
    return kept


def _says_better(rule: str, behind: str) -> bool:
    """Whether a hit of `behind` takes the place of one of `rule` right before it."""
    if rule in _MEETINGS:
        return behind == "event_offset"
    return rule in _PERIODS and behind in _DAYS


def find_in_cell(
    flow: FlowingText, span: Span, occasion: Occasion
) -> tuple[FoundDeadline, ...]:
    """The deadlines in a table's cell of deadlines, where a bare month or day is one."""
    occasion = replace(occasion, in_cell=True)
    finder = DateFinder(flow, span, occasion)
    found = _refined(flow, sorted(finder.find(), key=lambda each: each.deadline.span.start))
    if not found:
        standing = _STANDING.search(flow.words, span.start, span.end)
        if standing is not None:
            meaning = Meaning(due=None, firmness=Firmness.STANDING)
            return (hit(flow, Span(*standing.span()), "standing", meaning),)
    return tuple(found)
