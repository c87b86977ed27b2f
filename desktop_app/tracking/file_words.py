"""Names in file names: letters that every system and every mailer keeps."""

import re

from desktop_app.tracking.listing import search_key

_LONGEST = 60


def file_word(name: str) -> str:
    """`Sở Tài chính` as `SoTaiChinh`; what is left of a name without plain letters is `x`."""
    words = re.findall(r"[a-z0-9]+", search_key(name))
    return "".join(word[:1].upper() + word[1:] for word in words)[:_LONGEST] or "x"
