"""The grammar of deadlines that come again: how often, and the first of them."""

import re

from desktop_app.intake.deadline_reading import Rule
from desktop_app.intake.printed_dates import HOUR, WEEKDAY, day_pattern
from desktop_app.intake.recurring_meaning import (
    daily,
    edge_of_week,
    enumerated,
    frequency,
    last_of_month,
    monthly,
    months_day,
    period_end,
    quarter_day,
    so_often,
    weekday_of_month,
    weekly,
)
from desktop_app.tracking.deadline import Recurrence

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
        quarter_day,
    ),
    Rule(
        "quarterly_days",
        re.compile(
            rf"\b{_INVITED}(?:hang"
            rf"|moi)\s+qu[yi]{_BETWEEN}\(?(?P<all>{_WHEN}(?:cac\s+)?(?:ngay\s+"
            rf")?{_DAY}(?:\s?(?:,|va|;)\s?(?:ngay\s+)?\d{{1,2}}/\d{{1,2}}(?!/))*)"
        ),
        enumerated(Recurrence.QUARTERLY),
    ),
    Rule(
        "quarterly_days",
        re.compile(
            rf"\b{_WHEN}ngay\s+(?P<days>\d{{1,2}})\s+(?:cua\s+)?cac\s+thang\s+"
            r"(?P<months>\d{1,2}(?:\s?(?:,|va)\s?(?:thang\s)?\d{1,2}){3})(?!\s?/)"
        ),
        months_day,
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
        enumerated(Recurrence.HALF_YEARLY),
    ),
    Rule(
        "yearly_day",
        re.compile(
            rf"\b(?P<all>{_WHEN}(?:cac\s+)?(?:ngay\s+)?{_DAY}(?:\s?(?:,"
            rf"|va)\s?(?:truoc\s+)?(?:ngay\s+)?\d{{1,2}}/\d{{1,2}})*)\s+(?:hang"
            r"|moi)\s+nam"
        ),
        enumerated(Recurrence.YEARLY),
    ),
    Rule(
        "yearly_day",
        re.compile(
            rf"\b{_INVITED}(?:hang"
            rf"|moi)\s+nam{_BETWEEN}(?P<all>{_WHEN}(?:ngay\s+)?{_DAY}(?:\s?(?:,"
            rf"|va)\s?(?:truoc\s+)?(?:ngay\s+)?\d{{1,2}}/\d{{1,2}})*)(?!\s?[/-]"
            r"\s?\d)"
        ),
        enumerated(Recurrence.YEARLY),
    ),
    Rule(
        "monthly_day",
        re.compile(
            rf"{_NOT_GOODS}{_MONTHS_HEAD}{_BETWEEN}{_WHEN}{_DAYS}(?:\s+(?:cua\s+"
            r")?thang\s+(?:sau|ke tiep|tiep theo|lien ke)|\s+(?:hang|moi)\s+thang)?"
            r"(?!\s+thang\s+\d)"
        ),
        monthly,
    ),
    Rule(
        "monthly_day",
        re.compile(
            rf"\b{_INVITED}{_WHEN}{_DAYS}\s+(?:thang\s+(?:sau|ke tiep"
            rf"|tiep theo)\s+)?(?:{_EACH}\s+thang"
            r"|cua\s+thang(?!\s+(?:cuoi|dau|\d)))(?:\s+(?:sau|ke tiep|tiep theo"
            r"|lien ke))?"
        ),
        monthly,
    ),
    Rule(
        "monthly_end",
        re.compile(
            rf"\b{_INVITED}(?:hang thang{_BETWEEN})?{_WHEN}ngay\s+"
            r"(?P<working>lam viec\s+)?cuoi(?:\s+cung)?\s+(?:cua\s+"
            rf")?(?:{_EACH}\s+)?thang(?!\s+(?:\d|nay|toi|sau))"
        ),
        last_of_month,
    ),
    Rule(
        "monthly_weekday",
        re.compile(
            rf"\b{_INVITED}{_WHEN}(?:ngay\s+)?(?P<weekday>{WEEKDAY})\s+(?:cua\s+)?(?:tuan\s+(?:le\s+)?)?"
            r"(?P<row>dau tien|dau|thu nhat|thu hai|thu ba|thu tu|thu \d|cuoi cung|cuoi)\s+"
            rf"(?:cua\s+)?(?:{_EACH}\s+thang|thang(?!\s+(?:\d|nay|toi|sau)))"
        ),
        weekday_of_month,
    ),
    Rule(
        "weekly_day",
        re.compile(
            rf"\b{_INVITED}{_WHEN}(?:ngay\s+)?{_WEEKDAYS}\s*,?\s*(?:cua\s+"
            r")?(?:hang|moi)\s+tuan"
        ),
        weekly,
    ),
    Rule(
        "weekly_day",
        re.compile(
            rf"\b{_INVITED}(?:hang" rf"|moi)\s+tuan{_BETWEEN}{_WHEN}(?:ngay\s+)?{_WEEKDAYS}"
        ),
        weekly,
    ),
    Rule(
        "weekly_day",
        re.compile(
            rf"\b{_INVITED}{_WHEN}ngay\s+(?:lam viec\s+)?(?P<edge>dau"
            r"|cuoi)(?:\s+(?:tien|cung))?"
            r"\s+(?:cua\s+)?(?:hang|moi)\s+tuan"
        ),
        edge_of_week,
    ),
    Rule(
        "monthly_day",
        re.compile(
            rf"\b(?:mot|moi|hang)\s+thang\s+(?:0?2|hai|ba|0?3)\s+(?:lan|ky)\s*[(,:]?\s*{_WHEN}"
            rf"{_DAYS}\)?"
        ),
        monthly,
    ),
    Rule(
        "monthly_day",
        re.compile(
            rf"\b\d{{1,2}}\s+lan\s?(?:/|trong|moi"
            rf"|mot)\s?thang\s*[(,:]?\s*{_WHEN}{_DAYS}\)?"
        ),
        monthly,
    ),
    Rule(
        "yearly_day",
        re.compile(
            rf"\b\d{{1,2}}\s+lan\s?(?:/|trong|moi"
            rf"|mot)\s?nam\s*[(,:]?\s*(?P<all>{_WHEN}(?:cac\s+)?"
            rf"(?:ngay\s+)?{_DAY}(?:\s?(?:,|va"
            rf"|;)\s?(?:truoc\s+)?(?:ngay\s+)?\d{{1,2}}/\d{{1,2}})*)\)?"
        ),
        enumerated(Recurrence.YEARLY),
    ),
    Rule(
        "frequency",
        re.compile(
            r"\b(?:dinh ky\s+|cu\s+|moi\s+)?(?:(?:0?[23]|hai|ba)\s+tuan|(?:10|15|20"
            r"|muoi lam)\s+ngay"
            r"|nua\s+thang)\s?(?:/|\s(?:\w+\s){0,3}?mot\s|\s(?=0?1\s))\s?(?:0?1\s+)?(?:lan|ky)\b"
            r"|\b(?:dinh ky|cu|moi)\s+(?:(?:0?[23]|hai|ba)\s+tuan|(?:10|15|20|muoi lam)\s+ngay"
            r"|nua\s+thang)\b"
        ),
        so_often,
    ),
    Rule(
        "frequency",
        re.compile(
            r"\b(?:moi|hang)\s+(?:tuan|thang|quy|nam)\b[^.;,]{0,40}?\b(?:it nhat|toi thieu)\s+"
            r"\d{1,2}\s+(?:lan|ky|dot|buoi|cuoc|ngay)\b"
        ),
        so_often,
    ),
    Rule(
        "frequency",
        re.compile(
            r"(?<!qua )\b(?P<least>toi thieu\s+|it nhat\s+)?(?P<n>\d{1,2})\s+(?:lan|ky|dot"
            r"|buoi)\s?(?:/|trong|moi|mot)\s?(?:01\s+|1\s+"
            r"|mot\s+)?(?P<unit>tuan|thang|quy|nam)"
        ),
        frequency,
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
        period_end(Recurrence.WEEKLY),
    ),
    Rule(
        "monthly",
        re.compile(
            rf"{_NOT_GOODS}{_MONTHS_HEAD}(?!\s+\d)\b"
            rf"|{_MONTHS_HEAD}(?=\s+0?1\s+(?:lan|lop|cuoc|buoi|ky|dot|bao cao)\b)"
            r"|\bdinh ky thang\b"
            rf"|\b0?1 thang\s?/\s?(?:1 )?lan"
        ),
        period_end(Recurrence.MONTHLY),
    ),
    Rule(
        "quarterly",
        re.compile(
            rf"\b{_INVITED}(?:hang|moi)\s+qu[yi]\b|\bcu (?:0?3|ba) thang\b"
            r"|\bdinh ky (?:theo )?qu[yi]\b"
            r"|\b(?:0?3|ba) thang\s?(?:/|mot\s|(?=1 )|(?=01 ))\s?(?:0?1 )?lan\b"
        ),
        period_end(Recurrence.QUARTERLY),
    ),
    Rule(
        "half_yearly",
        re.compile(
            r"\b(?:0?6|sau)\s+thang\s?/\s?(?:0?1\s)?lan\b"
            r"|\b(?:dinh ky|hang|moi|cu)\s+(?:0?6|sau)\s+thang(?:\s+(?:mot|1"
            r"|01)\s+lan)?\b|\b(?:0?6|sau)\s+thang\s+(?:mot|1|01)\s+lan"
            r"|\b0?6 thang(?=(?:,| va)\s+hang nam)"
        ),
        period_end(Recurrence.HALF_YEARLY),
    ),
    Rule(
        "yearly",
        re.compile(rf"\b{_INVITED}(?:hang|moi)\s+nam\b(?!\s+\d{{4}})|\bthuong nien\b"),
        period_end(Recurrence.YEARLY),
    ),
    Rule("daily", re.compile(r"\b(?:hang|moi)\s+ngay\b"), daily),
)
