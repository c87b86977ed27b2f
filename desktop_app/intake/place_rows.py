"""Rows of places that stand for their offices: `UBND các huyện: A, B; thị xã C`."""

import re

from desktop_app.intake.agency_extent import NameReader
from desktop_app.intake.agency_patterns import HAS_SEPARATOR, SEPARATOR, TITLE
from desktop_app.intake.agency_row import AgencyList
from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.place_patterns import (
    CAPITAL,
    KIND,
    LOCAL_MORE,
    ONLY_KINDS,
    PLACE,
)
from desktop_app.tracking.agency import AgencyDirectory
from desktop_app.tracking.notice import PrintedAgency, Span


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
                TITLE.match(words, position, end) or self._names.begins_agency(position, end)
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
        words = self._flow.words
        if not plural.groupdict().get("of"):
            return None
        if not re.match(rf"\s*:\s*{CAPITAL}", words[plural.end() : min(end, plural.end() + 4)]):
            return None
        position = last = plural.end() + words[plural.end() : end].index(":") + 1
        places: list[Span] = []
        while (
            place := PLACE.match(words, self._flow.trimmed(position, end).start, end)
        ) is not None:
            if self._names.begins_agency(place.start(), end):
                break
            places.append(Span(place.start(), place.end()))
            last = place.end()
            gap = SEPARATOR.match(words, last, end)
            if gap is None or not HAS_SEPARATOR.search(gap[0]):
                break
            position = gap.end()
        said = plural["kinds"].lower()
        kinds = KIND.findall(said) if ONLY_KINDS.fullmatch(said) else []
        each = [self._committee(plural["of"], kinds, place) for place in places]
        if None in each:
            whole = Span(plural.start(), last)
            return AgencyList((self._names.known(self._flow.collapsed(whole), whole),), whole)
        return AgencyList(tuple(a for a in each if a), Span(plural.start(), last))

    def _committee(self, of: str, kinds: list[str], place: Span) -> PrintedAgency | None:
        """The committee of `place`; None where nobody says which of several kinds it is."""
        name = self._flow.collapsed(place)
        called = [f"{of} {kind} {name}" for kind in kinds]
        listed = [each for each in called if self._directory.find(each)]
        if len(kinds) != 1 and not listed:
            return None
        return self._names.known((listed or called)[0], place)
