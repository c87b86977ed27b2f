"""A register in a folder of its own, opened as often as a test likes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.register.register import Register
from desktop_app.tracking.listing import ListingFilter
from tests.register.given import AGENCIES, TODAY, a_clock, a_directive, a_notice


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "van phong" / "sổ.dondoc"


@pytest.fixture
def opened(path: Path) -> Iterator[Callable[[], Register]]:
    """Opens the register at `path` anew each time; what was open before is closed."""
    registers: list[Register] = []

    def open_again() -> Register:
        for earlier in registers:
            earlier.close()
        registers[:] = [
            Register.open(path, today=TODAY, seed=AGENCIES, who="Lan", now=a_clock())
        ]
        return registers[0]

    yield open_again
    for register in registers:
        register.close()


@pytest.fixture
def register(opened: Callable[[], Register]) -> Register:
    return opened()


@pytest.fixture
def work(register: Register) -> int:
    """The number of one directive due on 30/11/2026."""
    register.notices.add(*a_notice(a_directive()), today=TODAY)
    return int(register.directives.listing(ListingFilter(), today=TODAY).ids[0])
