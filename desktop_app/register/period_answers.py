"""What answers do to the periods of recurring work: one completed opens the next.

The earliest period without an answer is the one waited for; a later one may be answered first.
"""

import sqlite3
from datetime import date

from desktop_app.errors import NotAllowed
from desktop_app.register.connection import Connection
from desktop_app.register.history import Change
from desktop_app.register.occurrences import RECURRING_FROM, rule_of, rule_text
from desktop_app.register.office import calendar_days
from desktop_app.register.stored_values import (
    day_of,
    day_of_answer,
    day_text,
    sure_day_of,
)
from desktop_app.tracking import figures
from desktop_app.tracking.deadline import Recurrence
from desktop_app.tracking.progress import Status, judged_from
from desktop_app.tracking.recurring import (
    RecurrenceRule,
    next_period,
    period_of,
    proposed_rule,
)
from desktop_app.tracking.working_days import WorkingCalendar


def follow_rule(
    change: Change, directive_id: int, wanted: RecurrenceRule | None = None
) -> None:
    """Let the directive wait for the period of its day, once it comes again and has a day.

    `wanted` is the rule that a person chose; else the printed phrase proposes one. What has
    been completed meanwhile opens the next period at once.
    """
    connection = change.connection
    row = _directive(connection, directive_id)
    due = day_of(row["original_due"])
    if not row["recurrence"] or due is None:
        change.update("directives", directive_id, recurrence_rule=None, occurrence=None)
        _take_answers_along(change, row, None)
        return
    every = Recurrence(row["recurrence"])
    calendar = WorkingCalendar(calendar_days(connection))
    rule = wanted or rule_of(row) or proposed_rule(every, due, row["phrase"], calendar)
    change.update(
        "directives",
        directive_id,
        recurrence_rule=rule_text(rule),
        occurrence=day_text(period_of(every, due)),
    )
    _take_answers_along(change, row, day_text(period_of(every, due)))
    open_next(change, directive_id)


def _take_answers_along(change: Change, row: sqlite3.Row, period: str | None) -> None:
    """What answered the period that was waited for answers the one that is now."""
    if row["occurrence"] != period:
        asked = {"id": row["id"], "period": row["occurrence"]}
        for entry in change.connection.rows(_ANSWERS, asked):
            change.update("progress", entry["id"], occurrence=period)


def answered_period(
    connection: Connection, directive_id: int, asked: date | None
) -> str | None:
    """The period that an answer belongs to; None for work that comes once.

    `asked` is the one a person chose; the one waited for where it is None. Raises NotAllowed
    for a day that begins no period of the work.
    """
    row = _directive(connection, directive_id)
    waited: str | None = row["occurrence"]
    if asked is None:
        return waited
    if not _has_period(connection, row, asked):
        raise NotAllowed(
            reason_vi=f"Nhiệm vụ này không có kỳ nào bắt đầu ngày {figures.day_text(asked)}.",
            reason_en=f"The directive has no period that begins on {figures.day_text(asked)}.",
        )
    return day_text(asked)


def _has_period(connection: Connection, row: sqlite3.Row, asked: date) -> bool:
    """Whether the work waits, or will wait, for that period, or it was answered."""
    rule, waited = rule_of(row), day_of(row["occurrence"])
    if rule is None or waited is None or asked != period_of(rule.every, asked):
        return False
    return asked >= waited or _is_answered(connection, row["id"], asked)


def judge_answers(change: Change, directive_id: int, period: str | None) -> None:
    """Let the status follow from the answers to `period`; None for work that comes once.

    A period whose answers do not complete it any more is waited for again; one that comes
    after the period waited for leaves that one as it is.
    """
    connection = change.connection
    status, reported_on = _judged(connection, directive_id, period)
    now = {"status": status.value, "reported_on": day_text(reported_on)}
    row = _directive(connection, directive_id)
    waited = row["occurrence"]
    if period == waited:
        change.update("directives", directive_id, **now)
        open_next(change, directive_id)
        return
    answered = connection.row(_ONE_ANSWERED, {"id": directive_id, "period": period})
    is_later = period is not None and bool(waited) and period > waited
    if status is Status.COMPLETED:
        if answered is not None:
            change.update("occurrences", answered["id"], reported_on=day_text(reported_on))
        elif period is not None and is_later:
            _keep_answered(change, row, sure_day_of(period), reported_on)
        return
    if answered is None:
        return
    change.delete("occurrences", answered["id"])
    if not is_later:
        change.update(
            "directives",
            directive_id,
            occurrence=period,
            original_due=answered["original_due"],
            due=answered["due"],
            **now,
        )


def _keep_answered(
    change: Change, row: sqlite3.Row, period: date, reported_on: date | None
) -> None:
    """Keep a period that was answered before the one waited for, with the day of its rule."""
    rule = rule_of(row)
    if rule is None:
        return
    due = day_text(rule.due_in(period, WorkingCalendar(calendar_days(change.connection))))
    change.insert(
        "occurrences",
        directive_id=row["id"],
        period=day_text(period),
        original_due=due,
        due=due,
        reported_on=day_text(reported_on),
    )


def open_next(change: Change, directive_id: int) -> None:
    """Keep the period that has just been completed, and wait for the next one."""
    connection = change.connection
    row = _directive(connection, directive_id)
    rule = rule_of(row)
    if rule is None or not row["occurrence"] or row["status"] != Status.COMPLETED.value:
        return
    if row["reported_on"] is None:
        # Done on a day that nobody knows: for which period is not known either.
        change.update("directives", directive_id, status=Status.IN_PROGRESS.value)
        return
    period = sure_day_of(row["occurrence"])
    change.insert(
        "occurrences",
        directive_id=directive_id,
        period=row["occurrence"],
        original_due=row["original_due"],
        due=row["due"],
        reported_on=row["reported_on"],
    )
    following = next_period(rule.every, period)
    while _is_answered(connection, directive_id, following):
        following = next_period(rule.every, following)
    status, began = _judged(connection, directive_id, day_text(following))
    due = day_text(rule.due_in(following, WorkingCalendar(calendar_days(connection))))
    change.update(
        "directives",
        directive_id,
        occurrence=day_text(following),
        milestone_id=None,
        original_due=due,
        due=due,
        status=status.value,
        reported_on=day_text(began),
    )


def _directive(connection: Connection, directive_id: int) -> sqlite3.Row:
    row = connection.row(_DIRECTIVE, {"id": directive_id})
    assert row is not None, f"directive {directive_id} is gone"  # noqa: S101  callers have looked
    return row


def _is_answered(connection: Connection, directive_id: int, period: date) -> bool:
    asked = {"id": directive_id, "period": day_text(period)}
    return connection.row(_ONE_ANSWERED, asked) is not None


def _judged(
    connection: Connection, directive_id: int, period: str | None
) -> tuple[Status, date | None]:
    """The status after the answers to a period, and the day that it is judged by."""
    rows = connection.rows(_ANSWERS, {"id": directive_id, "period": period})
    return judged_from((Status(row["status"]), day_of_answer(row)) for row in rows)


_DIRECTIVE = f"{RECURRING_FROM} WHERE d.id = :id"
_ONE_ANSWERED = "SELECT * FROM occurrences WHERE directive_id = :id AND period = :period"
_ANSWERS = """
    SELECT id, status, reported_on, is_undated FROM progress
    WHERE directive_id = :id AND occurrence IS :period ORDER BY id"""
