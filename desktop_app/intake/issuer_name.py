"""The issuer's name in proper case, from the capitals of the head's left column."""

import re
from collections.abc import Sequence

from desktop_app.intake.agency_patterns import HEAD
from desktop_app.intake.flowing_text import bare
from desktop_app.intake.name_lexicon import lexicon
from desktop_app.intake.place_patterns import CAPITAL
from desktop_app.intake.proper_names import SHORT, proper_case, units_of

_LEVEL = r"(?:tỉnh|thành phố|huyện|thị xã|quận|phường|xã|thị trấn|đặc khu|tp\.?)"
_BEGINS_WITH_LEVEL = re.compile(rf"{_LEVEL}\b(?!\s+(?:ủy|uỷ|đoàn|hội)\b)", re.IGNORECASE)
# Read with its marks: "Hà Tĩnh" ends with no kind of place.
_ENDS_IN_LEVEL = re.compile(rf"(?:\b(?P<level>{_LEVEL})|^Tỉnh đoàn|^Huyện đoàn|^Thành đoàn)$")
_PLACED = re.compile(
    rf"\b(?P<level>{_LEVEL}|(?:tỉnh|thành|huyện|thị|quận) (?:ủy|uỷ))"
    rf"\s+(?P<place>{CAPITAL}.*|\d+)$"
)
_OF_PARTY = {"thành": "thành phố", "thị": "thị xã"}
_UNFINISHED = (" VÀ", ",", " -", " CỦA", "&")
# Bodies of this name only, each of which belongs to the one above.
_NEEDS_OWNER = re.compile(
    r"(?:van phong|ban thuong vu|thuong truc|thuong vu|ban thuong truc)"
    r"(?:\s+(?:hdnd va ubnd|ubnd|hdnd|doan dbqh va hdnd))?"
    r"|hoi dong (?:thanh vien|quan tri|truong|khoa hoc)|ban (?:tong )?giam doc|ban giam hieu"
    r"|ban to chuc|ban tuyen giao(?: va dan van)?|ban dan van|ban noi chinh|uy ban kiem tra"
)
_KEEPS_OWNER = re.compile(
    r"(?:ban )?(?:thuong truc|thuong vu)$|hoi dong |ban (?:tong )?giam"
    r"|(?:van phong|ban to chuc|ban tuyen giao|ban dan van"
    r"|ban noi chinh|uy ban kiem tra)\b(?! hdnd| ubnd)"
)
_OF_NO_PLACE = re.compile(
    r"\b(?:khu vuc|quoc gia|trung uong|chinh phu|viet nam)\b|^(?:bo|tong cuc)\b"
)
_BEGINS_OTHER_WORD = re.compile(
    r"phong,? (?:thu|ve|khong|chong|ho|ngua|benh|chay)\b"
    r"|(?:so huu|doan the|hat nhan|bo binh)\b"
)


def issuer_from(cells: Sequence[str], symbol: str = "") -> str | None:
    """`UBND TỈNH X`, `VĂN PHÒNG` as `Văn phòng UBND tỉnh X`; None without capitals.

    A number's `symbol` that holds two bodies says that both of them issue the paper.
    """
    bodies = [proper_case(body) for body in _bodies(cells)]
    if not bodies or _BEGINS_WITH_LEVEL.match(bodies[-1]):
        return None
    *above, name = bodies
    if above and _signs_too(name, symbol):
        return f"{above[-1]} - {_with_place(name, above)}"
    if not above or not _NEEDS_OWNER.fullmatch(bare(name)):
        return _with_place(name, above)
    owner = re.sub(r" - (?:TNHH|CTCP|Công ty).*", "", above[-1])
    if not _KEEPS_OWNER.match(bare(name)) and owner.startswith(("UBND ", "HĐND ")):
        owner = owner.split(" ", 1)[1]
    if _BEGINS_WITH_LEVEL.match(owner):
        owner = _begun_small(owner)
    return f"{name} {owner}"


def _bodies(cells: Sequence[str]) -> list[str]:
    """The bodies in capitals, the superior one first; a place alone may stand first too."""
    bodies: list[str] = []
    for cell in cells:
        words = " ".join(cell.split()).strip(" *_-:")
        if not words or words != words.upper() or not any(c.isalpha() for c in words):
            continue
        before = bodies[-1] if bodies else ""
        if before and (before.endswith(_UNFINISHED) or not _begins_body(words, before)):
            bodies[-1] = f"{before} {words}"
        elif before or _begins_body(words, before) or _BEGINS_WITH_LEVEL.match(words):
            bodies.append(words)
    return bodies


def _begins_body(capitals: str, before: str) -> bool:
    """Whether a body's name begins here, and does not go on from the line `before`."""
    name = proper_case(capitals)
    head = HEAD.match(name)
    if head is None or name[head.end() : head.end() + 1].isalnum():
        return False
    if before and name == "Phòng":  # `THÀNH PHỐ HẢI` / `PHÒNG`
        return False
    if _BEGINS_WITH_LEVEL.match(name) or _BEGINS_OTHER_WORD.match(bare(name)):
        return False
    more = units_of(name.lower())[1:2]
    is_place = bool(_ENDS_IN_LEVEL.search(before.lower())) and bool(more)
    return not (is_place and more[0].words not in lexicon())  # `HUYỆN` / `VỤ BẢN`


def _signs_too(name: str, symbol: str) -> bool:
    """Whether `name` has letters of its own in a symbol of two: `TB-UBND-HHDN`."""
    if _NEEDS_OWNER.match(bare(name)):
        return False
    own = re.split(rf" {_LEVEL}\b", name)[0]
    short = bare("".join(word[0] for word in own.split() if word[0].isalpha())).upper()
    return len(short) > 1 and bool(re.search(rf"-[A-Z]{{2,}}-{short}$", bare(symbol).upper()))


def _with_place(name: str, above: Sequence[str]) -> str:
    """`name` with the place that its last word waits for, or that it lies in."""
    waits = _ENDS_IN_LEVEL.search(name)
    if not waits and (
        _PLACED.search(_begun_small(name))
        or _OF_NO_PLACE.search(bare(name))
        or _own_place(name)
    ):
        return name
    for body in reversed(above):
        placed = _PLACED.search(_begun_small(body))
        if placed is None:
            of_province = waits is None or waits["level"] in {"tỉnh", "thành phố"}
            if of_province and body.startswith("Sở ") and _own_place(body):
                return f"{name} {_own_place(body)}"
            continue
        level = placed["level"].removesuffix(" ủy").removesuffix(" uỷ")
        level = _OF_PARTY.get(level, level)
        if waits is None:
            return f"{name} {level} {placed['place']}"
        if (waits["level"] or waits[0].split()[0].lower()) == level:
            return f"{name} {placed['place']}"
    return name


def _begun_small(name: str) -> str:
    return f"{name[0].lower()}{name[1:]}"


def _own_place(name: str) -> str:
    """The place with which a name ends, its level unsaid: `Sở Y tế Nghệ An`."""
    end = len(name)
    for unit in reversed(units_of(name.lower())):
        if unit.words in lexicon() or not unit.words[0].isalpha() or unit.words in SHORT:
            break
        end = unit.start
    return name[end:]
