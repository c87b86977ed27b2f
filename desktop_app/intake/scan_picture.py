"""A page of a .pdf as a grey picture, and the straight lines that are drawn in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from statistics import median

import pypdfium2

from desktop_app.intake.pdf_rules import Rule

_DOTS_AN_INCH = 300
POINTS_AN_INCH = 72
_MOST_DOTS = 40_000_000  # a large drawing is taken with fewer dots an inch

_INK = 0.7  # of the paper's grey: what is darker is ink
_SAMPLE = 997  # every so many dots tell the paper's grey
_LIGHTEST_INK = 90  # below it most of the page is dark: a picture, no paper
_SPECKS = 0.0005  # of the paper; a page of text has a hundred times as much ink
_SHORTEST = 75  # dots; the upright stroke of a letter in a text has about 40
_RUN = re.compile(rb"\x01{%d,}" % _SHORTEST)
_BREAK = 12  # dots that a worn line may be interrupted
_STEP = 2  # dots by which a line that is not quite straight moves on
_THICKEST = 14.0  # dots; what is thicker is no line but an edge or a picture
_AROUND = 2  # dots beside a line that belong to it


@dataclass(frozen=True, slots=True)
class Picture:
    """The dots of a page, a byte for each from black to white, row by row."""

    width: int
    height: int
    dots: bytes
    dots_an_inch: float
    ink: int  # what is darker than this grey is no paper

    @property
    def scale(self) -> float:
        """Points for one dot."""
        return POINTS_AN_INCH / self.dots_an_inch

    @property
    def is_blank(self) -> bool:
        """Whether nothing is on it, as on the back of a paper scanned on both sides."""
        if self.ink < _LIGHTEST_INK:
            return False
        sampled = self.dots[::_SAMPLE]
        return sum(grey < self.ink for grey in sampled) <= _SPECKS * len(sampled)

    def darkness(self, column: int, top: int, bottom: int) -> float:
        """The share of dark dots in `column` from row `top` to `bottom`."""
        dots = self.dots[top * self.width + column : bottom * self.width : self.width]
        return sum(grey < self.ink for grey in dots) / max(1, len(dots))

    def turned(self, quarters: int) -> "Picture":
        """The picture turned to the right by so many quarters."""
        dots, width, height = self.dots, self.width, self.height
        if quarters == 0:
            return self
        if quarters == 2:  # noqa: PLR2004 - upside down
            return replace(self, dots=dots[::-1])
        columns = [dots[column::width] for column in range(width)]
        turned = [column[::-1] for column in columns] if quarters == 1 else reversed(columns)
        return replace(self, width=height, height=width, dots=b"".join(turned))

    def middle(self) -> "Picture":
        """The quarter of the picture in its middle."""
        width, height = self.width // 2, self.height // 2
        left, top = width // 2, height // 2
        rows = range(top, top + height)
        starts = [row * self.width + left for row in rows]
        dots = b"".join(self.dots[start : start + width] for start in starts)
        return replace(self, width=width, height=height, dots=dots)

    def pgm(self) -> bytes:
        """As a file that any program for pictures reads."""
        return b"P5 %d %d 255\n" % (self.width, self.height) + self.dots


def picture_of(page: pypdfium2.PdfPage) -> Picture:
    """What `page` looks like."""
    width, height = page.get_size()
    inches = max(width * height, 1.0) / POINTS_AN_INCH**2
    dots_an_inch = min(_DOTS_AN_INCH, (_MOST_DOTS / inches) ** 0.5)
    bitmap = page.render(scale=dots_an_inch / POINTS_AN_INCH, grayscale=True)
    try:
        rows = memoryview(bitmap.buffer).cast("B")
        dots = b"".join(
            bytes(rows[start : start + bitmap.width])
            for start in range(0, bitmap.stride * bitmap.height, bitmap.stride)
        )
        # Most of a page is paper, which on a scan is seldom white.
        ink = round(_INK * median(dots[::_SAMPLE]))
        return Picture(bitmap.width, bitmap.height, dots, dots_an_inch, ink)
    finally:
        bitmap.close()


def rules_apart(picture: Picture) -> tuple[Picture, tuple[Rule, ...]]:
    """`picture` without the lines that frame its tables, and those lines, in points."""
    dots = bytearray(picture.dots)
    width, height = picture.width, picture.height
    black = picture.dots.translate(bytes(grey < picture.ink for grey in range(256)))
    rules = []
    for line in _lines(black[row * width : (row + 1) * width] for row in range(height)):
        rules.append(line.rule(picture.scale, upright=False))
        for row, start, end in line.around(height):
            dots[row * width + start : row * width + end] = b"\xff" * (end - start)
    for line in _lines(black[column::width] for column in range(width)):
        rules.append(line.rule(picture.scale, upright=True))
        for column, start, end in line.around(width):
            dots[start * width + column : end * width + column : width] = b"\xff" * (
                end - start
            )
    return replace(picture, dots=bytes(dots)), tuple(rules)


class _DrawnLine:
    """Black runs in neighbouring rows that together are one line."""

    def __init__(self, row: int, start: int, end: int) -> None:
        self.runs = [(row, start, end)]
        self.row, self.start, self.end = row, start, end

    def takes(self, row: int, start: int, end: int) -> bool:
        """Whether the run goes on with the line; then it is added to it."""
        near = row - self.row <= _STEP
        if not near or start > self.end + _BREAK or end < self.start - _BREAK:
            return False
        self.runs.append((row, start, end))
        self.row = row
        self.start, self.end = min(start, self.start), max(end, self.end)
        return True

    @property
    def thickness(self) -> float:
        """Dots, on the average of its length."""
        return sum(end - start for _, start, end in self.runs) / (self.end - self.start)

    def rule(self, scale: float, *, upright: bool) -> Rule:
        """The line in points."""
        at = (self.runs[0][0] + self.runs[-1][0]) / 2
        return Rule(upright, at * scale, self.start * scale, self.end * scale)

    def around(self, rows: int) -> Iterator[tuple[int, int, int]]:
        """Its runs with what lies close beside them."""
        for row, start, end in self.runs:
            for near in range(max(0, row - _AROUND), min(rows, row + _AROUND + 1)):
                yield near, start, end


def _lines(rows: Iterator[bytes]) -> list[_DrawnLine]:
    open_lines: list[_DrawnLine] = []
    done: list[_DrawnLine] = []
    for number, row in enumerate(rows):
        for run in _RUN.finditer(row):
            start, end = run.span()
            if not any(line.takes(number, start, end) for line in open_lines):
                open_lines.append(_DrawnLine(number, start, end))
        done += [line for line in open_lines if number - line.row > _STEP]
        open_lines = [line for line in open_lines if number - line.row <= _STEP]
    return [line for line in (*done, *open_lines) if line.thickness <= _THICKEST]
