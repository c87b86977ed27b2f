"""What the secretary does, a call each: every change is one transaction that can be undone."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.desk.acceptance import accept_as_it_stands
from desktop_app.intake.draft import ReadNotice
from desktop_app.tracking.agency import AgencyDirectory
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
from desktop_app.tracking.progress import NewExtension, NewProgress, Status
from desktop_app.tracking.report import ReportBasis, ReportPeriod

if TYPE_CHECKING:
    from desktop_app.desk.reader import NoticeReader
    from desktop_app.desk.second_reading import SecondReading
    from desktop_app.register.register import Register


class Desk:
    """The secretary's desk over one open register; it belongs to the thread that opened it."""

    def __init__(self, register: "Register") -> None:
        self._register = register
        self._read_again: SecondReading | None = None  # the notice looked at last

    # The office

    def office(self) -> OfficeFacts:
        """The office's facts, empty ones in a new register."""
        return self._register.office()

    def save_office(self, facts: OfficeFacts) -> None:
        """Keep the office's facts."""
        self._register.save_office(facts)

    # Taking in

    def reader(self) -> "NoticeReader":
        """What any thread can read notices with, as the office stands now."""
        # The reading process costs 50 ms to import: the window is painted before.
        from desktop_app.desk.reader import NoticeReader  # noqa: PLC0415
        from desktop_app.intake.deadline_reading import ReadingHabits  # noqa: PLC0415

        office = self.office()
        return NoticeReader(
            self._register.agencies(),
            self._register.calendar(),
            ReadingHabits(
                before_counts_day=office.before_counts_day, soon_days=office.soon_days
            ),
        )

    def accept(self, notice: AcceptedNotice, original: bytes, *, today: date) -> int:
        """Store a notice with its points and directives; its number in the register.

        The original is kept by its sha256. Raises NotAllowed when the same file is already in.
        """
        return self._register.add_notice(notice, original, today=today)

    def accept_as_it_stands(self, read: ReadNotice, *, today: date) -> int:
        """Store a draft that nobody looked at: sure points tracked, the rest undecided."""
        return self.accept(accept_as_it_stands(read.draft), read.original, today=today)

    # Looking

    def listing(self, wanted: ListingFilter, *, today: date) -> Listing:
        """The ids that answer `wanted`, in order, under their heads."""
        return self._register.listing(wanted, today=today)

    def lines(self, ids: Sequence[int], *, today: date) -> list[DirectiveLine]:
        """The finished rows for `ids`, in that order; ids that are gone are left out."""
        return self._register.lines(ids, today=today)

    def directive(self, directive_id: int, *, today: date) -> Directive:
        """One directive with its answers and extensions. Raises NoSuchRecord."""
        return self._register.directive(directive_id, today=today)

    def notices(self) -> list[NoticeLine]:
        """All notices, the newest first."""
        return self._register.notices()

    def notice(self, notice_id: int) -> NoticeLine:
        """One notice with its coverage. Raises NoSuchRecord."""
        return self._register.notice(notice_id)

    def notice_text(self, notice_id: int) -> str:
        """The kept text of a notice. Raises NoSuchRecord."""
        return self._register.notice_text(notice_id)

    def original(self, notice_id: int) -> tuple[str, bytes]:
        """The file's name and its bytes as they came in. Raises NoSuchRecord."""
        return self._register.original(notice_id)

    def points(self, notice_id: int) -> list[Point]:
        """The points of a notice in text order, each with what became of it."""
        return self._register.points(notice_id)

    def undecided_points(self) -> list[Point]:
        """The points of all notices that nobody has decided yet."""
        return self._register.undecided_points()

    def agencies(self, *, today: date) -> list[AgencyCount]:
        """The agencies that lead work, in Vietnamese order, with their open work."""
        return self._register.agency_counts(today=today)

    def directory(self) -> AgencyDirectory:
        """Every agency known, to be found by any of its names."""
        return AgencyDirectory(self._register.agencies())

    def counts(self, *, today: date) -> Counts:
        """The figures of the side bar."""
        return self._register.counts(today=today)

    # Following up

    def record_progress(self, directive_id: int, entry: NewProgress) -> None:
        """Add an answer; the directive takes its status."""
        self._register.add_progress([directive_id], entry)

    def record_progress_of(self, directive_ids: Sequence[int], entry: NewProgress) -> None:
        """Add the same answer to several directives, as one step."""
        self._register.add_progress(directive_ids, entry)

    def complete(self, directive_ids: Sequence[int], *, on: date, text: str = "") -> None:
        """Mark as completed, reported on that day, as one step."""
        entry = NewProgress(reported_on=on, text=text, status=Status.COMPLETED)
        self._register.add_progress(directive_ids, entry)

    def extend(self, directive_id: int, extension: NewExtension) -> None:
        """Grant an extension; the original due stays, the times are counted.

        Raises NotAllowed when the new day is not after the one in force.
        """
        self._register.add_extension(directive_id, extension)

    def mend(self, directive_id: int, changes: DirectiveChanges) -> None:
        """Correct what was read or typed wrongly: words, agencies, the day, the recurrence.

        Raises NotAllowed for another day once the work has been extended.
        """
        self._register.mend(directive_id, changes)

    def proposal(self, point_id: int) -> tuple[AcceptedDirective, ...]:
        """The work that tracking the point would open, as its notice reads today.

        Nothing where the reading and the stored point no longer agree: then tracking opens
        a directive with the point's bare words. Raises NoSuchRecord.
        """
        # The rules of reading cost 100 ms to import: only a point looked at pays for them.
        from desktop_app.desk.second_reading import SecondReading  # noqa: PLC0415

        point = self._register.point(point_id)
        again, reader = self._read_again, self.reader()
        if again is None or not again.is_of(point.notice_id, reader):
            again = SecondReading.of(
                point.notice_id,
                self._register.notice_text(point.notice_id),
                reader,
                counted_from=self._register.notice(point.notice_id).head.counted_from,
            )
            self._read_again = again
        return again.work_of(point)

    def decide(
        self, point_id: int, disposition: Disposition, *, today: date | None = None
    ) -> None:
        """Say what becomes of a point; tracking opens the work of its `proposal`.

        Work counts as added `today`, or on the day of the clock when none is given.
        Raises NoSuchRecord, and NotAllowed when answers or extensions would be lost.
        """
        work = self.proposal(point_id) if disposition is Disposition.TRACKED else ()
        self._register.decide(point_id, disposition, work, today=today)

    def undo(self) -> str | None:
        """Take back the last change; what it was, or None when there is nothing."""
        return self._register.undo()

    def redo(self) -> str | None:
        """Bring back the last change taken back; what it was, or None."""
        return self._register.redo()

    def last_changes(self) -> tuple[str | None, str | None]:
        """What undo would take back and redo bring back, for the menu; None for nothing."""
        return self._register.last_changes()

    def history(self, directive_id: int) -> list[tuple[datetime, str, str]]:
        """When, by whom and what was done to a directive, oldest first."""
        return [
            (event.at, event.who, event.what) for event in self._register.history(directive_id)
        ]

    # The week's papers

    def report_basis(self, period: ReportPeriod, *, cutoff: datetime) -> ReportBasis:
        """Everything the papers of `period` are made of; standings are the cut-off day's.

        They are compared with the report of the period before, never with an earlier issue of
        the same one.
        """
        today = cutoff.date()
        return ReportBasis(
            office=self.office(),
            period=period,
            cutoff=cutoff,
            lines=self._register.report_lines(today=today, before=period.first),
            previous=self._register.last_issued_report(before=period.first),
            undecided_points=self._register.counts(today=today).undecided_points,
        )

    def issue_report(self, basis: ReportBasis) -> int:
        """Freeze the figures of `basis`; the issued report's number."""
        return self._register.add_issued_report(basis)

    # Keeping

    def backup(self, target: Path) -> None:
        """Write a verified copy of the register to `target`, whole or not at all.

        The originals that are new there go into `<register's name>.files` beside it.
        Raises FolderMissing, DiskFull or RegisterProblem.
        """
        self._register.backup(target)

    def check(self) -> list[str]:
        """What is wrong with the register, a sentence each; empty when it is whole."""
        return self._register.check()
