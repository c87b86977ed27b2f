"""How well the words behind a place in a sentence stand behind a body's name."""

import re
from collections.abc import Callable

from desktop_app.intake.name_lexicon import Kind
from desktop_app.intake.name_units import TextUnits, Unit
from desktop_app.intake.name_words import ADVERBS, PAPER_WORDS, SERIAL_WORDS

_BEHIND = {
    Kind.STOP: 1.0,  # a row's end is often one; a sentence seldom is a name alone
    Kind.COMMA: 1.2,
    Kind.AND: 1.2,
    Kind.DASH: -1.0,  # `Lao động - Thương binh`
    Kind.LEADING: 4.5,
    Kind.SURE: 4.0,
    Kind.PIVOT: 3.5,
    Kind.VERB: 3.0,  # a predicate, as a rule; `Tổ công tác tháo gỡ …` has one inside
    Kind.SYLLABLE: 2.0,  # `thu`, `cấp`: longer words hold them
    Kind.EITHER: 0.8,  # more where an object follows that no name has
    Kind.FUNCTION: 2.5,
    Kind.OF: 2.0,
    Kind.EACH: 0.8,
    Kind.UNKNOWN: 0.5,  # perhaps a verb that nobody listed
    Kind.NOUN: -2.0,  # no predicate opens with a noun
    Kind.LEVEL: -3.0,  # the place is the name's
    Kind.NUMBER: -2.5,
    Kind.CAPITAL: -3.0,
}
_DASHED = -2.0  # `Bảo trợ xã hội - Dân số`: no known name is whole before it
_COLON_OR_BRACKET = 3.0  # `Sở Y tế:`, `Sở Y tế (cơ quan thường trực)`
_OBJECT_FOLLOWS = 2.0  # `hỗ trợ 25 hộ`: the verb has an object that no name has
_VERB_OF_ITS_OWN = 1.0  # `hỗ trợ xây dựng …`; `chế biến | xử lý …` the other way
_AMOUNT = 1.0  # `thi công | 3 ca`
_AN_ATTRIBUTE = -1.5  # `chợ đầu mối Hòa Cường`, `mua sắm tập trung quốc gia`
_PLACE_FOLLOWS = -2.0
_PREDICATE_FOLLOWS = -4.0  # `hỗ trợ nông nghiệp khẩn trương`: never two in a row
_ABOUT = -2.5  # `quản lý hành chính về trật tự xã hội`
_ANOTHER_BODY = 3.0  # `, Sở B`, `và các xã`
_BODY_AT_ONCE = -1.0  # `Trung tâm Y tế Công an tỉnh`, and a comma that somebody forgot
_COMMA_ENDS = 1.5
_VERB_AFTER_AND = -2.0  # `Xúc tiến và hỗ trợ`: a sentence's first verb has no `và` before it
_ROW_OF_NOUNS = -2.5  # `Văn hóa, Thể thao và Du lịch`
_SMALL_ROW = -0.5  # `Cảng cá, bến cá`

_OBJECTS = frozenset({Kind.EACH, Kind.NUMBER, Kind.UNKNOWN, Kind.FUNCTION, Kind.SYLLABLE})
_VERBS = frozenset({Kind.EITHER, Kind.VERB, Kind.SYLLABLE})
_PREDICATES = frozenset(
    {Kind.LEADING, Kind.SURE, Kind.VERB, Kind.PIVOT, Kind.FUNCTION, Kind.SYLLABLE}
)
# Which openers of a predicate cannot follow the predicate that such a word would open.
_STACKS = {
    Kind.EITHER: {Kind.LEADING, Kind.SURE},
    Kind.UNKNOWN: {Kind.LEADING, Kind.SURE},
    Kind.VERB: {Kind.LEADING},
    Kind.SYLLABLE: {Kind.LEADING},
}
# Between a verb of the name and the predicate: no sign that a clause of its own stands there.
_RUN = frozenset(
    {Kind.CAPITAL, Kind.NOUN, Kind.EITHER, Kind.LEVEL, Kind.UNKNOWN, Kind.SYLLABLE, Kind.VERB}
    | {Kind.AND, Kind.NUMBER, Kind.COMMA}
)
# Openers of a predicate that stand behind a noun as its attribute too.
_ATTRIBUTES = frozenset({"tập trung", "đầu mối", "thường xuyên", "thường trực", "liên tục"})
_NAMED_BEHIND = frozenset(
    {Kind.CAPITAL, Kind.NOUN, Kind.LEVEL, Kind.STOP, Kind.COMMA, Kind.AND, Kind.FUNCTION}
)
_AIMS = frozenset({"nguồn lực", "lực lượng", "nhân lực", "cán bộ", "phương tiện", "cao"})
_ENDS = frozenset({Kind.LEVEL, Kind.NUMBER})
IN_NAMES = frozenset({"về", "cho", "tại", "ở", "trong", "trên"})
_OPENS_BODY = re.compile(
    r"(?:(?:các|những)(?!\s(?:khu|cụm|KCN|CCN|KKT)\b)|đơn vị|chủ đầu tư|nhà thầu|lực lượng"
    r"|đảng ủy|cấp ủy|chủ các"
    r"|từng|mỗi|hai|ba|(?:UBND|HĐND|Công an|Ủy ban nhân dân)\s+cấp)\s"
)


