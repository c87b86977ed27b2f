"""What the Monday page is made of, over a real register."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest

from desktop_app.desk.desk import Desk
from desktop_app.register.register import Register
from desktop_app.tracking.monday import MondayBasis
from desktop_app.tracking.progress import Status
from desktop_app.tracking.report_period import ReportPeriod
from tests.register.given import AGENCIES, TODAY, a_clock, a_directive, a_notice, an_answer

NOW = datetime(2026, 11, 23, 7, 30)  # noqa: DTZ001  the office's own wall clock


@pytest.fixture
def desk() -> Iterator[Desk]:
    register = Register.in_memory(today=TODAY, seed=AGENCIES, who="Lan", now=a_clock())
    yield Desk(register)
    register.close()


def monday(desk: Desk) -> MondayBasis:
    return desk.reports.monday(ReportPeriod.week_of(TODAY), cutoff=NOW)


def test_undecided_points_stand_under_their_notices(desk: Desk) -> None:
    desk.intake.accept(*a_notice(a_directive(), undecided=2), today=TODAY)
    desk.intake.accept(*a_notice(a_directive(), number="90/TB-UBND"), today=TODAY)
    (undecided,) = monday(desk).undecided
    assert undecided.title == "TB 87/TB-VPUBND · 02/11/2026"
    assert undecided.labels == ("3.1", "3.2")


def test_the_last_answer_is_the_agencys_own(desk: Desk) -> None:
    desk.intake.accept(*a_notice(a_directive(), a_directive("Việc khác")), today=TODAY)
    basis = monday(desk)
    assert basis.heard == {}
    first = basis.lines[0].directive_id
    answered = date(2026, 11, 12)
    desk.follow_up.record_progress(first, an_answer(answered, Status.REPORTED))
    desk.follow_up.send_back([first], on=TODAY, reason="thiếu số liệu")
    heard = monday(desk).heard
    assert heard.keys() == {first}
    assert heard[first].answered_on == answered


def test_it_is_compared_with_the_report_issued_before_its_week(desk: Desk) -> None:
    desk.intake.accept(*a_notice(a_directive()), today=TODAY)
    assert monday(desk).previous is None
    last_week = ReportPeriod.week_of(date(2026, 11, 20))
    friday = datetime(2026, 11, 20, 17)  # noqa: DTZ001  the office's own wall clock
    desk.reports.issue(desk.reports.basis(last_week, cutoff=friday))
    previous = monday(desk).previous
    assert previous is not None
    assert previous.period == last_week
