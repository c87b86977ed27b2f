"""The grammar of deadlines that come again: how often, and the first of them."""

import re
from datetime import date, timedelta

from desktop_app.intake.deadline_reading import Meaning, Occasion, Reader, Rule
from desktop_app.intake.printed_dates import (
    DECEMBER,
    HOUR,
    WEEKDAY,
    day_pattern,
    month_end,
    next_month_day,
    next_weekday,
    number,
    printed_day,
    quarter_end,
    quarter_of,
    weekday,
)
from desktop_app.tracking.deadline import Firmness, Recurrence

_DAY = day_pattern("a")
_EACH = r"(?:hang|moi|dinh ky)"
_CUE = (
    r"(?:(?:xong\s+)?truoc|vao|cham nhat(?:\s+la)?(?:\s+vao)?|muon nhat"
    r"|trong|khong qua|den het|den)"
)
_WHEN = rf"(?:(?P<cue>{_CUE})\s+)?(?:{HOUR})?"
_DAYS = (
    r"(?:cac\s+)?ngay\s+(?P<days>\d{1,2}(?:\s?(?:,|va|den"
    r"|-)\s?(?:ngay\s+)?\d{1,2})*)(?!\d|\s?[/.]\s?\d)"
)
_WEEKDAYS = rf"(?P<weekdays>{WEEKDAY}(?:\s?(?:,|va|-)\s?{WEEKDAY})*)"
_BETWEEN = r"[^.;:]{0,60}?"
_INVITED = r"(?:dinh ky\s+)?"


def _monthly(found: re.Match[str], at: Occasion) -> Meaning | None:
    days = [int(day) for day in re.findall(r"\d{1,2}", found["days"])]
    if at.base is None or not all(1 <= day <= 31 for day in days):  # noqa: PLR2004  days of a month
        return Meaning(due=None, recurrence=Recurrence.MONTHLY, confidence=0.6)
    due = min(next_month_day(at.base, _shifted(day, found, at)) for day in days)
    return Meaning(due=due, recurrence=Recurrence.MONTHLY)


def _shifted(day: int, found: re.Match[str], at: Occasion) -> int:
    """The day that counts when the office reads "trước ngày 25" as the 24th."""
    before = (found.groupdict().get("cue") or "").endswith("truoc")
    return max(1, day - 1) if before and not at.habits.before_counts_day else day


def _month_end(found: re.Match[str], at: Occasion) -> Meaning:
    due = None
    if at.base is not None:
        due = month_end(at.base.year, at.base.month)
        if found["working"] and not at.calendar.is_working(due):
            due = at.calendar.last_working_before(due)
    return Meaning(due=due, recurrence=Recurrence.MONTHLY)


def _quarter_day(found: re.Match[str], at: Occasion) -> Meaning | None:
    if at.base is None:
        return Meaning(due=None, recurrence=Recurrence.QUARTERLY)
    day = _shifted(int(found["days"]), found, at)
    which = {"cuoi": 2, "dau": 0, "giua": 1}[found["part"]]
    year, month = at.base.year, quarter_of(at.base) * 3 - 2 + which
    while True:
        last = month_end(year, month)
        due = last.replace(day=min(day, last.day))
        if due >= at.base:
            return Meaning(due=due, recurrence=Recurrence.QUARTERLY)
        month += 3


def _enumerated(recurrence: Recurrence) -> Reader:
    def read(found: re.Match[str], at: Occasion) -> Meaning | None:
        printed = [printed_day(day, "a") for day in re.finditer(_DAY, found["all"])]
        dues = [due for day in printed if day and (due := day.on_or_after(at.base))]
        if not dues:
            return Meaning(due=None, recurrence=recurrence, confidence=0.6)
        due = min(dues)
        before = (found.groupdict().get("cue") or "").endswith("truoc")
        if before and not at.habits.before_counts_day:
            due -= timedelta(days=1)
        return Meaning(due=due, recurrence=recurrence)

    return read


def _weekly(found: re.Match[str], at: Occasion) -> Meaning | None:
    days = [weekday(day[0]) for day in re.finditer(WEEKDAY, found["weekdays"])]
    due = min(next_weekday(at.base, day) for day in days) if at.base else None
    return Meaning(due=due, recurrence=Recurrence.WEEKLY)


def _period_end(recurrence: Recurrence) -> Reader:
    def read(_found: re.Match[str], at: Occasion) -> Meaning | None:
        due = _end_of_period(recurrence, at.base) if at.base else None
        return Meaning(due=due, recurrence=recurrence, confidence=0.95)

    return read


