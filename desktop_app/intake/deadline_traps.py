"""Days that are no deadline whatever stands around them: cited papers, festivals, periods."""

import re

from desktop_app.intake.deadline_reading import Rule
from desktop_app.intake.printed_dates import NUMBER, YEAR, day_pattern

_PAPER = (
    r"(?:nghi quyet|quyet dinh|cong van|thong bao|to trinh|bao cao"
    r"|van ban|ket luan|cong dien|chi thi|ke hoach"
    r"|nghi dinh|thong tu|luat|giay moi|bien ban|hop dong|huong dan"
    r"|de an|phieu|don|giay phep|giay chung nhan"
    r"|(?<!nghiem )(?<!doanh )(?<!lai )(?<!tong )thu)"
)
_DAY = day_pattern("a")
_DAY_B = day_pattern("b")
_DAY_C = day_pattern("c")
_DAY_D = day_pattern("d")

TRAPS: tuple[Rule, ...] = (
    Rule(
        "what_may_happen",
        re.compile(
            r"\bkhong (?:de )?(?:don|keo dai|de den)\b[^.;,]{0,20}?\b(?:den\s+)?"
            r"(?:cuoi|het|sang)\s+(?:nam|thang|quy)\b|"
            r"\bco the (?:con |se |tiep tuc )*(?:xay ra|phat sinh|dien ra|xuat hien)\b"
            r"[^.;,]{0,30}?\b(?:den|trong)\s+(?:het\s+|cuoi\s+)*"
            rf"(?:nam\s+{YEAR}|(?:thang|quy)\s+{NUMBER}(?:/{YEAR}|\s+nam\s+{YEAR})?)"
        ),
        None,
    ),
    Rule(
        "lunar_day",
        re.compile(
            r"\b(?:truoc\s+|den\s+)?(?:ngay\s+)?(?:ram|mung\s+\d{1,2})\s+thang\s+"
            r"(?:\d{1,2}|gieng|chap)(?:\s*\(?\s*am lich)?"
            r"(?!\s*(?:am lich)?\s*\(\s*(?:ngay\s+)?\d)"
            r"|\bngay\s+(?:mung\s+)?\d{1,2}(?:\s?/\s?\d{1,2})?(?:\s+thang\s+(?:\d{1,2}|chap"
            r"|gieng))?(?:\s*\(?\s*am lich|(?<=chap)|(?<=gieng))"
        ),
        None,
    ),
    Rule(
        "cited_paper",
        re.compile(
            r"\bso\s?:?\s*[\w./-]*\d[\w./&-]*(?:\s?/\s?[\w./-]+)?(?:,"
            rf"|\s+cua\s[^,;.()]{{1,60}}?)?\s*(?:ky\s)?ngay\s+{_DAY}"
        ),
        None,
    ),
    Rule(
        "cited_paper",
        re.compile(rf"\b{_PAPER}(?:\s+cua\s[^,;.()]{{1,60}}?)?\s+(?:ky\s)?ngay\s+{_DAY}"),
        None,
    ),
    Rule(
        "state_as_of",
        re.compile(
            r"\b(?:duoi|thap hon)\s+[\d,]+\s?%[^.;,]{0,30}?\sden\s+(?:het\s+)?"
            rf"ngay\s+{_DAY_B}"
            rf"|\bden\s+(?:het\s+)?ngay\s+{_DAY_D}(?=\s+(?:moi\s+|chi\s+|con\s+)?"
            r"(?:giai ngan|thuc hien|dat|thu|hoan thanh)\s+(?:duoc\s+)?"
            r"(?:duoi|thap hon|chua)\b)"
            rf"|\b(?:uoc|luy ke)\s+den\s+{_DAY_C}|\b(?:tinh|luy ke|so lieu|uoc|(?<!kiem )ke"
            rf"|thong ke|cong no)(?:\s\w+){{0,4}}?\s+den\s+(?:het\s+)?(?:ngay\s+{_DAY}"
            rf"|thang\s+{NUMBER}(?:/{YEAR})?|quy\s+\w+(?:/{YEAR})?)"
        ),
        None,
    ),
    Rule(
        "festival_days",
        re.compile(
            r"(?<!truoc )\b(?:dip|ngay le|nghi le|ky nghi|(?<!truoc dip )ky niem|chao mung"
            r"|quoc khanh)\b"
            r"(?:(?!\btruoc\b|\bcham nhat\b|\bhoan thanh\b)[^.,;:()]){0,30}?"
            rf"{NUMBER}/{NUMBER}(?:/{YEAR})?(?:\s?(?:-|va|,|den(?:\s+het)?)\s?(?:ngay\s+)?"
            rf"{NUMBER}/{NUMBER}(?:/{YEAR})?)?"
        ),
        None,
    ),
    Rule(
        "validity",
        re.compile(
            r"\b(?:co hieu luc|het hieu luc|het han"
            rf"|hieu luc)(?:\s\w+){{0,4}}?\s+ngay\s+{_DAY}"
        ),
        None,
    ),
    Rule(
        "plan_period",
        re.compile(
            r"\b(?:giai doan|thoi ky|nhiem ky|nien khoa"
            r"|(?<!trong )(?<!truoc )nam hoc)\s+(?:tu\s+)?(?:nam\s+)?\d{4}(?:\s?(?:-"
            r"|den)\s?(?:nam\s+)?\d{4})?"
        ),
        None,
    ),
    Rule(
        "plan_period",
        re.compile(rf"\b(?:tam nhin|dinh huong)\s+(?:den\s+)?(?:nam\s+)?{YEAR}"),
        None,
    ),
    Rule(
        "event_days",
        re.compile(
            r"\b(?:ky thi|thi tot nghiep|bau cu|le hoi|dai hoi"
            rf"|hoi nghi)\b[^.;:,()]{{0,50}}?\b(?:tu\s+"
            rf"|trong\s+)?(?:cac\s+)?ngay\s+\d{{1,2}}(?:\s?(?:-|,|va"
            rf"|den)\s?(?:ngay\s+)?\d{{1,2}})+(?:/{NUMBER}(?:/{YEAR})?)?"
        ),
        None,
    ),
    Rule(
        "old_deadline",
        re.compile(
            rf"\b(?:thay vi|thay cho"
            rf"|(?<!ngay )(?<!thang )(?<!tuan )(?<!viec )so voi)"
            rf"\b[^.;]{{0,50}}?(?:ngay\s+)?{_DAY}"
        ),
        None,
    ),
    Rule(
        "missed_day",
        re.compile(
            r"\bso voi (?:yeu cau|muc tieu|ke hoach|chi tieu|tien do|quy dinh|cam ket"
            r"|thoi han)\b"
            rf"[^;]{{0,200}}?\bngay\s+{_DAY}(?=[^;.]{{0,20}}\b(?:thi|van|con|cham|chua)\b)"
            rf"|\b(?:khong|chua)\b[^;,.]{{0,60}}\bsau\s+(?:het\s+)?ngay\s+{_DAY_B}"
        ),
        None,
    ),
    Rule(
        "condition_day",
        re.compile(
            r"\b(?:neu|ma|truong hop|du an nao|don vi nao)\s+(?:den|qua|sau"
            r"|truoc)\s+(?:het\s+)?"
            rf"(?:ngay\s+)?{_DAY}"
            r"|\b(?:den|(?<!khong )(?<!de )(?<!dai )qua|sau)\s+(?:thoi han\s+"
            rf"|het\s+)?(?:ngay\s+)?{_DAY_B}"
            r"(?=,?\s+(?:ma\s+)?(?:van\s+)?chua\b)"
            r"|\b(?:nao|neu|truong hop)\b[^.;,]{0,30}?\b(?:khong|chua)\b[^.;,]{0,40}?\btruoc\s+"
            rf"ngay\s+{_DAY_D}(?=[^.;]{{0,20}}\bthi\b)"
            rf"|(?<!khong )(?<!de )(?<!dai )\bqua\s+(?:thoi han\s+|han\s+)?ngay\s+{_DAY_C}"
        ),
        None,
    ),
)
