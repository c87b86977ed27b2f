"""The rows of one sheet as the XML that goes into the workbook.

openpyxl takes a Python object a cell; a register of ten thousand directives is written four
times faster as text. All else in the workbook (styles, page set-up, chart) is openpyxl's.
"""

import re
from collections.abc import Sequence
from datetime import date
from xml.sax.saxutils import escape

from openpyxl.utils import get_column_letter

from desktop_app.reports.clean_text import clean, within_cell

CellValue = str | int | float | date | None

_DAY_ZERO = date(1899, 12, 30).toordinal()  # Excel's day 0, its false leap day counted in
_STARTS_FORMULA = frozenset("=+-@\t")
_ESCAPE_LOOKALIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_LETTERS = [get_column_letter(column) for column in range(1, 27)]


def starts_formula(text: str) -> bool:
    """Whether a program could take `text` for a formula."""
    return text[:1] in _STARTS_FORMULA


class SheetRows:
    """Collects rows; each cell is a value and the number of its style."""

    def __init__(self, quoted: dict[int, int], language: str) -> None:
        self._quoted = quoted
        self._language = language
        self._xml: list[str] = []
        self.last = 0  # the number of the last row added
        self.widest = 1

    def add(
        self,
        values: Sequence[CellValue],
        styles: Sequence[int],
        height: float,
        *,
        level: int = 0,
    ) -> int:
        """Add a row of that height in points; its number, from 1.

        A `level` above 0 folds under the nearest row of a lower one above it.
        """
        self.last += 1
        self.widest = max(self.widest, len(values))
        row = str(self.last)
        cells = "".join(
            [
                self._cell(letter + row, value, style)
                for letter, value, style in zip(_LETTERS, values, styles, strict=False)
            ]
        )
        folds = f' outlineLevel="{level}"' if level else ""
        self._xml.append(
            f'<row r="{row}" ht="{height:g}" customHeight="1"{folds}>{cells}</row>'
        )
        return self.last

    def xml(self) -> str:
        """All rows as the sheet's `sheetData`."""
        return f"<sheetData>{''.join(self._xml)}</sheetData>"

    @property
    def extent(self) -> str:
        """The range that holds every cell, such as `A1:P312`."""
        return f"A1:{_LETTERS[self.widest - 1]}{max(self.last, 1)}"

    def _cell(self, place: str, value: CellValue, style: int) -> str:
        if value is None or value == "":
            return f'<c r="{place}" s="{style}"/>'
        if isinstance(value, str):
            return self._text(place, value, style)
        number = value.toordinal() - _DAY_ZERO if isinstance(value, date) else value
        return f'<c r="{place}" s="{style}"><v>{number!r}</v></c>'

    def _text(self, place: str, value: str, style: int) -> str:
        text = within_cell(clean(value), self._language)
        if starts_formula(text):
            style = self._quoted[style]
        safe = escape(as_stored(text))
        return (
            f'<c r="{place}" s="{style}" t="inlineStr">'
            f'<is><t xml:space="preserve">{safe}</t></is></c>'
        )


def as_stored(text: str) -> str:
    """`text` as a cell's XML holds it: `_x0041_` stands for a letter there, in words never."""
    return _ESCAPE_LOOKALIKE.sub("_x005F_", text)
