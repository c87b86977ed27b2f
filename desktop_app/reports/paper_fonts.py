"""The papers' type: Liberation Serif, whose letters are as wide as Times New Roman's."""

from functools import lru_cache
from threading import Lock

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop_app.reports.printable import MARK, Printable, is_silent, runs_left_to_right
from desktop_app.resources import resource

REGULAR = "LiberationSerif-Regular"
BOLD = "LiberationSerif-Bold"
ITALIC = "LiberationSerif-Italic"
BOLD_ITALIC = "LiberationSerif-BoldItalic"

_registering = Lock()  # papers may be written on any thread


def use_fonts() -> None:
    """Make the four faces known to reportlab; a second call does nothing.

    Pages are kept as the bytes they are: reportlab would spell them out in ASCII, which takes
    a fifth more room and a sixth of the time.
    """
    rl_config.useA85 = 0
    with _registering:
        known = pdfmetrics.getRegisteredFontNames()
        for name in (REGULAR, BOLD, ITALIC, BOLD_ITALIC):
            if name not in known:
                pdfmetrics.registerFont(TTFont(name, str(resource("fonts", f"{name}.ttf"))))


@lru_cache(maxsize=4)
def printable(font: str) -> Printable:
    """What `font` makes of a text."""
    return Printable(map(chr, _letter_widths(font)[0]))


@lru_cache(maxsize=4)
def _letter_widths(font: str) -> tuple[dict[int, float], float]:
    """The letters that `font` prints as they are, and how wide the mark for others is."""
    use_fonts()
    widths = {
        code: width
        for code, width in pdfmetrics.getFont(font).face.charWidths.items()
        if runs_left_to_right(chr(code)) and not is_silent(chr(code))
    }
    return widths, sum(widths[ord(letter)] for letter in MARK)


@lru_cache(maxsize=65_536)
def width_of(word: str, font: str) -> float:
    """The width of `word` in thousandths of the type size."""
    widths, unknown = _letter_widths(font)
    return sum(widths.get(ord(letter), unknown) for letter in word)


def text_width(text: str, font: str, size: float) -> float:
    """The width of one line of `text` in points."""
    widths, unknown = _letter_widths(font)
    return sum(widths.get(ord(letter), unknown) for letter in text) * size / 1000
