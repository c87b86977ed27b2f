"""What the heads above a point hand down to it: agencies, deadlines, the kind of answer."""

import re
from dataclasses import dataclass, field, replace

from desktop_app.intake import point_kind
from desktop_app.intake.agency_phrases import RoleReader, Roles
from desktop_app.intake.clauses import answer_start, is_topic
from desktop_app.intake.date_finder import FoundDeadline
from desktop_app.intake.date_phrases import find_deadlines
from desktop_app.intake.deadline_reading import Occasion
from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.markers import Level
from desktop_app.intake.outline_node import Node
from desktop_app.intake.petition import addresses_bodies
from desktop_app.tracking.notice import Span

_LEAD_IN_DATE = re.compile(r"\b(?:hoan thanh|xong|cham nhat|truoc|thoi han|thoi gian)\b")


@dataclass(frozen=True, slots=True)
class Heritage:
    """What comes down to a point from the heads above it."""

    roles: Roles = field(default_factory=Roles)
    deadlines: tuple[FoundDeadline, ...] = ()
    is_assessment: bool = False
    is_reply: bool = False


class HeritageReader:
    """Reads what the heads of one notice hand down."""

    def __init__(self, flow: FlowingText, roles: RoleReader, occasion: Occasion) -> None:
        self._flow = flow
        self._roles = roles
        self._occasion = occasion

    def handed_down(self, node: Node, above: Heritage) -> Heritage:
        """What the points below `node` inherit, being `node` itself below `above`."""
        words = self._flow.bare_of(node.paragraphs)
        roles, deadlines = above.roles, above.deadlines
        first, *more = node.paragraphs or [Span(node.start, node.start)]
        for span in (first, *(last for last in more[-1:] if is_lead_in(self._flow, last))):
            start = answer_start(self._flow, span, answers=False)
            own = self._roles.head_roles(Span(start, span.end))
            topic = is_topic(self._flow, span) and start == span.start
            works = self._roles.is_head(span) or self._roles.head_works(span)
            passes_on = bool(above.roles.leads) and self._roles.directs(span)
            if own.leads and not passes_on and (not topic or works):
                roles = own
            elif above.roles.leads and is_lead_in(self._flow, span):
                helpers = self._roles.helpers(span, above.roles.leads)
                roles = replace(roles, coordinators=helpers or roles.coordinators)
        is_order = words.startswith(("de nghi ", "kien nghi ")) and roles is not above.roles
        asks = point_kind.opens_proposals(words) and not is_order
        asks = asks and not addresses_bodies(self._flow, self._roles, node)
        last = node.paragraphs[-1] if node.paragraphs else Span(node.start, node.start)
        if is_lead_in(self._flow, last) and _LEAD_IN_DATE.search(words):
            begin = node.paragraphs[0].start
            if asks or point_kind.answers_proposal(words):  # a wished day binds nobody
                answer = answer_start(self._flow, Span(begin, last.end), answers=True)
                begin = last.end if answer == begin and is_topic(self._flow, last) else answer
            deadlines = (
                find_deadlines(self._flow, Span(begin, last.end), self._occasion) or deadlines
            )
        top = node.level in {Level.PART, Level.ROMAN, Level.ARABIC}
        assessment = point_kind.is_assessment(words) if top else above.is_assessment
        return Heritage(
            roles,
            deadlines,
            is_assessment=assessment or above.is_assessment,
            is_reply=above.is_reply or asks,
        )


def is_lead_in(flow: FlowingText, span: Span) -> bool:
    """Whether `span` ends with a colon, and so only announces what stands below it."""
    return flow.words[: span.end].endswith(":")
