"""Working days: weekends, holidays, swapped days off and the Saturdays worked for them.

Bộ luật Dân sự 2015: a period counts from the next day (Điều 147); one that would end on a day
off ends on the next working day (Điều 148).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

_SATURDAY = 5


class DayKind(StrEnum):
    """The three kinds of row in the office's calendar."""

    HOLIDAY = "holiday"  # nghỉ lễ
    SWAPPED_OFF = "swapped_off"  # nghỉ hoán đổi, nghỉ bù
    MAKE_UP = "make_up"  # làm bù


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One day that is not what its weekday says."""

    day: date
    kind: DayKind
    name: str


class WorkingCalendar:
    """Says which days are worked."""

    def __init__(self, days: Iterable[CalendarDay] = ()) -> None:
        self._kinds = {entry.day: entry.kind for entry in days}

    def __eq__(self, other: object) -> bool:
        """The same days are worked."""
        return isinstance(other, WorkingCalendar) and self._kinds == other._kinds

    def __hash__(self) -> int:
        return hash(frozenset(self._kinds.items()))

    def is_working(self, day: date) -> bool:
        """Whether the office works on `day`."""
        kind = self._kinds.get(day)
        if kind is None:
            return day.weekday() < _SATURDAY
        return kind is DayKind.MAKE_UP

    def next_working(self, day: date) -> date:
        """`day` itself when it is worked, else the next one that is (Điều 148)."""
        while not self.is_working(day):
            day += timedelta(days=1)
        return day

    def last_working_before(self, day: date) -> date:
        """The last worked day before `day`."""
        day -= timedelta(days=1)
        while not self.is_working(day):
            day -= timedelta(days=1)
        return day

    def before(self, day: date, working_days: int) -> date:
        """The `working_days`-th worked day before `day`; `day` itself for none."""
        for _ in range(working_days):
            day = self.last_working_before(day)
        return day

    def after(self, day: date, working_days: int) -> date:
        """The `working_days`-th worked day after `day`; the next is the first (Điều 147)."""
        while working_days > 0:
            day += timedelta(days=1)
            working_days -= self.is_working(day)
        return day


@lru_cache(maxsize=8)  # the register and the reader ask for the same years
def official_days(years: Iterable[int]) -> tuple[CalendarDay, ...]:
    """Vietnam's holidays, swapped days off and make-up Saturdays of `years`, in order."""
    # The package costs 190 ms to import, and only a new register or a new year asks for it.
    from holidays import country_holidays  # noqa: PLC0415

    wanted = tuple(years)
    vietnam = country_holidays("VN", years=wanted, language="vi")
    days = [
        CalendarDay(
            day,
            DayKind.SWAPPED_OFF if _is_swap(name) else DayKind.HOLIDAY,
            name,
        )
        for day, name in vietnam.items()
    ]
    make_up = getattr(vietnam, "weekend_workdays", ()) or ()
    days.extend(
        CalendarDay(day, DayKind.MAKE_UP, "Làm bù") for day in make_up if day.year in wanted
    )
    return tuple(sorted(days, key=lambda entry: entry.day))


def _is_swap(name: str) -> bool:
    return "bù" in name or "thay" in name or "hoán đổi" in name
