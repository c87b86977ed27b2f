"""What stands on a page of a .pdf: letters with their places, and the lines ruled on it.

Places are in points; x grows to the right and y downwards from the top of the page.
"""

import ctypes
import math
import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

_THIN = 3.0  # a rectangle no thicker is a line
_SHORTEST_RULE = 8.0
_DEEPEST_FORM = 5
_LONGEST_FONT_NAME = 128
_UPRIGHT = 0.995  # cosine of the 6 degrees past which a letter is a stamp's or a watermark's


class Letter(NamedTuple):
    """One letter; a blank that the file only implies has no width."""

    sign: str
    x0: float
    x1: float
    y: float  # of the base line
    size: float  # height of its line of type
    bold: bool = False


class Rule(NamedTuple):
    """A straight line, upright or level: where it stands across, and from where to where."""

    upright: bool
    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class PdfPage:
    """The letters in the file's order, the rules, and whether there are pictures."""

    width: float
    height: float
    letters: tuple[Letter, ...]
    rules: tuple[Rule, ...]
    has_pictures: bool


def page_content(page: pypdfium2.PdfPage) -> PdfPage:
    """What stands on `page`."""
    left, bottom, right, top = page.get_bbox()
    rules: list[Rule] = []
    has_pictures = False
    for thing in page.get_objects(max_depth=_DEEPEST_FORM):
        if thing.type == pdfium.FPDF_PAGEOBJ_IMAGE:
            has_pictures = True
        elif thing.type == pdfium.FPDF_PAGEOBJ_PATH:
            rules += _rules(thing, left, top)
    textpage = page.get_textpage()
    try:
        letters = tuple(_letters(textpage.raw, left, top))
    finally:
        textpage.close()
    return PdfPage(right - left, top - bottom, letters, tuple(rules), has_pictures)


def _letters(text: Any, left: float, top: float) -> list[Letter]:
    box = pdfium.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    font, flags = ctypes.create_string_buffer(_LONGEST_FONT_NAME), ctypes.c_int()
    found: list[Letter] = []
    for index in range(pdfium.FPDFText_CountChars(text)):
        sign = chr(pdfium.FPDFText_GetUnicode(text, index))
        if sign in "\r\n":
            continue
        if sign in "\x02\ufffe":
            # pdfium's own sign for a hyphen at the end of a line
            sign = "-"
        if sign.isspace() and pdfium.FPDFText_IsGenerated(text, index):
            last = found[-1] if found else Letter("", 0, 0, 0, 0)
            found.append(Letter(" ", last.x1, last.x1, last.y, last.size))
            continue
        if not pdfium.FPDFText_GetLooseCharBox(
            text, index, ctypes.byref(box)
        ) or not pdfium.FPDFText_GetCharOrigin(text, index, ctypes.byref(x), ctypes.byref(y)):
            continue
        if math.cos(pdfium.FPDFText_GetCharAngle(text, index)) < _UPRIGHT:
            continue
        height = box.top - box.bottom
        pdfium.FPDFText_GetFontInfo(text, index, font, len(font), ctypes.byref(flags))
        bold = b"bold" in font.value.lower()
        found.append(
            Letter(sign, box.left - left, box.right - left, top - y.value, height, bold)
        )
    return found


def is_mark(sign: str) -> bool:
    """Whether `sign` sits on the letter before it, as in a file that spells in NFD."""
    return unicodedata.combining(sign) != 0


def _rules(path: pypdfium2.PdfObject, left: float, top: float) -> list[Rule]:
    x0, y0, x1, y1 = path.get_bounds()
    x0, x1, y0, y1 = x0 - left, x1 - left, top - y1, top - y0
    if y1 - y0 <= _THIN or x1 - x0 <= _THIN:
        return _long_enough([_rule(x0, y0, x1, y1)])
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(path.raw, ctypes.byref(fill), ctypes.byref(stroke))
    if not stroke.value:
        return _thin_rectangles(path, left, top)
    return _long_enough(
        [
            _rule(ax, ay, bx, by)
            for (ax, ay), (bx, by) in _strokes(path, left, top)
            if abs(ax - bx) <= _THIN or abs(ay - by) <= _THIN
        ]
    )


def _rule(x0: float, y0: float, x1: float, y1: float) -> Rule:
    x0, x1, y0, y1 = min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1)
    if y1 - y0 > x1 - x0:
        return Rule(True, (x0 + x1) / 2, y0, y1)
    return Rule(False, (y0 + y1) / 2, x0, x1)


def _long_enough(rules: list[Rule]) -> list[Rule]:
    return [rule for rule in rules if rule.end - rule.start >= _SHORTEST_RULE]


_Point = tuple[float, float]


def _outlines(path: pypdfium2.PdfObject, left: float, top: float) -> list[list[_Point]]:
    """The corners of each part of `path`; curves are taken by their ends."""
    matrix = path.get_matrix()
    x, y = ctypes.c_float(), ctypes.c_float()
    parts: list[list[_Point]] = []
    for index in range(pdfium.FPDFPath_CountSegments(path.raw)):
        segment = pdfium.FPDFPath_GetPathSegment(path.raw, index)
        if not pdfium.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y)):
            continue
        px, py = matrix.on_point(x.value, y.value)
        point = (px - left, top - py)
        if pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_MOVETO or not parts:
            parts.append([])
        parts[-1].append(point)
        if pdfium.FPDFPathSegment_GetClose(segment):
            parts[-1].append(parts[-1][0])
    return parts


def _strokes(path: pypdfium2.PdfObject, left: float, top: float) -> list[tuple[_Point, _Point]]:
    return [pair for corners in _outlines(path, left, top) for pair in pairwise(corners)]


def _thin_rectangles(path: pypdfium2.PdfObject, left: float, top: float) -> list[Rule]:
    """Many thin filled rectangles drawn as one path: a whole grid in one object."""
    rules = []
    for corners in _outlines(path, left, top):
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        if max(xs) - min(xs) <= _THIN or max(ys) - min(ys) <= _THIN:
            rules.append(_rule(min(xs), min(ys), max(xs), max(ys)))
    return _long_enough(rules)
