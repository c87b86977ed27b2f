"""What the agencies answer: noted down, confirmed or sent back, mended; each is one event."""

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import date

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.connection import Connection
from desktop_app.register.evidence import keep_files, take_out_files
from desktop_app.register.files import Originals
from desktop_app.register.history import Change, History, of_several
from desktop_app.register.part import Part, reading
from desktop_app.register.period_answers import answered_period, judge_answers, open_next
from desktop_app.register.stored_values import day_text, sure_day_of
from desktop_app.tracking.progress import NewProgress, Status

_WHOLE = 100  # per cent
_SENT_BACK = "Trả lại: "  # how an entry of the office's own begins


class FollowUp(Part):
    """The status of work and the day it is judged by follow from its answers alone."""

    def __init__(self, connection: Connection, history: History, originals: Originals) -> None:
        super().__init__(connection)
        self._history = history
        self._originals = originals

    def add_progress(self, directive_ids: Sequence[int], entry: NewProgress) -> None:
        """Add one answer to each directive as one step; they take its status.

        Raises NoSuchRecord, NotAllowed; EvidenceRefused, FileEmpty, FileTooLarge, DiskFull.
        """
        what = "hoàn thành" if entry.status is Status.COMPLETED else "cập nhật tiến độ"
        self._add(what, directive_ids, entry)

    @reading
    def last_answers(self, *, until: date) -> dict[int, date]:
        """When the agencies last answered, by directive; what the office wrote is none.

        What is dated after `until` is left out.
        """
        return self._last_answers("reported_on <= :given", day_text(until))

    @reading
    def last_answers_of(self, directive_ids: Collection[int]) -> dict[int, date]:
        """The same of these directives, whatever day the answers are of."""
        among = "directive_id IN (SELECT value FROM json_each(:given))"
        return self._last_answers(among, json.dumps(list(directive_ids)))

    def _last_answers(self, among: str, given: str | None) -> dict[int, date]:
        rows = self._connection.tuples(
            f"""SELECT directive_id, max(reported_on) FROM progress
            WHERE text <> '' AND substr(text, 1, length(:sent_back)) <> :sent_back AND {among}
            GROUP BY directive_id""",
            {"sent_back": _SENT_BACK, "given": given},
        )
        return {number: sure_day_of(day) for number, day in rows}

    def confirm(self, directive_ids: Sequence[int], *, on: date) -> None:
        """Complete what was reported; the day of the report goes on counting.

        Raises NoSuchRecord, and NotAllowed where one was not reported.
        """
        self._refuse_unless_reported(directive_ids)
        entry = NewProgress(reported_on=on, text="", status=Status.COMPLETED)
        self._add("xác nhận hoàn thành", directive_ids, entry)

    def send_back(self, directive_ids: Sequence[int], *, on: date, reason: str) -> None:
        """Let reported work go on: it is not done. Raises as `confirm` does."""
        self._refuse_unless_reported(directive_ids)
        entry = NewProgress(
            reported_on=on, text=f"{_SENT_BACK}{reason}", status=Status.IN_PROGRESS
        )
        self._add("trả lại báo cáo", directive_ids, entry)

    def mend_progress(
        self, progress_id: int, entry: NewProgress, *, without: Iterable[int] = ()
    ) -> None:
        """Let an answer read as `entry`; its evidence stays but for the files `without`.

        Raises NoSuchRecord and what `add_progress` raises.
        """
        _refuse_odd_percent(entry)
        directive_id, period = self._answered_by(progress_id)
        with self._history.change("sửa cập nhật tiến độ") as change:
            change.update("progress", progress_id, **_row(entry))
            gone = set(without)
            take_out_files(change, self._connection, progress_id, lambda file: file in gone)
            at = (progress_id, directive_id)
            keep_files(change, self._originals, at, entry.evidence)
            judge_answers(change, directive_id, period)

    def remove_progress(self, progress_id: int) -> None:
        """Take an answer out that was typed by mistake. Raises NoSuchRecord."""
        directive_id, period = self._answered_by(progress_id)
        with self._history.change("xóa cập nhật tiến độ") as change:
            take_out_files(change, self._connection, progress_id, lambda _: True)
            change.delete("progress", progress_id)
            judge_answers(change, directive_id, period)

    def _add(self, what: str, directive_ids: Sequence[int], entry: NewProgress) -> None:
        _refuse_odd_percent(entry)
        numbers = list(dict.fromkeys(directive_ids))
        with self._history.change(of_several(what, numbers)) as change:
            for number in numbers:
                self.put(change, number, entry)

    def put(self, change: Change, directive_id: int, entry: NewProgress) -> None:
        """Add the answer to a directive within `change`. Raises as `add_progress` does."""
        self._status(directive_id)
        period = answered_period(self._connection, directive_id, entry.occurrence)
        progress_id = change.insert(
            "progress", directive_id=directive_id, occurrence=period, **_row(entry)
        )
        at = (progress_id, directive_id)
        keep_files(change, self._originals, at, entry.evidence)
        judge_answers(change, directive_id, period)

    def open_next_periods(self) -> None:
        """Let recurring work that was completed as a whole wait for its next period.

        A register from before periods were answered by themselves may hold some.
        """
        done = self._connection.rows(
            """SELECT id FROM directives
            WHERE occurrence IS NOT NULL AND status = 'completed' ORDER BY id"""
        )
        with self._history.change("mở kỳ tiếp theo của nhiệm vụ định kỳ") as change:
            for row in done:
                open_next(change, row["id"])

    def _status(self, directive_id: int) -> Status:
        found = self._connection.value(
            "SELECT status FROM directives WHERE id = :id", {"id": directive_id}
        )
        if found is None:
            raise NoSuchRecord(what_vi="nhiệm vụ", what_en="directive", number=directive_id)
        return Status(found)

    def _answered_by(self, progress_id: int) -> tuple[int, str | None]:
        """The directive that an entry is of, and the period that it answers."""
        row = self._connection.row(
            "SELECT directive_id, occurrence FROM progress WHERE id = :id", {"id": progress_id}
        )
        if row is None:
            raise NoSuchRecord(what_vi="cập nhật", what_en="progress entry", number=progress_id)
        return row["directive_id"], row["occurrence"]

    def _refuse_unless_reported(self, directive_ids: Sequence[int]) -> None:
        for number in directive_ids:
            if self._status(number) is not Status.REPORTED:
                raise NotAllowed(
                    reason_vi="Chỉ xác nhận hoặc trả lại việc đang “Chờ xác nhận”.",
                    reason_en="Only work that waits to be confirmed is confirmed or sent back.",
                )


def _row(entry: NewProgress) -> dict[str, object]:
    return {
        "reported_on": day_text(entry.reported_on),
        "status": entry.status.value,
        "percent": entry.percent,
        "text": entry.text,
        "difficulties": entry.difficulties,
        "proposal": entry.proposal,
        "document": entry.document,
        "is_undated": int(entry.is_undated),
    }


def _refuse_odd_percent(entry: NewProgress) -> None:
    if entry.percent is not None and not 0 <= entry.percent <= _WHOLE:
        raise NotAllowed(
            reason_vi="Tỷ lệ hoàn thành phải từ 0 đến 100.",
            reason_en="The percentage must be from 0 to 100.",
        )
