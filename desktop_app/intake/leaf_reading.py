"""From the paragraphs of a leaf to the draft's points: kind, agencies, deadlines, doubts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_app.intake import point_kind
from desktop_app.intake.agency_phrases import RoleReader, Roles, Work
from desktop_app.intake.clauses import answer_start, clauses
from desktop_app.intake.confidence import confidence_of
from desktop_app.intake.date_finder import FoundDeadline
from desktop_app.intake.date_phrases import find_deadlines
from desktop_app.intake.day_context import LEADER_WILL
from desktop_app.intake.deadline_reading import Occasion
from desktop_app.intake.draft import Doubt, DoubtKind, DraftPoint
from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.granted_time import GrantedTime
from desktop_app.intake.heritage import Heritage
from desktop_app.intake.point_doubts import (
    doubts_of,
    driving,
    hides_work,
    nobody_named,
    one_of_its_own,
)
from desktop_app.intake.unread_times import unread_time
from desktop_app.tracking.notice import PointKind, Span

# Days that only an order has; "trong quý III" opens an account of it as well.
_ORDERED_DAYS = frozenset(
    {"before_date", "latest_date", "on_date", "range", "monthly_day", "delivered_on"}
)
# An office that the words before have named in full, perhaps.
_BARE_OFFICE = re.compile(r"UBND (?:tỉnh|thành phố|huyện|xã|phường)")


class LeafReader:
    """Reads the leaves of one notice."""

    def __init__(self, flow: FlowingText, roles: RoleReader, occasion: Occasion) -> None:
        self._flow = flow
        self._roles = roles
        self._occasion = occasion
        self._granted = GrantedTime(flow, roles, occasion)

    def points(
        self,
        label: str,
        start: int,
        paragraphs: tuple[Span, ...],
        above: Heritage,
        clause: int = 0,
    ) -> Iterator[DraftPoint]:
        """One point, or one for each agency that is given work of its own.

        `start` is where the point's number stands; `clause` counts points of one label.
        """
        whole = Span(paragraphs[0].start, paragraphs[-1].end)
        words = self._flow.bare_of((whole,))
        is_reply = above.is_reply or point_kind.answers_proposal(words)
        begin = answer_start(self._flow, whole, answers=is_reply)
        if is_reply and begin == whole.start and len(paragraphs) > 1:
            begin = paragraphs[1].start  # the head names the proposal, the next lines answer it
        main = Span(begin, whole.end)
        head = (
            self._roles.head_roles(Span(whole.start, begin))
            if begin > whole.start and not is_reply
            else Roles()
        )
        if head_words := self._flow.bare_of((Span(whole.start, begin),)):
            judges = not is_reply and point_kind.is_assessment(head_words)
            above = replace(above, is_assessment=above.is_assessment or judges)
        inherited = (
            head if head.leads and self._is_agency_topic(whole.start, begin) else above.roles
        )
        works = self._works(
            main, has_lead=bool(inherited.leads) and not is_reply, is_reply=is_reply
        )
        works = self._without_handing_on(works)
        if (
            is_reply
            and not above.is_reply
            and point_kind.gives_work(self._flow.bare_of((main,)))
        ):
            works = tuple(self._under_head(work, inherited) for work in works)
        several = len(works) > 1
        for row, work in enumerate(works, start=1):
            span = work.span if row > 1 else Span(start, work.span.end)
            text = Span(work.span.start if several and row > 1 else whole.start, work.span.end)
            if several and row == 1 and work.span.start > main.start:
                span = text = work.span
            yield self._point(
                label,
                (clause or 0) * several * 100 + row if several else clause,
                text,
                span,
                work,
                above=replace(above, roles=inherited, is_reply=is_reply),
                main=Span(max(begin, work.span.start), work.span.end),
            )

    def _works(self, main: Span, *, has_lead: bool, is_reply: bool) -> tuple[Work, ...]:
        """The works in `main`; whoever is named in praise alone is given none.

        An answer may note a proposal and then give work: `ghi nhận; Sở A hướng dẫn …`.
        """
        works = self._roles.works(main, has_lead=has_lead)
        if not point_kind.praises(self._flow.bare_of((main,))):
            return works
        after = clauses(self._flow, main)[1:2]
        if is_reply and after and self._roles.works(after[0], has_lead=False)[0].roles.leads:
            return works
        return (Work(main, Roles()),)

    def _without_handing_on(self, works: tuple[Work, ...]) -> tuple[Work, ...]:
        """`Phân công … theo Phụ lục. Các cơ quan chủ trì báo cáo …` is the latter's work."""
        first, *rest = works
        if not rest or not point_kind.leaves_to_annex(self._flow.bare_of((first.span,))):
            return works
        joined = replace(rest[0], span=Span(first.span.start, rest[0].span.end))
        return (joined, *rest[1:])

    def _under_head(self, work: Work, head: Roles) -> Work:
        """An order in an answer that names nobody is given to the agency of the head."""
        if work.roles.leads:
            return work
        return replace(work, roles=Roles(head.leads, work.roles.coordinators))

    def _is_agency_topic(self, start: int, end: int) -> bool:
        return self._roles.is_head(self._flow.trimmed(start, end))

    def _point(
        self,
        label: str,
        clause: int,
        text: Span,
        span: Span,
        work: Work,
        *,
        above: Heritage,
        main: Span,
    ) -> DraftPoint:
        roles = self._with_inherited(work.roles, above)
        found: Sequence[FoundDeadline] = find_deadlines(self._flow, main, self._occasion)
        if above.is_reply and text.start < main.start:
            asked = Span(text.start, main.start)
            roles, found = self._granted.read(asked, main, roles, found, above.roles.leads)
            named = self._roles.called_short(text.start, main, roles.leads)
            roles = replace(roles, leads=named or roles.leads)
            work = replace(work, roles=roles)
        if not any(hit.deadline.due or hit.deadline.recurrence for hit in found):
            found = found or above.deadlines
        if not above.is_reply and all(_BARE_OFFICE.fullmatch(a.name) for a in roles.leads):
            named = self._roles.called_short(text.start, main, roles.leads)
            roles = replace(roles, leads=named or roles.leads)
            work = replace(work, roles=roles)
        kind, trackable = self._kind(main, work, found, above, has_lead=bool(roles.leads))
        deadlines = tuple(hit.deadline for hit in found) if trackable else ()
        due, recurrence = driving(deadlines)
        doubts = doubts_of(
            self._flow,
            main,
            roles,
            found,
            unsure=self._roles.unsure(roles),
            unread=self._unread(main, roles, dated=bool(due or recurrence)),
            trackable=trackable,
        )
        is_note = kind is PointKind.NOTE and not above.is_assessment
        if is_note and hides_work(self._flow, main, roles):
            doubts = (nobody_named(self._flow, main),)
        elif is_note and (named_alone := one_of_its_own(roles)) is not None:
            doubts = (Doubt(DoubtKind.PERHAPS_NOT_WORK, named_alone),)
        return DraftPoint(
            label=label,
            clause=clause,
            text=self._flow.collapsed(text),
            span=span,
            kind=kind,
            trackable=trackable,
            leads=roles.leads,
            coordinators=roles.coordinators,
            deadlines=deadlines,
            due=due,
            recurrence=recurrence,
            confidence=confidence_of(kind, roles, deadlines, doubts, trackable=trackable),
            doubts=doubts,
        )

    def _unread(self, main: Span, roles: Roles, *, dated: bool) -> list[Doubt]:
        """What stands in a point unexplained: a body without a part, a time without a day."""
        body = self._roles.unread(main, roles)
        time = None if dated else unread_time(self._flow, main, self._occasion)
        return [
            *([Doubt(DoubtKind.UNREAD_AGENCY, body)] if body else []),
            *([Doubt(DoubtKind.UNREAD_TIME, time)] if time else []),
        ]

    def _with_inherited(self, own: Roles, above: Heritage) -> Roles:
        if own.leads or above.is_reply:
            return own
        leads = above.roles.leads
        helpers = own.coordinators or above.roles.coordinators
        names = {lead.name for lead in leads}
        return Roles(leads, tuple(h for h in helpers if h.name not in names))

    def _kind(
        self,
        main: Span,
        work: Work,
        found: Sequence[FoundDeadline],
        above: Heritage,
        *,
        has_lead: bool,
    ) -> tuple[PointKind, bool]:
        words = self._flow.bare_of((main,))
        named = bool(work.roles.leads)
        if point_kind.is_abolished(words):
            return PointKind.NOTE, False
        if above.is_reply:
            return PointKind.REPLY_TO_PROPOSAL, named
        dated = any(hit.deadline.due for hit in found)
        if above.is_assessment and not self._orders(words, work, found, above):
            return PointKind.NOTE, False
        if not named and (point_kind.praises(words) or point_kind.recounts(words)):
            return PointKind.NOTE, False
        if named and point_kind.tells(words, self._predicate(main, work)):
            return PointKind.NOTE, False
        if LEADER_WILL.match(self._flow.words, main.start, main.end):
            return PointKind.NOTE, False
        if dated:
            return PointKind.DIRECTIVE, True
        if point_kind.only_hands_on(words) or point_kind.exhorts(self._predicate(main, work)):
            return PointKind.NOTE, False
        if named or not self._gives_nothing(main, words):
            works = (
                has_lead
                or bool(found)
                or point_kind.is_imperative(words)
                or (hides_work(self._flow, main, work.roles) and not point_kind.urges(words))
            )
            return (PointKind.DIRECTIVE, True) if works else (PointKind.NOTE, False)
        return PointKind.NOTE, False

    def _orders(
        self, words: str, work: Work, found: Sequence[FoundDeadline], above: Heritage
    ) -> bool:
        """Whether a point among an assessment gives work: by an order, or until a day."""
        if not (work.roles.leads or above.roles.leads):
            return False
        days = {hit.deadline.rule for hit in found if hit.deadline.due}
        under_order = bool(days and above.roles.leads)
        return under_order or bool(days & _ORDERED_DAYS) or point_kind.gives_work(words)

    def _gives_nothing(self, main: Span, words: str) -> bool:
        """Agrees, refers to an annex, or only leads in to a table."""
        return (
            point_kind.only_agrees(words)
            or point_kind.refers_to_annex(words)
            or self._flow.words[: main.end].rstrip().endswith(":")
        )

    def _predicate(self, main: Span, work: Work) -> str:
        """What is said of the lead: the words after the last lead's name."""
        spans = [lead.span for lead in work.roles.leads if lead.span]
        start = max(
            (s.end for s in spans if main.start <= s.start < main.end), default=main.start
        )
        return self._flow.bare[start : main.end].strip()
