"""What a report is made of, and the reports that were issued with the lines they froze."""

import hashlib
import json
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date

from desktop_app.errors import NoSuchRecord, NotAllowed
from desktop_app.register.agencies import Agencies
from desktop_app.register.connection import Connection
from desktop_app.register.files import Originals
from desktop_app.register.frozen_lines import (
    FREEZE_LINE,
    frozen_coverage,
    frozen_line,
    line_row,
)
from desktop_app.register.history import History
from desktop_app.register.left_out import closed_long_ago
from desktop_app.register.office import Office
from desktop_app.register.part import Part, reading
from desktop_app.register.report_lines import report_lines
from desktop_app.register.stored_values import day_of, day_text, moment_of, sure_day_of
from desktop_app.tracking.deadline import StandingKind
from desktop_app.tracking.issued_head import IssuedHead
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.official_counts import OfficialCounts
from desktop_app.tracking.report import IssuedReport, ReportBasis, ReportLine, Withdrawal
from desktop_app.tracking.report_period import PeriodKind, ReportPeriod
from desktop_app.tracking.steps import OnStep, unheard
from desktop_app.tracking.template import OfficeTemplate

_TOLD_EVERY = 100  # lines


class IssuedReports(Part):
    """Reports whose figures never change, and what the next one is made of."""

    def __init__(
        self,
        connection: Connection,
        history: History,
        office: Office,
        agencies: Agencies,
        originals: Originals,
    ) -> None:
        super().__init__(connection)
        self._history = history
        self._office = office
        self._agencies = agencies
        self._originals = originals

    @reading
    def lines(
        self,
        *,
        today: date,
        before: date | None = None,
        kind: PeriodKind | None = None,
        closed_from: date | None = None,
    ) -> tuple[ReportLine, ...]:
        """The directives as the papers show them, after the last period begun `before`.

        Without those that were over before `closed_from` and told so by that report.
        """
        row = self._last_row(before, kind)
        last = row["id"] if row else None
        left_out: frozenset[int] = frozenset()
        if closed_from is not None:
            left_out = closed_long_ago(self._connection, closed_from, last)
        return report_lines(
            self._connection,
            today=today,
            rules=self._office.rules(),
            overdue_before=self._overdue_before(last),
            successors=self._agencies.successors(today),
            since=before,
            left_out=left_out,
        )

    def add(
        self, basis: ReportBasis, form: OfficeTemplate | None = None, language: str = "vi"
    ) -> int:
        """Freeze the figures of `basis`, its form and its language; its number.

        What is frozen stays even when the issue is undone: only `in_force` is taken back.
        Raises DiskFull or RegisterReadOnly.
        """
        with self.adding(basis, form, language) as number:
            return number

    @contextmanager
    def adding(
        self,
        basis: ReportBasis,
        form: OfficeTemplate | None = None,
        language: str = "vi",
        on_step: OnStep = unheard,
    ) -> Iterator[int]:
        """As `add`; what goes wrong inside, or what `on_step` raises, leaves nothing of it."""
        sha256 = ""
        if form is not None:
            # The bytes come first: a change that fails leaves a file that nothing names.
            sha256 = hashlib.sha256(form.content).hexdigest()
            self._originals.keep(sha256, form.content)
        at, who = self._history.stamp()
        standings = Counter(line.standing.kind.value for line in basis.lines)
        with self._history.change(f"phát hành báo cáo {basis.period.name}") as change:
            number = self._connection.run(
                _ISSUE,
                {
                    "first": day_text(basis.period.first),
                    "last": day_text(basis.period.last),
                    "cutoff": basis.cutoff.isoformat(),
                    "undecided_points": basis.undecided_points,
                    "office": json.dumps(asdict(basis.office), ensure_ascii=False),
                    "previous_id": basis.previous.id if basis.previous else None,
                    "counted_from": day_text(basis.counted_from),
                    "standings": json.dumps(standings),
                    "form_name": form.name if form else "",
                    "form_sha256": sha256,
                    "language": language,
                    "issued_at": at,
                    "issued_by": who,
                },
            )
            self._connection.run_many(
                FREEZE_LINE,
                _line_rows(number, basis.lines, on_step),
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
            on_step(len(basis.lines), len(basis.lines))
            change.update("reports", number, in_force=1)
            yield number

    def _overdue_before(self, last: int | None) -> dict[int, int]:
        """The directives overdue in the report `last`: in how many periods on end."""
        rows = self._connection.rows(
            """SELECT directive_id, overdue_reports + 1 FROM report_lines
            WHERE report_id = :report AND standing = 'overdue'""",
            {"report": last},
        )
        return {row[0]: row[1] for row in rows}

    @reading
    def last(self, *, before: date, kind: PeriodKind | None = None) -> IssuedReport | None:
        """The report of the latest period that began before that day; of any kind for None.

        Of the reports of one period the one issued last counts: it took the others' place.
        One that was withdrawn never counts.
        """
        row = self._last_row(before, kind)
        return self._report(row) if row else None

    @reading
    def issued(self) -> tuple[IssuedHead, ...]:
        """Every report, the newest period first; those that were withdrawn say so."""
        rows = self._connection.rows("SELECT * FROM reports ORDER BY last DESC, id DESC")
        return tuple(map(_head, rows))

    @reading
    def head(self, number: int) -> IssuedHead:
        """A report without its lines. Raises NoSuchRecord."""
        return _head(self._row_of(number))

    @reading
    def one(self, number: int) -> IssuedReport:
        """A report with all that it froze. Raises NoSuchRecord."""
        return self._report(self._row_of(number))

    def form(self, number: int) -> OfficeTemplate | None:
        """The office's own form in which a report was written; None for the program's.

        Raises NoSuchRecord, FileMissing or FileDamaged.
        """
        row = self._row_of(number)
        if not row["form_sha256"]:
            return None
        content = self._originals.bring(row["form_sha256"], row["form_name"])
        return OfficeTemplate(row["form_name"], content)

    def withdraw(self, number: int, because: str = "") -> None:
        """Take an issue back: none is compared with it any more.

        Raises NoSuchRecord, and NotAllowed where it is not in force.
        """
        row = self._row_of(number)
        if not row["in_force"]:
            raise NotAllowed(
                reason_vi=f"Báo cáo số {number} đã được rút rồi.",
                reason_en=f"Report {number} has been withdrawn already.",
            )
        with self._history.change(f"rút báo cáo {_period(row).name}") as change:
            change.update(
                "reports",
                number,
                in_force=0,
                withdrawn_on=day_text(self._history.day()),
                withdrawn_because=because,
            )

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
            lines=tuple(map(frozen_line, lines)),
            office=OfficeFacts(**json.loads(row["office"])) if row["office"] else None,
            undecided_points=row["undecided_points"],
            coverage=tuple(map(frozen_coverage, coverage)),
            previous_id=row["previous_id"],
            counted_from=day_of(row["counted_from"]),
        )

    def _last_row(self, before: date | None, kind: PeriodKind | None) -> sqlite3.Row | None:
        rows = self._connection.rows(
            """SELECT * FROM reports WHERE in_force AND (:before IS NULL OR first < :before)
            ORDER BY first DESC, id DESC""",
            {"before": day_text(before)},
        )
        return next((row for row in rows if kind in {None, _period(row).kind}), None)


