"""A part of the register: it owns one kind of call, over the one connection."""

import sqlite3
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from functools import wraps
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from desktop_app.errors import RegisterDamaged
from desktop_app.register.connection import Connection, explained


class Part:
    """What every part has; a call that only reads is marked with `reading`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def path(self) -> Path | None:
        """Where the register lies; None when it lives in memory."""
        return self._connection.path


_Owner = TypeVar("_Owner", bound=Part)
_Asked = ParamSpec("_Asked")
_Answer = TypeVar("_Answer")
_Told = TypeVar("_Told")

# How a stored value says that it is none of ours: a day "2026-1q-30", a state "not_stabted",
# words where a number stood, the number of a row that is not there, or is past all memory.
_UNREADABLE = (
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    OverflowError,
    MemoryError,
)


def reading(
    ask: Callable[Concatenate[_Owner, _Asked], _Answer],
) -> Callable[Concatenate[_Owner, _Asked], _Answer]:
    """For what only reads: a value that the program never wrote is damage, not a bug.

    SQLite finds no fault in a byte that changed within a value: it shows when the value is
    turned into a day or a state. The cause stays with the error for the log.
    """

    @wraps(ask)
    def ask_and_explain(
        owner: _Owner, /, *args: _Asked.args, **kwargs: _Asked.kwargs
    ) -> _Answer:
        with _readable(owner.path):
            return ask(owner, *args, **kwargs)

    return ask_and_explain


def reading_in_steps(
    ask: Callable[Concatenate[_Owner, _Asked], Generator[_Told, None, _Answer]],
) -> Callable[Concatenate[_Owner, _Asked], Generator[_Told, None, _Answer]]:
    """The same for what reads a step at a time."""

    @wraps(ask)
    def ask_and_explain(
        owner: _Owner, /, *args: _Asked.args, **kwargs: _Asked.kwargs
    ) -> Generator[_Told, None, _Answer]:
        with closing(ask(owner, *args, **kwargs)) as steps:
            while True:
                with _readable(owner.path):
                    try:
                        told = next(steps)
                    except StopIteration as end:
                        answer: _Answer = end.value
                        return answer
                yield told

    return ask_and_explain


@contextmanager
def _readable(path: Path | None) -> Iterator[None]:
    with explained(path):
        try:
            yield
        except _UNREADABLE as error:
            raise RegisterDamaged(path=path or "") from error
        except sqlite3.OperationalError as error:
            # The questions never change: one that is not understood met a broken outline.
            if getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_ERROR:
                raise
            raise RegisterDamaged(path=path or "") from error
