"""A date as it is typed in a hurry."""

from datetime import date

import pytest

from desktop_app.ui.typed_date import typed_date

NEAR = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("15/3/2026", date(2026, 3, 15)),
        ("05-03-26", date(2026, 3, 5)),
        ("1.12.2026", date(2026, 12, 1)),
        ("150326", date(2026, 3, 15)),
        (" 7 / 11 / 2026 ", date(2026, 11, 7)),
    ],
)
def test_a_whole_date_is_read_day_first(words: str, day: date) -> None:
    assert typed_date(words, near=NEAR) == day


@pytest.mark.parametrize("words", ["", "31/9", "hôm nay", "15/13", "29/2/2025", "15"])
def test_what_is_no_day_is_none(words: str) -> None:
    assert typed_date(words, near=NEAR) is None


def test_a_missing_year_brings_the_day_nearest_to_today() -> None:
    assert typed_date("15/1", near=NEAR) == date(2027, 1, 15)
    assert typed_date("15/10", near=NEAR) == date(2026, 10, 15)


def test_a_missing_year_of_a_due_day_never_lies_before_the_notice() -> None:
    assert typed_date("15/10", near=NEAR, earliest=NEAR) == date(2027, 10, 15)
    assert typed_date("23/11", near=NEAR, earliest=NEAR) == NEAR


def test_the_29th_of_february_waits_for_its_year() -> None:
    assert typed_date("29/2", near=NEAR, earliest=NEAR) == date(2028, 2, 29)
