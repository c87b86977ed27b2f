"""A register with bytes gone wrong gives its answers or a sentence, and never a trace."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.errors import KnownError, RegisterDamaged
from desktop_app.register.register import Register
from desktop_app.tracking.listing import Grouping, ListingFilter
from tests.register.given import AGENCIES, TODAY, a_directive, a_notice

COPIES = 40
FLIPS = 20


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A register with a few notices, as its bytes."""
    path = tmp_path_factory.mktemp("nguyên vẹn") / "a.dondoc"
    register = Register.open(path, today=TODAY, seed=AGENCIES)
    for number in range(12):
        work = [a_directive(f"Việc {number}.{at}", helpers=("SXD",)) for at in range(5)]
        register.notices.add(
            *a_notice(*work, number=f"{number}/TB", undecided=2, noted=1), today=TODAY
        )
    register.close()
    return path.read_bytes()


def _flipped(whole: bytes, seed: int) -> bytes:
    """`whole` with bits gone wrong behind its header, which is looked at by itself."""
    dice = random.Random(seed)  # noqa: S311  the same damage every time
    content = bytearray(whole)
    for _ in range(FLIPS):
        content[dice.randrange(100, len(content))] ^= 1 << dice.randrange(8)
    return bytes(content)


def _looked_at(register: Register) -> list[Callable[[], object]]:
    looks: list[Callable[[], object]] = [
        lambda grouping=grouping: register.directives.lines(
            register.directives.listing(ListingFilter(grouping=grouping), today=TODAY).ids,
            today=TODAY,
        )
        for grouping in Grouping
    ]
    return [
        *looks,
        lambda: register.directives.listing(ListingFilter(words="viec"), today=TODAY),
        lambda: register.directives.one(3, today=TODAY),
        lambda: register.history.of_directive(3),
        lambda: register.directives.counts(today=TODAY),
        lambda: register.agencies.counts(today=TODAY),
        lambda: register.reports.lines(today=TODAY),
        lambda: register.points.of_notice(2),
        register.notices.all,
        register.points.undecided,
        register.office.calendar,
        register.keeping.check,
        register.history.undo,
    ]


@pytest.mark.parametrize("seed", range(COPIES))
def test_twenty_bytes_gone_wrong_give_answers_or_a_sentence(
    whole: bytes, seed: int, tmp_path: Path
) -> None:
    path = tmp_path / "a.dondoc"
    path.write_bytes(_flipped(whole, seed))
    try:
        register = Register.open(path, today=TODAY)
    except KnownError as error:
        assert str(path) in str(error)  # noqa: PT017  opening may also succeed
        return
    with closing(register):
        for look in _looked_at(register):
            try:
                look()
            except KnownError as error:
                assert str(error)  # noqa: PT017  most looks succeed


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("status", "'not_stabted'"),
        ("due", "'2026-1q-30'"),
        ("text", "CAST(x'56e1' AS TEXT)"),
        ("due", "7"),
    ],
)
def test_a_value_that_the_program_never_wrote_is_damage(
    whole: bytes, column: str, value: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.dondoc"
    path.write_bytes(whole)
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("PRAGMA ignore_check_constraints = ON")
        raw.execute(f"UPDATE directives SET {column} = {value} WHERE id = 3")
    with closing(Register.open(path, today=TODAY)) as register:
        with pytest.raises(RegisterDamaged, match=r"a\.dondoc"):
            register.directives.lines([3], today=TODAY)
        assert len(register.directives.lines([4], today=TODAY)) == 1


def test_an_outline_that_no_longer_fits_is_damage(whole: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.dondoc"
    path.write_bytes(whole)
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("ALTER TABLE reports RENAME COLUMN first TO fjrst")
    register = Register.open(path, today=TODAY)
    with closing(register), pytest.raises(RegisterDamaged, match=r"a\.dondoc"):
        register.reports.lines(today=TODAY)


def test_a_register_cut_at_any_page_is_damaged_and_left_to_the_byte(
    whole: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "a.dondoc"
    size = int.from_bytes(whole[16:18], "big")
    for pages in range(1, len(whole) // size):
        for cut in (pages * size, pages * size - 1, pages * size + 100):
            path.write_bytes(whole[:cut])
            with pytest.raises(RegisterDamaged, match=r"a\.dondoc"):
                Register.open(path, today=TODAY)
            assert path.read_bytes() == whole[:cut]
