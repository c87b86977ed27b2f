"""All open work at a glance, gathered from the whole desk in short steps."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import standing_on
from desktop_app.tracking.due_period import DueBetween, weeks_ahead
from desktop_app.tracking.overview import (
    DueDays,
    Overview,
    UnfinishedNotice,
    led_work,
    open_of,
)
from desktop_app.tracking.progress import Status
from desktop_app.tracking.steps import Steps

if TYPE_CHECKING:
    from desktop_app.register.register import Register

_A_STEP = 400  # notices: a hundredth of a second


class AtAGlance:
    """Reads only."""

    def __init__(self, register: "Register") -> None:
        self._register = register

    def overview(self, *, today: date) -> Steps[Overview]:
        """The page of `today`; each step is a hundredth of a second in a large register."""
        figures = yield from self._register.directives.figures(today=today)
        yield
        weeks, rules = weeks_ahead(today), self._register.office.rules()
        due = self._due(weeks, today)
        notices = yield from self._unfinished(today, rules)
        return Overview(
            day=today,
            by_standing=open_of(figures.counts.by_standing),
            leads=led_work(figures),
            weeks=weeks,
            due=due,
            calendar=rules.calendar,
            notices=notices,
            has_notices=bool(notices or self._register.notices.ids()),
        )

    def _due(self, weeks: DueBetween, today: date) -> DueDays:
        days = self._register.directives.due_days(weeks, today=today)
        open_days = {day: open_of(how_much) for day, how_much in days.items()}
        return {day: how_much for day, how_much in open_days.items() if how_much}

    def _unfinished(self, today: date, rules: DayRules) -> Steps[tuple[UnfinishedNotice, ...]]:
        yield
        ids = self._register.notices.unfinished()
        found: list[UnfinishedNotice] = []
        for first in range(0, len(ids), _A_STEP):
            yield
            found += self._with_next_due(ids[first : first + _A_STEP], today, rules)
        return tuple(found)

    def _with_next_due(
        self, ids: list[int], today: date, rules: DayRules
    ) -> Iterator[UnfinishedNotice]:
        """These notices, the oldest first."""
        dues = self._register.directives.next_dues(ids)
        for notice in reversed(self._register.notices.lines(ids)):
            due = dues.get(notice.id)
            if due is None:
                yield UnfinishedNotice(notice, None, None)
                continue
            standing = standing_on(
                today, due=due, status=Status.IN_PROGRESS, reported_on=None, rules=rules
            )
            yield UnfinishedNotice(notice, due, standing)
