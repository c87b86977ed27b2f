"""The periods of recurring work: each is answered by itself, and one answered opens the next.

Only what was answered is stored. What is waited for stands in the directive's own row, as the
day and the status of any other work; what was missed since follows from the rule and the day
on which one looks, so that nothing has to be written at midnight.
"""

import sqlite3
from collections.abc import Iterator
from datetime import date

from desktop_app.register.connection import Connection
from desktop_app.register.history import Change
from desktop_app.register.office import calendar_days
from desktop_app.register.stored_values import day_of, day_text, sure_day_of
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import Recurrence
from desktop_app.tracking.progress import Status, judged_from
from desktop_app.tracking.recurring import (
    DayRule,
    Occurrence,
    RecurrenceRule,
    days_from,
    next_period,
    period_of,
    proposed_rule,
)
from desktop_app.tracking.working_days import WorkingCalendar

_MOST_MISSED = 600  # weeks of eleven years


def rule_text(rule: RecurrenceRule | None) -> str | None:
    """A rule in its column; how often stands in a column of its own."""
    return f"{rule.day.value} {rule.number} {rule.month}" if rule else None


def rule_of(row: sqlite3.Row) -> RecurrenceRule | None:
    """The rule of a row of directives; None where none has been made yet."""
    if not row["recurrence"] or not row["recurrence_rule"]:
        return None
    day, number, month = row["recurrence_rule"].split()
    return RecurrenceRule(Recurrence(row["recurrence"]), DayRule(day), int(number), int(month))


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


def judge_answers(change: Change, directive_id: int, period: str | None) -> None:
    """Let the status follow from the answers to `period`; None for work that comes once.

    A period whose answers do not complete it any more is waited for again.
    """
    connection = change.connection
    status, reported_on = _judged(connection, directive_id, period)
    now = {"status": status.value, "reported_on": day_text(reported_on)}
    if period == _directive(connection, directive_id)["occurrence"]:
        change.update("directives", directive_id, **now)
        open_next(change, directive_id)
        return
    answered = connection.row(_ONE_ANSWERED, {"id": directive_id, "period": period})
    if answered is None:
        return
    if status is Status.COMPLETED:
        change.update("occurrences", answered["id"], reported_on=day_text(reported_on))
        return
    change.delete("occurrences", answered["id"])
    change.update(
        "directives",
        directive_id,
        occurrence=period,
        original_due=answered["original_due"],
        due=answered["due"],
        **now,
    )


def open_next(change: Change, directive_id: int) -> None:
    """Keep the period that has just been completed, and wait for the next one."""
    connection = change.connection
    row = _directive(connection, directive_id)
    rule = rule_of(row)
    if rule is None or not row["occurrence"] or row["status"] != Status.COMPLETED.value:
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


def occurrences_of(
    connection: Connection, directive: sqlite3.Row, *, today: date, rules: DayRules
) -> tuple[Occurrence, ...]:
    """The answered periods, then the one waited for, and all that were missed after it."""
    answered = [
        Occurrence(
            period=sure_day_of(row["period"]),
            due=sure_day_of(row["due"]),
            reported_on=sure_day_of(row["reported_on"]),
        )
        for row in connection.rows(_ANSWERED, {"id": directive["id"]})
    ]
    return (*answered, *waiting_of(directive, today=today, rules=rules))


def waiting_of(
    directive: sqlite3.Row, *, today: date, rules: DayRules
) -> tuple[Occurrence, ...]:
    """The period waited for, and all that were missed after it, without asking the file."""
    rule = rule_of(directive)
    if rule is None or not directive["occurrence"]:
        return ()
    waited = sure_day_of(directive["occurrence"])
    waiting = [Occurrence(period=waited, due=sure_day_of(directive["due"]))]
    further = days_from(rule, next_period(rule.every, waited), rules.calendar)
    for (period, due), _ in zip(further, range(_MOST_MISSED), strict=False):
        if rules.last_day(due) >= today:
            break
        waiting.append(Occurrence(period=period, due=due))
    return tuple(waiting)


def rules_for_all(connection: Connection) -> Iterator[dict[str, object]]:
    """What a register from before the rules gets: for each directive that comes again."""
    calendar = WorkingCalendar(calendar_days(connection))
    for row in connection.rows(f"{_DIRECTIVE_FROM} WHERE recurrence IS NOT NULL"):
        due = day_of(row["original_due"])
        if due is not None:
            every = Recurrence(row["recurrence"])
            rule = proposed_rule(every, due, row["phrase"], calendar)
            period = day_text(period_of(every, due))
            yield {"id": row["id"], "rule": rule_text(rule), "period": period}


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
    return judged_from((Status(row["status"]), sure_day_of(row["reported_on"])) for row in rows)


_DIRECTIVE_FROM = """
    SELECT d.*, coalesce(
        (SELECT t.phrase FROM deadlines AS t WHERE t.id = d.milestone_id),
        (SELECT t.phrase FROM deadlines AS t WHERE t.directive_id = d.id ORDER BY t.id LIMIT 1),
        '') AS phrase
    FROM directives AS d"""
_DIRECTIVE = f"{_DIRECTIVE_FROM} WHERE d.id = :id"

_ANSWERED = "SELECT * FROM occurrences WHERE directive_id = :id ORDER BY period"
_ONE_ANSWERED = "SELECT * FROM occurrences WHERE directive_id = :id AND period = :period"
_ANSWERS = """
    SELECT id, status, reported_on FROM progress
    WHERE directive_id = :id AND occurrence IS :period ORDER BY id"""
