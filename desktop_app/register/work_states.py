"""All work as it stands at the end of a day, compared with another day.

Two days hold a row for each directive. SQLite finds those that differ, for that lets the window
go on; as values all of them would hold it while they are made and while they are let go.
"""

import json
import sqlite3
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date

from desktop_app.register.connection import Connection
from desktop_app.register.office import Office
from desktop_app.register.part import Part, reading
from desktop_app.register.stored_values import (
    day_of,
    day_text,
    sure_day_of,
    title_of_notice,
)
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.deadline import Recurrence, StandingKind, standing_on
from desktop_app.tracking.progress import Status
from desktop_app.tracking.work_changes import AnsweredPeriod, WorkState, settled


@dataclass(frozen=True, slots=True)
class _Noted:
    """By which day and rules the noted work is judged."""

    today: date
    rules: DayRules


class WorkStates(Part):
    """Asked of a copy: what is noted stands in a table that is gone with the connection."""

    def __init__(self, connection: Connection, office: Office) -> None:
        super().__init__(connection)
        self._office = office
        self._noted: _Noted | None = None

    @reading
    def now(self, *, today: date, ids: Collection[int] | None = None) -> list[WorkState]:
        """The work of `ids` or all, of closed notices too, in the order of the notices."""
        return self._states(_NOW, _Noted(today, self._office.rules()), ids)

    @reading
    def note(self, *, today: date) -> None:
        """Note how all work stands, to be compared with an earlier day."""
        self._noted = _Noted(today, self._office.rules())
        self._connection.raw.execute("DROP TABLE IF EXISTS temp.noted_work")
        self._connection.raw.execute(f"CREATE TEMP TABLE noted_work AS {_NOW}")

    @reading
    def since(self, first: date) -> tuple[list[WorkState], list[WorkState]]:
        """The work that stands otherwise on `first`, as it is now, than noted; and as noted.

        Work that is the same in both may be among it.
        """
        noted = self._noted
        assert noted is not None, "nothing was noted"  # noqa: S101  a bug
        rules = self._office.rules()
        # Days pass for all work: what ended between the two was in time, and is late.
        begin, end = sorted(map(rules.first_due_open_on, (first, noted.today)))
        asked = {
            "from": day_text(begin),
            "until": day_text(end),
            "by_other_rules": rules != noted.rules,
        }
        ids = [number for (number,) in self._connection.tuples(_DIFFERING, asked)]
        return self.now(today=first, ids=ids), self._states(_NOTED, noted, ids)

    def _states(
        self, source: str, judged: _Noted, ids: Collection[int] | None
    ) -> list[WorkState]:
        asked = {"ids": None if ids is None else json.dumps(sorted(ids))}
        rows = self._connection.rows(_WANTED.format(source=source), asked)
        return [_state(row, judged) for row in rows]


def _state(row: sqlite3.Row, judged: _Noted) -> WorkState:
    status, due = Status(row["status"]), day_of(row["due"])

    def standing(due: date | None, status: Status, reported_on: date | None) -> StandingKind:
        return standing_on(
            judged.today, due=due, status=status, reported_on=reported_on, rules=judged.rules
        ).kind

    return WorkState(
        directive_id=row["id"],
        notice_title=title_of_notice(row),
        point_label=row["label"],
        text=row["text"],
        leads=tuple(json.loads(row["leads"])),
        coordinators=tuple(json.loads(row["coordinators"])),
        officer=row["officer"],
        recurrence=Recurrence(row["recurrence"]) if row["recurrence"] else None,
        original_due=day_of(row["original_due"]),
        due=due,
        extensions=row["extensions"],
        status=status,
        standing=settled(standing(due, status, day_of(row["reported_on"]))),
        period=day_of(row["occurrence"]),
        answered=tuple(_answered(each, standing) for each in json.loads(row["answered"])),
    )


def _answered(
    row: list[str], standing: Callable[[date, Status, date], StandingKind]
) -> AnsweredPeriod:
    period, due, reported_on = map(sure_day_of, row)
    return AnsweredPeriod(period, standing(due, Status.COMPLETED, reported_on))


_NAMES = """(SELECT json_group_array(name) FROM (
    SELECT coalesce(g.name, s.printed) AS name
    FROM assignments AS s LEFT JOIN agencies AS g ON g.id = s.agency_id
    WHERE s.directive_id = d.id AND s.role = '{role}' ORDER BY s.place))"""

_NOW = f"""
    SELECT d.id, d.notice_day, d.notice_id, d.place, d.text, d.officer, d.recurrence,
        d.occurrence, d.original_due, d.due, d.status, d.reported_on, p.label,
        n.number, n.issued_on, n.meeting_on, n.source_name,
        (SELECT count(*) FROM extensions AS e WHERE e.directive_id = d.id) AS extensions,
        {_NAMES.format(role="lead")} AS leads,
        {_NAMES.format(role="coordinating")} AS coordinators,
        (SELECT json_group_array(json_array(period, due, reported_on)) FROM (
            SELECT period, due, reported_on FROM occurrences
            WHERE directive_id = d.id ORDER BY period)) AS answered
    FROM directives AS d
    JOIN points AS p ON p.id = d.point_id
    JOIN notices AS n ON n.id = d.notice_id"""
_NOTED = "SELECT * FROM temp.noted_work"

_WANTED = """
    SELECT * FROM ({source}) AS w
    WHERE :ids IS NULL OR w.id IN (SELECT value FROM json_each(:ids))
    ORDER BY w.notice_day, w.notice_id, w.place"""

_DIFFERING = f"""
    SELECT id FROM (SELECT * FROM temp.noted_work EXCEPT {_NOW})
    UNION SELECT id FROM directives WHERE id NOT IN (SELECT id FROM temp.noted_work)
    UNION SELECT id FROM temp.noted_work
        WHERE :by_other_rules OR (due >= :from AND due < :until)"""
