"""Opening the register and setting the desk on it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from desktop_app.desk.desk import Desk
from desktop_app.desk.place import is_gone
from desktop_app.errors import RegisterGone, RegisterMissing
from desktop_app.intake.known_agencies import known_agencies
from desktop_app.register.register import Register


@contextmanager
def desk_to_look(copy: Path) -> Iterator[Desk]:
    """The desk over a copy of the register, in memory: every change is NotAllowed.

    Raises RegisterProblem in one of its kinds. The copy is closed at the end.
    """
    # Only who looks into a copy waits for it to be loaded.
    from desktop_app.register.looking import looked_into  # noqa: PLC0415

    register = looked_into(copy)
    try:
        yield Desk(register)
    finally:
        register.close()


@contextmanager
def open_desk(
    path: Path, *, today: date, who: str = "", may_make: bool = True, anew: bool = False
) -> Iterator[Desk]:
    """The desk over the register at `path`, made with the known agencies when it is new.

    Without `may_make` nothing is made: RegisterMissing where nothing stands. Where copies lie
    beside, only `anew` makes another one in the place of a register that is gone.
    Raises RegisterProblem in one of its kinds. The register is closed at the end.
    """
    if not anew and is_gone(path):
        raise RegisterGone(path=path)
    if not may_make and not os.path.lexists(path):
        raise RegisterMissing(path=path)
    register = Register.open(path, today=today, seed=known_agencies, who=who)
    try:
        yield Desk(register)
    finally:
        register.close()
