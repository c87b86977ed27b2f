"""Milestones: each deadline of a directive, printed or added by hand, met one by one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop_app.tracking.deadline import Deadline

#: The number of the day that a person typed for a directive whose paper prints none: it becomes
#: a milestone of its own once others stand beside it.
OWN_DAY = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone(Deadline):
    """A deadline as a directive holds it; one added by hand has no span."""

    id: int | None = None  # None until it is stored; OWN_DAY for a day without words
    met_on: date | None = None
    extended_to: date | None = None  # its day in force, where it was given more time

    @property
    def in_force(self) -> date | None:
        """The day it is judged by."""
        return self.extended_to or self.due

    @property
    def days_late(self) -> int:
        """How many days after its day it was met; 0 when in time, or when nobody can say."""
        if self.met_on is None or self.in_force is None:
            return 0
        return max((self.met_on - self.in_force).days, 0)


def driving(milestones: Iterable[Milestone]) -> Milestone | None:
    """The one that the warning looks at: the earliest that is not met; None without a day."""
    waiting = [
        (each.in_force, each) for each in milestones if each.met_on is None and each.in_force
    ]
    return min(waiting, key=lambda pair: pair[0])[1] if waiting else None
