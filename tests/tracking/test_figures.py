"""Figures, days and hours are written as the office writes them."""

from datetime import date, datetime

import pytest

from desktop_app.tracking.figures import NO_BREAK, day_text, hour_text, percent, together, whole


@pytest.mark.parametrize(
    ("number", "vietnamese", "english"),
    [
        (0, "0", "0"),
        (999, "999", "999"),
        (1284, "1.284", "1,284"),
        (-1284567, "-1.284.567", "-1,284,567"),
    ],
)
def test_thousands_are_pointed(number: int, vietnamese: str, english: str) -> None:
    assert whole(number) == vietnamese
    assert whole(number, "en") == english


def test_a_percentage_never_ends_a_line_before_its_sign() -> None:
    assert percent(21.44, places=1) == f"21,4{NO_BREAK}%"
    assert percent(50) == f"50{NO_BREAK}%"


def test_english_sets_no_blank_before_the_sign() -> None:
    assert percent(21.44, "en", places=1) == "21.4%"


def test_a_figure_stays_on_one_line_with_what_it_counts() -> None:
    assert together("Quá hạn 1.284 ngày") == f"Quá hạn 1.284{NO_BREAK}ngày"
    assert together("2 lần; mốc cũ: 30/09/2026, 15/11/2026") == (
        f"2{NO_BREAK}lần; mốc cũ: 30/09/2026, 15/11/2026"
    )
    assert together("báo cáo 12/11/2026 rồi") == "báo cáo 12/11/2026 rồi"


def test_days_and_hours_have_their_leading_zeros() -> None:
    assert day_text(date(2026, 1, 5)) == "05/01/2026"
    assert day_text(None) == ""
    assert hour_text(datetime(2026, 1, 5, 7, 3)) == "07:03"  # noqa: DTZ001  the PC's own hour
