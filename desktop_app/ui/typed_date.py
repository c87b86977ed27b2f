"""A date as a secretary types it: `15/3`, `5-3-24`, `150324`, with the year filled in."""

import re
from datetime import date

_PARTS = re.compile(r"(\d{1,2})\s*[/.\- ]\s*(\d{1,2})(?:\s*[/.\- ]\s*(\d{4}|\d{2}))?")
_RUN = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})?")
_CENTURY = 2000
_SHORT_YEAR = 100


def typed_date(words: str, *, near: date, earliest: date | None = None) -> date | None:
    """The day `words` mean, day first; None where they mean none.

    A missing year is the one that brings the day nearest to `near`, or, when `earliest` is
    given, the first one that does not bring it before that.
    """
    match = _PARTS.fullmatch(words.strip()) or _RUN.fullmatch(words.strip())
    if match is None:
        return None
    day, month = int(match[1]), int(match[2])
    if match[3]:
        year = int(match[3])
        return _day(year if year >= _SHORT_YEAR else year + _CENTURY, month, day)
    start = (earliest or near).year
    around = [
        found for year in range(start - 1, start + 5) if (found := _day(year, month, day))
    ]
    if earliest is not None:
        return next((found for found in around if found >= earliest), None)
    return min(around, key=lambda found: abs(found - near), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
