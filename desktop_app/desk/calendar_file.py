"""The calendar file: made as bytes over a frozen basis, fit for any thread, then saved."""

from pathlib import Path

from desktop_app.desk.papers import save_made
from desktop_app.tracking.due_calendar import DueCalendar


def calendar_bytes(basis: DueCalendar, *, language: str) -> bytes:
    """`basis` for other calendar programs."""
    # icalendar costs a tenth of a second: only the one who makes a calendar pays.
    from desktop_app.reports.calendar_ics import calendar_ics  # noqa: PLC0415

    return calendar_ics(basis, language)


def save_calendar(data: bytes, path: Path) -> None:
    """Write a calendar to `path`, whole or not at all; raises what `save_made` does."""
    save_made(data, path, ".ics")
