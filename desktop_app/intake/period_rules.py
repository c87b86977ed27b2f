"""Deadlines that are a week, month, quarter or year, or a part of one."""

import re

from desktop_app.intake.deadline_reading import Rule
from desktop_app.intake.period_meaning import (
    before_year,
    first_days_of_month,
    last_working_day,
    month_last_day,
    months_of_year,
    part_of_month,
    part_of_quarter,
    quarter_last_day,
    relative_month,
    relative_quarter,
    relative_week,
    week_of_month,
    year_last_day,
)
from desktop_app.intake.printed_dates import (
    HOUR,
    NUMBER,
    ROMAN_QUARTER,
    SPREAD_MONTH,
    YEAR,
    year_pattern,
)
from desktop_app.intake.printed_day_meaning import today

_TERM = r"(?:thoi han|thoi gian|han)(?:\s+(?:hoan thanh|thuc hien|xong|trinh))?\s*:"
_STRONG = (
    r"(?:cham nhat|muon nhat|khong(?: de)? qua|khong muon hon|den het|het|xong"
    r"|hoan thanh|truoc khi (?:ket thuc|het)"
    r"|(?<!ky )(?<!nam )(?<!thang )(?<!quy )(?<!tuan )(?<!dot )(?<!ve )truoc|truoc het"
    rf"|{_TERM})"
)
_SPAN_CUE = (
    rf"(?:(?P<strong>{_STRONG})(?:\s+(?:la|vao|den|het|trong|trong ca"
    r"|trong vong|truoc))*|(?P<weak>ngay trong|trong|vao|noi trong"
    r"|den|sang))\s+"
)
_DONE = r"(?:hoan thanh|hoan tat|xong|ket thuc)"
ENDS = r"(?=\s*(?:[.,;)]|$))"
_BRACKET_ENDS = r"(?=\s*\)\s*(?:[.;]|$))"
_MONTH = rf"(?:{SPREAD_MONTH}|{NUMBER})"
MONTHS = (
    rf"(?P<months>{_MONTH}(?:\s?(?:,|-|va|den)\s?(?:thang\s)?{NUMBER}(?!\s?/\s?\d{{1,2}}/))*)"
)
QUARTERS = (
    rf"(?P<quarters>{ROMAN_QUARTER}(?:\s?(?:,|-|va" rf"|den)\s?(?:qu[yi]\s+)?{ROMAN_QUARTER})*)"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "last_working_day",
        re.compile(
            r"\b(?:(?:truoc|vao|trong|cham nhat|muon nhat|den|la)\s+)*ngay\s+lam viec\s+"
            r"cuoi(?:\s+cung)?\s+(?:cua\s+)?thang\s+(?:(?P<which>nay|toi|sau)"
            rf"|(?P<month>{NUMBER})(?:{year_pattern('y')})?)"
        ),
        last_working_day,
    ),
    Rule(
        "week_of_month",
        re.compile(
            r"\b(?:trong\s+|vao\s+)?(?:(?P<weeks>hai|ba|0?[23])\s+)?tuan\s+(?:le\s+)?"
            r"(?P<row>dau tien|dau"
            r"|thu nhat|thu hai|thu ba|thu tu|thu \d|cuoi cung|cuoi"
            r"|\d)\s+(?:cua\s+)?thang\s+(?:(?P<which>nay|toi|sau)"
            rf"|(?P<month>{NUMBER})(?:{year_pattern('y')})?)"
        ),
        week_of_month,
    ),
    Rule(
        "relative_week",
        re.compile(
            r"\b(?P<cue>ngay trong|trong|cuoi|dau|het|truoc cuoi"
            r"|giua)\s+tuan\s+(?P<which>nay|toi|sau|ke tiep|tiep theo)"
            rf"|\b(?:truoc|cham nhat(?:\s+la)?)\s+cuoi\s+tuan{ENDS}"
            rf"|\b{_DONE}\s+(?:ngay\s+)?trong\s+tuan{ENDS}"
        ),
        relative_week,
    ),
    Rule(
        "part_of_month",
        re.compile(
            r"\btrong\s+(?P<days>\d{1,2})\s+ngay\s+dau\s+(?:cua\s+)?thang\s+"
            rf"(?:(?P<which>nay|toi|sau)|(?P<month>{NUMBER})(?:{year_pattern('y')})?)"
        ),
        first_days_of_month,
    ),
    Rule(
        "part_of_month",
        re.compile(
            r"(?<!tu )\b(?:(?:trong|vao|truoc|den|cham nhat"
            r"|khoang)\s+)?(?P<part>dau|giua|cuoi|trung tuan|thuong tuan"
            r"|ha tuan|nua dau)\s+thang\s+(?:(?P<which>nay|toi|sau)"
            rf"|(?P<month>{NUMBER})(?:{year_pattern('y')})?)"
        ),
        part_of_month,
    ),
    Rule(
        "month",
        re.compile(
            rf"\b(?:trong\s+|tu\s+)?thang\s+{_MONTH}\s?/\s?{YEAR}\s?(?:-|den|sang)(?:\s+het)?"
            rf"\s?thang\s+{MONTHS}{year_pattern('y')}(?!\s?[/.]\s?\d)"
        ),
        month_last_day,
    ),
    Rule(
        "month",
        re.compile(
            rf"\b{_SPAN_CUE}(?:cac\s+)?thang\s+{MONTHS}(?:{year_pattern('y')}"
            r")?(?!\s?[/.]\s?\d)"
        ),
        month_last_day,
    ),
    Rule(
        "relative_month",
        re.compile(
            r"\b(?:ngay trong|trong|het|den het|cuoi|truoc cuoi"
            r"|noi trong)\s+thang\s+(?P<which>nay|toi|sau|ke tiep)"
            rf"|\b{_DONE}\s+(?:ngay\s+)?trong\s+thang{ENDS}"
        ),
        relative_month,
    ),
    Rule(
        "part_of_quarter",
        re.compile(
            r"(?<!tu )\b(?:(?:trong|vao|truoc|den|cham nhat)\s+)?(?P<part>dau"
            r"|giua|cuoi)\s+qu[yi]\s+(?:(?P<which>nay|toi|sau)"
            rf"|(?P<quarter>{ROMAN_QUARTER})(?:{year_pattern('y')})?)"
        ),
        part_of_quarter,
    ),
    Rule(
        "quarter",
        re.compile(
            rf"\b(?:trong\s+|tu\s+)?qu[yi]\s*{ROMAN_QUARTER}\s?/\s?{YEAR}\s?(?:-|den|sang)"
            rf"\s?qu[yi]\s*{QUARTERS}{year_pattern('y')}"
        ),
        quarter_last_day,
    ),
    Rule(
        "quarter",
        re.compile(rf"\b{_SPAN_CUE}(?:cac\s+)?qu[yi]\s*{QUARTERS}(?:{year_pattern('y')})?"),
        quarter_last_day,
    ),
    Rule(  # "(Sở A; quý II/2026)": who and when in a bracket at the end
        "quarter",
        re.compile(rf"(?<=[;,] )qu[yi]\s*{QUARTERS}(?:{year_pattern('y')})?{_BRACKET_ENDS}"),
        quarter_last_day,
    ),
    Rule(
        "month",
        re.compile(rf"(?<=[;,] )thang\s+{MONTHS}(?:{year_pattern('y')})?{_BRACKET_ENDS}"),
        month_last_day,
    ),
    Rule(
        "relative_quarter",
        re.compile(
            r"\b(?:ngay trong|trong|het|den het|cuoi)\s+qu[yi]\s+(?P<which>nay|toi"
            r"|sau|ke tiep)"
        ),
        relative_quarter,
    ),
    Rule(
        "months_of_year",
        re.compile(
            r"\b(?:trong|het|xong"
            rf"|hoan thanh|{_TERM})\s+(?:trong\s+)?(?P<n>0?[3-9])\s+thang\s+"
            rf"(?:(?P<part>dau|cuoi)\s+)?nam(?:\s+(?P<y>{YEAR}))?"
        ),
        months_of_year,
    ),
    Rule("year", re.compile(rf"\btruoc\s+nam\s+(?P<y>{YEAR})(?!\s?-\s?\d)"), before_year),
    Rule(
        "year",
        re.compile(
            rf"\b(?:(?:{_STRONG}(?:\s+(?:trong|den|vao))*\s+|trong\s+|vao\s+"
            r"|den\s+)(?P<part>nua dau|nua cuoi|dau|giua|cuoi)|(?:trong|het|den het"
            r"|truoc khi ket thuc|xong trong"
            r"|hoan thanh trong"
            rf"|hoan thanh)(?:\s+ca)?)\s+nam(?:\s+(?:(?P<y>{YEAR})|(?P<which>nay"
            r"|toi|sau))|(?<=cuoi nam)(?![a-z]))(?!\s?-\s?\d)"
        ),
        year_last_day,
    ),
    Rule(
        "year",
        re.compile(
            r"(?<!du )(?<!no )(?<!hop )(?<!voi )(?<!tu )(?<!ky )(?<!thang )"
            rf"\b(?P<part>giua|cuoi)\s+nam\s+(?P<y>{YEAR})(?P<which>)(?=\s*(?:[.;)]|$))"
        ),
        year_last_day,
    ),
    Rule(
        "today",
        re.compile(
            rf"\b(?:trong|truoc|ngay trong)\s+(?:{HOUR})?(?:(?:chieu|sang"
            r"|ngay)\s+)*(?:hom nay|(?P<which>mai)(?![a-z]))"
        ),
        today,
    ),
)
