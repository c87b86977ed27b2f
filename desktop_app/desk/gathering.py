"""Gathering what papers are made of from a copy of the register: on any thread, holding nobody.

`on_step` hears how much of the register is copied, which is the longer half of the work.
"""

from datetime import datetime

from desktop_app.desk.desk import past_desk
from desktop_app.desk.past_days import PastCopy
from desktop_app.tracking.monday import MondayBasis
from desktop_app.tracking.report import IssuedReport, ReportBasis
from desktop_app.tracking.report_period import ReportPeriod
from desktop_app.tracking.steps import OnStep, unheard


def gather_report(
    copy: PastCopy, period: ReportPeriod, cutoff: datetime, on_step: OnStep = unheard
) -> ReportBasis:
    """What `Reports.basis` gives."""
    with past_desk(copy, on_step) as desk:
        return desk.reports.basis(period, cutoff=cutoff)


def gather_monday(
    copy: PastCopy, week: ReportPeriod, cutoff: datetime, on_step: OnStep = unheard
) -> MondayBasis:
    """What `Reports.monday` gives."""
    with past_desk(copy, on_step) as desk:
        return desk.reports.monday(week, cutoff=cutoff)


def gather_comparison(
    copy: PastCopy, earlier: int, later: int, on_step: OnStep = unheard
) -> tuple[IssuedReport, ReportBasis]:
    """What `Reports.compared` gives. Raises NoSuchRecord."""
    with past_desk(copy, on_step) as desk:
        return desk.reports.compared(earlier, later)


def gather_issued(copy: PastCopy, number: int, on_step: OnStep = unheard) -> ReportBasis:
    """What `Reports.again` gives. Raises NoSuchRecord."""
    with past_desk(copy, on_step) as desk:
        return desk.reports.again(number)
