"""How days, months and quarters are printed, and which day each of them means.

The patterns read text without case and marks (`FlowingText.bare`). Days come before months
always; stray blanks and a scan's l and o for 1 and 0 are allowed for.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

_TWO = r"(?:\d\d?|[loi]\d|\d[loi])(?![\d])"
# A scan may set a number's two digits apart; only where nothing else can be meant.
_SPREAD_DAY = r"(?<=ngay )[0-3]\s\d(?=\s?[/.-]|\s+thang\b)"
SPREAD_MONTH = r"[01]\s\d(?=\s?[/.-]\s?2\s?[0o]|\s*,?\s*nam\s+2)"
_YEAR = r"2\s?[0o]\s?[\dlo]\s?[\dlo](?!\d)"
HOUR = (
    r"(?:(?:\d{1,2}|[lo]\d)\s?(?:(?:gio|h|g)(?:\s?\d{2}(?!\d))?|:\d{2}(?!\d))(?:\s?(?:phut|['’]))?"
    r"(?:\s(?:sang|chieu|toi|trua))?"
    r"\s*(?:,|cua)?\s*)"
)
WEEKDAY = r"(?:thu\s(?:hai|ba|tu|nam|sau|bay|[2-7])|chu\snhat)(?![a-z])"
ROMAN_QUARTER = (
    r"(?:(?:[il1]v|[il]{1,3}|[1-4])(?![a-z\d])|(?:mot|hai|ba|tu)(?=\s?/\s?2|\s+nam\s+2))"
)
ROMAN_WORDS = re.compile(r"(?:[il1]v|[il]{1,3}|[1-4])(?![a-z\d])|\b(?:mot|hai|ba|tu)\b")

_WEEKDAYS = {
    "hai": 0, "2": 0, "ba": 1, "3": 1, "tu": 2, "4": 2, "nam": 3, "5": 3,
    "sau": 4, "6": 4, "bay": 5, "7": 5, "nhat": 6,
}  # fmt: skip
_QUARTERS = {
    "mot": 1,
    "hai": 2,
    "ba": 3,
    "tu": 4,
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "1": 1,
    "2": 2,
    "3": 3,
    "4": 4,
}
WEEK_ROWS = {
    "dau": 1, "dau tien": 1, "thu nhat": 1, "thu 1": 1, "1": 1, "thu hai": 2, "thu 2": 2,
    "2": 2, "thu ba": 3, "thu 3": 3, "3": 3, "thu tu": 4, "thu 4": 4, "4": 4,
    "cuoi": 0, "cuoi cung": 0,
}  # fmt: skip
FRIDAY = 4
DECEMBER = 12


def day_pattern(name: str) -> str:
    """A day and its month, `5/3`, `05 tháng 3 năm 2022`; groups start with `name`."""
    return (
        rf"(?:(?P<{name}d1>{_SPREAD_DAY}|{_TWO})\s?[/.-]\s?(?P<{name}m1>{SPREAD_MONTH}|{_TWO})"
        rf"(?:\s?[/.-]\s?(?P<{name}y1>{_YEAR}|\d\d(?![\d/])))?"
        rf"|(?P<{name}d2>{_SPREAD_DAY}|{_TWO})\s*,?\s+thang\s+(?P<{name}m2>{SPREAD_MONTH}|{_TWO})"
        rf"(?:\s*,?\s*nam\s+(?P<{name}y2>{_YEAR})|\s?[/-]\s?(?P<{name}y3>{_YEAR}))?)"
    )


def year_pattern(name: str) -> str:
    """A printed year after a month or quarter: `/2022`, ` năm 2022`, `-2022`."""
    return rf"(?:\s?[/-]\s?(?P<{name}>{_YEAR})|\s*,?\s*nam\s+(?P<{name}_>{_YEAR}))"


YEAR = _YEAR
NUMBER = _TWO


@dataclass(frozen=True, slots=True)
class PrintedDay:
    """A day as printed: the year, and with it the day itself, may be missing."""

    day: int
    month: int
    year: int | None

    def on_or_after(self, base: date | None) -> date | None:
        """The day meant: without a year the first such day from `base` on, if there is any."""
        if self.year is not None:
            return _day(self.year, self.month, self.day)
        if base is None:
            return None
        for year in range(base.year, base.year + 5):  # 29/02 comes every fourth year
            found = _day(year, self.month, self.day)
            if found is not None and found >= base:
                return found
        return None


def number(words: str) -> int:
    """A number with a scan's letters for digits and stray blanks."""
    digits = re.sub(r"\s", "", words).translate(str.maketrans("loi", "101"))
    return int(digits)


def printed_day(found: re.Match[str], name: str) -> PrintedDay | None:
    """The day that `day_pattern(name)` found."""
    groups = found.groupdict()
    day, month = (
        groups[f"{name}d1"] or groups[f"{name}d2"],
        groups[f"{name}m1"] or groups[f"{name}m2"],
    )
    if not day or not month:
        return None
    year = groups[f"{name}y1"] or groups[f"{name}y2"] or groups[f"{name}y3"]
    return PrintedDay(number(day), number(month), _full_year(year))


def printed_year(found: re.Match[str], name: str) -> int | None:
    """The year that `year_pattern(name)` found."""
    words = found[name] or found[f"{name}_"]
    return number(words) if words else None


def _full_year(words: str | None) -> int | None:
    if not words:
        return None
    digits = re.sub(r"\s", "", words).translate(str.maketrans("loi", "101"))
    return int(digits) if len(digits) > 2 else 2000 + int(digits)  # noqa: PLR2004  `22` is 2022


def _day(year: int, month: int, day: int) -> date | None:
    if 1 <= month <= DECEMBER and 1 <= day <= monthrange(year, month)[1]:
        return date(year, month, day)
    return None


def month_end(year: int, month: int) -> date:
    """The last day of a month; months past December run into the next year."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, monthrange(year, month)[1])


def month_year(month: int, year: int | None, base: date | None) -> tuple[int, int] | None:
    """Year and month meant: without a year the first month that is not over on `base`."""
    if not 1 <= month <= DECEMBER:
        return None
    if year is not None:
        return year, month
    if base is None:
        return None
    return base.year + (month < base.month), month


def quarter(words: str) -> int:
    """`iv` or `4` as 4."""
    return _QUARTERS[words if words.isdigit() else words.translate(str.maketrans("l1", "ii"))]


def quarter_end(year: int, number_of_quarter: int) -> date:
    """The last day of a quarter; the fifth is the next year's first."""
    return month_end(year, number_of_quarter * 3)


def quarter_of(day: date) -> int:
    """The quarter in which `day` lies."""
    return (day.month - 1) // 3 + 1


def weekday(words: str) -> int:
    """`thu sau` as 4: Monday is 0."""
    return _WEEKDAYS[words.rsplit(maxsplit=1)[-1]]


def next_weekday(base: date, wanted: int) -> date:
    """The first such weekday on or after `base`."""
    return base + timedelta(days=(wanted - base.weekday()) % 7)


def friday_of_week(base: date, weeks: int = 0) -> date:
    """The Friday of the week of `base`, or of the week `weeks` later."""
    return base + timedelta(days=FRIDAY - base.weekday() + 7 * weeks)


def next_month_day(base: date, day: int) -> date:
    """The first such day on or after `base`; the 31st of a short month is its last."""
    year, month = base.year, base.month
    while True:
        last = month_end(year, month)
        found = last.replace(day=min(day, last.day))
        if found >= base:
            return found
        year, month = year + month // 12, month % 12 + 1
