"""The kept text as it is read: of the same length, so that offsets stay."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.intake.month_words import months_in_digits
from desktop_app.tracking.notice import Span

_MARKUP = re.compile(r"\*{2,}|(?<=\S)\*|\*(?=\S)|(?<!\w)_+|_+(?!\w)")
_JUNK_LETTERS = str.maketrans(
    dict.fromkeys("\n\r\t\f\v\u00a0\u2007\u202f\u200b\ufeff\u00ad", " ")
)
# A scan's "1O", "2O26": read as a 1 and a 2 alone they would make another day of it.
_ROUND_NOUGHT = re.compile(r"(?<=\d)[Oo](?![^\W\d_])")
_DASHES = str.maketrans(dict.fromkeys("–—‐‑‒−", "-"))


class _BareLetters(dict[int, str]):
    """One letter for one letter: no case, no marks, đ as d; filled as letters are met."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        plain = "d" if letter in "đĐ" else unicodedata.normalize("NFD", letter)[0].lower()
        self[code] = plain if len(plain) == 1 else letter
        return self[code]


_BARE_LETTERS = _BareLetters()


@lru_cache(maxsize=4096)
def bare(words: str) -> str:
    """`words` without case and marks, letter for letter, so that offsets stay."""
    return words.translate(_BARE_LETTERS)


@dataclass(frozen=True, slots=True)
class FlowingText:
    """Views of one text, all of one length.

    `shown` has line breaks, markup and foreign lines (page numbers …) as blanks; `words` has
    besides every dash as a hyphen and a scan's O for a nought as one; `bare` has no case and no
    marks, and months in digits.
    """

    text: str
    shown: str
    words: str
    bare: str

    def collapsed(self, span: Span) -> str:
        """The words of `span` as a person reads them, on one line."""
        return " ".join(self.shown[span.start : span.end].split())

    def bare_of(self, spans: Sequence[Span]) -> str:
        """The bare words from the first of `spans` to the last, on one line."""
        if not spans:
            return ""
        return " ".join(self.bare[spans[0].start : spans[-1].end].split()).strip(" :.-")

    def trimmed(self, start: int, end: int) -> Span:
        """The part of `start` to `end` without blanks at its edges."""
        while start < end and self.shown[start] == " ":
            start += 1
        while end > start and self.shown[end - 1] == " ":
            end -= 1
        return Span(start, end)


def flowing_text(text: str, foreign: tuple[Span, ...] = ()) -> FlowingText:
    """`text` ready to be read, with the lines in `foreign` blanked."""
    letters = text.translate(_JUNK_LETTERS)
    letters = _MARKUP.sub(lambda found: " " * len(found[0]), letters)
    for start, end in foreign:
        letters = f"{letters[:start]}{' ' * (end - start)}{letters[end:]}"
    words = _ROUND_NOUGHT.sub("0", letters.translate(_DASHES))
    letters_alone = words.translate(_BARE_LETTERS)
    return FlowingText(text, letters, words, months_in_digits(words, letters_alone))
