"""What a word tells about where a body's name ends: part of it, a predicate's opening, either.

The verbs with which an order's predicate opens are a closed class, the words of names are not:
so the verbs are listed, and whatever is not listed may belong to a name.
"""

import re
from enum import Enum
from functools import cache
from itertools import accumulate

from desktop_app.intake.agency_words import COMPOUND_WORDS
from desktop_app.intake.name_words import (
    CLOSING_WORDS,
    EITHER_WORDS,
    FUNCTION_WORDS,
    JOINED_WORDS,
    LEADING_WORDS,
    NOUN_WORDS,
    PAPER_WORDS,
    PIVOT_WORDS,
    SILENT_WORDS,
    SURE_WORDS,
    VERB_WORDS,
    WANTING_WORDS,
)
from desktop_app.resources import resource


class Kind(Enum):
    """What a unit of a sentence is to the name before it."""

    CAPITAL = "a word with a capital"
    NOUN = "a small word that names hold and sentences do not open with"
    EITHER = "part of a name or the verb of the sentence"
    LEVEL = "a level or a place's word: tỉnh, xã, khu vực"
    NUMBER = "digits or a Roman number"
    UNKNOWN = "a small word that nobody listed"
    EACH = "các, những"
    OF = "của, thuộc"
    AND = "và, hoặc"
    COMMA = "a comma"
    DASH = "a dash, a stroke"
    SYLLABLE = "a verb of one syllable, which longer words hold too"
    VERB = "a verb of two syllables: a predicate opens, or its second part"
    PIVOT = "a verb that sets others to work: what stands behind it has verbs of its own"
    LEADING = "words that open a predicate, with no verb before them"
    SURE = "verbs that no name holds"
    FUNCTION = "a preposition or conjunction"
    STOP = "a stop, a colon, a bracket, the end"


_LEVELS = (
    "tỉnh, thành phố, huyện, thị xã, quận, phường, xã, thị trấn, đặc khu, tp., tp, "
    "tỉnh ủy, thành ủy, huyện ủy, quận ủy, thị ủy"
)
_TONES = {
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa", "oè": "òe", "oé": "óe",
    "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe", "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy",
    "uỵ": "ụy",
}  # fmt: skip
_OLD_TONE = re.compile(r"(?<!q)(?:" + "|".join(_TONES) + r")$")
_SIGNS = {"&": "và"}
_PLACE_MARK = re.compile(r"\s*\[\w+\]")
TOKEN = re.compile(r"\w+(?:[&./+'’-]\w+)*|[^\w\s]")
LONGEST_WORD = 9  # tokens


def folded(token: str) -> str:
    """A token as the lexicon knows it: small, its tone mark where the new spelling has it."""
    small = _SIGNS.get(token, token.lower())
    return _OLD_TONE.sub(lambda found: _TONES[found[0]], small)


def key_of(words: str) -> str:
    """Words as the lexicon knows them, signs apart."""
    return " ".join(folded(token) for token in TOKEN.findall(words))


def body_names() -> tuple[str, ...]:
    """Names of bodies without their places, as they are shipped."""
    lines = resource("body_names.txt").read_text(encoding="utf-8").splitlines()
    return tuple(_PLACE_MARK.sub("", line) for line in lines if not line.startswith("#"))


@cache
def known_names() -> frozenset[str]:
    """The shipped names, as the lexicon knows them."""
    return frozenset(key_of(name) for name in body_names())


@cache
def lexicon() -> dict[str, Kind]:
    """Every listed word; what stands later in this function wins."""
    kinds: dict[str, Kind] = {}
    verbs = {key_of(verb) for verb in VERB_WORDS | EITHER_WORDS | SURE_WORDS}
    for name in body_names():
        for part in _words_in(name):
            beginnings = accumulate(part.split(" ")[:-1], "{} {}".format)
            kinds[part] = Kind.NOUN if verbs.isdisjoint(beginnings) else Kind.EITHER
    for kind, words in (
        (Kind.NOUN, COMPOUND_WORDS),
        (Kind.UNKNOWN, PAPER_WORDS),
        (Kind.VERB, VERB_WORDS),
        (Kind.UNKNOWN, SILENT_WORDS),
        (Kind.NOUN, NOUN_WORDS),
        (Kind.PIVOT, PIVOT_WORDS),
        (Kind.SURE, SURE_WORDS),
        (Kind.FUNCTION, FUNCTION_WORDS),
        (Kind.LEADING, LEADING_WORDS),
        (Kind.EITHER, (*EITHER_WORDS, "phòng, chống")),
        (Kind.NOUN, JOINED_WORDS),
        (Kind.NOUN, ("khu vực", "vùng", "miền", "số")),
        (Kind.LEVEL, _LEVELS.split(", ")),
        (Kind.EACH, ("các", "những", "mọi")),
        (Kind.OF, ("của", "thuộc", "trực thuộc")),
        (Kind.AND, ("và", "hoặc")),
        (Kind.DASH, ("-", "/")),
        (Kind.COMMA, (",",)),
    ):
        for word in words:
            key = key_of(word)
            one = kind is Kind.VERB and " " not in key
            kinds[key] = Kind.SYLLABLE if one else kind
    return kinds


def _words_in(name: str) -> list[str]:
    """The words inside a known name of several syllables."""
    pieces = re.split(r"\s+(?:và|-)\s+|(?<=,)\s+|\s+(?=[^\W\d_a-zà-ỹđ])", name)
    return [key_of(piece) for piece in pieces if " " in piece and not piece.endswith(",")]


@cache
def _actions() -> frozenset[str]:
    return frozenset(key_of(word) for word in WANTING_WORDS | (EITHER_WORDS - CLOSING_WORDS))


def wants_object(words: str) -> bool:
    """Whether `words`, as the lexicon knows them, name an action whose object must follow."""
    return words in _actions()
