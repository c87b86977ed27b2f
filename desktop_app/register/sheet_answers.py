"""What comes back on the sheets: rows that were sent beside what is so now; taking in."""

import hashlib
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

from desktop_app.errors import NotAllowed
from desktop_app.register.agencies import Agencies
from desktop_app.register.connection import Connection
from desktop_app.register.files import Originals
from desktop_app.register.follow_up import FollowUp
from desktop_app.register.history import Change, History
from desktop_app.register.office import Office
from desktop_app.register.part import Part, reading
from desktop_app.register.period_answers import answered_period
from desktop_app.register.sheet_values import facts_of, value_columns, values_now, values_of
from desktop_app.register.sheets import register_id
from desktop_app.register.stored_values import day_of, day_text, moment_of, sure_day_of
from desktop_app.tracking.agency_sheet import SheetValues, parts_of_code
from desktop_app.tracking.day_rules import DayRules
from desktop_app.tracking.evidence import NewEvidence, safe_name
from desktop_app.tracking.merge_rows import RowTaking
from desktop_app.tracking.progress import Status
from desktop_app.tracking.sent_sheet import KnownRow, Situation


class SheetAnswers(Part):
    """A returned file is one event, whatever was taken of it."""

    def __init__(
        self,
        connection: Connection,
        history: History,
        office: Office,
        agencies: Agencies,
        follow_up: FollowUp,
        originals: Originals,
    ) -> None:
        super().__init__(connection)
        self._history = history
        self._office = office
        self._agencies = agencies
        self._follow_up = follow_up
        self._originals = originals

    @reading
    def register_id(self) -> str:
        """By what this office's sheets are told from others'."""
        return register_id(self._connection)

    @reading
    def known(self, codes: Collection[str], *, sha256: str, today: date) -> dict[str, KnownRow]:
        """The rows that were sent under these codes; `sha256` is of the file they stand in."""
        wanted: dict[str, set[int]] = {}
        for code in codes:
            if parts := parts_of_code(code):
                wanted.setdefault(parts[0], set()).add(parts[1])
        rows = [
            row
            for sheet_code, places in wanted.items()
            for row in self._connection.rows(_ROWS, {"code": sheet_code, "sha256": sha256})
            if row["place"] in places
        ]
        now = values_now(self._connection, {row["directive_id"] for row in rows})
        heirs, rules = self._agencies.heirs(today), self._office.rules()
        found = [self._known(row, now, heirs, rules) for row in rows]
        return {row.code: row for row in found}

    def take_in(
        self,
        file: NewEvidence,
        came_on: date,
        takings: Sequence[RowTaking],
        sheets: Mapping[int, str],
    ) -> None:
        """Note that a file came with these sheets, and write the answers taken of it.

        `sheets` has their agencies by their numbers. The file is kept, and stands as evidence
        beside each answer. Raises NotAllowed, DiskFull or RegisterReadOnly.
        """
        changed = sum(bool(taking.cells) for taking in takings)
        many = f"{changed} nhiệm vụ" if changed else "không có thay đổi"
        agencies = ", ".join(dict.fromkeys(sheets.values()))
        with self._history.change(f"nhận phiếu của {agencies}: {many}") as change:
            files = {each: self._note_file(change, each, file, came_on) for each in sheets}
            for taking in takings:
                number = files[taking.known.sheet_id]
                entry = taking.entry(came_on)
                if entry is not None:
                    shown = replace(entry, evidence=(file,))
                    self._follow_up.put(change, taking.known.directive_id, shown)
                agreed = taking.known.agreed.with_cells({**taking.cells, **taking.agreed})
                change.update(
                    "sheet_rows", taking.known.id, file_id=number, **value_columns(agreed)
                )

    def _note_file(
        self, change: Change, sheet_id: int, file: NewEvidence, came_on: date
    ) -> int:
        """The number under which the file is known to have come with this sheet."""
        sha256 = hashlib.sha256(file.content).hexdigest()
        there: int | None = self._connection.value(
            "SELECT id FROM sheet_files WHERE sheet_id = :sheet AND sha256 = :sha256",
            {"sheet": sheet_id, "sha256": sha256},
        )
        if there is not None:
            return there
        self._originals.keep(sha256, file.content)
        return change.insert(
            "sheet_files",
            sheet_id=sheet_id,
            name=safe_name(file.name),
            sha256=sha256,
            came_on=day_text(came_on),
        )

    def _known(
        self,
        row: sqlite3.Row,
        now: Mapping[tuple[int, str | None], SheetValues],
        heirs: Mapping[int, int],
        rules: DayRules,
    ) -> KnownRow:
        worked = row["directive_id"], row["occurrence"]
        is_present = row["occurrence"] == row["waited"]
        due = day_of(row["due_now"] if is_present else row["due"])
        return KnownRow(
            id=row["id"],
            sheet_id=row["sheet_id"],
            sheet_code=row["code"],
            register_id=register_id(self._connection),
            agency=row["agency"],
            sent_on=moment_of(row["sent_at"]).date(),
            place=row["place"],
            directive_id=row["directive_id"],
            occurrence=day_of(row["occurrence"]),
            facts=facts_of(row),
            agreed=values_of(row),
            now=now.get(worked, SheetValues()),
            situation=self._situation(row, heirs),
            notice_day=day_of(row["notice_day"]),
            last_day=rules.last_day(due) if due else None,
            this_file=row["this_file"],
            answered_by=row["file_id"],
            newer_answer=moment_of(row["newer"]).date() if row["newer"] else None,
        )

    def _situation(self, row: sqlite3.Row, heirs: Mapping[int, int]) -> Situation:
        if row["status_now"] is None:
            return Situation.DELETED
        status = Status(row["status_now"])
        if status in {Status.SUSPENDED, Status.WITHDRAWN}:
            return Situation(status.value)
        if row["is_answered"] or (row["waited"] is None and status is Status.COMPLETED):
            return Situation.COMPLETED
        if not self._has_period(row):
            return Situation.NO_PERIOD
        leads = self._connection.rows(_LEADS, {"id": row["directive_id"]})
        agency = heirs.get(row["agency_id"], row["agency_id"])
        if agency not in {heirs.get(lead["agency_id"], lead["agency_id"]) for lead in leads}:
            return Situation.NOT_LEAD
        return Situation.OPEN

    def _has_period(self, row: sqlite3.Row) -> bool:
        """Whether the work still comes, or does not, as the sheet says."""
        if row["occurrence"] is None or row["waited"] is None:
            return bool(row["occurrence"] == row["waited"])
        asked = sure_day_of(row["occurrence"])
        try:
            answered_period(self._connection, row["directive_id"], asked)
        except NotAllowed:
            return False
        return True


