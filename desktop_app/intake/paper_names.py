"""Short names that a paper gives its agencies itself: `Sở A (sau đây gọi tắt là Sở B)`."""

import re
from collections.abc import Iterator

from desktop_app.intake.agency_extent import NameReader
from desktop_app.intake.agency_patterns import HEAD
from desktop_app.intake.flowing_text import FlowingText, bare
from desktop_app.tracking.notice import Span

_SHORT = re.compile(
    r"\s*\(\s*(?P<said>(?:(?:sau đây|dưới đây|sau này)\s+)?(?:được\s+)?"
    r"(?:gọi\s+(?:tắt|chung)?|viết tắt)\s*là\s*:?\s*)?"
    r"[\"“]?(?P<short>[A-ZĐ][^()\"”“:;]{1,60}?)[\"”]?\s*\)"
)
_ABBREVIATED = re.compile(r"[A-ZĐ]{2}|[A-ZĐ]&")
_ACRONYM = re.compile(r"[A-ZĐ]{3,8}")  # foreign letters too: (NSMO), (TKV)
_BEFORE = 180  # letters in which the full name stands


def short_names(flow: FlowingText, names: NameReader) -> Iterator[tuple[str, str]]:
    """Each short name with the full name before it, in text order."""
    for found in _SHORT.finditer(flow.words):
        short = " ".join(found["short"].split())
        if not found["said"] and not _ABBREVIATED.search(short):
            continue
        full = _name_before(flow, names, found.start())
        if full is None:
            continue
        name = flow.collapsed(full)
        if found["said"] or _ACRONYM.fullmatch(short) or _shortens(short, name):
            yield short, name


def _name_before(flow: FlowingText, names: NameReader, at: int) -> Span | None:
    """The longest name that ends where the bracket begins."""
    for head in HEAD.finditer(flow.words, max(0, at - _BEFORE), at):
        if head.start() and flow.words[head.start() - 1].isalnum():
            continue
        span = names.named(head.start(), at)
        if span is not None and span.end == at:
            return span
    return None


def _shortens(short: str, name: str) -> bool:
    """Whether the letters of `short` are first letters of `name`'s words, in their order."""
    firsts = [word[0] for word in re.findall(r"\w+", bare(name))]
    place = 0
    for letter in _letters(short, name):
        if letter not in firsts[place:]:
            return False
        place = firsts.index(letter, place) + 1
    return True


def _letters(short: str, name: str) -> Iterator[str]:
    words = set(re.findall(r"\w+", bare(name)))
    for word in re.findall(r"\w+", short):
        if bare(word) in words:
            yield bare(word)[0]
        else:
            yield from bare(word)
