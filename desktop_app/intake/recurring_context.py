"""What the words around "hằng quý" say: whether work comes again, and from when."""

import re
from datetime import date

from desktop_app.intake.printed_dates import (
    NUMBER,
    month_year,
    number,
    printed_year,
    year_pattern,
)

_NAMES_A_PAPER = re.compile(
    r"(?:ke hoach|du toan|chuong trinh|nhiem vu|muc tieu|chi tieu"
    r"|ngan sach|quyet toan|tai chinh|hoi nghi|cuoc hop"
    r"|(?:hoi nghi|cuoc hop|buoi|phien|lich|tai) giao ban|le hoi|su dung dat|cong tac|dau tu"
    r"|lam viec|thu nhap"
    r"|san xuat|tien luong|gap mat)\s*$"
)
# … but a body's name ends in such words too: `Phòng Tài chính - Kế hoạch hằng tuần …`.
_NAMES_A_BODY = re.compile(
    r"\b(?:so|phong|ban|vu|cuc|bo|khoa)\s+(?:[a-z]+\s+){0,2}?(?:tai chinh|ke hoach)"
    r"(?:\s*(?:-|va|,)\s*(?:ke hoach|tai chinh|dau tu|ke toan|ngan sach))*\s*$"
)
_FROM_MONTH = re.compile(
    rf"\b(?:(?:bat dau|ke|ap dung|thuc hien)\s+)tu\s+thang\s+(?P<month>{NUMBER})"
    rf"(?:{year_pattern('y')})?(?!\s*(?:den|-))"
)
_WORK_AGAIN = re.compile(
    r"\b(?:dinh ky|bao cao|tong hop|cap nhat|gui|phat hanh|cung cap|ra soat"
    r"|kiem tra|danh gia|cong bo|cong khai|thong bao|to chuc"
    r"|giao ban|hop|doi thoai|doi chieu|theo doi|don doc|thong ke"
    r"|kiem ke|cong tac|tiep cong dan|sinh hoat|tiep xuc|tap huan|dien tap|quan trac"
    r"|mo chuyen (?:muc|trang)|phat song|dang tai|dua tin|tuan tra|ra quan)\b"
)


def start_of(clause: str, base: date | None) -> date | None:
    """The first day of the month from which work in `clause` comes again, if it is later."""
    found = _FROM_MONTH.search(clause)
    when = month_year(number(found["month"]), printed_year(found, "y"), base) if found else None
    start = date(*when, 1) if when else None
    return start if start and base and start > base else None


def comes_again(left: str, clause: str) -> bool:
    """Whether "hằng quý" after `left` says how often work comes, and names no plan."""
    is_done_again = left.rstrip().endswith("thuc hien")
    again = is_done_again or bool(_WORK_AGAIN.search(clause))
    names_plan = _NAMES_A_PAPER.search(left) and not _NAMES_A_BODY.search(left)
    return again and not names_plan
