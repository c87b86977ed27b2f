"""Who is given a clause: after an order's word, before a verb, or at the clause's end."""

import re

from desktop_app.intake.agency_names import AgencyReader
from desktop_app.intake.agency_row import AgencyList
from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.role_words import (
    ABOUT_THOSE,
    APPOSED,
    BRACKET,
    BY_DOER,
    BY_WHOM,
    CONNECTOR,
    CONSIDERS,
    DEPUTY,
    DUTY_HEAD,
    GIVEN_TO,
    GRANTS,
    HANDS_OVER,
    HELPING,
    HELPS_LAST,
    IN_BRACKET,
    ITS_DUTY,
    LABELLED,
    LAST_BRACKET,
    LEADS_ON,
    NO_DUTY,
    NOT_VERB,
    OPENER,
    ORDER_INSIDE,
    ORDERS,
    PARTS_OF_BRACKET,
    PERSON,
    PETITIONS,
    PROLONGS,
    SECOND_POST,
    SPEAKER,
    SUBMITTED,
    SUPERIOR,
    TAKES_IT,
    TELLS_OF,
    TO_WHOM,
    TOLD,
    VERB,
    WHEN_IN_BRACKET,
    WHERE,
    WHO_ARE,
    WORKS,
)
from desktop_app.tracking.notice import PrintedAgency, Span

_LONGEST_OPENER = 200  # letters


