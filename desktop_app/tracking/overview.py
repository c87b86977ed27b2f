"""All open work at a glance: who leads it, when it is due, which notices are unfinished."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.tracking.deadline import OPEN, Standing, StandingKind
from desktop_app.tracking.due_period import DueBetween
from desktop_app.tracking.listing import NOBODY, Figures
from desktop_app.tracking.notice import NoticeLine
from desktop_app.tracking.working_days import WorkingCalendar

#: How much stands how; what there is none of is left out.
Standings = Mapping[StandingKind, int]
#: Of each day with open work due on it, how much of it stands how.
DueDays = Mapping[date, Standings]


@dataclass(frozen=True, slots=True, kw_only=True)
class LedWork:
    """The open work that one agency leads."""

    lead_id: int  # NOBODY for what no agency of the directory leads
    name: str  # empty then
    by_standing: Standings

    @property
    def open(self) -> int:
        """All of it."""
        return sum(self.by_standing.values())


@dataclass(frozen=True, slots=True)
class UnfinishedNotice:
    """A notice in which something is open or undecided."""

    notice: NoticeLine
    next_due: date | None  # the earliest day of what its agencies have not answered yet
    standing: Standing | None  # of work due on that day


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """One day's page; work that two agencies lead counts once in all, and under each."""

    day: date
    by_standing: Standings  # of all open work
    leads: tuple[LedWork, ...]  # the most late first
    weeks: DueBetween
    due: DueDays  # within the weeks
    calendar: WorkingCalendar
    notices: tuple[UnfinishedNotice, ...]  # the longest unfinished first
    has_notices: bool  # whether any was ever taken in

    @property
    def open(self) -> int:
        """All open work."""
        return sum(self.by_standing.values())

    @property
    def overdue(self) -> int:
        """What is late of it."""
        return self.by_standing.get(StandingKind.OVERDUE, 0)


def open_of(by_standing: Standings) -> dict[StandingKind, int]:
    """What is open of it, in the order in which it wants attention."""
    return {
        kind: by_standing[kind]
        for kind in StandingKind
        if kind in OPEN and by_standing.get(kind)
    }


def led_work(figures: Figures) -> tuple[LedWork, ...]:
    """Who leads open work, the most late first, then the most pressing, then the most."""
    led = [
        LedWork(lead_id=each.id, name=each.name, by_standing=open_of(each.by_standing))
        for each in figures.agencies
    ]
    led.append(LedWork(lead_id=NOBODY, name="", by_standing=open_of(figures.unled)))
    return tuple(sorted(_with_work(led), key=_pressing_first))


def _with_work(led: Iterable[LedWork]) -> Iterable[LedWork]:
    return (each for each in led if each.open)


def _pressing_first(led: LedWork) -> tuple[int, ...]:
    pressing = (StandingKind.OVERDUE, StandingKind.DUE_TODAY, StandingKind.DUE_SOON)
    return (*(-led.by_standing.get(kind, 0) for kind in pressing), -led.open)
