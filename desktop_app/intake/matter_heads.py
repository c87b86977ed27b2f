"""Heads without a number: a matter, a body, or the order that a body is given."""

import re

from desktop_app.intake.agency_patterns import HEAD

HEAD_LENGTH = 150  # letters: a head is shorter, a broken sentence may be longer
_TOPIC = re.compile(r"(?:Về|Đối với|Giải quyết)\s[^.;:]+:")  # a head among heads of agencies
_MATTER = re.compile(r"(?!(?:Giao|Yêu cầu|Đề nghị)\s)[A-ZĐÀ-Ỹ][^.;!?]{2,90}[^.;:,!?\s]")
_BODY = re.compile(HEAD.pattern)
_OPENS_MATTER = re.compile(r"(?:Về|Đối với|Tổ chức thực hiện|Lĩnh vực|Công tác|Nhiệm vụ)(?!\w)")
_BODYS_ORDER = re.compile(rf"(?:{HEAD.pattern})\s[^.;!?]{{3,{HEAD_LENGTH}}}:")
_LIKE_A_HEAD = re.compile(rf"(?:{HEAD.pattern})\s(?:[^.;:!?]){{3,80}}[^.;:,!?\s]")


def names_matter(words: str) -> bool:
    """Whether `words` name a matter among heads of bodies: `Về đất đai:`."""
    return bool(_TOPIC.fullmatch(words))


def opens_rows(words: str) -> bool:
    """Whether `words` may stand above dashes: a matter, or what a body is ordered to do."""
    return bool(_MATTER.fullmatch(words) or _BODYS_ORDER.fullmatch(words))


def is_like_a_body(words: str) -> bool:
    """Whether `words` are a body's name as far as can be told without a directory."""
    return bool(_LIKE_A_HEAD.fullmatch(words))


def opening(words: str) -> tuple[str, ...]:
    """The words with which heads of one kind begin alike: `Dự án …`."""
    return tuple(words.split()[:2])


def is_another(words: str, openings: set[tuple[str, ...]]) -> bool:
    """Whether `words` are a matter that begins as a head does, or as those before it did."""
    if _BODY.match(words) or not _MATTER.fullmatch(words):
        return False
    return bool(_OPENS_MATTER.match(words)) or opening(words) in openings
