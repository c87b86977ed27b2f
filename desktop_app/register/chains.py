"""How the notices of the register hang together."""

import sqlite3
from collections.abc import Collection, Sequence
from datetime import date

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.connection import Connection
from desktop_app.register.extensions import Extensions
from desktop_app.register.follow_up import FollowUp
from desktop_app.register.history import Change, History
from desktop_app.register.open_work import move_work, note_undecided, open_work
from desktop_app.register.part import Part, reading
from desktop_app.register.stored_values import day_of, day_text, title_of_notice
from desktop_app.tracking.chain import (
    ChainedNotice,
    ChainLink,
    CitedNotice,
    Relation,
    RelationKind,
    number_key,
)
from desktop_app.tracking.notice import notice_title
from desktop_app.tracking.progress import NewProgress, Status
from desktop_app.tracking.settlement import OpenWork, Settlement


class Chains(Part):
    """Relations that a person accepted: what a notice is to earlier ones."""

    def __init__(
        self,
        connection: Connection,
        history: History,
        follow_up: FollowUp,
        extensions: Extensions,
    ) -> None:
        super().__init__(connection)
        self._history = history
        self._follow_up = follow_up
        self._extensions = extensions

    def settle(self, notice_id: int, settled: Settlement, *, today: date) -> None:
        """Write all that a person agreed to of what a notice says of earlier ones, in one step.

        A notice that is not in the register yet is found by its number once it comes in.
        Raises NoSuchRecord, NotAllowed; then nothing of it is written.
        """
        called = self._called(notice_id)
        with self._history.change(f"nối chuỗi thông báo {called}") as change:
            add_relations(self._connection, change, notice_id, settled.relations)
            withdrawal = NewProgress(
                reported_on=today,
                text=f"Thu hồi theo Thông báo {called}",
                status=Status.WITHDRAWN,
                document=called,
            )
            for directive in settled.withdrawn:
                self._follow_up.put(change, directive, withdrawal)
            for earlier in settled.noted:
                note_undecided(self._connection, change, earlier)
            for moved in settled.moved:
                move_work(self._connection, change, moved)
            for directive, extension in settled.granted:
                self._extensions.check(directive, extension)
                self._extensions.put(change, directive, extension)
            for refused in settled.refused:
                self._extensions.put_refused(change, refused)

    @reading
    def open_work(
        self, *, notices: Collection[int] = (), agencies: Collection[str] = (), but: int
    ) -> list[OpenWork]:
        """The open work of these notices or led by these agencies, not that of `but`."""
        return open_work(self._connection, notices=notices, agencies=agencies, but=but)

    @reading
    def cited(self, cited: CitedNotice) -> int | None:
        """The notice of the register that is cited."""
        return _cited(self._connection, cited)

    def _called(self, notice_id: int) -> str:
        notice = self._connection.row(_NOTICE, {"id": notice_id})
        if notice is None:
            raise NoSuchRecord(what_vi="thông báo", what_en="notice", number=notice_id)
        return str(notice["number"] or notice["source_name"])

    def unrelate(self, relation_id: int) -> None:
        """Take a relation out. Raises NoSuchRecord."""
        asked = {"id": relation_id}
        if self._connection.row("SELECT 1 FROM relations WHERE id = :id", asked) is None:
            raise NoSuchRecord(what_vi="liên hệ", what_en="relation", number=relation_id)
        with self._history.change("bỏ nối chuỗi thông báo") as change:
            change.delete("relations", relation_id)

    @reading
    def of_notice(self, notice_id: int) -> tuple[ChainLink, ...]:
        """All links of the chain in which a notice stands, the oldest first."""
        return tuple(_link(row) for row in self._connection.rows(_CHAIN, {"id": notice_id}))