class Behind:
    """Weighs what stands behind a name in one text."""

    def __init__(
        self, words: str, units: TextUnits, begins_body: Callable[[int], bool]
    ) -> None:
        self._words = words
        self._units = units
        self._begins_body = begins_body

    def weight(self, token: int, before: Unit | None, end: int) -> float:
        """How well the unit at `token` stands behind a name, in a clause up to `end`.

        `before` is the last unit of the name, None for its head.
        """
        unit, following = self._units.unit(token, end)
        if unit.kind in (Kind.COMMA, Kind.AND):
            return self._join(unit, before, following, end)
        if unit.kind is Kind.STOP and self._words[unit.start : unit.start + 1] in (":", "("):
            return _COLON_OR_BRACKET if unit.start < end else _BEHIND[Kind.STOP]
        if unit.kind is Kind.CAPITAL and self._begins_body(unit.start):
            return _BODY_AT_ONCE
        if self.is_amount(before, unit, following, end):
            return _AMOUNT
        if self.is_attribute(before, unit, following, end):
            return _AN_ATTRIBUTE
        return self._opener(unit, following, end)

    def _opener(self, unit: Unit, following: int, end: int) -> float:
        """How well a word stands behind a name that neither a sign nor a body parts from it."""
        if unit.kind is Kind.DASH:
            return self._dash(following, end)
        weight = _BEHIND[unit.kind]
        if unit.kind is Kind.EITHER:
            weight += self._what_it_does(unit, following, end)
        if unit.kind in _STACKS and self._opener_behind(following, end) in _STACKS[unit.kind]:
            weight += _PREDICATE_FOLLOWS if unit.kind in _VERBS else _PREDICATE_FOLLOWS / 2
        if unit.words == "về" and self.is_about(following, end):
            weight += _ABOUT
        if unit.kind in (Kind.UNKNOWN, Kind.SYLLABLE) and self._leads_to_place(following, end):
            weight += _PLACE_FOLLOWS
        return weight

    def parts_places(self, before: Unit | None) -> bool:
        """`Điện lực Việt Nam, Dầu khí …`: a comma behind a place ends a name."""
        return before is not None and before.is_capital_alone

    def parts_bodies(self, join: Unit, after: Unit) -> bool:
        """Whether another body, or a group of them, stands behind a comma or `và`."""
        if join.kind is Kind.COMMA and after.kind is Kind.EACH:
            return True
        return after.kind is not Kind.STOP and self.opens_body(after.start)

    def opens_body(self, at: int) -> bool:
        """Whether another body, a group or a title begins at `at`."""
        return self._begins_body(at) or bool(_OPENS_BODY.match(self._words, at))

    def _join(self, join: Unit, before: Unit | None, following: int, end: int) -> float:
        after, _ = self._units.unit(following, end)
        is_comma = join.kind is Kind.COMMA
        if self.parts_bodies(join, after):
            return _ANOTHER_BODY
        if is_comma and self.parts_places(before):
            return _COMMA_ENDS
        match after.kind:
            case kind if kind in _PREDICATES:
                return _COMMA_ENDS if is_comma else _VERB_AFTER_AND
            case Kind.EITHER:
                more = self._units.unit(following, end)[1]
                acts = is_comma and self._what_it_does(after, more, end) > 0
                return _COMMA_ENDS if acts else 0.0 if is_comma else _VERB_AFTER_AND
            case Kind.NOUN:
                return _SMALL_ROW if is_comma else _ROW_OF_NOUNS
            case Kind.CAPITAL | Kind.EACH:
                return _ROW_OF_NOUNS
            case Kind.UNKNOWN if not is_comma and not self._is_whole(before):
                return _ROW_OF_NOUNS
            case _:
                return _BEHIND[join.kind]

    def _is_whole(self, before: Unit | None) -> bool:
        """Whether a name may end in a row with `before`: with a place or a number."""
        return before is not None and (before.is_capital_alone or before.kind in _ENDS)

    def _dash(self, following: int, end: int) -> float:
        """`Lao động - Thương binh` goes on, `Sở A - cơ quan thường trực` does not."""
        after, _ = self._units.unit(following, end)
        joins = after.kind is Kind.CAPITAL and not self.opens_body(after.start)
        return _DASHED if joins else _BEHIND[Kind.DASH]

    def is_amount(self, before: Unit | None, unit: Unit, following: int, end: int) -> bool:
        """`thi công 3 ca`, `hỗ trợ 25 hộ`: a number that counts what stands behind it."""
        after, _ = self._units.unit(following, end)
        return (
            before is not None
            and before.kind in _VERBS
            and before.words.count(" ") == 1
            and unit.words.isdigit()
            and after.kind in (Kind.UNKNOWN, Kind.NOUN)
        )

    def is_attribute(self, before: Unit | None, unit: Unit, following: int, end: int) -> bool:
        """`tập trung`, `đầu mối` behind a noun, and no verb or aim behind them."""
        if before is None or unit.words not in _ATTRIBUTES:
            return False
        return self._stands_apart(following, end)

    def _stands_apart(self, following: int, end: int) -> bool:
        after, _ = self._units.unit(following, end)
        return after.kind in _NAMED_BEHIND and after.words not in _AIMS

    def is_about(self, following: int, end: int) -> bool:
        """`về trật tự xã hội`, `về phòng, chống`: what a name says that it is about."""
        after, _ = self._units.unit(following, end)
        return after.kind in (Kind.NOUN, Kind.EITHER)

    def _leads_to_place(self, token: int, end: int) -> bool:
        """`tái tạo Đắk Tô`: behind a small word or two stands what can only be a place."""
        unit, token = self._units.unit(token, end)
        if unit.kind in (Kind.UNKNOWN, Kind.SYLLABLE):
            unit, _ = self._units.unit(token, end)
        return unit.is_capital_alone and not self.opens_body(unit.start)

    def _what_it_does(self, verb: Unit, following: int, end: int) -> float:
        """Whether what follows a word that could be a verb shows that it is one."""
        after, more = self._units.unit(following, end)
        if self._is_object(after):
            return _OBJECT_FOLLOWS
        if after.kind is Kind.COMMA and self._units.unit(more, end)[0].kind in _PREDICATES:
            return _VERB_OF_ITS_OWN  # `tổng hợp, trình …`
        if after.kind in (Kind.EITHER, Kind.VERB, Kind.PIVOT):
            if verb.words in SERIAL_WORDS:
                return _VERB_OF_ITS_OWN
            if after.kind is Kind.EITHER and self._is_object(self._units.unit(more, end)[0]):
                return -_VERB_OF_ITS_OWN
        return 0.0

    def _is_object(self, unit: Unit) -> bool:
        return (
            unit.kind in _OBJECTS
            or unit.words in ADVERBS
            or unit.words == "dự thảo"
            or (
                unit.kind is Kind.CAPITAL
                and (unit.words in PAPER_WORDS or self._begins_body(unit.start))
            )
        )

    def _opener_behind(self, token: int, end: int) -> Kind:
        """The kind of the first word that parts a name's own verbs from what follows them."""
        after_comma = False
        if self._units.unit(token, end)[0].words in ADVERBS:
            return Kind.STOP  # `cảnh báo sớm`
        while True:
            unit, token = self._units.unit(token, end)
            if unit.words in _ATTRIBUTES and self._stands_apart(token, end):
                continue
            if unit.kind not in _RUN and unit.words not in IN_NAMES:
                return Kind.STOP if after_comma else unit.kind
            if unit.kind is Kind.CAPITAL and unit.words in PAPER_WORDS:
                return Kind.STOP  # `xây dựng Đề án cảnh báo sớm`
            if after_comma and unit.kind in (Kind.VERB, Kind.PIVOT, Kind.SYLLABLE):
                return Kind.STOP  # `khảo sát, lập dự toán …`: another thing to do
            after_comma = unit.kind is Kind.COMMA
