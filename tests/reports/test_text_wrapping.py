"""Lines broken by the measured width of words."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.reports.paper_fonts import REGULAR, text_width
from desktop_app.reports.text_wrapping import balanced, shortened, wrap

WORDS = "Rà soát, tham mưu UBND tỉnh điều chuyển kế hoạch vốn của các dự án giải ngân dưới 20%"
letters = st.text(alphabet="aăâbcdđeêô ớựỹ-/.Wi", max_size=200)


@given(letters, st.floats(min_value=20, max_value=300))
def test_no_line_is_wider_than_its_room(text: str, width: float) -> None:
    assert all(
        text_width(line, REGULAR, 10) <= width + 0.01 for line in wrap(text, REGULAR, 10, width)
    )


@given(letters, st.floats(min_value=20, max_value=300))
def test_no_letter_is_lost(text: str, width: float) -> None:
    assert "".join(wrap(text, REGULAR, 10, width)).replace(" ", "") == text.replace(" ", "")


def test_a_line_is_as_full_as_it_can_be() -> None:
    lines = wrap(WORDS, REGULAR, 10, 150)
    for line, following in pairwise(lines):
        assert text_width(f"{line} {following.split()[0]}", REGULAR, 10) > 150


def test_line_feeds_are_kept() -> None:
    assert wrap("một\n\nhai", REGULAR, 10, 100) == ["một", "", "hai"]


def test_a_word_too_wide_is_broken_after_its_hyphen_first() -> None:
    width = text_width("87/TB-VP", REGULAR, 10)
    assert wrap("87/TB-VPUBND", REGULAR, 10, width) == ["87/TB-", "VPUBND"]


def test_a_word_without_a_joint_is_broken_between_letters() -> None:
    width = text_width("AAAA", REGULAR, 10)
    assert wrap("A" * 10, REGULAR, 10, width) == ["AAAA", "AAAA", "AA"]


def test_shortened_ends_at_a_word_with_an_ellipsis() -> None:
    lines = shortened(WORDS, REGULAR, 10, 150, 2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert WORDS.startswith(" ".join(lines)[:-1])
    assert text_width(lines[-1], REGULAR, 10) <= 150


def test_shortened_leaves_what_has_room() -> None:
    assert shortened("Sở Y tế", REGULAR, 10, 150, 1) == ["Sở Y tế"]


def test_a_balanced_head_has_no_lonely_word() -> None:
    lines = balanced("VĂN PHÒNG UBND TỈNH QUẢNG TRỊ", REGULAR, 12, 190)
    assert lines == ["VĂN PHÒNG UBND", "TỈNH QUẢNG TRỊ"]
