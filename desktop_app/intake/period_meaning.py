"""What a period means: its last day, or the part named (Điều 146 Bộ luật Dân sự 2015)."""

import re
from datetime import date, timedelta

from desktop_app.intake.deadline_reading import Meaning, Occasion
from desktop_app.intake.draft import DoubtKind
from desktop_app.intake.lunar_new_year import LUNAR_NEW_YEAR
from desktop_app.intake.printed_dates import (
    DECEMBER,
    NUMBER,
    ROMAN_WORDS,
    WEEK_ROWS,
    friday_of_week,
    month_end,
    month_year,
    next_weekday,
    number,
    printed_year,
    quarter,
    quarter_end,
    quarter_of,
)
from desktop_app.tracking.deadline import Firmness


def month_last_day(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The last day of the last month named; "trước tháng 6" is the end of May."""
    months = [number(m) for m in re.findall(rf"[01]\s\d|{NUMBER}", found["months"])]
    when = month_year(months[-1], printed_year(found, "y"), at.base) if months else None
    if when is None:
        return None
    if _is_before(found):
        first = month_year(months[0], printed_year(found, "y"), at.base)
        due = date(*(first or when), 1) - timedelta(days=1)
        return Meaning(due=due, confidence=0.8, is_coarse=True)
    return Meaning(due=month_end(*when), is_coarse=True)


def _is_before(found: re.Match[str]) -> bool:
    """Whether the cue ends before the period: "trước quý III", not "trước khi hết quý III"."""
    cue = found.groupdict().get("strong") or ""
    return cue.startswith("truoc") and not cue.startswith("truoc khi")


def relative_month(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The last day of this month or the next."""
    if at.base is None:
        return None
    later = found["which"] not in {"nay", " nay", None}
    return Meaning(due=month_end(at.base.year, at.base.month + later), confidence=0.95)


def _named_month(found: re.Match[str], at: Occasion) -> tuple[int, int] | None:
    """Year and month of a printed month, or of this month or the next; None where none is."""
    if found["which"]:
        return (at.base.year, at.base.month + (found["which"] != "nay")) if at.base else None
    return month_year(number(found["month"]), printed_year(found, "y"), at.base)


def last_working_day(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The last day worked of a printed month, or of this month or the next."""
    when = _named_month(found, at)
    if when is None:
        return None
    due = month_end(*when)
    worked = at.calendar.is_working(due)
    return Meaning(due=due if worked else at.calendar.last_working_before(due))


_PART_DAYS = {"dau": 1, "thuong tuan": 10, "nua dau": 15, "giua": 15, "trung tuan": 20}


def part_of_month(found: re.Match[str], at: Occasion) -> Meaning | None:
    """Điều 146 Bộ luật Dân sự 2015: the first day, the 15th, the last day."""
    when = _named_month(found, at)
    if when is None:
        return None
    end = month_end(*when)
    day = _PART_DAYS.get(found["part"])
    due = end.replace(day=day) if day else end
    if at.base is not None and due < at.base <= end:
        return Meaning(due=None, confidence=0.5)
    return Meaning(due=due, confidence=0.9 if due == end else 0.75)


def first_days_of_month(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The last of a month's first days: "trong 10 ngày đầu tháng 4"."""
    when = _named_month(found, at)
    if when is None:
        return None
    end = month_end(*when)
    return Meaning(
        due=end.replace(day=min(max(1, int(found["days"])), end.day)), confidence=0.9
    )


def week_of_month(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The Friday of the week named: the first week is the one with the first Friday."""
    when = _named_month(found, at)
    if when is None:
        return None
    row = WEEK_ROWS[found["row"]]
    if row == 1 and found["weeks"]:  # `hai tuần đầu tháng 10` end with the second
        row = WEEK_ROWS[f"thu {found['weeks'].lstrip('0')}"]
    end = month_end(*when)
    if row == 0:
        due = end - timedelta(days=(end.weekday() - 4) % 7)
    else:
        due = next_weekday(end.replace(day=1), 4) + timedelta(weeks=row - 1)
    return Meaning(due=due, confidence=0.9)


def relative_week(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The Friday of this week or the next, or the last day worked before it."""
    if at.base is None:
        return None
    friday = friday_of_week(at.base, int(found["which"] not in {"nay", None}))
    if found["cue"] and found["cue"].startswith("dau"):
        return Meaning(due=friday - timedelta(days=4), confidence=0.7)
    due = friday if at.calendar.is_working(friday) else at.calendar.last_working_before(friday)
    return Meaning(due=max(due, at.base), confidence=0.95)


def quarter_last_day(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The last day of the last quarter named."""
    rows = [quarter(q) for q in ROMAN_WORDS.findall(found["quarters"])]
    if not rows:
        return None
    year = printed_year(found, "y")
    if year is None:
        if at.base is None:
            return None
        year = at.base.year + (rows[-1] < quarter_of(at.base))
    if _is_before(found):
        return Meaning(due=quarter_end(year, rows[0] - 1), confidence=0.8, is_coarse=True)
    return Meaning(due=quarter_end(year, rows[-1]), is_coarse=True)


def part_of_quarter(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The end of the quarter's first, second or third month."""
    row = {"dau": 1, "giua": 2, "cuoi": 3}[found["part"]]
    year = printed_year(found, "y")
    if found["which"]:
        if at.base is None:
            return None
        year, of = at.base.year, quarter_of(at.base) + (found["which"] != "nay")
    else:
        of = quarter(found["quarter"])
        if year is None:
            if at.base is None:
                return None
            year = at.base.year + (month_end(at.base.year, of * 3 - 3 + row) < at.base)
    return Meaning(due=month_end(year, of * 3 - 3 + row), confidence=0.75)


def relative_quarter(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The last day of this quarter or the next."""
    if at.base is None:
        return None
    later = found["which"] != "nay"
    return Meaning(due=quarter_end(at.base.year, quarter_of(at.base) + later), confidence=0.95)


def months_of_year(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The end of the first six or nine months, or of the year."""
    count = int(found["n"])
    year = number(found["y"]) if found["y"] else (at.base.year if at.base else None)
    if year is None:
        return None
    month = DECEMBER if found["part"] == "cuoi" else count
    return Meaning(due=month_end(year, month), confidence=0.95, is_coarse=True)


def year_last_day(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The last day of a year, or its first or middle one."""
    if found["y"]:
        year = number(found["y"])
    elif at.base is None:
        return None
    else:
        year = at.base.year + (found["which"] not in {"nay", None, ""})
    if found["part"] == "dau":
        return Meaning(due=date(year, 1, 1), confidence=0.75)
    if found["part"] in {"giua", "nua dau"}:
        return Meaning(due=date(year, 6, 30), confidence=0.75)
    return Meaning(due=date(year, 12, 31), confidence=0.95, is_coarse=found["part"] is None)


def before_year(found: re.Match[str], _at: Occasion) -> Meaning:
    """The last day of the year before the one named."""
    due = date(number(found["y"]) - 1, 12, 31)
    return Meaning(due=due, confidence=0.85, is_coarse=True)


def meeting_month(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The end of the month in which a meeting is announced, its day being unknown."""
    when = month_year(number(found["month"]), printed_year(found, "y"), at.base)
    return Meaning(due=month_end(*when), confidence=0.7) if when else None


def meeting_session(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The middle or the end of the year, for a session whose day is unknown."""
    year = number(found["y"]) if found["y"] else (at.base.year if at.base else None)
    if year is None:
        return None
    due = date(year, 12, 31) if found["part"] == "cuoi" else date(year, 6, 30)
    if at.base is not None and due < at.base:
        return Meaning(due=None, firmness=Firmness.EVENT, confidence=0.7)
    return Meaning(due=due, confidence=0.6, doubt=DoubtKind.EVENT_DAY_UNKNOWN)


def school_year(found: re.Match[str], at: Occasion) -> Meaning | None:
    """31/5 for the end of a school year, 05/9 for its opening."""
    if found["to"]:
        return Meaning(due=date(number(found["to"]), 5, 31), confidence=0.6)
    if found["opens"]:
        return Meaning(due=date(number(found["opens"]), 9, 5), confidence=0.6)
    if at.base is None:
        return None
    opening = date(at.base.year, 9, 5)
    due = opening if opening >= at.base else opening.replace(year=at.base.year + 1)
    return Meaning(due=due, confidence=0.6)


def before_new_year(found: re.Match[str], at: Occasion) -> Meaning | None:
    """The last working day before the break, whose first day off is the lunar year's eve."""
    if at.base is None:
        return None
    if found["solar"]:
        first = date(at.base.year + 1, 1, 1)
        return Meaning(due=at.calendar.last_working_before(first), confidence=0.8)
    for day in LUNAR_NEW_YEAR:
        last = at.calendar.last_working_before(day - timedelta(days=1))
        if last >= at.base:
            return Meaning(due=last, confidence=0.8)
    return None
