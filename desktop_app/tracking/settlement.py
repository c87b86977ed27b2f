"""What a notice says of earlier ones, offered to a person, and what the person settles."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.tracking.chain import Relation
from desktop_app.tracking.extension import NewRequest, Refusal
from desktop_app.tracking.notice import NoticeLine, Point
from desktop_app.tracking.progress import NewExtension
from desktop_app.tracking.time_answer import TimeAnswer


class WorkChoice(StrEnum):
    """What becomes of open work of a notice that is replaced."""

    KEEP = "keep"
    WITHDRAW = "withdraw"
    MOVE = "move"  # it goes on under a point of the new notice


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenWork:
    """Work of an earlier notice that is not finished."""

    id: int
    notice_title: str
    label: str
    text: str
    lead: str
    due: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkOffer:
    """Open work of a replaced notice, and what seems right for it."""

    work: OpenWork
    suggested: WorkChoice
    twin: Point | None = None  # the point of the new notice that gives the same work
    target: Point | None = None  # the point under which it may go on


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationOffer:
    """A relation that the notice states, and the open work of the earlier notice."""

    relation: Relation
    earlier: NoticeLine | None  # None while it is not in the register
    works: tuple[WorkOffer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeOffer:
    """An answer about more time, and the work it may mean, the likeliest first."""

    answer: TimeAnswer
    candidates: tuple[OpenWork, ...]
    is_sure: bool  # the first is meant, as far as number, agency and words tell


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainOffers:
    """All that one notice says of earlier ones."""

    notice: NoticeLine
    relations: tuple[RelationOffer, ...] = ()
    answers: tuple[TimeOffer, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Nothing is said of any earlier notice."""
        return not (self.relations or self.answers)


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedWork:
    """Work that goes on under a point of another notice."""

    directive_id: int
    point_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedTime:
    """More time that a notice refuses; `request` is what was asked, where nobody noted it."""

    directive_id: int
    refusal: Refusal
    request: NewRequest | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """What a person agreed to, written as one step."""

    relations: tuple[Relation, ...] = ()
    noted: tuple[int, ...] = ()  # notices: what is undecided in them needs no work any more
    withdrawn: tuple[int, ...] = ()  # directives, withdrawn in the name of the new notice
    moved: tuple[MovedWork, ...] = ()
    granted: tuple[tuple[int, NewExtension], ...] = ()
    refused: tuple[RefusedTime, ...] = ()
