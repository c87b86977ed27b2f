"""Telling before review that a notice is in the register already, and in what it differs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from desktop_app.tracking.chain import number_key
from desktop_app.tracking.likeness import WORD, words_of_text
from desktop_app.tracking.listing import search_key
from desktop_app.tracking.notice import NoticeHead, NoticeLine

#: The same paper in another format or scanned has 0.9 and more, two papers of one office 0.1.
NEAR = 0.6


class Sameness(StrEnum):
    """By what a notice is known."""

    FILE = "file"  # the very bytes
    NUMBER = "number"  # number, day and issuer
    WORDS = "words"  # nearly the same text under another number or day


@dataclass(frozen=True, slots=True)
class Difference:
    """A place where two texts part: the words of each, with a few before them."""

    before: str
    kept: str  # empty where something was put in
    new: str  # empty where something was left out


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownNotice:
    """A notice of the register that is the same as one just read, or nearly so."""

    notice: NoticeLine
    sameness: Sameness
    likeness: float  # of the texts: 0 to 1
    differences: tuple[Difference, ...] = ()


def is_same_paper(head: NoticeHead, notice: NoticeLine) -> bool:
    """Number and day agree, and the issuers do where both papers name one."""
    other = notice.head
    if not head.number or not other.number or head.counted_from is None:
        return False
    if number_key(head.number) != number_key(other.number):
        return False
    if head.counted_from != other.counted_from:
        return False
    issuers = [search_key(issuer) for issuer in (head.issuer, other.issuer) if issuer]
    return len(set(issuers)) < 2  # noqa: PLR2004  both name one, and not the same


def differences(kept: str, new: str) -> tuple[Difference, ...]:
    """Where the words of two texts part; case, marks and line breaks are no difference.

    Sentences are compared first, and words only in those that are not the same.
    """
    olds, news = _sentences(kept), _sentences(new)
    found: list[Difference] = []
    for a, b, c, d in _parted(list(map(_key, olds)), list(map(_key, news))):
        found += _in_words(_words(olds[a:b]), _words(news[c:d]))
    return tuple(found)


def _in_words(olds: Sequence[str], news: Sequence[str]) -> Iterator[Difference]:
    for a, b, c, d in _parted(list(map(_key, olds)), list(map(_key, news))):
        yield Difference(
            before=" ".join(olds[max(0, a - _LED_BY) : a]),
            kept=" ".join(olds[a:b]),
            new=" ".join(news[c:d]),
        )


def _parted(one: Sequence[str], other: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """The bounds in both of what is not the same."""
    for kind, a, b, c, d in SequenceMatcher(None, one, other).get_opcodes():
        if kind != "equal":
            yield a, b, c, d


def _sentences(text: str) -> list[str]:
    return _SENTENCE_END.split(" ".join(text.split()))


def _words(sentences: Sequence[str]) -> list[str]:
    """The words with what is written to them, such as `30/6/2026`; lone signs are none."""
    return [word for word in " ".join(sentences).split() if WORD.search(word)]


def _key(words: str) -> str:
    return " ".join(words_of_text(words))


_SENTENCE_END = re.compile(r"(?<=[.;:])\s+")
_LED_BY = 4  # words
