"""The calendar file, read back as another program reads it."""

from datetime import date, datetime, timedelta

from icalendar import Calendar, Event

from desktop_app.reports.calendar_ics import calendar_ics
from desktop_app.tracking.due_calendar import DueCalendar
from tests.reports.calendar_given import AT, a_calendar, an_event


def read(basis: DueCalendar, language: str = "vi") -> list[Event]:
    return list(Calendar.from_ical(calendar_ics(basis, language)).walk("VEVENT"))


def test_a_directive_is_an_all_day_event_of_its_day() -> None:
    (event,) = read(a_calendar(an_event()))
    assert event["dtstart"].dt == date(2026, 11, 30)
    assert event["dtend"].dt == date(2026, 12, 1)
    assert event["summary"] == "STC: Rà soát quỹ đất công; báo cáo UBND tỉnh"
    assert event["transp"] == "TRANSPARENT"
    assert event["dtstamp"].dt == AT


def test_the_description_says_where_it_comes_from() -> None:
    (event,) = read(a_calendar(an_event(last_day=date(2026, 12, 2))))
    assert str(event["description"]).splitlines() == [
        "Thông báo: TB 87/TB-VPUBND · 02/11/2026",
        "Điểm: 2.(1)",
        "Chủ trì: STC",
        "Hạn: 30/11/2026 (trước ngày 30/11/2026)",
        "Thời hạn kết thúc ngày: 02/12/2026",
        "",
        "Rà soát quỹ đất công; báo cáo UBND tỉnh",
    ]


def test_the_description_in_english() -> None:
    (event,) = read(a_calendar(an_event(lead="", phrase="")), "en")
    lines = str(event["description"]).splitlines()
    assert lines[:3] == [
        "Notice: TB 87/TB-VPUBND · 02/11/2026",
        "Point: 2.(1)",
        "Due: 30/11/2026",
    ]


def test_reminders_ring_in_the_morning_of_each_step() -> None:
    (event,) = read(a_calendar(an_event()))
    rings = [
        datetime.combine(date(2026, 11, 30), datetime.min.time()) + alarm["trigger"].dt
        for alarm in event.walk("VALARM")
    ]
    assert rings == [datetime(2026, 11, 23, 8), datetime(2026, 11, 27, 8)]  # noqa: DTZ001


def test_moved_work_is_the_same_event_and_another_period_is_not() -> None:
    first = an_event()
    moved = an_event(due=date(2026, 12, 15), changes=2)
    period = an_event(period=date(2026, 12, 1))
    uids = [str(event["uid"]) for event in read(a_calendar(first, moved, period))]
    assert uids == ["a1b2-7@dondoc", "a1b2-7@dondoc", "a1b2-7-2026-12-01@dondoc"]
    assert [event["sequence"] for event in read(a_calendar(first, moved))] == [1, 2]


def test_a_long_text_is_cut_in_the_summary_alone() -> None:
    text = "Rà soát quỹ đất công " * 20
    (event,) = read(a_calendar(an_event(text=text)))
    assert len(event["summary"]) <= 120
    assert event["summary"].endswith("…")
    assert text.strip() in event["description"]


def test_lines_are_folded_within_the_standards_75_bytes() -> None:
    data = calendar_ics(a_calendar(an_event(text="Đề án " * 200)), "vi")
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert max(map(len, data.split(b"\r\n"))) <= 75


def test_a_calendar_without_work_is_a_calendar() -> None:
    assert read(a_calendar()) == []


def test_words_cannot_add_a_line_of_their_own() -> None:
    text = "một\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:http://x.vn"
    (event,) = read(a_calendar(an_event(text=text, lead=text, notice_title=text)))
    assert "attach" not in event
    assert timedelta(days=1) == event["dtend"].dt - event["dtstart"].dt
