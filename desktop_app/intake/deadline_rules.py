"""The grammar of deadlines that fall once: each way of printing one, and the day it means."""

import re
from dataclasses import replace
from datetime import date, timedelta

from desktop_app.intake.deadline_reading import Meaning, Occasion, Reader, Rule
from desktop_app.intake.draft import Doubt
from desktop_app.intake.lunar_new_year import LUNAR_NEW_YEAR
from desktop_app.intake.printed_dates import (
    DECEMBER,
    HOUR,
    NUMBER,
    ROMAN_QUARTER,
    WEEKDAY,
    YEAR,
    day_pattern,
    friday_of_week,
    month_end,
    month_year,
    next_month_day,
    next_weekday,
    number,
    printed_day,
    printed_year,
    quarter,
    quarter_end,
    quarter_of,
    weekday,
    year_pattern,
)
from desktop_app.tracking.deadline import Firmness

_DAY = day_pattern("a")
_WHEN = rf"(?:{HOUR})?(?:(?P<weekday>{WEEKDAY})\s*,?\s*(?:\(\s*)?)?"
_LATEST = (
    r"(?:cham nhat|muon nhat|tre nhat|khong qua|khong muon hon|han cuoi(?: cung)?|thoi han"
    r"|thoi gian|han|den het|xong|het|hoan thanh|toi da)"
)
_DELIVERED = (
    r"(?:(?<!cong )(?<!chuong )(?<!qua )(?<!quy )trinh|bao cao|gui" r"|ban giao|nop|khoi cong)"
)
_FILLERS = (
    r"(?:\s+(?:la|vao|den|het|trong|toi|xong|cung|hoan thanh|thuc hien"
    r"|truoc|va|ngay(?=\s+trong)))*\s*:?\s*"
)
_STRONG = (
    r"(?:cham nhat|muon nhat|khong qua|khong muon hon|den het|het|xong"
    r"|hoan thanh|truoc|truoc het)"
)
_SPAN_CUE = (
    rf"(?:(?P<strong>{_STRONG})(?:\s+(?:la|vao|den|het|trong|trong ca"
    r"|trong vong|truoc))*|(?P<weak>ngay trong|trong|vao|noi trong"
    r"|den))\s+"
)
_NOTICE = r"(?:thong bao|ket luan|van ban|cong van)"


def _dated(*, before: bool = False, confidence: float = 1.0) -> Reader:
    def read(found: re.Match[str], at: Occasion) -> Meaning | None:
        printed = printed_day(found, "a")
        if printed is None:
            return None
        due = printed.on_or_after(at.base)
        if due is None:
            lost = printed.year is None and at.base is None
            why = Doubt.NO_YEAR if lost else Doubt.NO_SUCH_DAY
            return Meaning(due=None, confidence=0.3, doubt=why)
        doubt, sure = None, confidence
        if printed.year is None:
            doubt, sure = Doubt.NO_YEAR, min(confidence, 0.95)
        named = found.groupdict().get("weekday")
        if named and weekday(named) != due.weekday():
            doubt, sure = Doubt.WEEKDAY_DISAGREES, 0.6
        if before and not at.habits.before_counts_day:
            due -= timedelta(days=1)
        return Meaning(due=due, doubt=doubt, confidence=sure)

    return read


def _range(found: re.Match[str], at: Occasion) -> Meaning | None:
    last = printed_day(found, "b")
    due = last.on_or_after(at.base) if last else None
    return Meaning(due=due, confidence=0.92) if due else None


def _start(found: re.Match[str], at: Occasion) -> Meaning | None:
    printed = printed_day(found, "a")
    due = printed.on_or_after(at.base) if printed else None
    return Meaning(due=due, firmness=Firmness.TARGET, confidence=0.6) if due else None


def _day_without_month(found: re.Match[str], at: Occasion) -> Meaning | None:
    day = number(found["day"])
    if at.base is None or not 1 <= day <= 31:  # noqa: PLR2004  days of a month
        return None
    if found["which"] in {"toi", "sau"}:
        last = month_end(at.base.year, at.base.month + 1)
        due, confidence = last.replace(day=min(day, last.day)), 0.9
    else:
        due, confidence = next_month_day(at.base, day), 0.9 if found["which"] else 0.5
    return Meaning(
        due=due, confidence=confidence, doubt=None if found["which"] else Doubt.NO_MONTH
    )