def add_relations(
    connection: Connection, change: Change, notice_id: int, relations: Sequence[Relation]
) -> None:
    """Put in those relations that do not stand yet; each cited notice is looked up."""
    known = {
        (row["kind"], row["earlier_id"] or number_key(row["earlier_number"]))
        for row in connection.rows(
            "SELECT * FROM relations WHERE notice_id = :id", {"id": notice_id}
        )
    }
    for relation in relations:
        cited = relation.cited
        earlier = _cited(connection, cited)
        key = (relation.kind.value, earlier or number_key(cited.number))
        if key in known:
            continue
        known.add(key)
        if earlier is not None and earlier in _later_than(connection, notice_id):
            raise NotAllowed(
                reason_vi=f"Thông báo {cited.number} là thông báo sau trong cùng chuỗi: "
                "không thể vừa sau vừa trước.",
                reason_en=f"Notice {cited.number} stands later in the same chain: "
                "it cannot be the earlier one too.",
            )
        start, end = relation.span or (None, None)
        change.insert(
            "relations",
            notice_id=notice_id,
            kind=relation.kind.value,
            earlier_id=earlier,
            earlier_number=cited.number,
            earlier_day=day_text(cited.issued_on),
            phrase=relation.phrase,
            span_start=start,
            span_end=end,
        )


def link_waiting(connection: Connection, change: Change, notice_id: int) -> None:
    """A notice that was cited before it came in takes its place in the chain."""
    notice = connection.row(_NOTICE, {"id": notice_id})
    if notice is None or not notice["number"]:
        return
    waiting = connection.rows("SELECT * FROM relations WHERE earlier_id IS NULL")
    later = _later_than(connection, notice_id)
    for row in waiting:
        days = {row["earlier_day"], notice["issued_on"]} - {None}
        is_meant = number_key(row["earlier_number"]) == number_key(notice["number"])
        if is_meant and len(days) < 2 and row["notice_id"] not in {notice_id, *later}:  # noqa: PLR2004  two days that differ
            change.update("relations", row["id"], earlier_id=notice_id)


def _cited(connection: Connection, cited: CitedNotice) -> int | None:
    """The newest notice of that number, and of that day where both are printed."""
    if cited.id is not None:
        return cited.id
    key, day = number_key(cited.number), day_text(cited.issued_on)
    rows = connection.rows(_NUMBERED)
    found = (
        row["id"]
        for row in rows
        if number_key(row["number"]) == key and (not day or row["issued_on"] in {None, day})
    )
    return next(found, None)


def _later_than(connection: Connection, notice_id: int) -> set[int]:
    """The notice itself and all that follow it in its chain."""
    return {row["id"] for row in connection.rows(_LATER, {"id": notice_id})}


def _link(row: sqlite3.Row) -> ChainLink:
    earlier_title = notice_title(
        row["e_number"] or row["earlier_number"],
        day_of(row["e_issued_on"] or row["earlier_day"]),
        day_of(row["e_meeting_on"]),
        row["e_source_name"] or "",
    )
    title = title_of_notice(row)
    return ChainLink(
        id=row["id"],
        notice=ChainedNotice(row["notice_id"], title),
        kind=RelationKind(row["kind"]),
        earlier=ChainedNotice(row["earlier_id"], earlier_title),
        phrase=row["phrase"],
    )


_NOTICE = "SELECT id, number, issued_on, source_name FROM notices WHERE id = :id"

_NUMBERED = "SELECT id, number, issued_on FROM notices WHERE number <> '' ORDER BY id DESC"

_LATER = """
    WITH RECURSIVE later (id) AS (
        VALUES (:id)
        UNION
        SELECT r.notice_id FROM later AS l JOIN relations AS r ON r.earlier_id = l.id
    ) SELECT id FROM later"""

_CHAIN = """
    WITH RECURSIVE chained (id) AS (
        VALUES (:id)
        UNION
        SELECT CASE c.id WHEN r.notice_id THEN r.earlier_id ELSE r.notice_id END
        FROM chained AS c JOIN relations AS r ON c.id IN (r.notice_id, r.earlier_id)
        WHERE r.earlier_id IS NOT NULL
    )
    SELECT r.*, n.number, n.issued_on, n.meeting_on, n.source_name, e.number AS e_number,
        e.issued_on AS e_issued_on, e.meeting_on AS e_meeting_on,
        e.source_name AS e_source_name
    FROM relations AS r
    JOIN notices AS n ON n.id = r.notice_id
    LEFT JOIN notices AS e ON e.id = r.earlier_id
    WHERE r.notice_id IN (SELECT id FROM chained WHERE id IS NOT NULL)
    ORDER BY coalesce(n.issued_on, n.meeting_on, n.added_on), r.id"""
