"""Writing files for several things one by one: a plain function, fit for any thread."""

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from typing import TypeVar

from desktop_app.errors import FolderMissing, KnownError
from desktop_app.tracking.steps import OnStep, unheard

_Thing = TypeVar("_Thing")
_Made = TypeVar("_Made")


def write_each(
    things: Sequence[_Thing],
    folder: Path,
    write: Callable[[_Thing], _Made],
    *,
    stop: Event | None = None,
    on_file: OnStep = unheard,
) -> tuple[tuple[_Made, ...], KnownError | None]:
    """What `write` made of each in `folder`, and what ended it before all were done.

    It ends early, with what stands by then, once `stop` is set or one cannot be written.
    """
    if not folder.is_dir():
        return (), FolderMissing(name=str(folder))
    made: list[_Made] = []
    for thing in things:
        if stop is not None and stop.is_set():
            break
        try:
            made.append(write(thing))
        except KnownError as error:
            return tuple(made), error
        on_file(len(made), len(things))
    return tuple(made), None
