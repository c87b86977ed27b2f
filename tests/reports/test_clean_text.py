"""What may stand in a paper."""

import unicodedata

import pytest

from desktop_app.reports.clean_text import (
    CELL_LIMIT,
    clean,
    one_line,
    utf16_units,
    within_cell,
)


@pytest.mark.parametrize(
    "letter", ["\x00", "\x0b", "\x1f", "\x7f", "\ud800", "\ufffe", "\ufeff", "\u202e", "\u2066"]
)
def test_letters_that_no_file_may_hold_are_left_out(letter: str) -> None:
    assert clean(f"Rà{letter} soát") == "Rà soát"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x85", "\u2028"])
def test_every_line_end_is_a_line_feed(end: str) -> None:
    assert clean(f"một{end}hai") == "một\nhai"


def test_text_is_composed() -> None:
    assert clean(unicodedata.normalize("NFD", "Đề xuất")) == "Đề xuất"


def test_one_line_has_single_blanks() -> None:
    assert one_line(" Sở \n  Y\ttế ") == "Sở Y tế"


def test_text_at_the_limit_is_kept() -> None:
    assert within_cell("a" * CELL_LIMIT, "vi") == "a" * CELL_LIMIT


@pytest.mark.parametrize("letter", ["a", "😀"])
@pytest.mark.parametrize(("language", "mark"), [("vi", "(còn tiếp)"), ("en", "(continues)")])
def test_text_past_the_limit_ends_with_the_mark(letter: str, language: str, mark: str) -> None:
    cut = within_cell(letter * 40_000, language)
    assert cut.endswith(mark)
    assert CELL_LIMIT - 1 <= utf16_units(cut) <= CELL_LIMIT
