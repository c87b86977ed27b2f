"""Where a notice's head, body, foot and annex begin."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.intake.flowing_text import bare
from desktop_app.intake.letterhead import is_title_line
from desktop_app.intake.lines import Line
from desktop_app.intake.markers import Level, marker_at
from desktop_app.intake.signature import opens_foot

_ANNEX = re.compile(
    r"^(?:phu luc|phu bieu|bieu|bang phan cong|danh muc nhiem vu|bang tong hop)\b"
)
_CONCLUDES = re.compile(
    r"\b(?:ket luan|chi dao|y kien|thong nhat|yeu cau|nhu sau|sau day|cac noi dung)\b[^.]*:\W*$"
)
_NUMBERED = frozenset({Level.PART, Level.ROMAN, Level.ARABIC, Level.DECIMAL_2, Level.BRACKET})
_ATTENDEES = 40  # lines in which a head's own rows may stand before the opening ends


@dataclass(frozen=True, slots=True)
class NoticeParts:
    """Indexes of lines: the body is `lines[body:foot]`, the foot `lines[foot:annex]`."""

    body: int
    foot: int
    annex: int


def notice_parts(lines: Sequence[Line]) -> NoticeParts:
    """Cut a notice into its parts; a part that is missing is empty."""
    body = _body(lines)
    foot = next((i for i in range(body, len(lines)) if opens_foot(lines[i].words)), None)
    after = foot if foot is not None else _last_stop(lines, body)
    annex = next((i for i in range(after, len(lines)) if _opens_annex(lines[i])), len(lines))
    if foot is None:
        foot = min(after, annex)
    return NoticeParts(body, foot, annex)


def _body(lines: Sequence[Line]) -> int:
    title = next((i for i, line in enumerate(lines) if is_title_line(line.words)), None)
    start = title + 1 if title is not None else 0
    first = _first_marker(lines, start)
    end = first if first is not None else len(lines)
    concluded = None
    for index in range(start, min(end + _ATTENDEES, len(lines))):
        if _CONCLUDES.search(bare(lines[index].words)) and not marker_at(lines[index].words):
            concluded = index
        if concluded is not None and index >= end:
            break
        if concluded is not None and index > concluded:
            break
    if concluded is not None:
        return concluded + 1
    if first is not None:
        return first
    return _after_opening(lines, start)


def _first_marker(lines: Sequence[Line], start: int) -> int | None:
    for index in range(start, len(lines)):
        marker = marker_at(lines[index].words)
        if marker is not None and marker.level in _NUMBERED and marker.number == 1:
            return index
    return None


def _after_opening(lines: Sequence[Line], start: int) -> int:
    """Without numbers and without "như sau:" the body begins after the first full stop."""
    for index in range(start, len(lines)):
        if lines[index].words.endswith((".", ":")) and not opens_foot(lines[index].words):
            return index + 1
    return start


def _last_stop(lines: Sequence[Line], body: int) -> int:
    for index in range(body, len(lines)):
        if re.search(r"\./\.?\W*$", lines[index].words):
            return index + 1
    return len(lines)


def _opens_annex(line: Line) -> bool:
    words = line.words.strip(" *_")
    longest = 120  # letters
    return (
        bool(_ANNEX.match(bare(words)))
        and len(words) < longest
        and (words.split()[0].isupper() or words.istitle() or len(words) < len("Phụ lục số 01"))
    )
