"""Names of agencies as papers print them: where one begins and ends, and lists of them."""

import re
from dataclasses import dataclass

from desktop_app.intake.agency_patterns import (
    ALONE,
    BRACKET,
    BY_LEVEL,
    CAPITAL,
    COMMA_PAIR,
    GLUED,
    HAS_SEPARATOR,
    HEAD,
    HEADS_OF_TITLES,
    LOCAL,
    LOCAL_MORE,
    MEMBER_START,
    NEXT,
    NEXT_LONG,
    ONE_CAPITAL,
    PLACE,
    PLURAL,
    SEPARATOR,
    SEVERAL,
    SHORT_NAMED,
    TITLE,
    UNKNOWN_WORD,
    UNTIL_LEADING,
    VERBLESS_HEAD,
)
from desktop_app.intake.flowing_text import FlowingText, bare
from desktop_app.tracking.agency import Agency, AgencyDirectory, agency_key
from desktop_app.tracking.notice import PrintedAgency, Span

_LONGEST_MEMBER = 90  # letters
_LONGEST_NAME = 180  # letters
_FIRST_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class AgencyList:
    """Agencies that stand in a row, and where the row ends."""

    agencies: tuple[PrintedAgency, ...]
    span: Span


class AgencyReader:
    """Finds agencies in one text, against the office's directory."""

    def __init__(self, flow: FlowingText, directory: AgencyDirectory) -> None:
        self._flow = flow
        self._directory = directory
        self._listed = _by_first_word(directory)

    def list_at(self, start: int, end: int) -> AgencyList | None:
        """The agencies that stand in a row from `start` on; None where none does."""
        words = self._flow.words
        start = self._flow.trimmed(start, end).start
        agencies: list[PrintedAgency] = []
        position = start
        while position < end:
            found = self._item_at(position, end) or (
                self._place_in_row(position, end) if agencies else None
            )
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

    def _place_in_row(self, start: int, end: int) -> AgencyList | None:
        """`huyện Cao Lộc` among agencies stands for its office."""
        found = LOCAL_MORE.match(self._flow.words, start, end)
        place = PLACE.match(self._flow.words, found.end(), end) if found else None
        return self._one(start, place.end()) if place else None

    def head_at(self, start: int, end: int) -> AgencyList | None:
        """A head that is one body's name as a whole, though no list knows it."""
        span = self._flow.trimmed(start, end)
        if not VERBLESS_HEAD.fullmatch(self._flow.words, span.start, span.end):
            return None
        last = span.start + len(self._flow.words[span.start : span.end].rstrip(" :"))
        return self._one(span.start, last)

    def _item_at(self, start: int, end: int) -> AgencyList | None:
        words = self._flow.words
        title = TITLE.match(words, start, end)
        if title is not None:
            return self._titled(title, end)
        several = SEVERAL.match(words, start, end)
        if several is not None:
            return self._several(several, end)
        local = LOCAL.match(words, start, end)
        if local is not None:
            return self._localities(local, end)
        for pattern in (PLURAL, BY_LEVEL):
            plural = pattern.match(words, start, end)
            if plural is not None:
                more = self._plural_localities(plural, end)
                return more or self._one(start, plural.end())
        return self._named(start, end)

    def _titled(self, title: re.Match[str], end: int) -> AgencyList | None:
        inner_list = self._item_at(title.end(), end)
        if inner_list is not None:
            return AgencyList(inner_list.agencies, Span(title.start(), inner_list.span.end))
        for words, head in HEADS_OF_TITLES.items():
            if title[0].startswith(words):
                inner = self._place_after(title.end(), end)
                if inner is None:
                    return None
                name = f"{head} {self._flow.collapsed(inner)}"
                return AgencyList((self._known(name, inner),), Span(title.start(), inner.end))
        return None

    def _place_after(self, start: int, end: int) -> Span | None:
        found = PLACE.match(self._flow.words, start, end)
        return Span(start, self._extent(start, found.end(), end, long=False)) if found else None

    def _named(self, start: int, end: int) -> AgencyList | None:
        words = self._flow.words
        glued = GLUED.match(words, start, end)
        if glued is not None and self._directory.find(glued[0]):
            return self._one(start, glued.end())
        listed = self._listed_at(start, end)
        if listed is not None:
            long = not words[start:listed].startswith(SHORT_NAMED)
            return self._one(start, self._extent(start, listed, end, long=long))
        head = HEAD.match(words, start, end)
        if head is None or (head.end() < end and words[head.end()].isalnum()):
            return None
        short = head[0].startswith(SHORT_NAMED)
        last = self._extent(start, head.end(), end, long=not short)
        if not short:
            rest = UNTIL_LEADING.match(words, last, end)
            last = rest.end() if rest else last
        if last == head.end() and not ALONE.fullmatch(head[0]):
            return None
        return self._one(start, last)

    def _listed_at(self, start: int, end: int) -> int | None:
        """Where the longest name of the directory that stands at `start` ends."""
        first = _FIRST_WORD.match(self._flow.bare, start, end)
        if first is None or not self._flow.words[start].isupper():
            return None
        for name, shown in self._listed.get(first[0], ()):
            last = start + len(name)
            if last > end or not self._flow.bare.startswith(name, start):
                continue
            if self._flow.bare[last : last + 1].isalnum():
                continue
            if " " in name or self._flow.words.startswith(shown, start):
                return last
        return None

    def _extent(self, start: int, last: int, end: int, *, long: bool) -> int:
        words = self._flow.words
        pattern = NEXT_LONG if long else NEXT
        end = min(end, start + _LONGEST_NAME)
        while True:
            pair = COMMA_PAIR.match(words, last, end)
            if pair is not None:
                last = pair.end()
                continue
            found = pattern.match(words, last, end)
            if found is None:
                unknown = UNKNOWN_WORD.match(words, last, end) if long else None
                if unknown is None or not ONE_CAPITAL.search(words[start:last]):
                    return last
                last = unknown.end()
                continue
            if found["joined"] and self._begins_agency(found.start("joined"), end):
                return last
            if found["capital"] and self._begins_other(
                start, found.start("capital"), last, end
            ):
                return last
            last = found.end()

    def _begins_agency(self, at: int, end: int) -> bool:
        words = self._flow.words
        head = HEAD.match(words, at, end)
        return head is not None and not words[head.end() : head.end() + 1].isalnum()

    def _begins_other(self, start: int, at: int, last: int, end: int) -> bool:
        """A capital that opens another agency, though no comma stands before it."""
        before = self._flow.words[start:last]
        return (
            self._directory.find(before) is not None
            and self._flow.words.startswith(("Sở ", "UBND "), at)
            and self._begins_agency(at, end)
        )

    def _one(self, start: int, end: int) -> AgencyList:
        span = self._flow.trimmed(start, end)
        return AgencyList((self._known(self._flow.collapsed(span), span),), span)

    def _known(self, name: str, span: Span) -> PrintedAgency:
        agency = find_agency(self._directory, name)
        return PrintedAgency(name, agency.name if agency else None, span)

    def _localities(self, local: re.Match[str], end: int) -> AgencyList:
        """`UBND các huyện: A, B; thị xã C` as one agency each."""
        words = self._flow.words
        body, kind = local["of"], local["kind"]
        position = local.end()
        agencies: list[PrintedAgency] = []
        last = local.end()
        while (place := PLACE.match(words, position, end)) is not None:
            if agencies and self._begins_agency(position, end):
                break
            span = Span(position, place.end())
            printed = f"{body} {kind} {self._flow.collapsed(span)}"
            whole = Span(local.start(), span.end) if not agencies else span
            agencies.append(self._known(printed, whole))
            last = place.end()
            gap = SEPARATOR.match(words, last, end)
            if gap is None or not HAS_SEPARATOR.search(gap[0]):
                break
            position = gap.end()
            more = LOCAL_MORE.match(words, position, end)
            if more is not None:
                kind, position = more["kind"], more.end()
        return AgencyList(tuple(agencies), Span(local.start(), last))

    def _plural_localities(self, plural: re.Match[str], end: int) -> AgencyList | None:
        """`UBND các xã, phường: A, B` keeps its words: which is which is not said."""
        words = self._flow.words
        if not plural.groupdict().get("of"):
            return None
        if not re.match(rf"\s*:\s*{CAPITAL}", words[plural.end() : min(end, plural.end() + 4)]):
            return None
        position = last = plural.end() + words[plural.end() : end].index(":") + 1
        while (
            place := PLACE.match(words, self._flow.trimmed(position, end).start, end)
        ) is not None:
            if self._begins_agency(place.start(), end):
                break
            last = place.end()
            gap = SEPARATOR.match(words, last, end)
            if gap is None or not HAS_SEPARATOR.search(gap[0]):
                break
            position = gap.end()
        return self._one(plural.start(), last)

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
            member = self._known(f"{head} {self._flow.collapsed(found)}", found)
            if agencies and member.agency is None and self._begins_agency(position, end):
                break
            agencies.append(member)
            last = found.end
            gap = SEPARATOR.match(words, last, end)
            if gap is None or not HAS_SEPARATOR.search(gap[0]):
                break
            position = gap.end()
        if not agencies:
            return None
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
            best = self._extent(start, first.end(), end, long=True) if first else None
        return Span(start, best) if best else None

    def _word_end(self, start: int, end: int) -> int:
        found = re.compile(r"[\w&-]+").match(self._flow.words, start, end)
        return found.end() if found else start


def _by_first_word(directory: AgencyDirectory) -> dict[str, list[tuple[str, str]]]:
    """All names, bare and as shown, under their first words, the longest first."""
    shelf: dict[str, list[tuple[str, str]]] = {}
    for agency in directory.agencies:
        for shown in (agency.name, agency.short_name, *agency.aliases):
            first = _FIRST_WORD.match(bare(shown))
            if first is not None:
                shelf.setdefault(first[0], []).append((bare(shown), shown))
    for names in shelf.values():
        names.sort(key=lambda pair: -len(pair[0]))
    return shelf


def find_agency(directory: AgencyDirectory, name: str) -> Agency | None:
    """The agency that bears `name`, or bears it without the place at its end."""
    found = directory.find(name)
    if found is not None:
        return found
    key = agency_key(name)
    shorter = re.sub(r" (?:tinh|thanh pho)(?: .*)?$", "", key)
    return directory.find(shorter) if shorter != key else None


def _without_repeats(agencies: list[PrintedAgency]) -> tuple[PrintedAgency, ...]:
    seen: dict[str, PrintedAgency] = {}
    for agency in agencies:
        seen.setdefault(agency_key(agency.name), agency)
    return tuple(seen.values())
