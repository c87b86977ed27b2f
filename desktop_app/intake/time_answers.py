"""The points of a notice that grant or refuse more time for work given before."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from desktop_app.intake.draft import DraftPoint
from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.notice_relations import CITATION, cited_notices
from desktop_app.intake.printed_dates import day_pattern, printed_day
from desktop_app.tracking.notice import Span
from desktop_app.tracking.time_answer import TimeAnswer

_MORE_TIME = (
    r"(?:lui|gia\s+han|keo\s+dai(?:\s+them)?|(?:dieu\s+chinh|chuyen|thay\s+doi)\s+(?:thoi\s+)?han"
    r"|them\s+thoi\s+(?:gian|han))"
)
_YES = (
    r"(?<!khong\s)(?<!chua\s)(?<!the\s)"
    r"(?:dong\s+y|nhat\s+tri|thong\s+nhat|chap\s+thuan|cho\s+phep|cho)"
)
_NO = (
    r"(?:(?:khong|chua)\s+(?:the\s+)?(?:dong\s+y|nhat\s+tri|thong\s+nhat|chap\s+thuan"
    r"|cho\s+phep|cho|xem\s+xet)|tu\s+choi)"
)
# "Đồng ý lùi thời hạn …", or the proposal first: "Về đề nghị gia hạn …: Nhất trí."
_REFUSED = re.compile(
    rf"\b{_NO}\b[^.;:]{{0,60}}?\b{_MORE_TIME}\b|\b(?:khong|chua)\s+{_MORE_TIME}\b"
    rf"|\b{_MORE_TIME}\b[^.;]{{0,200}}?[:,]\s*(?:[^.;:]{{0,40}}\s)?{_NO}\b"
)
_GRANTED = re.compile(
    rf"\b{_YES}\b[^.;:]{{0,60}}?\b{_MORE_TIME}\b"
    rf"|\b{_MORE_TIME}\b[^.;]{{0,200}}?[:,]\s*(?:[^.;:]{{0,40}}\s)?{_YES}\b"
)
_ANY_TIME = re.compile(rf"\b{_MORE_TIME}\b")
# "hạn chế thấp nhất việc gia hạn" is an order to everybody, no answer to one.
_IN_GENERAL = re.compile(
    r"\b(?:han\s+che|tranh|khong\s+de|khong\s+xin)\b[^.;:]{0,40}\bgia\s+han\b"
)
_DAY = re.compile(day_pattern("a"))


def time_answers(flow: FlowingText, points: Iterable[DraftPoint]) -> Iterator[TimeAnswer]:
    """The answers in `points`, each with the words that give it."""
    for point in points:
        words = flow.bare[point.span.start : point.span.end]
        if not _ANY_TIME.search(words) or _IN_GENERAL.search(words):
            continue
        granted = _GRANTED.search(words)  # less than was asked is granted too
        hit = granted or _REFUSED.search(words)
        if hit is None:
            continue
        day = point.due if granted else _asked_day(flow, point.span)
        yield TimeAnswer(
            label=point.label,
            is_granted=granted is not None,
            day=day,
            phrase=_sentence(flow, point.span, hit),
            span=point.span,
            text=point.text,
            agencies=tuple(lead.agency or lead.name for lead in point.leads),
            cited=tuple(cited_notices(flow, point.span)),
        )


def _asked_day(flow: FlowingText, span: Span) -> date | None:
    """The last whole day that is printed: the one asked for, after the one in force."""
    last = None
    dates = [hit.span() for hit in CITATION.finditer(flow.bare, span.start, span.end)]
    for hit in _DAY.finditer(flow.bare, span.start, span.end):
        if any(start <= hit.start() < end for start, end in dates):
            continue  # the day of a cited notice
        printed = printed_day(hit, "a")
        if printed is not None and printed.year is not None:
            last = printed.on_or_after(None) or last
    return last


def _sentence(flow: FlowingText, span: Span, hit: re.Match[str]) -> str:
    """The words of the answer up to the end of its clause."""
    end = re.compile(r"[.;](?=\s|$)").search(flow.bare, span.start + hit.end(), span.end)
    until = end.start() if end else span.end
    return flow.collapsed(flow.trimmed(span.start + hit.start(), until))
