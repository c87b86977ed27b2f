"""The directive as the register holds it, with all that the detail panel shows."""

from dataclasses import dataclass
from datetime import date

from desktop_app.tracking.deadline import Deadline, Recurrence, Standing
from desktop_app.tracking.notice import NoticeHead, PrintedAgency, Span
from desktop_app.tracking.progress import Extension, ProgressEntry, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectiveChanges:
    """How a directive reads once it is mended: all of it, also what stays as it was."""

    text: str
    leads: tuple[PrintedAgency, ...]  # the first leads the others
    coordinators: tuple[PrintedAgency, ...]
    due: date | None  # another day is a correction of the original one, no extension
    recurrence: Recurrence | None


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
    deadlines: tuple[Deadline, ...]
    original_due: date | None
    due: date | None  # in force: after the last extension
    recurrence: Recurrence | None
    status: Status
    reported_on: date | None  # the day the agency reported completion
    progress: tuple[ProgressEntry, ...]  # oldest first
    extensions: tuple[Extension, ...]  # oldest first
    standing: Standing
