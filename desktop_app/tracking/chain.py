"""How notices hang together: one replaces, amends or goes on from an earlier one."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.tracking.listing import search_key
from desktop_app.tracking.notice import NoticeLine, Span


class RelationKind(StrEnum):
    """What a notice is to an earlier one."""

    REPLACES = "replaces"
    AMENDS = "amends"
    CONTINUES = "continues"


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedNotice:
    """An earlier notice as a paper cites it."""

    number: str  # empty where the paper has none
    issued_on: date | None = None
    id: int | None = None  # in the register, where a person pointed at it


def cited(notice: NoticeLine) -> CitedNotice:
    """How a notice of the register is pointed at."""
    head = notice.head
    return CitedNotice(number=head.number or "", issued_on=head.issued_on, id=notice.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """What a notice says it is to an earlier one, and the words that say so."""

    kind: RelationKind
    cited: CitedNotice
    phrase: str = ""  # empty where a person said it
    span: Span | None = None  # of the phrase in the kept text of the later notice


@dataclass(frozen=True, slots=True)
class ChainedNotice:
    """A notice of a chain; without a number of its own while it is not in the register."""

    id: int | None
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainLink:
    """What one notice of a chain is to an earlier one."""

    id: int
    notice: ChainedNotice
    kind: RelationKind
    earlier: ChainedNotice
    phrase: str


def number_key(number: str) -> str:
    """`Số 05 /TB-VPUBND` and `5/TB-VPUBND` are one number."""
    letters = search_key(number).replace(" ", "").removeprefix("so").lstrip(":")
    return letters.lstrip("0")
