"""Rows of the list as a table that Excel, LibreOffice and Word take, headings and all.

Every cell is text there: nothing that stands in a notice becomes a formula, and no day is read
in another country's order.
"""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData

from desktop_app.tracking.listing import DirectiveLine
from desktop_app.ui.list_columns import Column, cell_words, column_title

Table = Sequence[Sequence[str]]


def rows_table(lines: Sequence[DirectiveLine], columns: Sequence[Column]) -> list[list[str]]:
    """Headings and rows; the notice stands first even while the list says it in its heads."""
    shown = [*((Column.NOTICE,) if Column.NOTICE not in columns else ()), *columns]
    headings = [column_title(column) for column in shown]
    return [headings, *([cell_words(line, column) for column in shown] for line in lines)]


def table_for_clipboard(table: Table) -> QMimeData:
    """`table` in both forms; each program takes the one it knows best."""
    copied = QMimeData()
    copied.setText(_as_text(table))
    copied.setHtml(_as_html(table))
    return copied


def _as_text(table: Table) -> str:
    """Tabs between cells and lines between rows, as spreadsheets read them."""
    return "\n".join("\t".join(map(_plain_cell, row)) for row in table)


def _plain_cell(words: str) -> str:
    one_line = " ".join(words.split())
    # Spreadsheets hide the apostrophe: it only says that what follows is text.
    return f"'{one_line}" if one_line.startswith(_BEGINS_A_FORMULA) else one_line


def _as_html(table: Table) -> str:
    headings, *rows = table
    head = "".join(f"<th {_FRAME}>{escape(words)}</th>" for words in headings)
    body = "".join(
        "<tr>" + "".join(f"<td {_TEXT_CELL}>{escape(words)}</td>" for words in row) + "</tr>"
        for row in rows
    )
    return (
        '<html><head><meta charset="utf-8"></head><body>'
        f'<table style="border-collapse:collapse"><tr>{head}</tr>{body}</table></body></html>'
    )


_BEGINS_A_FORMULA = ("=", "+", "-", "@")
_BORDER = "border:0.5pt solid black; padding:2pt 4pt"
_FRAME = f'style="{_BORDER}"'
# The first is Excel's word for a text cell, the second LibreOffice's.
_TEXT_CELL = f"""style='{_BORDER}; mso-number-format:"\\@"' sdnum="1066;0;@\""""
