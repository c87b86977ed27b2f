"""What a report is made of, and the reports that were issued with the lines they froze."""

import json
import sqlite3
from dataclasses import asdict
from datetime import date

from desktop_app.errors import NoSuchRecord
from desktop_app.register.agencies import Agencies
from desktop_app.register.connection import Connection
from desktop_app.register.history import History
from desktop_app.register.office import Office
from desktop_app.register.part import Part, reading
from desktop_app.register.report_lines import report_lines
from desktop_app.register.stored_values import (
    day_of,
    day_text,
    days_of,
    days_text,
    moment_of,
    sure_day_of,
    words_of,
    words_text,
)
from desktop_app.tracking.deadline import Standing, StandingKind
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.progress import Status
from desktop_app.tracking.report import (
    IssuedHead,
    IssuedReport,
    NoticeCoverage,
    ReportBasis,
    ReportLine,
)
from desktop_app.tracking.report_period import PeriodKind, ReportPeriod


class IssuedReports(Part):
    """Reports whose figures never change, and what the next one is made of."""

    def __init__(
        self, connection: Connection, history: History, office: Office, agencies: Agencies
    ) -> None:
        super().__init__(connection)
        self._history = history
        self._office = office
        self._agencies = agencies

    @reading
    def lines(
        self, *, today: date, before: date | None = None, kind: PeriodKind | None = None
    ) -> tuple[ReportLine, ...]:
        """All directives as the papers show them, after the last period begun `before`."""
        return report_lines(
            self._connection,
            today=today,
            rules=self._office.rules(),
            overdue_before=self._overdue_before(before, kind),
            successors=self._agencies.successors(today),
            since=before,
        )

    def add(self, basis: ReportBasis) -> int:
        """Freeze the figures of `basis`; the report's number.

        The frozen lines stay even when the issue is undone: only `in_force` is taken back.
        """
        with self._history.change(f"phát hành báo cáo {basis.period.name}") as change:
            number = self._connection.run(
                """INSERT INTO reports (first, last, cutoff, undecided_points, office,
                    previous_id, in_force)
                VALUES (:first, :last, :cutoff, :undecided_points, :office, :previous_id, 0)""",
                {
                    "first": day_text(basis.period.first),
                    "last": day_text(basis.period.last),
                    "cutoff": basis.cutoff.isoformat(),
                    "undecided_points": basis.undecided_points,
                    "office": json.dumps(asdict(basis.office), ensure_ascii=False),
                    "previous_id": basis.previous.id if basis.previous else None,
                },
            )
            self._connection.run_many(
                _FREEZE,
                (_row(number, place, line) for place, line in enumerate(basis.lines)),
            )
            self._connection.run_many(
                """INSERT INTO report_coverage
                    (report_id, place, notice_id, title, decided, points)
                VALUES (:report_id, :place, :notice_id, :title, :decided, :points)""",
                (
                    {"report_id": number, "place": place, **asdict(each)}
                    for place, each in enumerate(basis.coverage)
                ),
            )
            change.update("reports", number, in_force=1)
        return number

    def _overdue_before(self, before: date | None, kind: PeriodKind | None) -> dict[int, int]:
        """The directives overdue in the report of `last`: in how many periods on end."""
        last = self._last_row(before, kind)
        if last is None:
            return {}
        rows = self._connection.rows(
            """SELECT directive_id, overdue_reports + 1 FROM report_lines
            WHERE report_id = :report AND standing = 'overdue'""",
            {"report": last["id"]},
        )
        return {row[0]: row[1] for row in rows}

    @reading
    def last(self, *, before: date, kind: PeriodKind | None = None) -> IssuedReport | None:
        """The report of the latest period that began before that day; of any kind for None.

        Of the reports of one period the one issued last counts: it took the others' place.
        """
        row = self._last_row(before, kind)
        return self._report(row) if row else None

    @reading
    def issued(self) -> tuple[IssuedHead, ...]:
        """The reports in force, the newest first."""
        return tuple(
            IssuedHead(
                id=row["id"],
                period=_period(row),
                cutoff=moment_of(row["cutoff"]),
                directives=row["directives"],
            )
            for row in self._connection.rows(_ISSUED)
        )

    @reading
    def one(self, number: int) -> IssuedReport:
        """A report with all that it froze. Raises NoSuchRecord."""
        return self._report(self._row_of(number))

    def withdraw(self, number: int) -> None:
        """Take an issue back: none is compared with it any more. Raises NoSuchRecord."""
        name = _period(self._row_of(number)).name
        with self._history.change(f"rút báo cáo {name}") as change:
            change.update("reports", number, in_force=0)

    def _row_of(self, number: int) -> sqlite3.Row:
        row = self._connection.row("SELECT * FROM reports WHERE id = :id", {"id": number})
        if row is None:
            raise NoSuchRecord(what_vi="báo cáo", what_en="report", number=number)
        return row

    def _report(self, row: sqlite3.Row) -> IssuedReport:
        wanted = {"report": row["id"]}
        lines = self._connection.rows(
            "SELECT * FROM report_lines WHERE report_id = :report ORDER BY place", wanted
        )
        coverage = self._connection.rows(
            "SELECT * FROM report_coverage WHERE report_id = :report ORDER BY place", wanted
        )
        return IssuedReport(
            id=row["id"],
            period=_period(row),
            cutoff=moment_of(row["cutoff"]),
            lines=tuple(map(_frozen_line, lines)),
            office=OfficeFacts(**json.loads(row["office"])) if row["office"] else None,
            undecided_points=row["undecided_points"],
            coverage=tuple(map(_frozen_coverage, coverage)),
            previous_id=row["previous_id"],
        )

    def _last_row(self, before: date | None, kind: PeriodKind | None) -> sqlite3.Row | None:
        rows = self._connection.rows(
            """SELECT * FROM reports WHERE in_force AND (:before IS NULL OR first < :before)
            ORDER BY first DESC, id DESC""",
            {"before": day_text(before)},
        )
        return next((row for row in rows if kind in {None, _period(row).kind}), None)


