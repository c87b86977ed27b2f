"""A .txt file to text: UTF-8, UTF-16, else Windows-1258; anything else is no text."""

import codecs

from desktop_app.errors import WrongKind
from desktop_app.intake.kept_text import kept, line_feeds
from desktop_app.intake.old_encodings import in_unicode
from desktop_app.intake.side_by_side import in_columns

_SOME_LETTERS_LOST = "Một vài ký tự trong tệp bị hỏng và được thay bằng dấu “�”."

_MARKED = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOST = "�"
_LARGEST_SHARE_LOST = 0.02
_LARGEST_SHARE_OF_CONTROLS = 0.005


def read_plain_text(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """The kept text and its warnings. Raises WrongKind for what is not text."""
    words, warnings = in_unicode(decoded_words(data, name))
    if _LOST in words:
        warnings += (_SOME_LETTERS_LOST,)
    return kept(in_columns(line_feeds(words))), warnings


def decoded_words(data: bytes, name: str) -> str:
    """The words in the encoding that they are in. Raises WrongKind for what is not text."""
    words = _decoded(data)
    if words is None or _is_binary(words):
        raise WrongKind(name=name)
    return words


def _decoded(data: bytes) -> str | None:
    for mark, encoding in _MARKED:
        if data.startswith(mark):
            return _mostly(data, encoding)
    if b"\0" in data:
        return _unmarked_utf16(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _mostly(data, "utf-8") or _one_byte_a_letter(data)


def _mostly(data: bytes, encoding: str) -> str | None:
    """The text when a file cut short or scratched is still plainly in that encoding."""
    words = data.decode(encoding, errors="replace")
    beyond_ascii = sum(letter > "\x7f" for letter in words)
    if words.count(_LOST) > max(1, _LARGEST_SHARE_LOST * beyond_ascii):
        return None
    # One lost letter is a scratch only where the rest speaks for the encoding.
    return words if beyond_ascii > words.count(_LOST) or _LOST not in words else None


def _unmarked_utf16(data: bytes) -> str | None:
    """Latin letters leave their zero byte on one side: that side is the high one."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    if max(even, odd) < len(data) / 10 or min(even, odd) > max(even, odd) / 20:
        return None
    return _mostly(data, encoding)


def _one_byte_a_letter(data: bytes) -> str | None:
    latin = data.decode("latin-1")
    if in_unicode(latin)[1]:
        # Older than Windows-1258, and still with its bytes as they were
        return latin
    # Tone marks follow their vowels there; NFC brings the two together later.
    try:
        return data.decode("cp1258")
    except UnicodeDecodeError:
        return None


def _is_binary(words: str) -> bool:
    controls = sum(
        (letter < " " and letter not in "\t\n\v\f\r\x1a") or "\x7f" <= letter <= "\x9f"
        for letter in words
    )
    return "\0" in words or controls > _LARGEST_SHARE_OF_CONTROLS * len(words)
