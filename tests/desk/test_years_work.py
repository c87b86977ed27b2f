"""A report counts the work of its year: what was over before, and told so, is left out."""

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop_app.desk.desk import Desk
from desktop_app.desk.papers import PaperPaths, write_papers
from desktop_app.register.register import Register
from desktop_app.reports.report_changes import ChangeKind, changes_since_previous
from desktop_app.reports.weekly_figures import weekly_figures
from desktop_app.tracking.progress import NewProgress, Status
from desktop_app.tracking.report import ReportBasis
from desktop_app.tracking.report_period import ReportPeriod
from tests.register.given import AGENCIES, a_directive, a_notice

GIVEN = date(2026, 3, 2)
LAST_WEEK = ReportPeriod.week_of(date(2026, 12, 24))
FIRST_WEEK, SECOND_WEEK = (ReportPeriod.week_of(date(2027, 1, day)) for day in (7, 14))
EARLY, LATE, OPEN, DROPPED = 1, 2, 3, 4


@pytest.fixture
def desk() -> Iterator[Desk]:
    """One done in spring, one after the last report of the year, one open, one withdrawn."""
    register = Register.in_memory(today=GIVEN, seed=AGENCIES)
    desk = Desk(register)
    work = (a_directive(text, due=date(2027, 6, 30)) for text in ("Một", "Hai", "Ba", "Bốn"))
    desk.intake.accept(*a_notice(*work, issued_on=GIVEN), today=GIVEN)
    answer(desk, EARLY, date(2026, 4, 1))
    answer(desk, DROPPED, date(2026, 5, 1), Status.WITHDRAWN)
    issue(desk, LAST_WEEK)
    answer(desk, LATE, date(2026, 12, 29))
    yield desk
    register.close()


def answer(desk: Desk, number: int, on: date, status: Status = Status.COMPLETED) -> None:
    entry = NewProgress(reported_on=on, text="Báo cáo", status=status)
    desk.follow_up.record_progress(number, entry)


def made(desk: Desk, period: ReportPeriod) -> ReportBasis:
    return desk.reports.basis(period, cutoff=datetime.combine(period.last, time(16)))


def issue(desk: Desk, period: ReportPeriod) -> ReportBasis:
    basis = made(desk, period)
    desk.reports.issue(basis)
    return basis


def numbers(basis: ReportBasis) -> list[int]:
    return [line.directive_id for line in basis.lines]


def test_a_report_counts_what_was_over_in_its_own_year(desk: Desk) -> None:
    assert numbers(made(desk, LAST_WEEK)) == [EARLY, LATE, OPEN, DROPPED]


def test_what_was_over_before_the_year_is_left_out_once_it_was_told(desk: Desk) -> None:
    assert numbers(issue(desk, FIRST_WEEK)) == [LATE, OPEN]
    assert numbers(made(desk, SECOND_WEEK)) == [OPEN]


def test_the_sum_holds_over_the_turn_of_the_year(desk: Desk) -> None:
    first, second = issue(desk, FIRST_WEEK), made(desk, SECOND_WEEK)
    for basis, closed in ((first, 1), (second, 0)):
        changes = changes_since_previous(basis)
        assert changes is not None
        assert (changes.proof.closed, changes.proof.dropped, changes.proof.now) == (
            closed,
            0,
            1,
        )
        assert not changes.of(ChangeKind.DROPPED)


def test_the_counts_before_leave_out_what_these_leave_out(desk: Desk) -> None:
    before = weekly_figures(made(desk, FIRST_WEEK), "vi").previous_total
    assert before is not None
    assert (before.total, before.done, before.withdrawn) == (2, 0, 0)


def test_work_followed_again_after_it_was_left_out_is_not_new(desk: Desk) -> None:
    issue(desk, FIRST_WEEK)
    answer(desk, EARLY, date(2027, 1, 12), Status.IN_PROGRESS)
    changes = changes_since_previous(made(desk, SECOND_WEEK))
    assert changes is not None
    (again,) = changes.of(ChangeKind.REOPENED)
    assert (again.line.directive_id, changes.proof.new, changes.proof.now) == (EARLY, 0, 2)


def test_the_meetings_page_tells_no_old_work_as_news(desk: Desk) -> None:
    issue(desk, FIRST_WEEK)
    page = desk.reports.monday(SECOND_WEEK, cutoff=datetime.combine(SECOND_WEEK.first, time(8)))
    assert EARLY not in [line.directive_id for line in page.lines]


def test_the_papers_say_what_is_not_counted(desk: Desk, tmp_path: Path) -> None:
    basis = made(desk, FIRST_WEEK)
    path = tmp_path / "a.xlsx"
    write_papers(basis, PaperPaths(excel=path))
    cells = [cell for row in load_workbook(path).worksheets[0].values for cell in row if cell]
    said = [cell for cell in cells if str(cell).startswith("Không tính nhiệm vụ")]
    assert len(said) == 1
    assert "từ trước ngày 01/01/2027" in said[0]


def test_an_issued_report_comes_out_with_what_it_counted(desk: Desk) -> None:
    basis = issue(desk, FIRST_WEEK)
    number = desk.reports.issued()[0].id
    assert desk.reports.again(number) == basis
