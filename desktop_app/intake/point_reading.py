"""From the tree of points to the draft's points: which nodes are leaves, under what heads."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_app.intake import point_kind
from desktop_app.intake.agency_phrases import RoleReader
from desktop_app.intake.clauses import answer_start, is_topic
from desktop_app.intake.closing_sentence import drop_closing
from desktop_app.intake.date_phrases import find_deadlines
from desktop_app.intake.deadline_reading import Occasion
from desktop_app.intake.draft import DraftPoint
from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.heritage import Heritage, HeritageReader, is_lead_in
from desktop_app.intake.leaf_reading import LeafReader
from desktop_app.intake.markers import Level
from desktop_app.intake.outline_node import Node
from desktop_app.intake.role_words import ORDERS
from desktop_app.tracking.notice import Span


class PointReader:
    """Reads the points of one notice."""

    def __init__(self, flow: FlowingText, roles: RoleReader, occasion: Occasion) -> None:
        self._flow = flow
        self._roles = roles
        self._occasion = occasion
        self._heritage = HeritageReader(flow, roles, occasion)
        self._leaf = LeafReader(flow, roles, occasion)

    def points(self, root: Node) -> Iterator[DraftPoint]:
        """The leaves below `root` in text order, the closing sentence left out."""
        drop_closing(self._flow, root)
        nothing, taken = Heritage(), set[str]()
        for row, span in enumerate(root.paragraphs, start=1):
            announces = root.children or row < len(root.paragraphs)
            if not (announces and is_lead_in(self._flow, span)):
                opens = self._roles.opening_names(span) if not root.children else ""
                named = opens if opens not in taken else ""
                taken.add(opens)
                label = root.label or named or f"đoạn {row}"
                yield from self._leaf.points(label, span.start, (span,), nothing)
        for child in root.children:
            yield from self._walk(child, nothing)

    def _walk(self, node: Node, above: Heritage) -> Iterator[DraftPoint]:
        if not node.children:
            yield from self._leaves(node, above)
            return
        yield from self._own_work(node, above)
        heritage = self._heritage.handed_down(node, above)
        for child in node.children:
            yield from self._walk(child, heritage)

    def _own_work(self, node: Node, above: Heritage) -> Iterator[DraftPoint]:
        """A head whose own sentences give work besides announcing the rows below."""
        if node.level is Level.HEAD or not node.paragraphs:
            return
        whole = Span(node.paragraphs[0].start, node.paragraphs[-1].end)
        sentences = [
            m.end() for m in re.finditer(r"[.;]\s+(?=[A-ZĐ])", self._flow.words[slice(*whole)])
        ]
        end = whole.start + sentences[-1] if sentences else whole.start
        if not is_lead_in(self._flow, whole):
            end = whole.end
        own = self._flow.trimmed(whole.start, end)
        least = 60  # letters: less is a head
        dated = find_deadlines(self._flow, own, self._occasion)
        is_short = own.end - own.start < least and not dated
        if is_short or self._flow.words[own.end - 1] not in ".;,":
            return
        if self._roles.head_roles(own).leads or dated:
            yield from self._leaf.points(node.label, node.start, (own,), above)

    def _leaves(self, node: Node, above: Heritage) -> Iterator[DraftPoint]:
        first, rest = node.paragraphs[0], node.paragraphs[1:]
        is_head = bool(rest) and not re.search(r"[.;]\W*$", self._flow.words[slice(*first)])
        if not is_head and self._tells_first(first, rest):
            yield from self._leaf.points(node.label, node.start, (first,), above)
            yield from self._apart(node, rest, above)
            return
        if not is_head or self._answers_here(node, above):
            yield from self._leaf.points(node.label, node.start, tuple(node.paragraphs), above)
            return
        heritage = self._heritage.handed_down(replace(node, paragraphs=[first]), above)
        if len(rest) == 1 and not self._is_title(node, first):
            yield from self._leaf.points(node.label, node.start, tuple(node.paragraphs), above)
            return
        yield from self._apart(node, rest, heritage, under_head=self._roles.is_head(first))

    def _apart(
        self, node: Node, rest: Sequence[Span], above: Heritage, *, under_head: bool = False
    ) -> Iterator[DraftPoint]:
        groups = self._grouped(rest, apart=under_head)
        for row, group in enumerate(groups, start=1):
            yield from self._leaf.points(
                node.label,
                group[0].start,
                group,
                above,
                clause=row if len(groups) > 1 else 0,
            )

    def _tells_first(self, first: Span, rest: Sequence[Span]) -> bool:
        """Whether a case is told first, and each paragraph below has a body of its own."""
        told = not self._roles.head_roles(first).leads
        return told and len(rest) > 1 and all(self._roles.head_roles(s).leads for s in rest)

    def _answers_itself(self, span: Span) -> bool:
        """A proposal and its answer in one paragraph: "Về việc …: không đồng ý"."""
        begin = answer_start(self._flow, span, answers=True)
        return is_topic(self._flow, span) and begin > span.start

    def _answers_here(self, node: Node, above: Heritage) -> bool:
        words = self._flow.bare_of(node.paragraphs[:1])
        longest_head = 100  # letters
        return (above.is_reply or point_kind.answers_proposal(words)) and (
            len(node.paragraphs) == 2 or len(words) > longest_head  # noqa: PLR2004  proposal, answer
        )

    def _is_title(self, node: Node, first: Span) -> bool:
        """A head above its paragraphs, not a sentence that goes on in them."""
        if node.level in {Level.PART, Level.ROMAN, Level.HEAD}:
            return True
        longest = 120  # letters
        return not is_lead_in(self._flow, first) and first.end - first.start < longest

    def _grouped(self, paragraphs: Sequence[Span], *, apart: bool) -> list[tuple[Span, ...]]:
        """Paragraphs with an agency of their own begin a group; others join the one before.

        Under the name of an agency each paragraph stands `apart`.
        """
        groups: list[tuple[Span, ...]] = []
        for span in paragraphs:
            begins = (
                apart
                or self._answers_itself(span)
                or ORDERS.match(self._flow.words, span.start, span.end)
                or self._roles.head_roles(span).leads
            )
            if groups and not begins:
                groups[-1] = (*groups[-1], span)
            else:
                groups.append((span,))
        return groups
