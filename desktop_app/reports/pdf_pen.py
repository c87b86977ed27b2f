"""The pen of the PDF paper: words, rules and boxes, in points from the top left corner."""

from functools import cache

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas

from desktop_app.reports.palette import INK
from desktop_app.reports.paper_fonts import text_width

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
_MILLIMETRE = 72 / 25.4
LEFT = 30 * _MILLIMETRE  # the margins of Nghị định 30/2020
RIGHT = PAGE_WIDTH - 15 * _MILLIMETRE
TOP = 20 * _MILLIMETRE
BOTTOM = PAGE_HEIGHT - 20 * _MILLIMETRE
WIDTH = RIGHT - LEFT


class Pen:
    """Draws on one page of a canvas; `y` grows downwards and is the baseline of words."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self._fill = ""  # the colour and type that are set: setting them costs time and bytes
        self._type = ("", 0.0)

    def words(
        self, x: float, y: float, text: str, font: str, size: float, ink: str = INK
    ) -> None:
        """One line that begins at `x`."""
        if not text:
            return
        self._fill_with(ink)
        if self._type != (font, size):
            self._type = (font, size)
            self.canvas.setFont(font, size)
        # A text object, because drawString measures every line again. The blank keeps the
        # last word apart from the next line's when the page is read out.
        line = self.canvas.beginText(x, PAGE_HEIGHT - y)
        line.textLine(f"{text} ")
        self.canvas.drawText(line)

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
        self.canvas.line(x, PAGE_HEIGHT - y, x + width, PAGE_HEIGHT - y)

    def box(
        self, x: float, y: float, width: float, height: float, fill: str, edge: str = ""
    ) -> None:
        """A filled box with its top left corner at `x`, `y`; an edge where one is named."""
        self._fill_with(fill)
        if edge:
            self.canvas.setStrokeColor(_colour(edge))
            self.canvas.setLineWidth(0.6)
        bottom = PAGE_HEIGHT - y - height
        self.canvas.rect(x, bottom, width, height, stroke=1 if edge else 0, fill=1)

    def hatch(self, x: float, y: float, width: float, height: float, ink: str) -> None:
        """Slanting lines over a box, so that it differs without its colour."""
        canvas, bottom = self.canvas, PAGE_HEIGHT - y - height
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
