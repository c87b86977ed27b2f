"""What a calendar file is made of: the days on which open work falls due."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DueEvent:
    """One directive's day, with what one reads in a calendar."""

    directive_id: int
    due: date
    last_day: date  # the period ends with it: `due`, or a worked day after
    period: date | None  # of recurring work, by its first day: each is an event of its own
    changes: int  # how often the day was moved: the newer event takes the older one's place
    notice_title: str
    point_label: str
    lead: str  # empty when nobody is named
    text: str
    phrase: str  # as printed
    reminders: tuple[date, ...]  # days to come on which to remind, the earliest first


@dataclass(frozen=True, slots=True, kw_only=True)
class DueCalendar:
    """The same basis gives the same file for ever."""

    register_id: str  # an event is the same in every file of this register
    office: str
    made_at: datetime  # with its time zone
    events: tuple[DueEvent, ...]  # by day, then by number
