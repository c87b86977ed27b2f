"""The grammar of deadlines that fall once: each way of printing one, under its name."""

import re

from desktop_app.intake.counted_meaning import (
    after_event,
    bare_days,
    counted_days,
    prolonged,
)
from desktop_app.intake.deadline_reading import Rule
from desktop_app.intake.period_meaning import (
    before_new_year,
    meeting_month,
    meeting_session,
    month_last_day,
    months_of_year,
    part_of_month,
    part_of_quarter,
    quarter_last_day,
    relative_month,
    relative_quarter,
    relative_week,
    school_year,
    week_of_month,
    year_last_day,
)
from desktop_app.intake.printed_dates import (
    HOUR,
    NUMBER,
    ROMAN_QUARTER,
    WEEKDAY,
    YEAR,
    day_pattern,
    year_pattern,
)
from desktop_app.intake.printed_day_meaning import (
    dated,
    day_without_month,
    range_last_day,
    start,
    today,
    weekday_only,
)

_DAY = day_pattern("a")
_WHEN = rf"(?:{HOUR})?(?:(?P<weekday>{WEEKDAY})\s*,?\s*(?:\(\s*)?)?"
_LATEST = (
    r"(?:cham nhat|muon nhat|tre nhat|khong qua|khong muon hon"
    r"|han cuoi(?: cung)?|han chot|thoi han"
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
    r"|den|sang))\s+"
)
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
        prolonged,
    ),
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
            rf"{_COUNTED}{_FROM}[^.;,()]{{1,90}}\(\s?(?:ngay[^():]{{0,40}}:?\s*"
            rf"|la\s+)?{day_pattern('c')}\s?\)"
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
            r"|thang)(?:\s+lam viec)?\s+(?:truoc|sau|so voi"
            r"|ke truoc)\s(?!thoi diem ky|ngay ky"
            r"|ngay ban hanh)[^.;()]{1,120}(?:\([^()]*\))?"
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
    Rule(
        "meeting_day",
        re.compile(rf"\b(?:tai|truoc)\s+(?:{_MEETING})[^.;,()]{{0,50}}?\bngay\s+{_DAY}"),
        dated(confidence=0.9),
    ),
    Rule(
        "meeting_month",
        re.compile(
            r"\b(?:tai"
            rf"|truoc)\s+{_MEETING}[^.;,()]{{0,60}}?\bthang\s+(?P<month>{NUMBER})"
            rf"(?:{year_pattern('y')})?"
        ),
        meeting_month,
    ),
    Rule(
        "meeting_session",
        re.compile(
            rf"\b(?:tai|truoc)\s+{_MEETING}[^.;,()]{{0,60}}?\b(?P<part>giua"
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
    Rule(
        "range",
        re.compile(
            rf"\b(?:tu\s+)?(?:ngay\s+)?(?:{_DAY}"
            rf"|(?<=tu ngay )\d{{1,2}})\s*(?:den(?:\s+het)?|sang|toi"
            rf"|-)\s*(?:ngay\s+)?{day_pattern('b')}"
        ),
        range_last_day,
    ),
    Rule(
        "before_date",
        re.compile(
            r"\b(?:(?:xong|cham nhat|muon nhat|hoan thanh"
            rf"|han)(?:\s+la)?\s+)?truoc\s+(?:luc\s+)?{_WHEN}(?:ngay\s+)?{_DAY}"
        ),
        dated(before=True),
    ),
    Rule(
        "latest_date",
        re.compile(rf"\b{_LATEST}{_FILLERS}{_WHEN}(?:het\s+)?ngay\s+{_DAY}"),
        dated(),
    ),
    Rule(
        "latest_date",
        re.compile(
            r"\b(?:cham nhat|muon nhat|den het|han cuoi|han chot|thoi han|khong qua"
            rf"|hoan thanh|xong){_FILLERS}{_WHEN}{_DAY}"
        ),
        dated(confidence=0.95),
    ),
    Rule(
        "on_date",
        re.compile(
            rf"\b(?:vao|trong|truoc)\s+(?:(?:sang|chieu|toi)\s+)?(?P<weekday>{WEEKDAY})"
            rf"\s*[,(]\s*(?:ngay\s+)?{_DAY}\s?\)?"
        ),
        dated(confidence=0.9),
    ),
    Rule(
        "on_date",
        re.compile(rf"\b(?:ngay\s+)?(?:trong|vao)\s+{_WHEN}ngay\s+{_DAY}"),
        dated(confidence=0.9),
    ),
    Rule(
        "delivered_on",
        re.compile(rf"\b{_DELIVERED}\s+ngay\s+{_DAY}"),
        dated(confidence=0.85),
    ),
    Rule("until_date", re.compile(rf"\bden\s+(?:{_WHEN})ngay\s+{_DAY}"), dated(confidence=0.9)),
    Rule(
        "until_date",
        re.compile(rf"\bden\s+{_DAY}(?=\s+(?:\w+\s){{0,3}}?(?:hoan thanh|xong|dat|phai)\b)"),
        dated(confidence=0.85),
    ),
    Rule(
        "start_date",
        re.compile(
            r"\b(?:dua vao|van hanh|ap dung|trien khai|thuc hien|bat dau"
            r"|khai thac|su dung"
            rf"|phat dong)\b[^.;,]{{0,60}}?\b(?:ke\s+)?tu\s+(?:ngay\s+)?{_DAY}"
        ),
        start,
    ),
    Rule(
        "day_without_month",
        re.compile(
            r"\b(?:truoc|cham nhat(?:\s+la)?(?:\s+vao)?|den het|khong qua|trong"
            rf"|vao)\s+{_WHEN}ngay\s+(?P<day>\d{{1,2}})(?![\d/]|\s?[/.-]\s?\d"
            r"|\s+thang\s+\d|\s+hang|\s+moi|\s+cua|\s+lam viec"
            r"|\s+thang\s+(?:cuoi|dau))(?:\s+thang\s+(?P<which>nay|toi|sau))?"
        ),
        day_without_month,
    ),
    Rule(
        "weekday",
        re.compile(
            r"\b(?:truoc|vao|trong|cham nhat(?:\s+la)?(?:\s+vao)?"
            rf"|den)\s+(?:{HOUR})?(?:(?:ngay|sang|chieu"
            rf"|toi)\s+)*(?P<weekday>{WEEKDAY})(?:\s+tuan\s+"
            r"(?P<week>nay|sau|toi))?(?!\s*,?\s*(?:ngay|hang|moi))"
        ),
        weekday_only,
    ),
    Rule(
        "week_of_month",
        re.compile(
            r"\b(?:trong\s+|vao\s+)?tuan\s+(?:le\s+)?(?P<row>dau tien|dau"
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
        ),
        relative_week,
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
            rf"\b{_SPAN_CUE}(?:cac\s+)?thang\s+{_MONTHS}(?:{year_pattern('y')}"
            r")?(?!\s?[/.]\s?\d)"
        ),
        month_last_day,
    ),
    Rule(
        "relative_month",
        re.compile(
            r"\b(?:ngay trong|trong|het|den het|cuoi|truoc cuoi"
            r"|noi trong)\s+thang\s+(?P<which>nay|toi|sau|ke tiep)"
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
        re.compile(rf"\b{_SPAN_CUE}(?:cac\s+)?qu[yi]\s?{_QUARTERS}(?:{year_pattern('y')})?"),
        quarter_last_day,
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
            r"|hoan thanh)\s+(?:trong\s+)?(?P<n>0?[369])\s+thang\s+"
            rf"(?:(?P<part>dau|cuoi)\s+)?nam(?:\s+(?P<y>{YEAR}))?"
        ),
        months_of_year,
    ),
    Rule(
        "school_year",
        re.compile(
            rf"\btrong\s+nam hoc\s+{YEAR}\s?-\s?(?P<to>{YEAR})"
            r"|\btruoc\s+(?:(?:them|khi)\s+)?(?:nam hoc moi|(?:ngay\s+"
            r"|le\s+)?khai giang)(?!\s*\()"
        ),
        school_year,
    ),
    Rule(
        "opening_day",
        re.compile(
            rf"\btruoc\s+(?:ngay\s+|le\s+)?[^.;,()]{{1,80}}\(\s?(?:du kien\s+)?(?:vao\s+)?"
            rf"(?:ngay\s+)?{_DAY}\s?\)"
        ),
        dated(confidence=0.8),
    ),
    Rule(
        "before_new_year",
        re.compile(
            r"\btruoc\s+(?:dip\s+)?tet(?:(?P<solar>\s+duong lich)|\s+nguyen dan|\s+am lich"
            r"|\s+co truyen)?(?:\s+(?:giap|at|binh|dinh|mau|ky|canh|tan|nham"
            r"|quy)\s+(?:ty|suu|dan|mao|thin|ngo|mui|than|dau|tuat|hoi))?"
        ),
        before_new_year,
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
        year_last_day,
    ),
    Rule(
        "today",
        re.compile(
            r"\b(?:trong|truoc|ngay trong)\s+(?:(?:chieu|sang"
            r"|ngay)\s+)*(?:hom nay|(?P<which>mai)(?![a-z]))"
        ),
        today,
    ),
)
# In a table's column of deadlines the period alone is the deadline.
CELL_RULES: tuple[Rule, ...] = (
    Rule("date", re.compile(rf"\bngay\s+{_DAY}"), dated()),
    Rule(
        "months_of_year",
        re.compile(
            r"\b(?P<n>0?[369])\s+thang\s+(?:(?P<part>dau"
            rf"|cuoi)\s+)?nam(?:\s+(?P<y>{YEAR}))?"
        ),
        months_of_year,
    ),
    Rule(
        "month",
        re.compile(rf"\bt(?:hang)?\s?{_MONTHS}(?:{year_pattern('y')})?"),
        month_last_day,
    ),
    Rule(
        "quarter",
        re.compile(rf"\bqu[yi]\s?{_QUARTERS}(?:{year_pattern('y')})?"),
        quarter_last_day,
    ),
    Rule(
        "year",
        re.compile(
            r"\b(?:(?P<part>dau|giua" rf"|cuoi)\s+)?nam\s+(?P<y>{YEAR})(?P<which>)(?!\s?-\s?\d)"
        ),
        year_last_day,
    ),
    Rule("date", re.compile(rf"\b(?:ngay\s+)?{_DAY}"), dated()),
)
