"""Putting a value into a template's cell: its look stays, no words become a formula."""

from datetime import date

from openpyxl.cell import Cell
from openpyxl.styles.numbers import is_date_format

from desktop_app.reports.cell_styles import DAY_FORMAT, RATE, figure_format
from desktop_app.reports.clean_text import clean, within_cell
from desktop_app.reports.sheet_rows import CellValue, as_stored, starts_formula
from desktop_app.reports.template_words import LANGUAGE, words_of

_TEXT_FORMAT = "@"


def put(cell: Cell, value: CellValue) -> None:
    """Put `value` into `cell`; its number format stays where it can show the value."""
    if isinstance(value, str):
        _put_words(cell, value)
        return
    kept = cell.number_format
    if kept == _TEXT_FORMAT and value is not None:
        _put_words(cell, words_of(value))
        return
    cell.value = value
    cell.number_format = _format_for(value, kept)


def _put_words(cell: Cell, words: str) -> None:
    text = within_cell(clean(words), LANGUAGE)
    cell.value = as_stored(text) or None
    if text:
        cell.data_type = "s"  # openpyxl takes `=…` for a formula and `#N/A` for an error
    if starts_formula(text):
        cell.quotePrefix = 1


def _format_for(value: CellValue, kept: str) -> str:
    if isinstance(value, date):
        return kept if is_date_format(kept) else DAY_FORMAT
    if isinstance(value, float):
        return kept if "%" in kept else figure_format(RATE, LANGUAGE)
    return kept
