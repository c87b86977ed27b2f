"""What the papers' type makes of letters that it lacks."""

import unicodedata

import pytest

from desktop_app.reports.paper_fonts import (
    BOLD,
    BOLD_ITALIC,
    ITALIC,
    REGULAR,
    printable,
    text_width,
)
from desktop_app.reports.printable import MARK

FACES = (REGULAR, BOLD, ITALIC, BOLD_ITALIC)
VIETNAMESE = "AĂÂEÊIOÔƠUƯY"
TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")


@pytest.mark.parametrize("face", FACES)
def test_all_of_vietnamese_is_printed_as_it_is(face: str) -> None:
    vowels = [unicodedata.normalize("NFC", v + t) for v in VIETNAMESE for t in TONES]
    words = "".join(vowels) + "Đđ₫" + "".join(vowels).lower() + "“–…”·§°½ %"
    assert printable(face)(words) == words


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("Xong 😀😀 rồi", f"Xong {MARK} rồi"),
        ("👨\u200d👩\u200d👧\ufe0f", MARK),
        ("שלום, xin chào", f"{MARK}, xin chào"),
        ("مرحبا", MARK),
        ("会议", MARK),
        ("abc\u202edef\u202c", "abcdef"),
        ("rà\u200bsoát", "ràsoát"),
        ("34\u201115", "34-15"),
        ("★ II.1", "* II.1"),
        ("\uf0b7 Rà soát", "• Rà soát"),
    ],
)
def test_a_letter_that_cannot_be_printed_leaves_a_mark(given: str, shown: str) -> None:
    assert printable(REGULAR)(given) == shown


@pytest.mark.parametrize("text", ["Xong 😀😀 rồi", "שלום", "會議 2026", "a\u202eb"])
def test_what_is_shown_is_never_wider_than_what_was_measured(text: str) -> None:
    assert text_width(printable(BOLD)(text), BOLD, 10) <= text_width(text, BOLD, 10)
