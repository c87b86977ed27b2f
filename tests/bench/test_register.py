"""What one change, one backup, one search and a thousand notices cost."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.register.copies import copy_register
from desktop_app.register.register import Register
from desktop_app.tracking.progress import NewProgress, Status
from tests.bench.conftest import AgainstFloor
from tests.bench.invented_years import EACH, TODAY
from tests.register.given import a_directive, a_notice


@pytest.fixture
def register(path: Path) -> Iterator[Register]:
    opened = Register.open(path, today=TODAY)
    yield opened
    opened.close()


def test_one_answer_with_its_history(
    register: Register, path: Path, tmp_path: Path, against_floor: AgainstFloor
) -> None:
    bare = sqlite3.connect(tmp_path / "bare.db", isolation_level=None)
    bare.executescript("PRAGMA synchronous = FULL; CREATE TABLE t (id INTEGER PRIMARY KEY, w)")

    def bare_transaction() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO t (w) VALUES (?)", ("Đã trình UBND tỉnh",))
        bare.execute("COMMIT")

    entry = NewProgress(reported_on=TODAY, text="Đã trình UBND tỉnh", status=Status.IN_PROGRESS)
    against_floor(
        f"one answer with its history event, {path.stem}",
        lambda: register.follow_up.add_progress([1], entry),
        floor="a bare SQLite transaction",
        floor_work=bare_transaction,
        goal=2.0,
    )
    bare.close()


@pytest.mark.usefixtures("register")  # open meanwhile, as it is in the window
def test_a_copy_as_each_half_hour_makes_it(
    path: Path, tmp_path: Path, against_floor: AgainstFloor
) -> None:
    against_floor(
        f"a verified copy, {path.stem}",
        lambda: copy_register(path, tmp_path / "copy.dondoc", long_look=False),
        floor="a plain copy of the file",
        floor_work=lambda: shutil.copyfile(path, tmp_path / "plain.dondoc"),
        goal=1.5,
    )


@pytest.mark.usefixtures("register")  # open meanwhile, as it is in the window
def test_a_copy_beside_one_that_the_disk_has_too(
    path: Path, tmp_path: Path, against_floor: AgainstFloor
) -> None:
    def plain_copy() -> None:
        with (tmp_path / "plain.dondoc").open("wb") as copy, path.open("rb") as source:
            shutil.copyfileobj(source, copy, 1 << 20)
            copy.flush()
            os.fsync(copy.fileno())

    against_floor(
        f"a verified copy, {path.stem}",
        lambda: copy_register(path, tmp_path / "copy.dondoc", long_look=False),
        floor="a plain copy that is on the disk",
        floor_work=plain_copy,
        goal=1.5,
    )


@pytest.mark.parametrize("notices", [100])
def test_taking_in_grows_with_what_is_taken_in(
    tmp_path: Path, against_floor: AgainstFloor, notices: int
) -> None:
    """Ten times as many notices, ten times the time: nothing looks through what is there."""

    def take_in(many: int) -> None:
        path = tmp_path / f"{many}.dondoc"
        path.unlink(missing_ok=True)
        register = Register.open(path, today=TODAY)
        for number in range(many):
            work = (a_directive(f"Rà soát hồ sơ thứ {number}-{n}") for n in range(EACH))
            register.notices.add(*a_notice(*work, number=f"{number + 1}/TB"), today=TODAY)
        register.close()

    against_floor(
        f"taking in {notices * 10} notices",
        take_in,
        floor=f"taking in {notices}",
        floor_work=lambda: take_in(notices),
        goal=11.0,
        each_with=[notices * 10],
    )
