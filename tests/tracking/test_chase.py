"""How hard the office presses, as the how manieth time, and how a letter is called."""

from datetime import date, datetime

import pytest

from desktop_app.tracking.chase import ChasedSoFar, ChaseLevel, ChaseMeans, ChaseRules
from desktop_app.tracking.chase_letter import (
    AgencyToChase,
    ChaseLetter,
    WorkToChase,
)
from desktop_app.tracking.deadline import Standing, StandingKind
from desktop_app.tracking.office import OfficeFacts

SOON = Standing(StandingKind.DUE_SOON, 3)
UNDATED = Standing(StandingKind.UNDATED)


def late(days: int) -> Standing:
    return Standing(StandingKind.OVERDUE, days)


def some_work(
    number: int = 1, standing: Standing = SOON, *, times: int = 0, last_on: date | None = None
) -> WorkToChase:
    return WorkToChase(
        directive_id=number,
        notice_number="87/TB-VPUBND",
        notice_day=date(2026, 11, 2),
        notice_meeting=None,
        point_label="2.(1)",
        text="Rà soát quỹ đất công",
        due=date(2026, 11, 10),
        period=None,
        extensions=0,
        standing=standing,
        chased=ChasedSoFar(times, last_on),
    )


def an_agency(*work: WorkToChase, name: str = "Sở Tài chính") -> AgencyToChase:
    return AgencyToChase(agency_id=1, name=name, short_name="STC", email="", work=work)


def a_letter(agency: AgencyToChase, level: ChaseLevel = ChaseLevel.URGING) -> ChaseLetter:
    return ChaseLetter(
        office=OfficeFacts(),
        agency=agency,
        level=level,
        cutoff=datetime(2026, 11, 25, 17, 0),  # noqa: DTZ001  the office's own hour
        reply_by=date(2026, 11, 30),
    )


@pytest.mark.parametrize(
    ("standing", "times", "level"),
    [
        (SOON, 0, ChaseLevel.REMINDER),
        (SOON, 1, ChaseLevel.URGING),
        (SOON, 9, ChaseLevel.URGING),
        (late(1), 0, ChaseLevel.URGING),
        (late(400), 0, ChaseLevel.URGING),
        (late(1), 1, ChaseLevel.URGING),
        (late(29), 1, ChaseLevel.URGING),
        (late(30), 1, ChaseLevel.CRITICISM),
        (late(1), 2, ChaseLevel.CRITICISM),
        (UNDATED, 0, ChaseLevel.REMINDER),
        (UNDATED, 5, ChaseLevel.URGING),
    ],
)
def test_the_level_rises_with_the_times_and_the_days(
    standing: Standing, times: int, level: ChaseLevel
) -> None:
    assert ChaseRules().level(standing, times) is level


def test_an_office_may_leave_steps_out() -> None:
    by_days = ChaseRules(urge_from=None, urge_days=5, criticise_from=None, criticise_days=None)
    assert by_days.level(late(4), 8) is ChaseLevel.REMINDER
    assert by_days.level(late(5), 8) is ChaseLevel.URGING


def test_an_answer_is_given_in_worked_days() -> None:
    friday = date(2026, 11, 27)
    assert ChaseRules(reply_days=3).reply_by(friday) == date(2026, 12, 2)


def test_a_letter_bears_the_highest_number_and_the_hardest_level_of_its_rows() -> None:
    agency = an_agency(
        some_work(1, SOON),
        some_work(2, late(3), times=2, last_on=date(2026, 11, 20)),
        some_work(3, late(3), times=1, last_on=date(2026, 11, 13)),
    )
    assert (agency.times, agency.last_on) == (3, date(2026, 11, 20))
    assert agency.level(ChaseRules()) is ChaseLevel.CRITICISM
    assert a_letter(agency).name == "DonDoc_2026-11-25_SoTaiChinh_Lan3"


def test_work_in_time_is_only_reminded_of_in_a_hard_letter() -> None:
    letter = a_letter(an_agency(some_work(1, SOON), some_work(2, late(3))))
    logged = letter.chases(ChaseMeans.EMAIL, "a.docx")
    assert [(each.directive_id, each.level) for each in logged] == [
        (1, ChaseLevel.REMINDER),
        (2, ChaseLevel.URGING),
    ]
    assert {(each.agency_id, each.agency, each.paper) for each in logged} == {
        (1, "Sở Tài chính", "a.docx")
    }
    assert {each.reply_by for each in logged} == {date(2026, 11, 30)}


def test_the_rows_of_a_letter_are_told_apart() -> None:
    today = Standing(StandingKind.DUE_TODAY, 0)
    agency = an_agency(some_work(1, late(2)), some_work(2, today), some_work(3, UNDATED))
    assert [each.directive_id for each in agency.overdue] == [1]
    assert [each.directive_id for each in agency.due_soon] == [2]
    assert [each.directive_id for each in agency.not_near] == [3]
    assert [each.directive_id for each in agency.only([3, 1]).work] == [1, 3]
