"""Every change with its event, and back again: undo and redo are events of their own.

A row put in stands in its table until a later event holds it as `before`; so each version of a
row is kept once, and walking back through the events gives the register of any past day.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desktop_app.errors import NotAllowed
from desktop_app.register.connection import Connection
from desktop_app.register.part import Part, reading, reading_in_steps
from desktop_app.register.row_changes import RowChange, rows_in, text_of
from desktop_app.register.search import SearchWords
from desktop_app.tracking.steps import ToldAnswer, all_at_once


@dataclass(frozen=True, slots=True)
class HistoryEvent:
    """A change as the detail panel tells it."""

    at: datetime
    who: str
    what: str


def of_several(what: str, directives: Sequence[int]) -> str:
    """How an event is called: with their number where it changes several directives."""
    return what if len(directives) == 1 else f"{what} {len(directives)} nhiệm vụ"


class Change:
    """The only way to write: each row is noted as it changes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.rows: list[str] = []  # as the event keeps them
        self.directives: set[int] = set()
        # What `History.keep_words` has yet to look at:
        self.reworded: set[int] = set()  # directives
        self.renamed: set[int] = set()  # agencies that gained or lost a name
        self.retold: set[int] = set()  # notices whose text came or went

    @property
    def connection(self) -> Connection:
        """Through which the change is made: to look before one writes."""
        return self._connection

    def insert(self, table: str, **values: object) -> int:
        """Put a row in; its number. The number is given only when a row comes back."""
        names = ", ".join(values)
        marks = ", ".join(f":{name}" for name in values)
        number = self._connection.run(f"INSERT INTO {table} ({names}) VALUES ({marks})", values)
        self._note(RowChange(table, number, None, {}), {"id": number, **values})
        return number

    def update(self, table: str, number: int, **values: object) -> None:
        """Change some columns of a row; what is the same already is no change."""
        row = self._row(table, number)
        changed = {name: value for name, value in values.items() if row[name] != value}
        if not changed:
            return
        settings = ", ".join(f"{name} = :{name}" for name in changed)
        self._connection.run(
            f"UPDATE {table} SET {settings} WHERE id = :id", {**changed, "id": number}
        )
        before = {name: row[name] for name in changed}
        self._note(RowChange(table, number, before, changed), dict(row))

    def delete(self, table: str, number: int) -> None:
        """Take a row out."""
        row = dict(self._row(table, number))
        self._connection.run(f"DELETE FROM {table} WHERE id = :id", {"id": number})
        self._note(RowChange(table, number, row, None), row)

    def take_back(self, change: RowChange) -> None:
        """Do the opposite of `change`."""
        if change.before is None:
            self.delete(change.table, change.id)
        elif change.after is None:
            self.insert(change.table, **change.before)
        else:
            self.update(change.table, change.id, **change.before)

    def _row(self, table: str, number: int) -> sqlite3.Row:
        row = self._connection.row(f"SELECT * FROM {table} WHERE id = :id", {"id": number})
        assert row is not None, f"{table} {number} is gone"  # noqa: S101  callers have looked
        return row

    def _note(self, change: RowChange, row: dict[str, Any]) -> None:
        self.rows.append(change.text())
        directive = row["id"] if change.table == "directives" else row.get("directive_id")
        if directive is not None:
            self.directives.add(directive)
            self.reworded.add(directive)
        if change.table == "notices" and "text" in (change.before or row):
            self.retold.add(row["id"])
        if change.table == "agency_names":
            self.renamed.add(row["agency_id"])


