"""The register: one SQLite file in which every change can be taken back."""

import sqlite3
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Self

from desktop_app.register import copies, directives, figures
from desktop_app.register.agencies import Agencies, add_agency
from desktop_app.register.connection import Connection, reading
from desktop_app.register.files import FolderOriginals, MemoryOriginals, Originals
from desktop_app.register.follow_up import FollowUp
from desktop_app.register.history import Change, History, HistoryEvent
from desktop_app.register.issued_reports import IssuedReports
from desktop_app.register.listing import Lists
from desktop_app.register.mending import Mending
from desktop_app.register.notices import Notices
from desktop_app.register.office import Office, add_calendar_years, missing_calendar_years
from desktop_app.register.opening import new_in_memory, open_file
from desktop_app.register.report_lines import report_lines
from desktop_app.register.search import SearchWords
from desktop_app.tracking.agency import Agency
from desktop_app.tracking.directive import Directive, DirectiveChanges
from desktop_app.tracking.listing import (
    AgencyCount,
    Counts,
    DirectiveLine,
    Listing,
    ListingFilter,
)
from desktop_app.tracking.notice import (
    AcceptedDirective,
    AcceptedNotice,
    Disposition,
    NoticeLine,
    Point,
)
from desktop_app.tracking.office import OfficeFacts
from desktop_app.tracking.progress import NewExtension, NewProgress
from desktop_app.tracking.report import IssuedReport, ReportBasis, ReportLine
from desktop_app.tracking.working_days import CalendarDay

Seed = tuple[Agency, ...] | Callable[[], tuple[Agency, ...]]


def _clock() -> datetime:
    """When an event of the history happens: the one place that asks the clock."""
    return datetime.now().astimezone()


