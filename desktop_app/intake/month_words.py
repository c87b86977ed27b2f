"""Months and quarters in words, "tháng Mười hai", as the digits that the date rules read."""

import re

_NUMBERS = {
    "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7,
    "tám": 8, "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12,
}  # fmt: skip
_PRINTED = re.compile(
    r"(?:(?<!cách mạng )\btháng |\bquý (?=một|hai|ba|tư|bốn))"
    r"(?P<name>mười(?: (?:một|hai))?|một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín)\b",
    re.IGNORECASE,
)
_YEAR_FOLLOWS = re.compile(r"\s?[/-]\s?2\d{3}|,? năm 2\d{3}", re.IGNORECASE)
_CUE = re.compile(r"(?:trong|đầu|giữa|cuối|hết|ngày \d{1,2}) $", re.IGNORECASE)
_LONGEST_CUE = 10  # letters
_EDGE = re.compile(r"\s*(?:[.,;:)]|$)")


def months_in_digits(words: str, bare: str) -> str:
    """`bare` with the months and quarters of `words` in digits; no letter moves."""
    letters = None
    for found in _PRINTED.finditer(words):
        if _is_number(words, found):
            letters = letters or list(bare)
            start, end = found.span("name")
            digits = str(_NUMBERS[" ".join(found["name"].casefold().split())])
            letters[start:end] = digits.rjust(end - start)
    return "".join(letters) if letters else bare


def _is_number(words: str, found: re.Match[str]) -> bool:
    """A small letter is a month only in its place: "một tháng hai lần", "ngày tháng năm"."""
    if found["name"][0].isupper() or _YEAR_FOLLOWS.match(words, found.end()):
        return True
    before = words[max(0, found.start() - _LONGEST_CUE) : found.start()]
    return bool(_CUE.search(before) and _EDGE.match(words, found.end()))
