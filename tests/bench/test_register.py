"""What one change, one backup and one search cost."""

import shutil
import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.register.register import Register
from desktop_app.tracking.listing import Grouping, ListingFilter
from desktop_app.tracking.progress import NewProgress, Status
from tests.bench.conftest import AgainstFloor
from tests.register.given import AGENCIES, TODAY, a_directive, a_notice

NOTICES, DIRECTIVES_EACH = 100, 20


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bench") / "so.dondoc"


@pytest.fixture(scope="module")
def register(path: Path) -> Iterator[Register]:
    filled = Register.open(path, today=TODAY, seed=AGENCIES)
    for place in range(NOTICES):
        directives = (
            a_directive(
                f"Rà soát, báo cáo việc thứ {place}-{n}: quỹ đất, vốn đầu tư, hồ sơ tồn đọng",
                due=TODAY + timedelta(days=(place + n) % 60 - 20),
            )
            for n in range(DIRECTIVES_EACH)
        )
        notice, original = a_notice(*directives, number=f"{place + 1}/TB-VPUBND")
        filled.notices.add(notice, original, today=TODAY)
    yield filled
    filled.close()


def test_one_answer_with_its_history(
    register: Register, tmp_path: Path, against_floor: AgainstFloor
) -> None:
    bare = sqlite3.connect(tmp_path / "bare.db", isolation_level=None)
    bare.executescript("PRAGMA synchronous = FULL; CREATE TABLE t (id INTEGER PRIMARY KEY, w)")

    def bare_transaction() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO t (w) VALUES (?)", ("Đã trình UBND tỉnh",))
        bare.execute("COMMIT")

    entry = NewProgress(reported_on=TODAY, text="Đã trình UBND tỉnh", status=Status.IN_PROGRESS)
    against_floor(
        "one answer with its history event",
        lambda: register.follow_up.add_progress([1], entry),
        floor="a bare SQLite transaction",
        floor_work=bare_transaction,
        goal=2.0,
    )
    bare.close()


def test_a_backup(
    register: Register, path: Path, tmp_path: Path, against_floor: AgainstFloor
) -> None:
    against_floor(
        "a verified backup of 2,000 directives",
        lambda: register.keeping.back_up(tmp_path / "copy.dondoc"),
        floor="a plain copy of the file",
        floor_work=lambda: shutil.copyfile(path, tmp_path / "plain.dondoc"),
        goal=1.5,
    )


def test_a_search_as_she_types(register: Register, against_floor: AgainstFloor) -> None:
    def search(words: str) -> None:
        wanted = ListingFilter(words=words, grouping=Grouping.NONE)
        register.directives.lines(
            register.directives.listing(wanted, today=TODAY).ids[:256], today=TODAY
        )

    against_floor(
        "ids and first page for “ton dong”, 2,000 hits",
        lambda: search("ton dong"),
        floor="the same page without a search",
        floor_work=lambda: search(""),
        goal=2.0,
    )
