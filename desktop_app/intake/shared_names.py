"""Names that share their first words: `các Hạt Kiểm lâm Sơn Động, Lục Nam` are two."""

import re
from collections.abc import Iterator

from desktop_app.intake.agency_extent import NameReader
from desktop_app.intake.agency_patterns import HEAD
from desktop_app.intake.agency_row import AgencyList
from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.place_patterns import ADMIN, CAPITAL, PLACE, SMALL
from desktop_app.tracking.notice import PrintedAgency, Span

_SEVERAL = re.compile(rf"[Cc]ác\s+(?=(?:{HEAD.pattern})\s+{CAPITAL})")
# `Sở Y tế các tỉnh: A, B` are the Sở Y tế of each.
_OF_PLACES = re.compile(rf"(?P<body>.+?)\s+các\s+(?P<kind>{ADMIN})$")
_PLACED = re.compile(rf"{CAPITAL}[^,;.()\n]{{3,90}}?\s+các\s+(?:{ADMIN})\s*:\s+{CAPITAL}")
_COLON = re.compile(rf"\s*:\s+(?={CAPITAL})")
_LAST_PLACE = re.compile(rf"\s{CAPITAL}{SMALL}+(?:\s{CAPITAL}{SMALL}*){{1,2}}$")
_NEXT = re.compile(rf"\s*(?:,|\svà)\s+(?={CAPITAL})")


def shared_names(
    flow: FlowingText, names: NameReader, start: int, end: int
) -> AgencyList | None:
    """Bodies of one kind named at `start` by their places; None where no second place is."""
    several = _SEVERAL.match(flow.words, start, end)
    first = names.named(several.end(), end) if several else None
    if first is None:
        return None
    words = first.of(flow.words)
    place = _LAST_PLACE.search(words)
    more = list(_places(flow, names, first.end, end)) if place else []
    if place is None or not more:
        return None
    kind = flow.collapsed(Span(first.start, first.start + place.start()))
    bodies: list[PrintedAgency] = [names.known(flow.collapsed(first), first)]
    bodies += [names.known(f"{kind} {flow.collapsed(each)}", each) for each in more]
    return AgencyList(tuple(bodies), Span(start, more[-1].end))


def named_by_places(
    flow: FlowingText, names: NameReader, start: int, end: int
) -> AgencyList | None:
    """Bodies of one kind at `start` whose places stand behind a colon: one for each place."""
    several = names.named(start, end) if _PLACED.match(flow.words, start, end) else None
    of = _OF_PLACES.fullmatch(flow.collapsed(several)) if several else None
    colon = _COLON.match(flow.words, several.end, end) if several and of else None
    first = PLACE.match(flow.words, colon.end(), end) if colon else None
    if of is None or first is None:
        return None
    spans = [Span(*first.span()), *_places(flow, names, first.end(), end)]
    bodies = (
        names.known(f"{of['body']} {of['kind']} {flow.collapsed(each)}", each) for each in spans
    )
    return AgencyList(tuple(bodies), Span(start, spans[-1].end))


def _places(flow: FlowingText, names: NameReader, position: int, end: int) -> Iterator[Span]:
    """The places behind a first one, up to another body."""
    while (gap := _NEXT.match(flow.words, position, end)) is not None:
        place = PLACE.match(flow.words, gap.end(), end)
        if place is None or names.begins_agency(gap.end(), end):
            return
        yield Span(*place.span())
        position = place.end()
