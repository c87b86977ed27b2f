"""What the secretary notes down while work is followed: the agencies' answers."""

import sqlite3
from collections.abc import Sequence
from datetime import date

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.connection import Connection
from desktop_app.register.history import Change, History, of_several
from desktop_app.register.part import Part
from desktop_app.register.stored_values import day_of, day_text
from desktop_app.tracking.progress import NewProgress, Status

_WHOLE = 100  # per cent


class FollowUp(Part):
    """Changes to work that is followed, each one event."""

    def __init__(self, connection: Connection, history: History) -> None:
        super().__init__(connection)
        self._history = history

    def add_progress(self, directive_ids: Sequence[int], entry: NewProgress) -> None:
        """Add one answer to each directive as one step; they take its status.

        Raises NoSuchRecord, NotAllowed.
        """
        if entry.percent is not None and not 0 <= entry.percent <= _WHOLE:
            raise NotAllowed(
                reason_vi="Tỷ lệ hoàn thành phải từ 0 đến 100.",
                reason_en="The percentage must be from 0 to 100.",
            )
        numbers = list(dict.fromkeys(directive_ids))
        what = "hoàn thành" if entry.status is Status.COMPLETED else "cập nhật tiến độ"
        with self._history.change(of_several(what, numbers)) as change:
            for number in numbers:
                self.put(change, number, entry)

    def put(self, change: Change, directive_id: int, entry: NewProgress) -> None:
        """Add the answer to a directive within `change`. Raises NoSuchRecord."""
        directive = self._directive(directive_id)
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

    def _directive(self, directive_id: int) -> sqlite3.Row:
        row = self._connection.row(
            "SELECT id, status, reported_on, due FROM directives WHERE id = :id",
            {"id": directive_id},
        )
        if row is None:
            raise NoSuchRecord(what_vi="nhiệm vụ", what_en="directive", number=directive_id)
        return row


def _reported_on(directive: sqlite3.Row, entry: NewProgress) -> date | None:
    """The day lateness is judged by: when the agency reported, not when it was confirmed."""
    if entry.status is Status.COMPLETED and directive["status"] == Status.REPORTED.value:
        return day_of(directive["reported_on"]) or entry.reported_on
    if entry.status in {Status.COMPLETED, Status.REPORTED}:
        return entry.reported_on
    return None
