"""Deadlines printed as a day: before it, at the latest on it, until it, or a weekday."""

import re

from desktop_app.intake.deadline_reading import Rule
from desktop_app.intake.printed_dates import HOUR, WEEKDAY, day_pattern
from desktop_app.intake.printed_day_meaning import (
    dated,
    day_without_month,
    range_last_day,
    start,
    weekday_only,
)

_DAY = day_pattern("a")
_PART_OF_DAY = (
    r"(?:(?:cuoi\s+|het\s+|dau\s+)?(?:(?:gio\s+(?:lam viec|hanh chinh|chieu|sang)|buoi|sang"
    r"|chieu|toi)\s*,?\s+)+(?:cua\s+)?(?=ngay|thu\s|\d))?"
)
_WHEN = rf"(?:{HOUR})?{_PART_OF_DAY}(?:(?P<weekday>{WEEKDAY})\s*,?\s*(?:\(\s*)?)?"
_LATEST = (
    r"(?:cham nhat|muon nhat|tre nhat|khong(?: de)?(?: keo dai)? qua|khong muon hon"
    r"|han cuoi(?: cung)?|han chot|thoi han"
    r"|thoi gian|han|den het|xong|het|hoan thanh|toi da)"
)
_DELIVERED = (
    r"(?:(?<!cong )(?<!chuong )(?<!qua )(?<!quy )trinh|bao cao"
    r"|gui"
    r"|ban giao|nghiem thu|nop|khoi cong|thong xe|(?<!le )khanh thanh)"
)
_RECEIVER = (
    r"(?:ubnd|hdnd|so|bo|chu tich|pho chu tich|thuong truc|ban|van phong|giam doc|cuc|lanh dao"
    r"|thu truong|bo truong|tinh uy|huyen uy|dang uy|hoi dong|phong|cap)\s"
)
_FILLERS = (
    r"(?:\s+(?:la|vao|den|het|trong|toi|xong|cung|hoan thanh|thuc hien"
    r"|truoc|va|ngay(?=\s+trong)))*\s*:?\s*"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "range",
        re.compile(
            rf"\b(?:tu\s+)?(?:ngay\s+)?(?:{_DAY}"
            rf"|(?<=tu ngay )\d{{1,2}}|(?<=tu )\d{{1,2}}(?=\s?-))\s*(?:den(?:\s+het)?|sang|toi"
            rf"|-)\s*(?:ngay\s+)?{day_pattern('b')}"
        ),
        range_last_day,
    ),
    Rule(
        "days_in_a_row",
        re.compile(
            r"\b(?:trong|vao)\s+(?:cac\s+|(?:0?\d|hai|ba)\s+)?ngay\s+\d{1,2}"
            r"(?:\s?(?:,|-|va|den)\s?(?:ngay\s+)?\d{1,2})*?\s?(?:,|-|va|den)\s?(?:ngay\s+)?"
            rf"{day_pattern('b')}"
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
            r"(?:\b(?:cham nhat|muon nhat|den het|han cuoi|han chot|thoi han|khong(?: de)? qua"
            rf"|hoan thanh|xong)|\(han){_FILLERS}{_WHEN}{_DAY}"
        ),
        dated(confidence=0.95),
    ),
    Rule(
        "latest_date",
        re.compile(
            r"\b(?:thoi han|han cuoi|han chot|han)\s+(?:nop|gui|trinh|bao cao|hoan thanh"
            r"|thuc hien|xong)\b(?:(?:(?!\bcua\b)[^.;,:]){0,40}?(?:\s*:|\s+la))?\s*"
            rf"(?:truoc\s+)?{_WHEN}(?:ngay\s+)?{_DAY}"
        ),
        dated(),
    ),
    Rule(
        "on_date",
        re.compile(
            rf"\b(?:vao|trong|truoc)\s+(?:(?:ngay|sang|chieu|toi)\s+)?(?P<weekday>{WEEKDAY})"
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
    Rule(  # "trình Chủ tịch UBND xã ngày 20/10/2025": to whom stands between
        "delivered_on",
        re.compile(
            rf"\b{_DELIVERED}\s+(?:ve\s+)?{_RECEIVER}[^.;,:()\d]{{0,45}}?"
            rf"\s{_WHEN}ngay\s+{_DAY}(?=\s*(?:[.;,)]|$))"
        ),
        dated(confidence=0.85),
    ),
    Rule(
        "latest_date",
        re.compile(
            r"\btheo\s+(?:dung\s+)?(?:moc|thoi han|tien do|han)\b[^.;,:()\d]{0,40}?"
            rf"\s(?:la\s+)?(?:truoc\s+)?ngay\s+{_DAY}"
        ),
        dated(confidence=0.85),
    ),
    Rule("until_date", re.compile(rf"\bden\s+(?:{_WHEN})ngay\s+{_DAY}"), dated(confidence=0.9)),
    Rule(
        "until_date",
        re.compile(
            rf"\bden\s+{_DAY}(?=,?\s+(?:\w+\s){{0,3}}?(?:hoan thanh|xong|dat|phai|khong con"
            r"|thong xe|thong tuyen|khoi cong|khanh thanh|ban giao|giai ngan|dua vao|hop long"
            r"|co (?:it nhat|tren|\d))\b)"
        ),
        dated(confidence=0.85),
    ),
    Rule(
        "until_date",
        re.compile(rf"\btu nay(?:\s+cho)?\s+den\s+(?:het\s+)?(?:ngay\s+)?{_DAY}"),
        dated(confidence=0.9),
    ),
    Rule("on_date", re.compile(rf"\bvao\s+{_DAY}(?=\s*(?:[.;,)]|$))"), dated(confidence=0.85)),
    Rule(
        "until_date",
        re.compile(rf"(?:\bngay\s+|(?:^|(?<=[,;:] ))){_DAY}(?=,?\s+phai\b)"),
        dated(confidence=0.85),
    ),
    Rule(
        "until_date",
        re.compile(
            r"\b(?:thoi han|han|thoi gian|thoi diem|tien do|moc|lui"
            r"|gia han)\b[^.;,:]{0,60}?\b(?:sang|thanh)"
            rf"\s+(?:ngay\s+)?{_DAY}"
        ),
        dated(confidence=0.9),
    ),
    Rule(
        "until_date",
        re.compile(rf"\b(?:gia han|lui|keo dai)\b[^.;,:]{{0,60}}?\bden\s+{_DAY}"),
        dated(confidence=0.9),
    ),
    Rule(
        "start_date",
        re.compile(
            r"\b(?:dua vao|van hanh|ap dung|trien khai|thuc hien|bat dau|khai thac|su dung"
            r"|phat dong"
            r"|hoat dong|khoi phuc|thi diem|tiep nhan|to chuc|mo|chuyen|cung cap|bo tri|cu)\b"
            rf"[^.;,]{{0,110}}?\b(?:ke\s+)?tu\s+{_WHEN}(?:ngay\s+)?{_DAY}"
        ),
        start,
    ),
    Rule(
        "day_without_month",
        re.compile(
            r"\b(?:truoc|cham nhat(?:\s+la)?(?:\s+vao)?|den het|khong qua|trong"
            rf"|vao)\s+{_WHEN}ngay\s+(?P<day>\d{{1,2}})(?![\d/]|\s?[/.-]\s?\d"
            r"|\s+thang\s+(?:\d|mot|hai|ba|tu|nam|sau\s+nam|bay|tam|chin|muoi|chap|gieng"
            r"|am)"
            r"|\s+(?:cua\s+)?cac\s+thang|\s+hang|\s+moi|\s+cua|\s+lam viec"
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
)
