"""A calendar to be written."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from desktop_app.tracking.due_calendar import DueCalendar, DueEvent

AT = datetime(2026, 11, 23, 1, 30, tzinfo=UTC)
EVENT = DueEvent(
    directive_id=7,
    due=date(2026, 11, 30),
    last_day=date(2026, 11, 30),
    period=None,
    changes=1,
    notice_title="TB 87/TB-VPUBND · 02/11/2026",
    point_label="2.(1)",
    lead="STC",
    text="Rà soát quỹ đất công; báo cáo UBND tỉnh",
    phrase="trước ngày 30/11/2026",
    reminders=(date(2026, 11, 23), date(2026, 11, 27)),
)


def an_event(**facts: Any) -> DueEvent:
    return replace(EVENT, **facts)


def a_calendar(*events: DueEvent, office: str = "Văn phòng UBND tỉnh Thử") -> DueCalendar:
    return DueCalendar(register_id="a1b2", office=office, made_at=AT, events=events)
