"""What a rule needs to say which day a phrase means, and what it says."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from desktop_app.intake.draft import DoubtKind
from desktop_app.tracking.deadline import Firmness, Recurrence
from desktop_app.tracking.working_days import WorkingCalendar


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingHabits:
    """The office's two settings that change what a deadline means."""

    before_counts_day: bool = True  # "trước ngày X" includes X
    soon_days: int | None = None  # days offered for "sớm", "khẩn trương"; None offers none


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What a phrase is read against: the notice's day, the calendar, the habits, the place."""

    base: date | None  # the notice's day, or the meeting's where it is missing
    calendar: WorkingCalendar
    habits: ReadingHabits
    in_cell: bool = False  # in a table's column of deadlines a bare month is a deadline
    is_granted: bool = False  # the words are a wish for more time that the answer agrees to


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What a phrase means."""

    due: date | None
    firmness: Firmness = Firmness.ORDER
    recurrence: Recurrence | None = None
    confidence: float = 1.0
    doubt: DoubtKind | None = None
    is_coarse: bool = False  # a month or longer: such words also name the period of a plan


Reader = Callable[[re.Match[str], Occasion], Meaning | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A named way to print a deadline; a rule without a reader claims words that are none."""

    name: str
    pattern: re.Pattern[str]
    read: Reader | None
