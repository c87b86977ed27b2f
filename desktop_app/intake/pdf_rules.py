"""The straight lines on a page of a .pdf: strokes, thin rectangles and the sides of boxes."""

import ctypes
from itertools import pairwise
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from desktop_app.intake.pdf_frame import Frame, Point

_THIN = 3.0  # a rectangle no thicker is a line
_SHORTEST_RULE = 8.0


class Rule(NamedTuple):
    """A straight line, upright or level: where it stands across, and from where to where."""

    upright: bool
    at: float
    start: float
    end: float


def rules_of(path: pypdfium2.PdfObject, frame: Frame) -> list[Rule]:
    """The rules that `path` draws."""
    left, bottom, right, top = path.get_bounds()
    (x0, y0), (x1, y1) = frame.point(left, bottom), frame.point(right, top)
    if abs(y1 - y0) <= _THIN or abs(x1 - x0) <= _THIN:
        return _long_enough([_rule(x0, y0, x1, y1)])
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(path.raw, ctypes.byref(fill), ctypes.byref(stroke))
    outlines = _outlines(path, frame)
    if not stroke.value:
        return _thin_rectangles(outlines)
    return _long_enough(
        [
            _rule(ax, ay, bx, by)
            for corners in outlines
            for (ax, ay), (bx, by) in pairwise(corners)
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


def _outlines(path: pypdfium2.PdfObject, frame: Frame) -> list[list[Point]]:
    """The corners of each part of `path`; curves are taken by their ends."""
    matrix = path.get_matrix()
    x, y = ctypes.c_float(), ctypes.c_float()
    parts: list[list[Point]] = []
    for index in range(pdfium.FPDFPath_CountSegments(path.raw)):
        segment = pdfium.FPDFPath_GetPathSegment(path.raw, index)
        if not pdfium.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y)):
            continue
        point = frame.point(*matrix.on_point(x.value, y.value))
        if pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_MOVETO or not parts:
            parts.append([])
        parts[-1].append(point)
        if pdfium.FPDFPathSegment_GetClose(segment):
            parts[-1].append(parts[-1][0])
    return parts


def _thin_rectangles(outlines: list[list[Point]]) -> list[Rule]:
    """Many thin filled rectangles drawn as one path: a whole grid in one object."""
    rules = []
    for corners in outlines:
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        if max(xs) - min(xs) <= _THIN or max(ys) - min(ys) <= _THIN:
            rules.append(_rule(min(xs), min(ys), max(xs), max(ys)))
    return _long_enough(rules)
