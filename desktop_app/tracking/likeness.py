"""How alike two texts are: exactly by their runs of words, roughly by a small signature.

Case, marks, punctuation and line breaks do not count, so that one paper reads alike from a
.docx, a .pdf and a scan. The signature holds the smallest numbers that the runs give (a
bottom-k sketch): two of them tell the likeness of their texts to a few per cent, without the
texts.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from struct import pack, unpack
from typing import Self

from desktop_app.tracking.listing import search_key

WORD = re.compile(r"[^\W_]+")
_RUN = 3  # words: single words are the same in every notice, long runs break at each mistake
_KEPT = 64  # numbers in a signature
_BYTES = 4  # of each


def words_of_text(text: str) -> list[str]:
    """The folded words of `text` in their order."""
    return WORD.findall(search_key(text))


def likeness(one: str, other: str) -> float:
    """How much of all runs of words in two texts stand in both: 0 to 1."""
    return _common(_runs(words_of_text(one)), _runs(words_of_text(other)))


def word_set(text: str) -> frozenset[str]:
    """The folded words of `text`, each once."""
    return frozenset(words_of_text(text))


def share_within(one: frozenset[str], other: frozenset[str]) -> float:
    """How many of the words of `one` stand also in `other`: 0 to 1."""
    return len(one & other) / len(one) if one else 0.0


@dataclass(frozen=True, slots=True)
class Signature:
    """What is kept of a text to find others like it."""

    numbers: frozenset[int]

    @classmethod
    def of(cls, text: str) -> Self:
        """The signature of `text`; it never changes, for it is kept."""
        runs = _runs(words_of_text(text))
        return cls(frozenset(sorted({_number(run) for run in runs})[:_KEPT]))

    @classmethod
    def from_hex(cls, kept: str) -> Self:
        """The signature that `hex` gave."""
        numbers = bytes.fromhex(kept)
        return cls(frozenset(unpack(f">{len(numbers) // _BYTES}I", numbers)))

    def hex(self) -> str:
        """How it is kept: eight digits for each number."""
        return pack(f">{len(self.numbers)}I", *sorted(self.numbers)).hex()

    def likeness(self, other: Self) -> float:
        """About how alike the two texts are: 0 to 1; right to 0.06 most of the time."""
        both = self.numbers & other.numbers
        if not both:
            return 0.0
        smallest = sorted(self.numbers | other.numbers)[:_KEPT]
        return len(both.intersection(smallest)) / len(smallest)


def _runs(words: list[str]) -> frozenset[str]:
    if len(words) < _RUN:
        return frozenset(words)
    return frozenset(" ".join(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))


def _common(one: Iterable[str], other: Iterable[str]) -> float:
    first, second = frozenset(one), frozenset(other)
    either = len(first | second)
    return len(first & second) / either if either else 0.0


def _number(run: str) -> int:
    return int.from_bytes(blake2b(run.encode(), digest_size=_BYTES).digest())
