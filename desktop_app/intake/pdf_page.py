"""What stands on a page of a .pdf: letters with their places, and the lines ruled on it.

Places are in points; x grows to the right and y downwards from the top of the page.
"""

import ctypes
import math
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from desktop_app.intake.pdf_frame import Frame
from desktop_app.intake.pdf_rules import Rule, rules_of

_DEEPEST_FORM = 5
_LONGEST_FONT_NAME = 128
_QUARTER = math.pi / 2
_LEAN = 0.1  # radians; what leans more is a stamp or a watermark
_LEAST_PICTURE = 0.001  # of the page: a picture is there, however its bounds are given
_LINE_END_HYPHENS = frozenset("\x02\ufffe")  # pdfium's own signs for them


class Letter(NamedTuple):
    """One letter; a blank that the file only implies has no width."""

    sign: str
    x0: float
    x1: float
    y: float  # of the base line
    size: float  # height of its line of type
    bold: bool = False


@dataclass(frozen=True, slots=True)
class PdfPage:
    """The letters in the file's order, the rules, and how much of it a picture covers."""

    width: float
    height: float
    letters: tuple[Letter, ...]
    rules: tuple[Rule, ...]
    pictured: float  # the largest picture's share of the page; 0 where there is none


def page_content(page: pypdfium2.PdfPage) -> PdfPage:
    """What stands on `page`, held so that most of its text is upright."""
    textpage = page.get_textpage()
    try:
        angles = _angles(textpage.raw)
        left, bottom, right, top = page.get_bbox()
        frame = Frame(left, bottom, right, top, _turns(angles))
        letters = tuple(_letters(textpage.raw, angles, frame))
    finally:
        textpage.close()
    rules: list[Rule] = []
    pictured = 0.0
    for thing in page.get_objects(max_depth=_DEEPEST_FORM):
        if thing.type == pdfium.FPDF_PAGEOBJ_IMAGE:
            pictured = max(pictured, _share(thing, frame))
        elif thing.type == pdfium.FPDF_PAGEOBJ_PATH:
            rules += rules_of(thing, frame)
    return PdfPage(frame.width, frame.height, letters, tuple(rules), pictured)


def _share(picture: pypdfium2.PdfObject, frame: Frame) -> float:
    """How much of the page `picture` covers; it is there also where that cannot be told."""
    try:
        left, bottom, right, top = picture.get_bounds()
    except pypdfium2.PdfiumError:
        return _LEAST_PICTURE
    share: float = (right - left) * (top - bottom) / max(frame.width * frame.height, 1.0)
    return max(share, _LEAST_PICTURE)


def is_mark(sign: str) -> bool:
    """Whether `sign` sits on the letter before it, as in a file that spells in NFD."""
    return unicodedata.combining(sign) != 0


def _angles(text: Any) -> list[float]:
    return [
        pdfium.FPDFText_GetCharAngle(text, index)
        for index in range(pdfium.FPDFText_CountChars(text))
    ]


def _turns(angles: list[float]) -> int:
    if not angles:
        return 0
    # pdfium counts angles clockwise.
    return Counter(-round(angle / _QUARTER) % 4 for angle in angles).most_common(1)[0][0]


def _letters(text: Any, angles: list[float], frame: Frame) -> list[Letter]:
    upright = math.cos(_LEAN)
    found: list[Letter] = []
    for index, angle in enumerate(angles):
        sign = chr(pdfium.FPDFText_GetUnicode(text, index))
        if sign in "\r\n":
            continue
        if sign.isspace() and pdfium.FPDFText_IsGenerated(text, index):
            if found:
                last = found[-1]
                found.append(Letter(" ", last.x1, last.x1, last.y, last.size))
            continue
        if math.cos(angle + frame.turns * _QUARTER) < upright:
            continue
        letter = _placed("-" if sign in _LINE_END_HYPHENS else sign, text, index, frame)
        if letter is not None:
            found.append(letter)
    return found


def _placed(sign: str, text: Any, index: int, frame: Frame) -> Letter | None:
    box = pdfium.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    if not pdfium.FPDFText_GetLooseCharBox(
        text, index, ctypes.byref(box)
    ) or not pdfium.FPDFText_GetCharOrigin(text, index, ctypes.byref(x), ctypes.byref(y)):
        return None
    x0, y0 = frame.point(box.left, box.bottom)
    x1, y1 = frame.point(box.right, box.top)
    _, base = frame.point(x.value, y.value)
    bold = "bold" in _font_name(text, index).lower()
    return Letter(sign, min(x0, x1), max(x0, x1), base, abs(y1 - y0), bold)


def _font_name(text: Any, index: int) -> str:
    name, flags = ctypes.create_string_buffer(_LONGEST_FONT_NAME), ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(text, index, name, len(name), ctypes.byref(flags))
    return name.value.decode("utf-8", errors="replace")
