"""What the form of a printed name tells: a body by its very words, a group, or neither."""

import re

from desktop_app.intake.agency_patterns import HEAD, NAME_PART, NAMED_SMALL
from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.group_patterns import BY_LEVEL, BY_PART, COMMITTEES, PLURAL
from desktop_app.intake.name_words import NAME_OR_VERB, VERBS
from desktop_app.intake.place_patterns import CAPITAL, SMALL
from desktop_app.tracking.notice import PrintedAgency

_CLEAR = re.compile(
    rf"(?:{HEAD.pattern}|{NAMED_SMALL.pattern})(?!\w)(?:{NAME_PART.pattern})+"
    r"|(?:Đảng|Tỉnh|Thành|Huyện|Quận|Thị) ủy|(?:Tỉnh|Thành|Huyện) đoàn"
    r"|[A-Z]{3,}|Viettel|MobiFone"
)
_GROUP = re.compile(
    rf"(?:(?i:{PLURAL.pattern.replace('(?P<of>', '(?:').replace('(?P<kinds>', '(?:')})"
    rf"|{BY_LEVEL.pattern}|{COMMITTEES.pattern}|{BY_PART.pattern})"
    rf"(?:{NAME_PART.pattern}|\s+(?:(?:trực )?thuộc|chủ trì)|:)*"
)
# A place or a level ends a name.
_ENDED = re.compile(
    r"^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Công an)\s|\s(?:tỉnh|huyện|xã|phường|thành phố)$"
    rf"|\s{CAPITAL}\w*\s{CAPITAL}\w*$"
)
# A small word that begins no sentence known here: the name may have been cut short.
_MAY_GO_ON = re.compile(
    rf"\s+(?!(?:{VERBS}|{NAME_OR_VERB}|hoặc|nhất là)(?!\w)){SMALL}|\s+(?:các|những|của|mọi)\s"
)
_ROW_GOES_ON = re.compile(rf"\s*,\s*{CAPITAL}")
_ANYBODY = re.compile(
    r"[Cc]ác\s+(?:cơ quan|đơn vị|địa phương|sở|ban|bộ|ngành|cấp|tổ chức|thành viên)\b"
)


def is_clear(flow: FlowingText, agency: PrintedAgency, *, ends_row: bool = True) -> bool:
    """Whether a name is a body's or a group's by its form, though no directory lists it.

    A capital after the comma behind the last name of a row leaves open what the row holds.
    """
    if ends_row and agency.span is not None and _ROW_GOES_ON.match(flow.words, agency.span.end):
        return False
    words = " ".join(agency.name.replace("–", "-").split())
    if _GROUP.fullmatch(words):
        return True
    if (
        agency.span is not None
        and not _ENDED.search(words)
        and _MAY_GO_ON.match(flow.words, agency.span.end)
    ):
        return False
    return bool(_CLEAR.fullmatch(words))


def is_anybody(name: str) -> bool:
    """Whether `name` is all bodies of a kind (`các cơ quan, đơn vị`), none of them named."""
    return bool(_ANYBODY.match(name))
