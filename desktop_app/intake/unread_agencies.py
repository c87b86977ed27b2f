"""Bodies that stand where work is given out, yet were given no part in it."""

import re

from desktop_app.intake.agency_row import AgencyList
from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.lead_phrases import LeadReader
from desktop_app.intake.name_words import FUNCTION_WORDS
from desktop_app.intake.role_words import (
    HELP_VERB,
    LEADS_ON,
    NOT_VERB,
    REFUSES,
    SPEAKER,
    SUPERIOR,
    WORKS,
)
from desktop_app.tracking.agency import agency_key
from desktop_app.tracking.notice import PrintedAgency, Span

_BODY = r"(?=[A-ZĐ]|các\s|đơn vị|nhà thầu|chủ đầu tư)"
_OPENS = re.compile(rf"(?P<sign>[;:.(,])\s*{_BODY}|\s(?P<joins>và|còn|đồng thời)\s+{_BODY}")
_NO_WORK = re.compile(
    rf"\s+(?:{'|'.join(sorted(FUNCTION_WORDS, key=len, reverse=True))})(?!\w)"
)
_CLOSES = re.compile(r"\s*[);]")
# What a bracket says of a name before it.
_IS_ALSO = re.compile(r"[Cc]ơ quan [Tt]hường trực|[A-ZĐ]{2,}\s*$")


def unread_agency(
    flow: FlowingText, leads: LeadReader, span: Span, parts: tuple[PrintedAgency, ...]
) -> Span | None:
    """The first body in `span` that begins a clause or a bracket and is none of `parts`."""
    keys = {agency_key(part.name) for part in parts}
    spans = [part.span for part in parts if part.span is not None]
    passed = span.start
    for opens in _OPENS.finditer(flow.words, span.start, span.end):
        if opens.end() < passed:
            continue
        found = leads.list_at(opens.end(), span.end)
        passed = found.span.end if found else passed
        if found is None or all(agency_key(each.name) in keys for each in found.agencies):
            continue
        if any(s.start < found.span.end and found.span.start < s.end for s in spans):
            continue
        if _is_given_work(flow, opens, found, span.end):
            return found.span
    return None


def _is_given_work(
    flow: FlowingText, opens: re.Match[str], found: AgencyList, end: int
) -> bool:
    words, after = flow.words, found.span.end
    if opens["joins"]:
        return bool(HELP_VERB.match(words, after, end))
    if opens["sign"] == "(" and _CLOSES.match(words, after, end):
        return not _IS_ALSO.match(found.span.of(words))
    if _NO_WORK.match(words, after, end) or NOT_VERB.match(words, after, end):
        return False
    if REFUSES.match(words, after, end) or (
        SPEAKER.match(words, after, end) and SUPERIOR.match(found.agencies[0].name)
    ):
        return False
    return bool(
        WORKS.match(words, after, end)
        or LEADS_ON.match(words, after, end)
        or HELP_VERB.match(words, after, end)
    )
