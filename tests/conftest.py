"""What every test stands on: no screen to see, a small one to fill, and a fixed office."""

import os
import secrets
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.register import opening

_SCREEN = Path(__file__).with_name("screen.json")  # 1366 x 768, the least that offices have
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    # Qt parts the arguments of a platform at colons: a path with a drive would be torn.
    told = f":configfile={_SCREEN}" if ":" not in str(_SCREEN) else ""
    os.environ["QT_QPA_PLATFORM"] = f"offscreen{told}"


#: What opens the main window, or every window in turn: a fifth of a second each.
WINDOWS = {"each_window", "window", "empty_window", "start"}
#: By this a register knows its own sheets: none may share it.
REGISTER_ID = "UPDATE settings SET value = ? WHERE name = 'register_id'"


#: A disk that is memory, where the system has one, and what must be free on it.
MEMORY_DISK = Path("/dev/shm")  # noqa: S108  pytest makes a folder of the person's own there
ROOM_NEEDED = 2 << 30  # bytes; the whole run takes a tenth at most


def pytest_configure(config: pytest.Config) -> None:
    """Lay the tests' folders where an fsync costs nothing; benchmarks stay on the real disk.

    Every change of a register is an fsync: they are a third of a room's time on a disk.
    """
    if config.getoption("benchmark_only") or not os.access(MEMORY_DISK, os.W_OK):
        return
    if shutil.disk_usage(MEMORY_DISK).free > ROOM_NEEDED:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY_DISK))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is slow by its kind: many examples, whole windows; the rest says so itself."""
    for item in items:
        has_examples = hasattr(getattr(item, "obj", None), "hypothesis")
        if has_examples or WINDOWS & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session", autouse=True)
def _new_tables_made_once() -> Iterator[None]:
    """Every step of the tables costs 18 ms: a new register gets a copy of what they made.

    The steps themselves are gone through here, and by every register of an older version.
    """
    made = opening.plain_connection(None)
    opening.migrate(made)
    by_steps = opening.migrate

    def migrate(raw: sqlite3.Connection, *, up_to: int | None = None) -> None:
        if up_to is None and not raw.execute("SELECT 1 FROM sqlite_master").fetchone():
            made.backup(raw)
            raw.execute(REGISTER_ID, (secrets.token_hex(8),))
        else:
            by_steps(raw, up_to=up_to)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening, "migrate", migrate)
        yield
    made.close()
