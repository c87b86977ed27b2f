"""Past days: the register as it was at the end of one, and what changed between two.

A `PastReader` is a plain value: any thread may read, and nothing but a connection of its own is
used for it.
"""

from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from desktop_app.register.past import HandedOver, RegisterSource
from desktop_app.register.register import Register
from desktop_app.tracking.steps import OnStep, unheard
from desktop_app.tracking.work_changes import DayChanges, changes_between

_NO_TIME = timedelta(microseconds=1)


def end_of(day: date) -> datetime:
    """The last moment of `day` by the clock of this computer."""
    return datetime.combine(day + timedelta(days=1), time()).astimezone() - _NO_TIME


@dataclass(frozen=True, slots=True)
class PastCopy:
    """The whole register as it was at the end of `day`, without the original files."""

    day: date
    source: RegisterSource | HandedOver

    def opened(self, on_step: OnStep = unheard) -> Register:
        """The register over it, in which nothing is changed; whoever asks closes it."""
        return Register.past(self.source, end_of(self.day), on_step)


@dataclass(frozen=True, slots=True)
class PastReader:
    """Reads past days of one register."""

    source: RegisterSource

    def copy(self, day: date, on_step: OnStep = unheard) -> PastCopy:
        """The register of `day`, to be opened once, on any thread."""
        past = self._at(day, on_step)
        return PastCopy(day, past.hand_over())

    def changes(self, first: date, last: date, on_step: OnStep = unheard) -> DayChanges:
        """What changed between the ends of the two days, each judged on its own day."""
        with closing(self._at(last, on_step)) as past:
            past.work_states.note(today=last)
            past.going_back.to(end_of(first), on_step)
            before, after = past.work_states.since(first)
        return DayChanges(first, last, changes_between(before, after))

    def _at(self, day: date, on_step: OnStep) -> Register:
        past = Register.past(self.source, end_of(day))
        try:
            past.going_back.to(end_of(day), on_step)
        except BaseException:
            past.close()
            raise
        return past


class PastDays:
    """What of the past can be looked at."""

    def __init__(self, register: Register) -> None:
        self._register = register

    def reader(self) -> PastReader:
        """What reads past days of this register, on any thread."""
        return PastReader(self._register.source())

    def present(self, today: date) -> PastCopy:
        """The register as it stands when it is opened, to be read on any thread."""
        return PastCopy(today, self._register.source())

    def first_day(self) -> date | None:
        """The day on which anything was first done; None in a register without history."""
        return self._register.history.first_day()