def _line_rows(
    number: int, lines: Sequence[ReportLine], on_step: OnStep
) -> Iterator[dict[str, object]]:
    for place, line in enumerate(lines):
        if place % _TOLD_EVERY == 0:
            on_step(place, len(lines))
        yield line_row(number, place, line)


def _head(row: sqlite3.Row) -> IssuedHead:
    kept = json.loads(row["standings"])
    standings = {StandingKind(kind): many for kind, many in kept.items()}
    return IssuedHead(
        id=row["id"],
        period=_period(row),
        cutoff=moment_of(row["cutoff"]),
        directives=sum(standings.values()),
        counts=OfficialCounts.of(standings),
        issued_at=moment_of(row["issued_at"]) if row["issued_at"] else None,
        issued_by=row["issued_by"],
        previous_id=row["previous_id"],
        form=row["form_name"],
        language=row["language"],
        withdrawal=_withdrawal(row),
    )


def _withdrawal(row: sqlite3.Row) -> Withdrawal | None:
    if row["in_force"]:
        return None
    return Withdrawal(day_of(row["withdrawn_on"]), row["withdrawn_because"])


def _period(row: sqlite3.Row) -> ReportPeriod:
    return ReportPeriod(first=sure_day_of(row["first"]), last=sure_day_of(row["last"]))


_COLUMNS = (
    "first, last, cutoff, undecided_points, office, previous_id, "
    "counted_from, standings, form_name, form_sha256, language, issued_at, issued_by"
)
_ISSUE = f"""INSERT INTO reports ({_COLUMNS}, in_force)
    VALUES ({", ".join(f":{name}" for name in _COLUMNS.split(", "))}, 0)"""
