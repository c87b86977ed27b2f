import pytest

from desktop_app.reports.column_widths import shared


def test_columns_without_texts_keep_their_least() -> None:
    assert shared(50, [5, 10], [[], [30]]) == [5, 45]


def test_together_they_fill_the_width() -> None:
    widths = shared(100, [5, 5, 5], [[100, 20], [50], [10, 10]])
    assert sum(widths) == pytest.approx(100, abs=1.5)


def test_longer_texts_get_the_wider_column() -> None:
    few, many = shared(60, [5, 5], [[40, 40], [160, 160]])
    assert few < many


def test_no_column_falls_below_its_least() -> None:
    assert shared(30, [20, 5], [[1], [500]]) == [20, 10]


def test_a_page_too_narrow_for_the_least_widths_keeps_them() -> None:
    assert shared(20, [20, 15], [[9], [500]]) == [20, 15]


def test_nothing_to_say_is_no_trouble() -> None:
    assert shared(90, [20, 15], [[], []]) == [20, 15]
