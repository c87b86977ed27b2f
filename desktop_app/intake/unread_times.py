"""Words of time to come that no rule read: where a point has no day, somebody should look."""

import re
from datetime import date

from desktop_app.intake.date_finder import DateFinder
from desktop_app.intake.deadline_reading import Occasion
from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.printed_dates import (
    DECEMBER,
    NUMBER,
    ROMAN_QUARTER,
    day_pattern,
    month_end,
    number,
    printed_day,
    printed_year,
    quarter,
    quarter_end,
    year_pattern,
)
from desktop_app.tracking.notice import Span

_DAY = re.compile(rf"\b(?<![\d/]){day_pattern('a')}(?!\s?[%/\d])")
_MONTH = re.compile(rf"\bthang\s+(?P<month>{NUMBER})(?:{year_pattern('my')})?")
_QUARTER = re.compile(rf"\bquy\s+(?P<quarter>{ROMAN_QUARTER})(?:{year_pattern('qy')})?")
_AGAIN = re.compile(r"\b(?:hang|moi|dinh ky)\s+(?:tuan|thang|quy|nam)\b")
_NEAR = re.compile(
    r"\b(?:trong|ngay|cuoi|den het|het)\s+(?:tuan|thang|quy|nam)\s+(?:nay|toi|sau)\b"
    r"|\b(?:trong (?:vong|thoi han|thoi gian)|cham nhat|khong qua)\s+\d+"
    r"\s+(?:ngay|gio|tuan|thang)\b"
)


def unread_time(flow: FlowingText, span: Span, occasion: Occasion) -> Span | None:
    """The first words of `span` that speak of a day to come, though no rule gave one."""
    finder = DateFinder(flow, span, occasion)
    if any(found.deadline.due or found.deadline.recurrence for found in finder.find()):
        return None
    left = list(finder.refused)
    for pattern in (_DAY, _MONTH, _QUARTER, _AGAIN, _NEAR):
        for found in pattern.finditer(flow.bare, span.start, span.end):
            place = Span(*found.span())
            if not finder.is_read(place) and _is_to_come(found, occasion.base):
                left.append(place)
    return min(left, key=lambda place: place.start, default=None)


def _is_to_come(found: re.Match[str], base: date | None) -> bool:
    """Whether a printed day, month or quarter is not over on `base`; other words always are."""
    groups = found.groupdict()
    if "ad1" in groups:
        printed = printed_day(found, "a")
        day = printed.on_or_after(base) if printed else None
    elif "month" in groups:
        year = printed_year(found, "my") or (base.year if base else 0)
        month = number(groups["month"])
        day = month_end(year, month) if year and 1 <= month <= DECEMBER else None
    elif "quarter" in groups:
        year = printed_year(found, "qy") or (base.year if base else 0)
        day = quarter_end(year, quarter(groups["quarter"])) if year else None
    else:
        return True
    return day is not None and base is not None and day >= base