def _weekday_only(found: re.Match[str], at: Occasion) -> Meaning | None:
    if at.base is None:
        return None
    wanted = weekday(found["weekday"])
    if found["week"] in {"sau", "toi"}:
        return Meaning(
            due=friday_of_week(at.base, 1) + timedelta(days=wanted - 4), confidence=0.9
        )
    return Meaning(due=next_weekday(at.base, wanted), confidence=0.8)


_HOURS = frozenset({"gio", "h"})
_DAY_OF_HOURS = 24


def _count(found: re.Match[str], at: Occasion) -> Meaning | None:
    """N days from the notice, or from a printed day."""
    groups = found.groupdict()
    printed = next(
        (day for n in "ac" if f"{n}d1" in groups and (day := printed_day(found, n))), None
    )
    start = printed.on_or_after(at.base) if printed else at.base
    if start is None:
        return Meaning(due=None, confidence=0.5)
    if found["unit"] in _HOURS and int(found["n"]) < _DAY_OF_HOURS:
        return _event(found, at)  # within hours of what happens, not of the notice
    due = _counted(start, int(found["n"]), found["unit"], at, working=bool(found["working"]))
    return Meaning(due=due, confidence=0.95)


def _bare_count(found: re.Match[str], at: Occasion) -> Meaning | None:
    meaning = _count(found, at)
    return replace(meaning, confidence=0.85) if meaning and meaning.due else meaning