def _end_of_period(recurrence: Recurrence, base: date) -> date | None:
    if recurrence is Recurrence.MONTHLY:
        return month_end(base.year, base.month)
    if recurrence is Recurrence.QUARTERLY:
        return quarter_end(base.year, quarter_of(base))
    if recurrence is Recurrence.HALF_YEARLY:
        return month_end(base.year, 6 if base.month <= DECEMBER // 2 else DECEMBER)
    if recurrence is Recurrence.YEARLY:
        return date(base.year, 12, 31)
    return None


def _frequency(found: re.Match[str], at: Occasion) -> Meaning | None:
    """Once a month is monthly work; more often, or at the least so often, names no day."""
    units = {
        "tuan": Recurrence.WEEKLY,
        "thang": Recurrence.MONTHLY,
        "quy": Recurrence.QUARTERLY,
        "nam": Recurrence.YEARLY,
    }
    if found["least"] or number(found["n"]) > 1:
        return Meaning(due=None, firmness=Firmness.STANDING, confidence=0.9)
    return _period_end(units[found["unit"]])(found, at)


def _daily(_found: re.Match[str], _at: Occasion) -> Meaning:
    return Meaning(due=None, firmness=Firmness.STANDING, confidence=0.9)


_MONTHS_HEAD = rf"\b{_INVITED}(?:hang|moi)\s+thang"
_NOT_GOODS = r"(?<!khach )(?<!nha )(?<!cua )(?<!ngan )(?<!mat )(?<!don )"

RULES: tuple[Rule, ...] = (
    Rule(
        "quarterly_day",
        re.compile(
            rf"\b(?:{_INVITED}{_EACH}\s+qu[yi]{_BETWEEN}\(?)?{_WHEN}ngay\s+"
            rf"(?P<days>\d{{1,2}})\s+(?:cua\s+)?thang\s+(?P<part>cuoi|dau"
            r"|giua)(?:\s+(?:tien|cung))?(?:\s+cua)?\s+(?:moi\s+"
            r"|hang\s+)?qu[yi](?:\s+(?:sau|tiep theo|ke tiep|lien ke))?\)?"
        ),
        _quarter_day,
    ),
    Rule(
        "quarterly_days",
        re.compile(
            rf"\b{_INVITED}(?:hang"
            rf"|moi)\s+qu[yi]{_BETWEEN}\(?(?P<all>{_WHEN}(?:cac\s+)?(?:ngay\s+"
            rf")?{_DAY}(?:\s?(?:,|va|;)\s?(?:ngay\s+)?\d{{1,2}}/\d{{1,2}}(?!/))*)"
        ),
        _enumerated(Recurrence.QUARTERLY),
    ),
    Rule(
        "half_yearly_days",
        re.compile(
            rf"\b(?:{_INVITED}|hang\s+)(?:0?6"
            r"|sau)\s+thang(?:\s+(?:va\s+)?(?:hang\s+)?(?:nam"
            rf"|mot lan))?{_BETWEEN}\(?(?P<all>{_WHEN}(?:cac\s+)?(?:ngay\s+"
            rf")?{_DAY}\s?\)?\s?(?:,|va"
            rf"|;)\s?(?:(?:hang\s+)?nam\s?\(?)?(?:truoc\s+)?(?:ngay\s+)?\d{{1,2}}/\d{{1,2}}(?!/)(?:\s+"
            r"hang\s+nam)?)"
        ),
        _enumerated(Recurrence.HALF_YEARLY),
    ),
    Rule(
        "yearly_day",
        re.compile(
            rf"\b(?P<all>{_WHEN}(?:cac\s+)?(?:ngay\s+)?{_DAY}(?:\s?(?:,"
            rf"|va)\s?(?:truoc\s+)?(?:ngay\s+)?\d{{1,2}}/\d{{1,2}})*)\s+(?:hang"
            r"|moi)\s+nam"
        ),
        _enumerated(Recurrence.YEARLY),
    ),
    Rule(
        "yearly_day",
        re.compile(
            rf"\b{_INVITED}(?:hang"
            rf"|moi)\s+nam{_BETWEEN}(?P<all>{_WHEN}(?:ngay\s+)?{_DAY}(?:\s?(?:,"
            rf"|va)\s?(?:truoc\s+)?(?:ngay\s+)?\d{{1,2}}/\d{{1,2}})*)(?!\s?[/-]"
            r"\s?\d)"
        ),
        _enumerated(Recurrence.YEARLY),
    ),
    Rule(
        "monthly_day",
        re.compile(
            rf"{_NOT_GOODS}{_MONTHS_HEAD}{_BETWEEN}{_WHEN}{_DAYS}(?:\s+(?:cua\s+"
            r")?thang\s+(?:sau|ke tiep|tiep theo|lien ke))?(?!\s+thang\s+\d)"
        ),
        _monthly,
    ),
    Rule(
        "monthly_day",
        re.compile(
            rf"\b{_INVITED}{_WHEN}{_DAYS}\s+(?:{_EACH}\s+thang"
            r"|cua\s+thang(?!\s+(?:cuoi|dau|\d)))(?:\s+(?:sau|ke tiep|tiep theo"
            r"|lien ke))?"
        ),
        _monthly,
    ),
    Rule(
        "monthly_end",
        re.compile(
            rf"\b{_INVITED}(?:hang thang{_BETWEEN})?{_WHEN}ngay\s+"
            r"(?P<working>lam viec\s+)?cuoi(?:\s+cung)?\s+(?:cua\s+"
            rf")?(?:{_EACH}\s+)?thang(?!\s+(?:\d|nay|toi|sau))"
        ),
        _month_end,
    ),
    Rule(
        "weekly_day",
        re.compile(
            rf"\b{_INVITED}{_WHEN}(?:ngay\s+)?{_WEEKDAYS}\s*,?\s*(?:cua\s+"
            r")?(?:hang|moi)\s+tuan"
        ),
        _weekly,
    ),
    Rule(
        "weekly_day",
        re.compile(
            rf"\b{_INVITED}(?:hang" rf"|moi)\s+tuan{_BETWEEN}{_WHEN}(?:ngay\s+)?{_WEEKDAYS}"
        ),
        _weekly,
    ),
    Rule(
        "monthly_day",
        re.compile(
            rf"\b(?:mot|moi|hang)\s+thang\s+(?:0?2|hai|ba|0?3)\s+(?:lan|ky)\s*[(,:]?\s*{_WHEN}"
            rf"{_DAYS}\)?"
        ),
        _monthly,
    ),
    Rule(
        "monthly_day",
        re.compile(
            rf"\b\d{{1,2}}\s+lan\s?(?:/|trong|moi"
            rf"|mot)\s?thang\s*[(,:]?\s*{_WHEN}{_DAYS}\)?"
        ),
        _monthly,
    ),
    Rule(
        "yearly_day",
        re.compile(
            rf"\b\d{{1,2}}\s+lan\s?(?:/|trong|moi"
            rf"|mot)\s?nam\s*[(,:]?\s*(?P<all>{_WHEN}(?:cac\s+)?"
            rf"(?:ngay\s+)?{_DAY}(?:\s?(?:,|va"
            rf"|;)\s?(?:truoc\s+)?(?:ngay\s+)?\d{{1,2}}/\d{{1,2}})*)\)?"
        ),
        _enumerated(Recurrence.YEARLY),
    ),
    Rule(
        "frequency",
        re.compile(
            r"\b(?P<least>toi thieu\s+|it nhat\s+)?(?P<n>\d{1,2})\s+(?:lan|ky|dot"
            r"|buoi)\s?(?:/|trong|moi|mot)\s?(?:01\s+|1\s+"
            r"|mot\s+)?(?P<unit>tuan|thang|quy|nam)"
        ),
        _frequency,
    ),
)

# Without a day: only where the words give work that comes again (see `comes_again`).
PLAIN_RULES: tuple[Rule, ...] = (
    Rule(
        "weekly",
        re.compile(
            rf"\b{_INVITED}(?:hang|moi)\s+tuan\b|\bdinh ky tuan\b"
            r"|\b(?:0?1|mot) tuan\s?(?:/|mot)\s?(?:0?1 |mot )?lan\b"
        ),
        _period_end(Recurrence.WEEKLY),
    ),
    Rule(
        "monthly",
        re.compile(
            rf"{_NOT_GOODS}{_MONTHS_HEAD}(?!\s+\d)\b|\bdinh ky thang\b"
            rf"|\b0?1 thang\s?/\s?(?:1 )?lan"
        ),
        _period_end(Recurrence.MONTHLY),
    ),
    Rule(
        "quarterly",
        re.compile(rf"\b{_INVITED}(?:hang|moi)\s+qu[yi]\b|\bdinh ky (?:theo )?qu[yi]\b"),
        _period_end(Recurrence.QUARTERLY),
    ),
    Rule(
        "half_yearly",
        re.compile(
            r"\b(?:dinh ky|hang|moi)\s+(?:0?6|sau)\s+thang(?:\s+(?:mot|1"
            r"|01)\s+lan)?\b|\b(?:0?6|sau)\s+thang\s+(?:mot|1|01)\s+lan"
            r"|\b0?6 thang(?=(?:,| va)\s+hang nam)"
        ),
        _period_end(Recurrence.HALF_YEARLY),
    ),
    Rule(
        "yearly",
        re.compile(rf"\b{_INVITED}(?:hang|moi)\s+nam\b|\bthuong nien\b"),
        _period_end(Recurrence.YEARLY),
    ),
    Rule("daily", re.compile(r"\b(?:hang|moi)\s+ngay\b"), _daily),
)

_NAMES_A_PAPER = re.compile(
    r"(?:ke hoach|du toan|chuong trinh|nhiem vu|muc tieu|chi tieu"
    r"|ngan sach|quyet toan|tai chinh|hoi nghi|cuoc hop"
    r"|giao ban|le hoi|su dung dat|cong tac|dau tu|lam viec|thu nhap"
    r"|san xuat|tien luong|gap mat)\s*$"
)
_WORK_AGAIN = re.compile(
    r"\b(?:dinh ky|bao cao|tong hop|cap nhat|gui|cung cap|ra soat"
    r"|kiem tra|danh gia|cong bo|cong khai|thong bao|to chuc"
    r"|giao ban|hop|doi thoai|doi chieu|theo doi|don doc|thong ke"
    r"|kiem ke|cong tac|tiep cong dan)\b"
)


def comes_again(left: str, clause: str) -> bool:
    """Whether "hằng quý" after `left` says how often work comes, and names no plan."""
    return not _NAMES_A_PAPER.search(left) and bool(_WORK_AGAIN.search(clause))
