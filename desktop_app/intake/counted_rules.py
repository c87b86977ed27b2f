"""Deadlines that are a number of days away: from the notice, a printed day, or an event."""

import re

from desktop_app.intake.counted_meaning import (
    after_event,
    bare_days,
    counted_days,
    prolonged,
)
from desktop_app.intake.deadline_reading import Rule
from desktop_app.intake.printed_dates import day_pattern

_DAY = day_pattern("a")
_NOTICE = r"(?:thong bao|ket luan|van ban|cong van)"
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
_IN_WORDS = (
    r"(?:mot|hai|ba|bon|bay|tam|chin|muoi(?:\s(?:hai|lam))?|hai muoi|ba muoi|bon muoi lam)"
)
_N = rf"(?P<n>(?:{_IN_WORDS}\s*\(\s?)?\d{{1,3}}(?:\s?\))?|{_IN_WORDS}(?=\s(?!phan|so)))"
_COUNTED = (
    rf"\b{_TERM}(?:\s+(?:thoi han|thoi gian|vong|la|khong qua|toi da|sau"
    rf"|them))*\s+{_N}(?:\s*\([^)]{{1,12}}\))?\s?{_UNIT}"
)
_FROM = r"\s*,?\s*(?:\(\s?)?(?:(?:ke\s+|tinh\s+)?tu|sau|ke tu sau)\s+"

_IN_CELL = rf"\b{_N}(?:\s*\([^)]{{1,12}}\))?\s?{_UNIT}"
_ISSUED = (
    rf"(?:sau\s+)?(?:(?:ngay|khi)\s+)?(?:(?:ban hanh|ky|phat hanh|co|ra)\s+)*{_NOTICE}"
    r"(?:(?:\s+ket luan)?\s+nay|(?=\s*(?:[.;,|)]|$)))"
)

# In a table's column of deadlines "05 ngày làm việc kể từ …" needs no "trong".
CELL_RULES: tuple[Rule, ...] = (
    Rule("counted_from_notice", re.compile(rf"{_IN_CELL}{_FROM}{_ISSUED}"), counted_days),
    Rule(
        "counted_from_notice",
        re.compile(rf"{_IN_CELL}{_FROM}ngay\s+(?:ban hanh|ky|phat hanh)(?!\s+[a-z])"),
        counted_days,
    ),
    Rule("counted_from_day", re.compile(rf"{_IN_CELL}{_FROM}(?:ngay\s+)?{_DAY}"), counted_days),
    Rule("counted_from_event", re.compile(rf"{_IN_CELL}{_FROM}[^.;,()]{{1,90}}"), after_event),
)
# The old deadline may stand behind the paper that set it, whose own day is no deadline: read
# before the traps are laid.
PROLONGED = Rule(
    "prolonged",
    re.compile(
        rf"\b(?:them|lui|gia han|keo dai)\s+{_N}(?:\s*\([^)]{{1,12}}\))?\s+(?P<unit>ngay"
        r"|tuan|thang)"
        r"(?P<working>\s+lam viec)?\s*,?\s+(?:so voi|ke tu|tu|sau)\b"
        rf"(?:[^;()]{{0,110}}\((?:[^()]{{0,40}}?\s)??(?:ngay\s+)?{_DAY}\s?\)"
        rf"|[^.;()]{{0,80}}?(?:ngay\s+)?{day_pattern('b')})"
    ),
    prolonged,
)
RULES: tuple[Rule, ...] = (
    Rule(
        "counted_from_notice",
        re.compile(
            rf"{_COUNTED}{_FROM}(?:sau\s+)?(?:(?:ngay|khi)\s+)?(?:(?:ban hanh|ky"
            rf"|phat hanh|co|ra)\s+)*"
            rf"(?:{_NOTICE}(?:\s+ket luan)?\s+nay|(?<=ban hanh )thong bao"
            rf"|(?<=ky )thong bao)(?!\s+so\b)"
        ),
        counted_days,
    ),
    Rule(
        "counted_from_notice",
        re.compile(rf"{_COUNTED}{_FROM}ngay\s+(?:ban hanh|ky|phat hanh)(?!\s+[a-z])"),
        counted_days,
    ),
    Rule("counted_from_day", re.compile(rf"{_COUNTED}{_FROM}(?:ngay\s+)?{_DAY}"), counted_days),
    Rule(
        "counted_from_day",
        re.compile(
            rf"{_COUNTED}{_FROM}[^.;,()]{{1,90}}\(\s?(?:(?:[^():]{{0,40}}\b)?ngay"
            rf"(?:[^():\d]{{0,40}}:)?\s*|la\s+)?{day_pattern('c')}\s?\)"
        ),
        counted_days,
    ),
    Rule("counted_from_event", re.compile(rf"{_COUNTED}{_FROM}[^.;,()]{{1,90}}"), after_event),
    Rule(
        "counted_from_event",
        re.compile(rf"{_COUNTED}\s+(?:lam viec\s+)?(?:khi|theo)\s[^.;,()]{{1,60}}"),
        after_event,
    ),
    Rule(
        "event_offset",
        re.compile(
            r"\b(?:(?:truoc|sau|cham nhat|it nhat|muon nhat|trong"
            r"|khong qua)\s+)*\d{1,3}\s+(?:ngay|tuan"
            r"|thang(?!\s+truoc\s+(?:ngay\s+)?\d))(?:\s+lam viec)?\s+(?:truoc|sau|so voi"
            r"|ke truoc)\s(?!thoi diem ky|ngay ky"
            r"|ngay ban hanh)(?:(?!,\s*(?:tuc|cham nhat|truoc|hoan thanh"
            r"|xong)\b)[^.;()]){1,120}"
            r"(?:\([^()]*\))?"
        ),
        after_event,
    ),
    Rule(
        "event_offset",
        re.compile(
            r"\b(?:truoc|sau)\s+(?:ngay|khi|ky hop|phien|dai hoi|hoi nghi|le)\s+"
            r"[^\d.;()]{3,60}?\s(?:it nhat\s+|toi thieu\s+)?"
            r"\d{1,3}\s+ngay(?:\s+lam viec)?(?!\s*\d)"
        ),
        after_event,
    ),
    Rule(
        "counted",
        re.compile(
            rf"{_COUNTED}(?!\s?/|\s+(?:qua|truoc|gan|dau|cuoi|nam|hoc|nghi|le|vua"
            r"|thi diem|tiep theo|ke tiep|sau do|\d))"
        ),
        bare_days,
    ),
)
