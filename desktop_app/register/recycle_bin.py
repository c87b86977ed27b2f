"""The recycle bin: directives that were deleted, whole, with every answer they had.

A deleted directive leaves its tables, so that no list, count or paper has to know of it; all of
its rows stand in the bin's one row, and come back under their old numbers.
"""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from desktop_app.errors import NoSuchRecord
from desktop_app.register.agencies import Agencies
from desktop_app.register.connection import Connection
from desktop_app.register.history import Change, History
from desktop_app.register.part import Part, reading
from desktop_app.register.stored_values import day_text, sure_day_of, title_of_notice
from desktop_app.tracking.directive import DeletedDirective
from desktop_app.tracking.notice import Disposition, PrintedAgency


class RecycleBin(Part):
    """Deleting, looking into the bin, bringing back, emptying it: each change one event."""

    def __init__(self, connection: Connection, history: History, agencies: Agencies) -> None:
        super().__init__(connection)
        self._history = history
        self._agencies = agencies

    def delete(self, directive_ids: Sequence[int], *, today: date) -> None:
        """Put directives into the bin; a point that loses its last one is undecided again.

        Raises NoSuchRecord.
        """
        numbers = list(dict.fromkeys(directive_ids))
        what = "xóa nhiệm vụ" if len(numbers) == 1 else f"xóa {len(numbers)} nhiệm vụ"
        with self._history.change(what) as change:
            for number in numbers:
                point = put_in_bin(self._connection, change, number, today)
                if not self._connection.row(
                    "SELECT 1 FROM directives WHERE point_id = :point", {"point": point}
                ):
                    change.update("points", point, disposition=Disposition.UNDECIDED.value)

    @reading
    def contents(self) -> list[DeletedDirective]:
        """What lies in the bin, deleted last first."""
        return [
            DeletedDirective(
                id=row["id"],
                directive_id=row["directive_id"],
                notice_title=title_of_notice(row),
                point_label=row["label"],
                text=row["text"],
                answers=row["answers"],
                deleted_on=sure_day_of(row["deleted_on"]),
            )
            for row in self._connection.rows(_CONTENTS)
        ]

    def restore(self, bin_ids: Sequence[int]) -> None:
        """Bring directives back as they were; their points are tracked. Raises NoSuchRecord."""
        numbers = list(dict.fromkeys(bin_ids))
        many = "nhiệm vụ" if len(numbers) == 1 else f"{len(numbers)} nhiệm vụ"
        with self._history.change(f"khôi phục {many}") as change:
            for number in numbers:
                self._bring_back(change, number)

    def empty(self) -> None:
        """Let go of all that lies in the bin."""
        with self._history.change("dọn thùng rác") as change:
            for row in self._connection.rows("SELECT id FROM deleted_directives"):
                change.delete("deleted_directives", row["id"])

    def _bring_back(self, change: Change, number: int) -> None:
        binned = self._connection.row(
            "SELECT * FROM deleted_directives WHERE id = :id", {"id": number}
        )
        if binned is None:
            raise NoSuchRecord(what_vi="mục trong thùng rác", what_en="item", number=number)
        for table, values in reversed(json.loads(binned["rows"])):
            change.insert(table, **self._with_bodies_of_today(change, table, values))
        self._mend_lead(change, binned["directive_id"])
        change.update("points", binned["point_id"], disposition=Disposition.TRACKED.value)
        change.delete("deleted_directives", number)

    def _with_bodies_of_today(
        self, change: Change, table: str, values: dict[str, Any]
    ) -> dict[str, Any]:
        """A body that was merged away meanwhile is the one that bears its name now."""
        column = _NAMES_A_BODY.get(table)
        body = values.get(column) if column else None
        if column is None or body is None:
            return values
        if self._connection.row("SELECT 1 FROM agencies WHERE id = :id", {"id": body}):
            return values
        meant = None
        if table == "assignments":
            meant = self._agencies.resolve(PrintedAgency(values["printed"]), change)
        return {**values, column: meant}

    def _mend_lead(self, change: Change, directive_id: int) -> None:
        lead = self._connection.value(
            """SELECT agency_id FROM assignments
            WHERE directive_id = :id AND role = 'lead' ORDER BY place LIMIT 1""",
            {"id": directive_id},
        )
        change.update("directives", directive_id, lead_id=lead)


def put_in_bin(connection: Connection, change: Change, directive_id: int, today: date) -> int:
    """Take a directive out of its tables and into the bin; the point that it was of."""
    row = connection.row(_TO_BIN, {"id": directive_id})
    if row is None:
        raise NoSuchRecord(what_vi="nhiệm vụ", what_en="directive", number=directive_id)
    taken = list(_taken_out(connection, change, "directives", directive_id))
    change.insert(
        "deleted_directives",
        directive_id=directive_id,
        notice_id=row["notice_id"],
        point_id=row["point_id"],
        text=row["text"],
        answers=row["answers"],
        deleted_on=day_text(today),
        rows=json.dumps(taken, ensure_ascii=False, separators=(",", ":")),
    )
    return int(row["point_id"])


def _taken_out(
    connection: Connection, change: Change, table: str, number: int
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Delete a row after all that refers to it, whatever tables there are; each as it goes."""
    for child, column in connection.tuples(_REFERRING, {"table": table}):
        for row in connection.rows(
            f"SELECT id FROM {child} WHERE {column} = :id ORDER BY id DESC", {"id": number}
        ):
            yield from _taken_out(connection, change, child, row["id"])
    row = _whole_row(connection, table, number)
    change.delete(table, number)
    yield table, dict(row)


def _whole_row(connection: Connection, table: str, number: int) -> sqlite3.Row:
    row = connection.row(f"SELECT * FROM {table} WHERE id = :id", {"id": number})
    assert row is not None, f"{table} {number} is gone"  # noqa: S101  it was just found
    return row


_NAMES_A_BODY = {"directives": "lead_id", "assignments": "agency_id", "chases": "agency_id"}

# The tables whose rows belong to a row of :table, with the column that says so.
_REFERRING = """
    SELECT m.name, k."from" FROM sqlite_schema AS m, pragma_foreign_key_list(m.name) AS k
    WHERE m.type = 'table' AND k."table" = :table ORDER BY m.name"""

_TO_BIN = """
    SELECT d.notice_id, d.point_id, d.text,
        (SELECT count(*) FROM progress WHERE directive_id = d.id)
        + (SELECT count(*) FROM extensions WHERE directive_id = d.id) AS answers
    FROM directives AS d WHERE d.id = :id"""

_CONTENTS = """
    SELECT b.id, b.directive_id, b.text, b.answers, b.deleted_on, p.label,
        n.number, n.issued_on, n.meeting_on, n.source_name
    FROM deleted_directives AS b
    JOIN points AS p ON p.id = b.point_id
    JOIN notices AS n ON n.id = b.notice_id
    ORDER BY b.id DESC"""
