"""One paper is alike in every format, two papers of one office are not."""

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.tracking.likeness import Signature, likeness, share_within, word_set

WORDS = st.lists(st.sampled_from(["giao", "sở", "tài", "chính", "báo", "cáo", "quỹ", "đất"]))
A = "Giao Sở Tài chính chủ trì, tham mưu UBND tỉnh rà soát quỹ đất công trước ngày 30/6/2026."
B = "Yêu cầu UBND xã Hòa An bàn giao mặt bằng khu tái định cư trong tháng 7 năm 2026."


def test_marks_case_line_breaks_and_signs_are_no_difference() -> None:
    printed = "GIAO SỞ TÀI CHÍNH chủ trì - tham mưu UBND tỉnh\nrà soát quỹ đất công\n"
    assert likeness(A, printed + "trước ngày 30/6/2026") == 1


def test_another_day_parts_only_the_runs_that_hold_it() -> None:
    other = A.replace("30/6", "31/7")
    assert 0.6 < likeness(A, other) < 1


def test_other_words_are_not_alike() -> None:
    assert likeness(A, B) == 0
    assert Signature.of(A).likeness(Signature.of(B)) == 0


def test_a_text_without_words_is_like_nothing() -> None:
    assert likeness("", " – ") == 0
    assert Signature.of("").likeness(Signature.of("")) == 0
    assert share_within(word_set(""), word_set(A)) == 0


def test_the_share_is_of_the_first_text() -> None:
    few, many = word_set("quỹ đất"), word_set(A)
    assert share_within(few, many) == 1
    assert share_within(many, few) < 0.2


@given(WORDS.map(" ".join))
def test_a_signature_comes_back_as_it_was_kept(text: str) -> None:
    signature = Signature.of(text)
    assert Signature.from_hex(signature.hex()) == signature


@settings(max_examples=30)
@given(st.integers(0, 400))
def test_a_signature_tells_about_what_the_texts_tell(shared: int) -> None:
    common = [f"chung{number}" for number in range(shared)]
    one = " ".join([*common, *(f"một{number}" for number in range(400 - shared))])
    other = " ".join([*common, *(f"hai{number}" for number in range(400 - shared))])
    guess = Signature.of(one).likeness(Signature.of(other))
    assert abs(guess - likeness(one, other)) < 0.25
