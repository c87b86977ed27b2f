"""Directives as they stand on a day: the list of them, their lines, one with all its facts."""

import sqlite3
from collections.abc import Sequence
from datetime import date
from functools import partial

from desktop_app.errors import NoSuchRecord
from desktop_app.register.agencies import Agencies
from desktop_app.register.chase_rows import chases_of
from desktop_app.register.closed_notices import CLOSED
from desktop_app.register.connection import Connection
from desktop_app.register.directive_lines import directive_lines
from desktop_app.register.due_days import due_days, next_dues
from desktop_app.register.evidence import files_of
from desktop_app.register.extensions import extensions_of, requests_of
from desktop_app.register.figures import figures
from desktop_app.register.list_order import A_STEP
from desktop_app.register.listing import KeptLists
from desktop_app.register.milestones import milestones_of
from desktop_app.register.notice_lines import HEAD_COLUMNS, head_of
from desktop_app.register.occurrences import occurrences_of, rule_of
from desktop_app.register.office import Office
from desktop_app.register.part import Part, reading, reading_in_steps
from desktop_app.register.standing_sql import STANDING, standing_parameters
from desktop_app.register.stored_values import day_of, span_of, sure_day_of
from desktop_app.tracking.deadline import Firmness, Recurrence, StandingKind, standing_on
from desktop_app.tracking.directive import Directive, KnownPeople, wants_review
from desktop_app.tracking.due_period import DueBetween
from desktop_app.tracking.evidence import Evidence
from desktop_app.tracking.listing import (
    Counts,
    DirectiveLine,
    Figures,
    Listing,
    ListingFilter,
)
from desktop_app.tracking.notice import PrintedAgency
from desktop_app.tracking.progress import ProgressEntry, Status
from desktop_app.tracking.steps import Steps, all_at_once


class Directives(Part):
    """What is followed, to be looked at."""

    def __init__(self, connection: Connection, office: Office, agencies: Agencies) -> None:
        super().__init__(connection)
        self._office = office
        self._agencies = agencies
        self._lists = KeptLists(connection, agencies)

    @reading
    def listing(self, wanted: ListingFilter, *, today: date) -> Listing:
        """The ids that answer `wanted`, in order, under their heads."""
        return self._lists.listing(wanted, today=today, rules=self._office.rules())

    @reading
    def listing_soon(self, wanted: ListingFilter, *, today: date) -> Listing | None:
        """The same where it takes no longer than a key's picture, else its first rows.

        None where neither is found as soon: `listing_in_steps` gives it then.
        """
        rules = self._office.rules()
        return self._lists.soon(wanted, today=today, rules=rules, rows_a_step=A_STEP)

    @reading_in_steps
    def listing_in_steps(self, wanted: ListingFilter, *, today: date) -> Steps[Listing]:
        """The ids that answer `wanted` as `listing` gives them, found in short steps."""
        rules = self._office.rules()
        return (
            yield from self._lists.listed(wanted, today=today, rules=rules, rows_a_step=A_STEP)
        )

    @reading
    def lines(self, ids: Sequence[int], *, today: date) -> list[DirectiveLine]:
        """The finished rows for `ids`, in that order; ids that are gone are left out."""
        return directive_lines(self._connection, ids, today=today, rules=self._office.rules())

    @reading
    def due_days(self, days: DueBetween, *, today: date) -> dict[date, dict[StandingKind, int]]:
        """Of each day with work due on it, how much of it stands how."""
        return due_days(self._connection, days, today=today, rules=self._office.rules())

    @reading
    def next_dues(self, notices: Sequence[int]) -> dict[int, date]:
        """Of each of these notices the earliest day of work that nobody has answered yet."""
        return next_dues(self._connection, notices)

    @reading_in_steps
    def figures(self, *, today: date) -> Steps[Figures]:
        """How many stand how, and which agencies lead them: short steps."""
        return (
            yield from figures(
                self._connection,
                heirs=self._agencies.heirs(today),
                today=today,
                rules=self._office.rules(),
            )
        )

    def counts(self, *, today: date) -> Counts:
        """How many stand how, and how many points may still become work."""
        return all_at_once(self.figures(today=today)).counts

    @reading
    def one(self, directive_id: int, *, today: date) -> Directive:
        """One directive with its answers and extensions. Raises NoSuchRecord."""
        wanted = {"id": directive_id}
        row = self._connection.row(_ONE, wanted)
        if row is None:
            raise NoSuchRecord(what_vi="nhiệm vụ", what_en="directive", number=directive_id)
        due, status = day_of(row["due"]), Status(row["status"])
        reported_on, review_on = day_of(row["reported_on"]), day_of(row["review_on"])
        agencies = self._connection.rows(_AGENCIES, wanted)
        files = files_of(self._connection, directive_id)
        rules = self._office.rules()
        judged = partial(
            standing_on, today, status=status, reported_on=reported_on, rules=rules
        )
        original_due = day_of(row["original_due"])
        return Directive(
            id=row["id"],
            notice_id=row["notice_id"],
            point_id=row["point_id"],
            point_label=row["label"],
            point_text=row["point_text"],
            notice=head_of(row),
            text=row["text"],
            span=span_of(row["span_start"], row["span_end"]),
            leads=tuple(_printed(a) for a in agencies if a["role"] == "lead"),
            coordinators=tuple(_printed(a) for a in agencies if a["role"] == "coordinating"),
            deadlines=milestones_of(self._connection, row),
            original_due=original_due,
            due=due,
            last_day=rules.last_day(due) if due else None,
            recurrence=Recurrence(row["recurrence"]) if row["recurrence"] else None,
            status=status,
            reported_on=reported_on,
            progress=tuple(
                _progress(p, files.get(p["id"], ()))
                for p in self._connection.rows(_PROGRESS, wanted)
            ),
            extensions=extensions_of(self._connection, directive_id),
            requests=requests_of(self._connection, directive_id),
            chases=chases_of(self._connection, directive_id),
            standing=judged(due=due),
            standing_by_original=judged(due=original_due),
            starred=bool(row["starred"]),
            firmness=Firmness(row["firmness"]),
            officer=row["officer"],
            assigned_by=row["assigned_by"],
            review_on=review_on,
            wants_review=wants_review(today, due=due, review_on=review_on, status=status),
            rule=rule_of(row),
            occurrences=occurrences_of(self._connection, row, today=today, rules=rules),
        )

    @reading
    def pressing(self, *, today: date) -> dict[StandingKind, list[int]]:
        """What is overdue, due today or due soon, each the earliest day first.

        The same as three lists of it, without the order of all work that a list picks from;
        closed notices are left out.
        """
        rules = self._office.rules()
        found: dict[StandingKind, list[int]] = {}
        asked = standing_parameters(self._connection, today, rules)
        for number, standing in self._connection.tuples(_PRESSING, asked):
            found.setdefault(StandingKind(standing), []).append(number)
        return found

    @reading
    def to_review(self, *, today: date) -> list[int]:
        """Open work without a day that is to be looked at again, waiting longest first.

        The rule is that of `tracking.directive.wants_review`; closed notices are left out.
        """
        return [number for (number,) in self._connection.tuples(_TO_REVIEW, {"today": today})]

    @reading
    def people(self) -> KnownPeople:
        """The officers and leaders named so far, also the chairs of the meetings."""
        officers, leaders = map(self._connection.tuples, (_OFFICERS, _LEADERS))
        return KnownPeople(
            officers=tuple(name for (name,) in officers),
            leaders=tuple(name for (name,) in leaders),
        )


