"""The order of the Vietnamese alphabet, for names in a table."""

import unicodedata

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANK = {letter: rank for rank, letter in enumerate(_LETTERS)}
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}  # ` hook ~ ´ dot

OrderKey = tuple[tuple[int, ...], tuple[int, ...], str]


def vietnamese_order(name: str) -> OrderKey:
    """A key that sorts by letters first (ă after a, đ after d), then by tones."""
    letters: list[int] = []
    tones: list[int] = []
    for char in unicodedata.normalize("NFC", name.casefold()):
        tone = 0
        base = char
        for mark in unicodedata.normalize("NFD", char)[1:]:
            if mark in _TONES:
                tone = _TONES[mark]
                bare = unicodedata.normalize("NFD", char).replace(mark, "")
                base = unicodedata.normalize("NFC", bare)
        letters.append(_RANK.get(base, ord(base[0]) - 1000 if base < "a" else ord(base[0])))
        tones.append(tone)
    return tuple(letters), tuple(tones), name
