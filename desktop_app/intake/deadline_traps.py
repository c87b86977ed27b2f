"""Words that look like deadlines and are none: cited papers, festivals, wishes, refusals."""

import re

from desktop_app.intake.deadline_reading import Rule
from desktop_app.intake.printed_dates import NUMBER, YEAR, day_pattern

_PAPER = (
    r"(?:nghi quyet|quyet dinh|cong van|thong bao|to trinh|bao cao"
    r"|van ban|ket luan|cong dien|chi thi|ke hoach"
    r"|nghi dinh|thong tu|luat|giay moi|bien ban|hop dong|huong dan"
    r"|de an|phieu|don|giay phep|giay chung nhan|thu)"
)
_DAY = day_pattern("a")

TRAPS: tuple[Rule, ...] = (
    Rule(
        "lunar_day",
        re.compile(
            r"\bngay\s+(?:mung\s+)?\d{1,2}(?:\s?/\s?\d{1,2})?(?:\s+thang\s+(?:\d{1,2}|chap"
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
            r"\b(?:tinh|luy ke|so lieu|uoc|ke"
            rf"|thong ke)(?:\s\w+){{0,4}}?\s+den\s+(?:het\s+)?(?:ngay\s+{_DAY}"
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
            r"|(?<!trong )nam hoc)\s+(?:tu\s+)?(?:nam\s+)?\d{4}(?:\s?(?:-"
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
)

_COMPLETING = (
    r"(?:hoan thanh|xong|ban hanh|trinh|khoi cong|dua vao|phe duyet"
    r"|giai ngan|ban giao|thong qua|nghiem thu"
    r"|quyet toan|xu ly|cham dut|khac phuc|bao cao|gui|nop|khanh thanh|dat|thanh lap|cong bo)"
)
_REFUSED = re.compile(
    r"(?:khong|chua) (?:xem xet|giai quyet|thuc hien|to chuc|ho tro|gia han"
    r"|dong y|thong nhat|chap thuan|chap nhan"
    r"|cho phep)(?!.*\b(?:giao|yeu cau)\b)"
)
# Read with their marks: "Mông" and "ba" are no wish and no person.
_WISHED = re.compile(
    r"\bxin\s(?!ý kiến|chủ trương|phép|thông báo|cấp\b)"
    r"|\b(?:nguyện vọng|mong muốn|mong|hứa)\b"
    r"|(?<!đúng )(?<!theo )(?<!ký )(?<!bản )\bcam kết\b[^,;]*$"
    r"|\b(?:ông|bà|công dân|hộ dân|các hộ|cử tri|người dân|nhà thầu|nhà đầu tư|công ty"
    r"|doanh nghiệp)\b[^,;]{0,40}?\b(?:đề nghị|kiến nghị|đề xuất|xin)\b(?!.*\bgiao\b)",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_PROLONGED = re.compile(r"\b(?:gia han|keo dai|lui)\b[^,;]*$")
_PROLONGED_TO = re.compile(r"(?:den|toi|sang|het|them|tu)\b")
_GRANTED = re.compile(
    r"(?<!khong )\b(?:dong y|nhat tri|thong nhat|chap thuan|cho phep|cho)\b"
    r"|(?<!nghi )(?<!xuat )(?<!xin )(?<!khong )\bduoc (?=gia han|keo dai|lui)"
)
_BY_PAPER = re.compile(
    r"\b(?:tien do )?theo (?:quyet dinh|giay|hop dong|chu truong)[^,;]*\bla\b[^,;]*$"
)
_EXPECTED = re.compile(r"\bdu kien\b(?P<between>[^,;]*)$")
_TARGET = re.compile(r"\b(?:phan dau|co gang|du kien|muc tieu)\b[^,;]*$")
_SAID = re.compile(
    r"\b(?:ket luan|y kien(?: chi dao)?|chi dao cua|phat bieu|da \w+|duoc giao|neu)\b"
    r"[^,;]{0,60}$"
)
_SCHEDULE = re.compile(
    r"\b(?:se|lich nghi|lich hop|dien ra|khai mac|be mac)\b[^,;]*$"
    r"|\b(?:cuoc hop|phien hop|buoi lam viec|hoi nghi) (?:tiep theo|ke tiep|toi|lan sau)\b"
    r"[^,;]*$"
    r"|\b(?:ky thi|ky hop|dai hoi|le hoi|festival|hoi cho|hoi thi|hoi thao|giai dau|dien tap)\b"
    r"[^,;(]{0,60}\(\s?$"
    r"|\b(?:bai bo|huy bo)\b[^,;]*$"
)
_VALID = re.compile(
    r"\b(?:hop dong|giay phep|thue dat|thue rung|bao lanh|hieu luc|su dung dat)\b[^,;]{0,40}$"
)
_FOR_EVENT = re.compile(
    r"\b(?:phuc vu|chuan bi(?: cho)?|tham du|du)\b[^,;]*\b(?:hop"
    r"|hoi nghi|le|ky hop|dai hoi|doan|ky thi)\b[^,;]*$"
)
_DONE = re.compile(rf"\bda\s(?:duoc\s)?(?:{_COMPLETING})(?:\s\w+)?\s*$")
_CONDITION = re.compile(
    r"\b(?:truong hop|neu|khi (?:co|phat hien|xay ra|nhan))\b|(?<!da )\bphat hien\b"
    r"|\b(?:xu ly|khac phuc|ung pho|dap tat|giai quyet|tra loi|xac minh)\s(?:\w+\s){0,2}?"
    r"(?:su co|o dich|phan anh|tin bao|dot xuat|phat sinh)\b"
)
_PLAN_NAME = re.compile(
    r"\b(?:ke hoach|chuong trinh|nhiem vu|danh muc|du toan|cong tac"
    r"|chi tieu|ket qua|tinh hinh)\b[^,;]*$"
)
_COMPLETES_THEN = re.compile(rf"(?!.*\b(?:da|dat)\b)[^;]{{0,80}}?\b{_COMPLETING}\b")
_FINISHES = re.compile(
    r"\s*(?:(?:tap trung|khan truong|phai|can|som|thi cong)\s)*"
    r"(?:hoan thanh|ban giao|khoi cong|khanh thanh|nghiem thu)\b[^;:]*$"
)
_AMOUNT = re.compile(  # "trồng mới 350 ha …": a number of things is a piece of work
    r"^(?!.*\b(?:da|dat|uoc|phan dau|tang|giam|muc tieu|chi tieu|so voi)\b)[^;:]*"
    r"\b(?:trong|trong moi|xay dung|xay moi|lam|mo|sua chua|kien co hoa|dao tao|ket nap"
    r"|lap dat)\s\d[\d.,]*\s(?:ha|km|m|nha|can|cong trinh|thon|xa|lao dong|hoc vien"
    r"|dang vien|lop|cay|cau)\b"
    r"[^;:]*$"
)
_COMPLETES = re.compile(rf"\b{_COMPLETING}\b[^,;:]{{0,90}}$")


_FINISHED_THEN = re.compile(
    r"\b(?:cac|nhung|so)\s(?:cong trinh|du an|hang muc|nhiem vu|muc tieu|goi thau|van ban)"
    rf"[^,;.:]{{0,40}}?\b{_COMPLETING}\s(?:\w+\s)?(?:thang|quy|nam)\b[^,;.:]{{0,12}}$"
)


def is_no_order(
    left: str, marked: str, phrase: str, *, is_coarse: bool, in_brackets: bool
) -> bool:
    """Whether the words left of a phrase say that it is nobody's deadline here.

    `left` is without marks, `marked` the same words with them.
    """
    if (
        _REFUSED.search(left)
        or _WISHED.search(_IN_BRACKETS.sub(" ", marked))
        or _BY_PAPER.search(left)
    ):
        return True
    if _SCHEDULE.search(left) or (_VALID.search(left) and _PROLONGED_TO.match(phrase)):
        return True
    prolongs = is_coarse or _PROLONGED_TO.match(phrase) or left.endswith("den ")
    if prolongs and _PROLONGED.search(left) and not _GRANTED.search(left):
        return True
    expected = _EXPECTED.search(left)
    if expected is not None and (
        in_brackets or not re.search(rf"\b{_COMPLETING}\b", expected["between"] + phrase)
    ):
        return True
    if _DONE.search(left) or (is_coarse and _FINISHED_THEN.search(left + phrase)):
        return True
    return bool(_FOR_EVENT.search(left))


def is_past_meeting(left: str) -> bool:
    """Whether what was said at a meeting is cited: "kết luận tại phiên họp tháng 4"."""
    return bool(_SAID.search(left))


def is_conditional(left: str) -> bool:
    """Whether the words before a term say that it runs only from something that may happen."""
    return bool(_CONDITION.search(left))


def is_target(left: str) -> bool:
    """Whether the words before a date make it an aim: phấn đấu, cố gắng, dự kiến hoàn thành."""
    return bool(_TARGET.search(left))


def names_a_plan(left: str, right: str) -> bool:
    """Whether "trong năm …" between these words is the period of a plan, not a deadline."""
    if not left.strip() and _COMPLETES_THEN.match(right):
        return False
    if _FINISHES.match(left) or _AMOUNT.search(left):
        return False
    return bool(_PLAN_NAME.search(left)) or not _COMPLETES.search(left)
