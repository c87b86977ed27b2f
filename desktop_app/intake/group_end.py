"""Where a group ends that is told from its kind: `các hộ nuôi cá`, `các đơn vị được giao vốn`.

Behind the kind stands what marks the group: what its bodies have, are given or do as a rule. It
is the group's where another predicate opens behind it, or where the clause holds nothing else.
"""

from collections.abc import Callable

from desktop_app.intake.clause_verbs import ClauseVerbs, Second
from desktop_app.intake.field_words import HABITS, RELATIVE_WORDS
from desktop_app.intake.name_lexicon import Kind
from desktop_app.intake.name_units import TextUnits

_OF_VERBS = frozenset({"sớm", "phải", "cần"})
_OPENERS = frozenset({Kind.LEADING, Kind.SURE, Kind.VERB, Kind.PIVOT})
_CLOSING = frozenset({")", ":", ";"})


class GroupEnd:
    """Finds the ends of groups in one text."""

    def __init__(self, units: TextUnits, begins_body: Callable[[int], bool]) -> None:
        self._units = units
        self._begins_body = begins_body
        self._verbs = ClauseVerbs(units, begins_body)

    def qualified(self, last: int, end: int) -> int:
        """Where what marks a group ends whose kind is read up to `last`."""
        last = self.without_adverb(last)
        token = self._units.token_at(last)
        unit, following = self._units.unit(token, end)
        relative = unit.words in RELATIVE_WORDS and unit.kind is not Kind.LEADING
        if not (relative or unit.words in HABITS):
            return last
        behind, _ = self._units.unit(following, end)
        if not relative and " " in unit.words and behind.kind in _OPENERS:
            return unit.end  # `các hộ kinh doanh | khẩn trương …`
        second, at = self._verbs.second(token, end)
        if second is not Second.NONE:
            return self.without_adverb(self._units.end_of(self._units.token_at(at) - 1))
        return self._whole(last, following, end, _CLOSING if relative else frozenset())

    def without_adverb(self, last: int) -> int:
        """The end of what is read up to `last`, an adverb of the verb behind it passed over."""
        token = self._units.token_at(last) - 1
        while self._units.key(token, token + 1) in _OF_VERBS:
            token -= 1
        return self._units.end_of(token)

    def _whole(self, last: int, token: int, end: int, closing: frozenset[str]) -> int:
        """To the end of a clause that holds the group and no predicate: a bracket, a row."""
        marked = last
        while True:
            unit, token = self._units.unit(token, end)
            if unit.kind is Kind.STOP:
                return marked if unit.words in closing else last
            if unit.kind in (Kind.COMMA, Kind.AND):
                behind = self._units.unit(token, end)[0]
                if behind.kind is Kind.EACH or self._begins_body(behind.start):
                    return marked
                if unit.kind is Kind.COMMA:
                    return last
            marked = unit.end
