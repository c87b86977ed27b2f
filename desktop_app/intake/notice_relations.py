"""What a notice says it is to earlier ones: it replaces, amends or goes on from them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.printed_dates import day_pattern, printed_day
from desktop_app.tracking.chain import CitedNotice, Relation, RelationKind, number_key
from desktop_app.tracking.notice import Span

_CITED = (
    r"(?:thong\s+bao|ket\s+luan)(?:\s+(?:ket\s+luan|noi\s+bo))?\s+(?:so\s*:?\s*)?"
    r"(?P<number>\d{1,5}[a-z]?\s?[/-]\s?(?:tb|kl)[a-z]*(?:(?:\s?[-/]|[-/]\s)[a-z&]+)*)"
    rf"(?:\s*,?\s*(?:ban\s+hanh\s+)?ngay\s+{day_pattern('a')})?"
)
_PLACES = r"(?P<between>[^.;:]{0,80}?\s)??"
_THIS = (
    r"(?:(?:thong\s+bao|van\s+ban|ket\s+luan)\s+nay\s+(?:duoc\s+ban\s+hanh\s+)?(?:de\s+)?"
    r"|nay\s+)"
)


@dataclass(frozen=True, slots=True)
class RelationRule:
    """Words before a cited notice that say what this one is to it."""

    name: str
    kind: RelationKind
    pattern: re.Pattern[str]


def _rule(name: str, kind: RelationKind, verb: str, after: str = "") -> RelationRule:
    words = rf"(?P<this>{_THIS})?\b(?P<verb>{verb})\s+{after}{_CITED}"
    return RelationRule(name, kind, re.compile(words))


RULES = (
    _rule(
        "replaced",
        RelationKind.REPLACES,
        r"thay\s+the(?:\s+cho)?|bai\s+bo|huy\s+bo|thu\s+hoi",
        r"(?:toan\s+bo\s+)?(?:noi\s+dung\s+)?(?:(?:cua|tai)\s+)?",
    ),
    _rule(
        "amended",
        RelationKind.AMENDS,
        r"sua\s+doi\s*(?:,|va)\s*bo\s+sung|sua\s+doi|bo\s+sung|dieu\s+chinh|dinh\s+chinh|cai\s+chinh",
        _PLACES,
    ),
    _rule(
        "continued",
        RelationKind.CONTINUES,
        r"tiep\s+(?:theo|noi)|ke\s+tiep|noi\s+tiep",
        r"(?:(?:noi\s+dung|ket\s+luan|chi\s+dao)\s+(?:tai|cua)\s+)?",
    ),
    _rule(
        "looked_back",
        RelationKind.CONTINUES,
        r"(?:kiem\s+diem|ra\s+soat|danh\s+gia|ket\s+qua|tinh\s+hinh|tien\s+do)"
        r"(?:\s+[a-z]+){0,4}?\s+thuc\s+hien",
        r"(?:(?:cac\s+)?(?:noi\s+dung|ket\s+luan|nhiem\s+vu|chi\s+dao)[^.;:]{0,30}?(?:tai|cua|theo)\s+)?",
    ),
    RelationRule(
        "ended",
        RelationKind.REPLACES,
        re.compile(rf"(?P<verb>){_CITED}\s+(?:se\s+)?het\s+hieu\s+luc"),
    ),
)
# An order to prepare it, or the doing of another paper, is no doing of this notice.
_ANOTHERS = re.compile(
    r"\b(?:tham muu|trinh|du thao|de xuat|xem xet|nghien cuu|kien nghi|khong|chua|giao"
    r"|yeu cau|de nghi|thong bao so \S+|quyet dinh so \S+)\b"
)
_OTHER_PAPER = re.compile(r"\b(?:quyet dinh|nghi quyet|ke hoach|to trinh|cong van) so\b")
_MARKER = re.compile(r"\s*(?:\(?[\divx]{1,4}[.)]|[a-z]\)|[-+•*|])?\s*")


def notice_relations(
    flow: FlowingText, *, body: int, own_number: str | None
) -> tuple[Relation, ...]:
    """What the notice says it is to others; `body` is where its points begin.

    One that only orders to carry an earlier notice out says nothing of the kind.
    """
    found: dict[str, Relation] = {}
    own = number_key(own_number or "")
    for rule in RULES:
        for hit in rule.pattern.finditer(flow.bare):
            relation = _relation(flow, rule, hit)
            key = number_key(relation.cited.number)
            if key != own and key not in found and _is_its_own(flow, rule, hit, body):
                found[key] = relation
    return tuple(sorted(found.values(), key=_place))


def cited_notices(flow: FlowingText, span: Span) -> Iterator[CitedNotice]:
    """The notices that are cited within `span`, whatever is said of them."""
    for hit in CITATION.finditer(flow.bare, span.start, span.end):
        yield _cited(flow, hit)


def _relation(flow: FlowingText, rule: RelationRule, hit: re.Match[str]) -> Relation:
    span = flow.trimmed(*hit.span())
    return Relation(
        kind=rule.kind, cited=_cited(flow, hit), phrase=flow.collapsed(span), span=span
    )


def _cited(flow: FlowingText, hit: re.Match[str]) -> CitedNotice:
    number = "".join(flow.words[slice(*hit.span("number"))].split())
    printed = printed_day(hit, "a")
    has_year = printed is not None and printed.year is not None
    day = printed.on_or_after(None) if printed is not None and has_year else None
    return CitedNotice(number=number, issued_on=day)


def _is_its_own(flow: FlowingText, rule: RelationRule, hit: re.Match[str], body: int) -> bool:
    """Whether this notice does it: it says so, opens a clause with it, or has no points yet."""
    clause = flow.bare[_clause_start(flow, hit.start()) : hit.start()]
    between = hit.groupdict().get("between") or ""
    if _ANOTHERS.search(clause) or _OTHER_PAPER.search(between):
        return False
    if rule.name == "looked_back":
        return hit.start() < body
    if rule.name == "ended" or hit.groupdict().get("this"):
        return True
    return hit.start() < body or _MARKER.fullmatch(clause) is not None


def _clause_start(flow: FlowingText, at: int) -> int:
    before = [
        flow.bare.rfind(sign, 0, at) + len(sign) for sign in _ENDS if sign in flow.bare[:at]
    ]
    line = flow.text.rfind("\n", 0, at) + 1
    return max([line, *before])


def _place(relation: Relation) -> int:
    return relation.span.start if relation.span else 0


_ENDS = (". ", "; ", ": ")
CITATION = re.compile(_CITED)
