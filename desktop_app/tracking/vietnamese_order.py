"""Vietnamese dictionary order, as a key that Python and SQLite compare alike."""

import re
import unicodedata

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANK = {letter: chr(ord("A") + place) for place, letter in enumerate(_LETTERS)}
# Level, huyền, hỏi, ngã, sắc, nặng: the order of Vietnamese dictionaries.
_TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}
_LEVEL = "0"
_WIDTH_OF_NUMBERS = 8
# Below every letter, digit and blank, so that a shorter name stands before a longer one.
_BEFORE_THE_TONES = "\x01"
_NUMBER = re.compile(r"[0-9]+")


def vietnamese_key(words: str) -> str:
    """The key of `words`: đ after d, ă and â after a; tones decide last; numbers by value."""
    letters: list[str] = []
    tones: list[str] = []
    for letter, tone in _letters_and_tones(_numbers_padded(words)):
        rank = _RANK.get(letter)
        if rank is None:
            rank = letter if letter.isalnum() else " "
            if rank == " " and letters[-1:] in ([], [" "]):
                continue
        letters.append(rank)
        tones.append(tone)
    return "".join(letters).rstrip() + _BEFORE_THE_TONES + "".join(tones).rstrip(_LEVEL)


def _numbers_padded(words: str) -> str:
    return _NUMBER.sub(lambda number: number[0].zfill(_WIDTH_OF_NUMBERS), words)


def _letters_and_tones(words: str) -> list[tuple[str, str]]:
    """Each letter with its own marks but without its tone, and the tone apart."""
    found: list[tuple[str, str]] = []
    for char in unicodedata.normalize("NFD", words).lower():
        if char in _TONES and found:
            found[-1] = (found[-1][0], _TONES[char])
        elif unicodedata.combining(char) and found:
            letter, tone = found[-1]
            found[-1] = (unicodedata.normalize("NFC", letter + char), tone)
        else:
            found.append((char, _LEVEL))
    return found
