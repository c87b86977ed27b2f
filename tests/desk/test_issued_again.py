"""An issued report comes out the same for ever, whatever is done since."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from desktop_app.desk.desk import Desk
from desktop_app.desk.papers import PaperPaths, write_papers
from desktop_app.desk.template_file import read_template, write_sample
from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.register import Register
from desktop_app.tracking.issued_words import doubts_about
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.report import ReportBasis, Withdrawal
from desktop_app.tracking.report_period import ReportPeriod
from tests.register.given import AGENCIES, TODAY, a_clock, a_directive, a_notice

WEEK = ReportPeriod.week_of(TODAY)
BEFORE = ReportPeriod.week_of(TODAY - timedelta(days=7))


@pytest.fixture
def desk() -> Iterator[Desk]:
    register = Register.in_memory(today=TODAY, seed=AGENCIES, who="Lan", now=a_clock())
    desk = Desk(register)
    desk.office.save(OfficeFacts(name="Văn phòng UBND tỉnh Hòa An", signer="Lê Văn Bình"))
    work = (a_directive("Rà soát", due=date(2026, 11, 10)), a_directive("Trình đề án"))
    desk.intake.accept(*a_notice(*work, undecided=2), today=BEFORE.first)
    yield desk
    register.close()


def issued(desk: Desk, period: ReportPeriod) -> tuple[int, ReportBasis]:
    cutoff = datetime.combine(period.last, datetime.min.time())
    basis = desk.reports.basis(period, cutoff=cutoff)
    return desk.reports.issue(basis), basis


def papers(basis: ReportBasis, folder: Path) -> list[bytes]:
    folder.mkdir()
    paths = PaperPaths(excel=folder / "a.xlsx", pdf=folder / "a.pdf")
    return [path.read_bytes() for path in write_papers(basis, paths)]


def test_its_papers_are_the_same_after_everything_has_changed(
    desk: Desk, tmp_path: Path
) -> None:
    issued(desk, BEFORE)
    number, basis = issued(desk, WEEK)
    then = papers(basis, tmp_path / "then")
    desk.follow_up.complete([1], on=TODAY)
    desk.office.save(OfficeFacts(name="Văn phòng khác", signer="Ai đó"))
    desk.intake.accept(*a_notice(number="99/TB"), today=TODAY)
    desk.reports.withdraw(1, "Sai số liệu")  # what it was compared with
    assert desk.reports.again(number) == basis
    assert papers(desk.reports.again(number), tmp_path / "now") == then


def test_the_newest_stands_first_with_its_counts_and_who_issued_it(desk: Desk) -> None:
    first, _ = issued(desk, BEFORE)
    second, _ = issued(desk, WEEK)
    heads = desk.reports.issued()
    assert [(head.id, head.directives, head.previous_id) for head in heads] == [
        (second, 2, first),
        (first, 2, None),
    ]
    assert (heads[0].counts.open_overdue, heads[0].counts.open_in_time) == (1, 1)
    assert (heads[0].issued_by, heads[0].withdrawal) == ("Lan", None)
    assert heads[0].issued_at is not None
    assert heads[0].issued_at.date() == TODAY


def test_a_withdrawn_report_says_why_and_is_compared_with_no_more(desk: Desk) -> None:
    first, _ = issued(desk, BEFORE)
    assert issued(desk, WEEK)[1].previous is not None
    desk.reports.withdraw(first, "Sai số liệu")
    assert desk.reports.head(first).withdrawal == Withdrawal(TODAY, "Sai số liệu")
    assert desk.reports.basis(WEEK, cutoff=datetime.combine(TODAY, time())).previous is None
    with pytest.raises(NotAllowed):
        desk.reports.withdraw(first, "Lần nữa")
    assert desk.history.undo() == f"rút báo cáo {BEFORE.name}"
    assert desk.reports.head(first).withdrawal is None


def test_an_issue_that_was_undone_is_listed_as_such(desk: Desk) -> None:
    number, _ = issued(desk, WEEK)
    desk.history.undo()
    assert desk.reports.head(number).withdrawal == Withdrawal(None)


def test_the_papers_say_what_was_withdrawn_behind_them(desk: Desk) -> None:
    first, _ = issued(desk, BEFORE)
    second, _ = issued(desk, WEEK)
    desk.reports.withdraw(first, "Sai số liệu")
    heads = {head.id: head for head in desk.reports.issued()}
    (sentence,) = doubts_about(second, heads)
    assert sentence == (
        f"Báo cáo này so với báo cáo số 1 ({BEFORE.name}), nay không còn hiệu lực: "
        "Đã rút 23/11/2026: Sai số liệu."
    )
    assert doubts_about(first, heads, "en") == (
        f"Report 1 ({BEFORE.name}): Withdrawn 23/11/2026: Sai số liệu.",
    )
    desk.history.undo()
    heads = {head.id: head for head in desk.reports.issued()}
    assert doubts_about(second, heads) == ()


def test_the_form_is_frozen_with_the_report(desk: Desk, tmp_path: Path) -> None:
    sample = tmp_path / "mau.xlsx"
    write_sample(sample)
    form = read_template(sample)
    basis = desk.reports.basis(WEEK, cutoff=datetime.combine(TODAY, time(16)))
    then = write_papers(basis, PaperPaths(excel=tmp_path / "a.xlsx"), template=form)
    number = desk.reports.issue(basis, form)
    desk.office.keep_template(None)
    sample.unlink()
    again = write_papers(
        desk.reports.again(number),
        PaperPaths(excel=tmp_path / "b.xlsx"),
        template=desk.reports.form(number),
    )
    assert again[0].read_bytes() == then[0].read_bytes()
    assert desk.reports.head(number).form == "mau.xlsx"
    assert desk.keeping.check() == []


def test_without_a_form_of_its_own_a_report_has_none(desk: Desk) -> None:
    number, _ = issued(desk, WEEK)
    assert desk.reports.form(number) is None


def test_a_report_that_was_never_issued_is_no_record(desk: Desk) -> None:
    with pytest.raises(NoSuchRecord):
        desk.reports.again(7)


def test_a_notice_given_after_the_cutoff_is_in_no_figure(desk: Desk) -> None:
    later = a_notice(a_directive(), number="99/TB", issued_on=TODAY, undecided=3)
    desk.intake.accept(*later, today=TODAY)
    friday = datetime.combine(TODAY - timedelta(days=3), datetime.min.time())
    basis = desk.reports.basis(BEFORE, cutoff=friday)
    assert (len(basis.lines), len(basis.coverage), basis.undecided_points) == (2, 1, 2)


def test_where_one_paper_cannot_be_written_the_other_one_stays_as_it_was(
    desk: Desk, tmp_path: Path
) -> None:
    excel, pdf = tmp_path / "a.xlsx", tmp_path / "a.pdf"
    excel.write_bytes(b"of last week")
    pdf.mkdir()
    basis = desk.reports.basis(WEEK, cutoff=datetime.combine(TODAY, time(16)))
    with pytest.raises(NotAllowed):
        write_papers(basis, PaperPaths(excel=excel, pdf=pdf))
    assert excel.read_bytes() == b"of last week"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf", "a.xlsx"]
