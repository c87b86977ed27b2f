"""Where the name of one body begins and ends in a text, and which agency it is."""

import re

from desktop_app.intake.agency_patterns import (
    AFTER_ACTION,
    AFTER_COMPOUND,
    ALONE,
    AND_EITHER,
    BY_FUNCTION,
    COMMA_PAIR,
    FUNCTION_TAIL,
    GLUED,
    HAS_COMMAS,
    HEAD,
    NAME_CLOSES,
    NAME_GOES_ON,
    NAMED_SMALL,
    NEXT,
    NEXT_LONG,
    OF_LEVEL,
    OF_SUPERIOR,
    ONE_CAPITAL,
    PROJECT,
    SHORT_NAMED,
    SHORT_RUN,
    UNKNOWN_WORD,
    UNTIL_LEADING,
    UNTIL_OPENER,
    VERBLESS_HEAD,
    WIDE_PAIR,
)
from desktop_app.intake.flowing_text import FlowingText, bare
from desktop_app.tracking.agency import Agency, AgencyDirectory, agency_key
from desktop_app.tracking.notice import PrintedAgency, Span

_LONGEST_NAME = 180  # letters
_FIRST_WORD = re.compile(r"\w+")


class NameReader:
    """Reads single names in one text, against the office's directory."""

    def __init__(self, flow: FlowingText, directory: AgencyDirectory) -> None:
        self._flow = flow
        self._directory = directory
        self._listed = _by_first_word(directory)
        self._learnt: dict[str, str] = {}

    def learn(self, short: str, full: str) -> None:
        """From now on `short` names in this text what `full` names.

        A body that no directory lists is meant by its full name: another paper may call
        another body `Ban A`.
        """
        agency = find_agency(self._directory, full)
        self._learnt[agency_key(short)] = agency.name if agency else full
        first = _FIRST_WORD.match(bare(short))
        if first is not None:
            names = self._listed.setdefault(first[0], [])
            names.append((bare(short), short))
            names.sort(key=lambda pair: -len(pair[0]))

    def named(self, start: int, end: int) -> Span | None:
        """The name that begins at `start`; None where none does."""
        words = self._flow.words
        glued = GLUED.match(words, start, end)
        if glued is not None and self._directory.find(glued[0]):
            return self._flow.trimmed(start, glued.end())
        small = NAMED_SMALL.match(words, start, end)
        listed = self._listed_at(start, end, small=small is not None)
        if listed is not None:
            long = not words[start:listed].startswith(SHORT_NAMED)
            last = self.extent(start, listed, end, long=long)
            level = OF_LEVEL.match(words, last, end)
            return self._flow.trimmed(start, level.end() if level else last)
        project = PROJECT.match(words, start, end)
        if project is not None:
            return self._flow.trimmed(start, project.end())
        head = small or HEAD.match(words, start, end)
        if head is None or (head.end() < end and words[head.end()].isalnum()):
            return None
        short = head[0].startswith(SHORT_NAMED)
        if BY_FUNCTION.fullmatch(head[0]):
            tail = self._function_end(head.end(), end)
            if tail is not None:
                return self._flow.trimmed(start, self._superior_end(tail, end))
        last = self.extent(start, head.end(), end, long=not short)
        if not short:
            rest = UNTIL_LEADING.match(words, last, end) or UNTIL_OPENER.match(words, last, end)
            if rest is None and AFTER_COMPOUND.search(words[start:last]):
                rest = SHORT_RUN.match(words, last, end)
            last = rest.end() if rest else last
        if last == head.end() and not ALONE.fullmatch(head[0]):
            return None
        return self._flow.trimmed(start, self._superior_end(last, end))

    def head_at(self, start: int, end: int) -> Span | None:
        """A head that is one body's name as a whole, though no list knows it."""
        span = self._flow.trimmed(start, end)
        if not VERBLESS_HEAD.fullmatch(self._flow.words, span.start, span.end):
            return None
        last = span.start + len(self._flow.words[span.start : span.end].rstrip(" :"))
        return self._flow.trimmed(span.start, last)

    def known(self, name: str, span: Span) -> PrintedAgency:
        """`name` as printed at `span`, with the body meant where somebody says which."""
        learnt = self._learnt.get(agency_key(name))
        if learnt is not None:
            return PrintedAgency(name, learnt, span)
        agency = find_agency(self._directory, name)
        return PrintedAgency(name, agency.name if agency else None, span)

    def extent(self, start: int, last: int, end: int, *, long: bool) -> int:
        """Where the name from `start` ends that is read up to `last`.

        A `long` name takes small words: boards, centres, companies, not `Sở`, `UBND`.
        """
        words = self._flow.words
        pattern = NEXT_LONG if long else NEXT
        end = min(end, start + _LONGEST_NAME)
        while True:
            pair = COMMA_PAIR.match(words, last, end)
            if pair is None and HAS_COMMAS.match(words, start, end):
                pair = WIDE_PAIR.match(words, last, end)
            if pair is not None:
                last = pair.end()
                continue
            found = pattern.match(words, last, end)
            if found is None and long:
                more = self._either(start, last, end)
                if more is not None:
                    last = more
                    continue
            if found is None:
                unknown = UNKNOWN_WORD.match(words, last, end) if long else None
                if unknown is None or not ONE_CAPITAL.search(words[start:last]):
                    return last
                last = unknown.end()
                continue
            if found["joined"] and self.begins_agency(found.start("joined"), end):
                return last
            if found["capital"] and self._begins_other(
                start, found.start("capital"), last, end
            ):
                return last
            last = found.end()

    def begins_agency(self, at: int, end: int) -> bool:
        """Whether a word that heads names of bodies stands at `at`."""
        words = self._flow.words
        head = HEAD.match(words, at, end)
        return head is not None and not words[head.end() : head.end() + 1].isalnum()

    def _function_end(self, last: int, end: int) -> int | None:
        """`Tổ công tác đặc biệt`, `Ban giám hiệu Trường A`: what follows the function."""
        whose = self._flow.trimmed(last, end).start
        if self.begins_agency(whose, end):
            inner = self.named(whose, end)
            if inner is not None:
                return inner.end
        tail = FUNCTION_TAIL.match(self._flow.words, last, end)
        return tail.end() if tail else None

    def _superior_end(self, last: int, end: int) -> int:
        """`Tổ công tác … của tỉnh`, `Trung tâm Y tế các huyện` end with whose they are."""
        words = self._flow.words
        owner = OF_SUPERIOR.match(words, last, end) or OF_LEVEL.match(words, last, end)
        return owner.end() if owner else last

    def _listed_at(self, start: int, end: int, *, small: bool) -> int | None:
        """Where the longest name of the directory that stands at `start` ends."""
        first = _FIRST_WORD.match(self._flow.bare, start, end)
        if first is None or not (small or self._flow.words[start].isupper()):
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

    def _either(self, start: int, last: int, end: int) -> int | None:
        """Where a name ends after a word that could be a verb; None where it is one."""
        words = self._flow.words
        printed = words[start:last]
        found = None
        action = AFTER_ACTION.search(printed)
        if action and not self._directory.find(printed):
            found = NAME_GOES_ON.match(words, last, end) or AND_EITHER.match(words, last, end)
        if found is None and (action or AFTER_COMPOUND.search(printed)):
            found = NAME_CLOSES.match(words, last, end)
        return found.end() if found else None

    def _begins_other(self, start: int, at: int, last: int, end: int) -> bool:
        """A capital that opens another agency, though no comma stands before it."""
        before = self._flow.words[start:last]
        return (
            self._directory.find(before) is not None
            and self._flow.words.startswith(("Sở ", "UBND "), at)
            and self.begins_agency(at, end)
        )


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
