"""A text cut into the units that tell where a name ends: the longest words that are listed."""

import re
from bisect import bisect_left
from typing import NamedTuple

from desktop_app.intake.name_lexicon import LONGEST_WORD, TOKEN, Kind, folded, lexicon
from desktop_app.intake.name_words import PAPER_WORDS, STANDING_AS

_STOPS = frozenset(';:.()"“”!?|[]…')
_ROMAN = frozenset("IVX")
_STANDING_AS = re.compile(rf"{STANDING_AS}\b")


class Unit(NamedTuple):
    """A word of one or several syllables, or a sign."""

    kind: Kind
    start: int
    end: int
    words: str  # as the lexicon knows them

    @property
    def is_capital_alone(self) -> bool:
        """One syllable with a capital: a place's, a person's, or a word nobody listed."""
        return self.kind is Kind.CAPITAL and " " not in self.words


class TextUnits:
    """The units of one text, each cut when it is first asked for."""

    def __init__(self, words: str) -> None:
        found = [(token.start(), token.end(), token[0]) for token in TOKEN.finditer(words)]
        self._starts = [start for start, _, _ in found]
        self._tokens = found
        self._folded = [folded(token) for _, _, token in found]
        self._cut: dict[int, tuple[Unit, int]] = {}

    def token_at(self, start: int) -> int:
        """The first token that stands at `start` or behind it."""
        return bisect_left(self._starts, start)

    def unit(self, token: int, end: int) -> tuple[Unit, int]:
        """The unit that begins with `token` and the token behind it; a stop from `end` on."""
        if token not in self._cut:
            self._cut[token] = self._longest(token, len(self._tokens))
        unit, following = self._cut[token]
        if unit.end <= end:
            return unit, following
        if unit.start < end and " " in unit.words:  # a word that runs on behind the stretch
            return self._longest(token, self.token_at(end))
        return Unit(Kind.STOP, end, end, ""), following

    def key(self, first: int, last: int) -> str:
        """The tokens from `first` up to `last` as the lexicon knows them."""
        return " ".join(self._folded[first:last])

    def end_of(self, token: int) -> int:
        """Where `token` ends."""
        return self._tokens[min(token, len(self._tokens) - 1)][1]

    def _longest(self, token: int, limit: int) -> tuple[Unit, int]:
        if token >= len(self._tokens):
            end = self._tokens[-1][1] if self._tokens else 0
            return Unit(Kind.STOP, end, end, ""), token + 1
        start, end, first = self._tokens[token]
        for count in range(min(LONGEST_WORD, limit - token), 0, -1):
            words = self.key(token, token + count)
            kind = lexicon().get(words)
            if words == "số" and not self._numbered(token + 1):
                kind = None
            if kind is Kind.DASH and _STANDING_AS.match(self.key(token + 1, token + 5)):
                kind = Kind.STOP
            if kind is not None and not self._cuts_word(token, count):
                last = self._tokens[token + count - 1][1]
                capital = first[0].isupper() and kind is not Kind.LEVEL
                return Unit(
                    Kind.CAPITAL if capital else kind, start, last, words
                ), token + count
        return Unit(_unlisted(first), start, end, self._folded[token]), token + 1

    def _cuts_word(self, token: int, count: int) -> bool:
        """`quản lý nhà | ở`, `đầu tư công | trình`: a word begins with the last syllable.

        So in `sự nghiệp công | lập phương án`, where a paper is drawn up.
        """
        if self._tokens[token + count - 1][2] == "lập" and count > 1:
            behind = token + count
            if any(self.key(behind, behind + words) in PAPER_WORDS for words in (1, 2)):
                return True
        shorter = self.key(token, token + count - 1)
        pair = self.key(token + count - 1, token + count + 1)
        return count > 2 and shorter in lexicon() and lexicon().get(pair) is Kind.NOUN  # noqa: PLR2004

    def _numbered(self, token: int) -> bool:
        return token < len(self._tokens) and self._tokens[token][2][0].isdigit()


def _unlisted(token: str) -> Kind:
    if token in _STOPS:
        return Kind.STOP
    if token[0].isdigit() or (_ROMAN.issuperset(token)):
        return Kind.NUMBER
    if not token[0].isalnum():
        return Kind.STOP
    return Kind.CAPITAL if token[0].isupper() else Kind.UNKNOWN
