"""An English paper of a register without Vietnamese letters has none of its own."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from desktop_app.desk.pdf_papers import written_pages
from desktop_app.reports.agency_sheet import write_agency_sheet
from desktop_app.reports.chase_letter import chase_letter
from desktop_app.reports.chase_mail import chase_mail
from desktop_app.reports.monday_page import monday_page
from desktop_app.reports.summary_pdf import summary_pdf
from desktop_app.reports.weekly_excel import fill_weekly_excel
from desktop_app.tracking.agency import AgencyGroup
from desktop_app.tracking.chase import ChaseLevel
from desktop_app.tracking.monday import LastHeard, UndecidedNotice
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.progress import Status
from desktop_app.tracking.report import NoticeCoverage, ReportBasis, ReportLine
from desktop_app.tracking.wording import word
from tests.reports.chase_given import WORK, a_letter
from tests.reports.conftest import make_basis, make_line
from tests.reports.monday_given import make_monday
from tests.reports.read_back import words_of
from tests.reports.sheet_given import REALISTIC

LONG = "Check the land fund and report. " * 1_300
OFFICE = OfficeFacts(
    name="Office of Hoa An",
    superior="People's Committee",
    place="Hoa An",
    prepared_by="Nguyen Ha",
    signer_title="Chief of office",
    signer="Le Binh",
)
_MARKED = re.compile(r"[^\x00-\x7f]")


def plain(text: str) -> str:
    """`text` without its marks."""
    letters = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in letters if letter.isascii())


def a_line(
    number: int, group: AgencyGroup = AgencyGroup.DEPARTMENT, **facts: object
) -> ReportLine:
    given: dict[str, object] = {
        "notice_id": number % 3,
        "notice_subject": "Conclusions of the meeting",
        "text": f"Directive {number}",
        "lead": f"Agency {number}",
        "lead_group": word(group),
    }
    return make_line(number, **given | facts)


def lines() -> tuple[ReportLine, ...]:
    done = {"status": Status.COMPLETED, "reported_on": date(2026, 11, 18)}
    return (
        a_line(1, due=date(2023, 1, 4), former_lead="Agency 0", other_leads=("Agency 9",)),
        a_line(2, AgencyGroup.LOCALITY, due=date(2026, 11, 22), coordinators=("Agency 8",)),
        a_line(3, AgencyGroup.OTHER, **done, document="12/BC", result="Sent"),
        a_line(4, due=date(2026, 11, 16), **done, difficulties="None", proposal="More time"),
        a_line(5, due=None, original_due=None),
        a_line(6, due=None, original_due=None, **done),
        a_line(
            7,
            due=date(2026, 12, 20),
            extensions=1,
            old_dues=(date(2026, 11, 1),),
            deadline_phrase="by 20 December; kỳ quý IV/2026",
            occurrence="Quý IV/2026",
        ),
        a_line(8, status=Status.SUSPENDED),
        a_line(9, status=Status.WITHDRAWN),
        a_line(10, status=Status.REPORTED, reported_on=date(2026, 11, 18), text=LONG),
        a_line(11, notice_number="", notice_day=None, lead="", due=date(2026, 11, 10)),
        a_line(12),
    )


def a_report() -> ReportBasis:
    then = {
        3: {"status": Status.IN_PROGRESS, "reported_on": None},
        7: {"due": date(2026, 11, 1), "extensions": 0, "old_dues": ()},
        12: {"status": Status.COMPLETED, "reported_on": date(2026, 11, 6)},
    }
    before = [replace(line, **then.get(line.directive_id, {})) for line in lines()[2:]]
    covered = NoticeCoverage(notice_id=1, title="TB 87", decided=1, points=2)
    given = make_basis(lines(), (*before, a_line(20)), OFFICE, 1, (covered,))
    return replace(given, counted_from=date(2026, 1, 1))


def workbook() -> bytes:
    made = BytesIO()
    fill_weekly_excel(a_report(), made, "en")
    return made.getvalue()


def sheet(folder: Path) -> bytes:
    rows = tuple(
        replace(
            row,
            facts=replace(
                row.facts,
                notice=plain(row.facts.notice),
                text=LONG if row.place == 1 else plain(row.facts.text),
                phrase="",
            ),
            coordinators=plain(row.coordinators),
            values=replace(
                row.values,
                result=plain(row.values.result),
                document=plain(row.values.document),
                difficulties=plain(row.values.difficulties),
                proposal=plain(row.values.proposal),
            ),
        )
        for row in REALISTIC.rows
    )
    given = replace(REALISTIC, language="en", agency="Agency 1", office=OFFICE, rows=rows)
    write_agency_sheet(given, folder / "sheet.xlsx")
    return (folder / "sheet.xlsx").read_bytes()


def page(_folder: Path) -> bytes:
    heard = {
        1: LastHeard(answered_on=date(2026, 11, 12), chased_on=date(2026, 11, 17), chases=2)
    }
    undecided = (UndecidedNotice(title="TB 91", labels=("II.1", "II.2")),)
    given = make_monday(lines(), office=OFFICE, heard=heard, undecided=undecided)
    return monday_page(given, "en")


def letter(level: ChaseLevel) -> object:
    work = [
        replace(each, text=plain(each.text), other_leads=tuple(map(plain, each.other_leads)))
        for each in WORK
    ]
    given = a_letter(*work, name="Agency 1", email="a@example.org", office=OFFICE)
    return replace(given, language="en", level=level)


PAPERS: dict[str, tuple[str, Callable[[Path], bytes]]] = {
    "workbook": (".xlsx", lambda _: workbook()),
    "its pages": (".pdf", lambda _: written_pages(workbook(), language="en")),
    "summary": (".pdf", lambda _: summary_pdf(a_report(), "en")),
    "first summary": (".pdf", lambda _: summary_pdf(replace(a_report(), previous=None), "en")),
    "sheet": (".xlsx", sheet),
    "meeting's page": (".pdf", page),
    **{
        f"letter, {level.value}": (".docx", lambda _, level=level: chase_letter(letter(level)))
        for level in ChaseLevel
    },
    "mail": (".eml", lambda _: chase_mail(letter(ChaseLevel.URGING), attached="a.docx")),
}


@pytest.mark.parametrize("name", PAPERS)
def test_it_has_no_vietnamese_word_of_its_own(name: str, tmp_path: Path) -> None:
    ending, made = PAPERS[name]
    words = unicodedata.normalize("NFC", words_of(ending, made(tmp_path)))
    assert len(words) > 200
    odd = [line for line in words.split("\n") if any(map(_is_vietnamese, line))]
    assert odd == []


def _is_vietnamese(letter: str) -> bool:
    return letter.isalpha() and _MARKED.match(letter) is not None
