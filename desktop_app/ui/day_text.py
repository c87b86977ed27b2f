"""Days and hours as the office writes them: 28/02/2022, 09:12.

Days are written out: strftime asks the import system each time, and a list paints many.
"""

from datetime import date, datetime


def day_text(day: date | None) -> str:
    """`28/02/2022`; empty where there is no day."""
    return f"{day.day:02}/{day.month:02}/{day.year:04}" if day else ""


def hour_text(moment: datetime) -> str:
    """`09:12`."""
    return f"{moment:%H:%M}"
