"""Where a body's name ends: the best of the ends it could have in its clause, by a small score.

Verbs that open predicates are a closed class, names are open. So every end between two units of
the clause is weighed by what stands behind it (`name_behind`), what stands inside, its last
word, and whether the words are a known name; the tables say how much each counts and why.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Flag, auto

from desktop_app.intake.clause_verbs import ClauseVerbs, Second
from desktop_app.intake.field_words import HABITS, RELATIVE_WORDS
from desktop_app.intake.name_behind import IN_NAMES, Behind
from desktop_app.intake.name_lexicon import Kind, known_names, wants_object
from desktop_app.intake.name_units import TextUnits, Unit
from desktop_app.intake.place_patterns import ADMIN

_LONGEST_NAME = 180  # letters
_LONGEST_KNOWN = 24  # tokens
_MOST_TO_COME = 8.5  # the most that an end further on could gain
_SHORT_SYLLABLE = 7  # letters: longer ones are abbreviations or foreign names

_INSIDE = {
    Kind.CAPITAL: 0.1,
    Kind.NOUN: 0.1,
    Kind.LEVEL: 0.1,
    Kind.NUMBER: 0.0,
    Kind.DASH: 0.0,
    Kind.AND: -0.2,
    Kind.COMMA: -0.5,
    Kind.EITHER: -0.5,
    Kind.UNKNOWN: -0.6,
    Kind.EACH: -1.5,  # `Ban Quản lý các dự án`
    Kind.SYLLABLE: -2.5,
    Kind.OF: -2.5,
    Kind.VERB: -3.0,
    Kind.FUNCTION: -3.5,
    Kind.PIVOT: -5.0,
    Kind.SURE: -8.0,
    Kind.LEADING: -8.0,
}
_GOES_ON = -1.5  # with such words behind it no known name is whole
_KNOWN = 2.5  # the words are a shipped or the office's own name, perhaps with its place
_ENDS_IN_PLACE = 1.0
_ENDS_IN_ACTION = -1.5  # `Cục Quản lý`, `Công ty Cổ phần`: of what?
_NO_PURPOSE = -2.5
# Two ends that differ by less: six in ten of the wrong ends, one in ten of the right ones.
_NEARLY_ALIKE = 2.6
_NO_NAME = -1.2  # `Sở đã có …`, `Công ty nộp …`: nothing that begins here is one
_BARE_HEAD = -4.0  # `Sở`, `Ban` name nobody
_OWN_SYLLABLE = 0.6  # `Nghiệp vụ`: a capital alone wants its second syllable
_AFTER_PLACE = -2.5  # behind its place a name holds no small words
_SHORT_NAME = -1.5  # a Sở, a UBND is named by capitals alone
_ALL_OF_THEM = 1.2  # `Quản lý các …`, `Liên hiệp các …`
_AN_ATTRIBUTE = -0.6  # `Trung tâm Mua sắm tập trung thuốc`
_ABOUT = 2.5  # `Cảnh sát quản lý hành chính về trật tự xã hội`
_ITS_PURPOSE = -1.0  # `Tổ công tác tháo gỡ …`, `Hội đồng đánh giá …`
_IN_PURPOSE = 0.2  # what its own words weigh in such a name
_PURPOSE_AND_WORK = {Second.NONE: 0.0, Second.LIKELY: -2.0, Second.PLAIN: -5.0}
_NO_WORD_OF_NAMES = -4.5  # `đã`, `được`, `để`
_AN_AMOUNT = -3.0  # `hỗ trợ 25 hộ`
_OVER_A_BODY = -5.0  # `Sở A và Sở B` are two

_AT_PLACE = re.compile(rf"\s(?:{ADMIN})$")
_SMALL = frozenset({Kind.NOUN, Kind.EITHER, Kind.UNKNOWN})
_PURPOSES = frozenset(
    {Kind.VERB, Kind.PIVOT, Kind.SYLLABLE, Kind.SURE, Kind.EACH, Kind.OF, Kind.FUNCTION}
)
_ACTS = frozenset({Kind.VERB, Kind.PIVOT, Kind.SYLLABLE, Kind.SURE, Kind.EITHER})
_OF_PLACES = frozenset({Kind.LEVEL, Kind.NUMBER, Kind.DASH})
_JOINS = frozenset({Kind.AND, Kind.COMMA})
_PARTS = _SMALL | {Kind.CAPITAL, Kind.LEVEL, Kind.NUMBER, Kind.EACH, Kind.DASH}
_OPEN = _JOINS | {Kind.DASH, Kind.EACH}  # nothing ends with these


class Form(Flag):
    """What is known of a name before its end is."""

    LISTED = auto()  # the directory or a row knows it as far as it is read
    ALONE = auto()  # its head word may stand alone: `Tỉnh đoàn`, `Đảng ủy`
    PURPOSE = auto()  # what it is for follows as a rule: `Tổ công tác`, `Hội đồng`
    SHORT = auto()  # it is named by capitals: `Sở`, `UBND`
    GROUP = auto()  # all of a kind: `các hộ`
    ROW = auto()  # one of a row without head words: a comma always ends it


@dataclass(frozen=True, slots=True)
class NameEnd:
    """Where a name ends, and by how much this end is better than the next best."""

    at: int
    score: float
    margin: float

    @property
    def is_name(self) -> bool:
        """Whether the words up to the end are likely a name at all."""
        return self.score > _NO_NAME

    @property
    def is_sure(self) -> bool:
        """Whether no other end is nearly as good."""
        return self.margin > _NEARLY_ALIKE


@dataclass(frozen=True, slots=True)
class _Place:
    """A place in the clause up to which a name may go."""

    at: int
    token: int  # what stands behind it
    before: Unit | None  # the last unit of the name, None for its head
    inside: float


class NameEnds:
    """Finds the ends of names in one text."""

    def __init__(self, words: str, begins_body: Callable[[int], bool]) -> None:
        self._words = words
        self.units = TextUnits(words)
        self._behind = Behind(words, self.units, begins_body)
        self._verbs = ClauseVerbs(self.units, begins_body)

    def best(self, start: int, last: int, end: int, form: Form) -> NameEnd:
        """The best end of the name that begins at `start` and is read up to `last`."""
        end = min(end, start + _LONGEST_NAME)
        known = max(last if Form.LISTED in form else 0, self._known_to(start, end))
        best, at, second = -99.0, last, -99.0
        for place in self._places(start, last, end, known, form):
            if place.inside + _MOST_TO_COME < best:
                break
            if place.before is not None and place.before.kind in _OPEN:
                continue
            behind = self._behind_place(place, end, form)
            score = place.inside + behind + self._last(place.before, form)
            score += self._known(known, place.at) if behind > _GOES_ON else 0.0
            if score > best:
                best, at, second = score, place.at, best
            else:
                second = max(second, score)
        return NameEnd(at, best, best - second)

    def is_contested(self, at: int, end: int, form: Form) -> bool:
        """Whether what stands behind the end at `at` may be the name's as well.

        So where a second predicate opens behind it, or words that no predicate opens with.
        """
        token = self.units.token_at(at)
        unit, following = self.units.unit(token, end)
        after, _ = self.units.unit(following, end)
        if unit.kind is Kind.COMMA:
            return after.kind in _ACTS
        if unit.kind is Kind.FUNCTION:
            return unit.words in RELATIVE_WORDS or unit.words in IN_NAMES
        if unit.kind in (Kind.NOUN, Kind.UNKNOWN):
            return True
        if unit.kind is Kind.SYLLABLE and after.kind in (Kind.NUMBER, Kind.CAPITAL):
            return not after.words.isdigit()  # `Trung tâm Giống | cấp I`
        if unit.kind not in _ACTS:
            return False
        habit = Form.GROUP in form and unit.words in HABITS
        if habit and after.kind is Kind.NOUN:
            return True
        second, _ = self._verbs.second(token, end)
        weak = habit or Form.PURPOSE in form
        return second is Second.PLAIN or (second is Second.LIKELY and weak)

    def goes_on(self, last: int) -> bool:
        """Whether a name that is read up to `last` holds what stands there."""
        unit, _ = self.units.unit(self.units.token_at(last), last + _LONGEST_NAME)
        return unit.kind in _PARTS

    def _places(
        self, start: int, last: int, end: int, known: int, form: Form
    ) -> Iterator[_Place]:
        """Each place up to which the name may go, with the weight of what it then holds."""
        token, before, inside = self.units.token_at(last), None, 0.0
        read = self._words[start:last]
        placed = bool(_AT_PLACE.search(read)) and not read.endswith("tác xã")
        while True:
            yield _Place(before.end if before else last, token, before, inside)
            unit, following = self.units.unit(token, end)
            if unit.kind is Kind.STOP:
                return
            if unit.end > known:
                inside += self._inside(unit, before, following, end, form)
                small = unit.kind in _SMALL or unit.kind is Kind.SYLLABLE
                inside += _AFTER_PLACE if placed and small else 0.0
                placed = placed or unit.kind is Kind.LEVEL or _is_place(before, unit)
            before, token = unit, following

    def _inside(
        self, unit: Unit, before: Unit | None, following: int, end: int, form: Form
    ) -> float:
        weight = _INSIDE[unit.kind]
        if unit.kind in _SMALL and Form.SHORT in form:
            weight += _SHORT_NAME
        if unit.kind is Kind.UNKNOWN and before is not None and before.is_capital_alone:
            weight += _OWN_SYLLABLE
        if unit.kind is Kind.EACH and (before is None or wants_object(before.words)):
            weight += _ALL_OF_THEM
        if unit.kind in _PURPOSES and Form.PURPOSE in form:
            weight = _ITS_PURPOSE if before is None else weight * _IN_PURPOSE
        if unit.kind is Kind.FUNCTION and unit.words not in IN_NAMES:
            weight += _NO_WORD_OF_NAMES
        if self._behind.is_attribute(before, unit, following, end):
            weight = _AN_ATTRIBUTE
        if unit.words == "về" and self._behind.is_about(following, end):
            weight += _ABOUT
        if self._behind.is_amount(before, unit, following, end):
            weight += _AN_AMOUNT
        if unit.kind in _JOINS:
            after, _ = self.units.unit(following, end)
            apart = unit.kind is Kind.COMMA and (
                Form.ROW in form or self._behind.parts_places(before)
            )
            weight += _OVER_A_BODY if apart or self._behind.parts_bodies(unit, after) else 0.0
        return weight

    def _behind_place(self, place: _Place, end: int, form: Form) -> float:
        unit, _ = self.units.unit(place.token, end)
        if Form.ROW in form and unit.kind is Kind.COMMA:
            return -_OVER_A_BODY
        weight = self._behind.weight(place.token, place.before, end)
        if Form.PURPOSE in form and unit.kind in _ACTS:
            second = self._verbs.second(place.token, end)[0]
            if second is Second.PLAIN or place.before is None:
                weight += _PURPOSE_AND_WORK[second]
        return weight

    def _last(self, before: Unit | None, form: Form) -> float:
        if before is None and Form.PURPOSE in form and Form.ALONE in form:
            return _NO_PURPOSE
        if before is None:
            return 0.0 if form & (Form.LISTED | Form.ALONE) else _BARE_HEAD
        if before.kind in (Kind.LEVEL, Kind.NUMBER):
            return _ENDS_IN_PLACE
        return _ENDS_IN_ACTION if wants_object(before.words) else 0.0

    def _known(self, known: int, at: int) -> float:
        """A known name counts as far as it goes, and with the place behind it."""
        if not known or at < known:
            return 0.0
        token = self.units.token_at(known)
        while True:
            unit, token = self.units.unit(token, at)
            if unit.start >= at:
                return _KNOWN
            if (
                unit.kind not in (Kind.LEVEL, Kind.NUMBER, Kind.DASH)
                and not unit.is_capital_alone
            ):
                return 0.0

    def _known_to(self, start: int, end: int) -> int:
        """Where the longest shipped name that stands at `start` ends; 0 where none does."""
        first = self.units.token_at(start)
        for count in range(_LONGEST_KNOWN, 1, -1):
            if self.units.key(first, first + count) in known_names():
                last = self.units.end_of(first + count - 1)
                if last <= end:
                    return last
        return 0


def _is_place(before: Unit | None, unit: Unit) -> bool:
    """Two capitals in a row that are no words of names: `Lào Cai`."""
    return (
        before is not None
        and before.is_capital_alone
        and unit.is_capital_alone
        and not wants_object(before.words)
        and len(unit.words) < _SHORT_SYLLABLE
    )
