"""The list paper's own words, in both languages; all others come with the list."""

from datetime import datetime

from desktop_app.reports.paper_words import hour_and_day
from desktop_app.reports.wording import said

NOTHING = ("Không có nhiệm vụ nào.", "No directive.")


def as_of(at: datetime, language: str) -> str:
    """`Số liệu đến 16 giờ 30 ngày 20/11/2026`."""
    return said(("Số liệu đến {at}", "As of {at}"), language, at=hour_and_day(at, language))
