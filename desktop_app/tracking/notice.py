"""The notice: its head, its numbered points, and what a person accepted of them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from desktop_app.tracking.deadline import Deadline, Recurrence
from desktop_app.tracking.recurring import RecurrenceRule


class Span(NamedTuple):
    """Offsets into the kept text: `text[start:end]` is the phrase, to the letter."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words that stand there."""
        return text[self.start : self.end]


class PointKind(StrEnum):
    """What a point is, as an experienced clerk would say."""

    DIRECTIVE = "directive"
    REPLY_TO_PROPOSAL = "reply_to_proposal"
    NOTE = "note"


class Disposition(StrEnum):
    """What became of a point: every point ends as one of these, and none may stay undecided."""

    TRACKED = "tracked"
    NOTED = "noted"
    NOT_OURS = "not_ours"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeHead:
    """What stands in the letterhead and foot; None where the paper says nothing."""

    number: str | None = None
    issued_on: date | None = None
    issuer: str | None = None
    place: str | None = None
    subject: str | None = None
    meeting_on: date | None = None
    chair: str | None = None
    chair_title: str | None = None
    signer: str | None = None
    signer_title: str | None = None
    recipients: tuple[str, ...] = ()

    @property
    def counted_from(self) -> date | None:
        """The day that "no year printed" and "from the day of issue" count from."""
        return self.issued_on or self.meeting_on


@dataclass(frozen=True, slots=True)
class PrintedAgency:
    """An agency as the paper names it."""

    name: str
    agency: str | None = None  # the directory's name, or the full one that the paper gives
    span: Span | None = None
    stands_for: str = ""  # the printed name that a person replaced by this one


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedDirective:
    """One piece of work that a person agreed to follow."""

    text: str
    span: Span | None
    leads: tuple[PrintedAgency, ...] = ()  # the first leads the others
    coordinators: tuple[PrintedAgency, ...] = ()
    deadlines: tuple[Deadline, ...] = ()  # every milestone printed, in text order
    due: date | None = None  # the one that drives the warning
    recurrence: Recurrence | None = None
    rule: RecurrenceRule | None = None  # None: as the printed phrase proposes


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedPoint:
    """A numbered place of the notice with what became of it."""

    label: str  # the printed path, such as `2.(1)`
    text: str
    span: Span
    kind: PointKind
    disposition: Disposition
    directives: tuple[AcceptedDirective, ...] = ()  # not empty exactly when tracked


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedNotice:
    """A notice as a person accepted it: what the register stores."""

    head: NoticeHead
    source_name: str  # the file's name without its folder
    source_kind: str  # "txt" | "docx" | "pdf" | "doc" | "odt" | "rtf"
    sha256: str  # of the original file
    text: str  # the kept text, NFC
    points: tuple[AcceptedPoint, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeLine:
    """A notice as a list shows it, with its coverage and its work done."""

    id: int
    head: NoticeHead
    source_name: str
    added_on: date
    points: int
    decided: int  # of the points
    directives: int
    completed: int  # of the directives
    open: int = 0  # directives that are neither completed nor withdrawn
    closed_on: date | None = None  # nothing of it is followed any more

    @property
    def is_closed(self) -> bool:
        """Closed, and nothing in it has come open again since."""
        return self.closed_on is not None and not (self.undecided or self.open)

    def is_there_on(self, day: date) -> bool:
        """Whether it was given, or was known here, by `day`."""
        return min(self.head.counted_from or self.added_on, self.added_on) <= day

    @property
    def undecided(self) -> int:
        """The points that nobody has decided yet."""
        return self.points - self.decided

    @property
    def title(self) -> str:
        """`TB 12/TB-VPUBND · 04/01/2022`, as far as the paper says."""
        head = self.head
        return notice_title(head.number, head.issued_on, head.meeting_on, self.source_name)


def notice_title(
    number: str | None, issued_on: date | None, meeting_on: date | None, source_name: str
) -> str:
    """How a notice is called in every list; by its file where it has no number."""
    called = f"TB {number}" if number else source_name
    day = notice_day_words(issued_on, meeting_on)
    return f"{called} · {day}" if day else called


def notice_day_words(issued_on: date | None, meeting_on: date | None) -> str:
    """`04/01/2022`; `họp 04/01/2022` where only the meeting has a day; or nothing."""
    day = issued_on or meeting_on
    if day is None:
        return ""
    # Written out: strftime asks the import system each time, and a list has thousands.
    words = f"{day.day:02}/{day.month:02}/{day.year:04}"
    return words if issued_on else f"họp {words}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A numbered place as the register holds it."""

    id: int
    notice_id: int
    label: str
    text: str
    span: Span
    kind: PointKind
    disposition: Disposition
    directive_ids: tuple[int, ...] = ()