class History(Part):
    """Writes changes with their events, and takes them back."""

    def __init__(
        self,
        connection: Connection,
        search: SearchWords,
        *,
        who: str,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(connection)
        self._search = search
        self._who = who
        self._now = now
        self._is_past = False  # from `freeze` on

    def day(self) -> date:
        """The day of the clock by which events are dated."""
        return self._now().date()

    def stamp(self) -> tuple[str, str]:
        """When, and by whom, what is changed now is changed."""
        return self._now().isoformat(timespec="milliseconds"), self._who

    @contextmanager
    def change(self, what: str) -> Iterator[Change]:
        """One transaction and one event; nothing changed leaves no event."""
        with self._begun() as change:
            yield change
            if change.rows:
                self._end(change, "change", what, None)

    def undo(self) -> str | None:
        """Take back the last change that stands; what it was, or None."""
        return all_at_once(self.undoing())

    def redo(self) -> str | None:
        """Bring back what was taken back last; what it was, or None after another change."""
        return all_at_once(self.redoing())

    @reading_in_steps
    def undoing(self) -> ToldAnswer[str | None]:
        """What `undo` does, in short steps; closing it before its end leaves all as it was."""
        return self._turned("undo", _TO_UNDO)

    @reading_in_steps
    def redoing(self) -> ToldAnswer[str | None]:
        """What `redo` does, in the same way."""
        return self._turned("redo", _TO_REDO)

    @reading
    def last_changes(self) -> tuple[str | None, str | None]:
        """What `undo` and `redo` would take back and bring back."""
        return self._next_words(_TO_UNDO), self._next_words(_TO_REDO)

    @reading
    def of_directive(self, directive_id: int) -> list[HistoryEvent]:
        """What happened to a directive, oldest first."""
        rows = self._connection.rows(
            """SELECT h.at, h.who, h.what, h.kind FROM history_directives AS d
            JOIN history AS h ON h.id = d.event_id
            WHERE d.directive_id = :directive ORDER BY h.id""",
            {"directive": directive_id},
        )
        return [
            HistoryEvent(
                datetime.fromisoformat(row["at"]), row["who"], _SAID[row["kind"]] + row["what"]
            )
            for row in rows
        ]

    @reading
    def first_day(self) -> date | None:
        """The day of the first event; None before anything happened."""
        at = self._connection.value("SELECT at FROM history ORDER BY id LIMIT 1")
        return datetime.fromisoformat(at).date() if at else None

    def freeze(self) -> None:
        """Let nothing be changed from now on: a past day is only looked at."""
        self._is_past = True

    def _next_words(self, which: str) -> str | None:
        # Without the rows, which may be megabytes: it is asked after each change.
        what: str | None = self._connection.value(f"SELECT what FROM ({which})")
        return what

    def _turned(self, kind: str, which: str) -> ToldAnswer[str | None]:
        row = self._connection.row(which)
        if row is None:
            return None
        what: str = row["what"]
        with self._begun() as change:
            rows = []
            for read in rows_in(row["row_changes"]):
                rows.append(read)
                if len(rows) % _ROWS_READ_A_STEP == 0:
                    yield 0, 1
            for done, turned in enumerate(reversed(rows), 1):
                change.take_back(turned)
                if done % _ROWS_A_STEP == 0:
                    self.keep_many_words(change)
                    yield done, len(rows)
            self._end(change, kind, what, row["change_id"])
            if len(rows) >= _ROWS_A_STEP:
                yield len(rows), len(rows)  # what is written to the disk has its own step
        return what

    @contextmanager
    def _begun(self) -> Iterator[Change]:
        """A change within its transaction, which is kept or taken back whole."""
        if self._is_past:
            raise NotAllowed(
                reason_vi="Sổ tại một ngày đã qua chỉ để xem: hãy quay lại sổ hiện tại để sửa.",
                reason_en="The register of a past day is only looked at: go back to change it.",
            )
        with self._connection.transaction():
            yield Change(self._connection)

    def _end(self, change: Change, kind: str, what: str, change_id: int | None) -> None:
        """Let what is searched follow `change`, and write its event."""
        self.keep_words(change)
        at, who = self.stamp()
        event = self._connection.run(
            """INSERT INTO history (kind, change_id, at, who, what, row_changes)
            VALUES (:kind, :change_id, :at, :who, :what, :row_changes)""",
            {
                "kind": kind,
                "change_id": change_id,
                "at": at,
                "who": who,
                "what": what,
                "row_changes": text_of(change.rows),
            },
        )
        self._connection.run_many(
            """INSERT INTO history_directives (directive_id, event_id)
            VALUES (:directive, :event)""",
            ({"directive": number, "event": event} for number in change.directives),
        )

    def keep_words(self, change: Change) -> None:
        """Let what is searched follow what was changed, at the end of each change."""
        self._search.refresh(change.reworded | self._search.work_of(change.renamed))
        if change.retold:
            self._search.refresh_notices(change.retold)
        for looked_at in (change.reworded, change.renamed, change.retold):
            looked_at.clear()

    def keep_many_words(self, change: Change) -> None:
        """The same at a step of a long change, where many are waiting."""
        if len(change.reworded) >= _REWORDED_AT_ONCE:
            self.keep_words(change)


_ROWS_A_STEP = 100
_ROWS_READ_A_STEP = 2_000

# Of directives: FTS5 writes a piece of its index for each time, and merges many small pieces.
_REWORDED_AT_ONCE = 200

_SAID = {"change": "", "undo": "hoàn tác: ", "redo": "làm lại: "}

# The last change whose own last event is not an undo, and the event that made it stand.
_TO_UNDO = """
    SELECT h.id AS change_id, h.what, coalesce(
        (SELECT r.row_changes FROM history AS r
         WHERE r.change_id = h.id AND r.kind = 'redo' ORDER BY r.id DESC LIMIT 1),
        h.row_changes) AS row_changes
    FROM history AS h
    WHERE h.kind = 'change' AND coalesce(
        (SELECT e.kind FROM history AS e WHERE e.change_id = h.id ORDER BY e.id DESC LIMIT 1),
        'redo') = 'redo'
    ORDER BY h.id DESC LIMIT 1"""

# The last undo since the last change that has not been brought back.
_TO_REDO = """
    SELECT u.change_id, u.what, u.row_changes
    FROM history AS u
    WHERE u.kind = 'undo'
        AND u.id > coalesce((SELECT max(id) FROM history WHERE kind = 'change'), 0)
        AND NOT EXISTS (SELECT 1 FROM history AS r
            WHERE r.change_id = u.change_id AND r.id > u.id)
    ORDER BY u.id DESC LIMIT 1"""
