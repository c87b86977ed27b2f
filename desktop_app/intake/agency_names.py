"""Rows of agencies as papers print them: names one after another, groups, titles of persons."""

import re

from desktop_app.intake.agency_extent import NameReader
from desktop_app.intake.agency_patterns import (
    BRACKET,
    GOES_ON,
    HAS_SEPARATOR,
    HEADS_OF_TITLES,
    MEMBER_START,
    NEXT_IN_CELL,
    SEPARATOR,
    SEVERAL,
    SMALL_HEAD,
    TITLE,
)
from desktop_app.intake.agency_row import AgencyList
from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.group_patterns import (
    AT_BODY,
    BELONGS_TO,
    BY_LEVEL,
    BY_PART,
    COMMITTEES,
    COMMON,
    EACH,
    PLURAL,
    QUALIFIED,
    TAIL,
    VERB_INSIDE,
)
from desktop_app.intake.name_words import FIRM_VERBS
from desktop_app.intake.paper_names import short_names
from desktop_app.intake.place_patterns import (
    CAPITAL,
    LOCAL,
    PLACE,
    PLACES,
)
from desktop_app.intake.place_rows import PlaceRows
from desktop_app.intake.shared_names import named_by_places, shared_names
from desktop_app.tracking.agency import AgencyDirectory, agency_key
from desktop_app.tracking.notice import PrintedAgency, Span

_LONGEST_MEMBER = 90  # letters
# `Chánh Văn phòng bố trí …`: one's own office wants no name.
_OFFICE_ALONE = re.compile(rf"(?:Văn phòng|Thanh tra)(?=\s+(?:{FIRM_VERBS})(?!\w))")
_NOT_YET = re.compile(r"\s+(?:chưa|không)\s")


