"""Small .pdf files, drawn where a test wants their words to stand."""

import io
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

_FONTS = Path(__file__).parents[2] / "resources" / "fonts"
LEFT, INDENTED, RIGHT, SIZE, LEADING = 85, 121, 553, 14, 17.7


@dataclass
class Page:
    """A page to draw on; y is measured from its top."""

    width: float = 595
    height: float = 842
    rotation: int = 0
    words: list[tuple[float, float, str, float, float]] = field(default_factory=list)
    rules: list[tuple[float, float, float, float]] = field(default_factory=list)
    picture: bool = False

    def write(self, x: float, y: float, text: str, size: float = SIZE, lean: float = 0) -> None:
        """Put words so that they begin at `x`, leaning by so many degrees."""
        self.words.append((x, y, text, size, lean))

    def centre(self, x: float, y: float, text: str) -> None:
        """Put words around `x`."""
        self.write(x - width(text) / 2, y, text)

    def paragraph(
        self, y: float, text: str, first: float = INDENTED, left: float = LEFT
    ) -> float:
        """Set words between the margins; the base line after the last."""
        line, x = "", first
        for word in text.split():
            if width(f"{line} {word}") + x > RIGHT:
                self.write(x, y, line)
                line, x, y = word, left, y + LEADING
            else:
                line = f"{line} {word}".strip()
        self.write(x, y, line)
        return y + LEADING

    def grid(self, columns: list[float], rows: list[float]) -> None:
        """Rule a table."""
        self.rules += [(x, rows[0], x, rows[-1]) for x in columns]
        self.rules += [(columns[0], y, columns[-1], y) for y in rows]


def width(text: str, size: float = SIZE) -> float:
    """How wide `text` is set."""
    _register()
    return float(stringWidth(text, "Serif", size))


def pdf(*pages: Page, password: str | None = None) -> bytes:
    """The bytes of a file with these pages."""
    _register()
    target = io.BytesIO()
    canvas = Canvas(
        target, encrypt=StandardEncryption(password) if password else None, invariant=1
    )
    for page in pages:
        _draw(canvas, page)
    canvas.save()
    return target.getvalue()


def _draw(canvas: Canvas, page: Page) -> None:
    canvas.setPageSize((page.width, page.height))
    if page.rotation:
        # A landscape page as some printers make it: drawn sideways, shown turned.
        canvas.setPageSize((page.height, page.width))
        canvas.setPageRotation(90)
        canvas.translate(page.height, 0)
        canvas.rotate(90)
    for x, y, text, size, lean in page.words:
        canvas.saveState()
        canvas.setFont("Serif", size)
        canvas.translate(x, page.height - y)
        canvas.rotate(lean)
        canvas.drawString(0, 0, text)
        canvas.restoreState()
    for x0, y0, x1, y1 in page.rules:
        canvas.line(x0, page.height - y0, x1, page.height - y1)
    if page.picture:
        canvas.drawImage(ImageReader(_picture()), 0, 0, page.width, page.height)
    canvas.showPage()


def _picture() -> object:
    from PIL import Image  # noqa: PLC0415 - reportlab brings it; one test wants it

    return Image.new("L", (8, 8))


@cache
def _register() -> None:
    registerFont(TTFont("Serif", str(_FONTS / "LiberationSerif-Regular.ttf")))
