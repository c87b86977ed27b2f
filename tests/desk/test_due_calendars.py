"""Which days go into a calendar, over a real register."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.desk.calendar_file import save_calendar
from desktop_app.desk.desk import Desk
from desktop_app.errors import FolderMissing, NotAllowed
from desktop_app.register.register import Register
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.due_calendar import DueEvent
from desktop_app.tracking.progress import NewExtension
from tests.register.given import AGENCIES, TODAY, a_clock, a_directive, a_notice

NOW = datetime(2026, 11, 23, 7, 30)  # noqa: DTZ001  the office's own wall clock


@pytest.fixture
def desk() -> Iterator[Desk]:
    register = Register.in_memory(today=TODAY, seed=AGENCIES, who="Lan", now=a_clock())
    yield Desk(register)
    register.close()


def events(desk: Desk, agency_id: int | None = None) -> tuple[DueEvent, ...]:
    return desk.due_calendars.basis(at=NOW, agency_id=agency_id).events


def test_open_work_with_a_day_goes_in_by_its_days(desk: Desk) -> None:
    directives = (
        a_directive("Việc sau", due=date(2026, 12, 31)),
        a_directive("Việc trễ", due=date(2026, 11, 10)),
        a_directive("Không hạn", due=None),
        a_directive("Đã xong", due=date(2026, 12, 1)),
    )
    desk.intake.accept(*a_notice(*directives), today=TODAY)
    done = next(e.directive_id for e in events(desk) if e.text == "Đã xong")
    desk.follow_up.complete([done], on=TODAY)
    assert [event.text for event in events(desk)] == ["Việc trễ", "Việc sau"]


def test_only_reminders_that_are_still_to_come(desk: Desk) -> None:
    directives = (
        a_directive(due=TODAY - timedelta(days=1)),
        a_directive(due=TODAY + timedelta(days=4)),
        a_directive(due=TODAY + timedelta(days=30)),
    )
    desk.intake.accept(*a_notice(*directives), today=TODAY)
    assert [event.reminders for event in events(desk)] == [
        (),
        (TODAY + timedelta(days=1),),
        (TODAY + timedelta(days=23), TODAY + timedelta(days=27)),
    ]


def test_an_agency_sees_what_it_leads_or_helps_with(desk: Desk) -> None:
    directives = (
        a_directive("Chủ trì", leads=("Sở Xây dựng",)),
        a_directive("Phối hợp", helpers=("Sở Xây dựng",)),
        a_directive("Việc khác"),
    )
    desk.intake.accept(*a_notice(*directives), today=TODAY)
    number = next(a.id for a in desk.agencies.counts(today=TODAY) if a.short_name == "SXD")
    assert {event.text for event in events(desk, number)} == {"Chủ trì", "Phối hợp"}


def test_extended_work_takes_the_new_day_and_counts_the_change(desk: Desk) -> None:
    desk.intake.accept(*a_notice(a_directive(due=date(2026, 11, 30))), today=TODAY)
    (before,) = events(desk)
    new_due = date(2026, 12, 18)
    granted = NewExtension(new_due=new_due, reason="chờ vốn", decided_on=TODAY)
    desk.extensions.grant(before.directive_id, granted)
    (after,) = events(desk)
    assert (after.due, after.changes) == (new_due, before.changes + 1)


def test_a_name_of_another_kind_or_place_is_refused(tmp_path: Path) -> None:
    kept = tmp_path / "so-lieu.xlsx"
    kept.write_bytes(b"kept")
    with pytest.raises(NotAllowed):
        save_calendar(b"made", kept)
    assert kept.read_bytes() == b"kept"
    with pytest.raises(FolderMissing):
        save_calendar(b"made", tmp_path / "khong-co" / "han.ics")


def test_a_month_counts_each_day_by_standing_in_whole_weeks(desk: Desk) -> None:
    directives = (
        a_directive(due=TODAY),
        a_directive("Việc hai", due=TODAY),
        a_directive("Tuần đầu", due=date(2026, 10, 26)),
        a_directive("Trước trang", due=date(2026, 10, 25)),
        a_directive("Tuần cuối", due=date(2026, 12, 6)),
        a_directive("Sau trang", due=date(2026, 12, 7)),
    )
    desk.intake.accept(*a_notice(*directives), today=TODAY)
    assert desk.due_calendars.month(date(2026, 11, 1), today=TODAY) == {
        date(2026, 10, 26): {StandingKind.OVERDUE: 1},
        TODAY: {StandingKind.DUE_TODAY: 2},
        date(2026, 12, 6): {StandingKind.ON_TRACK: 1},
    }