def _counted(start: date, amount: int, unit: str, at: Occasion, *, working: bool) -> date:
    if unit in _HOURS:
        return start + timedelta(days=-(-amount // _DAY_OF_HOURS))
    if working:
        return at.calendar.after(start, amount)
    if unit == "tuan":
        last = start + timedelta(weeks=amount)
    elif unit == "thang":
        end = month_end(start.year, start.month + amount)
        last = end.replace(day=min(start.day, end.day))
    else:
        last = start + timedelta(days=amount)
    return at.calendar.next_working(last)  # Điều 148 Bộ luật Dân sự 2015


def _prolonged(found: re.Match[str], at: Occasion) -> Meaning | None:
    printed = printed_day(found, "a")
    start = printed.on_or_after(None) or printed.on_or_after(at.base) if printed else None
    if start is None:
        return None
    amount = int(found["n"])
    if found["unit"] == "thang":
        end = month_end(start.year, start.month + amount)
        return Meaning(due=end.replace(day=min(start.day, end.day)), confidence=0.9)
    if found["working"]:
        return Meaning(due=at.calendar.after(start, amount), confidence=0.9)
    days = amount * (7 if found["unit"] == "tuan" else 1)
    return Meaning(due=start + timedelta(days=days), confidence=0.9)


def _event(_found: re.Match[str], _at: Occasion) -> Meaning:
    return Meaning(
        due=None, firmness=Firmness.EVENT, confidence=0.9, doubt=Doubt.EVENT_DAY_UNKNOWN
    )


def _month(found: re.Match[str], at: Occasion) -> Meaning | None:
    months = [number(m) for m in re.findall(NUMBER, found["months"])]
    when = month_year(months[-1], printed_year(found, "y"), at.base) if months else None
    if when is None:
        return None
    if _strong(found).startswith("truoc"):
        first = month_year(months[0], printed_year(found, "y"), at.base)
        due = date(*(first or when), 1) - timedelta(days=1)
        return Meaning(due=due, confidence=0.8, is_coarse=True)
    return Meaning(due=month_end(*when), is_coarse=True)


def _strong(found: re.Match[str]) -> str:
    return found.groupdict().get("strong") or ""


def _relative_month(found: re.Match[str], at: Occasion) -> Meaning | None:
    if at.base is None:
        return None
    later = found["which"] != "nay"
    return Meaning(due=month_end(at.base.year, at.base.month + later), confidence=0.95)


_PART_DAYS = {"dau": 1, "thuong tuan": 10, "nua dau": 15, "giua": 15, "trung tuan": 20}


def _part_of_month(found: re.Match[str], at: Occasion) -> Meaning | None:
    """Điều 146 Bộ luật Dân sự 2015: the first day, the 15th, the last day."""
    if found["which"]:
        when = (at.base.year, at.base.month + (found["which"] != "nay")) if at.base else None
    else:
        when = month_year(number(found["month"]), printed_year(found, "y"), at.base)
    if when is None:
        return None
    end = month_end(*when)
    day = _PART_DAYS.get(found["part"])
    due = end.replace(day=day) if day else end
    if at.base is not None and due < at.base <= end:
        return Meaning(due=None, confidence=0.5)
    return Meaning(due=due, confidence=0.9 if due == end else 0.75)


_WEEK_ROWS = {
    "dau": 1, "dau tien": 1, "thu nhat": 1, "thu 1": 1, "1": 1, "thu hai": 2, "thu 2": 2,
    "2": 2, "thu ba": 3, "thu 3": 3, "3": 3, "thu tu": 4, "thu 4": 4, "4": 4,
    "cuoi": 0, "cuoi cung": 0,
}  # fmt: skip


def _week_of_month(found: re.Match[str], at: Occasion) -> Meaning | None:
    if found["which"]:
        when = (at.base.year, at.base.month + (found["which"] != "nay")) if at.base else None
    else:
        when = month_year(number(found["month"]), printed_year(found, "y"), at.base)
    if when is None:
        return None
    row = _WEEK_ROWS[found["row"]]
    end = month_end(*when)
    if row == 0:
        due = end - timedelta(days=(end.weekday() - 4) % 7)
    else:
        due = next_weekday(end.replace(day=1), 4) + timedelta(weeks=row - 1)
    return Meaning(due=due, confidence=0.9)


def _relative_week(found: re.Match[str], at: Occasion) -> Meaning | None:
    if at.base is None:
        return None
    friday = friday_of_week(at.base, int(found["which"] != "nay"))
    if found["cue"].startswith("dau"):
        return Meaning(due=friday - timedelta(days=4), confidence=0.7)
    due = friday if at.calendar.is_working(friday) else at.calendar.last_working_before(friday)
    return Meaning(due=max(due, at.base), confidence=0.95)


def _quarter(found: re.Match[str], at: Occasion) -> Meaning | None:
    rows = [quarter(q) for q in re.findall(ROMAN_QUARTER, found["quarters"])]
    if not rows:
        return None
    year = printed_year(found, "y")
    if year is None:
        if at.base is None:
            return None
        year = at.base.year + (rows[-1] < quarter_of(at.base))
    if _strong(found).startswith("truoc"):
        return Meaning(due=quarter_end(year, rows[0] - 1), confidence=0.8, is_coarse=True)
    return Meaning(due=quarter_end(year, rows[-1]), is_coarse=True)


def _part_of_quarter(found: re.Match[str], at: Occasion) -> Meaning | None:
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


def _relative_quarter(found: re.Match[str], at: Occasion) -> Meaning | None:
    if at.base is None:
        return None
    later = found["which"] != "nay"
    return Meaning(due=quarter_end(at.base.year, quarter_of(at.base) + later), confidence=0.95)


def _months_of_year(found: re.Match[str], at: Occasion) -> Meaning | None:
    count = int(found["n"])
    year = number(found["y"]) if found["y"] else (at.base.year if at.base else None)
    if year is None:
        return None
    month = DECEMBER if found["part"] == "cuoi" else count
    return Meaning(due=month_end(year, month), confidence=0.95, is_coarse=True)


def _year(found: re.Match[str], at: Occasion) -> Meaning | None:
    if found["y"]:
        year = number(found["y"])
    elif at.base is None:
        return None
    else:
        year = at.base.year + (found["which"] not in {"nay", None, ""})
    if found["part"] == "dau":
        return Meaning(due=date(year, 1, 1), confidence=0.75)
    if found["part"] == "giua":
        return Meaning(due=date(year, 6, 30), confidence=0.75)
    return Meaning(due=date(year, 12, 31), confidence=0.95, is_coarse=found["part"] is None)


def _meeting_month(found: re.Match[str], at: Occasion) -> Meaning | None:
    when = month_year(number(found["month"]), printed_year(found, "y"), at.base)
    return Meaning(due=month_end(*when), confidence=0.7) if when else None


def _meeting_session(found: re.Match[str], at: Occasion) -> Meaning | None:
    year = number(found["y"]) if found["y"] else (at.base.year if at.base else None)
    if year is None:
        return None
    due = date(year, 12, 31) if found["part"] == "cuoi" else date(year, 6, 30)
    if at.base is not None and due < at.base:
        return Meaning(due=None, firmness=Firmness.EVENT, confidence=0.7)
    return Meaning(due=due, confidence=0.6, doubt=Doubt.EVENT_DAY_UNKNOWN)


def _school_year(found: re.Match[str], at: Occasion) -> Meaning | None:
    if found["to"]:
        return Meaning(due=date(number(found["to"]), 5, 31), confidence=0.6)
    if at.base is None:
        return None
    opening = date(at.base.year, 9, 5)
    due = opening if opening >= at.base else opening.replace(year=at.base.year + 1)
    return Meaning(due=due, confidence=0.6)


def _before_new_year(found: re.Match[str], at: Occasion) -> Meaning | None:
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


def _today(found: re.Match[str], at: Occasion) -> Meaning | None:
    if at.base is None:
        return None
    return Meaning(due=at.base + timedelta(days=bool(found["which"])), confidence=0.85)


_HOUR_OF_DAY = r"(?!\s*(?:\d|phut|,?\s*(?:ngay|thu\s|chieu|sang)))"
_MONTHS_COUNTED = r"thang(?!\s+(?:chap|gieng|am lich|\d))"  # "25 tháng Chạp" is a lunar day
_UNIT = (
    rf"(?P<unit>ngay|gio{_HOUR_OF_DAY}|h{_HOUR_OF_DAY}|tuan"
    rf"|{_MONTHS_COUNTED})(?P<working>\s+lam viec)?"
)
_TERM = (
    r"(?:trong(?:\s+vong)?|cham nhat(?:\s+la)?|khong qua|muon nhat"
    r"|toi da|sau|thoi han(?:\s+la)?|thoi gian)"
)
_COUNTED = (
    rf"\b{_TERM}(?:\s+(?:thoi han|thoi gian|vong|la|khong qua|toi da|sau"
    rf"|them))*\s+(?P<n>\d{{1,3}})(?:\s*\([^)]{{1,12}}\))?\s?{_UNIT}"
)
_FROM = r"\s*,?\s*(?:(?:ke\s+|tinh\s+)?tu|sau|ke tu sau)\s+"
_MONTHS = (
    rf"(?P<months>{NUMBER}(?:\s?(?:,|-|va|den)\s?(?:thang\s)?{NUMBER}(?!\s?/\s?\d{{1,2}}/))*)"
)
_QUARTERS = (
    rf"(?P<quarters>{ROMAN_QUARTER}(?:\s?(?:,|-|va" rf"|den)\s?(?:qu[yi]\s)?{ROMAN_QUARTER})*)"
)
_MEETING = r"(?:phien hop|ky hop|cuoc hop|hoi nghi|phien)"

RULES: tuple[Rule, ...] = (
    Rule(
        "prolonged",
        re.compile(
            rf"\bthem\s+(?P<n>\d{{1,3}})\s+(?P<unit>ngay|tuan"
            r"|thang)(?P<working>\s+lam viec)?\s+(?:so voi|ke tu|tu"
            rf"|sau)\b[^.;]{{0,60}}?(?:ngay\s+)?{_DAY}\s?\)?"
        ),
        _prolonged,
    ),
    Rule(
        "counted_from_notice",
        re.compile(
            rf"{_COUNTED}{_FROM}(?:sau\s+)?(?:(?:ngay|khi)\s+)?(?:(?:ban hanh|ky"
            rf"|phat hanh|co|ra)\s+)*"
            rf"(?:{_NOTICE}(?:\s+ket luan)?\s+nay|(?<=ban hanh )thong bao"
            rf"|(?<=ky )thong bao)(?!\s+so\b)"
        ),
        _count,
    ),
    Rule(
        "counted_from_notice",
        re.compile(rf"{_COUNTED}{_FROM}ngay\s+(?:ban hanh|ky|phat hanh)(?!\s+[a-z])"),
        _count,
    ),
    Rule("counted_from_day", re.compile(rf"{_COUNTED}{_FROM}(?:ngay\s+)?{_DAY}"), _count),
    Rule(
        "counted_from_day",
        re.compile(
            rf"{_COUNTED}{_FROM}[^.;,()]{{1,90}}\(\s?(?:ngay[^():]{{0,40}}:?\s*"
            rf"|la\s+)?{day_pattern('c')}\s?\)"
        ),
        _count,
    ),
    Rule("counted_from_event", re.compile(rf"{_COUNTED}{_FROM}[^.;,()]{{1,90}}"), _event),
    Rule(
        "counted_from_event",
        re.compile(rf"{_COUNTED}\s+(?:lam viec\s+)?(?:khi|theo)\s[^.;,()]{{1,60}}"),
        _event,
    ),
    Rule(
        "event_offset",
        re.compile(
            r"\b(?:(?:truoc|sau|cham nhat|it nhat|muon nhat|trong"
            r"|khong qua)\s+)*\d{1,3}\s+(?:ngay|tuan"
            r"|thang)(?:\s+lam viec)?\s+(?:truoc|sau|so voi"
            r"|ke truoc)\s(?!thoi diem ky|ngay ky"
            r"|ngay ban hanh)[^.;()]{1,120}(?:\([^()]*\))?"
        ),
        _event,
    ),
    Rule(
        "counted",
        re.compile(
            rf"{_COUNTED}(?!\s?/|\s+(?:qua|truoc|gan|dau|cuoi|nam|hoc|nghi|le|vua"
            r"|thi diem|tiep theo|ke tiep|sau do|\d))"
        ),
        _bare_count,
    ),
    Rule(
        "meeting_day",
        re.compile(rf"\b(?:tai|truoc)\s+(?:{_MEETING})[^.;,()]{{0,50}}?\bngay\s+{_DAY}"),
        _dated(confidence=0.9),
    ),
    Rule(
        "meeting_month",
        re.compile(
            r"\b(?:tai"
            rf"|truoc)\s+{_MEETING}[^.;,()]{{0,60}}?\bthang\s+(?P<month>{NUMBER})"
            rf"(?:{year_pattern('y')})?"
        ),
        _meeting_month,
    ),
    Rule(
        "meeting_session",
        re.compile(
            rf"\b(?:tai|truoc)\s+{_MEETING}[^.;,()]{{0,60}}?\b(?P<part>giua"
            rf"|cuoi)\s+nam(?:\s+(?P<y>{YEAR}))?"
        ),
        _meeting_session,
    ),
    Rule(
        "meeting",
        re.compile(
            r"\b(?:tai|truoc)\s+(?:ky hop|phien hop)\s+(?:thu\s\w+|gan nhat|toi"
            r"|tiep theo|sap toi|lan thu \w+)[^.;,()]{0,30}"
        ),
        _event,
    ),
    Rule(
        "range",
        re.compile(
            rf"\b(?:tu\s+)?(?:ngay\s+)?(?:{_DAY}"
            rf"|(?<=tu ngay )\d{{1,2}})\s*(?:den(?:\s+het)?|sang|toi"
            rf"|-)\s*(?:ngay\s+)?{day_pattern('b')}"
        ),
        _range,
    ),
    Rule(
        "before_date",
        re.compile(
            r"\b(?:(?:xong|cham nhat|muon nhat|hoan thanh"
            rf"|han)(?:\s+la)?\s+)?truoc\s+(?:luc\s+)?{_WHEN}(?:ngay\s+)?{_DAY}"
        ),
        _dated(before=True),
    ),
    Rule(
        "latest_date",
        re.compile(rf"\b{_LATEST}{_FILLERS}{_WHEN}(?:het\s+)?ngay\s+{_DAY}"),
        _dated(),
    ),
    Rule(
        "latest_date",
        re.compile(
            r"\b(?:cham nhat|muon nhat|den het|han cuoi|thoi han|khong qua"
            rf"|hoan thanh|xong){_FILLERS}{_WHEN}{_DAY}"
        ),
        _dated(confidence=0.95),
    ),
    Rule(
        "on_date",
        re.compile(
            rf"\b(?:vao|trong|truoc)\s+(?:(?:sang|chieu|toi)\s+)?(?P<weekday>{WEEKDAY})"
            rf"\s*[,(]\s*(?:ngay\s+)?{_DAY}\s?\)?"
        ),
        _dated(confidence=0.9),
    ),
    Rule(
        "on_date",
        re.compile(rf"\b(?:ngay\s+)?(?:trong|vao)\s+{_WHEN}ngay\s+{_DAY}"),
        _dated(confidence=0.9),
    ),
    Rule(
        "delivered_on",
        re.compile(rf"\b{_DELIVERED}\s+ngay\s+{_DAY}"),
        _dated(confidence=0.85),
    ),
    Rule(
        "until_date", re.compile(rf"\bden\s+(?:{_WHEN})ngay\s+{_DAY}"), _dated(confidence=0.9)
    ),
    Rule(
        "start_date",
        re.compile(
            r"\b(?:dua vao|van hanh|ap dung|trien khai|thuc hien|bat dau"
            r"|khai thac|su dung"
            rf"|phat dong)\b[^.;,]{{0,60}}?\b(?:ke\s+)?tu\s+(?:ngay\s+)?{_DAY}"
        ),
        _start,
    ),
    Rule(
        "day_without_month",
        re.compile(
            r"\b(?:truoc|cham nhat(?:\s+la)?(?:\s+vao)?|den het|khong qua|trong"
            rf"|vao)\s+{_WHEN}ngay\s+(?P<day>\d{{1,2}})(?![\d/]|\s?[/.-]\s?\d"
            r"|\s+thang\s+\d|\s+hang|\s+moi|\s+cua|\s+lam viec"
            r"|\s+thang\s+(?:cuoi|dau))(?:\s+thang\s+(?P<which>nay|toi|sau))?"
        ),
        _day_without_month,
    ),
    Rule(
        "weekday",
        re.compile(
            r"\b(?:truoc|vao|trong|cham nhat(?:\s+la)?(?:\s+vao)?"
            rf"|den)\s+(?:{HOUR})?(?:(?:ngay|sang|chieu"
            rf"|toi)\s+)*(?P<weekday>{WEEKDAY})(?:\s+tuan\s+"
            r"(?P<week>nay|sau|toi))?(?!\s*,?\s*(?:ngay|hang|moi))"
        ),
        _weekday_only,
    ),
    Rule(
        "week_of_month",
        re.compile(
            r"\b(?:trong\s+|vao\s+)?tuan\s+(?:le\s+)?(?P<row>dau tien|dau"
            r"|thu nhat|thu hai|thu ba|thu tu|thu \d|cuoi cung|cuoi"
            r"|\d)\s+(?:cua\s+)?thang\s+(?:(?P<which>nay|toi|sau)"
            rf"|(?P<month>{NUMBER})(?:{year_pattern('y')})?)"
        ),
        _week_of_month,
    ),
    Rule(
        "relative_week",
        re.compile(
            r"\b(?P<cue>ngay trong|trong|cuoi|dau|het|truoc cuoi"
            r"|giua)\s+tuan\s+(?P<which>nay|toi|sau|ke tiep|tiep theo)"
        ),
        _relative_week,
    ),
    Rule(
        "part_of_month",
        re.compile(
            r"(?<!tu )\b(?:(?:trong|vao|truoc|den|cham nhat"
            r"|khoang)\s+)?(?P<part>dau|giua|cuoi|trung tuan|thuong tuan"
            r"|ha tuan|nua dau)\s+thang\s+(?:(?P<which>nay|toi|sau)"
            rf"|(?P<month>{NUMBER})(?:{year_pattern('y')})?)"
        ),
        _part_of_month,
    ),
    Rule(
        "month",
        re.compile(
            rf"\b{_SPAN_CUE}(?:cac\s+)?thang\s+{_MONTHS}(?:{year_pattern('y')}"
            r")?(?!\s?[/.]\s?\d)"
        ),
        _month,
    ),
    Rule(
        "relative_month",
        re.compile(
            r"\b(?:ngay trong|trong|het|den het|cuoi|truoc cuoi"
            r"|noi trong)\s+thang\s+(?P<which>nay|toi|sau|ke tiep)"
        ),
        _relative_month,
    ),
    Rule(
        "part_of_quarter",
        re.compile(
            r"(?<!tu )\b(?:(?:trong|vao|truoc|den|cham nhat)\s+)?(?P<part>dau"
            r"|giua|cuoi)\s+qu[yi]\s+(?:(?P<which>nay|toi|sau)"
            rf"|(?P<quarter>{ROMAN_QUARTER})(?:{year_pattern('y')})?)"
        ),
        _part_of_quarter,
    ),
    Rule(
        "quarter",
        re.compile(rf"\b{_SPAN_CUE}(?:cac\s+)?qu[yi]\s?{_QUARTERS}(?:{year_pattern('y')})?"),
        _quarter,
    ),
    Rule(
        "relative_quarter",
        re.compile(
            r"\b(?:ngay trong|trong|het|den het|cuoi)\s+qu[yi]\s+(?P<which>nay|toi"
            r"|sau|ke tiep)"
        ),
        _relative_quarter,
    ),
    Rule(
        "months_of_year",
        re.compile(
            r"\b(?:trong|het|xong"
            r"|hoan thanh)\s+(?:trong\s+)?(?P<n>0?[369])\s+thang\s+"
            rf"(?:(?P<part>dau|cuoi)\s+)?nam(?:\s+(?P<y>{YEAR}))?"
        ),
        _months_of_year,
    ),
    Rule(
        "school_year",
        re.compile(
            rf"\btrong\s+nam hoc\s+{YEAR}\s?-\s?(?P<to>{YEAR})"
            r"|\btruoc\s+(?:(?:them|khi)\s+)?(?:nam hoc moi|(?:ngay\s+"
            r"|le\s+)?khai giang)(?!\s*\()"
        ),
        _school_year,
    ),
    Rule(
        "opening_day",
        re.compile(
            r"\btruoc\s+(?:ngay\s+" rf"|le\s+)?[^.;,()]{{1,40}}\(\s?(?:ngay\s+)?{_DAY}\s?\)"
        ),
        _dated(confidence=0.8),
    ),
    Rule(
        "before_new_year",
        re.compile(
            r"\btruoc\s+(?:dip\s+)?tet(?:(?P<solar>\s+duong lich)|\s+nguyen dan|\s+am lich"
            r"|\s+co truyen)?(?:\s+(?:giap|at|binh|dinh|mau|ky|canh|tan|nham"
            r"|quy)\s+(?:ty|suu|dan|mao|thin|ngo|mui|than|dau|tuat|hoi))?"
        ),
        _before_new_year,
    ),
    Rule(
        "year",
        re.compile(
            rf"\b(?:(?:{_STRONG}(?:\s+(?:trong|den|vao))*\s+|trong\s+|vao\s+"
            r"|den\s+)(?P<part>dau|giua|cuoi)|(?:trong|het|den het|xong trong"
            r"|hoan thanh trong"
            rf"|hoan thanh)(?:\s+ca)?)\s+nam(?:\s+(?:(?P<y>{YEAR})|(?P<which>nay"
            r"|toi|sau))|(?<=cuoi nam)(?![a-z]))(?!\s?-\s?\d)"
        ),
        _year,
    ),
    Rule(
        "today",
        re.compile(
            r"\b(?:trong|truoc|ngay trong)\s+(?:(?:chieu|sang"
            r"|ngay)\s+)*(?:hom nay|(?P<which>mai)(?![a-z]))"
        ),
        _today,
    ),
)

# In a table's column of deadlines the period alone is the deadline.
CELL_RULES: tuple[Rule, ...] = (
    Rule("date", re.compile(rf"\bngay\s+{_DAY}"), _dated()),
    Rule(
        "months_of_year",
        re.compile(
            r"\b(?P<n>0?[369])\s+thang\s+(?:(?P<part>dau"
            rf"|cuoi)\s+)?nam(?:\s+(?P<y>{YEAR}))?"
        ),
        _months_of_year,
    ),
    Rule("month", re.compile(rf"\bt(?:hang)?\s?{_MONTHS}(?:{year_pattern('y')})?"), _month),
    Rule("quarter", re.compile(rf"\bqu[yi]\s?{_QUARTERS}(?:{year_pattern('y')})?"), _quarter),
    Rule(
        "year",
        re.compile(
            r"\b(?:(?P<part>dau|giua" rf"|cuoi)\s+)?nam\s+(?P<y>{YEAR})(?P<which>)(?!\s?-\s?\d)"
        ),
        _year,
    ),
    Rule("date", re.compile(rf"\b(?:ngay\s+)?{_DAY}"), _dated()),
)
