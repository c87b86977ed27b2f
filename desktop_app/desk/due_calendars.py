"""The days on which open work falls due, for other calendars."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import OPEN, StandingKind
from desktop_app.tracking.due_calendar import DueCalendar, DueEvent
from desktop_app.tracking.due_period import page_of_month
from desktop_app.tracking.listing import DirectiveLine, Grouping, ListingFilter

if TYPE_CHECKING:
    from desktop_app.register.register import Register


class DueCalendars:
    """A frozen basis goes out, from which `calendar_file` writes."""

    def __init__(self, register: "Register") -> None:
        self._register = register

    def basis(self, *, at: datetime, agency_id: int | None = None) -> DueCalendar:
        """Open work that has a day; of an agency, what it leads or helps with."""
        today = at.date()
        wanted = ListingFilter(standings=OPEN, agency_id=agency_id, grouping=Grouping.NONE)
        ids = self._register.directives.listing(wanted, today=today).ids
        lines = self._register.directives.lines(ids, today=today)
        rules = self._register.office.rules()
        events = [_event(line, line.due, today, rules) for line in lines if line.due]
        return DueCalendar(
            register_id=self._register.sheet_answers.register_id(),
            office=self._register.office.facts().name,
            made_at=at.astimezone(),
            events=tuple(sorted(events, key=lambda each: (each.due, each.directive_id))),
        )

    def month(self, first: date, *, today: date) -> dict[date, dict[StandingKind, int]]:
        """Of each day that a page of the month shows, how its work stands."""
        return self._register.directives.due_days(page_of_month(first), today=today)


def _event(line: DirectiveLine, due: date, today: date, rules: DayRules) -> DueEvent:
    return DueEvent(
        directive_id=line.id,
        due=due,
        last_day=line.last_day or due,
        period=line.occurrence,
        changes=line.extensions,
        notice_title=line.notice_title,
        point_label=line.point_label,
        lead=line.lead,
        text=line.text,
        phrase=line.deadline_phrase,
        reminders=tuple(day for day in rules.warned_on(due) if day >= today),
    )
