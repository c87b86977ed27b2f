"""The points of notices: what stands in them, and what becomes of them."""

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import date

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.agencies import Agencies
from desktop_app.register.connection import Connection
from desktop_app.register.history import Change, History
from desktop_app.register.new_directive import (
    add_directive,
    own_facts,
    place_in_notice,
    words_of_work,
)
from desktop_app.register.part import Part, reading
from desktop_app.register.period_answers import follow_rule
from desktop_app.register.recycle_bin import put_in_bin
from desktop_app.register.stored_values import sure_day_of
from desktop_app.tracking.directive import DirectiveChanges
from desktop_app.tracking.notice import (
    AcceptedDirective,
    Disposition,
    Point,
    PointKind,
    Span,
)


class Points(Part):
    """Every numbered place ends as tracked work, noted, not ours, or is still undecided."""

    def __init__(self, connection: Connection, history: History, agencies: Agencies) -> None:
        super().__init__(connection)
        self._history = history
        self._agencies = agencies

    @reading
    def of_notice(self, notice_id: int) -> list[Point]:
        """The points of a notice in text order. Raises NoSuchRecord."""
        asked = {"notice": notice_id}
        if self._connection.row("SELECT 1 FROM notices WHERE id = :notice", asked) is None:
            raise NoSuchRecord(what_vi="thông báo", what_en="notice", number=notice_id)
        return self._points("WHERE p.notice_id = :notice ORDER BY p.place", asked)

    @reading
    def one(self, point_id: int) -> Point:
        """One point. Raises NoSuchRecord."""
        found = self._points("WHERE p.id = :id", {"id": point_id})
        if not found:
            raise NoSuchRecord(what_vi="điểm", what_en="point", number=point_id)
        return found[0]

    @reading
    def undecided(self) -> list[Point]:
        """The points of all notices that nobody has decided yet, by notice and place."""
        return self._points(
            "WHERE p.disposition = 'undecided' ORDER BY p.notice_id, p.place", {}
        )

    @reading
    def number_undecided(self) -> int:
        """How many points nobody has decided yet."""
        number: int = self._connection.value(
            "SELECT count(*) FROM points WHERE disposition = 'undecided'"
        )
        return number

    def decide(
        self,
        point_id: int,
        disposition: Disposition,
        work: Sequence[AcceptedDirective] = (),
        *,
        today: date | None = None,
    ) -> None:
        """Say what becomes of a point; tracking opens `work`, else the point's bare words.

        Work opened by it is dated `today`, or the clock's day. Raises NoSuchRecord, and
        NotAllowed when work with answers or extensions would be lost.
        """
        point = self._connection.row(_POINT, {"id": point_id})
        if point is None:
            raise NoSuchRecord(what_vi="điểm", what_en="point", number=point_id)
        if point["disposition"] == disposition.value:
            return
        with self._history.change(f"xử lý điểm {point['label']}") as change:
            change.update("points", point_id, disposition=disposition.value)
            opened = self._connection.rows(
                "SELECT id FROM directives WHERE point_id = :id ORDER BY place DESC",
                {"id": point_id},
            )
            if disposition is not Disposition.TRACKED:
                for row in opened:
                    self._drop(change, row["id"], today or self._history.day())
            elif not opened:
                self._open(
                    change, point, work or (_bare_words(point),), today or self._history.day()
                )

    def add_work(self, point_id: int, wanted: DirectiveChanges, *, today: date) -> int:
        """Open one more directive of a point, which is tracked from then on; its number.

        Raises NoSuchRecord, and NotAllowed when it has no words.
        """
        point = self._connection.row(_POINT, {"id": point_id})
        if point is None:
            raise NoSuchRecord(what_vi="điểm", what_en="point", number=point_id)
        last = self._connection.value(
            "SELECT max(place) FROM directives WHERE point_id = :id", {"id": point_id}
        )
        work = AcceptedDirective(
            text=words_of_work(wanted.text),
            span=None,
            leads=wanted.leads,
            coordinators=wanted.coordinators,
            due=wanted.due,
            recurrence=wanted.recurrence,
        )
        with self._history.change(f"thêm nhiệm vụ cho điểm {point['label']}") as change:
            change.update("points", point_id, disposition=Disposition.TRACKED.value)
            number = add_directive(
                change,
                self._agencies,
                work,
                at=(
                    point["notice_id"],
                    point_id,
                    place_in_notice(point["place"]) if last is None else last + 1,
                ),
                notice_day=sure_day_of(point["notice_day"]),
                today=today,
            )
            change.update("directives", number, **own_facts(wanted))
            if wanted.rule:
                follow_rule(change, number, wanted.rule)
        return number

    def _open(
        self,
        change: Change,
        point: sqlite3.Row,
        work: Sequence[AcceptedDirective],
        today: date,
    ) -> None:
        for clause, directive in enumerate(work):
            place = place_in_notice(point["place"], clause)
            add_directive(
                change,
                self._agencies,
                directive,
                at=(point["notice_id"], point["id"], place),
                notice_day=sure_day_of(point["notice_day"]),
                today=today,
            )

    def _drop(self, change: Change, directive_id: int, today: date) -> None:
        answered = self._connection.value(_ANSWERED, {"id": directive_id})
        if answered:
            raise NotAllowed(
                reason_vi="Nhiệm vụ của điểm này đã có cập nhật hoặc gia hạn: "
                "hãy chuyển trạng thái “Thu hồi” thay vì bỏ theo dõi.",
                reason_en="The work of this point has answers or extensions: "
                "set it to “Withdrawn” instead of dropping it.",
            )
        put_in_bin(self._connection, change, directive_id, today)

    def _points(self, which: str, parameters: Mapping[str, object]) -> list[Point]:
        rows = self._connection.rows(_POINTS + which, parameters)
        return [_point(row) for row in rows]


def _bare_words(point: sqlite3.Row) -> AcceptedDirective:
    span = Span(point["span_start"], point["span_end"])
    return AcceptedDirective(text=point["text"], span=span)


def _point(row: sqlite3.Row) -> Point:
    return Point(
        id=row["id"],
        notice_id=row["notice_id"],
        label=row["label"],
        text=row["text"],
        span=Span(row["span_start"], row["span_end"]),
        kind=PointKind(row["kind"]),
        disposition=Disposition(row["disposition"]),
        directive_ids=tuple(sorted(int(number) for number in row["directives"].split())),
    )


_POINTS = """
    SELECT p.*, coalesce((SELECT group_concat(d.id, ' ') FROM directives AS d
        WHERE d.point_id = p.id), '') AS directives
    FROM points AS p """

_POINT = """
    SELECT p.*, coalesce(n.issued_on, n.meeting_on, n.added_on) AS notice_day
    FROM points AS p JOIN notices AS n ON n.id = p.notice_id
    WHERE p.id = :id"""

_ANSWERED = """
    SELECT EXISTS (SELECT 1 FROM progress WHERE directive_id = :id)
        OR EXISTS (SELECT 1 FROM extensions WHERE directive_id = :id)
        OR EXISTS (SELECT 1 FROM extension_requests WHERE directive_id = :id)"""
