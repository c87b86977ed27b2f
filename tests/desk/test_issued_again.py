"""An issued report comes out the same for ever, whatever is done since."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.desk.desk import Desk
from desktop_app.desk.papers import PaperPaths, write_papers
from desktop_app.errors import NoSuchRecord
from desktop_app.register.register import Register
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.report import ReportBasis
from desktop_app.tracking.report_period import ReportPeriod
from tests.register.given import AGENCIES, TODAY, a_clock, a_directive, a_notice

WEEK = ReportPeriod.week_of(TODAY)
BEFORE = ReportPeriod.week_of(TODAY - timedelta(days=7))


@pytest.fixture
def desk() -> Iterator[Desk]:
    register = Register.in_memory(today=TODAY, seed=AGENCIES, now=a_clock())
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
    desk.reports.withdraw(1)  # what it was compared with
    assert desk.reports.again(number) == basis
    assert papers(desk.reports.again(number), tmp_path / "now") == then


def test_the_newest_stands_first_and_one_that_was_taken_back_is_gone(desk: Desk) -> None:
    first, _ = issued(desk, BEFORE)
    second, _ = issued(desk, WEEK)
    assert [(head.id, head.directives) for head in desk.reports.issued()] == [
        (second, 2),
        (first, 2),
    ]
    desk.reports.withdraw(second)
    assert [head.id for head in desk.reports.issued()] == [first]
    assert desk.history.undo() == f"rút báo cáo {WEEK.name}"
    assert len(desk.reports.issued()) == 2


def test_a_report_that_was_never_issued_is_no_record(desk: Desk) -> None:
    with pytest.raises(NoSuchRecord):
        desk.reports.again(7)


def test_a_notice_given_after_the_cutoff_is_in_no_figure(desk: Desk) -> None:
    later = a_notice(a_directive(), number="99/TB", issued_on=TODAY, undecided=3)
    desk.intake.accept(*later, today=TODAY)
    friday = datetime.combine(TODAY - timedelta(days=3), datetime.min.time())
    basis = desk.reports.basis(BEFORE, cutoff=friday)
    assert (len(basis.lines), len(basis.coverage), basis.undecided_points) == (2, 1, 2)
