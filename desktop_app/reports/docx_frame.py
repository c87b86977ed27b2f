"""The head and the foot of an official letter (công văn), after Nghị định 30/2020/NĐ-CP."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.reports import docx_page
from desktop_app.reports.clean_text import one_line
from desktop_app.reports.docx_page import CENTRE, LEFT, ROOM, Type
from desktop_app.reports.paper_fonts import BOLD, text_width
from desktop_app.reports.paper_words import office_lines
from desktop_app.reports.period_words import long_day
from desktop_app.reports.wording import MOTTO, NATION, said
from desktop_app.tracking.office import OfficeFacts

if TYPE_CHECKING:
    from docx.document import Document as Word

_LEFT_ROOM = 75.0  # mm; what is left holds the nation's name on one line
_GAP = 5.0  # mm, at the least, to what stands on the right
_RIGHT_ROOM = ROOM - _LEFT_ROOM
_POINTS_OF_MM = 72 / 25.4
_SIGN_ROOM = 56  # points between the title and the name under it
_NUMBER = ("Số:            /", "No.:            /")  # filled in by the registry
_OFFICE = Type(size=13, align=CENTRE)
_OFFICE_BOLD = Type(size=13, bold=True, align=CENTRE)
_NATION = Type(size=12, bold=True, align=CENTRE)
_DATE = Type(size=13, italic=True, align=CENTRE, before=6)
_ABOUT = Type(size=12, align=CENTRE, before=3)


def add_head(word: "Word", facts: OfficeFacts, *, day: date, about: str, language: str) -> None:
    """The office on the left, the nation on the right; below them number and day."""
    table = docx_page.add_table(word, (_LEFT_ROOM, _RIGHT_ROOM), ruled=False)
    left, right = docx_page.add_row(table).cells
    motto = said(MOTTO, language)
    superior, office = map(_in_even_lines, office_lines(facts))
    if superior:
        docx_page.add_words(left, superior, _OFFICE)
    docx_page.add_words(left, office, _OFFICE_BOLD)
    if office:
        longest = max(text_width(line, BOLD, _OFFICE_BOLD.size) for line in office.split("\n"))
        docx_page.add_rule(left, longest / 3, _LEFT_ROOM)
    docx_page.add_words(right, said(NATION, language), _NATION)
    docx_page.add_words(right, motto, _OFFICE_BOLD)
    docx_page.add_rule(right, text_width(motto, BOLD, _OFFICE_BOLD.size), _RIGHT_ROOM)
    left, right = docx_page.add_row(table).cells
    docx_page.add_words(left, said(_NUMBER, language), Type(size=13, align=CENTRE, before=6))
    docx_page.add_words(left, about, _ABOUT)
    docx_page.add_words(right, long_day(day, facts.place, language), _DATE)


def add_foot(
    word: "Word", facts: OfficeFacts, recipients: Sequence[str], language: str
) -> None:
    """Who gets it on the left, who signs on the right; never torn apart by a page's end."""
    table = docx_page.add_table(word, (ROOM / 2, ROOM / 2), ruled=False)
    left, right = docx_page.add_row(table).cells
    sent_to = said(("Nơi nhận:", "To:"), language)
    docx_page.add_words(left, sent_to, Type(size=12, bold=True, italic=True, before=6))
    for recipient in recipients:
        docx_page.add_words(left, recipient, Type(size=11, align=LEFT))
    for line in one_line(facts.signer_title).upper().split(" / "):
        docx_page.add_words(right, line, Type(size=14, bold=True, align=CENTRE))
    name = Type(size=14, bold=True, align=CENTRE, before=_SIGN_ROOM)
    docx_page.add_words(right, one_line(facts.signer), name)


def _in_even_lines(name: str) -> str:
    """A name too long for its side is broken where its two lines are most alike."""
    if text_width(name, BOLD, _OFFICE_BOLD.size) <= (_LEFT_ROOM - _GAP) * _POINTS_OF_MM:
        return name
    blanks = [place for place, letter in enumerate(name) if letter == " "]
    middle = min(blanks, key=lambda place: abs(place - len(name) / 2), default=None)
    return name if middle is None else f"{name[:middle]}\n{name[middle + 1 :]}"