class AgencyReader:
    """Finds agencies in one text, against the office's directory."""

    def __init__(self, flow: FlowingText, directory: AgencyDirectory) -> None:
        self._flow = flow
        self._directory = directory
        self._names = NameReader(flow, directory)
        self._places = PlaceRows(flow, directory, self._names)
        for short, full in tuple(short_names(flow, self._names)):
            self._names.learn(short, full)

    def list_at(self, start: int, end: int) -> AgencyList | None:
        """The agencies that stand in a row from `start` on; None where none does."""
        words = self._flow.words
        start = self._flow.trimmed(start, end).start
        agencies: list[PrintedAgency] = []
        position = start
        while position < end and not (agencies and EACH.match(words, position, end)):
            found = self._item_at(position, end)
            if found is None:
                break
            agencies.extend(found.agencies)
            last = found.span.end
            bracket = BRACKET.match(words, last, end)
            last = bracket.end() if bracket else last
            gap = SEPARATOR.match(words, last, end)
            position = gap.end() if gap and HAS_SEPARATOR.search(gap[0]) else end
        if not agencies:
            return None
        return AgencyList(_without_repeats(agencies), Span(start, last))

    def is_sure(self, agency: PrintedAgency) -> bool:
        """Whether no other end of the name is nearly as good as the one that was read."""
        return self._names.is_sure(agency)

    def _item_at(self, start: int, end: int) -> AgencyList | None:
        words = self._flow.words
        title = TITLE.match(words, start, end)
        if title is not None:
            return self._titled(title, end)
        several = SEVERAL.match(words, start, end)
        found = (
            shared_names(self._flow, self._names, start, end)
            or (self._several(several, end) if several else None)
            or self._offices_at(start, end)
            or named_by_places(self._flow, self._names, start, end)
            or self._group_at(start, end)
        )
        if found is not None or several is not None:
            return found
        span = self._names.named(start, end)
        return self._one(*span) if span else None

    def _offices_at(self, start: int, end: int) -> AgencyList | None:
        """Offices that are named by their places: `UBND các xã: A, B`."""
        for offices in (LOCAL, PLACES):
            local = offices.match(self._flow.words, start, end)
            places = self._places.localities(local, end) if local is not None else None
            if places is not None and places.agencies:
                return places
        return None

    def _group_at(self, start: int, end: int) -> AgencyList | None:
        """A group, or a body that its level or its part in the work names."""
        words = self._flow.words
        for pattern in (PLURAL, BY_LEVEL):
            plural = pattern.match(words, start, end)
            if plural is not None:
                more = self._places.plural_localities(plural, end) or self._named_behind(
                    plural, end
                )
                last = self._qualified_end(plural, end)
                self._names.doubt_group(start, last, end)
                if VERB_INSIDE.match(words, _end_of_kinds(plural), last):
                    self._names.doubt(start)
                return more or self._one(start, last)
        if (common := COMMON.match(words, start, end)) is not None:
            return self._one(*common.span())
        committees = COMMITTEES.match(words, start, end)
        if committees is not None:
            more_of = PLURAL.match(words, self._flow.trimmed(committees.end(), end).start, end)
            last = self._qualified_end(more_of, end) if more_of else committees.end()
            return self._one(start, last)
        part = BY_PART.match(words, start, end)
        if part is None:
            return None
        at = AT_BODY.match(words, part.end(), end)
        owner = self._names.named(at.end(), end) if at is not None else None
        last = owner.end if owner else self._names.group_end(start, part.end(), end)
        return self._one(start, last)

    def _named_behind(self, plural: re.Match[str], end: int) -> AgencyList | None:
        """`Các đơn vị: Sở A, Sở B` are the bodies behind the colon, where there are several."""
        colon = re.compile(r"\s*:\s*").match(self._flow.words, plural.end(), end)
        if colon is None or not self._names.begins_agency(colon.end(), end):
            return None
        row = self.list_at(colon.end(), end)
        if row is None or len(row.agencies) == 1:
            return None
        return AgencyList(row.agencies, Span(plural.start(), row.span.end))

    def cell_at(self, start: int, end: int) -> tuple[PrintedAgency, ...]:
        """The agencies of a table's cell, which holds names and nothing else."""
        words, row = self._flow.words, list[PrintedAgency]()
        ends = [m.span() for m in NEXT_IN_CELL.finditer(words, start, end)]
        edges = [start, *(at for pair in ends for at in pair), end]
        for first, last in zip(edges[::2], edges[1::2], strict=True):
            piece = self._flow.trimmed(first, last)
            found = self.list_at(piece.start, piece.end)
            goes_on = found and GOES_ON.match(words, found.span.end, piece.end)
            if found is not None and not goes_on:
                row.extend(found.agencies)
            elif any(letter.isalpha() for letter in words[piece.start : piece.end]):
                row.extend(self._one(piece.start, piece.end).agencies)
        return _without_repeats(row)

    def _qualified_end(self, plural: re.Match[str], end: int) -> int:
        """Where a group ends with all that says which of its kind are meant."""
        kinds, last = _end_of_kinds(plural), self._owner_end(plural, end)
        if plural.groupdict().get("of") and _NOT_YET.match(self._flow.words, last, end):
            return last  # what an office has not done is a reason, no part of its name
        if not TAIL.fullmatch(self._flow.words, kinds, last):
            last = max(last, self._names.qualified_end(kinds, end))
        return self._names.qualified_end(last, end)

    def _owner_end(self, plural: re.Match[str], end: int) -> int:
        """`các đơn vị thuộc Sở Y tế` ends with the name of whom they belong to."""
        kinds = _end_of_kinds(plural)
        if plural.end() == kinds and "kinds" in plural.groupdict():
            last = self._names.group_end(plural.start(), kinds, end)
            if last > kinds:
                tail = TAIL.match(self._flow.words, last, end)
                return tail.end() if tail else last
        belongs = BELONGS_TO.match(self._flow.words, kinds, end)
        if belongs is None and self._flow.words[:kinds].endswith(
            ("thành viên", "ủy viên", "Ủy viên")
        ):
            body = self._names.named(self._flow.trimmed(kinds, end).start, end)
            return body.end if body else plural.end()
        if belongs is None or not self._flow.words[belongs.end() : belongs.end() + 1].isupper():
            return plural.end()
        owner = self._names.named(belongs.end(), end)
        return owner.end if owner else plural.end()

    def _titled(self, title: re.Match[str], end: int) -> AgencyList | None:
        small = SMALL_HEAD.match(self._flow.words, title.end(), end)
        if small is not None:
            last = self._names.extent(small.start(), small.end(), end, long=True)
            span = Span(small.start(), last)
            name = self._flow.collapsed(span)
            known = self._names.known(name[0].upper() + name[1:], span)
            return AgencyList((known,), Span(title.start(), last))
        office = _OFFICE_ALONE.match(self._flow.words, title.end(), end)
        if office is not None:
            return self._one(*office.span())
        inner_list = self._item_at(title.end(), end)
        if inner_list is not None:
            return AgencyList(inner_list.agencies, Span(title.start(), inner_list.span.end))
        for words, head in HEADS_OF_TITLES.items():
            if title[0].startswith(words):
                inner = self._place_after(title.end(), end)
                if inner is None:
                    return None
                name = f"{head} {self._flow.collapsed(inner)}"
                return AgencyList(
                    (self._names.known(name, inner),), Span(title.start(), inner.end)
                )
        return None

    def _place_after(self, start: int, end: int) -> Span | None:
        found = PLACE.match(self._flow.words, start, end)
        return (
            Span(start, self._names.extent(start, found.end(), end, long=False))
            if found
            else None
        )

    def _one(self, start: int, end: int) -> AgencyList:
        span = self._flow.trimmed(start, end)
        return AgencyList((self._names.known(self._flow.collapsed(span), span),), span)

    def _several(self, several: re.Match[str], end: int) -> AgencyList | None:
        """`Các Bộ: A, B và C` as Bộ A, Bộ B, Bộ C."""
        words, start = self._flow.words, several.end()
        head = several["of"][0].upper() + several["of"][1:]
        agencies: list[PrintedAgency] = []
        position, last = start, start
        while position < end:
            found = self._member(head, position, end)
            if found is None:
                break
            member = self._names.known(f"{head} {self._flow.collapsed(found)}", found)
            if agencies and member.agency is None and self._names.begins_agency(position, end):
                break
            agencies.append(member)
            last = found.end
            gap = SEPARATOR.match(words, last, end)
            if gap is None or not HAS_SEPARATOR.search(gap[0]):
                break
            position = gap.end()
        if not agencies:
            return None
        if (
            len(agencies) == 1 and ":" not in several[0]
        ):  # `Các Sở Y tế có dự án`: of its kind all
            tail = TAIL.match(words, last, end) or QUALIFIED.match(words, last, end)
            return self._one(several.start(), tail.end() if tail else last)
        return AgencyList(tuple(agencies), Span(several.start(), last))

    def _member(self, head: str, start: int, end: int) -> Span | None:
        """One body of a row without its head word, as long as the directory knows it."""
        words = self._flow.words
        if not re.match(rf"{CAPITAL}|\d", words[start : start + 1]):
            return None
        tail = re.compile(r"(?:\s*,\s*|\s+và\s+|\s+-\s+|\s+)\w+")
        best, last = None, self._word_end(start, end)
        while True:
            if self._directory.find(f"{head} {words[start:last]}"):
                best = last
            more = tail.match(words, last, min(end, start + _LONGEST_MEMBER))
            if more is None:
                break
            last = more.end()
        if best is None:
            first = MEMBER_START.match(words, start, end)
            best = (
                self._names.extent(start, first.end(), end, long=True, row=True)
                if first
                else None
            )
        return Span(start, best) if best else None

    def _word_end(self, start: int, end: int) -> int:
        found = re.compile(r"[\w&-]+").match(self._flow.words, start, end)
        return found.end() if found else start


def _end_of_kinds(plural: re.Match[str]) -> int:
    """Where the words end that say of which kind a group is."""
    return plural.end("kinds") if "kinds" in plural.groupdict() else plural.end()


def _without_repeats(agencies: list[PrintedAgency]) -> tuple[PrintedAgency, ...]:
    seen: dict[str, PrintedAgency] = {}
    for agency in agencies:
        seen.setdefault(agency_key(agency.name), agency)
    return tuple(seen.values())
