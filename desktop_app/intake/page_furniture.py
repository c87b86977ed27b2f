"""What marks the head and the foot of an official paper, which stand in two columns."""

import re

from desktop_app.tracking.listing import search_key

_HEAD_OR_FOOT = re.compile(
    r"^(cong hoa xa hoi chu nghia viet nam|dang cong san viet nam"
    r"|doc lap ?[-–] ?tu do ?[-–] ?hanh phuc|noi nhan ?(:|$)|so ?: ?\S)"
)


_STATE = re.compile(r"\b(?:cong hoa xa hoi chu nghia viet nam|dang cong san viet nam)\b")


def is_letterhead(line: str) -> bool:
    """Whether the State's or the Party's name stands in `line`, in a column of it perhaps."""
    return line.upper() == line and _STATE.search(search_key(line)) is not None


def is_head_or_foot(line: str) -> bool:
    """Whether `line` is a national or Party heading, the number or “Nơi nhận”."""
    return _HEAD_OR_FOOT.match(search_key(line).strip(" *_")) is not None
