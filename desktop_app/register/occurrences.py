"""The periods of recurring work: answered, waited for, missed.

Only what was answered is stored. What is waited for stands in the directive's own row, as the
day and the status of any other work; what was missed since follows from the rule and the day
on which one looks, so that nothing has to be written at midnight.
"""

import json
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from datetime import date

from desktop_app.register.connection import Connection
from desktop_app.register.office import calendar_days
from desktop_app.register.stored_values import day_of, day_text, sure_day_of
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import Recurrence
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


def occurrences_of(
    connection: Connection, directive: sqlite3.Row, *, today: date, rules: DayRules
) -> tuple[Occurrence, ...]:
    """The answered periods, the one waited for, and all that were missed after it, in order."""
    answered = [
        Occurrence(
            period=sure_day_of(row["period"]),
            due=sure_day_of(row["due"]),
            reported_on=sure_day_of(row["reported_on"]),
        )
        for row in connection.rows(_ANSWERED, {"id": directive["id"]})
    ]
    periods = {each.period for each in answered}
    waiting = waiting_of(directive, periods, today=today, rules=rules)
    return tuple(sorted((*answered, *waiting), key=lambda each: each.period))


def answered_ahead(connection: Connection, ids: Sequence[int]) -> dict[int, set[date]]:
    """Of these directives: the periods answered before the one that is waited for."""
    found: dict[int, set[date]] = {}
    for row in connection.rows(_ANSWERED_AHEAD, {"ids": json.dumps(list(ids))}):
        found.setdefault(row["directive_id"], set()).add(sure_day_of(row["period"]))
    return found


def waiting_of(
    directive: sqlite3.Row, answered: Collection[date], *, today: date, rules: DayRules
) -> tuple[Occurrence, ...]:
    """The period waited for, and all that were missed after it but for those `answered`."""
    rule = rule_of(directive)
    if rule is None or not directive["occurrence"]:
        return ()
    waited = sure_day_of(directive["occurrence"])
    waiting = [Occurrence(period=waited, due=sure_day_of(directive["due"]))]
    further = days_from(rule, next_period(rule.every, waited), rules.calendar)
    for (period, due), _ in zip(further, range(_MOST_MISSED), strict=False):
        if rules.last_day(due) >= today:
            break
        if period not in answered:
            waiting.append(Occurrence(period=period, due=due))
    return tuple(waiting)


def rules_for_all(connection: Connection) -> Iterator[dict[str, object]]:
    """What a register from before the rules gets: for each directive that comes again."""
    calendar = WorkingCalendar(calendar_days(connection))
    for row in connection.rows(f"{RECURRING_FROM} WHERE recurrence IS NOT NULL"):
        due = day_of(row["original_due"])
        if due is not None:
            every = Recurrence(row["recurrence"])
            rule = proposed_rule(every, due, row["phrase"], calendar)
            period = day_text(period_of(every, due))
            yield {"id": row["id"], "rule": rule_text(rule), "period": period}


RECURRING_FROM = """
    SELECT d.*, coalesce(
        (SELECT t.phrase FROM deadlines AS t WHERE t.id = d.milestone_id),
        (SELECT t.phrase FROM deadlines AS t WHERE t.directive_id = d.id ORDER BY t.id LIMIT 1),
        '') AS phrase
    FROM directives AS d"""

_ANSWERED = "SELECT * FROM occurrences WHERE directive_id = :id ORDER BY period"
_ANSWERED_AHEAD = """
    SELECT o.directive_id, o.period
    FROM json_each(:ids) AS wanted
    JOIN directives AS d ON d.id = wanted.value AND d.occurrence IS NOT NULL
    JOIN occurrences AS o ON o.directive_id = d.id AND o.period > d.occurrence"""
