"""A register of every version that there has been opens for ever, and all in it is read."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from desktop_app.desk.desk import Desk
from desktop_app.register.format import VERSION
from desktop_app.register.register import Register
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.listing import Grouping, ListingFilter, SortColumn, SortTerm
from desktop_app.tracking.notice import Disposition
from desktop_app.tracking.official_counts import count
from desktop_app.tracking.progress import NewProgress, Status
from tests.register.given import AGENCIES, TODAY
from tests.register.keep import KEPT, WEEK

pytestmark = pytest.mark.slow  # a register of every version, again and again

VERSIONS = sorted(KEPT.glob("*.dondoc"))


@pytest.fixture(params=VERSIONS, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Register]:
    """A copy of a kept register, opened by the program of today."""
    kept: Path = request.param
    path = tmp_path / "sổ.dondoc"
    shutil.copyfile(kept, path)
    shutil.copytree(f"{kept}.files", f"{path}.files")
    register = Register.open(path, today=TODAY, who="Lan")
    yield register
    register.close()


def test_the_tables_of_today_are_kept() -> None:
    assert (KEPT / f"version_{VERSION}.dondoc").exists(), "run tests/register/keep.py"


def test_it_is_whole_with_its_originals(old: Register) -> None:
    assert old.keeping.check() == []
    assert [old.notices.original(n.id)[0] for n in old.notices.all()] == ["thong_bao.docx"] * 2


def test_the_office_its_agencies_and_its_calendar_are_read(old: Register) -> None:
    facts = old.office.facts()
    assert (facts.name, facts.warning_days) == ("Văn phòng UBND tỉnh Hòa An", 5)
    known = AgencyDirectory(old.agencies.all())
    assert {agency.name for agency in AGENCIES} < {agency.name for agency in known.agencies}
    assert known.find("Sở Kế hoạch và Đầu tư") == known.find("STC")
    assert date(2026, 9, 2) in {entry.day for entry in old.office.calendar()}
    counted = old.agencies.counts(today=TODAY)
    assert [(a.name, a.open) for a in counted if a.name == "Sở Xây dựng"] == [
        ("Sở Xây dựng", 2)
    ]


def test_the_notices_and_their_points_are_read(old: Register) -> None:
    newer, older = old.notices.all()
    assert newer.head.number == "91/TB-VPUBND"
    assert (older.head.subject, older.head.recipients) == ("Quỹ đất công", ("Như trên", "Lưu"))
    assert (older.points, older.decided, older.directives) == (6, 5, 4)
    assert old.notices.text(older.id).startswith("Thông báo kết luận")
    points = old.points.of_notice(older.id)
    assert [point.disposition for point in points] == [
        *[Disposition.TRACKED] * 4,
        Disposition.UNDECIDED,
        Disposition.NOTED,
    ]
    assert old.points.undecided() == [points[4]]


def test_the_directives_are_listed_and_found(old: Register) -> None:
    everything = {1, 2, 3, 4, 5}
    for grouping in Grouping:
        for column in SortColumn:
            wanted = ListingFilter(grouping=grouping, sorts=(SortTerm(column),))
            ids = old.directives.listing(wanted, today=TODAY).ids
            assert set(ids) == everything
            assert len(old.directives.lines(ids, today=TODAY)) == len(everything)
    by_words = ListingFilter(words="duong lien xa")
    assert old.directives.listing(by_words, today=TODAY).ids == (4,)
    by_reason = ListingFilter(words="cho y kien")
    assert old.directives.listing(by_reason, today=TODAY).ids == (1,)
    assert old.notices.holding("đất đai") == [2, 1]
    counts = old.directives.counts(today=TODAY)
    assert (counts.directives, counts.undecided_points) == (5, 1)
    assert counts.by_standing[StandingKind.OVERDUE] == 1


def test_a_directive_is_read_with_its_answers_and_its_extension(old: Register) -> None:
    directive = old.directives.one(1, today=TODAY)
    assert [lead.agency for lead in directive.leads] == ["Sở Tài chính"]
    assert [(helper.name, helper.agency) for helper in directive.coordinators] == [
        ("SXD", "Sở Xây dựng"),
        ("các đơn vị liên quan", None),
    ]
    assert [deadline.phrase for deadline in directive.deadlines] == ["trước ngày 30/11/2026"]
    assert (directive.original_due, directive.due) == (date(2026, 11, 30), date(2026, 12, 15))
    (extension,) = directive.extensions
    assert (extension.reason, extension.document) == ("Chờ ý kiến Bộ", "45/VPUBND")
    assert [(e.percent, e.document, e.difficulties) for e in directive.progress] == [
        (60, "12/BC-STC", "Thiếu vốn"),
        (80, "13/BC-STC", "Thiếu vốn"),
    ]
    assert directive.status is Status.IN_PROGRESS


def test_the_issued_report_is_read(old: Register) -> None:
    last = old.reports.last(before=TODAY)
    assert last is not None
    assert last.period == WEEK
    assert [line.directive_id for line in last.lines] == [1, 2, 3, 5, 4]
    first = last.lines[0]
    assert (first.extensions, first.old_dues) == (1, (date(2026, 11, 30),))
    assert (first.result, first.document) == ("Đã có dự thảo", "13/BC-STC")
    again = old.reports.lines(today=TODAY, before=TODAY)
    assert [line.directive_id for line in again] == [1, 2, 3, 5, 4]


def test_all_that_was_done_can_be_taken_back_and_brought_back(old: Register) -> None:
    assert [event.what for event in old.history.of_directive(4)] == [
        "nhập thông báo 91/TB-VPUBND",
        "cập nhật tiến độ 2 nhiệm vụ",
        "sửa nhiệm vụ",
        "hoàn thành",
        "hoàn tác: hoàn thành",
    ]
    assert old.history.redo() == "hoàn thành"
    while old.history.undo() is not None:
        pass
    assert (old.notices.all(), old.keeping.check()) == ([], [])
    while old.history.redo() is not None:
        pass
    assert old.directives.one(4, today=TODAY).status is Status.COMPLETED
    assert old.keeping.check() == []


def test_the_sheet_that_was_sent_and_answered_is_read(old: Register) -> None:
    rounds = old.sheets.rounds()
    if not rounds:  # a register from before the sheets
        assert old.sheets.work(today=TODAY)
        return
    ((sheet,),) = [each.sheets for each in rounds]
    assert (sheet.agency, sheet.rows, sheet.answered) == ("Sở Y tế", 1, 1)
    (answer,) = old.directives.one(3, today=TODAY).progress
    assert (answer.text, answer.files[0].name) == ("Đã trình đề án", "Phiếu Sở Y tế.xlsx")


def test_a_report_issued_before_its_head_was_kept_is_made_again(old: Register) -> None:
    (head,) = old.reports.issued()
    again = Desk(old).reports.again(head.id)
    assert again.office.name == "Văn phòng UBND tỉnh Hòa An"
    assert again.lines == old.reports.one(head.id).lines


def test_what_an_older_program_took_in_as_done_stays_done(tmp_path: Path) -> None:
    path = tmp_path / "sổ.dondoc"
    shutil.copyfile(KEPT / "version_21.dondoc", path)
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE directives SET status = 'completed' WHERE id = 5")
        raw.execute(
            """INSERT INTO progress (directive_id, reported_on, status, text, difficulties,
                proposal, document) VALUES (5, '2026-11-19', 'in_progress', '', '', '', '')"""
        )
    with closing(Register.open(path, today=TODAY, who="Lan")) as register:
        later = NewProgress(reported_on=TODAY, text="Văn bản", status=Status.COMPLETED)
        register.follow_up.add_progress([5], later)
        work = register.directives.one(5, today=TODAY)
    assert [entry.is_undated for entry in work.progress] == [True, False]
    assert (work.status, work.reported_on) == (Status.COMPLETED, None)


def test_who_issued_the_report_and_how_its_lines_stood_is_known(old: Register) -> None:
    (head,) = old.reports.issued()
    assert (head.issued_by, head.withdrawal, head.directives) == ("Lan", None, 5)
    assert head.issued_at is not None
    assert head.issued_at.date() == TODAY
    assert head.counts == count(old.reports.one(head.id).lines)
    assert old.reports.one(head.id).counted_from is None
