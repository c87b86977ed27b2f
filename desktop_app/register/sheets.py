"""Sheets for the agencies: what would stand on them, which were sent, what came back."""

import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, datetime
from itertools import groupby

from desktop_app.register.agencies import Agencies
from desktop_app.register.connection import Connection
from desktop_app.register.history import History
from desktop_app.register.office import Office
from desktop_app.register.part import Part, reading
from desktop_app.register.sheet_values import fact_columns, value_columns
from desktop_app.register.sheet_work import led_by, sheet_rows
from desktop_app.register.stored_values import day_of, day_text, moment_of
from desktop_app.tracking.agency_sheet import AgencySheet, SheetRow
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.sent_sheet import AgencyWork, SentSheet, SheetRound
from desktop_app.tracking.vietnamese_order import vietnamese_key


class Sheets(Part):
    """A sheet is noted once its file stands; noting several is one event."""

    def __init__(
        self, connection: Connection, history: History, office: Office, agencies: Agencies
    ) -> None:
        super().__init__(connection)
        self._history = history
        self._office = office
        self._agencies = agencies

    @reading
    def drafts(
        self,
        agency_ids: Collection[int] | None,
        *,
        at: datetime,
        answer_by: date | None,
        language: str = "vi",
        new_code: Callable[[], str],
    ) -> tuple[AgencySheet, ...]:
        """The sheets of these agencies, or of all with work; one without work has none."""
        known, heirs = self._agencies.by_number(), self._agencies.heirs(at.date())
        wanted = None if agency_ids is None else {heirs.get(id_, id_) for id_ in agency_ids}
        made = []
        for agency_id, ids in led_by(self._connection, heirs).items():
            if wanted is not None and agency_id not in wanted:
                continue
            rows = self._rows(ids, at.date(), language)
            if rows:
                sheet = AgencySheet(
                    code=new_code(),
                    register_id=register_id(self._connection),
                    agency_id=agency_id,
                    agency=known[agency_id].name,
                    office=self._office.facts(),
                    sent_at=at,
                    answer_by=answer_by,
                    rows=rows,
                    language=language,
                )
                made.append(sheet)
        return tuple(sorted(made, key=lambda sheet: vietnamese_key(sheet.agency)))

    @reading
    def work(self, *, today: date) -> list[AgencyWork]:
        """The agencies that would get a sheet, in Vietnamese order."""
        known, heirs = self._agencies.by_number(), self._agencies.heirs(today)
        last = {
            row["agency_id"]: moment_of(row["last"]).date()
            for row in self._connection.rows(_LAST_SENT)
        }
        found = []
        for agency_id, ids in led_by(self._connection, heirs).items():
            rows, agency = self._rows(ids, today), known[agency_id]
            overdue = sum(row.standing.kind is StandingKind.OVERDUE for row in rows)
            if rows:
                work = AgencyWork(
                    agency_id=agency_id,
                    name=agency.name,
                    short_name=agency.short_name,
                    rows=len(rows),
                    overdue=overdue,
                    last_sent=last.get(agency_id),
                )
                found.append(work)
        return sorted(found, key=lambda work: vietnamese_key(work.name))

    def _rows(
        self, ids: Sequence[int], today: date, language: str = "vi"
    ) -> tuple[SheetRow, ...]:
        rules = self._office.rules()
        return sheet_rows(self._connection, ids, today=today, rules=rules, language=language)

    def add(self, sheets: Sequence[AgencySheet]) -> None:
        """Note that these sheets were made."""
        if not sheets:
            return
        many = f"phiếu cho {sheets[0].agency}" if len(sheets) == 1 else f"{len(sheets)} phiếu"
        with self._history.change(f"lập {many}") as change:
            for sheet in sheets:
                number = change.insert(
                    "sheets",
                    code=sheet.code,
                    agency_id=sheet.agency_id,
                    agency=sheet.agency,
                    sent_at=sheet.sent_at.isoformat(timespec="seconds"),
                    answer_by=day_text(sheet.answer_by),
                )
                for row in sheet.rows:
                    change.insert(
                        "sheet_rows",
                        sheet_id=number,
                        place=row.place,
                        directive_id=row.directive_id,
                        occurrence=day_text(row.occurrence),
                        **fact_columns(row.facts),
                        **value_columns(row.values),
                    )

    @reading
    def rounds(self) -> tuple[SheetRound, ...]:
        """The sheets that were made, those of one go together, the newest first."""
        waiting: dict[int, list[int]] = {}
        for row in self._connection.rows(_UNANSWERED):
            waiting.setdefault(row["sheet_id"], []).append(row["directive_id"])
        sheets = [_sheet(row, waiting) for row in self._connection.rows(_SHEETS)]
        return tuple(
            SheetRound(sent_at=sent_at, sheets=tuple(together))
            for sent_at, together in groupby(sheets, key=lambda sheet: sheet.sent_at)
        )


def register_id(connection: Connection) -> str:
    """By what sheets know the office's register; its copies have the same."""
    found: str = connection.value("SELECT value FROM settings WHERE name = 'register_id'")
    return found


def _sheet(row: sqlite3.Row, waiting: Mapping[int, Sequence[int]]) -> SentSheet:
    return SentSheet(
        id=row["id"],
        code=row["code"],
        agency_id=row["agency_id"],
        agency=row["agency"],
        sent_at=moment_of(row["sent_at"]),
        answer_by=day_of(row["answer_by"]),
        rows=row["rows"],
        answered=row["answered"],
        came_on=day_of(row["came_on"]),
        unanswered=tuple(dict.fromkeys(waiting.get(row["id"], ()))),
    )


_LAST_SENT = "SELECT agency_id, max(sent_at) AS last FROM sheets GROUP BY agency_id"
_SHEETS = """
    SELECT s.*, count(r.id) AS rows, count(r.file_id) AS answered,
        (SELECT max(f.came_on) FROM sheet_files AS f WHERE f.sheet_id = s.id) AS came_on
    FROM sheets AS s JOIN sheet_rows AS r ON r.sheet_id = s.id
    GROUP BY s.id ORDER BY s.sent_at DESC, s.id"""
# What was answered in another way since, or is not asked any more, is waited for no longer.
_UNANSWERED = """
    SELECT r.sheet_id, r.directive_id
    FROM sheet_rows AS r JOIN directives AS d ON d.id = r.directive_id
    WHERE r.file_id IS NULL AND d.status IN ('not_started', 'in_progress')
        AND NOT EXISTS (SELECT 1 FROM occurrences AS o
            WHERE o.directive_id = r.directive_id AND o.period = r.occurrence)
        AND NOT EXISTS (SELECT 1 FROM progress AS p JOIN sheets AS s ON s.id = r.sheet_id
            WHERE p.directive_id = r.directive_id AND p.occurrence IS r.occurrence
                AND p.reported_on > substr(s.sent_at, 1, 10))
    ORDER BY r.sheet_id, r.place"""
