"""Where the name of one body begins and ends in a text, and which agency it is."""

import re

from desktop_app.intake.agency_patterns import (
    ALONE,
    BY_FUNCTION,
    GLUED,
    HEAD,
    LETTERS,
    NAMED_SMALL,
    OF_LEVEL,
    OF_SEAT,
    OF_SUPERIOR,
    SEATED,
    SHORT_NAMED,
    TITLE,
)
from desktop_app.intake.flowing_text import FlowingText, bare
from desktop_app.intake.group_end import GroupEnd
from desktop_app.intake.name_end import Form, NameEnds
from desktop_app.tracking.agency import Agency, AgencyDirectory, agency_key
from desktop_app.tracking.notice import PrintedAgency, Span

_FIRST_WORD = re.compile(r"\w+")


class NameReader:
    """Reads single names in one text, against the office's directory."""

    def __init__(self, flow: FlowingText, directory: AgencyDirectory) -> None:
        self._flow = flow
        self._directory = directory
        self._listed = _by_first_word(directory)
        self._learnt: dict[str, str] = {}
        self._ends = NameEnds(flow.words, self._begins_body)
        self._groups = GroupEnd(self._ends.units, self._begins_body)
        self._unsure: set[int] = set()

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
            return self._flow.trimmed(start, self._superior_end(start, last, end))
        head = small or HEAD.match(words, start, end) or LETTERS.match(words, start, end)
        if head is None or (head.end() < end and words[head.end()].isalnum()):
            return None
        short = head[0].startswith(SHORT_NAMED)
        form = Form.SHORT if short else Form(0)
        form |= Form.ALONE if _stands_alone(head[0]) else Form(0)
        form |= Form.PURPOSE if BY_FUNCTION.fullmatch(head[0]) or head[0] == "Tổ" else Form(0)
        found = self._ends.best(start, head.end(), end, form)
        only_head = found.at == head.end() and not _stands_alone(head[0])
        if only_head or not found.is_name:
            return None
        contested = self._ends.is_contested(found.at, end, form)
        if contested or not found.is_sure or LETTERS.fullmatch(head[0]):
            self._unsure.add(start)
        return self._flow.trimmed(start, self._superior_end(start, found.at, end))

    def is_sure(self, agency: PrintedAgency) -> bool:
        """Whether no other end of the name is nearly as good as the one that was read."""
        if agency.agency is not None or agency.span is None:
            return True
        return agency.span.start not in self._unsure

    def doubt(self, start: int) -> None:
        """Let a person look at the name that begins at `start`."""
        self._unsure.add(start)

    def known(self, name: str, span: Span) -> PrintedAgency:
        """`name` as printed at `span`, with the body meant where somebody says which."""
        printed = span.of(self._flow.words)
        if name.isupper() and not printed.isupper():  # from a head in capitals
            name = " ".join(printed.split())
        learnt = self._learnt.get(agency_key(name))
        if learnt is not None:
            return PrintedAgency(name, learnt, span)
        agency = find_agency(self._directory, name)
        return PrintedAgency(name, agency.name if agency else None, span)

    def extent(self, start: int, last: int, end: int, *, long: bool, row: bool = False) -> int:
        """Where the name from `start` ends that is read up to `last`.

        A `long` name takes small words: boards, centres, companies, not `Sở`, `UBND`.
        """
        form = Form.LISTED | (Form(0) if long else Form.SHORT) | (Form.ROW if row else Form(0))
        return self._ends.best(start, last, end, form).at

    def group_end(self, start: int, last: int, end: int) -> int:
        """Where `các công ty lâm nghiệp` ends, whose kind is read up to `last`."""
        return self._ends.best(start, last, end, Form.ALONE).at

    def qualified_end(self, last: int, end: int) -> int:
        """Where a group ends with what marks it, whose kind is read up to `last`."""
        return self._groups.qualified(last, end)

    def doubt_group(self, start: int, last: int, end: int) -> None:
        """Let a person look at the group from `start` where what follows may be its own."""
        if self._ends.is_contested(last, end, Form.GROUP):
            self._unsure.add(start)

    def begins_agency(self, at: int, end: int) -> bool:
        """Whether a word that heads names of bodies stands at `at`."""
        words = self._flow.words
        head = HEAD.match(words, at, end)
        return head is not None and not words[head.end() : head.end() + 1].isalnum()

    def _begins_body(self, at: int) -> bool:
        """Whether a body or a person's title is named at `at`."""
        return self._heads_name(at) or bool(
            TITLE.match(self._flow.words, at) or GLUED.match(self._flow.words, at)
        )

    def _heads_name(self, at: int) -> bool:
        """A head word with more of a name behind it, or one that may stand alone."""
        words = self._flow.words
        head = HEAD.match(words, at)
        if head is None or words[head.end() : head.end() + 1].isalnum():
            return False
        return bool(ALONE.fullmatch(head[0])) or self._ends.goes_on(head.end())

    def _superior_end(self, start: int, last: int, end: int) -> int:
        """`Tổ công tác … của tỉnh`, `Trung tâm Y tế các huyện` end with whose they are."""
        words = self._flow.words
        of_all = words.rfind(" các ", start, last)
        level = OF_LEVEL.match(words, of_all, end) if of_all >= 0 else None
        if level is not None and level.end() > last:
            return level.end()
        owner = OF_SUPERIOR.match(words, last, end) or OF_LEVEL.match(words, last, end)
        if owner is None and self._flow.words.startswith(SEATED, start):
            owner = OF_SEAT.match(words, last, end)
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


def _stands_alone(head: str) -> bool:
    return bool(ALONE.fullmatch(head) or LETTERS.fullmatch(head))


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