_ROWS = """
    SELECT r.*, s.code, s.agency_id, s.agency, s.sent_at, d.status AS status_now,
        d.due AS due_now, d.occurrence AS waited, n.issued_on AS notice_day,
        (SELECT f.id FROM sheet_files AS f
            WHERE f.sheet_id = s.id AND f.sha256 = :sha256) AS this_file,
        EXISTS (SELECT 1 FROM occurrences AS o
            WHERE o.directive_id = r.directive_id AND o.period = r.occurrence) AS is_answered,
        (SELECT max(s2.sent_at) FROM sheet_rows AS r2 JOIN sheets AS s2 ON s2.id = r2.sheet_id
            WHERE r2.directive_id = r.directive_id AND r2.occurrence IS r.occurrence
                AND r2.file_id IS NOT NULL AND s2.agency_id = s.agency_id
                AND s2.sent_at > s.sent_at) AS newer
    FROM sheets AS s
    JOIN sheet_rows AS r ON r.sheet_id = s.id
    LEFT JOIN directives AS d ON d.id = r.directive_id
    LEFT JOIN notices AS n ON n.id = d.notice_id
    WHERE s.code = :code ORDER BY r.place"""

_LEADS = """
    SELECT agency_id FROM assignments
    WHERE directive_id = :id AND role = 'lead' AND agency_id IS NOT NULL"""
