"""The numbers Word counts by itself: a paragraph's list, and the label Word shows there."""

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from desktop_app.intake.docx_package import W
from desktop_app.intake.number_forms import number_form

_NO_LIST = "0"
_LEVELS = 9
_PLACE = re.compile(r"%([1-9])")


@dataclass(slots=True)
class _Level:
    start: int = 1
    form: str = "decimal"
    pattern: str = ""
    blank_after: bool = True
    restarts_after: int | None = None  # w:lvlRestart: 0 is never, k is below level k only
    as_arabic: bool = False  # w:isLgl: every number in the label as 1, 2, 3
    style: str = ""


@dataclass(slots=True)
class _List:
    """A w:num: the levels as it shows them, counting together with its abstract list."""

    counts_with: str
    levels: dict[int, _Level]
    starts_over: dict[int, int] = field(default_factory=dict)  # level to w:startOverride


class Numbering:
    """Gives each paragraph of a list its label, in the order in which they are asked for."""

    def __init__(self, numbering: Element | None, styles: Element | None) -> None:
        self._styles = _style_numbers(styles)
        self._lists = _lists(numbering, self._styles) if numbering is not None else {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()

    def label(self, properties: Element | None) -> str:
        """The label Word shows before a paragraph with these w:pPr, its blank included."""
        found = self._place_of(properties)
        if found is None:
            return ""
        number, level = found
        the_list = self._lists.get(number)
        if the_list is None or level not in the_list.levels:
            return ""
        counts = self._count(number, the_list, level)
        return _shown(the_list.levels, level, counts)

    def _place_of(self, properties: Element | None) -> tuple[str, int] | None:
        """Which list and level: the paragraph's own words first, then its style's."""
        number, level, style = _numbered(properties)
        seen = 0
        while style and number is None and seen < len(self._styles) + 1:
            style_number, style_level, parent = self._styles.get(style, (None, None, ""))
            if style_number is not None:
                number = style_number
                level = self._level_of_style(number, style) if level is None else level
                level = style_level if level is None else level
            style = parent
            seen += 1
        if number is None or number == _NO_LIST:
            return None
        return number, level or 0

    def _level_of_style(self, number: str, style: str) -> int | None:
        the_list = self._lists.get(number)
        if the_list is None:
            return None
        return next((n for n, level in the_list.levels.items() if level.style == style), None)

    def _count(self, number: str, the_list: _List, level: int) -> dict[int, int]:
        counts = self._counts.setdefault(the_list.counts_with, {})
        if (number, level) not in self._begun and level in the_list.starts_over:
            counts[level] = the_list.starts_over[level]
        elif level in counts:
            counts[level] += 1
        else:
            counts[level] = the_list.levels[level].start
        self._begun.add((number, level))
        for deeper in [n for n in counts if n > level]:
            after = (
                the_list.levels[deeper].restarts_after if deeper in the_list.levels else None
            )
            if after is None or level < after:
                del counts[deeper]
        return counts


def _numbered(properties: Element | None) -> tuple[str | None, int | None, str]:
    """A paragraph's or style's list number, level and style name, as far as it says."""
    if properties is None:
        return None, None, ""
    number = _value(properties, "numPr", "numId")
    level = _value(properties, "numPr", "ilvl")
    return number, _level_number(level), _value(properties, "pStyle") or ""


def _style_numbers(styles: Element | None) -> dict[str, tuple[str | None, int | None, str]]:
    """For each paragraph style: its list, its level, the style it is based on."""
    found: dict[str, tuple[str | None, int | None, str]] = {}
    for style in styles.iterfind(f"{W}style") if styles is not None else ():
        number, level, _ = _numbered(style.find(f"{W}pPr"))
        name = style.get(f"{W}styleId", "")
        found[name] = (number, level, _value(style, "basedOn") or "")
    return found


def _lists(
    numbering: Element, styles: dict[str, tuple[str | None, int | None, str]]
) -> dict[str, _List]:
    abstracts = {
        a.get(f"{W}abstractNumId", ""): a for a in numbering.iterfind(f"{W}abstractNum")
    }
    nums = {n.get(f"{W}numId", ""): n for n in numbering.iterfind(f"{W}num")}
    lists = {}
    for number, num in nums.items():
        abstract_id = _value(num, "abstractNumId") or ""
        linked = abstracts.get(abstract_id)
        link = _value(linked, "numStyleLink") if linked is not None else None
        if link:
            # The levels stand with the list that the linked style names.
            behind = nums.get(styles.get(link, (None, None, ""))[0] or "")
            abstract_id = (_value(behind, "abstractNumId") or "") if behind is not None else ""
        abstract = abstracts.get(abstract_id)
        if abstract is not None:
            lists[number] = _list_of(num, abstract, abstract_id)
    return lists


def _list_of(num: Element, abstract: Element, abstract_id: str) -> _List:
    made = _List(abstract_id, {})
    for element in abstract.iterfind(f"{W}lvl"):
        level = _level_number(element.get(f"{W}ilvl"))
        if level is not None:
            made.levels[level] = _level_of(element)
    for override in num.iterfind(f"{W}lvlOverride"):
        level = _level_number(override.get(f"{W}ilvl"))
        if level is None:
            continue
        own = override.find(f"{W}lvl")
        if own is not None:
            made.levels[level] = _level_of(own)
        start = _value(override, "startOverride")
        if start is not None:
            made.starts_over[level] = _whole(start, 1)
    return made


def _level_of(element: Element) -> _Level:
    restart = _value(element, "lvlRestart")
    legal = element.find(f"{W}isLgl")
    return _Level(
        start=_whole(_value(element, "start"), 1),
        form=_value(element, "numFmt") or "decimal",
        pattern=_value(element, "lvlText") or "",
        blank_after=_value(element, "suff") != "nothing",
        restarts_after=None if restart is None else _whole(restart, 0),
        as_arabic=legal is not None and legal.get(f"{W}val") not in {"0", "false", "off"},
        style=_value(element, "pStyle") or "",
    )


def _shown(levels: dict[int, _Level], level: int, counts: dict[int, int]) -> str:
    mine = levels[level]
    if mine.form == "bullet":
        # Whatever sign the font draws there; only "+" is a sign of its own in office papers.
        return "+ " if mine.pattern.strip() == "+" else "- "

    def number_at(place: re.Match[str]) -> str:
        wanted = int(place[1]) - 1
        shown = levels.get(wanted, mine)
        form = "decimal" if mine.as_arabic else shown.form
        return number_form(counts.get(wanted, shown.start), form)

    words = _PLACE.sub(number_at, mine.pattern).strip()
    return words + " " * (mine.blank_after and bool(words))


def _value(element: Element, *path: str) -> str | None:
    found = element.find("/".join(W + step for step in path))
    return None if found is None else found.get(f"{W}val")


def _whole(words: str | None, otherwise: int) -> int:
    try:
        return int(words) if words is not None else otherwise
    except ValueError:
        return otherwise


def _level_number(words: str | None) -> int | None:
    level = _whole(words, -1)
    return level if 0 <= level < _LEVELS else None
