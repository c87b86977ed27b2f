"""How figures, days and hours are written, on papers and on the screen: nowhere else.

Days are written out: strftime asks the import system each time, and a list paints many.
"""

import re
from datetime import date, datetime

#: Keeps a figure and what it counts on one line.
NO_BREAK = "\N{NO-BREAK SPACE}"


def whole(number: int, language: str = "vi") -> str:
    """`1.284`, in English `1,284`."""
    return _pointed(f"{number:,}", language)


def percent(hundredths: float, language: str = "vi", *, places: int = 0) -> str:
    """`50 %`, with one place `21,4 %`; in English `50%` and `21.4%`.

    The blank before the sign never ends a line.
    """
    figure = _pointed(f"{hundredths:.{places}f}", language)
    return f"{figure}%" if language == "en" else f"{figure}{NO_BREAK}%"


def day_text(day: date | None) -> str:
    """`28/02/2022`; empty where there is no day."""
    return f"{day.day:02}/{day.month:02}/{day.year:04}" if day else ""


def hour_text(moment: datetime) -> str:
    """`09:12`."""
    return f"{moment.hour:02}:{moment.minute:02}"


def moment_text(moment: datetime) -> str:
    """`23/11/2026 09:30`."""
    return f"{day_text(moment)} {hour_text(moment)}"


def together(words: str) -> str:
    """`words` with each figure on one line with what it counts: `Quá hạn 10 ngày`."""
    return _FIGURE.sub(rf"\1{NO_BREAK}", words)


def _pointed(figure: str, language: str) -> str:
    """A figure of Python's as the language points it: `1.284,5` or `1,284.5`."""
    return figure if language == "en" else figure.translate(_VIETNAMESE_POINTS)


_FIGURE = re.compile(r"(?<!\S)(\d+(?:[.,]\d+)*) (?=[^\W\d])")
_VIETNAMESE_POINTS = str.maketrans(",.", ".,")
