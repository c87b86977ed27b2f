"""The words in braces within a cell's text: found, checked, filled."""

import re
from difflib import get_close_matches

from desktop_app.reports.sheet_rows import CellValue
from desktop_app.reports.template_fault import Place, fault
from desktop_app.reports.template_words import (
    NAME_OF_KEY,
    Filling,
    value_of,
    word_key,
    words_of,
)

_MARK = re.compile(r"\{([^{}]*)\}")
_ALIKE = 0.6


def names_in(text: str, place: Place) -> list[str]:
    """The words in braces in `text`, by their settled names. Raises TemplateFaulty."""
    if "{" in _MARK.sub("", text) or "}" in _MARK.sub("", text):
        raise fault(
            place,
            "thiếu dấu “{” hoặc “}”: mỗi mục nằm giữa hai dấu, ví dụ {nội dung}",
            "a “{” or “}” is missing: each word stands between the two, as in {nội dung}",
        )
    return [_name(found[1], place) for found in _MARK.finditer(text)]


def _name(written: str, place: Place) -> str:
    key = word_key(written)
    if key in NAME_OF_KEY:
        return NAME_OF_KEY[key]
    alike = get_close_matches(key, NAME_OF_KEY, n=1, cutoff=_ALIKE)
    meant = NAME_OF_KEY[alike[0]] if alike else ""
    raise fault(
        place,
        f"không có mục {{{written}}}"
        + (f": có lẽ là {{{meant}}}" if meant else ": hãy xem các mục trong mẫu ví dụ"),
        f"there is no word {{{written}}}"
        + (f": perhaps {{{meant}}} is meant" if meant else ": look at the sample's words"),
    )


def filled(text: str, filling: Filling) -> CellValue:
    """`text` with its words filled in; a lone word gives its value as it is."""
    alone = _MARK.fullmatch(text.strip())
    if alone:
        return _value(alone[1], filling)
    return _MARK.sub(lambda found: words_of(_value(found[1], filling)), text)


def _value(written: str, filling: Filling) -> CellValue:
    """What stands for a word; one in capitals is filled in capitals."""
    value = value_of(NAME_OF_KEY[word_key(written)], filling)
    return value.upper() if isinstance(value, str) and written.isupper() else value