class Register:
    """The office's register; it belongs to the thread that opened it."""

    def __init__(
        self,
        raw: sqlite3.Connection,
        path: Path | None,
        originals: Originals,
        *,
        who: str,
        now: Callable[[], datetime],
    ) -> None:
        self.path = path
        self._now = now
        self._originals = originals
        self._connection = Connection(raw, path)
        self._history = History(
            self._connection, SearchWords(self._connection), who=who, now=now
        )
        self._agencies = Agencies(self._connection)
        self._lists = Lists(self._connection, self._agencies)
        self._office = Office(self._connection, self._history)
        self._notices = Notices(self._connection, self._history, self._agencies, originals)
        self._follow_up = FollowUp(self._connection, self._history, self._agencies)
        self._mending = Mending(self._connection, self._history, self._agencies)
        self._reports = IssuedReports(self._connection, self._history)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        today: date,
        seed: Seed = (),
        who: str = "",
        now: Callable[[], datetime] = _clock,
    ) -> Self:
        """Open the register at `path`, or make one with `seed` when nothing stands there.

        Raises RegisterProblem in one of its kinds; what stands there is never mended.
        """
        raw = open_file(path, lambda new: _fill(new, seed, today))
        register = cls(raw, path, FolderOriginals(path), who=who, now=now)
        try:
            _top_up_calendar(register._connection, today)
        except BaseException:
            register.close()
            raise
        return register

    @classmethod
    def in_memory(
        cls,
        *,
        today: date,
        seed: Seed = (),
        who: str = "",
        now: Callable[[], datetime] = _clock,
    ) -> Self:
        """A register that is gone when it is closed."""
        raw = new_in_memory(lambda new: _fill(new, seed, today))
        return cls(raw, None, MemoryOriginals(), who=who, now=now)

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()

    # The office

    @reading
    def office(self) -> OfficeFacts:
        """The office's facts, empty ones in a new register."""
        return self._office.facts()

    def save_office(self, facts: OfficeFacts) -> None:
        """Keep the office's facts. Raises NotAllowed."""
        self._office.save(facts)

    @reading
    def agencies(self) -> tuple[Agency, ...]:
        """The directory."""
        return self._agencies.all()

    @reading
    def calendar(self) -> tuple[CalendarDay, ...]:
        """The days that are not what their weekday says."""
        return self._office.calendar()

    # Notices

    def add_notice(self, notice: AcceptedNotice, original: bytes, *, today: date) -> int:
        """Store a notice with its original; its number. Raises NotAllowed for a second time."""
        return self._notices.add(notice, original, today=today)

    @reading
    def notices(self) -> list[NoticeLine]:
        """All notices, the newest first."""
        return self._notices.all()

    @reading
    def notice(self, notice_id: int) -> NoticeLine:
        """One notice. Raises NoSuchRecord."""
        return self._notices.one(notice_id)

    @reading
    def notice_text(self, notice_id: int) -> str:
        """The kept text of a notice. Raises NoSuchRecord."""
        return self._notices.text(notice_id)

    def original(self, notice_id: int) -> tuple[str, bytes]:
        """The file's name and its bytes. Raises NoSuchRecord, FileMissing, FileDamaged."""
        return self._notices.original(notice_id)

    @reading
    def points(self, notice_id: int) -> list[Point]:
        """The points of a notice in text order. Raises NoSuchRecord."""
        return self._notices.points(notice_id)

    @reading
    def point(self, point_id: int) -> Point:
        """One point. Raises NoSuchRecord."""
        return self._notices.point(point_id)

    @reading
    def undecided_points(self) -> list[Point]:
        """The points of all notices that nobody has decided yet."""
        return self._notices.undecided_points()

    # Looking

    @reading
    def listing(self, wanted: ListingFilter, *, today: date) -> Listing:
        """The ids that answer `wanted`, in order, under their heads."""
        return self._lists.listing(wanted, today=today, warning_days=self._warning_days())

    @reading
    def lines(self, ids: Sequence[int], *, today: date) -> list[DirectiveLine]:
        """The finished rows for `ids`, in that order."""
        return directives.lines(
            self._connection, ids, today=today, warning_days=self._warning_days()
        )

    @reading
    def directive(self, directive_id: int, *, today: date) -> Directive:
        """One directive with its answers and extensions. Raises NoSuchRecord."""
        return directives.directive(
            self._connection, directive_id, today=today, warning_days=self._warning_days()
        )

    @reading
    def agency_counts(self, *, today: date) -> list[AgencyCount]:
        """The agencies that lead work, in Vietnamese order."""
        return figures.agency_counts(
            self._connection,
            heirs=self._agencies.heirs(today),
            today=today,
            warning_days=self._warning_days(),
        )

    @reading
    def counts(self, *, today: date) -> Counts:
        """The side bar's figures."""
        return figures.counts(self._connection, today=today, warning_days=self._warning_days())

    # Following up

    def add_progress(self, directive_ids: Sequence[int], entry: NewProgress) -> None:
        """Add one answer to each directive as one step. Raises NoSuchRecord, NotAllowed."""
        self._follow_up.add_progress(directive_ids, entry)

    def add_extension(self, directive_id: int, extension: NewExtension) -> None:
        """Grant an extension. Raises NoSuchRecord, NotAllowed."""
        self._follow_up.add_extension(directive_id, extension)

    def mend(self, directive_id: int, changes: DirectiveChanges) -> None:
        """Correct a directive as one step. Raises NoSuchRecord, NotAllowed."""
        self._mending.mend(directive_id, changes)

    def decide(
        self,
        point_id: int,
        disposition: Disposition,
        work: Sequence[AcceptedDirective] = (),
        *,
        today: date | None = None,
    ) -> None:
        """Say what becomes of a point; tracking opens `work`, else the point's bare words.

        Work opened by it is dated `today`, or the clock's day. Raises NoSuchRecord, NotAllowed.
        """
        self._follow_up.decide(point_id, disposition, work, today=today or self._now().date())

    @reading
    def undo(self) -> str | None:
        """Take back the last change; what it was, or None."""
        return self._history.undo()

    @reading
    def redo(self) -> str | None:
        """Bring back the last change taken back; what it was, or None."""
        return self._history.redo()

    @reading
    def last_changes(self) -> tuple[str | None, str | None]:
        """What `undo` would take back and `redo` bring back."""
        return self._history.last_changes()

    @reading
    def history(self, directive_id: int) -> list[HistoryEvent]:
        """What happened to a directive, oldest first."""
        return self._history.of_directive(directive_id)

    # Reports

    @reading
    def report_lines(
        self, *, today: date, before: date | None = None
    ) -> tuple[ReportLine, ...]:
        """All directives as the papers show them, after the last period begun `before`."""
        return report_lines(
            self._connection,
            today=today,
            warning_days=self._warning_days(),
            overdue_before=self._reports.overdue_before(before),
            successors=self._agencies.successors(today),
        )

    @reading
    def last_issued_report(self, *, before: date) -> IssuedReport | None:
        """The report of the latest period begun `before`; issued twice, the newer one."""
        return self._reports.last(before=before)

    def add_issued_report(self, basis: ReportBasis) -> int:
        """Freeze the figures of `basis`; the report's number."""
        return self._reports.add(basis)

    # Keeping

    def backup(self, target: Path) -> None:
        """Write a verified copy, and beside it the originals that are new there.

        Raises FolderMissing, DiskFull or RegisterProblem.
        """
        copies.back_up(self._connection, self._originals, target)

    @reading
    def check(self) -> list[str]:
        """What is wrong with it or its originals, a Vietnamese sentence each."""
        return copies.faults(self._connection, self._originals)

    def _warning_days(self) -> int:
        return self._office.facts().warning_days


def _fill(raw: sqlite3.Connection, seed: Seed, today: date) -> None:
    """What a new register begins with: the agencies known and the official calendar."""
    connection = Connection(raw, None)
    agencies = seed() if callable(seed) else seed
    with connection.transaction():
        change = Change(connection)
        for agency in agencies:
            add_agency(change, agency)
        add_calendar_years(connection, missing_calendar_years(connection, today))


def _top_up_calendar(connection: Connection, today: date) -> None:
    years = missing_calendar_years(connection, today)
    if years:
        with connection.transaction():
            add_calendar_years(connection, years)
