"""Which verb of a clause is its predicate, where a name before it may hold verbs of its own.

A sentence has one predicate. Where a verb stands behind a name and another one behind that
verb's object, the first is likely the name's: `Các hộ nuôi cá lồng bè | di dời …`.
"""

from collections.abc import Callable
from enum import IntEnum

from desktop_app.intake.field_words import BOUND_WORDS, MANNER_WORDS
from desktop_app.intake.name_lexicon import Kind
from desktop_app.intake.name_units import TextUnits, Unit
from desktop_app.intake.name_words import PAPER_WORDS

_STRONG = frozenset({Kind.LEADING, Kind.SURE})
_VERBS = frozenset({Kind.VERB, Kind.PIVOT})
_OBJECT = frozenset(
    {Kind.NOUN, Kind.CAPITAL, Kind.UNKNOWN, Kind.LEVEL, Kind.NUMBER, Kind.EITHER}
)
_ENDS_PLACE = frozenset({Kind.LEVEL, Kind.NUMBER})
# Verbs of one syllable that few longer words hold.
_PLAIN = frozenset({"gửi", "lập", "trình", "nộp", "ký", "cử", "trả", "họp", "phải", "cần"})
_BOUND = BOUND_WORDS | PAPER_WORDS


class Second(IntEnum):
    """How plainly a second predicate opens in a clause."""

    NONE = 0
    LIKELY = 1  # a verb behind a whole object
    PLAIN = 2  # only a predicate opens so, or a place ended before it


class ClauseVerbs:
    """Looks along the clauses of one text."""

    def __init__(self, units: TextUnits, begins_body: Callable[[int], bool]) -> None:
        self._units = units
        self._begins_body = begins_body

    def second(self, token: int, end: int) -> tuple[Second, int]:
        """Whether a predicate opens behind the verb at `token` and its object, and where."""
        first, token = self._units.unit(token, end)
        before, whole = first, False
        if self._units.unit(token, end)[0].words in MANNER_WORDS:
            return Second.NONE, first.start
        bound = BOUND_WORDS if first.words == "có" else _BOUND
        likely = 0
        while True:
            unit, following = self._units.unit(token, end)
            if unit.kind in (Kind.STOP, Kind.COMMA) or self._begins(unit, following, end):
                return (Second.LIKELY, likely) if likely else (Second.NONE, unit.start)
            if unit.words in MANNER_WORDS and not likely:
                return Second.NONE, unit.start
            if whole and before.words not in bound:
                if unit.kind in _STRONG:
                    return Second.PLAIN, unit.start
                if unit.kind in _VERBS or unit.words in _PLAIN:
                    if before.kind in _ENDS_PLACE or before.is_capital_alone:
                        return Second.PLAIN, unit.start
                    likely = likely or unit.start
                elif unit.kind is Kind.EITHER and self._acts(following, end):
                    likely = likely or unit.start
            whole = whole or unit.kind in _OBJECT
            before, token = unit, following

    def _acts(self, token: int, end: int) -> bool:
        """`hỗ trợ 25 hộ`, `kinh doanh đúng …`: what stands behind a verb makes it one."""
        after, _ = self._units.unit(token, end)
        return after.words in MANNER_WORDS or after.words.isdigit() or after.kind is Kind.EACH

    def _begins(self, unit: Unit, following: int, end: int) -> bool:
        """Whether another body begins with `unit`, or behind it where it joins."""
        if unit.kind is Kind.AND:
            unit, _ = self._units.unit(following, end)
            if unit.kind is Kind.EACH:
                return True
        return unit.kind in (Kind.CAPITAL, Kind.EACH) and self._begins_body(unit.start)
