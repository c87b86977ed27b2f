"""How high a row must be for every word in it to show, from the measured width of its text.

Excel and LibreOffice keep a stored height as it is: too low cuts words, and a row may not be
higher than 409 points.
"""

from functools import lru_cache
from math import ceil

from desktop_app.reports.paper_fonts import BOLD, REGULAR, text_width
from desktop_app.reports.text_wrapping import wrap

HIGHEST_ROW = 409.0
_DIGIT_PIXELS = 7  # a column's unit: the widest digit of Times New Roman 11 at 96 dots an inch
_DIGIT_POINTS = 5.5  # the same digit where nothing is rounded to pixels
_CELL_PADDING_PIXELS = 5
_POINTS_A_PIXEL = 0.75
_CAUTION = 0.97  # the screen rounds each letter to whole pixels, so lines come out longer
# What Excel itself gives a line of Times New Roman by its size; n lines take n times as much.
_LINES = {9: 12.0, 10: 12.75, 11: 15.0, 12: 15.75, 13: 17.25, 14: 18.75}
_OTHER_LINE = 1.4  # of the type size
_ROW_PADDING = 3.0


def column_points(width: float) -> float:
    """The room for text, in points, in a column of `width` units."""
    pixels = width * _DIGIT_PIXELS - _CELL_PADDING_PIXELS
    return pixels * _POINTS_A_PIXEL * _CAUTION


def width_for_words(text: str, size: float, *, bold: bool) -> float:
    """The least width, in steps of a half, at which no word of `text` is broken."""
    font = BOLD if bold else REGULAR
    longest = max(text_width(word, font, size) for word in text.split(" "))
    pixels = longest / _CAUTION / _POINTS_A_PIXEL + _CELL_PADDING_PIXELS
    return ceil(2 * pixels / _DIGIT_PIXELS) / 2


def row_points(width: float) -> float:
    """The room for one line that runs over cells of `width` units together."""
    return width * _DIGIT_PIXELS * _POINTS_A_PIXEL * _CAUTION


def printed_points(width: float) -> float:
    """How wide columns of `width` units together are at most, on paper."""
    return width * _DIGIT_POINTS


@lru_cache(maxsize=16_384)
def cell_lines(text: str, width: float, size: float, *, bold: bool) -> int:
    """How many lines `text` takes in a column of `width` units."""
    return len(wrap(text, BOLD if bold else REGULAR, size, column_points(width)))


def lines_height(lines: int, size: float) -> float:
    """The height of a row with that many lines, in points, in steps of a quarter."""
    return round((lines * line_points(size) + _ROW_PADDING) * 4) / 4


def most_lines(size: float) -> int:
    """How many lines the highest row holds."""
    return int((HIGHEST_ROW - _ROW_PADDING) / line_points(size))


def line_points(size: float) -> float:
    """The height of one line of text."""
    return _LINES.get(int(size), size * _OTHER_LINE)