def _printed(row: sqlite3.Row) -> PrintedAgency:
    span = span_of(row["span_start"], row["span_end"])
    return PrintedAgency(row["printed"], row["agency"], span)


def _progress(row: sqlite3.Row, files: tuple[Evidence, ...]) -> ProgressEntry:
    return ProgressEntry(
        id=row["id"],
        directive_id=row["directive_id"],
        reported_on=sure_day_of(row["reported_on"]),
        text=row["text"],
        status=Status(row["status"]),
        percent=row["percent"],
        difficulties=row["difficulties"],
        proposal=row["proposal"],
        document=row["document"],
        files=files,
        is_undated=bool(row["is_undated"]),
        occurrence=day_of(row["occurrence"]),
    )


_ONE = f"""
    SELECT d.id, d.notice_id, d.point_id, d.text, d.span_start, d.span_end, d.due,
        d.original_due, d.recurrence, d.status, d.reported_on, d.starred, d.firmness,
        d.officer, d.assigned_by, d.review_on, d.milestone_id,
        d.recurrence_rule, d.occurrence,
        p.label, p.text AS point_text, {HEAD_COLUMNS}
    FROM directives AS d
    JOIN points AS p ON p.id = d.point_id
    JOIN notices AS n ON n.id = d.notice_id
    WHERE d.id = :id"""

_TO_REVIEW = f"""
    SELECT id FROM directives
    WHERE due IS NULL AND review_on <= :today AND status IN ('not_started', 'in_progress')
        AND notice_id NOT IN ({CLOSED})
    ORDER BY review_on, id"""

_PRESSING = f"""
    SELECT id, {STANDING} AS standing FROM directives
    WHERE status NOT IN ('completed', 'suspended', 'withdrawn')
        AND {STANDING} IN ('overdue', 'due_today', 'due_soon') AND notice_id NOT IN ({CLOSED})
    ORDER BY due, notice_day DESC, notice_id DESC, place"""

_OFFICERS = """
    SELECT officer FROM directives WHERE officer <> ''
    GROUP BY officer ORDER BY count(*) DESC, officer"""

_LEADERS = """
    SELECT leader FROM (
        SELECT assigned_by AS leader FROM directives WHERE assigned_by <> ''
        UNION ALL SELECT chair FROM notices
    ) WHERE leader <> '' GROUP BY leader ORDER BY count(*) DESC, leader"""

_AGENCIES = """
    SELECT s.role, s.printed, s.span_start, s.span_end, g.name AS agency
    FROM assignments AS s LEFT JOIN agencies AS g ON g.id = s.agency_id
    WHERE s.directive_id = :id ORDER BY s.role, s.place"""

_PROGRESS = "SELECT * FROM progress WHERE directive_id = :id ORDER BY reported_on, id"
