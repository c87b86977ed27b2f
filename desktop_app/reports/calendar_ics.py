"""The days on which work falls due as an iCalendar file (RFC 5545), for Outlook and Google."""

from datetime import UTC, date, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event

from desktop_app.reports.clean_text import clean, one_line
from desktop_app.reports.wording import said
from desktop_app.tracking.due_calendar import DueCalendar, DueEvent
from desktop_app.tracking.figures import day_text

_A_DAY = timedelta(days=1)
_MORNING = time(8)  # the hour of a reminder: an all-day event begins at midnight
_SUMMARY = 120  # letters
_WORDS = {
    "name": ("Hạn nhiệm vụ", "Directives due"),
    "notice": ("Thông báo", "Notice"),
    "point": ("Điểm", "Point"),
    "lead": ("Chủ trì", "Lead"),
    "due": ("Hạn", "Due"),
    "ends": ("Thời hạn kết thúc ngày", "The period ends on"),
}


def calendar_ics(basis: DueCalendar, language: str) -> bytes:
    """An all-day event for each day of `basis`."""
    calendar = Calendar()
    calendar.add("prodid", "-//Don Doc//Han nhiem vu//VI")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    name = " – ".join(filter(None, (_said("name", language), one_line(basis.office))))
    calendar.add("x-wr-calname", name)
    stamp = basis.made_at.astimezone(UTC)
    for event in basis.events:
        calendar.add_component(_event(event, basis.register_id, stamp, language))
    written: bytes = calendar.to_ical()
    return written


def _event(due: DueEvent, register_id: str, stamp: datetime, language: str) -> Event:
    event = Event()
    event.add("uid", _uid(due, register_id))
    event.add("dtstamp", stamp.replace(microsecond=0))
    event.add("dtstart", due.due)
    event.add("dtend", due.due + _A_DAY)  # the first day that is no longer meant
    event.add("summary", _summary(due))
    event.add("description", _description(due, language))
    event.add("sequence", due.changes)
    event.add("transp", "TRANSPARENT")  # a deadline takes nobody's day
    for day in due.reminders:
        event.add_component(_reminder(day, due))
    return event


def _uid(due: DueEvent, register_id: str) -> str:
    """The same in every file, so that a calendar mends the event instead of adding another."""
    parts = [one_line(register_id), str(due.directive_id)]
    if due.period is not None:
        parts.append(due.period.isoformat())
    return "-".join(parts) + "@dondoc"


def _reminder(day: date, due: DueEvent) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _summary(due))
    midnight = datetime.combine(due.due, time())
    alarm.add("trigger", datetime.combine(day, _MORNING) - midnight)
    return alarm


def _summary(due: DueEvent) -> str:
    """`STC: Rà soát quỹ đất công`, short enough for a day of a month."""
    words = ": ".join(filter(None, (one_line(due.lead), one_line(due.text))))
    return words if len(words) <= _SUMMARY else words[: _SUMMARY - 1].rstrip() + "…"


def _description(due: DueEvent, language: str) -> str:
    day = day_text(due.due)
    phrase = one_line(due.phrase)
    facts = {
        "notice": one_line(due.notice_title),
        "point": one_line(due.point_label),
        "lead": one_line(due.lead),
        "due": f"{day} ({phrase})" if phrase else day,
        "ends": day_text(due.last_day) if due.last_day != due.due else "",
    }
    lines = [f"{_said(key, language)}: {fact}" for key, fact in facts.items() if fact]
    return "\n".join([*lines, "", clean(due.text)])


def _said(key: str, language: str) -> str:
    return said(_WORDS[key], language)
