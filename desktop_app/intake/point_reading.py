"""From the tree of points to the draft's points: kind, agencies, deadlines, doubts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop_app.intake import point_kind
from desktop_app.intake.agency_phrases import RoleReader, Roles, Work
from desktop_app.intake.clauses import answer_start, is_topic
from desktop_app.intake.closing_sentence import drop_closing
from desktop_app.intake.confidence import confidence_of
from desktop_app.intake.date_phrases import FoundDeadline, find_deadlines
from desktop_app.intake.deadline_reading import Occasion
from desktop_app.intake.draft import DraftPoint
from desktop_app.intake.flowing_text import FlowingText, bare
from desktop_app.intake.markers import Level
from desktop_app.intake.outline_node import Node
from desktop_app.intake.point_doubts import doubts_of, driving, hides_work, nobody_named
from desktop_app.tracking.notice import PointKind, Span

_LEAD_IN_DATE = re.compile(r"\b(?:hoan thanh|xong|cham nhat|truoc|thoi han|thoi gian)\b")
_GIVES = re.compile(r"\b(?:giao|yeu cau)\b")
_MORE_TIME = re.compile(r"\b(?:lui|gia han|keo dai|dieu chinh thoi)\b")
_THAT_DAY = re.compile(r"\b(?:thoi han|thoi gian|han|moc)\b[^,;]{0,12}\b(?:tren|moi|de nghi)\b")
_GRANTS = re.compile(
    r"(?:co ban |ve nguyen tac |ubnd \w+ |chu tich ubnd \w+ )*(?:dong y|nhat tri|thong nhat"
    r"|chap thuan)\b"
)


@dataclass(frozen=True, slots=True)
class _Heritage:
    """What comes down to a point from the heads above it."""

    roles: Roles
    deadlines: tuple[FoundDeadline, ...]
    is_assessment: bool
    is_reply: bool


class PointReader:
    """Reads the points of one notice."""

    def __init__(self, flow: FlowingText, roles: RoleReader, occasion: Occasion) -> None:
        self._flow = flow
        self._roles = roles
        self._occasion = occasion

    def points(self, root: Node) -> Iterator[DraftPoint]:
        """The leaves below `root` in text order, the closing sentence left out."""
        drop_closing(self._flow, root)
        nothing = _Heritage(Roles(), (), is_assessment=False, is_reply=False)
        for row, span in enumerate(root.paragraphs, start=1):
            if not (root.children and self._is_lead_in(span)):
                label = root.label or f"đoạn {row}"
                yield from self._leaf(label, span.start, (span,), nothing)
        heritage = self._heritage_of_root(root, nothing)
        for child in root.children:
            yield from self._walk(child, heritage)

    def _heritage_of_root(self, root: Node, nothing: _Heritage) -> _Heritage:
        return replace(nothing, roles=Roles()) if root.paragraphs else nothing

    def _is_lead_in(self, span: Span) -> bool:
        return self._flow.words[: span.end].endswith(":")

    def _walk(self, node: Node, above: _Heritage) -> Iterator[DraftPoint]:
        if not node.children:
            yield from self._leaves(node, above)
            return
        yield from self._own_work(node, above)
        heritage = self._heritage(node, above)
        for child in node.children:
            yield from self._walk(child, heritage)

    def _heritage(self, node: Node, above: _Heritage) -> _Heritage:
        words = self._words(node.paragraphs)
        roles, deadlines = above.roles, above.deadlines
        for span in node.paragraphs[:1]:
            start = answer_start(self._flow, span, answers=False)
            own = self._roles.head_roles(Span(start, span.end))
            topic = is_topic(self._flow, span) and start == span.start
            if own.leads and (not topic or self._roles.is_head(span)):
                roles = own
        is_order = words.startswith("de nghi ") and roles is not above.roles
        last = node.paragraphs[-1] if node.paragraphs else Span(node.start, node.start)
        if self._is_lead_in(last) and _LEAD_IN_DATE.search(words):
            deadlines = (
                find_deadlines(
                    self._flow, Span(node.paragraphs[0].start, last.end), self._occasion
                )
                or deadlines
            )
        top = node.level in {Level.PART, Level.ROMAN, Level.ARABIC}
        assessment = point_kind.is_assessment(words) if top else above.is_assessment
        return _Heritage(
            roles,
            deadlines,
            is_assessment=assessment or above.is_assessment,
            is_reply=above.is_reply or (point_kind.opens_proposals(words) and not is_order),
        )

    def _own_work(self, node: Node, above: _Heritage) -> Iterator[DraftPoint]:
        """A head whose own sentences give work besides announcing the rows below."""
        if node.level is Level.HEAD or not node.paragraphs:
            return
        whole = Span(node.paragraphs[0].start, node.paragraphs[-1].end)
        sentences = [
            m.end() for m in re.finditer(r"[.;]\s+(?=[A-ZĐ])", self._flow.words[slice(*whole)])
        ]
        end = whole.start + sentences[-1] if sentences else whole.start
        if not self._is_lead_in(whole):
            end = whole.end
        own = self._flow.trimmed(whole.start, end)
        least = 60  # letters: less is a head
        dated = find_deadlines(self._flow, own, self._occasion)
        is_short = own.end - own.start < least and not dated
        if is_short or self._flow.words[own.end - 1] not in ".;,":
            return
        if self._roles.head_roles(own).leads or dated:
            yield from self._leaf(node.label, node.start, (own,), above)

    def _leaves(self, node: Node, above: _Heritage) -> Iterator[DraftPoint]:
        first, rest = node.paragraphs[0], node.paragraphs[1:]
        is_head = bool(rest) and not re.search(r"[.;]\W*$", self._flow.words[slice(*first)])
        if not is_head or self._answers_here(node, above):
            yield from self._leaf(node.label, node.start, tuple(node.paragraphs), above)
            return
        heritage = self._heritage(replace_paragraphs(node, first), above)
        if len(rest) == 1 and not self._is_title(node, first):
            yield from self._leaf(node.label, node.start, tuple(node.paragraphs), above)
            return
        groups = self._grouped(rest, apart=self._roles.is_head(first))
        for row, group in enumerate(groups, start=1):
            yield from self._leaf(
                node.label,
                group[0].start,
                group,
                heritage,
                clause=row if len(groups) > 1 else 0,
            )

    def _answers_here(self, node: Node, above: _Heritage) -> bool:
        words = self._words(node.paragraphs[:1])
        longest_head = 100  # letters
        return (above.is_reply or point_kind.answers_proposal(words)) and (
            len(node.paragraphs) == 2 or len(words) > longest_head  # noqa: PLR2004  proposal, answer
        )

    def _is_title(self, node: Node, first: Span) -> bool:
        """A head above its paragraphs, not a sentence that goes on in them."""
        if node.level in {Level.PART, Level.ROMAN, Level.HEAD}:
            return True
        longest = 120  # letters
        return not self._is_lead_in(first) and first.end - first.start < longest

    def _grouped(self, paragraphs: Sequence[Span], *, apart: bool) -> list[tuple[Span, ...]]:
        """Paragraphs with an agency of their own begin a group; others join the one before.

        Under the name of an agency each paragraph stands `apart`.
        """
        groups: list[tuple[Span, ...]] = []
        for span in paragraphs:
            if groups and not (apart or self._roles.head_roles(span).leads):
                groups[-1] = (*groups[-1], span)
            else:
                groups.append((span,))
        return groups

    def _leaf(
        self,
        label: str,
        start: int,
        paragraphs: tuple[Span, ...],
        above: _Heritage,
        clause: int = 0,
    ) -> Iterator[DraftPoint]:
        whole = Span(paragraphs[0].start, paragraphs[-1].end)
        words = self._words((whole,))
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
        inherited = (
            head if head.leads and self._is_agency_topic(whole.start, begin) else above.roles
        )
        works = self._roles.works(main, has_lead=bool(inherited.leads) and not is_reply)
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
        above: _Heritage,
        main: Span,
    ) -> DraftPoint:
        roles = self._with_inherited(work.roles, above)
        found = find_deadlines(self._flow, main, self._occasion)
        if not found and above.is_reply and self._grants_more_time(text, main, roles):
            asked = Span(text.start, main.start)
            found = find_deadlines(self._flow, asked, replace(self._occasion, is_granted=True))
        if not any(hit.deadline.due or hit.deadline.recurrence for hit in found):
            found = found or above.deadlines
        kind, trackable = self._kind(main, work, found, above, has_lead=bool(roles.leads))
        deadlines = tuple(hit.deadline for hit in found) if trackable else ()
        due, recurrence = driving(deadlines)
        doubts = doubts_of(self._flow, main, roles, found, trackable=trackable)
        is_note = kind is PointKind.NOTE and not above.is_assessment
        if is_note and hides_work(self._flow, main, roles):
            doubts = (nobody_named(self._flow, main),)
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

    def _grants_more_time(self, text: Span, main: Span, roles: Roles) -> bool:
        """Whether the answer agrees to the later day that the proposal asks for.

        Where others than the asker are given work, that day is not theirs.
        """
        asked, answer = self._words((Span(text.start, main.start),)), self._words((main,))
        if not (_MORE_TIME.search(asked) and _GRANTS.match(answer)):
            return False
        own = all(bare(lead.name) in asked for lead in roles.leads)
        return own or bool(_THAT_DAY.search(answer))

    def _with_inherited(self, own: Roles, above: _Heritage) -> Roles:
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
        above: _Heritage,
        *,
        has_lead: bool,
    ) -> tuple[PointKind, bool]:
        words = self._words((main,))
        named = bool(work.roles.leads)
        if point_kind.is_abolished(words):
            return PointKind.NOTE, False
        if above.is_reply:
            return PointKind.REPLY_TO_PROPOSAL, named
        if above.is_assessment and not (named and _GIVES.search(words)):
            return PointKind.NOTE, False
        if not named and point_kind.praises(words):
            return PointKind.NOTE, False
        if any(hit.deadline.due for hit in found):
            return PointKind.DIRECTIVE, True
        if point_kind.only_hands_on(words) or point_kind.exhorts(self._predicate(main, work)):
            return PointKind.NOTE, False
        if named or not self._gives_nothing(main, words):
            works = has_lead or bool(found) or point_kind.is_imperative(words)
            return (PointKind.DIRECTIVE, True) if works else (PointKind.NOTE, False)
        return PointKind.NOTE, False

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

    def _words(self, spans: Sequence[Span]) -> str:
        if not spans:
            return ""
        return " ".join(self._flow.bare[spans[0].start : spans[-1].end].split()).strip(" :.-")


def replace_paragraphs(node: Node, first: Span) -> Node:
    """`node` with only its head, as a head reads."""
    return replace(node, paragraphs=[first])
