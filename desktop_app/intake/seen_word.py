"""A word that Tesseract saw, and the table in which it writes them down."""

import unicodedata
from dataclasses import dataclass

_WORD_LEVEL = "5"
_COLUMNS = 12
_BELOW_THE_LINE = frozenset("gjpqyçQ,;()[]{}|/_\u0323")  # the last: the mark of ạ ẹ ị …
_DESCENT = 0.2  # of such a word's height
_OF_WORDS = frozenset({"Lu", "Ll", "Lo", "Nd"})  # ˆ is a letter as well, of the kind Lm
_MARKS_OF_A_TEXT = frozenset("-–—+*•:;.,/()[]“”\"'%&…=|")


@dataclass(frozen=True, slots=True)
class SeenWord:
    """A word and its box in dots of the picture."""

    text: str
    line: tuple[str, ...]  # the words of one line have the same
    left: float
    top: float
    right: float
    bottom: float
    confidence: float  # percent

    @property
    def foot(self) -> float:
        """Where its letters stand, as far as the word tells."""
        below = _BELOW_THE_LINE.intersection(unicodedata.normalize("NFD", self.text))
        return self.bottom - (self.bottom - self.top) * (_DESCENT if below else 0)

    @property
    def is_speck(self) -> bool:
        """Whether it is no word but dirt, a stamp's rim or a signature's stroke."""
        return not any(
            letter in _MARKS_OF_A_TEXT or unicodedata.category(letter) in _OF_WORDS
            for letter in self.text
        )


def seen_words(tsv: str) -> list[SeenWord]:
    """The words in Tesseract's table of places; rows that are none are passed over."""
    words = []
    for row in tsv.splitlines():
        cells = row.split("\t")
        if len(cells) != _COLUMNS or cells[0] != _WORD_LEVEL or not cells[11].strip():
            continue
        try:
            left, top, width, height, confidence = (float(cell) for cell in cells[6:11])
        except ValueError:
            continue
        place = (left, top, left + width, top + height)
        words.append(SeenWord(cells[11].strip(), tuple(cells[1:5]), *place, confidence))
    return words
