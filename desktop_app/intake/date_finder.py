"""Tries the rules of deadlines on a stretch of text, and hears the words around each hit."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

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
# "hoàn thành 04/07 gói thầu": so many of so many, not a day.
_A_SHARE = re.compile(
    r"(?:hoan thanh|xong)\s+\d{1,3}/\d{1,3}\s+(?:goi|du an|ho|nhiem vu|xa|phuong|huyen|chi tieu"
    r"|don vi|cong trinh|thon|ban|ap|tieu chi|hang muc|diem|doanh nghiep|so|nganh|can|km|ha"
    r"|tram|cau|noi dung|kien nghi|vu|truong|dia phuong|van ban|lop|nguoi|cuoc|muc|cho|co so)\b"
)
_IS_PROVINCE = re.compile(r"tỉ?i?nh\b", re.IGNORECASE)  # "UBND tỉnh đến ngày": not "tính đến"
_FARTHEST = timedelta(days=366 * 7)
_PART_ALONE = ("giua", "cuoi")
_CLAUSE = 400  # letters to either side that are heard


@dataclass(frozen=True, slots=True)
class FoundDeadline:
    """A deadline of the draft, and what is doubtful about it."""

    deadline: DraftDeadline
    doubt: Doubt | None = None


def hit(flow: FlowingText, span: Span, rule: str, meaning: Meaning) -> FoundDeadline:
    """What `rule` read at `span`, with its bracket closed."""
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


class DateFinder:
    """Tries the rules one after the other; what one has claimed no later one reads."""

    def __init__(self, flow: FlowingText, span: Span, occasion: Occasion) -> None:
        self._flow = flow
        self._span = span
        self._occasion = occasion
        self._claimed = bytearray(span.end - span.start)  # 1 where a rule has read
        self.refused: list[Span] = []  # days to come that the words around them unsay

    def find(self) -> Iterator[FoundDeadline]:
        """The deadlines of the stretch, rule by rule."""
        for rule in deadline_rules.BEFORE_TRAPS:
            yield from self._read(rule)
        for rule in TRAPS:
            if not self._occasion.in_cell or rule.name == "lunar_day":
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

    def is_read(self, span: Span) -> bool:
        """Whether a rule, or a trap, has read any of `span`."""
        start = self._span.start
        return self._claimed.find(1, span.start - start, span.end - start) >= 0

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
            if meaning is None and self._is_to_come(rule, found):
                self.refused.append(self._flow.trimmed(*span))
            if meaning is not None:
                yield hit(self._flow, self._flow.trimmed(*span), rule.name, meaning)

    def _is_to_come(self, rule: Rule, found: re.Match[str]) -> bool:
        """Whether a refused phrase speaks of a day that is not over."""
        meaning, base = rule.read and rule.read(found, self._occasion), self._occasion.base
        return bool(meaning and meaning.due and base and meaning.due >= base)

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
        if _A_SHARE.match(self._flow.bare, span.start, self._span.end):
            return True
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
