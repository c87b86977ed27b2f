"""What drives the warning of a point, and what of its reading is in doubt."""

import re
from collections.abc import Sequence
from datetime import date

from desktop_app.intake.agency_form import is_anybody, is_clear
from desktop_app.intake.agency_patterns import HEAD, TITLE
from desktop_app.intake.agency_phrases import Roles
from desktop_app.intake.clauses import clauses
from desktop_app.intake.date_finder import FoundDeadline
from desktop_app.intake.draft import Doubt, DoubtKind, DraftDeadline
from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.place_patterns import CAPITAL
from desktop_app.intake.role_words import SUPERIOR
from desktop_app.tracking.deadline import Firmness, Recurrence
from desktop_app.tracking.notice import PrintedAgency, Span

_LIKELY = 0.5
_WEEKDAY_ALONE = "weekday"  # `vào sáng thứ Bảy, từ ngày 16/5`: beside a printed day no deadline
_FIRST_WORDS = re.compile(r"\s*(?:[^\s,;:]+\s*){1,5}")
_OPENS_WITH_BODY = re.compile(
    rf"(?:{HEAD.pattern})\s+(?:{CAPITAL}|các\s)|{TITLE.pattern}|[Cc]ác ông \(bà\)"
    r"|[Cc]ác đồng chí\s"
)
_ALL_OF_A_KIND = re.compile(r"\b(?:[Cc]ác|[Mm]ọi|[Tt]ừng|[Mm]ỗi|cấp)\s")
_LEADS = re.compile(r"\b(?:chủ trì|làm đầu mối)\b")


def driving(deadlines: Sequence[DraftDeadline]) -> tuple[date | None, Recurrence | None]:
    """The day that drives the warning, the earliest likely one, and how often it comes."""
    likely = [d for d in deadlines if d.due and d.confidence >= _LIKELY]
    printed = [d for d in likely if d.rule != _WEEKDAY_ALONE] or likely
    firm = [d for d in printed if d.firmness is not Firmness.TARGET] or printed
    due = min((d.due for d in firm if d.due), default=None)
    recurrence = next((d.recurrence for d in deadlines if d.recurrence), None)
    return due, recurrence


def hides_work(flow: FlowingText, words: Span, roles: Roles) -> bool:
    """Whether a note begins with a body or a title that could not be read as a lead.

    So also where somebody helps whoever leads.
    """
    if roles.leads:
        return False
    given = roles.coordinators and _LEADS.search(flow.words, words.start, words.end)
    return bool(given or _OPENS_WITH_BODY.match(flow.words, words.start, words.end))


def one_of_its_own(roles: Roles) -> Span | None:
    """A body named alone in a note: who is exhorted is a group as a rule, or a superior."""
    for lead in roles.leads:
        if not _ALL_OF_A_KIND.search(lead.name) and not SUPERIOR.match(lead.name):
            return lead.span
    return None


def doubts_of(
    flow: FlowingText,
    words: Span,
    roles: Roles,
    found: Sequence[FoundDeadline],
    *,
    unsure: Sequence[PrintedAgency] = (),
    unread: Sequence[Doubt] = (),
    trackable: bool,
) -> tuple[Doubt, ...]:
    """What a person should look at in a point whose work stands in `words`.

    `unsure` are the bodies whose names may as well end elsewhere, `unread` what no rule took.
    """
    if not trackable:
        return ()
    deadlines = [hit.deadline for hit in found]
    doubts = [
        *(hit.doubt for hit in found if hit.doubt),
        *lead_doubts(flow, words, roles),
        *(Doubt(_unknown(part, roles), part.span) for part in unsure),
    ]
    if roles.leads and _asks_nothing(flow, words, roles.leads):
        listed = roles.leads[-1].agency is not None
        kind = DoubtKind.PERHAPS_NOT_WORK if listed else DoubtKind.UNKNOWN_LEAD
        doubts.append(Doubt(kind, roles.leads[-1].span))
    anybody = bool(roles.leads) and all(is_anybody(lead.name) for lead in roles.leads)
    if anybody and not deadlines and not doubts:
        doubts.append(Doubt(DoubtKind.PERHAPS_NOT_WORK, roles.leads[0].span))
    doubts += _deadline_doubts(flow, words, deadlines)
    doubts += unread
    return tuple(dict.fromkeys(doubts))


def _unknown(part: PrintedAgency, roles: Roles) -> DoubtKind:
    leads = part in roles.leads
    return DoubtKind.UNKNOWN_LEAD if leads else DoubtKind.UNKNOWN_HELPER


def _asks_nothing(flow: FlowingText, words: Span, leads: Sequence[PrintedAgency]) -> bool:
    """Whether names fill an order to its end, as if the work were part of the last of them."""
    spans = [lead.span for lead in leads if lead.span is not None]
    if not spans or spans[0].start < words.start:
        return False
    longest_order = 25  # letters
    rest = flow.words[max(span.end for span in spans) : words.end]
    return spans[0].start - words.start < longest_order and not any(c.isalpha() for c in rest)


def lead_doubts(
    flow: FlowingText, words: Span, roles: Roles, *, in_cell: bool = False
) -> list[Doubt]:
    """Nobody named for the work in `words`, or names that may be no body's.

    A comma ends a name that stands `in_cell`, a table's cell of its own.
    """
    if not roles.leads:
        return [nobody_named(flow, words)]
    return [
        Doubt(DoubtKind.UNKNOWN_LEAD, lead.span)
        for lead in roles.leads
        if lead.agency is None
        and not is_clear(flow, lead, ends_row=lead is roles.leads[-1] and not in_cell)
    ]


def nobody_named(flow: FlowingText, words: Span) -> Doubt:
    """The doubt who leads the work in `words`; its place is where a name would stand."""
    return Doubt(DoubtKind.NO_LEAD, _opening(flow, words))


def _deadline_doubts(
    flow: FlowingText, words: Span, deadlines: Sequence[DraftDeadline]
) -> list[Doubt]:
    doubts = []
    dated = [d for d in deadlines if d.due]
    other = next((d for d in dated if d.due != dated[0].due), None)
    if other is not None:
        doubts.append(_two_days(flow, words, dated[0], other))
    if deadlines and all(d.firmness is Firmness.TARGET for d in deadlines):
        doubts.append(Doubt(DoubtKind.TARGET_ONLY, deadlines[0].span))
    return doubts


def _two_days(
    flow: FlowingText, words: Span, first: DraftDeadline, other: DraftDeadline
) -> Doubt:
    """Two days in one clause want a choice; a clause for each is rather two tasks."""
    for clause in clauses(flow, words)[1:]:
        if first.span.end <= clause.start <= other.span.start < clause.end:
            return Doubt(DoubtKind.SEVERAL_TASKS, _opening(flow, clause))
    return Doubt(DoubtKind.TWO_DEADLINES, other.span)


def _opening(flow: FlowingText, words: Span) -> Span:
    """The first few words of `words`."""
    found = _FIRST_WORDS.match(flow.words, words.start, words.end)
    return flow.trimmed(*found.span()) if found else words
