"""What may stand in a paper: no control characters, NFC, and no more than a cell can hold."""

import re
import unicodedata

from desktop_app.tracking.agency_sheet import CONTINUES
from desktop_app.tracking.wording import in_language

CELL_LIMIT = 32_767  # letters, as Excel counts them: UTF-16 units

# The marks that turn the direction of writing are controls too: words would read otherwise.
_CONTROLS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufffe\uffff\ufeff]"
)
_LINE_ENDS = re.compile("\r\n?|\x85|\u2028|\u2029")


def clean(text: str) -> str:
    """`text` as NFC without control characters; every kind of line end becomes a line feed."""
    return safe(text).strip()


def safe(text: str) -> str:
    """The same with the blanks at its ends, for text that goes on in another piece."""
    if not text.isprintable():  # most texts are, and are asked twice
        text = _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))
    return unicodedata.normalize("NFC", text)


def one_line(text: str) -> str:
    """`text` cleaned, with every run of blanks and line ends as one blank."""
    return " ".join(clean(text).split())


def within_cell(text: str, language: str) -> str:
    """`text` cut at a cell's limit, with the mark that says so."""
    if len(text) <= CELL_LIMIT // 2 or utf16_units(text) <= CELL_LIMIT:
        return text
    mark = in_language(CONTINUES, language)
    room = CELL_LIMIT - len(mark)
    kept = text.encode("utf-16-le")[: room * 2].decode("utf-16-le", errors="ignore")
    return kept + mark


def utf16_units(text: str) -> int:
    """The length of `text` as Excel counts it: letters beyond the first plane are two."""
    return len(text) + sum(letter > "\uffff" for letter in text) if text else 0
