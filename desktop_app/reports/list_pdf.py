"""A list on paper: A4 lying, its columns as wide as their words, its heads on each page."""

from collections.abc import Callable, Iterator
from io import BytesIO

from desktop_app.reports import list_words as words
from desktop_app.reports.density import CLOSE
from desktop_app.reports.list_blocks import ColumnHeads, HeadsAgain, ListRow, ListTitle
from desktop_app.reports.list_columns import placed_columns
from desktop_app.reports.pdf_flow import Block, placed_on_pages
from desktop_app.reports.pdf_items import Sentence
from desktop_app.reports.pdf_paper import PaperFacts, write_pdf
from desktop_app.reports.pdf_pen import LANDSCAPE
from desktop_app.reports.pdf_table import Band
from desktop_app.reports.wording import GOES_ON, said
from desktop_app.tracking.printed_list import PrintedList
from desktop_app.tracking.steps import OnStep, unheard

_OFTEN = 50  # rows between two words of how far it is


def list_pdf(printed: PrintedList, on_step: OnStep = unheard) -> bytes:
    """The paper as a file's bytes; the same list gives the same bytes.

    `on_step` hears how far it is: each row is set, then drawn. What it raises ends the work.
    """
    as_of = words.as_of(printed.as_of, printed.language)
    facts = PaperFacts(
        title=printed.title,
        subject=as_of,
        author=printed.office.name,
        foot=as_of,
        language=printed.language,
    )
    rows = max(printed.size, 1)

    def on_row(row: int) -> None:
        if row % _OFTEN == 0:
            on_step(row, 2 * rows)

    def on_page(done: int, of: int) -> None:
        on_step(rows + rows * done // of, 2 * rows)

    made = BytesIO()
    pages = placed_on_pages(_blocks(printed, on_row), LANDSCAPE)
    write_pdf(made, facts, pages, LANDSCAPE, on_page)
    return made.getvalue()


def _blocks(printed: PrintedList, on_row: Callable[[int], None]) -> Iterator[Block]:
    columns = placed_columns(printed, CLOSE.size)
    heads = ColumnHeads(columns, CLOSE)
    yield ListTitle(printed)
    if not printed.size:
        yield Sentence(said(words.NOTHING, printed.language), CLOSE, italic=True)
        return
    yield heads
    number = 0
    for group in printed.groups:
        above: Block = heads
        if group.title:
            yield Band(group.title, CLOSE, LANDSCAPE, heads)
            again = said(GOES_ON, printed.language, title=group.title)
            above = HeadsAgain(heads, Band(again, CLOSE, LANDSCAPE))
        for row in group.rows:
            on_row(number)
            number += 1
            yield ListRow(number, row, columns, above)
