"""The one connection to the register: explicit transactions, and errors a person can mend."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop_app.errors import (
    DiskFull,
    KnownError,
    NotAllowed,
    RegisterDamaged,
    RegisterGone,
    RegisterInUse,
    RegisterProblem,
    RegisterReadOnly,
)

_SECONDS_TO_WAIT_FOR_A_LOCK = 1.0
_NO_PARAMETERS: Mapping[str, object] = {}
_NO_TEXT = "Could not decode to UTF-8"
_PRIMARY_CODE = 0xFF  # the extended codes of SQLite keep their kind in the low byte

_MENDABLE: dict[int, type[RegisterProblem]] = {
    sqlite3.SQLITE_READONLY: RegisterReadOnly,
    sqlite3.SQLITE_PERM: RegisterReadOnly,
    sqlite3.SQLITE_CANTOPEN: RegisterReadOnly,
    sqlite3.SQLITE_BUSY: RegisterInUse,
    sqlite3.SQLITE_LOCKED: RegisterInUse,
    sqlite3.SQLITE_CORRUPT: RegisterDamaged,
    sqlite3.SQLITE_NOTADB: RegisterDamaged,
    sqlite3.SQLITE_IOERR: RegisterProblem,
}


def plain_connection(path: Path | None) -> sqlite3.Connection:
    """SQLite's own connection with the register's settings; None gives one in memory."""
    raw = sqlite3.connect(
        str(path) if path else ":memory:",
        timeout=_SECONDS_TO_WAIT_FOR_A_LOCK,
        isolation_level=None,
        # A copy in memory may be made on one thread and handed over to another.
        check_same_thread=path is not None,
    )
    raw.row_factory = sqlite3.Row
    for pragma in (
        "PRAGMA foreign_keys = ON",
        "PRAGMA synchronous = FULL",
        "PRAGMA trusted_schema = OFF",  # a register from elsewhere brings no functions along
        "PRAGMA cache_size = -16000",  # 16 MB: the list's indexes of 100,000 directives
        "PRAGMA temp_store = MEMORY",  # what is sorted stays off the disk
    ):
        raw.execute(pragma)
    return raw


def known_error(error: sqlite3.Error, path: Path | None) -> KnownError | None:
    """What a person can do about `error`; None where it is a bug."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # Python, not SQLite, says this of text that is none, and gives it no number.
        damaged = str(error).startswith(_NO_TEXT)
        return RegisterDamaged(path=path or "") if damaged else None
    primary = code & _PRIMARY_CODE
    if primary == sqlite3.SQLITE_READONLY and path is None:
        return only_looked_at()
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return RegisterGone(path=path or "")
    if primary == sqlite3.SQLITE_FULL:
        return DiskFull(name=path.name if path else "")
    kind = _MENDABLE.get(primary)
    return kind(path=path or "") if kind else None


def only_looked_at() -> NotAllowed:
    """What is said of a change to a copy that lives in memory."""
    return NotAllowed(
        reason_vi="Bản này mở chỉ để xem, không ghi được: hãy làm việc trong sổ đang dùng.",
        reason_en="This copy is open only to look at: work in the register itself.",
    )


@contextmanager
def explained(path: Path | None) -> Iterator[None]:
    """The one edge at which SQLite's errors become sentences."""
    try:
        yield
    except sqlite3.Error as error:
        known = known_error(error, path)
        if known is None:
            raise
        raise known from error
    except UnicodeDecodeError as error:  # a name in the file's own outline is no text
        raise RegisterDamaged(path=path or "") from error


