"""What Tesseract saw on the picture of a page: its words as letters in their places."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

import pypdfium2

from desktop_app.intake.other_program import ProgramFailed
from desktop_app.intake.pdf_page import Letter, PdfPage
from desktop_app.intake.pdf_rules import Rule
from desktop_app.intake.scan_labels import dots_put_back
from desktop_app.intake.scan_numerals import strokes_counted
from desktop_app.intake.scan_picture import Picture, picture_of, rules_apart
from desktop_app.intake.seen_word import SeenWord, seen_words
from desktop_app.intake.tesseract import Tesseract

_TALL = 0.8  # the share of a line's words that are no taller than its type
_SMALL = 0.9  # of the page's usual width of a letter: the type of notes is smaller
_LONG_ENOUGH = 30  # letters, for their width to tell the size of their type
_OFF_THE_LINE = 0.3  # of its height, by which a word of a neighbouring cell stands apart
_STRAIGHT = 0.0015  # lean that no line of a page shows
_LONG_LINE = 0.4  # of the page's width: shorter ones say little of its lean
_UPRIGHT = 60  # percent; a page that lies on its side or its head is read with 25 to 45
_CLEARLY_BETTER = 20  # percent, by which another side is the right one


@dataclass(frozen=True, slots=True)
class SeenPage:
    """A page that was recognised from its picture."""

    page: PdfPage
    confidence: int  # percent, the mean of its letters; 0 where there are none
    quarters: int = 0  # by which its picture had to be turned to the right
    is_blank: bool = False  # there is nothing to read on it


def recognised(
    page: pypdfium2.PdfPage, seen_by: Tesseract, quarters: int = 0
) -> SeenPage | None:
    """`page` with the words in its picture; None where Tesseract failed.

    `quarters` is how far to the right the page before had to be turned: a stack of papers
    lies in the scanner as one.
    """
    picture = picture_of(page).turned(quarters)
    if picture.is_blank:
        blank = seen_page((), (), scale=1, width=1, height=1)
        return replace(blank, quarters=quarters, is_blank=True)
    seen = _seen(picture, seen_by)
    if seen is None or not seen.page.letters or seen.confidence >= _UPRIGHT:
        return seen and replace(seen, quarters=quarters)
    sides = {more: _confidence_of(picture, more, seen_by) for more in (1, 2, 3)}
    best = max(sides, key=lambda more: sides[more])
    better = None
    if sides[best] >= seen.confidence + _CLEARLY_BETTER:
        better = _seen(picture.turned(best), seen_by)
    if better is None:
        return replace(seen, quarters=quarters)
    return replace(better, quarters=(quarters + best) % 4)


def _confidence_of(picture: Picture, quarters: int, seen_by: Tesseract) -> int:
    """How surely the middle of `picture` is read when it is turned so; a page takes longer."""
    seen = _seen(picture.middle().turned(quarters), seen_by)
    return seen.confidence if seen else 0


def _seen(picture: Picture, seen_by: Tesseract) -> SeenPage | None:
    cleared, rules = rules_apart(picture)
    try:
        tsv = seen_by.tsv(cleared)
    except ProgramFailed:
        return None
    words = [word for word in seen_words(tsv) if not word.is_speck]
    return seen_page(
        dots_put_back(strokes_counted(words, cleared)),
        rules,
        scale=picture.scale,
        width=picture.width * picture.scale,
        height=picture.height * picture.scale,
    )


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
    letters: list[Letter] = []
    for line, tall in zip(lines, _heights(lines), strict=True):
        letters += _letters([_level(word, lean) for word in line], tall, scale)
    straight = tuple(_level_rule(rule, lean) for rule in rules)
    page = PdfPage(width, height, tuple(letters), straight, pictured=1.0)
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
    aside = lean * (word.top + word.bottom) / 2
    down = lean * (word.left + word.right) / 2
    return replace(
        word,
        left=word.left + aside,
        right=word.right + aside,
        top=word.top - down,
        bottom=word.bottom - down,
    )


def _level_rule(rule: Rule, lean: float) -> Rule:
    turn = -lean if rule.upright else lean
    middle, along = (rule.start + rule.end) / 2, rule.at * turn
    return Rule(rule.upright, rule.at - middle * turn, rule.start + along, rule.end + along)


def _heights(lines: Sequence[Sequence[SeenWord]]) -> list[float]:
    """How high the type of each line is, in dots: the page's usual, or clearly smaller.

    The height of a line's words depends on the marks its letters happen to have; how wide the
    letters of a long line are does not.
    """
    if not lines:
        return []
    usual = median(_tall(line) for line in lines)
    widths = [_letter_width(line) for line in lines]
    usual_width = median([width for width in widths if width] or [0.0])
    return [
        usual * width / usual_width if 0 < width < _SMALL * usual_width else usual
        for width in widths
    ]


def _tall(line: Sequence[SeenWord]) -> float:
    heights = sorted(word.bottom - word.top for word in line)
    return heights[int((len(heights) - 1) * _TALL)]


def _letter_width(line: Sequence[SeenWord]) -> float:
    """How wide a letter is on the average; 0 where the line is too short to say."""
    letters = sum(len(word.text) for word in line)
    wide = sum(word.right - word.left for word in line)
    return wide / letters if letters >= _LONG_ENOUGH else 0.0


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
