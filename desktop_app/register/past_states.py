"""How work stood at the end of a day: what is dated later has not come in yet.

An answer of Friday is often typed on Monday and belongs into Friday's figures; one that is
dated after Friday does not, nor does more time granted later, or a milestone met later.
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.register.connection import Connection
from desktop_app.register.milestones import milestones_of
from desktop_app.register.stored_values import day_of, day_of_answer, day_text
from desktop_app.tracking.milestone import driving
from desktop_app.tracking.progress import Status, judged_from


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingWork:
    """What a directive's row says: its days, where it stands, the period that it waits for."""

    original_due: date | None
    due: date | None
    status: Status
    reported_on: date | None
    period: str | None  # the first day, of recurring work

    @classmethod
    def of(cls, row: sqlite3.Row) -> "WaitingWork":
        """As it stands now."""
        return cls(
            original_due=day_of(row["original_due"]),
            due=day_of(row["due"]),
            status=Status(row["status"]),
            reported_on=day_of(row["reported_on"]),
            period=row["occurrence"],
        )

    @property
    def is_over(self) -> bool:
        """Nobody waits for it any more."""
        return self.status in {Status.COMPLETED, Status.WITHDRAWN}


def past_states(connection: Connection, day: date) -> dict[int, WaitingWork]:
    """The work of which anything is dated after `day`, as it stood then."""
    on = {"day": day_text(day)}
    answers = connection.grouped("directive_id", _ANSWERS, on)
    periods = connection.grouped("directive_id", _ANSWERED_LATER, on)
    granted = connection.grouped("directive_id", _GRANTED, on)
    met = {row["directive_id"] for row in connection.rows(_MET_LATER, on)}
    found = {}
    for row in connection.rows(_TOUCHED_LATER, on):
        number = row["id"]
        work = _with_period(WaitingWork.of(row), periods.get(number, ()))
        if number in met and work.period is None:
            work = _with_milestone(connection, row, work, day)
        work = _without_time(work, granted.get(number, ()), day)
        found[number] = _with_answers(work, answers.get(number, ()))
    return found


def _with_period(work: WaitingWork, answered_later: Sequence[sqlite3.Row]) -> WaitingWork:
    """The period that was waited for then: the earliest that was answered later, if any."""
    first = next(iter(answered_later), None)
    if first is None or work.period is None or first["period"] > work.period:
        return work
    return replace(
        work,
        period=first["period"],
        original_due=day_of(first["original_due"]),
        due=day_of(first["due"]),
    )


def _with_milestone(
    connection: Connection, row: sqlite3.Row, work: WaitingWork, day: date
) -> WaitingWork:
    """The milestone that drove then: one met later was still waited for."""
    then = [
        replace(each, met_on=None) if each.met_on and each.met_on > day else each
        for each in milestones_of(connection, row)
    ]
    leading = driving(then)
    if leading is None:
        return work
    return replace(work, original_due=leading.due, due=leading.in_force)


def _without_time(work: WaitingWork, granted: Sequence[sqlite3.Row], day: date) -> WaitingWork:
    """The day in force then; `granted` comes with the last extension first."""
    for row in granted:
        decided = day_of(row["decided_on"])
        if decided is not None and decided > day and day_of(row["new_due"]) == work.due:
            work = replace(work, due=day_of(row["old_due"]))
    return work


def _with_answers(work: WaitingWork, answers: Sequence[sqlite3.Row]) -> WaitingWork:
    status, reported_on = judged_from(
        (Status(row["status"]), day_of_answer(row))
        for row in answers
        if row["occurrence"] == work.period
    )
    return replace(work, status=status, reported_on=reported_on)


_LATER = """
    SELECT directive_id FROM progress WHERE reported_on > :day AND NOT is_undated
    UNION SELECT directive_id FROM extensions WHERE decided_on > :day
    UNION SELECT directive_id FROM deadlines WHERE met_on > :day"""
_TOUCHED_LATER = f"SELECT * FROM directives WHERE id IN ({_LATER}) ORDER BY id"
_ANSWERS = f"""
    SELECT directive_id, status, reported_on, is_undated, occurrence FROM progress
    WHERE directive_id IN ({_LATER}) AND (reported_on <= :day OR is_undated)
    ORDER BY id"""
_ANSWERED_LATER = """
    SELECT directive_id, period, original_due, due FROM occurrences
    WHERE reported_on > :day ORDER BY period"""
_GRANTED = f"""
    SELECT directive_id, old_due, new_due, decided_on FROM extensions
    WHERE directive_id IN ({_LATER}) ORDER BY times DESC"""
_MET_LATER = "SELECT directive_id FROM deadlines WHERE met_on > :day"