class Connection:
    """Asks and changes the register; it belongs to the thread that opened it."""

    def __init__(self, raw: sqlite3.Connection, path: Path | None) -> None:
        self.raw = raw
        self.path = path
        self._taken_back = 0  # transactions of which nothing was kept

    def rows(
        self, sql: str, parameters: Mapping[str, object] = _NO_PARAMETERS
    ) -> list[sqlite3.Row]:
        """Every row of the answer."""
        with explained(self.path):
            return self.raw.execute(sql, parameters).fetchall()

    def row(
        self, sql: str, parameters: Mapping[str, object] = _NO_PARAMETERS
    ) -> sqlite3.Row | None:
        """The first row of the answer, or None."""
        with explained(self.path):
            found: sqlite3.Row | None = self.raw.execute(sql, parameters).fetchone()
            return found

    def value(self, sql: str, parameters: Mapping[str, object] = _NO_PARAMETERS) -> Any:
        """The first column of the first row, or None."""
        found = self.row(sql, parameters)
        return found[0] if found else None

    def tuples(
        self, sql: str, parameters: Mapping[str, object] = _NO_PARAMETERS
    ) -> list[tuple[Any, ...]]:
        """Every row as a plain tuple: for the answers with a row for each directive."""
        with explained(self.path):
            cursor = self.raw.cursor()
            cursor.row_factory = None
            return cursor.execute(sql, parameters).fetchall()

    def grouped(
        self, by: str, sql: str, parameters: Mapping[str, object] = _NO_PARAMETERS
    ) -> dict[int, list[sqlite3.Row]]:
        """Every row of the answer, by the number in the column `by`, each in its order."""
        found: dict[int, list[sqlite3.Row]] = defaultdict(list)
        for row in self.rows(sql, parameters):
            found[row[by]].append(row)
        return found

    def columns(
        self,
        names: Sequence[str],
        source: str,
        parameters: Mapping[str, object] = _NO_PARAMETERS,
    ) -> list[list[Any]]:
        """Each named column of what `source` selects, whole and in its order.

        For the answers with a row for each directive: SQLite writes a column as one text, which
        costs a quarter of a Python object for each row.
        """
        joined = ", ".join(f"json_group_array({name})" for name in names)
        row = self.row(f"SELECT {joined} FROM ({source})", parameters)
        return [json.loads(column) for column in row] if row else [[] for _ in names]

    def ids(self, source: str, parameters: Mapping[str, object] = _NO_PARAMETERS) -> list[int]:
        """The numbers that `source` selects as `id`, in its order."""
        return self.columns(("id",), source, parameters)[0]

    def run(self, sql: str, parameters: Mapping[str, object] = _NO_PARAMETERS) -> int:
        """Change something inside a transaction; the number of the row put in."""
        assert self.raw.in_transaction, "a change outside a transaction"  # noqa: S101  a bug
        with explained(self.path):
            return self.raw.execute(sql, parameters).lastrowid or 0

    def run_many(self, sql: str, parameters: Iterable[Mapping[str, object]]) -> None:
        """The same change for many rows inside a transaction."""
        assert self.raw.in_transaction, "a change outside a transaction"  # noqa: S101  a bug
        with explained(self.path):
            self.raw.executemany(sql, parameters)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is changed inside is kept, or nothing of it.

        Raises NotAllowed while a long change of this connection is between two of its steps.
        """
        if self.raw.in_transaction:
            raise NotAllowed(
                reason_vi="Sổ đang được ghi dở một việc dài: hãy chờ xong hoặc dừng việc đó.",
                reason_en="A long change is being written: wait for its end or stop it.",
            )
        with explained(self.path):
            self.raw.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.raw.execute("COMMIT")
            except BaseException:
                self._taken_back += 1
                # A full disk may have ended the transaction already.
                if self.raw.in_transaction:
                    self.raw.execute("ROLLBACK")
                raise

    @contextmanager
    def one_state(self) -> Iterator[None]:
        """All that is asked inside is answered from one state, whoever writes meanwhile."""
        if self.raw.in_transaction:  # a long change is between two of its steps
            yield
            return
        with explained(self.path):
            self.raw.execute("BEGIN DEFERRED")
            try:
                yield
            finally:
                if self.raw.in_transaction:
                    self.raw.execute("ROLLBACK")

    def teach(self, name: str, function: Callable[[str], str]) -> None:
        """Let SQL call `function` by `name` from now on."""
        try:
            self.raw.create_function(name, 1, function, deterministic=True)
        except sqlite3.OperationalError as error:
            # SQLite refuses while an answer is half read: damage broke off the one before.
            raise RegisterDamaged(path=self.path or "") from error

    def state(self) -> tuple[int, int, int]:
        """Numbers that are others after any change, by this connection or any other.

        SQLite goes on counting where a change is taken back: that is counted beside it.
        """
        with explained(self.path):
            others = self.raw.execute("PRAGMA data_version").fetchone()[0]
        return self.raw.total_changes, self._taken_back, others

    def close(self) -> None:
        """Let the file go."""
        self.raw.close()
