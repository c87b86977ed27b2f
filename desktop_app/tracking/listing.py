"""What the list shows: lines, what is asked for, the counts beside it, and the folded words."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from desktop_app.tracking.chase import NOT_CHASED, ChasedSoFar
from desktop_app.tracking.deadline import Firmness, Recurrence, Standing, StandingKind
from desktop_app.tracking.due_period import DueBetween, DuePeriod
from desktop_app.tracking.progress import Status

#: Asked for as the lead: the work that no agency of the directory leads.
NOBODY = 0

_LETTERS_WITHOUT_MARKS = str.maketrans("đĐ", "dD")


def search_key(words: str) -> str:
    """`words` without case, marks or tone place: `Đất đai`, `ĐẤT ĐAI`, `dat dai` are one."""
    bare = unicodedata.normalize("NFD", words.translate(_LETTERS_WITHOUT_MARKS))
    letters = "".join(c for c in bare if not unicodedata.combining(c)).casefold()
    return " ".join(letters.split())


class Grouping(StrEnum):
    """Under which heads the list stands."""

    NOTICE = "notice"
    AGENCY = "agency"
    WEEK = "week"
    NONE = "none"


class SortColumn(StrEnum):
    """What the rows of a group are sorted by."""

    PLACE = "place"  # notice, then the order of its points
    TEXT = "text"
    LEAD = "lead"
    DUE = "due"
    STANDING = "standing"
    STATUS = "status"
    OFFICER = "officer"


@dataclass(frozen=True, slots=True)
class SortTerm:
    """One column of the order, and which way."""

    column: SortColumn
    descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ListingFilter:
    """What is asked for; empty fields ask for nothing."""

    standings: frozenset[StandingKind] = field(default_factory=frozenset)
    agency_id: int | None = None  # leads or coordinates
    lead_id: int | None = None  # leads, with others perhaps; or NOBODY
    notice_id: int | None = None
    due: DuePeriod | DueBetween | None = None  # the day in force falls into it
    officer: str = ""
    starred: bool = False  # only what has a star
    unchased: bool = False  # only what nobody has been chased for, in its period
    source: str = ""  # the file that its notice came from
    closed: bool = False  # the work of closed notices, which is left out else
    words: str = ""  # searched without accents, each word as a beginning
    grouping: Grouping = Grouping.NOTICE
    sorts: tuple[SortTerm, ...] = ()  # the first counts most; none is the order of the notices


class ListGroup(NamedTuple):
    """A head in the list; its rows are `ids[first : first + size]` of the listing."""

    title: str  # a notice's number and day, an agency's name, a week; empty when not grouped
    key: str  # stable over refreshes: "notice:3", "agency:7", "week:2026-W47", "none"
    first: int
    size: int
    completed: int


@dataclass(frozen=True, slots=True)
class Listing:
    """The answer to a filter: ids in order under their heads; lines are fetched by the page."""

    ids: Sequence[int]
    groups: tuple[ListGroup, ...]
    is_all: bool = True  # else its first heads with their rows: the others are read yet


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectiveLine:
    """One finished row of the list."""

    id: int
    notice_id: int
    notice_title: str
    point_label: str
    text: str
    lead: str  # first lead's short name, "+2" when there are more
    coordinators: str
    deadline_phrase: str
    original_due: date | None
    due: date | None
    extensions: int
    status: Status
    standing: Standing
    milestones: int = 0  # those with a day
    milestones_met: int = 0
    recurrence: Recurrence | None = None
    occurrence: date | None = None  # the period waited for, by its first day
    missed: int = 0  # periods that passed without an answer
    starred: bool = False
    officer: str = ""
    firmness: Firmness = Firmness.ORDER
    review_on: date | None = None
    wants_review: bool = False
    asked_due: date | None = None  # of the pending request for more time
    chased: ChasedSoFar = NOT_CHASED  # in the period waited for
    last_day: date | None = None  # the period ends with it: `due`, or a worked day after


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyCount:
    """An agency that leads work, and how much of it stands how on one day."""

    id: int
    name: str
    short_name: str
    by_standing: dict[StandingKind, int]

    @property
    def open(self) -> int:
        """How much of it is still to be done."""
        return sum(number for kind, number in self.by_standing.items() if kind.is_open)

    @property
    def overdue(self) -> int:
        """How much of it is late."""
        return self.by_standing.get(StandingKind.OVERDUE, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """The side bar's and the status bar's figures on one day."""

    directives: int
    by_standing: dict[StandingKind, int]
    undecided_points: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What stands beside the list: the counts, and the agencies in Vietnamese order."""

    counts: Counts
    agencies: list[AgencyCount]
    unled: dict[StandingKind, int]  # the work that no agency of the directory leads
