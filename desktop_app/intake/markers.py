"""The signs that open a point: `I.`, `1.`, `1.1`, `(1)`, `a)`, `(i)`, `-`, `+`."""

import re
from dataclasses import dataclass
from enum import Enum, auto

LETTERS = "abcdđefghijklmnopqrstuvwxyz"
_ROMANS = (
    "i",
    "ii",
    "iii",
    "iv",
    "v",
    "vi",
    "vii",
    "viii",
    "ix",
    "x",
    "xi",
    "xii",
    "xiii",
    "xiv",
    "xv",
)


class Level(Enum):
    """The kinds of number; which stands above which, the paper itself shows."""

    PART = auto()  # A.
    ROMAN = auto()  # I.
    ARABIC = auto()  # 1.
    DECIMAL_2 = auto()  # 1.1
    DECIMAL_3 = auto()  # 1.1.1
    HEAD = auto()  # an agency's name as a head, without a number
    BRACKET = auto()  # (1)
    LETTER = auto()  # a)
    SMALL_ROMAN = auto()  # (i)
    DASH = auto()
    PLUS = auto()


@dataclass(frozen=True, slots=True)
class Marker:
    """A sign at the beginning of a line."""

    level: Level
    printed: str  # as it goes into a path: `1`, `1.1`, `(1)`, `a)`
    number: int  # its place in its row; 0 for dashes and plus signs
    length: int  # letters up to the words
    is_l: bool = False  # a 1 that is printed l


_PATTERNS: tuple[tuple[Level, re.Pattern[str]], ...] = (
    (
        Level.DECIMAL_3,
        re.compile(
            r"(\d{1,2}\s?\.\s?\d{1,2}\s?\.\s?\d{1,2})\s?(?:\.|\)|(?=\s"
            r"|[A-ZĐ]))\s*(?=[^\d\s/.-])"
        ),
    ),
    (
        Level.DECIMAL_2,
        re.compile(
            r"((?:\d{1,2}|[IVX]{1,4})\.\s?\d{1,2})\s?(?:\.|\)|/(?=\s)|-(?=\s)"
            r"|(?=\s|[A-ZĐ]))\s*(?=[^\d\s/%.,])"
        ),
    ),
    (
        Level.ROMAN,
        re.compile(r"(?:PHẦN|Phần|MỤC|Mục)\s+([IVX]{1,5}|\d{1,2})\s*[.:\-]?\s*(?=\S)"),
    ),
    (Level.ROMAN, re.compile(r"([IVXl]{1,5})(\s?[.\-/)])\s*(?=[^\d\s.])")),
    (Level.PART, re.compile(r"([A-HĐ])(\s?[.)]|\s?-(?=\s))\s+(?=[A-ZÀ-ỸĐ])")),
    (
        Level.ARABIC,
        re.compile(
            r"(\d{1,2})(\s?[.)]|,(?=\s[A-ZÀ-ỸĐ])|\s?-(?=\s)|\s?-(?=[A-ZÀ-ỸĐ][^A-Z\d/-])"
            r"|/(?=\s))\s*(?=[^\d\s.])"
        ),
    ),
    (Level.BRACKET, re.compile(r"\(\s?([\dl]{1,2})\s?\)[.:]?\s*(?=\S)")),
    (Level.SMALL_ROMAN, re.compile(r"(\(\s?(i{1,3}|iv|vi{0,3}|ix|x)\s?\))[.:]?\s*(?=\S)")),
    (Level.SMALL_ROMAN, re.compile(r"((i{2,3}|iv|vi{1,3}|ix)\s?[.)])\s+(?=\S)")),
    (Level.LETTER, re.compile(r"(\(?([a-zđ])\s?(?:[)/]|\.(?=\s)))[.:]?\s*(?=\S)")),
    (Level.DASH, re.compile(r"[-–—•·●▪◦○*]\s*(?=[^\s\d-])|[-–—•·●▪◦○*]\s+(?=\d)")),
    (Level.PLUS, re.compile(r"\+\s*(?=\S)")),
)


def marker_at(words: str) -> Marker | None:
    """The sign that `words` begins with; None where they begin with words."""
    for level, pattern in _PATTERNS:
        found = pattern.match(words)
        if found is None:
            continue
        marker = _marker(level, found)
        if marker is not None:
            return marker
    return None


def _marker(level: Level, found: re.Match[str]) -> Marker | None:
    length = found.end()
    if level in {Level.DASH, Level.PLUS}:
        return Marker(level, "-" if level is Level.DASH else "+", 0, length)
    sign = re.sub(r"\s", "", found[1])
    if level in {Level.DECIMAL_2, Level.DECIMAL_3}:
        return Marker(level, sign, int(sign.rsplit(".", 1)[1]), length)
    tail = found[2].strip() if found.re.groups > 1 and found[2] else ""
    close = ")" if tail == ")" else ""
    if level is Level.ROMAN:
        return _roman(sign, close, length)
    if level is Level.PART:
        return Marker(level, sign, ord(sign) - ord("A") + 1, length)
    if level is Level.ARABIC:
        return Marker(level, sign + close, int(sign), length)
    if level is Level.BRACKET:
        number = int(sign.replace("l", "1"))
        return Marker(level, f"({number})", number, length)
    if level is Level.SMALL_ROMAN:
        return Marker(level, sign, _ROMANS.index(re.sub(r"\s", "", found[2])) + 1, length)
    return Marker(level, sign.replace("/", ")"), LETTERS.index(found[2]) + 1, length)


def _roman(sign: str, close: str, length: int) -> Marker | None:
    if sign == "l":  # a scan's "l." stands for "1."; the letter l comes after k only
        return Marker(Level.ARABIC, f"1{close}", 1, length, is_l=True)
    capital = sign.replace("l", "I")
    if sign.isdigit():
        return Marker(Level.ROMAN, sign, int(sign), length)
    if capital.lower() not in _ROMANS:
        return None
    return Marker(Level.ROMAN, capital + close, _ROMANS.index(capital.lower()) + 1, length)
