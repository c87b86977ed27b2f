"""Which copies stay, whatever stands in the folder."""

from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as some

from desktop_app.tracking.backup_copies import (
    CopyCounts,
    KeptCopy,
    copy_name,
    moment_of,
    outlived,
)

NOW = datetime(2026, 11, 25, 9, 30)  # noqa: DTZ001  the PC's own hour


def a_copy(minutes_ago: int, rows: int | None = 100) -> KeptCopy:
    moment = NOW - timedelta(minutes=minutes_ago)
    counts = None if rows is None else CopyCounts(0, rows, 0)
    return KeptCopy(Path("sao"), copy_name("sổ", moment), moment, counts)


FOLDERS = some.lists(
    some.builds(a_copy, some.integers(-3_000, 800_000), some.none() | some.integers(0, 1_000)),
    unique_by=lambda copy: copy.moment,
)


def ages_kept(copies: list[KeptCopy]) -> set[KeptCopy]:
    return set(copies) - set(outlived(copies, NOW))


@given(FOLDERS)
def test_the_newest_readable_copy_and_all_unreadable_ones_stay(copies: list[KeptCopy]) -> None:
    kept = ages_kept(copies)
    readable = [copy for copy in copies if copy.counts]
    if readable:
        assert max(readable, key=lambda copy: copy.moment) in kept
    assert {copy for copy in copies if copy.counts is None} <= kept


@given(FOLDERS)
def test_each_day_of_thirty_and_each_month_of_twelve_keeps_a_copy(
    copies: list[KeptCopy],
) -> None:
    kept = {copy.moment for copy in ages_kept(copies) if copy.counts}
    for copy in (copy for copy in copies if copy.counts):
        age = NOW - copy.moment
        if age <= timedelta(hours=24):
            assert copy.moment in kept
        if age <= timedelta(days=30):
            assert copy.moment.date() in {moment.date() for moment in kept}
        if age <= timedelta(days=366):
            months = {(moment.year, moment.month) for moment in kept}
            assert (copy.moment.year, copy.moment.month) in months


@given(FOLDERS)
def test_nothing_goes_for_a_newest_copy_that_lost_more_than_a_fifth(
    copies: list[KeptCopy],
) -> None:
    gone = outlived(copies, NOW)
    readable = [copy for copy in copies if copy.counts]
    for copy in gone:
        newest = max(readable, key=lambda one: one.moment)
        assert newest.counts is not None
        assert copy.counts is not None
        assert newest.counts.rows * 5 >= copy.counts.rows * 4


@given(FOLDERS)
def test_a_second_look_finds_nothing_more_to_remove(copies: list[KeptCopy]) -> None:
    assert outlived(list(ages_kept(copies)), NOW) == []


def test_of_two_copies_of_an_older_day_the_earlier_one_goes() -> None:
    now, late, early = a_copy(0), a_copy(3 * 1440), a_copy(3 * 1440 + 60)
    assert outlived([early, now, late], NOW) == [early]


def test_a_copy_stays_while_the_newest_has_a_fifth_less() -> None:
    late, early = a_copy(3 * 1440), a_copy(3 * 1440 + 60)
    assert outlived([a_copy(0, rows=79), late, early], NOW) == []
    assert outlived([a_copy(0, rows=80), late, early], NOW) == [early]


def test_a_name_says_when_and_no_other_name_does() -> None:
    assert copy_name("sổ", NOW) == "sổ_2026-11-25_0930.dondoc"
    assert copy_name("sổ", NOW, [copy_name("sổ", NOW)]) == "sổ_2026-11-25_093000.dondoc"
    assert moment_of("sổ_2026-11-25_0930.dondoc", "sổ") == NOW
    assert moment_of("sổ_2026-11-25_093000.dondoc", "sổ") == NOW
    for name in (
        "sổ_2026-11-25.dondoc",
        "sổ 2_2026-11-25_0930.dondoc",
        "sổ_2026-13-25_0930.dondoc",
    ):
        assert moment_of(name, "sổ") is None
