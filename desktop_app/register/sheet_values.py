"""What the cells of an agency's sheet would say of work as the register holds it now."""

import json
import sqlite3
from collections.abc import Iterable, Mapping

from desktop_app.register.connection import Connection
from desktop_app.register.stored_values import day_of, day_of_answer, day_text
from desktop_app.tracking.agency_sheet import SheetFacts, SheetValues
from desktop_app.tracking.progress import Status, judged_from

Worked = tuple[int, str | None]  # a directive, and the period where it comes again


def values_now(connection: Connection, ids: Iterable[int]) -> Mapping[Worked, SheetValues]:
    """By directive and period; what nobody has answered yet is not among them."""
    answers: dict[Worked, list[sqlite3.Row]] = {}
    for row in connection.rows(_ANSWERS, {"ids": json.dumps(list(ids))}):
        answers.setdefault((row["directive_id"], row["occurrence"]), []).append(row)
    return {worked: _values(rows) for worked, rows in answers.items()}


def _values(answers: list[sqlite3.Row]) -> SheetValues:
    status, reported_on = judged_from(
        (Status(row["status"]), day_of_answer(row)) for row in answers
    )
    worded = [row for row in answers if any(row[name] for name in _WORDS)]
    # As in the weekly papers: a confirmation without words leaves what the agency said.
    last = max(worded, key=lambda row: (row["reported_on"], row["id"]), default=None)
    if last is None:
        return SheetValues(status=status, completed_on=reported_on)
    return SheetValues(
        status=status,
        result=last["text"],
        completed_on=reported_on,
        document=last["document"],
        difficulties=last["difficulties"],
        proposal=last["proposal"],
    )


def value_columns(values: SheetValues) -> dict[str, str | None]:
    """The cells as columns of a sheet's row."""
    return {
        "status": values.status.value,
        "result": values.result,
        "completed_on": day_text(values.completed_on),
        "document": values.document,
        "difficulties": values.difficulties,
        "proposal": values.proposal,
    }


def values_of(row: sqlite3.Row) -> SheetValues:
    """The cells of such columns."""
    return SheetValues(
        status=Status(row["status"]),
        result=row["result"],
        completed_on=day_of(row["completed_on"]),
        document=row["document"],
        difficulties=row["difficulties"],
        proposal=row["proposal"],
    )


def fact_columns(facts: SheetFacts) -> dict[str, str | None]:
    """What a row prints, as columns."""
    return {
        "notice": facts.notice,
        "point": facts.point,
        "text": facts.text,
        "phrase": facts.phrase,
        "due": day_text(facts.due),
    }


def facts_of(row: sqlite3.Row) -> SheetFacts:
    """What the row of such columns prints."""
    return SheetFacts(
        notice=row["notice"],
        point=row["point"],
        text=row["text"],
        phrase=row["phrase"],
        due=day_of(row["due"]),
    )


_WORDS = ("text", "difficulties", "proposal", "document")
_ANSWERS = """
    SELECT p.* FROM json_each(:ids) AS wanted
    JOIN progress AS p ON p.directive_id = wanted.value ORDER BY p.id"""
