"""Opening a piece of work: a directive with its agencies and deadlines as printed."""

from collections.abc import Iterable
from datetime import date

from desktop_app.errors import NotAllowed
from desktop_app.register.agencies import Agencies
from desktop_app.register.history import Change
from desktop_app.register.milestones import add_deadline
from desktop_app.register.period_answers import follow_rule
from desktop_app.register.stored_values import day_text
from desktop_app.tracking.deadline import Firmness
from desktop_app.tracking.directive import DirectiveChanges
from desktop_app.tracking.notice import AcceptedDirective, PrintedAgency
from desktop_app.tracking.progress import Status
from desktop_app.tracking.vietnamese_order import vietnamese_key

_LETTERS_THAT_SORT = 60  # of a directive's words
_CLAUSES_OF_A_POINT = 1000  # more than any point has


def place_in_notice(point: int, clause: int = 0) -> int:
    """Where the work of a point stands in its notice; work may be opened later in between."""
    return point * _CLAUSES_OF_A_POINT + clause


def add_directive(
    change: Change,
    agencies: Agencies,
    directive: AcceptedDirective,
    *,
    at: tuple[int, int, int],
    notice_day: date,
    today: date,
) -> int:
    """Open a piece of work at (notice, point, place); its number."""
    leads = [(printed, agencies.resolve(printed, change)) for printed in directive.leads]
    helpers = [
        (printed, agencies.resolve(printed, change)) for printed in directive.coordinators
    ]
    span = directive.span
    number = change.insert(
        "directives",
        notice_id=at[0],
        point_id=at[1],
        place=at[2],
        notice_day=day_text(notice_day),
        lead_id=leads[0][1] if leads else None,
        status=Status.NOT_STARTED.value,
        due=day_text(directive.due),
        original_due=day_text(directive.due),
        added_on=day_text(today),
        recurrence=directive.recurrence.value if directive.recurrence else None,
        firmness=_driving_firmness(directive).value,
        span_start=span.start if span else None,
        span_end=span.end if span else None,
        text_key=sorting_key(directive.text),
        text=directive.text,
    )
    assign(change, number, "lead", leads)
    assign(change, number, "coordinating", helpers)
    kept = [(each.due, add_deadline(change, number, each)) for each in directive.deadlines]
    driving = next((deadline for due, deadline in kept if due and due == directive.due), None)
    change.update("directives", number, milestone_id=driving)
    if directive.recurrence:
        follow_rule(change, number, directive.rule)
    return number


def _driving_firmness(directive: AcceptedDirective) -> Firmness:
    """How firm the printed deadline is that gave the day; an order where none did."""
    printed = (each.firmness for each in directive.deadlines if each.due == directive.due)
    return next(printed, Firmness.ORDER)


def words_of_work(text: str) -> str:
    """`text` with its blanks collapsed. Raises NotAllowed when nothing is left of it."""
    words = " ".join(text.split())
    if not words:
        raise NotAllowed(
            reason_vi="Nội dung nhiệm vụ không được để trống.",
            reason_en="A directive cannot be without words.",
        )
    return words


def own_facts(wanted: DirectiveChanges) -> dict[str, object]:
    """The columns that no paper fills: how firm, who follows it, who gave it, when to look."""
    return {
        "firmness": wanted.firmness.value,
        "officer": " ".join(wanted.officer.split()),
        "assigned_by": " ".join(wanted.assigned_by.split()),
        "review_on": day_text(wanted.review_on),
    }


def sorting_key(text: str) -> str:
    """What the list sorts a directive's words by."""
    return vietnamese_key(text[:_LETTERS_THAT_SORT])


def assign(
    change: Change,
    directive: int,
    role: str,
    agencies: Iterable[tuple[PrintedAgency, int | None]],
) -> int | None:
    """Give the work to `agencies`, each with its number in the directory; the first's number.

    Each is asked for when the one before has the work.
    """
    first: int | None = None
    for place, (printed, agency_id) in enumerate(agencies):
        first = agency_id if place == 0 else first
        change.insert(
            "assignments",
            directive_id=directive,
            role=role,
            place=place,
            agency_id=agency_id,
            printed=printed.name,
            span_start=printed.span.start if printed.span else None,
            span_end=printed.span.end if printed.span else None,
        )
    return first
