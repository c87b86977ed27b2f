"""What wants attention on a day: the page that opens with the window in the morning."""

from dataclasses import dataclass
from datetime import date

from desktop_app.tracking.listing import DirectiveLine
from desktop_app.tracking.monday import UndecidedNotice


@dataclass(frozen=True, slots=True)
class WorkOfToday:
    """Directives of one kind: all their numbers, and the first few to be read."""

    ids: tuple[int, ...] = ()
    lines: tuple[DirectiveLine, ...] = ()

    @property
    def is_cut(self) -> bool:
        """Whether there are more than can be read here."""
        return len(self.lines) < len(self.ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class SilentAgency:
    """An agency that has not answered all of the last sheet it was sent."""

    name: str
    sent_on: date
    answer_by: date | None
    directive_ids: tuple[int, ...]  # waited for


@dataclass(frozen=True, slots=True, kw_only=True)
class TodaysWork:
    """One morning's page."""

    day: date
    overdue: WorkOfToday
    due_today: WorkOfToday
    due_soon: WorkOfToday
    to_review: WorkOfToday  # undated, and its day to be looked at again has come
    undecided: tuple[UndecidedNotice, ...]
    silent: tuple[SilentAgency, ...]

    @property
    def is_pressing(self) -> bool:
        """Whether something is late or due, so that one should hear of it unasked."""
        return bool(self.overdue.ids or self.due_today.ids)

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all wants attention."""
        work = (self.overdue, self.due_today, self.due_soon, self.to_review)
        return not (any(each.ids for each in work) or self.undecided or self.silent)