_ISSUED = """
    SELECT r.*, (SELECT count(*) FROM report_lines AS l WHERE l.report_id = r.id) AS directives
    FROM reports AS r WHERE r.in_force ORDER BY r.last DESC, r.id DESC"""


def _frozen_coverage(row: sqlite3.Row) -> NoticeCoverage:
    return NoticeCoverage(
        notice_id=row["notice_id"],
        title=row["title"],
        decided=row["decided"],
        points=row["points"],
    )


def _period(row: sqlite3.Row) -> ReportPeriod:
    return ReportPeriod(first=sure_day_of(row["first"]), last=sure_day_of(row["last"]))


_COLUMNS = (
    "report_id, place, directive_id, notice_id, notice_number, notice_day, "
    "notice_meeting, notice_subject, "
    "point_label, text, lead, lead_group, former_lead, other_leads, coordinators, "
    "deadline_phrase, occurrence, original_due, due, extensions, old_dues, "
    "result, difficulties, proposal, "
    "document, status, reported_on, added_on, standing, standing_days, overdue_reports"
)
_FREEZE = f"""INSERT INTO report_lines ({_COLUMNS})
    VALUES ({", ".join(f":{name}" for name in _COLUMNS.split(", "))})"""


def _row(report_id: int, place: int, line: ReportLine) -> dict[str, object]:
    return {
        "report_id": report_id,
        "place": place,
        "directive_id": line.directive_id,
        "notice_id": line.notice_id,
        "notice_number": line.notice_number,
        "notice_day": day_text(line.notice_day),
        "notice_meeting": day_text(line.notice_meeting),
        "notice_subject": line.notice_subject,
        "point_label": line.point_label,
        "text": line.text,
        "occurrence": line.occurrence,
        "lead": line.lead,
        "lead_group": line.lead_group,
        "former_lead": line.former_lead,
        "other_leads": words_text(line.other_leads),
        "coordinators": words_text(line.coordinators),
        "deadline_phrase": line.deadline_phrase,
        "original_due": day_text(line.original_due),
        "due": day_text(line.due),
        "extensions": line.extensions,
        "old_dues": days_text(line.old_dues),
        "result": line.result,
        "difficulties": line.difficulties,
        "proposal": line.proposal,
        "document": line.document,
        "status": line.status.value,
        "reported_on": day_text(line.reported_on),
        "added_on": day_text(line.added_on),
        "standing": line.standing.kind.value,
        "standing_days": line.standing.days,
        "overdue_reports": line.overdue_reports,
    }


def _frozen_line(row: sqlite3.Row) -> ReportLine:
    return ReportLine(
        directive_id=row["directive_id"],
        notice_id=row["notice_id"],
        notice_number=row["notice_number"],
        notice_day=day_of(row["notice_day"]),
        notice_meeting=day_of(row["notice_meeting"]),
        notice_subject=row["notice_subject"],
        point_label=row["point_label"],
        text=row["text"],
        occurrence=row["occurrence"],
        lead=row["lead"],
        lead_group=row["lead_group"],
        former_lead=row["former_lead"],
        other_leads=words_of(row["other_leads"]),
        coordinators=words_of(row["coordinators"]),
        deadline_phrase=row["deadline_phrase"],
        original_due=day_of(row["original_due"]),
        due=day_of(row["due"]),
        extensions=row["extensions"],
        old_dues=days_of(row["old_dues"]),
        result=row["result"],
        difficulties=row["difficulties"],
        proposal=row["proposal"],
        document=row["document"],
        status=Status(row["status"]),
        reported_on=day_of(row["reported_on"]),
        added_on=sure_day_of(row["added_on"]),
        standing=Standing(StandingKind(row["standing"]), row["standing_days"]),
        overdue_reports=row["overdue_reports"],
    )
