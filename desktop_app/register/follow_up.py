"""What the secretary notes down: answers, extensions, and what becomes of a point."""

import sqlite3
from collections.abc import Sequence
from datetime import date

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.agencies import Agencies
from desktop_app.register.connection import Connection
from desktop_app.register.history import Change, History
from desktop_app.register.new_directive import add_directive, place_in_notice
from desktop_app.register.stored_values import day_of, day_text, sure_day_of
from desktop_app.tracking.notice import AcceptedDirective, Disposition, Span
from desktop_app.tracking.progress import NewExtension, NewProgress, Status

_WHOLE = 100  # per cent


class FollowUp:
    """Changes to work that is followed, each one event."""

    def __init__(self, connection: Connection, history: History, agencies: Agencies) -> None:
        self._connection = connection
        self._history = history
        self._agencies = agencies

    def add_progress(self, directive_ids: Sequence[int], entry: NewProgress) -> None:
        """Add one answer to each directive as one step; they take its status."""
        if entry.percent is not None and not 0 <= entry.percent <= _WHOLE:
            raise NotAllowed(
                reason_vi="Tỷ lệ hoàn thành phải từ 0 đến 100.",
                reason_en="The percentage must be from 0 to 100.",
            )
        numbers = list(dict.fromkeys(directive_ids))
        what = "hoàn thành" if entry.status is Status.COMPLETED else "cập nhật tiến độ"
        if len(numbers) > 1:
            what = f"{what} {len(numbers)} nhiệm vụ"
        with self._history.change(what) as change:
            for number in numbers:
                self._add_one(change, self._directive(number), entry)

    def _add_one(self, change: Change, directive: sqlite3.Row, entry: NewProgress) -> None:
        change.insert(
            "progress",
            directive_id=directive["id"],
            reported_on=day_text(entry.reported_on),
            status=entry.status.value,
            percent=entry.percent,
            text=entry.text,
            difficulties=entry.difficulties,
            proposal=entry.proposal,
            document=entry.document,
        )
        change.update(
            "directives",
            directive["id"],
            status=entry.status.value,
            reported_on=day_text(_reported_on(directive, entry)),
        )

    def add_extension(self, directive_id: int, extension: NewExtension) -> None:
        """Move the due day. Raises NotAllowed when it is not after the one in force."""
        directive = self._directive(directive_id)
        due = day_of(directive["due"])
        if due is not None and extension.new_due <= due:
            raise NotAllowed(
                reason_vi=f"Hạn mới phải sau hạn đang áp dụng ({due:%d/%m/%Y}).",
                reason_en=f"The new day must be after the one in force ({due:%d/%m/%Y}).",
            )
        times = self._connection.value(
            "SELECT count(*) FROM extensions WHERE directive_id = :id", {"id": directive_id}
        )
        with self._history.change("gia hạn") as change:
            change.insert(
                "extensions",
                directive_id=directive_id,
                times=times + 1,
                old_due=day_text(due),
                new_due=day_text(extension.new_due),
                reason=extension.reason,
                document=extension.document,
                decided_on=day_text(extension.decided_on),
            )
            change.update("directives", directive_id, due=day_text(extension.new_due))

    def decide(
        self,
        point_id: int,
        disposition: Disposition,
        work: Sequence[AcceptedDirective] = (),
        *,
        today: date,
    ) -> None:
        """Say what becomes of a point; tracking opens `work`, else the point's bare words.

        Raises NotAllowed when work with answers or extensions would be lost.
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
                    self._drop(change, row["id"])
            elif not opened:
                self._open(change, point, work or (_bare_words(point),), today)

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

    def _drop(self, change: Change, directive_id: int) -> None:
        answered = self._connection.value(_ANSWERED, {"id": directive_id})
        if answered:
            raise NotAllowed(
                reason_vi="Nhiệm vụ của điểm này đã có cập nhật hoặc gia hạn: "
                "hãy chuyển trạng thái “Thu hồi” thay vì bỏ theo dõi.",
                reason_en="The work of this point has answers or extensions: "
                "set it to “Withdrawn” instead of dropping it.",
            )
        for table in ("deadlines", "assignments"):
            for row in self._connection.rows(
                f"SELECT id FROM {table} WHERE directive_id = :id ORDER BY id DESC",
                {"id": directive_id},
            ):
                change.delete(table, row["id"])
        change.delete("directives", directive_id)

    def _directive(self, directive_id: int) -> sqlite3.Row:
        row = self._connection.row(
            "SELECT id, status, reported_on, due FROM directives WHERE id = :id",
            {"id": directive_id},
        )
        if row is None:
            raise NoSuchRecord(what_vi="nhiệm vụ", what_en="directive", number=directive_id)
        return row


def _bare_words(point: sqlite3.Row) -> AcceptedDirective:
    span = Span(point["span_start"], point["span_end"])
    return AcceptedDirective(text=point["text"], span=span)


def _reported_on(directive: sqlite3.Row, entry: NewProgress) -> date | None:
    """The day lateness is judged by: when the agency reported, not when it was confirmed."""
    if entry.status is Status.COMPLETED and directive["status"] == Status.REPORTED.value:
        return day_of(directive["reported_on"]) or entry.reported_on
    if entry.status in {Status.COMPLETED, Status.REPORTED}:
        return entry.reported_on
    return None


_POINT = """
    SELECT p.*, coalesce(n.issued_on, n.meeting_on, n.added_on) AS notice_day
    FROM points AS p JOIN notices AS n ON n.id = p.notice_id
    WHERE p.id = :id"""

_ANSWERED = """
    SELECT EXISTS (SELECT 1 FROM progress WHERE directive_id = :id)
        OR EXISTS (SELECT 1 FROM extensions WHERE directive_id = :id)"""
