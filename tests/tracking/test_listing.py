import unicodedata

import pytest

from desktop_app.tracking.listing import search_key


@pytest.mark.parametrize("words", ["đất đai", "ĐẤT ĐAI", "dat dai", " Đất  Đai "])
def test_spellings_of_one_word_have_one_key(words: str) -> None:
    assert search_key(words) == "dat dai"


def test_decomposed_letters_have_the_key_of_composed_ones() -> None:
    words = "Ủy ban nhân dân tỉnh Đắk Lắk"
    assert search_key(unicodedata.normalize("NFD", words)) == search_key(words)


def test_the_place_of_the_tone_does_not_matter() -> None:
    assert search_key("hoà giải") == search_key("hòa giải")
    assert search_key("Uỷ ban") == search_key("Ủy ban")
