"""The issuer's name in proper case, from the capitals of the head's left column."""

import re
from collections.abc import Sequence

from desktop_app.intake.agency_words import COMPOUND
from desktop_app.intake.flowing_text import bare

# Read with its marks: "Hà Tĩnh" ends with no kind of place.
_ADMIN_END = re.compile(
    r"\b(?:tỉnh|thành phố|huyện|thị xã|quận|phường|xã|thị trấn|đặc khu|tp\.?)$"
)
_ADMIN_START = re.compile(
    r"^(?:tinh|thanh pho|huyen|thi xa|quan|phuong|xa|thi tran|dac khu|tp\.?)\b"
    r"(?!\s+(?:uy|doan|hoi)\b)"
)
_BODY_START = re.compile(
    r"^(?:van phong|ubnd|uy ban|hdnd|hoi dong|so|bo|ban|tinh uy"
    r"|thanh uy|huyen uy|xa uy|phuong uy"
    r"|tinh doan|huyen doan|dang uy|thi uy|quan uy|dang bo|cuc|chi cuc"
    r"|tong cuc|thanh tra|cong an"
    r"|chinh phu|truong|dai hoc|benh vien|trung tam|vien|cong ty|hoi|hiep hoi|lien|doan|uy ban"
    r"|thuong truc)\b"
)
_NEEDS_OWNER = re.compile(
    r"^(?:van phong|ban thuong vu|thuong truc|thuong vu)"
    r"(?:\s+(?:hdnd va ubnd|ubnd|hdnd|uy ban nhan dan|doan dbqh va hdnd))?$"
    r"|^(?:ban to chuc|ban tuyen giao(?: va dan van)?|ban dan van"
    r"|ban noi chinh|uy ban kiem tra)$"
)
_KEEPS_OWNER = re.compile(
    r"^(?:ban )?(?:thuong truc|thuong vu)$|"
    r"^(?:van phong|ban to chuc|ban tuyen giao|ban dan van"
    r"|ban noi chinh|uy ban kiem tra)\b(?! hdnd| ubnd)"
)
_HOUSE = re.compile(r"(?:benh vien|trung tam|truong|vien|dai|bao|hoi|hiep hoi|lien doan)\b")
_DEPARTMENT = re.compile(r"so\b")
_BOARD = re.compile(r"(?:ban chi dao|ban chi huy|hoi dong|to cong tac)\b")
_SHORT = frozenset(
    {"UBND", "HĐND", "MTTQ", "ĐBQH", "TP.", "TP", "HCM", "KCN", "KKT", "VN", "II", "III", "IV"}
)
_NAME_WORD = re.compile(r"[^\W_]+\.?")
_ADMIN_WORD = re.compile(
    r"(?:tỉnh|thành phố|huyện|thị xã|quận|phường|xã|thị trấn"
    r"|đặc khu)(?!\w)(?! (?:ủy|uỷ|đoàn|hội))"
)
_COMPOUND_WORD = re.compile(
    rf"(?:{COMPOUND}|văn phòng|trung tâm|hiệp hội|công an|ủy ban|kho bạc" rf"|thanh tra)(?!\w)",
    re.IGNORECASE,
)


def issuer_from(cells: Sequence[str], symbol: str = "") -> str | None:
    """`UBND TỈNH X`, `VĂN PHÒNG` as `Văn phòng UBND tỉnh X`; None without capitals.

    A number's `symbol` that holds two bodies says that both of them issue the paper.
    """
    bodies: list[str] = []
    place = ""  # a level and its place that stand above a board: `TỈNH TUYÊN QUANG`
    for cell in cells:
        words = " ".join(cell.split()).strip(" *_-:")
        if not words or words != words.upper() or not any(c.isalpha() for c in words):
            continue
        letters = bare(words)
        if not bodies and _ADMIN_START.match(letters):
            place = proper_case(words)
        goes_on = bodies and (
            _ADMIN_START.match(letters)
            or _ADMIN_END.search(bodies[-1].lower())
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
    if len(bodies) > 1 and _signs_too(bodies[-1], symbol):
        return f"{proper_case(bodies[-2])} - {_with_place(name, bodies[:-1], place)}"
    if len(bodies) > 1 and _NEEDS_OWNER.match(bare(bodies[-1])):
        owner = proper_case(bodies[-2])
        if not _KEEPS_OWNER.match(bare(bodies[-1])) and owner.startswith(("UBND ", "HĐND ")):
            owner = owner.split(" ", 1)[1]
        return f"{name} {owner}"
    return _with_place(name, bodies[:-1], place)


def _signs_too(body: str, symbol: str) -> bool:
    """Whether `body` has letters of its own in a symbol of two: `TB-UBND-HHDN`."""
    if _NEEDS_OWNER.match(bare(body)):
        return False
    own = _ADMIN_WORD.split(body.lower())[0]
    letters = "".join(word[0] for word in own.split() if word[0].isalpha()).upper()
    short = bare(letters).upper()
    return len(short) > 1 and bool(re.search(rf"-[A-Z]{{2,}}-{short}$", bare(symbol).upper()))


def _with_place(name: str, above: Sequence[str], place: str) -> str:
    """`name` with the place that its last word waits for, or that stands above a board."""
    level = _ADMIN_END.search(name) if _HOUSE.match(bare(name)) else None
    for body in (proper_case(words) for words in reversed(above)):
        at = body.find(f"{level[0]} ") if level else -1
        if level and at >= 0:
            return f"{name} {body[at + len(level[0]) + 1 :]}"
    if _DEPARTMENT.match(bare(name)):
        committee = next(
            (b for b in map(proper_case, above) if b.startswith(("UBND tỉnh ", "UBND thành "))),
            "",
        )
        return f"{name} {committee.removeprefix('UBND ')}".rstrip()
    if place and _BOARD.match(bare(name)):
        return f"{name} {place[0].lower()}{place[1:]}"
    return name


def proper_case(capitals: str) -> str:
    """A body's name in capitals as running text writes it: `UBND tỉnh Quảng Trị`."""
    lower = (
        capitals.lower().replace("ủy ban nhân dân", "UBND").replace("uỷ ban nhân dân", "UBND")
    )
    lower = lower.replace("hội đồng nhân dân", "HĐND")
    shown: list[str] = []
    position = 0
    in_place = False
    while position < len(lower):
        word = _NAME_WORD.match(lower, position)
        if word is None:
            shown.append(lower[position])
            position += 1
            continue
        admin = _ADMIN_WORD.match(lower, position)
        known = None if in_place else _COMPOUND_WORD.match(lower, position)
        if admin is not None:
            word, in_place = admin, True
            shown.append(admin[0])
        elif known is not None:
            word = known
            shown.append(known[0][0].upper() + known[0][1:])
        else:
            shown.append(_word(word[0]))
        position = word.end()
    name = "".join(shown)
    return name[:1].upper() + name[1:]


def _word(word: str) -> str:
    if word.upper() in _SHORT:
        return word.upper()
    return word if word in {"và", "các", "của"} else word[:1].upper() + word[1:]
