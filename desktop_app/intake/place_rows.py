"""Rows of places that stand for their offices: `UBND các huyện: A, B; thị xã C`."""

import re

from desktop_app.intake.agency_extent import NameReader
from desktop_app.intake.agency_patterns import HAS_SEPARATOR, SEPARATOR, TITLE
from desktop_app.intake.agency_row import AgencyList
from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.name_words import OPENS_PREDICATE
from desktop_app.intake.place_patterns import (
    CAPITAL,
    KIND,
    LOCAL_MORE,
    ONLY_KINDS,
    PLACE,
    SMALL,
)
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.notice import PrintedAgency, Span

# A place that begins as bodies do: `phường Trường Vinh`, `xã Hội An`, `thị trấn Vụ Bản`.
_LIKE_A_BODY = re.compile(
    rf"(?:Trường|Hội|Đoàn|Vụ|Viện|Đài|Đội|Cảng) {CAPITAL}{SMALL}+"
    rf"(?=\s*(?:[,;.:()]|$)|\s+(?:và|{OPENS_PREDICATE})(?!\w))"
)
# `(Xuân Sinh, Thọ Hải và Trường Xuân)`, after what marks the places meant.
_IN_BRACKETS = re.compile(rf"[^.,;:()]{{0,90}}\((?P<row>{CAPITAL}[^():;.]{{1,400}})\)")


class PlaceRows:
    """Reads such rows in one text."""

    def __init__(
        self, flow: FlowingText, directory: AgencyDirectory, names: NameReader
    ) -> None:
        self._flow = flow
        self._directory = directory
        self._names = names

    def localities(self, local: re.Match[str], end: int) -> AgencyList:
        """`UBND các huyện: A, B; thị xã C` as one agency each."""
        words = self._flow.words
        body, kind = local.groupdict().get("of", ""), local["kind"]
        position = local.end()
        agencies: list[PrintedAgency] = []
        last = local.end()
        while (place := PLACE.match(words, position, end)) is not None:
            if agencies and (
                TITLE.match(words, position, end) or self._begins_body(position, end)
            ):
                break
            span = Span(position, place.end())
            printed = f"{body} {kind} {self._flow.collapsed(span)}".strip()
            whole = Span(local.start(), span.end) if not agencies else span
            agencies.append(self._names.known(printed, whole))
            last = place.end()
            gap = SEPARATOR.match(words, last, end)
            if gap is None or not HAS_SEPARATOR.search(gap[0]):
                break
            position = gap.end()
            more = LOCAL_MORE.match(words, position, end)
            if more is not None:
                kind, position = more["kind"], more.end()
        return AgencyList(tuple(agencies), Span(local.start(), last))

    def plural_localities(self, plural: re.Match[str], end: int) -> AgencyList | None:
        """`UBND các xã biên giới: A, B` as UBND xã A, UBND xã B.

        `UBND các xã, phường: A, B` keeps its words unless the directory knows which is which.
        """
        if not plural.groupdict().get("of"):
            return None
        behind = self._behind_colon(plural.end(), end)
        found = behind or self._bracketed(plural.end(), end)
        if found is None:
            return None
        places, last = found
        said = plural["kinds"].lower()
        kinds = KIND.findall(said) if ONLY_KINDS.fullmatch(said) else []
        each = [self._committee(plural["of"], kinds, place) for place in places]
        if None not in each:
            return AgencyList(tuple(a for a in each if a), Span(plural.start(), last))
        if behind is None:
            return None  # the bracket only says which the group means
        whole = Span(plural.start(), last)
        self._names.doubt(whole.start)  # nobody says which of them is a xã, which a phường
        return AgencyList((self._names.known(self._flow.collapsed(whole), whole),), whole)

    def _behind_colon(self, start: int, end: int) -> tuple[list[Span], int] | None:
        """The places behind a colon that follows at once, and where the last one ends."""
        colon = re.compile(rf"\s*:(?=\s*{CAPITAL})").match(self._flow.words, start, end)
        if colon is None:
            return None
        places = self._row(colon.end(), end)
        return places, places[-1].end if places else colon.end()

    def _row(self, position: int, end: int) -> list[Span]:
        """The places that stand in a row from `position` on."""
        words = self._flow.words
        places: list[Span] = []
        while (
            place := PLACE.match(words, self._flow.trimmed(position, end).start, end)
        ) is not None and not self._begins_body(place.start(), end):
            places.append(Span(place.start(), place.end()))
            gap = SEPARATOR.match(words, place.end(), end)
            if gap is None or not HAS_SEPARATOR.search(gap[0]):
                break
            position = gap.end()
        return places

    def _bracketed(self, start: int, end: int) -> tuple[list[Span], int] | None:
        """The places in the bracket behind a group, and where it ends.

        Words that stand between could be the order itself, except in a head.
        """
        words = self._flow.words
        bracket = _IN_BRACKETS.match(words, start, end)
        if bracket is None:
            return None
        is_next = words[start : bracket.start("row") - 1].isspace()
        if not is_next and words[bracket.end() : end].strip() != ":":
            return None
        places = self._row(bracket.start("row"), bracket.end("row"))
        if not places or words[places[-1].end : bracket.end("row")].strip():
            return None
        return places, bracket.end()

    def _begins_body(self, at: int, end: int) -> bool:
        if _LIKE_A_BODY.match(self._flow.words, at, end):
            return False
        return self._names.begins_agency(at, end)

    def _committee(self, of: str, kinds: list[str], place: Span) -> PrintedAgency | None:
        """The committee of `place`; None where nobody says which of several kinds it is."""
        name = self._flow.collapsed(place)
        called = [f"{of} {kind} {name}" for kind in kinds]
        listed = [each for each in called if self._directory.find(each)]
        if len(kinds) != 1 and not listed:
            return None
        return self._names.known((listed or called)[0], place)
