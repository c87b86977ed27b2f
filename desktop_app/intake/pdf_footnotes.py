"""Footnotes on a page of a .pdf: small type at its foot that begins with a number."""

import re
from dataclasses import replace
from statistics import median

from desktop_app.intake.pdf_page import PdfPage
from desktop_app.intake.pdf_run import Line, lines_of, runs_of

_SMALL = 0.86  # of the page's usual type
_RAISED_MARK = 0.7  # the same, for the number in the text that calls the note
_BEGINS = re.compile(r"^[(\[]?(\d{1,2}|\*+)[)\]]?\s*\S")


def without_footnotes(page: PdfPage) -> tuple[PdfPage, bool]:
    """`page` without its footnotes and the raised numbers that call them; whether it had any.

    A footnote cites: with its dates left among the points it would be read as one of them.
    """
    sizes = [letter.size for letter in page.letters if not letter.sign.isspace()]
    if not sizes:
        return page, False
    usual = median(sizes)
    notes = _notes(lines_of(runs_of(page.letters)), usual, page.height)
    if not notes:
        return page, False
    gone = {letter for line in notes for run in line.runs for letter in run.letters}
    letters = tuple(
        letter
        for letter in page.letters
        if letter not in gone
        and not (letter.sign.isdigit() and letter.size < usual * _RAISED_MARK)
    )
    return replace(page, letters=letters), True


def _notes(lines: list[Line], usual: float, height: float) -> list[Line]:
    """The small lines at the foot, from the first that begins with a number."""
    small: list[Line] = []
    for line in reversed(lines):
        if line.y < height / 2:
            break
        if line.size < usual * _SMALL:
            small.insert(0, line)
        elif small:
            break
    while small and not _BEGINS.match(small[0].text):
        del small[0]
    # A page number alone is no note.
    return small if any(len(line.text.split()) > 1 for line in small) else []
