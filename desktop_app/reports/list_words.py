"""The list paper's own words, in both languages; all others come with the list."""

from datetime import datetime

from desktop_app.tracking.figures import day_text
from desktop_app.tracking.wording import in_language

_WORDS = {
    "nothing": ("Không có nhiệm vụ nào.", "No directive."),
    "number": ("TT", "No."),
    "page": ("Trang {number}/{count}", "Page {number}/{count}"),
}


def said(key: str, language: str) -> str:
    """One of the fixed words."""
    return in_language(_WORDS[key], language)


def as_of(at: datetime, language: str) -> str:
    """`Số liệu đến 16 giờ 30 ngày 20/11/2026`."""
    day = day_text(at.date())
    if language == "en":
        return f"As of {at:%H:%M} on {day}"
    return f"Số liệu đến {at:%H} giờ {at:%M} ngày {day}"


def goes_on(title: str, language: str) -> str:
    """A group's title where it goes on upon another page."""
    return f"{title} ({'continued' if language == 'en' else 'tiếp theo'})"
