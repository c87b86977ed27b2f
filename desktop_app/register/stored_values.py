"""How days, moments, spans and short lists stand in the file's columns."""

import sqlite3
from collections.abc import Iterable
from datetime import date, datetime

from desktop_app.tracking.notice import Span, notice_title

# The unit separator of ASCII: it never stands in a paper's words, line feeds may.
_BETWEEN = "\x1f"


def day_text(day: date | None) -> str | None:
    """`day` as ISO text; None stays None."""
    return day.isoformat() if day else None


def day_of(text: str | None) -> date | None:
    """The day that stands in `text`; None where there is none."""
    return date.fromisoformat(text) if text else None


def sure_day_of(text: str) -> date:
    """The day in a column that is never empty."""
    return date.fromisoformat(text)


def day_of_answer(row: sqlite3.Row) -> date | None:
    """The day by which an answer is judged; None where nobody knows it."""
    return None if row["is_undated"] else sure_day_of(row["reported_on"])


def moment_of(text: str) -> datetime:
    """The moment in a column, with its zone where it was kept with one."""
    return datetime.fromisoformat(text)


def span_of(start: int | None, end: int | None) -> Span | None:
    """The span of two columns; None where the words stand nowhere in the text."""
    return None if start is None or end is None else Span(start, end)


def words_text(words: Iterable[str]) -> str:
    """Several short words in one column that is shown but never queried."""
    return _BETWEEN.join(words)


def words_of(text: str) -> tuple[str, ...]:
    """The short words of such a column."""
    return tuple(text.split(_BETWEEN)) if text else ()


def days_text(days: Iterable[date]) -> str:
    """Several days in one column."""
    return _BETWEEN.join(day.isoformat() for day in days)


def days_of(text: str) -> tuple[date, ...]:
    """The days of such a column."""
    return tuple(date.fromisoformat(day) for day in words_of(text))


def title_of_notice(row: sqlite3.Row) -> str:
    """What the notice is called whose number, days and file stand in `row`."""
    return notice_title(
        row["number"],
        day_of(row["issued_on"]),
        day_of(row["meeting_on"]),
        row["source_name"],
    )
