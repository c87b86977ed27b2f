"""The deadlines in a stretch of text: phrase, day, and the rule that read them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import zip_longest

from desktop_app.intake import deadline_rules, recurring_rules
from desktop_app.intake.day_context import DayContext, without_brackets
from desktop_app.intake.deadline_reading import Meaning, Occasion, Rule
from desktop_app.intake.deadline_traps import TRAPS
from desktop_app.intake.draft import Doubt, DraftDeadline
from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.recurring_context import comes_again, start_of
from desktop_app.tracking.deadline import Firmness
from desktop_app.tracking.notice import Span

_CLAUSE_EDGE = re.compile(r"[;:]\s|[.!?]\s+(?=[A-ZĐÀ-Ỹ])")
_OTHER_WORD = re.compile(
    r"\btr(?!ong\b)[ọồốôõò]ng\b"  # trọng, trồng, trống: not "trong"
    r"|\bm[oóòỏõọôốồổộơớờởợ]i\s+(?:năm|tháng|quý|tuần|ngày)\b"  # "mới năm": not "mỗi năm"
    r"|\bh[ạãả]ng\s+(?:năm|tháng|quý|tuần|ngày)\b|\bquỹ\s+(?:I|II|III|IV|\d)\b",
    re.IGNORECASE,
)
_IS_PROVINCE = re.compile(r"tỉ?i?nh\b", re.IGNORECASE)  # "UBND tỉnh đến ngày": not "tính đến"
_SOON = re.compile(r"\b(?:sớm|khẩn trương|nhanh chóng|ngay|kịp thời)\b", re.IGNORECASE)
_STANDING = re.compile(r"\b(?:thường xuyên|liên tục)\b", re.IGNORECASE)
_FARTHEST = timedelta(days=366 * 7)
_PERIODS = frozenset(
    {"month", "quarter", "year", "months_of_year", "part_of_month", "part_of_quarter"}
)
_DAYS = frozenset({"before_date", "latest_date"})
_MEETINGS = frozenset({"meeting", "meeting_month", "meeting_session"})
_PART_ALONE = ("giua", "cuoi")
_LIKELY = 0.5
_OF_WHOM = re.compile(r"^\s*của [^,;.]{2,40}(?=,)")  # "kỳ họp cuối năm của HĐND tỉnh, …"
_CLAUSE = 400  # letters to either side that are heard


@dataclass(frozen=True, slots=True)
class FoundDeadline:
    """A deadline of the draft, and what is doubtful about it."""

    deadline: DraftDeadline
    doubt: Doubt | None = None


def find_deadlines(
    flow: FlowingText, span: Span, occasion: Occasion
) -> tuple[FoundDeadline, ...]:
    """The deadlines printed in `span`, in text order; what only looks like one is left out."""
    finder = _Finder(flow, span, occasion)
    found = _refined(flow, sorted(finder.find(), key=lambda hit: hit.deadline.span.start))
    if not found and occasion.habits.soon_days is not None and occasion.base is not None:
        soon = _SOON.search(flow.words, span.start, span.end)
        if soon is not None:
            due = occasion.base + timedelta(days=occasion.habits.soon_days)
            meaning = Meaning(due=due, firmness=Firmness.TARGET, confidence=_LIKELY)
            return (_hit(flow, Span(*soon.span()), "soon", meaning),)
    return tuple(found)


def _refined(flow: FlowingText, found: list[FoundDeadline]) -> list[FoundDeadline]:
    """Without what the words behind it say better: "báo cáo quý II trước ngày 10/7".

    So also "trước kỳ họp cuối năm, chậm nhất 10 ngày trước ngày khai mạc".
    """
    kept = []
    for hit, after in zip_longest(found, found[1:]):
        if after is not None and _says_better(hit.deadline.rule, after.deadline.rule):
            between = flow.words[hit.deadline.span.end : after.deadline.span.start]
            if not _OF_WHOM.sub("", between).strip(" ,("):
                continue
        kept.append(hit)
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
    finder = _Finder(flow, span, occasion)
    found = _refined(flow, sorted(finder.find(), key=lambda hit: hit.deadline.span.start))
    if not found:
        standing = _STANDING.search(flow.words, span.start, span.end)
        if standing is not None:
            meaning = Meaning(due=None, firmness=Firmness.STANDING)
            return (_hit(flow, Span(*standing.span()), "standing", meaning),)
    return tuple(found)


def _hit(flow: FlowingText, span: Span, rule: str, meaning: Meaning) -> FoundDeadline:
    words = span.of(flow.words)
    if words.count("(") > words.count(")") and flow.words.startswith(")", span.end):
        span = Span(span.start, span.end + 1)
    return FoundDeadline(
        DraftDeadline(
            phrase=span.of(flow.text),
            span=span,
            due=meaning.due,
            firmness=meaning.firmness,
            rule=rule,
            confidence=meaning.confidence,
            recurrence=meaning.recurrence,
        ),
        Doubt(meaning.doubt, span) if meaning.doubt else None,
    )


class _Finder:
    """Tries the rules one after the other; what one has claimed no later one reads."""

    def __init__(self, flow: FlowingText, span: Span, occasion: Occasion) -> None:
        self._flow = flow
        self._span = span
        self._occasion = occasion
        self._claimed = bytearray(span.end - span.start)  # 1 where a rule has read

    def find(self) -> Iterator[FoundDeadline]:
        for rule in deadline_rules.BEFORE_TRAPS:
            yield from self._read(rule)
        if not self._occasion.in_cell:
            for rule in TRAPS:
                for found in self._matches(rule):
                    if _IS_PROVINCE.match(self._flow.words, found.start()):
                        continue
                    self._claim(Span(*found.span()))
        for rule in recurring_rules.RULES + deadline_rules.RULES:
            yield from self._read(rule)
        if self._occasion.in_cell:
            for rule in deadline_rules.CELL_RULES:
                yield from self._read(rule)
        recurring = recurring_rules.PLAIN_RULES
        for rule in recurring:
            yield from self._read(rule, plain=True)

    def _matches(self, rule: Rule) -> Iterator[re.Match[str]]:
        position = self._span.start
        while True:
            found = rule.pattern.search(self._flow.bare, position, self._span.end)
            if found is None or found.start() == found.end():
                return
            offset = self._span.start
            clash = self._claimed.find(1, found.start() - offset, found.end() - offset)
            if clash < 0:
                yield found
                position = found.end()
            else:
                free = self._claimed.find(0, clash)
                position = max(
                    offset + free if free >= 0 else self._span.end, found.start() + 1
                )

    def _claim(self, span: Span) -> None:
        start, end = span.start - self._span.start, span.end - self._span.start
        self._claimed[start:end] = b"\x01" * (end - start)

    def _read(self, rule: Rule, *, plain: bool = False) -> Iterator[FoundDeadline]:
        if rule.read is None:
            return
        for found in self._matches(rule):
            span = Span(*found.span())
            if self._means_something_else(rule, span):
                continue
            meaning = rule.read(found, self._occasion)
            if meaning is None:
                continue
            clause = self._clause(span)
            if meaning.recurrence is not None:
                meaning = self._from_its_start(rule, found, clause) or meaning
            before = Span(clause.start, span.start)
            if (
                plain
                and not self._occasion.in_cell
                and not comes_again(before.of(self._flow.bare), clause.of(self._flow.bare))
            ):
                continue
            self._claim(span)
            meaning = self._judged(rule, found, meaning, before)
            if meaning is not None:
                yield _hit(self._flow, self._flow.trimmed(*span), rule.name, meaning)

    def _from_its_start(self, rule: Rule, found: re.Match[str], clause: Span) -> Meaning | None:
        """What comes again "từ tháng 10/2026" falls first in that month."""
        start = start_of(clause.of(self._flow.bare), self._occasion.base)
        if start is None or rule.read is None:
            return None
        return rule.read(found, replace(self._occasion, base=start))

    def _means_something_else(self, rule: Rule, span: Span) -> bool:
        """Whether the marks make another word: "quan trọng năm 2024", "nông thôn mới năm 2024".

        What is to start on a day is no cue: "thực hiện việc trông giữ xe từ ngày …".
        """
        return rule.name != "start_date" and bool(
            _OTHER_WORD.search(self._flow.words, span.start, span.end)
        )

    def _clause(self, span: Span) -> Span:
        """The clause in which `span` stands."""
        window = max(self._span.start, span.start - _CLAUSE)
        edges = [window]
        edges += [m.end() for m in _CLAUSE_EDGE.finditer(self._flow.words, window, span.start)]
        last = min(self._span.end, span.end + _CLAUSE)
        after = _CLAUSE_EDGE.search(self._flow.words, span.end, last)
        end = after.start() if after else last
        return Span(edges[-1], end)

    def _after(self, position: int) -> str:
        """The words of the clause from `position` on."""
        return self._flow.bare[position : self._clause(Span(position, position)).end]

    def _judged(
        self, rule: Rule, found: re.Match[str], meaning: Meaning, before: Span
    ) -> Meaning | None:
        """`meaning` after the words around it are heard; None where it is no deadline."""
        due, base = meaning.due, self._occasion.base
        if due is not None and base is not None and not base <= due <= base + _FARTHEST:
            return None
        if self._occasion.in_cell:
            return meaning
        left = before.of(self._flow.bare)
        context = DayContext(
            left=without_brackets(left),
            marked=without_brackets(before.of(self._flow.words)),
            phrase=found[0],
            right=self._after(found.end()),
            is_coarse=meaning.is_coarse,
            in_brackets=left.rfind("(") > left.rfind(")"),
        )
        if not self._occasion.is_granted and context.is_no_order():
            return None
        if rule.name.startswith("meeting") and context.is_past_meeting():
            return None
        cue = found.groupdict().get("strong")
        alone = rule.name == "year" and found[0].startswith(_PART_ALONE)
        if rule.name in {"year", "months_of_year"} and not cue and (meaning.is_coarse or alone):
            weak = alone or found[0].startswith("trong")
            if weak and context.names_a_plan():
                return None
        if rule.name == "counted" and context.is_conditional():
            return replace(meaning, due=None, firmness=Firmness.EVENT)
        if context.is_target() or (context.in_brackets and meaning.is_coarse and not cue):
            return replace(
                meaning, firmness=Firmness.TARGET, confidence=min(meaning.confidence, 0.85)
            )
        return meaning
