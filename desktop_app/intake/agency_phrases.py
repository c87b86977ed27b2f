"""Who leads and who helps: read from the words around the names, clause by clause."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.intake.agency_names import AgencyReader
from desktop_app.intake.agency_row import AgencyList
from desktop_app.intake.called_short import called_short
from desktop_app.intake.clauses import clauses, introduces, is_topic
from desktop_app.intake.flowing_text import FlowingText
from desktop_app.intake.lead_phrases import LeadReader
from desktop_app.intake.role_words import (
    ASKER,
    ASKS,
    BRACKET,
    CONNECTOR,
    DIRECTS,
    DUTY_HEAD,
    HELP_VERB,
    HELPERS_AFTER,
    HELPING,
    INVITES,
    LEADS_ON,
    ORDERS,
    PETITIONS,
    REFUSES,
    TAKES_PART,
    WITH,
)
from desktop_app.intake.unread_agencies import unread_agency
from desktop_app.tracking.agency import agency_key
from desktop_app.tracking.notice import PrintedAgency, Span


@dataclass(frozen=True, slots=True)
class Roles:
    """The agencies of a piece of work; `has_order` when an order word gave it."""

    leads: tuple[PrintedAgency, ...] = ()
    coordinators: tuple[PrintedAgency, ...] = ()


@dataclass(frozen=True, slots=True)
class Work:
    """A stretch of a point that is given to agencies of its own."""

    span: Span
    roles: Roles


class RoleReader:
    """Reads roles in one text."""

    def __init__(self, flow: FlowingText, agencies: AgencyReader) -> None:
        self._flow = flow
        self._agencies = agencies
        self._leads = LeadReader(flow, agencies)

    def unsure(self, roles: Roles) -> tuple[PrintedAgency, ...]:
        """The bodies whose names may as well end elsewhere."""
        parts = (*roles.leads, *roles.coordinators)
        return tuple(part for part in parts if not self._agencies.is_sure(part))

    def unread(self, span: Span, roles: Roles) -> Span | None:
        """A body in `span` that seems to be given work, and has no part in `roles`."""
        parts = (*roles.leads, *roles.coordinators)
        return unread_agency(self._flow, self._leads, span, parts)

    def head_roles(self, span: Span) -> Roles:
        """Whom a head or lead-in names: `Sở Y tế`, `Giao Sở Y tế:`, `Đối với Sở Y tế:`."""
        lead = self._leads.petitioned_at(span) or self._leads.lead_at(span, heading=True)
        if lead is None:
            for clause in clauses(self._flow, span):
                lead = self._leads.lead_at(clause, heading=False)
                if lead is not None:
                    break
        lead = lead or self._leads.assigned_in(span, has_lead=False)
        if lead is None:
            return Roles()
        return Roles(lead.agencies, self._coordinators(span, lead.agencies)[0])

    def opening_names(self, span: Span) -> str:
        """The names of leads with which a paragraph opens, as printed; none where it does not.

        A paper without numbers is spoken of by them.
        """
        lead = self._leads.lead_at(span, heading=False)
        order = ORDERS.match(self._flow.words, span.start, span.end)
        if lead is None or lead.span.start != (order.end() if order else span.start):
            return ""
        return BRACKET.sub("", self._flow.collapsed(lead.span))

    def helpers(self, span: Span, leads: Sequence[PrintedAgency]) -> tuple[PrintedAgency, ...]:
        """Whom a head names as helping the `leads` from above it."""
        return self._coordinators(span, leads)[0]

    def head_works(self, span: Span) -> bool:
        """Whether a head of a matter says too who works: `Về chợ, Sở A chủ trì, cùng Sở B:`."""
        if self._leads.petitioned_at(span) is not None:
            return True
        lead = self._leads.lead_at(span, heading=False)
        return lead is not None and bool(
            LEADS_ON.match(self._flow.words, lead.span.end, span.end)
        )

    def directs(self, span: Span) -> bool:
        """Whether `span` orders to direct others: `Chỉ đạo các doanh nghiệp …`."""
        return bool(DIRECTS.match(self._flow.words, span.start, span.end))

    def is_head(self, span: Span) -> bool:
        """Whether `span` is the name of agencies and nothing else."""
        start = span.start
        connector = CONNECTOR.match(self._flow.words, start, span.end)
        start = connector.end() if connector else start
        order = (
            ORDERS.match(self._flow.words, start, span.end)
            or PETITIONS.match(self._flow.words, start, span.end)
            or DUTY_HEAD.match(self._flow.words, start, span.end)
        )
        found = self._agencies.list_at(order.end() if order else start, span.end)
        return found is not None and bool(
            re.fullmatch(r"[\s:.*]*", self._flow.words[found.span.end : span.end])
        )

    def asker(self, proposal: Span) -> tuple[PrintedAgency, ...]:
        """Who asks: "Về đề nghị của Sở A …", "Sở A xin …"; nobody where it is unclear."""
        for asks in ASKER.finditer(self._flow.words, proposal.start, proposal.end):
            found = self._leads.list_at(asks.end(), proposal.end)
            if found is not None:
                return found.agencies
        found = self._leads.list_at(proposal.start, proposal.end)
        asks_itself = found and ASKS.match(self._flow.words, found.span.end, proposal.end)
        return found.agencies if found and asks_itself else ()

    def called_short(
        self, before: int, answer: Span, leads: tuple[PrintedAgency, ...]
    ) -> tuple[PrintedAgency, ...]:
        """Whom an answer tells to work by a first word: `đề nghị Sở tham mưu …`."""
        return called_short(self._flow, self._agencies, before, answer, leads)

    def works(self, span: Span, *, has_lead: bool) -> tuple[Work, ...]:
        """The works of a point: one, or one for each agency that is given its own.

        `has_lead` says that a lead comes down from the head; then words before the first agency
        of the point itself are work too.
        """
        coordinators, taken = self._coordinators(span, ())
        starts: list[tuple[int, tuple[PrintedAgency, ...]]] = []
        general = False
        for clause in clauses(self._flow, span):
            if any(t.start < clause.start < t.end for t in taken):
                continue
            petition = self._leads.petitioned_at(clause) if clause.start == span.start else None
            lead = petition or self._leads.lead_at(clause, heading=False, limit=span.end)
            if lead is None or (
                starts and REFUSES.match(self._flow.words, lead.span.end, clause.end)
            ):
                continue
            opens = not starts and (not has_lead or clause.start == span.start)
            if not opens and self._only_helps(lead, clause, starts):
                coordinators = (*coordinators, *_without(lead.agencies, coordinators))
                continue
            if has_lead and DIRECTS.match(self._flow.words, clause.start, clause.end):
                continue  # the lead from the head directs others; they do not lead
            taken = (*taken, lead.span)
            if starts and introduces(self._flow, span.start, clause.start) and len(starts) == 1:
                general = True
            if not starts or not _same(starts[-1][1], lead.agencies):
                starts.append((clause.start, lead.agencies))
        if not starts:
            named = self._leads.assigned_in(span, has_lead=has_lead)
            leads = named.agencies if named else ()
            return (Work(span, Roles(leads, _without(coordinators, leads))),)
        if len(starts) == 1 and not (has_lead and self._is_work_before(span, starts[0][0])):
            leads = starts[0][1]
            return (Work(span, Roles(leads, _without(coordinators, leads))),)
        return self._split(span, starts, general=general, has_lead=has_lead)

    def _split(
        self,
        span: Span,
        starts: Sequence[tuple[int, tuple[PrintedAgency, ...]]],
        *,
        general: bool,
        has_lead: bool,
    ) -> tuple[Work, ...]:
        kept = list(starts)
        if general and len(kept) > 2:  # noqa: PLR2004  all of them, then one by one
            kept = kept[1:]
        elif has_lead and self._is_work_before(span, kept[0][0]):
            kept.insert(0, (span.start, ()))
        else:
            kept[0] = (span.start, kept[0][1])
        ends = [start for start, _ in kept[1:]] + [span.end]
        works = []
        for (start, leads), end in zip(kept, ends, strict=True):
            stretch = self._flow.trimmed(start, end)
            helpers = self._coordinators(stretch, leads)[0]
            works.append(Work(stretch, Roles(leads, helpers)))
        return tuple(works)

    def _is_work_before(self, span: Span, start: int) -> bool:
        least = 15  # letters: a word or two before the first agency are no work
        return start - span.start > least and not is_topic(self._flow, span)

    def _only_helps(
        self,
        row: AgencyList,
        clause: Span,
        starts: Sequence[tuple[int, tuple[PrintedAgency, ...]]],
    ) -> bool:
        """`Các sở, ngành phối hợp …` after the lead has been named.

        Who works with somebody else than that lead has work of his own.
        """
        words = self._flow.words
        if not HELP_VERB.match(words, row.span.end, clause.end):
            return False
        cue = HELPING.match(words, self._flow.trimmed(row.span.end, clause.end).start)
        others = self._leads.list_at(cue.end(), clause.end) if cue else None
        if others is None or not starts or not WITH.search(cue[0] if cue else ""):
            return True
        return len(_without(starts[-1][1], others.agencies)) < len(starts[-1][1])

    def _coordinators(
        self, span: Span, leads: Sequence[PrintedAgency]
    ) -> tuple[tuple[PrintedAgency, ...], tuple[Span, ...]]:
        words = self._flow.words
        rows: list[AgencyList] = []
        taken: list[Span] = []
        for cues, behind in (
            (HELPING, None),
            (HELPERS_AFTER, HELP_VERB),
            (INVITES, TAKES_PART),
        ):
            for cue in cues.finditer(words, span.start, span.end):
                row = self._leads.list_at(cue.end(), span.end)
                if row and (behind is None or behind.match(words, row.span.end, span.end)):
                    rows.append(row)
                    taken.append(Span(cue.start(), row.span.end))
        last = self._leads.last_helpers(span)
        rows += last
        taken += [row.span for row in last]
        found: dict[str, PrintedAgency] = {}
        for agency in (each for row in rows for each in row.agencies):
            found.setdefault(agency_key(agency.name), agency)
        return _without(tuple(found.values()), leads), tuple(taken)


def _without(
    agencies: Sequence[PrintedAgency], leads: Sequence[PrintedAgency]
) -> tuple[PrintedAgency, ...]:
    keys = {agency_key(lead.name) for lead in leads}
    return tuple(agency for agency in agencies if agency_key(agency.name) not in keys)


def _same(some: Sequence[PrintedAgency], others: Sequence[PrintedAgency]) -> bool:
    return {agency_key(a.name) for a in some} == {agency_key(a.name) for a in others}
