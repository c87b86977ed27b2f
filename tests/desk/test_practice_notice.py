"""The notice to practise with shows every standing, whatever the day."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop_app.desk.practice_notice import practice_notice
from desktop_app.intake.draft import NoticeDraft
from desktop_app.intake.known_agencies import known_agencies
from desktop_app.intake.notice_file import read_notice_file
from desktop_app.intake.notice_parser import ReadingHabits, parse_notice
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.working_days import WorkingCalendar

DAYS = (date(2026, 11, 25), date(2027, 1, 1), date(2028, 2, 29), date(2030, 12, 31))


def draft_on(today: date) -> NoticeDraft:
    with practice_notice(today).as_file() as path:
        text, _ = read_notice_file(Path(path))
    return parse_notice(
        text, AgencyDirectory(known_agencies()), WorkingCalendar(), ReadingHabits()
    )


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_its_days_lie_around_today(today: date) -> None:
    draft = draft_on(today)
    assert draft.head.number == "15/TB-VPUBND"
    assert draft.head.issued_on == today - timedelta(days=14)
    dues = {point.label: point.due for point in draft.points if point.trackable}
    around = {
        label: (due - today).days for label, due in dues.items() if due and label != "II.3.a)"
    }
    assert around["II.1.a)"] == -4
    assert around["II.1.b)"] == 0
    assert around["II.2.a)"] == 4
    assert around["II.2.b)"] == 18
    assert around["III.2"] == 30
    month = dues["II.3.a)"]
    assert month is not None
    assert month > today + timedelta(days=28)
    assert dues["II.2.c)"] is None


def test_it_has_recurring_work_and_one_place_to_look_at() -> None:
    draft = draft_on(DAYS[0])
    assert [point.label for point in draft.points if point.recurrence] == ["II.1.c)"]
    assert [point.label for point in draft.points if point.doubts] == ["II.3.b)"]


def test_every_lead_is_a_body_of_the_directory() -> None:
    leads = [
        agency
        for point in draft_on(DAYS[0]).points
        for agency in point.leads
        if point.trackable and point.label != "II.2.a)"  # a ward has its own name
    ]
    assert len(leads) >= 9
    assert [agency.name for agency in leads if agency.agency is None] == []
