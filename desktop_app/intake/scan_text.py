"""What Tesseract saw on the picture of a page: its words as letters in their places."""

import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

import pypdfium2

from desktop_app.intake.other_program import ProgramFailed
from desktop_app.intake.pdf_page import Letter, PdfPage
from desktop_app.intake.pdf_rules import Rule
from desktop_app.intake.scan_picture import picture_of, rules_apart
from desktop_app.intake.tesseract import Tesseract

_WORD_LEVEL = "5"
_COLUMNS = 12
_BELOW_THE_LINE = frozenset("gjpqyçQ,;()[]{}|/_\u0323")  # the last: the mark of ạ ẹ ị …
_TALL = 0.8  # the share of a line's words that are no taller than its type
_LOWEST = 0.6  # of the page's usual type: what is lower is a speck, or a line of dashes
_OFF_THE_LINE = 0.3  # of its height, by which a word of a neighbouring cell stands apart
_STRAIGHT = 0.0015  # lean that no line of a page shows
_LONG_LINE = 0.4  # of the page's width: shorter ones say little of its lean


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
        return self.bottom - (self.bottom - self.top) * (0.2 if below else 0)


@dataclass(frozen=True, slots=True)
class SeenPage:
    """A page that was recognised from its picture."""

    page: PdfPage
    confidence: int  # percent, the mean of its letters; 0 where there are none


def recognised(page: pypdfium2.PdfPage, seen_by: Tesseract) -> SeenPage | None:
    """`page` with the words in its picture; None where Tesseract failed."""
    picture, rules = rules_apart(picture_of(page))
    try:
        tsv = seen_by.tsv(picture)
    except ProgramFailed:
        return None
    return seen_page(
        seen_words(tsv),
        rules,
        scale=picture.scale,
        width=picture.width * picture.scale,
        height=picture.height * picture.scale,
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


def seen_page(
    words: Sequence[SeenWord],
    rules: Sequence[Rule],
    *,
    scale: float,
    width: float,
    height: float,
) -> SeenPage:
    """The page of `words`, whose boxes are turned to points by `scale`."""
    lines = _lines(words)
    lean = _lean(lines, width / scale)
    usual = median([_tall(line) for line in lines]) if lines else 0.0
    letters: list[Letter] = []
    for line in lines:
        tall = max(_tall(line), _LOWEST * usual)
        letters += _letters([_level(word, lean) for word in line], tall, scale)
    page = PdfPage(width, height, tuple(letters), tuple(rules), has_pictures=True)
    return SeenPage(page, _confidence(words))


def _lines(words: Sequence[SeenWord]) -> list[list[SeenWord]]:
    lines: dict[tuple[str, ...], list[SeenWord]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    return [sorted(line, key=lambda word: word.left) for line in lines.values()]


def _lean(lines: Sequence[Sequence[SeenWord]], width: float) -> float:
    """By how much lines sink from left to right, as a paper laid askew on the glass does."""
    leans = [
        (line[-1].foot - line[0].foot) / (line[-1].left - line[0].left)
        for line in lines
        if line[-1].left - line[0].left > _LONG_LINE * width
    ]
    lean = median(leans) if leans else 0.0
    return lean if abs(lean) > _STRAIGHT else 0.0


def _level(word: SeenWord, lean: float) -> SeenWord:
    down = lean * (word.left + word.right) / 2
    return replace(word, top=word.top - down, bottom=word.bottom - down)


def _tall(line: Sequence[SeenWord]) -> float:
    heights = sorted(word.bottom - word.top for word in line)
    return heights[int((len(heights) - 1) * _TALL)]


def _letters(line: Sequence[SeenWord], tall: float, scale: float) -> list[Letter]:
    """A line's letters, each with its share of its word's box, blanks between the words."""
    base = median(word.foot for word in line)
    size = tall * scale
    letters: list[Letter] = []
    for word in line:
        apart = abs(word.foot - base) > _OFF_THE_LINE * tall
        y = (word.foot if apart else base) * scale
        if letters:
            last = letters[-1]
            letters.append(Letter(" ", last.x1, last.x1, last.y, last.size))
        share = (word.right - word.left) / len(word.text)
        for number, sign in enumerate(word.text):
            start = word.left + number * share
            letters.append(Letter(sign, start * scale, (start + share) * scale, y, size))
    return letters


def _confidence(words: Sequence[SeenWord]) -> int:
    if not words:
        return 0
    weights = sum(len(word.text) for word in words)
    return math.floor(sum(word.confidence * len(word.text) for word in words) / weights)
