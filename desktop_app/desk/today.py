"""What wants attention on a day, gathered from the whole desk."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.desk.undecided import undecided_notices
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.sent_sheet import SentSheet, SheetRound
from desktop_app.tracking.todays_work import (
    SilentAgency,
    TodaysWork,
    WorkOfToday,
)

if TYPE_CHECKING:
    from desktop_app.register.register import Register

_LINES = 5  # of each kind: the page is read at a glance


class Today:
    """Reads only; the numbers of all, the lines of a few."""

    def __init__(self, register: "Register") -> None:
        self._register = register

    def work(self, *, today: date) -> TodaysWork:
        """The page of that morning."""
        pressing = self._register.directives.pressing(today=today)
        return TodaysWork(
            day=today,
            overdue=self._some(pressing.get(StandingKind.OVERDUE, ()), today),
            due_today=self._some(pressing.get(StandingKind.DUE_TODAY, ()), today),
            due_soon=self._some(pressing.get(StandingKind.DUE_SOON, ()), today),
            to_review=self._some(self._register.directives.to_review(today=today), today),
            undecided=undecided_notices(self._register),
            silent=silent_agencies(self._register.sheets.rounds()),
        )

    def _some(self, ids: Iterable[int], today: date) -> WorkOfToday:
        numbers = tuple(ids)
        lines = self._register.directives.lines(numbers[:_LINES], today=today)
        return WorkOfToday(numbers, tuple(lines))


def silent_agencies(rounds: Iterable[SheetRound]) -> tuple[SilentAgency, ...]:
    """Of each agency its last sheet, where something of it is waited for.

    `rounds` come with the newest first: what an older sheet asks for, the last asks again.
    """
    last: dict[int, SentSheet] = {}
    for each in rounds:
        for sheet in each.sheets:
            last.setdefault(sheet.agency_id, sheet)
    return tuple(
        SilentAgency(
            name=sheet.agency,
            sent_on=sheet.sent_at.date(),
            answer_by=sheet.answer_by,
            directive_ids=sheet.unanswered,
        )
        for sheet in last.values()
        if not sheet.is_answered
    )
