"""Days and hours as the office writes them: 28/02/2022, 09:12."""

from datetime import date, datetime


def day_text(day: date | None) -> str:
    """`28/02/2022`; empty where there is no day."""
    return f"{day:%d/%m/%Y}" if day else ""


def short_day(day: date | None) -> str:
    """`28/02`; for pairs of days that stand side by side."""
    return f"{day:%d/%m}" if day else ""


def hour_text(moment: datetime) -> str:
    """`09:12`."""
    return f"{moment:%H:%M}"
