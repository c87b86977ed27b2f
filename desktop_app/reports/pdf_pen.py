"""The pen of the PDF paper: words, rules and boxes, in points from the top left corner."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas

from desktop_app.reports.palette import INK
from desktop_app.reports.paper_fonts import printable, text_width

_MILLIMETRE = 72 / 25.4
_SHORT, _LONG = 595.28, 841.89  # A4


@dataclass(frozen=True, slots=True)
class PageShape:
    """A page with its margins, in points from its top left corner."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float

    @property
    def room(self) -> float:
        """How high what stands on a page may be."""
        return self.bottom - self.top


def _shape(
    width: float, height: float, *, left: int, right: int, top: int, bottom: int
) -> PageShape:
    """A page of points with margins of millimetres."""
    return PageShape(
        width=width,
        height=height,
        left=left * _MILLIMETRE,
        right=width - right * _MILLIMETRE,
        top=top * _MILLIMETRE,
        bottom=height - bottom * _MILLIMETRE,
    )


# The margins of Nghị định 30/2020.
PORTRAIT = _shape(_SHORT, _LONG, left=30, right=15, top=20, bottom=20)
# A list is held at its upper edge when it lies among upright pages.
LANDSCAPE = _shape(_LONG, _SHORT, left=15, right=15, top=20, bottom=18)
# A sheet of the workbook, with the margins that it prints with.
LANDSCAPE_SHEET = _shape(_LONG, _SHORT, left=12, right=12, top=15, bottom=16)
LEFT, RIGHT = PORTRAIT.left, PORTRAIT.right
WIDTH = RIGHT - LEFT


class Pen:
    """Draws on one page of a canvas; `y` grows downwards and is the baseline of words."""

    def __init__(self, canvas: Canvas, shape: PageShape = PORTRAIT) -> None:
        self.canvas = canvas
        self._height = shape.height
        self._fill = ""  # the colour and type that are set: setting them costs time and bytes
        self._type = ("", 0.0, 0.0)

    def words(
        self, x: float, y: float, text: str, font: str, size: float, ink: str = INK
    ) -> None:
        """One line that begins at `x`; a letter that the type lacks is shown as a mark."""
        if text:
            self.lines(x, y, (text,), size, font, size, ink)

    def lines(
        self,
        x: float,
        y: float,
        lines: Sequence[str],
        leading: float,
        font: str,
        size: float,
        ink: str = INK,
    ) -> None:
        """Lines that begin at `x`, each `leading` below the one before, the first at `y`."""
        self._fill_with(ink)
        if self._type != (font, size, leading):
            self._type = (font, size, leading)
            self.canvas.setFont(font, size, leading)
        # A text object, because drawString measures every line again; one for all lines, for
        # each costs as much as a line. The blank keeps the last word of a line apart from the
        # next line's when the page is read out.
        text, as_printed = self.canvas.beginText(x, self._height - y), printable(font)
        for line in lines:
            text.textLine(f"{as_printed(line)} ")
        self.canvas.drawText(text)

    def centred(
        self, x: float, y: float, text: str, font: str, size: float, ink: str = INK
    ) -> None:
        """One line whose middle is at `x`."""
        self.words(x - text_width(text, font, size) / 2, y, text, font, size, ink)

    def right(
        self, x: float, y: float, text: str, font: str, size: float, ink: str = INK
    ) -> None:
        """One line that ends at `x`."""
        self.words(x - text_width(text, font, size), y, text, font, size, ink)

    def rule(self, x: float, y: float, width: float, thick: float, ink: str = INK) -> None:
        """A level line."""
        self.canvas.setStrokeColor(_colour(ink))
        self.canvas.setLineWidth(thick)
        self.canvas.line(x, self._height - y, x + width, self._height - y)

    def box(
        self, x: float, y: float, width: float, height: float, fill: str, edge: str = ""
    ) -> None:
        """A filled box with its top left corner at `x`, `y`; an edge where one is named."""
        self._fill_with(fill)
        if edge:
            self.canvas.setStrokeColor(_colour(edge))
            self.canvas.setLineWidth(0.6)
        bottom = self._height - y - height
        self.canvas.rect(x, bottom, width, height, stroke=1 if edge else 0, fill=1)

    def bookmark(self, key: str, title: str, y: float) -> None:
        """An entry of the outline, one `key` each, that leads to `y` on this page."""
        self.canvas.bookmarkHorizontal(key, 0, self._height - y)
        self.canvas.addOutlineEntry(title, key)

    def hatch(self, x: float, y: float, width: float, height: float, ink: str) -> None:
        """Slanting lines over a box, so that it differs without its colour."""
        canvas, bottom = self.canvas, self._height - y - height
        canvas.saveState()
        edge = canvas.beginPath()
        edge.rect(x, bottom, width, height)
        canvas.clipPath(edge, stroke=0, fill=0)
        canvas.setStrokeColor(_colour(ink))
        canvas.setLineWidth(0.7)
        at = x - height
        while at < x + width:
            canvas.line(at, bottom, at + height, bottom + height)
            at += 3.2
        canvas.restoreState()

    def _fill_with(self, ink: str) -> None:
        if self._fill != ink:
            self._fill = ink
            self.canvas.setFillColor(_colour(ink))


@cache
def _colour(digits: str) -> Color:
    return HexColor(f"#{digits}")
