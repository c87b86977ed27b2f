"""Deadlines that are an occasion: a meeting, a school year, a festival, a season."""

import re

from desktop_app.intake.counted_meaning import after_event
from desktop_app.intake.deadline_reading import Rule
from desktop_app.intake.period_meaning import (
    before_new_year,
    meeting_month,
    meeting_session,
    relative_month,
    school_year,
)
from desktop_app.intake.printed_dates import NUMBER, WEEKDAY, YEAR, day_pattern, year_pattern
from desktop_app.intake.printed_day_meaning import dated, meeting_day

_DAY = day_pattern("a")
_AT = r"(?:tai|truoc|trinh(?:\s+(?:hdnd|hoi dong nhan dan)(?:\s+\w+){1,2}?)?)"
_MEETING = (
    r"(?:(?:phien|ky|cuoc|buoi) hop|hoi nghi|phien|buoi lam viec"
    r"|(?:(?:buoi|cuoc|hop) )?giao ban)"
)

# "Trước dịp lễ 30/4" is a deadline, "dịp lễ 30/4" is none: read before the traps are laid.
FESTIVALS: tuple[Rule, ...] = (
    Rule(
        "festival_day",
        re.compile(
            r"\b(?:phan dau|hoan thanh|khanh thanh|cat noc|hop long|thong xe|khoi cong"
            r"|dua vao (?:su dung|khai thac|hoat dong))\b[^.;:]{0,80}?"
            rf"\b(?P<all>vao\s+dip\s[^.;,():]{{0,80}}?\(?\s?{_DAY}\)?)"
        ),
        dated(confidence=0.8),
    ),
    Rule(
        "festival_day",
        re.compile(
            r"\b(?:(?:dung|kip)(?:\s+vao)?\s+dip"
            r"|truoc\s+(?:dip|le|ngay le|ky nghi|nghi le|quoc khanh"
            r"|ky niem|ngay ky niem))\b"
            rf"[^.;,():\d]{{0,40}}{_DAY}"
        ),
        dated(confidence=0.8),
    ),
)
MEETINGS: tuple[Rule, ...] = (
    Rule(
        "meeting_day",
        re.compile(
            rf"\b{_AT}\s+{_MEETING}[^.;()]{{0,70}}?\((?P<expected>[^()]{{0,40}}?)"
            rf"(?:(?P<weekday>{WEEKDAY})\s*,\s*)?(?:ngay\s+)?{_DAY}\s?\)"
        ),
        meeting_day,
    ),
    Rule(
        "meeting_day",
        re.compile(
            rf"\b(?:tai|truoc)\s+{_MEETING}(?:(?!\btruoc\b|\btu ngay\b)[^.;,()]){{0,50}}?"
            rf"(?:\b(?P<weekday>{WEEKDAY})\s*,?\s*)?\bngay\s+{_DAY}"
        ),
        dated(confidence=0.9),
    ),
    Rule(
        "meeting_month",
        re.compile(
            rf"\b{_AT}\s+{_MEETING}[^.;,()]{{0,60}}?"
            rf"(?:\(\s?(?:du kien\s+)?)?\bthang\s+(?P<month>{NUMBER})"
            rf"(?:{year_pattern('y')})?\s?\)?"
        ),
        meeting_month,
    ),
    Rule(
        "meeting_month",
        re.compile(rf"\b{_AT}\s+{_MEETING}[^.;,()]{{0,30}}?\bthang\s+(?P<which>nay|toi|sau)\b"),
        relative_month,
    ),
    Rule(
        "meeting_session",
        re.compile(
            rf"\b{_AT}\s+{_MEETING}[^.;,()]{{0,60}}?\b(?P<part>giua"
            rf"|cuoi)\s+nam(?:\s+(?P<y>{YEAR}))?"
        ),
        meeting_session,
    ),
    Rule(
        "meeting",
        re.compile(
            r"\b(?:tai|truoc)\s+(?:ky hop|phien hop)\s+(?:thu\s\w+|gan nhat|toi"
            r"|tiep theo|sap toi|lan thu \w+)[^.;,()]{0,30}"
        ),
        after_event,
    ),
)
RULES: tuple[Rule, ...] = (
    Rule(
        "opening_day",
        re.compile(
            rf"\btruoc\s+(?:ngay\s+|le\s+)?[^.;,()]{{1,80}}\(\s?(?:du kien\s+)?(?:vao\s+)?"
            rf"(?:ngay\s+)?{_DAY}\s?\)"
        ),
        dated(confidence=0.8),
    ),
    Rule(
        "school_year",
        re.compile(
            rf"\btrong\s+nam hoc\s+{YEAR}\s?-\s?(?P<to>{YEAR})"
            rf"|\btruoc\s+nam hoc\s+(?P<opens>{YEAR})\s?-\s?{YEAR}"
            r"|\btruoc\s+(?:(?:them|khi)\s+)?(?:nam hoc moi|(?:ngay\s+"
            r"|le\s+)?khai giang)(?!\s*\()"
        ),
        school_year,
    ),
    Rule(
        "before_new_year",
        re.compile(
            r"\btruoc\s+(?:dip\s+)?tet(?!\s+(?:trung thu|thieu nhi|doan ngo|trong cay))"
            r"(?:(?P<solar>\s+duong lich)|\s+nguyen dan|\s+am lich"
            r"|\s+co truyen)?(?:\s+(?:giap|at|binh|dinh|mau|ky|canh|tan|nham"
            r"|quy)\s+(?:ty|suu|dan|mao|thin|ngo|mui|than|dau|tuat|hoi))?"
        ),
        before_new_year,
    ),
    Rule(
        "season",
        re.compile(
            rf"\btruoc\s+mua\s+(?:mua|bao|lu|kho|nang)(?:\s*,?\s*(?:bao|lu))?(?:\s+nam\s+{YEAR})?"
        ),
        after_event,
    ),
)
