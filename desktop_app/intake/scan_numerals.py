"""Roman I, II and III on a scan, counted stroke by stroke.

Tesseract takes "quý III" for "quý II", "H" or "HI" where the feet of the letters touch: a wrong
quarter is a wrong deadline, and nobody would see it in the words.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from desktop_app.intake.scan_picture import Picture
from desktop_app.intake.seen_word import SeenWord
from desktop_app.tracking.listing import search_key

_LIKE_STROKES = re.compile(r"(?P<strokes>[IHLTUl1|!\]]{1,4})(?P<rest>[./,;:)\-–].*)?$")
_HEADING = re.compile(r"(?=.*[IHLU])[IHLTUl1|!\]]{1,4}[.)]?$")
_QUARTER = "quy"
_LEAST_SHARE, _FULL_SHARE = 0.2, 0.8  # of the band's height: ink at all, an upright stroke
_BAND = (0.15, 0.8)  # of the word's height, where serifs and feet leave no ink
_WIDEST = 0.3  # of the word's height: a stroke is no wider
_MOST = 3
_DOT = (0.84, 0.98)  # of the word's height, where a full stop has its ink
_DOT_REACH = 0.35  # of the word's height to the right of the last letter
_DOT_SHARE, _DOT_WIDTH = 0.7, 3  # of that band, and dots: the foot of a letter is flatter


def strokes_counted(words: Sequence[SeenWord], picture: Picture) -> list[SeenWord]:
    """`words` with the numbers of quarters and of headings as the picture has them."""
    found: list[SeenWord] = []
    before: SeenWord | None = None
    for word in words:
        starts_line = before is None or before.line != word.line
        after_quarter = before is not None and search_key(before.text).strip("(") == _QUARTER
        match = _LIKE_STROKES.match(word.text)
        if match and (after_quarter or (starts_line and _HEADING.match(word.text))):
            count = _strokes(word, picture)
            # An Arabic 1 is one stroke too, and says the same.
            if 0 < count <= _MOST and not (count == 1 and match["strokes"] == "1"):
                rest = match["rest"] or ("." if _has_dot(word, picture) else "")
                found.append(replace(word, text="I" * count + rest))
                before = word
                continue
        found.append(word)
        before = word
    return found


def _strokes(word: SeenWord, picture: Picture) -> int:
    """How many upright strokes the word begins with, before anything else."""
    height = word.bottom - word.top
    top, bottom = (int(word.top + height * share) for share in _BAND)
    shares = [
        picture.darkness(column, top, bottom)
        for column in range(int(word.left), int(word.right))
    ]
    strokes = 0
    for inked, columns in groupby(shares, key=lambda share: share > _LEAST_SHARE):
        if not inked:
            continue
        group = list(columns)
        if max(group) < _FULL_SHARE or len(group) > _WIDEST * height:
            break
        strokes += 1
    return strokes


def _has_dot(word: SeenWord, picture: Picture) -> bool:
    """Whether a full stop follows that Tesseract did not see."""
    height = word.bottom - word.top
    top, bottom = (int(word.top + height * share) for share in _DOT)
    end = min(int(word.right + height * _DOT_REACH), picture.width)
    above = tuple(int(word.top + height * share) for share in _BAND)
    dots = [
        picture.darkness(column, top, bottom) >= _DOT_SHARE
        and picture.darkness(column, *above) < _LEAST_SHARE
        for column in range(int(word.right - height * _DOT_REACH), end)
    ]
    return any(dot and len(list(run)) >= _DOT_WIDTH for dot, run in groupby(dots))
