"""The first rows of the list, found without reading the others.

Whoever opens the window, sorts or types sees a screen of rows: these are enough of them to
paint it, under whole heads, whatever the register holds. What they have in common no later row
has, so that the one way to bring rows into their order is used on these alone.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import timedelta
from functools import cached_property

from desktop_app.register.connection import Connection
from desktop_app.register.list_order import Among, that_count
from desktop_app.register.list_questions import Question
from desktop_app.register.stored_values import sure_day_of
from desktop_app.tracking.listing import Grouping, SortColumn, SortTerm

MANY = 1_000  # rows: enough of them answer most searches with a screen of hits


def first_among(
    connection: Connection, grouping: Grouping, sorts: Sequence[SortTerm]
) -> Among | None:
    """What the first thousand rows or some more have in common; None where no index tells."""
    if grouping is Grouping.NOTICE:
        return _by_place(connection)
    if grouping is Grouping.WEEK:
        return _by_week(connection)
    first, *others = that_count(sorts)
    if grouping is Grouping.NONE and not others and not first.descending:
        if first.column is SortColumn.PLACE:
            return _by_place(connection)
        if first.column in _KEYS:
            return _by_key(connection, _KEYS[first.column])
    return None


def _by_place(connection: Connection) -> Among | None:
    row = connection.row(
        """SELECT notice_day, notice_id FROM directives
        ORDER BY notice_day DESC, notice_id DESC, place LIMIT 1 OFFSET :many""",
        {"many": MANY},
    )
    if row is None:
        return None
    return Among(
        "(notice_day, notice_id) >= (:last_day, :last)", {"last_day": row[0], "last": row[1]}
    )


def _by_key(connection: Connection, key: str) -> Among | None:
    """All up to the value of the last of them: ties are brought into their order later."""
    last = connection.value(
        f"""SELECT {key} FROM directives WHERE {key} IS NOT NULL
        ORDER BY {key} LIMIT 1 OFFSET :many""",
        {"many": MANY},
    )
    return None if last is None else Among(f"{key} <= :last", {"last": last})


def _by_week(connection: Connection) -> Among | None:
    """Whole weeks: their heads count all that is due in them."""
    found = _by_key(connection, "due")
    if found is None:
        return None
    day = sure_day_of(str(found.parameters["last"]))
    sunday = day + timedelta(days=6 - day.weekday())
    return Among(found.sql, {"last": sunday.isoformat()})


_KEYS = {SortColumn.TEXT: "text_key", SortColumn.DUE: "due"}


class FirstHits:
    """Says which of some rows answer a question: a search of few words takes no time."""

    def __init__(self, connection: Connection, ids: Sequence[int]) -> None:
        self._connection = connection
        self._ids = json.dumps(list(ids))

    def of(self, question: Question) -> Iterable[int]:
        """The rows that it says yes to."""
        if question.is_search:
            return self._words.ids(question.sql, question.parameters)
        return self._connection.ids(
            f"""SELECT id FROM ({question.sql})
            WHERE id IN (SELECT value FROM json_each(:first_ids))""",
            {**question.parameters, "first_ids": self._ids},
        )

    @cached_property
    def _words(self) -> Connection:
        """The words of these rows alone, in a search index of their own that is never stored.

        FTS5 finds the hits in the order of their numbers: in the whole index it would go
        through a million to tell which of them stand first in the list.
        """
        # A copy of the register may be made on one thread and handed over to another.
        raw = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        raw.row_factory = sqlite3.Row
        raw.execute(
            """CREATE VIRTUAL TABLE search USING fts5
            (words, tokenize = 'unicode61 remove_diacritics 0', content = '')"""
        )
        raw.execute("BEGIN")
        words = self._connection.tuples(
            """SELECT s.rowid, s.words FROM json_each(:first_ids) AS wanted
            JOIN search AS s ON s.rowid = wanted.value""",
            {"first_ids": self._ids},
        )
        raw.executemany("INSERT INTO search (rowid, words) VALUES (?, ?)", words)
        raw.execute("COMMIT")
        return Connection(raw, None)
