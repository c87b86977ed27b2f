"""The issuer's name in proper case, from the capitals of the head's left column."""

import re
from collections.abc import Sequence

from desktop_app.intake.flowing_text import bare

_ADMIN = ("tỉnh", "thành phố", "huyện", "thị xã", "quận", "phường", "xã", "thị trấn", "đặc khu")
_ADMIN_END = re.compile(
    r"\b(?:tinh|thanh pho|huyen|thi xa|quan|phuong|xa|thi tran|dac khu|tp\.?)$"
)
_ADMIN_START = re.compile(
    r"^(?:tinh|thanh pho|huyen|thi xa|quan|phuong|xa|thi tran|dac khu|tp\.?)\b"
)
_BODY_START = re.compile(
    r"^(?:van phong|ubnd|uy ban|hdnd|hoi dong|so|bo|ban|tinh uy"
    r"|thanh uy|huyen uy|dang uy|thi uy|quan uy|dang bo|cuc|chi cuc"
    r"|tong cuc|thanh tra|cong an"
    r"|chinh phu|truong|dai hoc|benh vien|trung tam|vien|cong ty|hoi|lien|doan|uy ban)\b"
)
_NEEDS_OWNER = re.compile(
    r"^(?:van phong|ban thuong vu|thuong truc"
    r"|thuong vu)(?:\s+(?:hdnd va ubnd|ubnd|hdnd|uy ban nhan dan"
    r"|doan dbqh va hdnd))?$"
)
_SHORT = (
    "UBND",
    "HĐND",
    "MTTQ",
    "ĐBQH",
    "TP.",
    "TP",
    "HCM",
    "KCN",
    "KKT",
    "VN",
    "II",
    "III",
    "IV",
)
_LOWER_WORDS = frozenset(
    {
        "và",
        "các",
        "của",
        "nhân",
        "dân",
        "công",
        "nghiệp",
        "xuất",
        "tế",
        "cửa",
        "khẩu",
        "dự",
        "án",
    }
    | {"đầu", "tư", "xây", "dựng", "trình", "giao", "thông", "nông", "thôn", "lý", "vụ", "trị"}
)
_KNOWN = {
    "uy ban nhan dan": "UBND",
    "hoi dong nhan dan": "HĐND",
    "van phong": "Văn phòng",
    "van phong chinh phu": "Văn phòng Chính phủ",
    "tinh uy": "Tỉnh ủy",
    "thanh uy": "Thành ủy",
    "huyen uy": "Huyện ủy",
    "dang uy": "Đảng ủy",
    "thi uy": "Thị ủy",
    "quan uy": "Quận ủy",
    "ban thuong vu": "Ban Thường vụ",
    "ban chap hanh": "Ban Chấp hành",
    "dang bo": "Đảng bộ",
    "hdnd va ubnd": "HĐND và UBND",
    "ban quan ly": "Ban Quản lý",
}


def issuer_from(cells: Sequence[str]) -> str | None:
    """`UBND TỈNH X`, `VĂN PHÒNG` as `Văn phòng UBND tỉnh X`; None without capitals."""
    bodies: list[str] = []
    for cell in cells:
        words = " ".join(cell.split()).strip(" *_-:")
        if not words or words != words.upper() or not any(c.isalpha() for c in words):
            continue
        letters = bare(words)
        goes_on = bodies and (
            _ADMIN_START.match(letters)
            or _ADMIN_END.search(bare(bodies[-1]))
            or bodies[-1].endswith((" VÀ", ",", " -"))
            or not _BODY_START.match(letters)
        )
        if goes_on:
            bodies[-1] = f"{bodies[-1]} {words}"
        elif _BODY_START.match(letters):
            bodies.append(words)
    if not bodies:
        return None
    name = proper_case(bodies[-1])
    if len(bodies) > 1 and _NEEDS_OWNER.match(bare(bodies[-1])):
        owner = proper_case(bodies[-2])
        if bare(bodies[-1]) != "van phong" and owner.startswith(("UBND ", "HĐND ")):
            owner = owner.split(" ", 1)[1]
        return f"{name} {owner}"
    return name


def proper_case(capitals: str) -> str:
    """A body's name in capitals as running text writes it: `UBND tỉnh Quảng Trị`."""
    words = capitals.split()
    shown: list[str] = []
    index = 0
    in_place = False
    while index < len(words):
        for length in (4, 3, 2, 1):
            key = bare(" ".join(words[index : index + length]))
            if length > 1 and key in _KNOWN:
                shown.append(_KNOWN[key])
                break
            admin = next((a for a in _ADMIN if bare(a) == key), None)
            if admin is not None:
                shown.append(admin if shown else admin.capitalize())
                in_place = True
                break
        else:
            length = 1
            shown.append(_word(words[index], in_place=in_place, first=not shown))
        index += length
    return " ".join(shown)


def _word(word: str, *, in_place: bool, first: bool) -> str:
    if word in _SHORT or any(c.isdigit() for c in word):
        return word
    lower = word.lower()
    if lower in _LOWER_WORDS and not in_place and not first:
        return lower
    return lower[:1].upper() + lower[1:]
