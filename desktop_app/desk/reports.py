"""The weekly reports: what one is made of, and its issue."""

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from desktop_app.desk.undecided import undecided_notices
from desktop_app.tracking.issued_head import IssuedHead
from desktop_app.tracking.monday import LastHeard, MondayBasis, told_since
from desktop_app.tracking.report import IssuedReport, NoticeCoverage, ReportBasis, first_counted
from desktop_app.tracking.report_period import PeriodKind, ReportPeriod
from desktop_app.tracking.template import OfficeTemplate

if TYPE_CHECKING:
    from desktop_app.desk.issuing import Issuing
    from desktop_app.register.register import Register


class Reports:
    """A frozen basis goes out, from which `papers` writes; an issued one stays."""

    def __init__(self, register: "Register") -> None:
        self._register = register

    def basis(self, period: ReportPeriod, *, cutoff: datetime) -> ReportBasis:
        """Everything the papers of `period` are made of; standings are the cut-off day's.

        What was over before the year of the period is left out. They are compared with the
        report before of the same kind of period, a week with a week and a month with a month;
        any other days with whatever came before; never with an earlier issue of the same
        period, nor with one that was withdrawn.
        """
        today = cutoff.date()
        kind = _compared_with(period)
        counted_from = first_counted(period.first)
        coverage = self._coverage(today)
        return ReportBasis(
            office=self._register.office.facts(),
            period=period,
            cutoff=cutoff,
            lines=self._register.reports.lines(
                today=today, before=period.first, kind=kind, closed_from=counted_from
            ),
            previous=self._register.reports.last(before=period.first, kind=kind),
            undecided_points=sum(each.undecided for each in coverage),
            coverage=coverage,
            counted_from=counted_from,
        )

    def _coverage(self, today: date) -> tuple[NoticeCoverage, ...]:
        return tuple(
            NoticeCoverage(
                notice_id=notice.id,
                title=notice.title,
                decided=notice.decided,
                points=notice.points,
            )
            for notice in self._register.notices.all()
            if notice.is_there_on(today)
        )

    def monday(self, week: ReportPeriod, *, cutoff: datetime) -> MondayBasis:
        """Everything that the page for the meeting of `week` is made of."""
        register, today = self._register, cutoff.date()
        previous = register.reports.last(before=week.first)
        # What the report before does not count is no news either.
        told = previous.counted_from if previous else None
        counted_from = max(first_counted(told_since(week)), told or date.min)
        return MondayBasis(
            office=register.office.facts(),
            week=week,
            cutoff=cutoff,
            lines=register.reports.lines(
                today=today, before=week.first, closed_from=counted_from
            ),
            heard=self._heard(today),
            undecided=undecided_notices(register),
            previous=previous,
        )

    def _heard(self, today: date) -> dict[int, LastHeard]:
        """When each directive was last answered for, and last chased."""
        answered = self._register.follow_up.last_answers(until=today)
        heard = {number: LastHeard(answered_on=day) for number, day in answered.items()}
        for number, chased in self._register.chases.so_far().items():
            last = heard.get(number, LastHeard())
            heard[number] = replace(last, chased_on=chased.last_on, chases=chased.times)
        return heard

    def issue(
        self, basis: ReportBasis, form: OfficeTemplate | None = None, *, language: str = "vi"
    ) -> int:
        """Freeze the figures of `basis`; the issued report's number.

        `form` is the office's own form in which the workbook was written.
        """
        return self._register.reports.add(basis, form, language)

    def issuing(self) -> "Issuing":
        """What writes papers and issues them at once, on any thread."""
        from desktop_app.desk.issuing import Issuing  # noqa: PLC0415  only who issues loads it

        return Issuing(self._register.place())

    def issued(self) -> tuple[IssuedHead, ...]:
        """Every report that was issued, the newest period first, withdrawn ones too."""
        return self._register.reports.issued()

    def head(self, number: int) -> IssuedHead:
        """An issued report without its lines. Raises NoSuchRecord."""
        return self._register.reports.head(number)

    def form(self, number: int) -> OfficeTemplate | None:
        """The form in which an issued report was written; None for the program's own.

        Raises NoSuchRecord, FileMissing or FileDamaged.
        """
        return self._register.reports.form(number)

    def again(self, number: int) -> ReportBasis:
        """What the papers of an issued report were made of: they come out the same for ever.

        Of a report from before heads were kept, today's stands in. Raises NoSuchRecord.
        """
        reports = self._register.reports
        report = reports.one(number)
        previous = None
        if report.previous_id is not None:
            previous = reports.one(report.previous_id)
        elif report.office is None:
            kind = _compared_with(report.period)
            previous = reports.last(before=report.period.first, kind=kind)
        return ReportBasis(
            office=report.office or self._register.office.facts(),
            period=report.period,
            cutoff=report.cutoff,
            lines=report.lines,
            previous=previous,
            undecided_points=report.undecided_points,
            coverage=report.coverage,
            counted_from=report.counted_from,
        )

    def compared(self, earlier: int, later: int) -> tuple[IssuedReport, ReportBasis]:
        """Two issued reports, the later one held against the earlier. Raises NoSuchRecord."""
        base = self._register.reports.one(earlier)
        return base, replace(self.again(later), previous=base)

    def withdraw(self, number: int, because: str) -> None:
        """Take an issue back, as one step.

        Raises NoSuchRecord, and NotAllowed where it is not in force.
        """
        self._register.reports.withdraw(number, because)


def _compared_with(period: ReportPeriod) -> PeriodKind | None:
    """Of which kind a report before counts; None for any, as any other days take it."""
    return None if period.kind is PeriodKind.OTHER else period.kind
