"""Words that would do harm in a paper, and every paper with such words in each of its texts.

A new paper is added to PAPERS in one line: what makes it of a text, and how it is read back.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.desk.pdf_papers import workbook_pdf
from desktop_app.reports.agency_sheet import write_agency_sheet
from desktop_app.reports.calendar_ics import calendar_ics
from desktop_app.reports.chase_letter import chase_letter
from desktop_app.reports.chase_mail import chase_mail
from desktop_app.reports.list_pdf import list_pdf
from desktop_app.reports.monday_page import monday_page
from desktop_app.reports.office_template import fill_template
from desktop_app.reports.summary_pdf import summary_pdf
from desktop_app.reports.weekly_excel import write_weekly_excel
from desktop_app.resources import resource
from desktop_app.tracking.monday import UndecidedNotice
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.printed_list import PrintedGroup
from desktop_app.tracking.progress import Status
from desktop_app.tracking.report import NoticeCoverage, ReportLine
from desktop_app.tracking.template import OfficeTemplate
from tests.reports.calendar_given import a_calendar, an_event
from tests.reports.chase_given import LATE, a_letter
from tests.reports.conftest import make_basis, make_line
from tests.reports.list_given import make_list, printed_row
from tests.reports.monday_given import make_monday
from tests.reports.sheet_given import FIRST, SHEET

HOSTILE = {
    "formula": '=HYPERLINK("http://example.com/x";"bấm vào đây")',
    "command": "=cmd|' /C calc'!A0",
    "plus": "+84 912 345 678",
    "minus": "-2+3 hồ sơ",
    "at": "@SUM(1+1) hồ sơ",
    "tab first": "\t=1+1 hồ sơ",
    "tabs within": "Rà\tsoát\thồ sơ",
    "controls": "Rà\x00 soát\x07 hồ\x0b sơ\x1b[31m đỏ\x7f",
    "line ends": "một\r\nhai\rba\u2028bốn\x85năm",
    "lone surrogate": "Rà \ud800soát",
    "markup": '<font color="red">đỏ</font> & <b>đậm</b> &amp; <para> ]]> <script>x</script>',
    "escape lookalike": "_x0041_ Rà soát _x000D_",
    "header codes": '&P trên &N, &D &"Arial,Bold"&24 Rà soát',
    "field codes": "{ HYPERLINK x } { PAGE } %s %d {0} {name} hồ sơ",
    "error value": "#N/A",
    "looks like a number": "000123",
    "looks like a day": "2026-11-25",
    "quotes": "“Rà soát” 'hồ sơ' \"đất đai\" \\ / : * ? | ..\\..\\x",
    "long": "Rà soát quỹ đất công " * 1_950,  # 40,950 letters
    "long word": "đ" * 5_000,
    "right to left": "Rà soát שלום مرحبا xong",
    "turned round": "Rà soát \u202egpj.exe\u202c xong",
    "emoji": "Xong 😀 gia đình 👨\u200d👩\u200d👧 rồi",
    "decomposed": unicodedata.normalize("NFD", "Đề xuất giải phóng mặt bằng ở Đắk Lắk"),
    "blank": " \u00a0\u2003\n ",
}


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper: its kind of file, and its bytes with `words` wherever a text may stand."""

    ending: str
    made_of: Callable[[str], bytes]
    computes: list[str] = field(default_factory=list)  # formulas that the office's form has


def _line(number: int, words: str, **facts: object) -> ReportLine:
    return make_line(
        number,
        notice_number=words[:200],
        notice_subject=words,
        point_label=words[:80],
        text=words,
        lead=words[:400],
        former_lead=words[:100],
        other_leads=(words[:300],),
        coordinators=(words[:300], words[:300]),
        deadline_phrase=words,
        result=words,
        difficulties=words,
        proposal=words,
        document=words[:100],
        **facts,
    )


def _office(words: str) -> OfficeFacts:
    short = words[:120]
    return OfficeFacts(
        name=short,
        superior=short,
        place=short,
        prepared_by=short,
        signer_title=short,
        signer=short,
    )


def _lines(words: str) -> tuple[ReportLine, ...]:
    return (
        _line(1, words, due=date(2026, 11, 10)),
        _line(2, words, due=date(2026, 11, 22)),
        _line(3, words, status=Status.COMPLETED, reported_on=date(2026, 11, 18)),
    )


def _weekly(words: str) -> object:
    covered = NoticeCoverage(notice_id=1, title=words[:200], decided=1, points=2)
    lines = _lines(words)
    return make_basis(lines, lines[:1], _office(words), 1, (covered,))


def _written(write: Callable[[Path], None], ending: str) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"paper{ending}"
        write(path)
        return path.read_bytes()


def _workbook(words: str) -> bytes:
    return _written(lambda path: write_weekly_excel(_weekly(words), path), ".xlsx")


def _form(words: str) -> bytes:
    path = resource("samples", "mau_bao_cao_tuan.xlsx")
    made = BytesIO()
    fill_template(_weekly(words), OfficeTemplate(path.name, path.read_bytes()), made)
    return made.getvalue()


def _sheet(words: str) -> bytes:
    facts = replace(FIRST.facts, notice=words[:200], point=words[:80], text=words, phrase=words)
    values = replace(
        FIRST.values, result=words, document=words[:100], difficulties=words, proposal=words
    )
    row = replace(FIRST, facts=facts, values=values, coordinators=words[:300])
    sheet = replace(SHEET, agency=words[:120], office=_office(words), rows=(row,))
    return _written(lambda path: write_agency_sheet(sheet, path), ".xlsx")


def _monday(words: str) -> bytes:
    undecided = (UndecidedNotice(title=words[:200], labels=(words[:80],)),)
    return monday_page(make_monday(_lines(words), office=_office(words), undecided=undecided))


def _list(words: str) -> bytes:
    rows = tuple(map(printed_row, _lines(words)))
    group = PrintedGroup(words[:300], rows)
    return list_pdf(make_list(group, title=words[:200], about=(words,), office=_office(words)))


def _letter(words: str) -> bytes:
    return chase_letter(_chase(words))


def _chase(words: str) -> object:
    work = replace(
        LATE,
        notice_number=words[:200],
        point_label=words[:80],
        text=words,
        period=(words[:60], words[:60]),
        other_leads=(words[:300],),
    )
    name, email = words[:120].strip() or "Sở Y tế", f"{words[:40]}@x.vn"
    return a_letter(work, name=name, email=email, office=_office(words))


def _calendar(words: str) -> bytes:
    short = words[:200]
    event = an_event(
        notice_title=short, point_label=words[:80], lead=short, text=words, phrase=words
    )
    return calendar_ics(a_calendar(event, office=words[:120]), "vi")


PAPERS = {
    "weekly workbook": Paper(".xlsx", _workbook),
    "office's own form": Paper(".xlsx", _form, ["=SUM()"]),
    "agency sheet": Paper(".xlsx", _sheet),
    "workbook pages": Paper(".pdf", lambda words: workbook_pdf(_weekly(words), language="vi")),
    "summary": Paper(".pdf", lambda words: summary_pdf(_weekly(words))),
    "meeting's page": Paper(".pdf", _monday),
    "list": Paper(".pdf", _list),
    "chase letter": Paper(".docx", _letter),
    "chase mail": Paper(".eml", lambda words: chase_mail(_chase(words), attached="a.docx")),
    "calendar": Paper(".ics", _calendar),
}
