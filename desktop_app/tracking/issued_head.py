"""An issued report as the list of them shows it."""

from dataclasses import dataclass
from datetime import datetime

from desktop_app.tracking.official_counts import OfficialCounts
from desktop_app.tracking.report import Withdrawal
from desktop_app.tracking.report_period import ReportPeriod


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedHead:
    """Its period and its figures, without its lines."""

    id: int
    period: ReportPeriod
    cutoff: datetime
    directives: int
    counts: OfficialCounts
    issued_at: datetime | None = None  # None: by a program that did not note it
    issued_by: str = ""
    previous_id: int | None = None  # the report it was compared with
    form: str = ""  # what the office's own form is called, where it was written in one
    language: str = "vi"  # of its papers
    withdrawal: Withdrawal | None = None  # None: in force
