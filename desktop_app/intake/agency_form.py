"""What the words of a printed name and those behind it tell: whole, cut short, or anybody."""

import re

from desktop_app.intake.agency_patterns import NAME_PART
from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.group_patterns import BY_LEVEL, BY_PART, COMMITTEES, PLURAL
from desktop_app.intake.name_words import NAME_OR_VERB, VERBS
from desktop_app.intake.place_patterns import CAPITAL, SMALL
from desktop_app.tracking.notice import PrintedAgency

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
    """Whether what stands behind a name leaves no doubt that it is whole.

    A capital after the comma behind the last name of a row leaves open what the row holds.
    """
    if ends_row and agency.span is not None and _ROW_GOES_ON.match(flow.words, agency.span.end):
        return False
    words = " ".join(agency.name.replace("–", "-").split())
    return (
        agency.span is None
        or bool(_GROUP.fullmatch(words) or _ENDED.search(words))
        or not _MAY_GO_ON.match(flow.words, agency.span.end)
    )


def is_anybody(name: str) -> bool:
    """Whether `name` is all bodies of a kind (`các cơ quan, đơn vị`), none of them named."""
    return bool(_ANYBODY.match(name))
