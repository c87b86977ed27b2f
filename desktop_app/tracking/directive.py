"""The directive as the register holds it, with all that the detail panel shows."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.tracking.chase import Chase
from desktop_app.tracking.deadline import Firmness, Recurrence, Standing
from desktop_app.tracking.extension import ExtensionRequest, Outcome
from desktop_app.tracking.milestone import Milestone
from desktop_app.tracking.notice import NoticeHead, PrintedAgency, Span
from desktop_app.tracking.progress import Extension, ProgressEntry, Status
from desktop_app.tracking.recurring import Occurrence, RecurrenceRule, missed_of


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectiveChanges:
    """How a directive reads once it is mended: all of it, also what stays as it was."""

    text: str
    leads: tuple[PrintedAgency, ...]  # the first leads the others
    coordinators: tuple[PrintedAgency, ...]
    due: date | None  # another day is a correction of the original one, no extension
    recurrence: Recurrence | None
    firmness: Firmness = Firmness.ORDER  # of the day in force
    officer: str = ""  # answers for it at the first lead
    assigned_by: str = ""  # the leader who gave it, where it is not the notice's chair
    review_on: date | None = None  # when work without a day is to be looked at again
    rule: RecurrenceRule | None = None  # None: as the printed phrase and the day propose


@dataclass(frozen=True, slots=True, kw_only=True)
class Directive:
    """One piece of work that is followed, with its history of answers and extensions."""

    id: int
    notice_id: int
    point_id: int
    point_label: str
    point_text: str
    notice: NoticeHead
    text: str
    span: Span | None
    leads: tuple[PrintedAgency, ...]
    coordinators: tuple[PrintedAgency, ...]
    deadlines: tuple[Milestone, ...]  # as printed, then those added by hand
    original_due: date | None
    due: date | None  # in force: after the last extension
    recurrence: Recurrence | None
    status: Status
    reported_on: date | None  # the day the agency reported completion
    progress: tuple[ProgressEntry, ...]  # oldest first
    extensions: tuple[Extension, ...]  # oldest first
    standing: Standing
    requests: tuple[ExtensionRequest, ...] = ()  # for more time, oldest first
    chases: tuple[Chase, ...] = ()  # oldest first
    standing_by_original: Standing | None = None  # against the original day
    last_day: date | None = None  # the period ends with it: `due`, or a worked day after
    starred: bool = False
    firmness: Firmness = Firmness.ORDER
    officer: str = ""
    assigned_by: str = ""
    review_on: date | None = None
    wants_review: bool = False  # today, as `wants_review` says
    rule: RecurrenceRule | None = None  # of recurring work with a day
    occurrences: tuple[Occurrence, ...] = ()  # answered, waited for, missed: in their order

    @property
    def missed(self) -> int:
        """How many periods have passed without an answer."""
        waiting = [each for each in self.occurrences if each.reported_on is None]
        return missed_of(waiting, self.standing)

    @property
    def pending_request(self) -> ExtensionRequest | None:
        """The request for more time that nobody has decided yet: there is one at most."""
        return next((r for r in self.requests if r.outcome is Outcome.PENDING), None)

    @property
    def leader(self) -> str:
        """Who gave the work: the chair of the meeting where nobody else is named."""
        return self.assigned_by or self.notice.chair or ""

    def as_it_reads(self) -> DirectiveChanges:
        """What mending would leave as it is."""
        return DirectiveChanges(
            text=self.text,
            leads=self.leads,
            coordinators=self.coordinators,
            due=self.due,
            recurrence=self.recurrence,
            firmness=self.firmness,
            officer=self.officer,
            assigned_by=self.assigned_by,
            review_on=self.review_on,
            rule=self.rule,
        )

    def further_work(self) -> "Directive":
        """More work of the same point, of which nothing but the point's words is known."""
        return replace(
            self,
            text=self.point_text,
            span=None,
            leads=(),
            coordinators=(),
            deadlines=(),
            original_due=None,
            due=None,
            recurrence=None,
            firmness=Firmness.ORDER,
            officer="",
            review_on=None,
            rule=None,
            occurrences=(),
            progress=(),
            extensions=(),
            chases=(),
        )


def wants_review(
    day: date, *, due: date | None, review_on: date | None, status: Status
) -> bool:
    """Whether open work without a day has come to the day when it is looked at again."""
    if due is not None or review_on is None or status not in _UNDER_WAY:
        return False
    return review_on <= day


_UNDER_WAY = frozenset({Status.NOT_STARTED, Status.IN_PROGRESS})


@dataclass(frozen=True, slots=True)
class KnownPeople:
    """The people named so far, those with the most work first: offered while one types."""

    officers: tuple[str, ...] = ()
    leaders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DeletedDirective:
    """A directive in the recycle bin, where all that it had lies with it."""

    id: int  # in the bin
    directive_id: int  # the number that it had, and has again when it is brought back
    notice_title: str
    point_label: str
    text: str
    answers: int  # entries and extensions that went with it
    deleted_on: date
