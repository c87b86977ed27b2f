"""What drives the warning of a point, and what of its reading is in doubt."""

import re
from collections.abc import Sequence
from datetime import date

from desktop_app.intake.agency_form import is_anybody, is_clear
from desktop_app.intake.agency_patterns import CAPITAL, HEAD, TITLE
from desktop_app.intake.agency_phrases import Roles
from desktop_app.intake.date_phrases import FoundDeadline
from desktop_app.intake.draft import Doubt, DraftDeadline
from desktop_app.intake.flowing_text import FlowingText
from desktop_app.tracking.deadline import Firmness, Recurrence
from desktop_app.tracking.notice import Span

_LIKELY = 0.5
_OPENS_WITH_BODY = re.compile(
    rf"(?:{HEAD.pattern})\s+{CAPITAL}|{TITLE.pattern}|[Cc]ác ông \(bà\)|[Cc]ác đồng chí\s"
)


def driving(deadlines: Sequence[DraftDeadline]) -> tuple[date | None, Recurrence | None]:
    """The day that drives the warning, the earliest likely one, and how often it comes."""
    likely = [d for d in deadlines if d.due and d.confidence >= _LIKELY]
    firm = [d for d in likely if d.firmness is not Firmness.TARGET] or likely
    due = min((d.due for d in firm if d.due), default=None)
    recurrence = next((d.recurrence for d in deadlines if d.recurrence), None)
    return due, recurrence


def hides_work(flow: FlowingText, words: Span, roles: Roles) -> bool:
    """Whether a note begins with a body or a title that could not be read as a lead."""
    return not roles.leads and bool(_OPENS_WITH_BODY.match(flow.words, words.start, words.end))


def doubts_of(
    flow: FlowingText,
    roles: Roles,
    found: Sequence[FoundDeadline],
    deadlines: Sequence[DraftDeadline],
    *,
    trackable: bool,
) -> tuple[Doubt, ...]:
    """What a person should look at in a point that is read so."""
    if not trackable:
        return ()
    doubts = [hit.doubt for hit in found if hit.doubt]
    if not roles.leads:
        doubts.append(Doubt.NO_LEAD)
    elif any(
        lead.agency is None and not is_clear(flow, lead, ends_row=lead is roles.leads[-1])
        for lead in roles.leads
    ):
        doubts.append(Doubt.UNKNOWN_LEAD)
    elif not deadlines and all(is_anybody(lead.name) for lead in roles.leads):
        doubts.append(Doubt.PERHAPS_NOT_WORK)
    if len({d.due for d in deadlines if d.due}) > 1:
        doubts.append(Doubt.TWO_DEADLINES)
    if deadlines and all(d.firmness is Firmness.TARGET for d in deadlines):
        doubts.append(Doubt.TARGET_ONLY)
    return tuple(dict.fromkeys(doubts))
