"""The head and foot of the weekly workbook, after Nghị định 30/2020/NĐ-CP, Phụ lục I."""

from datetime import date

from desktop_app.reports import paper_words, wording
from desktop_app.reports.cell_styles import Look
from desktop_app.reports.clean_text import one_line
from desktop_app.reports.paper_fonts import BOLD, text_width
from desktop_app.reports.period_words import annex_words, long_day, period_words
from desktop_app.reports.sheet_table import Across, SheetTable
from desktop_app.reports.wording import said
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.report import ReportBasis
from desktop_app.tracking.wording import Pair

_DASH_SIZE = 7
_MIDDLE = Look(border=False, align="center", vertical="center", size=12)
_BOLD = Look(border=False, align="center", vertical="center", size=12, bold=True)
_MOTTO = Look(border=False, align="center", vertical="center", size=13, bold=True)
_DATE = Look(border=False, align="center", vertical="center", size=13, italic=True)
_TITLE = Look(border=False, align="center", vertical="center", size=14, bold=True)
_RULE = Look(border=False, align="center", vertical="top", size=_DASH_SIZE, wrap=False)
_NOTE = Look(border=False, align="center", vertical="center", size=12, italic=True)
_SIGN_ROOM = 48.0  # points between a title and the name under it

Columns = tuple[int, int]


def add_office_head(
    table: SheetTable,
    facts: OfficeFacts,
    day: date,
    *,
    number: Pair,
    left: Columns,
    right: Columns,
) -> None:
    """The office on the left, the nation on the right, each with its rule."""
    language = table.language
    motto = said(wording.MOTTO, language)
    superior, office = paper_words.office_lines(facts)
    office_rule = _dashes(text_width(office, BOLD, _BOLD.size) / 3 if office else 0)
    lefts = [
        (superior, _MIDDLE),
        (office, _BOLD),
        (office_rule, _RULE),
        (said(number, language), _MIDDLE),
    ]
    if not superior:
        lefts = [lefts[1], lefts[2], ("", _MIDDLE), lefts[3]]
    rights = [
        (said(wording.NATION, language), _BOLD),
        (motto, _MOTTO),
        (_dashes(text_width(motto, BOLD, _MOTTO.size)), _RULE),
        (long_day(day, facts.place, language), _DATE),
    ]
    for (left_text, left_look), (right_text, right_look) in zip(lefts, rights, strict=True):
        table.add_across(
            Across(*left, left_text, left_look), Across(*right, right_text, right_look)
        )


def add_title(table: SheetTable, basis: ReportBasis) -> None:
    """BÁO CÁO, its subject with the period, and the hour the figures were frozen."""
    whole = (1, len(table.columns))
    language = table.language
    subject = f"{said(wording.SUBJECT, language)}\n{period_words(basis.period, language)}"
    table.add_space(8)
    table.add_across(Across(*whole, said(wording.TITLE, language), _TITLE))
    table.add_across(Across(*whole, subject, _MOTTO))
    table.add_across(Across(*whole, _dashes(90), _RULE))
    table.add_across(Across(*whole, paper_words.cutoff_words(basis.cutoff, language), _NOTE))
    table.add_space(6)


def add_annex_title(table: SheetTable, title: Pair, basis: ReportBasis) -> None:
    """The title of a sheet that goes with the report, and what it goes with."""
    whole = (1, len(table.columns))
    table.add_across(Across(*whole, said(title, table.language), _TITLE))
    table.add_across(Across(*whole, annex_words(basis, table.language), _NOTE))
    table.add_space(6)


def add_plain_title(
    table: SheetTable, title: str, subject: str, note: str, columns: int
) -> None:
    """A title over the first `columns`, what it is about, and a note in italics."""
    whole = (1, columns)
    table.add_space(4)
    table.add_across(Across(*whole, title, _TITLE))
    table.add_across(Across(*whole, subject, _MOTTO))
    table.add_across(Across(*whole, note, _NOTE))
    table.add_space(4)


def add_signatures(
    table: SheetTable, office: OfficeFacts, left: Columns, right: Columns
) -> None:
    """Who made the report and who signs it."""
    table.add_across(
        Across(*left, said(wording.PREPARED_BY, table.language), _MOTTO),
        Across(*right, one_line(office.signer_title).upper(), _MOTTO),
    )
    table.add_space(_SIGN_ROOM)
    table.add_across(
        Across(*left, one_line(office.prepared_by), _MOTTO),
        Across(*right, one_line(office.signer), _MOTTO),
    )


def _dashes(width: float) -> str:
    """A rule of about `width` points: dashes that touch, which every program prints alike."""
    return "—" * round(width / _DASH_SIZE)
