"""How the work stands that a report's line speaks of: work that comes once, or one period."""

import sqlite3
from dataclasses import dataclass
from datetime import date

from desktop_app.register.connection import Connection
from desktop_app.register.past_states import WaitingWork
from desktop_app.register.stored_values import day_text, sure_day_of
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import Recurrence, Standing, StandingKind, standing_on
from desktop_app.tracking.progress import Status
from desktop_app.tracking.recurring_words import period_words


def periods_reported(
    connection: Connection, since: date | None, until: date
) -> dict[int, sqlite3.Row]:
    """The period that each recurring directive was last answered for between those days."""
    between = {"since": day_text(since), "until": day_text(until)}
    rows = connection.rows(_REPORTED, between)
    return {row["directive_id"]: row for row in rows}


@dataclass(frozen=True, slots=True)
class ReportedState:
    """Days and status as the line shows them; `occurrence` names the period, if it is one."""

    original_due: date | None
    due: date | None
    status: Status
    reported_on: date | None
    occurrence: str = ""

    def standing(self, today: date, rules: DayRules) -> Standing:
        """How it stands on `today`."""
        return standing_on(
            today,
            due=self.due,
            status=self.status,
            reported_on=self.reported_on,
            rules=rules,
        )


def state_of(
    recurrence: str | None,
    work: WaitingWork,
    reported: sqlite3.Row | None,
    on: tuple[date, DayRules],
) -> ReportedState:
    """The work that is waited for; the period just reported when the next is not overdue."""
    waiting = ReportedState(
        work.original_due,
        work.due,
        work.status,
        work.reported_on,
        _period_of(recurrence, work.period),
    )
    if reported is None or waiting.standing(*on).kind is StandingKind.OVERDUE:
        return waiting
    return ReportedState(
        sure_day_of(reported["original_due"]),
        sure_day_of(reported["due"]),
        Status.COMPLETED,
        sure_day_of(reported["reported_on"]),
        _period_of(recurrence, reported["period"]),
    )


def _period_of(recurrence: str | None, period: str | None) -> str:
    if not recurrence or not period:
        return ""
    return period_words(Recurrence(recurrence), sure_day_of(period))


# SQLite takes the other columns from the row that has the maximum.
_REPORTED = """
    SELECT directive_id, period, original_due, due, reported_on, max(reported_on || period)
    FROM occurrences WHERE reported_on BETWEEN :since AND :until GROUP BY directive_id"""
