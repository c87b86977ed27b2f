"""What is chosen in the side bar: all, a standing, notice, agency or view, the undecided."""

from dataclasses import dataclass, field
from enum import Enum, auto

from desktop_app.tracking.deadline import COMPLETED, StandingKind


class SideKind(Enum):
    """The kinds of entry in the side bar."""

    ALL = auto()
    STANDING = auto()
    UNDECIDED = auto()
    NOTICE = auto()
    AGENCY = auto()
    VIEW = auto()
    CLOSED = auto()


@dataclass(frozen=True, slots=True)
class SideChoice:
    """One entry's meaning; the list shows what it asks for."""

    kind: SideKind = SideKind.ALL
    standings: frozenset[StandingKind] = field(default_factory=frozenset)
    number: int | None = None  # of the notice, agency or view in the register


EVERYTHING = SideChoice()
UNDECIDED = SideChoice(SideKind.UNDECIDED)
CLOSED = SideChoice(SideKind.CLOSED)
DONE = SideChoice(SideKind.STANDING, COMPLETED)


def of_standing(kind: StandingKind) -> SideChoice:
    """The work of one standing."""
    return SideChoice(SideKind.STANDING, frozenset({kind}))


def of_notice(number: int) -> SideChoice:
    """The work of one notice."""
    return SideChoice(SideKind.NOTICE, number=number)


def of_agency(number: int) -> SideChoice:
    """The work that one agency leads or helps with."""
    return SideChoice(SideKind.AGENCY, number=number)


def of_view(number: int) -> SideChoice:
    """What a saved view asks for."""
    return SideChoice(SideKind.VIEW, number=number)