class LeadReader:
    """Reads leads in one text."""

    def __init__(self, flow: FlowingText, agencies: AgencyReader) -> None:
        self._flow = flow
        self._agencies = agencies

    def lead_at(
        self, clause: Span, *, heading: bool, limit: int | None = None
    ) -> AgencyList | None:
        """Who is given the clause; a row of names may run past it, up to `limit`."""
        words, start = self._flow.words, clause.start
        connector = CONNECTOR.match(words, start, clause.end)
        start = connector.end() if connector else start
        duty = DUTY_HEAD.match(words, start, clause.end) if heading else None
        start = duty.end() if duty else start
        order = ORDERS.match(words, start, clause.end)
        directed = self._directed_at(order.end() if order else start, clause.end)
        if directed is not None:
            return directed
        if order is not None:
            given = self.list_at(order.end(), limit or clause.end)
            given = given or self._handed_over(order, clause.end)
            # "Đối với đề nghị …, Sở A hướng dẫn": there it is no order but a matter.
            return given or (self._after_opener(clause) if connector else None)
        found = self.list_at(start, limit or clause.end)
        if found is None:
            return self._ordered_inside(clause) or self._after_opener(clause)
        about = connector and ABOUT_THOSE.match(words, connector.start(), found.span.start)
        if about and WHO_ARE.match(words, found.span.end, clause.end):
            return self._ordered_inside(clause)
        if found.span.end > clause.end:
            clause = Span(clause.start, limit or clause.end)
        after = self._after_name(found.span.end, clause.end)
        if SPEAKER.match(words, after, clause.end) and self._is_superior(found):
            return self._told_by(found, after, clause, limit or clause.end)
        if self._is_subject(after, clause, heading=heading):
            return found
        return self._ordered_inside(clause)

    def _directed_at(self, start: int, end: int) -> AgencyList | None:
        """Whom a leader's deputy directs: `Phó Chủ tịch UBND tỉnh chỉ đạo Sở A …`."""
        deputy = DEPUTY.match(self._flow.words, start, end)
        return self.list_at(deputy.end(), end) if deputy else None

    def _told_by(
        self, superior: AgencyList, after: int, clause: Span, limit: int
    ) -> AgencyList | None:
        """Whom a superior tells to work, or who it is itself that asks or delivers."""
        words = self._flow.words
        start = self._flow.trimmed(after, clause.end).start
        asks = PETITIONS.match(words, start, clause.end)
        told = ORDERS.match(words, start, clause.end) or asks
        own = self.list_at(told.end(), limit) if told else None
        others = own or self._ordered_inside(clause) or (superior if asks else None)
        considers = CONSIDERS.match(words, after, clause.end)
        return others or self._behind_comma(start, clause) or (superior if considers else None)

    def _after_name(self, last: int, end: int) -> int:
        """Behind a bracket and a "trên địa bàn …" that belong to the name."""
        for more in (BRACKET, WHERE):
            found = more.match(self._flow.words, last, end)
            last = found.end() if found else last
        apposed = APPOSED.match(self._flow.words, last, end)
        of = self.list_at(apposed.end(), end) if apposed else None
        return of.span.end if of else last

    def _is_subject(self, after: int, clause: Span, *, heading: bool) -> bool:
        """Whether what stands behind a name says that its bearers do something."""
        words = self._flow.words
        rest = words[after : clause.end]
        if heading and re.match(r"\s*[:.]?\s*$", rest):
            return True
        if LEADS_ON.match(words, after, clause.end):
            return True
        if VERB.match(words, after, clause.end):
            return not NOT_VERB.match(words, after, clause.end)
        ends_with_colon = not rest.strip() and words[clause.end - 1 : clause.end] == ":"
        return bool(re.match(r"\s*:", rest)) or ends_with_colon

    def _handed_over(self, order: re.Match[str], end: int) -> AgencyList | None:
        """`Giao việc lập đề án cho Sở Nội vụ`: the object stands before the body."""
        if not HANDS_OVER.search(order[0]):
            return None
        to = TO_WHOM.match(self._flow.words, order.end(), end)
        return self.list_at(to.end(), end) if to else None

    def _after_opener(self, clause: Span) -> AgencyList | None:
        """`Trước ngày 15/9, Sở B trình …`: who stands before the sentence's verb."""
        words = self._flow.words
        if not OPENER.match(words, clause.start, clause.end):
            return None
        if TOLD.match(words, clause.start, clause.end):
            return None
        return self._behind_comma(clause.start, clause)

    def _behind_comma(self, first: int, clause: Span) -> AgencyList | None:
        """Who stands behind a comma from `first` on, and before the sentence's verb."""
        words = self._flow.words
        for comma in re.finditer(r",\s+", words[first : clause.end][:_LONGEST_OPENER]):
            start = first + comma.end()
            before = words[first:start]
            found = self.list_at(start, clause.end)
            told = " đã " in before or before.count("(") > before.count(")")
            if told or found is None or self._is_helping(first, start):
                continue
            after = self._after_name(found.span.end, clause.end)
            speaks = SPEAKER.match(words, after, clause.end) and self._is_superior(found)
            if speaks or NOT_VERB.match(words, after, clause.end):
                continue
            if WORKS.match(words, after, clause.end) or LEADS_ON.match(
                words, after, clause.end
            ):
                return found
        return None

    def _is_helping(self, first: int, start: int) -> bool:
        """Whether a row of helpers began before `start`: what follows its comma helps too."""
        words = self._flow.words
        cues = HELPING.finditer(words, first, start)
        return any(self.list_at(cue.end(), start) is not None for cue in cues)

    def assigned_in(self, span: Span, *, has_lead: bool) -> AgencyList | None:
        """Who is named behind the work: `(Chủ trì: Sở A)`, `do Sở A chủ trì`.

        Under a head that leads, only words that say nothing else count.
        """
        words = self._flow.words
        for cue in LABELLED.finditer(words, span.start, span.end):
            found = self.list_at(cue.end(), span.end)
            if found is not None:
                return found
        for pattern in (IN_BRACKET,) if has_lead else (IN_BRACKET, BY_WHOM):
            for cue in pattern.finditer(words, span.start, span.end):
                found = self.list_at(cue.end(), span.end)
                if found is not None and TAKES_IT.match(words, found.span.end, span.end):
                    return found
        if has_lead:
            return None
        if (behind := self._in_last_bracket(span)) is not None:
            return behind
        for given in (GIVEN_TO, ITS_DUTY):
            duty = given.search(words, span.start, span.end)
            found = self.list_at(duty.end(), span.end) if duty else None
            if found is not None:
                return found
        return self._passive_in(span)

    def _passive_in(self, span: Span) -> AgencyList | None:
        """`… do Sở A hướng dẫn`, `… được Phòng B đối chiếu`: who does what is told of."""
        words = self._flow.words
        for cue in BY_DOER.finditer(words, span.start, span.end):
            found = self.list_at(cue.end(), span.end)
            if found is None or any(SUPERIOR.match(each.name) for each in found.agencies):
                continue
            after = found.span.end
            if WORKS.match(words, after, span.end) and not NO_DUTY.match(
                words, after, span.end
            ):
                return found
        return None

    def _in_last_bracket(self, span: Span) -> AgencyList | None:
        """`… (Sở A; quý II/2026)`, `… (Sở A làm số liệu, Sở B đăng tải)` at the point's end."""
        words = self._flow.words
        bracket = LAST_BRACKET.search(words, span.start, span.end)
        if bracket is None or TELLS_OF.search(words, span.start, bracket.start()):
            return None
        first = self.list_at(bracket.end(), span.end)
        if first is None:
            return None
        if WHEN_IN_BRACKET.match(words, first.span.end, span.end):
            return first
        agencies: list[PrintedAgency] = []
        for part in PARTS_OF_BRACKET.finditer(words, bracket.end(), span.end):
            row = self.list_at(part.start(), part.end())
            works = row and WORKS.match(words, row.span.end, part.end())
            if (
                row is None
                or not works
                or SUBMITTED.fullmatch(words, works.start(), part.end())
            ):
                break
            agencies.extend(row.agencies)
        return AgencyList(tuple(agencies), first.span) if agencies else None

    def petitioned_at(self, span: Span) -> AgencyList | None:
        """`Kiến nghị UBND tỉnh …` at a point's start; farther on, a lead does the asking."""
        asks = PETITIONS.match(self._flow.words, span.start, span.end)
        return self.list_at(asks.end(), span.end) if asks else None

    def last_helpers(self, span: Span) -> list[AgencyList]:
        """Who helps, named behind the work: `… thẩm định, Sở A và Sở B phối hợp;`."""
        words, rows = self._flow.words, list[AgencyList]()
        for cue in HELPS_LAST.finditer(words, span.start, span.end):
            first = max(span.start, cue.start() - _LONGEST_OPENER)
            for comma in re.finditer(r",\s+", words[first : cue.start()]):
                row = self.list_at(first + comma.end(), cue.start())
                if row is not None and row.span.end == cue.start():
                    rows.append(row)
                    break
        return rows

    def list_at(self, start: int, end: int) -> AgencyList | None:
        """The agencies that stand in a row from `start` on, a person's name passed over."""
        words = self._flow.words
        person = PERSON.match(words, start, end)
        found = self._agencies.list_at(person.end() if person else start, end)
        if found is None or person is None:
            return found
        if SECOND_POST.search(words, person.end(), found.span.end):
            return AgencyList(found.agencies[:1], found.span)
        if not person[0].endswith("("):
            return found
        closed = words.find(")", found.span.end, end)
        return AgencyList(
            found.agencies, Span(found.span.start, max(closed + 1, found.span.end))
        )

    def _is_superior(self, found: AgencyList) -> bool:
        return len(found.agencies) == 1 and bool(SUPERIOR.match(found.agencies[0].name))

    def _ordered_inside(self, clause: Span) -> AgencyList | None:
        for grants in (GRANTS, PROLONGS):
            granted = grants.match(self._flow.words, clause.start, clause.end)
            found = self.list_at(granted.end(), clause.end) if granted else None
            if found is not None:
                return found
        for order in ORDER_INSIDE.finditer(self._flow.words, clause.start, clause.end):
            found = self.list_at(order.end(), clause.end)
            if found is not None:
                return found
        return None
