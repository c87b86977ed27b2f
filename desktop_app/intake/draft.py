"""The draft: what the program proposes to a person, each thing with its very words."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from desktop_app.intake.notice_text import Source
from desktop_app.tracking.chain import Relation
from desktop_app.tracking.deadline import Firmness, Recurrence
from desktop_app.tracking.notice import NoticeHead, PointKind, PrintedAgency, Span
from desktop_app.tracking.recurring import RecurrenceRule
from desktop_app.tracking.time_answer import TimeAnswer

FORMAT = "dondoc-reading/1"


class DoubtKind(StrEnum):
    """What the reading can be unsure of."""

    NO_NUMBER = "no_number"
    NO_ISSUE_DATE = "no_issue_date"
    NO_LEAD = "no_lead"
    UNKNOWN_LEAD = "unknown_lead"  # not in the directory
    UNKNOWN_HELPER = "unknown_helper"  # whose name may as well end elsewhere
    TWO_DEADLINES = "two_deadlines"
    NO_YEAR = "no_year"  # the printed day has none; the first such day after the notice
    NO_MONTH = "no_month"  # only the day of a month is printed
    NO_SUCH_DAY = "no_such_day"  # such as 31/9
    WEEKDAY_DISAGREES = "weekday_disagrees"
    EVENT_DAY_UNKNOWN = "event_day_unknown"
    TARGET_ONLY = "target_only"
    PERHAPS_NOT_WORK = "perhaps_not_work"
    UNREAD_TIME = "unread_time"  # a time to come that gave no deadline
    UNREAD_AGENCY = "unread_agency"  # a body where work is given out, without a part in it
    SEVERAL_TASKS = "several_tasks"  # two clauses, each with a deadline of its own


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing that a person should look at, and the words of the kept text it is about."""

    kind: DoubtKind
    span: Span | None = None  # None where no words are printed to look at


def gaps_of(head: NoticeHead) -> tuple[DoubtKind, ...]:
    """What is missing that no notice should be without."""
    gaps = []
    if not head.number:
        gaps.append(DoubtKind.NO_NUMBER)
    if head.issued_on is None:
        gaps.append(DoubtKind.NO_ISSUE_DATE)
    return tuple(gaps)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftDeadline:
    """A deadline found in a point: its words, the day, and the rule that read it."""

    phrase: str
    span: Span
    due: date | None
    firmness: Firmness
    rule: str
    confidence: float = 1.0  # 0 to 1
    recurrence: Recurrence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPoint:
    """A leaf of the notice, or one clause of it that is given to an agency of its own."""

    label: str
    clause: int = 0  # 0 for the whole point, else 1, 2, … for clauses that share the label
    text: str  # without its label, blanks collapsed
    span: Span
    kind: PointKind
    trackable: bool
    leads: tuple[PrintedAgency, ...] = ()
    coordinators: tuple[PrintedAgency, ...] = ()
    deadlines: tuple[DraftDeadline, ...] = ()
    due: date | None = None
    recurrence: Recurrence | None = None
    rule: RecurrenceRule | None = None  # chosen by a person; None: as the phrase proposes
    confidence: float = 1.0  # 0 to 1; at least SURE wants no second look
    doubts: tuple[Doubt, ...] = ()


SURE = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeDraft:
    """What was read in one file; nothing of it is stored until a person accepts it."""

    source: Source
    head: NoticeHead
    text: str
    points: tuple[DraftPoint, ...]
    doubts: tuple[Doubt, ...] = ()  # about the notice as a whole
    relations: tuple[Relation, ...] = ()  # what it says it is to earlier notices
    answers: tuple[TimeAnswer, ...] = ()  # to who asked for more time


@dataclass(frozen=True, slots=True)
class ReadNotice:
    """A draft together with the bytes it was read from."""

    draft: NoticeDraft
    original: bytes


def reading_json(draft: NoticeDraft) -> dict[str, Any]:
    """`draft` in the format `dondoc-reading/1`: dates as ISO text, missing things as None."""
    return {
        "format": FORMAT,
        "source": {
            "name": draft.source.name,
            "sha256": draft.source.sha256,
            "kind": draft.source.kind.value,
            "warnings": list(draft.source.warnings),
        },
        "notice": _plain(asdict(draft.head)),
        "text": draft.text,
        "points": [_point_json(point) for point in draft.points],
    }


def _point_json(point: DraftPoint) -> dict[str, Any]:
    return {
        "label": point.label,
        "text": point.text,
        "span": list(point.span),
        "kind": point.kind.value,
        "trackable": point.trackable,
        "leads": _agencies_json(point.leads),
        "coordinators": _agencies_json(point.coordinators),
        "deadlines": [
            {
                "phrase": deadline.phrase,
                "span": list(deadline.span),
                "due": _plain(deadline.due),
                "firmness": deadline.firmness.value,
                "rule": deadline.rule,
            }
            for deadline in point.deadlines
        ],
        "due": _plain(point.due),
        "recurrence": point.recurrence.value if point.recurrence else None,
        "confidence": round(point.confidence, 2),
        "doubts": list(dict.fromkeys(doubt.kind.value for doubt in point.doubts)),
    }


def _agencies_json(agencies: Iterable[PrintedAgency]) -> list[dict[str, Any]]:
    return [
        {"name": a.name, "agency": a.agency, "span": list(a.span) if a.span else None}
        for a in agencies
    ]


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, tuple):
        return [_plain(inner) for inner in value]
    return value
